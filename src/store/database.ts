// The only place that speaks to SQLite.
import Database from "libsql";
import {StemmaError} from "../model/index.ts";
import {explain} from "./errors.ts";
import type {Cell, Row, Tables} from "./row.ts";
import {APPLICATION_ID, SCHEMA_VERSION, TABLES, tableSql} from "./schema.ts";
import type {Table} from "./schema.ts";
import {keepable} from "./characters.ts";
import {VIEWS, viewSql} from "./views.ts";

export type Connection = InstanceType<typeof Database>;

/** How long to wait for another program that writes, in milliseconds. */
const PATIENCE = 2000;

/** Rows that go into one statement; more make the statement slow to read, fewer the writing. */
const BATCH = 50;

/**
 * Calls `use` with the database at `path` and closes it. The file stands alone at rest: no write-ahead log, and a
 * commit is on the disk before it is reported. Throws a `StemmaError` in words for SQLite's errors.
 */
export function withDatabase<T>(path: string, use: (db: Connection) => T): T {
  let db: Connection | null = null;
  try {
    db = new Database(path, {timeout: PATIENCE});
    db.exec("PRAGMA synchronous = FULL");
    return use(db);
  } catch (error) {
    throw explain(error, path);
  } finally {
    db?.close();
  }
}

/** Runs `use` between BEGIN and COMMIT; nothing of it stays when it throws. `mode` is SQLite's. */
export function inTransaction<T>(db: Connection, mode: "DEFERRED" | "IMMEDIATE", use: () => T): T {
  db.exec(`BEGIN ${mode}`);
  try {
    const given = use();
    db.exec("COMMIT");
    return given;
  } catch (error) {
    rollBack(db);
    throw error;
  }
}

/** SQLite has rolled back already after some errors; a second time is no error worth reporting. */
function rollBack(db: Connection): void {
  try {
    db.exec("ROLLBACK");
  } catch {
    // The first error is the one that counts.
  }
}

function pragma(db: Connection, name: string): number {
  const [row] = db.prepare(`PRAGMA ${name}`).raw().all() as number[][];
  return row[0];
}

/** Throws a `StemmaError` when the file is no dossier, or one of another version of the program. */
export function checkDossier(db: Connection, path: string): void {
  if (pragma(db, "application_id") !== APPLICATION_ID) throw new StemmaError("not-a-dossier", `${path} is not a dossier`);
  const version = pragma(db, "user_version");
  if (version > SCHEMA_VERSION) {
    throw new StemmaError("newer-dossier", `${path} was written by a newer Stemma (tables ${version}, this one knows ${SCHEMA_VERSION})`);
  }
  if (version < SCHEMA_VERSION) throw new StemmaError("older-dossier", `${path} was written by an earlier Stemma (tables ${version}, this one writes ${SCHEMA_VERSION}); make it again with \`stemma report --save\``);
}

/** Leaves one file at rest, also where another program had set a write-ahead log. Not inside a transaction. */
export function keepOneFile(db: Connection): void {
  db.exec("PRAGMA journal_mode = DELETE");
}

/** Makes the tables and views of an empty file, inside the caller's transaction. */
export function makeTables(db: Connection): void {
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  for (const table of TABLES) db.exec(tableSql(table));
  for (const view of VIEWS) db.exec(viewSql(view));
}

export function emptyTables(db: Connection): void {
  for (const {name} of TABLES) db.exec(`DELETE FROM ${name}`);
}

/** Writes all rows; a table that `tables` does not name stays empty. */
export function writeTables(db: Connection, tables: Tables): void {
  for (const table of TABLES) writeRows(db, table, tables[table.name] ?? []);
}

function writeRows(db: Connection, table: Table, rows: readonly Row[]): void {
  const whole = rows.length - (rows.length % BATCH);
  if (whole > 0) {
    const insert = db.prepare(insertSql(table, BATCH));
    for (let at = 0; at < whole; at += BATCH) insert.run(cellsOf(table, rows.slice(at, at + BATCH)));
  }
  if (whole < rows.length) db.prepare(insertSql(table, rows.length - whole)).run(cellsOf(table, rows.slice(whole)));
}

function insertSql({name, columns}: Table, rows: number): string {
  const marks = `(${columns.map(() => "?").join(", ")})`;
  return `INSERT INTO ${name} (${columns.map((column) => column.name).join(", ")}) VALUES ${Array(rows).fill(marks).join(", ")}`;
}

function cellsOf({name, columns}: Table, rows: readonly Row[]): Cell[] {
  return rows.flatMap((row) => columns.map((column) => cellOf(row[column.name], `${name}.${column.name}`)));
}

/** libsql ends the whole program on a value of a type it does not know, so nothing else may reach it. */
function cellOf(value: unknown, place: string): Cell {
  if (typeof value === "string") return keepable(value);
  if (value === null || typeof value === "number" || value instanceof Uint8Array) return value;
  throw new TypeError(`${place} is ${typeof value}, not something SQLite keeps`);
}

/** All rows of all tables, each table in the order it was written. */
export function readTables(db: Connection): Tables {
  return Object.fromEntries(TABLES.map((table) => [table.name, readRows(db, table)]));
}

/** All rows of one table. */
export function readTable(db: Connection, name: string): Row[] {
  return readRows(db, TABLES.find((table) => table.name === name)!);
}

function readRows(db: Connection, {name, columns, key}: Table): Row[] {
  const names = columns.map((column) => column.name);
  const lists = db.prepare(`SELECT ${names.join(", ")} FROM ${name} ORDER BY ${key}`).raw().all() as unknown[][];
  return lists.map((cells) => Object.fromEntries(names.map((column, i) => [column, fromSqlite(cells[i])])));
}

function fromSqlite(cell: unknown): Cell {
  return cell instanceof Uint8Array ? new Uint8Array(cell) : cell as Cell;
}

/** Throws a `StemmaError` for a file that is cut short or broken, as far as a quick look tells. */
export function checkWhole(db: Connection, path: string, bytes: number): void {
  const [line] = findDamage(db, bytes, "quick_check(1)");
  if (line !== undefined) throw new StemmaError("dossier-damaged", `${path} is damaged: ${line.split("\n")[0]}`);
}

/**
 * Says when a file of so many bytes lacks its end. SQLite reads a last page that is cut as if zeros stood there, so its own check
 * may not see it. A write-ahead log may hold the last pages, and a file beside one is not judged.
 */
function findCut(db: Connection, bytes: number): string[] {
  const wanted = pragma(db, "page_size") * pragma(db, "page_count");
  const [journal] = db.prepare("PRAGMA journal_mode").raw().all() as string[][];
  return bytes < wanted && journal[0] !== "wal" ? [`it has ${bytes} of its ${wanted} bytes`] : [];
}

/** What the length of a file and SQLite's own check say; empty when all is well. */
export function findDamage(db: Connection, bytes: number, check = "integrity_check"): string[] {
  const cut = findCut(db, bytes);
  if (cut.length > 0) return cut;
  const lines = db.prepare(`PRAGMA ${check}`).raw().all() as string[][];
  return lines.flat().filter((line) => line !== "ok");
}
