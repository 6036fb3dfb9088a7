import {createHash} from "node:crypto";
import {keepable} from "./characters.ts";
import type {Cell, Row, Tables} from "./row.ts";
import {TABLES} from "./schema.ts";

/** Tables without a digest: `meta` holds them, and the bytes of `files` have their own hash beside them. */
const WITHOUT = new Set(["meta", "files"]);

const NAMES = TABLES.map(({name}) => name).filter((name) => !WITHOUT.has(name));

const PREFIX = "digest:";

/** Rows that go into the hash at once: a call for each costs more than the hashing. */
const LINES = 500;

/** Rows for `meta`: of each table the SHA-256 of its rows, so that a change by another program can be seen. */
export function digestRows(tables: Tables): Row[] {
  return NAMES.map((name) => ({name: PREFIX + name, value: digestOf(name, tables[name] ?? [])}));
}

/** Names of the tables whose rows are not those that were written. */
export function findChangedTables(tables: Tables): string[] {
  const written = new Map(tables.meta.map(({name, value}) => [name, value]));
  return NAMES.filter((name) => written.get(PREFIX + name) !== digestOf(name, tables[name]));
}

/** Over the cells in the order of the columns, as JSON, a row a line. */
function digestOf(name: string, rows: readonly Row[]): string {
  const columns = TABLES.find((table) => table.name === name)?.columns.map((column) => column.name) ?? [];
  const hash = createHash("sha256");
  for (let at = 0; at < rows.length; at += LINES) hash.update(rows.slice(at, at + LINES).map((row) => `${JSON.stringify(columns.map((column) => asKept(row[column])))}\n`).join(""));
  return hash.digest("hex");
}

function asKept(cell: Cell): Cell {
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString("hex");
  return typeof cell === "string" ? keepable(cell) : cell;
}
