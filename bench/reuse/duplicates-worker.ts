// A thread of the bench: writes invented documents, or makes the fingerprints of documents that stand in a file.
import {openSync, readSync} from "node:fs";
import {parentPort} from "node:worker_threads";
import {FOR_COPIES, fingerprintsOf} from "../../src/compare/fingerprints.ts";
import {textOfDocument} from "./duplicates-text.ts";

export type Task = {readonly kind: "write"; readonly first: number; readonly last: number; readonly total: number}
  | {readonly kind: "print"; readonly path: string; readonly start: number; readonly end: number};

/** Of some documents: for "write" their lines; for "print" their fingerprints one behind the other, and how many each has. */
export interface Made {
  readonly lines: Uint8Array;
  readonly prints: Int32Array;
  readonly lengths: Int32Array;
}

const NOTHING: Made = {lines: new Uint8Array(0), prints: new Int32Array(0), lengths: new Int32Array(0)};

function writeDocuments(first: number, last: number, total: number): Made {
  const lines = Array.from({length: last - first}, (_, i) => `${first + i}\t${textOfDocument(first + i, total)}\n`).join("");
  return {...NOTHING, lines: new Uint8Array(Buffer.from(lines))};
}

let file = {path: "", number: 0};

function printDocuments(path: string, start: number, end: number): Made {
  if (file.path !== path) file = {path, number: openSync(path, "r")};
  const bytes = Buffer.allocUnsafe(end - start);
  readSync(file.number, bytes, 0, bytes.length, start);
  const lines = bytes.toString("utf8").split("\n").slice(0, -1);
  const all = lines.map((line) => fingerprintsOf(line.slice(line.indexOf("\t") + 1), FOR_COPIES));
  const prints = new Int32Array(all.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const one of all) {
    prints.set(one, at);
    at += one.length;
  }
  return {...NOTHING, prints, lengths: Int32Array.from(all, ({length}) => length)};
}

parentPort!.on("message", ({at, task}: {at: number; task: Task}) => {
  const made = task.kind === "write" ? writeDocuments(task.first, task.last, task.total) : printDocuments(task.path, task.start, task.end);
  parentPort!.postMessage({at, made}, [made.lines.buffer as ArrayBuffer, made.prints.buffer as ArrayBuffer, made.lengths.buffer as ArrayBuffer].filter(({byteLength}) => byteLength > 0));
});
