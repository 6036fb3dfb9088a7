import {groupBy} from "../model/index.ts";
import type {Range, Span} from "../model/index.ts";

export type Cell = string | number | null | Uint8Array;

/** A row of a table of the dossier file, by column name. */
export type Row = Readonly<Record<string, Cell>>;

/** The rows of the dossier file, by table name. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** A range as two columns, `cue_start` and `cue_end` for the name `cue`; NULLs for no range. */
export function rangeCells(name: string, range: Range | null | undefined): Row {
  return {[`${name}_start`]: range?.start ?? null, [`${name}_end`]: range?.end ?? null};
}

export function spanCells({doc, start, end}: Span): Row {
  return {doc, start, end};
}

/** A yes or no, as SQLite keeps it. */
export function flagCell(flag: boolean): number {
  return flag ? 1 : 0;
}

/** The range that `rangeCells` wrote. */
export function rangeFrom(row: Row, name: string): Range | null {
  const start = row[`${name}_start`];
  return start === null ? null : {start: start as number, end: row[`${name}_end`] as number};
}

export function spanFrom(row: Row): Span {
  return {doc: row.doc as string, start: row.start as number, end: row.end as number};
}

/** Rows by the value of a column, each group in the order of the table. */
export function groupRows(rows: readonly Row[], column: string): ReadonlyMap<Cell, readonly Row[]> {
  return groupBy(rows, (row) => row[column]);
}
