// How a table of the dossier file is written down.

export type ColumnType = "TEXT" | "INTEGER" | "REAL" | "BLOB";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** True where the column may be NULL. */
  readonly optional: boolean;
  /** What stands in it, as docs/dossier-format.md says it. */
  readonly about: string;
}

export interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
  /** Column lists to look rows up by. */
  readonly indexes: readonly string[];
  /** Column that is the primary key. */
  readonly key: string;
}

export type ColumnRow = readonly [declaration: string, about: string];

/** `["low REAL?", "…"]`: the question mark says that the column may be NULL. */
function column([declaration, about]: ColumnRow): Column {
  const [name, type] = declaration.split(" ");
  const optional = type.endsWith("?");
  return {name, type: (optional ? type.slice(0, -1) : type) as ColumnType, optional, about};
}

interface TableOptions {
  readonly indexes?: readonly string[];
  readonly key?: string;
}

/** A table; the key is `n` when left out. */
export function table(name: string, about: string, rows: readonly ColumnRow[], options: TableOptions = {}): Table {
  const {indexes = [], key = "n"} = options;
  return {name, about, columns: rows.map(column), indexes, key};
}

/** Columns that many tables have. */
export const N: ColumnRow = ["n INTEGER", "place in the order of the table, from 0"];
export const ID: ColumnRow = ["id TEXT", "the row's id, unique in the file"];
export const DOC: ColumnRow = ["doc TEXT", "id of the document it lies in"];
export const START: ColumnRow = ["start INTEGER", "offset of its first UTF-16 code unit in the document's text"];
export const END: ColumnRow = ["end INTEGER", "offset behind its last code unit; greater than `start`"];
export const SPAN = [DOC, START, END];

/** The two columns of a range that may be missing. */
export function range(name: string, what: string): ColumnRow[] {
  return [
    [`${name}_start INTEGER?`, `offset where ${what} starts; NULL where there is none`],
    [`${name}_end INTEGER?`, `offset where ${what} ends; NULL where there is none`],
  ];
}

/** The columns of one side of an alignment. */
export function side(name: string): ColumnRow[] {
  return [
    [`${name}_doc TEXT`, `id of the document of the ${name} side`],
    [`${name}_start INTEGER`, `offset where the passage starts in the ${name} document`],
    [`${name}_end INTEGER`, `offset where the passage ends in the ${name} document`],
  ];
}
