import {renameSync, rmSync} from "node:fs";
import process from "node:process";
import {systemEffects} from "../effects.ts";
import type {Effects} from "../effects.ts";
import {DOSSIER_FORMAT, StemmaError} from "../model/index.ts";
import {checkDossier, checkWhole, emptyTables, findDamage, inTransaction, keepOneFile, makeTables, readTable, readTables, withDatabase, writeTables} from "./database.ts";
import type {Connection} from "./database.ts";
import {digestRows, findChangedTables} from "./digest.ts";
import {dossierFrom, filesFrom, fingerprintsFrom} from "./dossier.ts";
import {explain} from "./errors.ts";
import type {Tables} from "./row.ts";
import {rowsOf} from "./rows.ts";
import type {SavedDossier} from "./rows.ts";
import {VERSION} from "./version.ts";

export interface OpenedDossier extends SavedDossier {
  /** How often the file was written, from 1; `saveDossier` can hold the file to it. */
  readonly revision: number;
}

interface SaveOptions {
  /** The revision that the caller has read; another one in the file means that someone else wrote it since. */
  readonly revision?: number | null;
}

/**
 * Writes a dossier file, in one transaction: who stops the program at any moment finds the old dossier or the new one.
 * A file that is no dossier is not written over. Throws a `StemmaError` with one line for what stands in the way.
 */
export function saveDossier(path: string, saved: SavedDossier, {revision = null}: SaveOptions = {}, effects: Effects = systemEffects): void {
  const tables = rowsOf(saved);
  if (isThere(path, effects)) rewrite(path, tables, revision);
  else writeNew(path, tables);
}

/** Reads a dossier file. Its sentences come without tokens. Throws a `StemmaError` where it is none, or not whole. */
export function openDossier(path: string, effects: Effects = systemEffects): OpenedDossier {
  const tables = readWhole(path, effects, (db) => {
    checkWhole(db, path, sizeOf(path, effects));
    return readTables(db);
  });
  const intakeNotices = tables.notices.filter((row) => row.at_intake === 1).length;
  return {dossier: dossierFrom(tables), files: filesFrom(tables), intakeNotices, fingerprints: fingerprintsFrom(tables.fingerprints), revision: revisionIn(tables)};
}

/**
 * The fingerprints that a dossier file keeps, by document id, in the order of the documents, and nothing else of it: what
 * an index needs to ask whether an article is a copy of one that the file has. Errors as of `openDossier`.
 */
export function readFingerprints(path: string, effects: Effects = systemEffects): ReadonlyMap<string, Int32Array> {
  return fingerprintsFrom(readWhole(path, effects, (db) => readTable(db, "fingerprints")));
}

/** What its length and SQLite's own check say about the file, line by line; empty when all is well. */
export function checkFile(path: string, effects: Effects = systemEffects): readonly string[] {
  return readWhole(path, effects, (db) => findDamage(db, sizeOf(path, effects)));
}

/** Names of the tables that another program has changed since the file was written. */
export function checkTables(path: string, effects: Effects = systemEffects): readonly string[] {
  return findChangedTables(readWhole(path, effects, (db) => readTables(db)));
}

function readWhole<T>(path: string, effects: Effects, read: (db: Connection) => T): T {
  if (!lookAt(path, effects)) throw new StemmaError("no-such-file", `${path} does not exist`);
  if (!isThere(path, effects)) throw new StemmaError("not-a-dossier", `${path} is empty, not a dossier`);
  return withDatabase(path, (db) => inTransaction(db, "DEFERRED", () => {
    checkDossier(db, path);
    return read(db);
  }));
}

function sizeOf(path: string, effects: Effects): number {
  return lookAt(path, effects)?.bytes ?? 0;
}

function lookAt(path: string, effects: Effects) {
  try {
    return effects.look(path);
  } catch (error) {
    throw new StemmaError("no-rights", `${path} cannot be opened (${(error as {code?: string}).code ?? "unknown error"})`);
  }
}

/** True for a file with something in it; an empty one is as good as none. */
function isThere(path: string, effects: Effects): boolean {
  const found = lookAt(path, effects);
  if (found && found.kind !== "file") throw new StemmaError("not-a-dossier", `${path} is a ${found.kind === "folder" ? "folder" : "device"}, not a dossier`);
  return found !== null && found.bytes > 0;
}

function withMeta(tables: Tables, revision: number): Tables {
  const values = {format: DOSSIER_FORMAT, program: `stemma ${VERSION}`, revision: String(revision)};
  return {...tables, meta: [...Object.entries(values).map(([name, value]) => ({name, value})), ...digestRows(tables)]};
}

function revisionIn(tables: Tables): number {
  return Number(tables.meta.find(({name}) => name === "revision")?.value ?? 0);
}

/** A new file is written beside its place and moved there whole. */
function writeNew(path: string, tables: Tables): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    withDatabase(draft, (db) => {
      keepOneFile(db);
      inTransaction(db, "IMMEDIATE", () => fill(db, tables));
    });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, {force: true});
    rmSync(`${draft}-journal`, {force: true});
    throw inWords(error, draft, path);
  }
}

function fill(db: Connection, tables: Tables): void {
  makeTables(db);
  writeTables(db, withMeta(tables, 1));
}

/** The error with the name the caller knows. */
function inWords(error: unknown, draft: string, path: string): unknown {
  if (error instanceof StemmaError) return new StemmaError(error.code, error.message.replace(draft, () => path));
  const {code} = error as {code?: string};
  return code === undefined ? explain(error, path) : new StemmaError("cannot-write", `${path} cannot be written (${code})`);
}

function rewrite(path: string, tables: Tables, expected: number | null): void {
  withDatabase(path, (db) => {
    checkDossier(db, path);
    keepOneFile(db);
    inTransaction(db, "IMMEDIATE", () => replace(db, path, tables, expected));
  });
}

function replace(db: Connection, path: string, tables: Tables, expected: number | null): void {
  const revision = revisionOf(db);
  if (expected !== null && expected !== revision) {
    throw new StemmaError("dossier-changed", `${path} was written by another program meanwhile; run the command again`);
  }
  emptyTables(db);
  writeTables(db, withMeta(tables, revision + 1));
}

function revisionOf(db: Connection): number {
  const [row] = db.prepare("SELECT value FROM meta WHERE name = 'revision'").raw().all() as string[][];
  return Number(row?.[0] ?? 0);
}
