import {StemmaError} from "../model/index.ts";

/** What SQLite's error codes mean for a person; the first that the code starts with is taken. */
const MEANINGS: readonly (readonly [code: string, name: string, meaning: string])[] = [
  ["SQLITE_NOTADB", "not-a-dossier", "is not a dossier"],
  ["SQLITE_BUSY", "dossier-locked", "is in use by another program; try again when it is done"],
  ["SQLITE_LOCKED", "dossier-locked", "is in use by another program; try again when it is done"],
  ["SQLITE_READONLY", "no-rights", "may not be written"],
  ["SQLITE_PERM", "no-rights", "may not be opened"],
  ["SQLITE_AUTH", "no-rights", "may not be opened"],
  ["SQLITE_CANTOPEN", "no-rights", "cannot be opened, or its folder cannot be written"],
  ["SQLITE_FULL", "disk-full", "cannot be written: the disk is full"],
  ["SQLITE_IOERR", "disk-error", "cannot be read or written: the disk reports an error"],
  ["SQLITE_CORRUPT", "dossier-damaged", "is damaged: it is not a whole SQLite file"],
  ["SQLITE_TOOBIG", "too-big", "would hold an article that is too big for SQLite"],
];

/** libsql gives no code where it cannot open a file; the number in its words is SQLite's, 14 for CANTOPEN. */
function codeOf(error: unknown): string {
  const {code, message = ""} = error as {code?: unknown; message?: string};
  if (typeof code === "string" && code.startsWith("SQLITE_")) return code;
  return message.startsWith("ConnectionFailed") ? "SQLITE_CANTOPEN" : "";
}

/** The error in one line, for errors of SQLite and of files; other errors are given back as they are. */
export function explain(error: unknown, path: string): unknown {
  const code = codeOf(error);
  const meaning = MEANINGS.find(([known]) => code.startsWith(known));
  if (meaning) return new StemmaError(meaning[1], `${path} ${meaning[2]}`);
  if (code !== "") return new StemmaError("dossier-damaged", `${path} cannot be read as a dossier (${(error as Error).message})`);
  return error;
}
