import {Buffer} from "node:buffer";
import {readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {basename, dirname, join, resolve} from "node:path";
import process from "node:process";

/** The outside as the product sees it; tests give their own. */
export interface Effects {
  /** The bytes of a file. Throws the platform's error (`ENOENT`, `EACCES`, `EISDIR`). */
  readonly readFile: (path: string) => Uint8Array;
  /** Names in a folder, sorted by code unit. */
  readonly readFolder: (path: string) => readonly string[];
  /** What stands at a path; null where nothing does. `bytes` is the size of a file. */
  readonly look: (path: string) => {readonly kind: "file" | "folder" | "other"; readonly bytes: number} | null;
  /** The one path of what stands there, links followed; of what does not exist, that of its folder with the name behind. */
  readonly realPath: (path: string) => string;
  /** All bytes of standard input. */
  readonly readInput: () => Uint8Array;
  /** Writes a whole file or, when it fails, leaves what was there. A device or pipe stays one and is written to; a link stays a link. */
  readonly writeFile: (path: string, content: string | Uint8Array) => void;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Columns of the terminal that standard output goes to; null when it goes elsewhere. */
  readonly columns: number | null;
  /** Whether standard error is a terminal, so that progress may be drawn there. */
  readonly showsProgress: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export const systemEffects: Effects = {
  readFile: (path) => readFileSync(path),
  readFolder: (path) => readdirSync(path).sort((a, b) => (a < b ? -1 : 1)),
  look: (path) => {
    const found = statSync(path, {throwIfNoEntry: false});
    if (!found) return null;
    return {kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other", bytes: found.size};
  },
  readInput: () => readFileSync(0),
  realPath: realPathOf,
  writeFile: (path, content) => {
    const found = statSync(path, {throwIfNoEntry: false});
    if (found && !found.isFile()) writeFileSync(path, content);
    else replaceFile(realPathOf(path), content);
  },
  print: (text) => void process.stdout.write(Buffer.from(text, "utf8")),
  printError: (text) => void process.stderr.write(Buffer.from(text, "utf8")),
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  showsProgress: process.stderr.isTTY === true,
  env: process.env,
};

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const whole = resolve(path);
    const folder = dirname(whole);
    return folder === whole ? whole : join(realPathOf(folder), basename(whole));
  }
}

function replaceFile(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, {force: true});
    throw error;
  }
}
