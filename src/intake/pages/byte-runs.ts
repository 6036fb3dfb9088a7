import {partitionPoint} from "../../model/index.ts";
import {decode} from "../encodings.ts";
import {bytePlacesOf} from "./bytes.ts";
import type {RunKind} from "./block-table.ts";
import type {TextRuns} from "./text-of.ts";
import {parsePage} from "./parse-page.ts";
import {wordsOf} from "./tree.ts";

/** A stretch of a document's text and the bytes of the page that it was made of. All ranges are half-open. */
export interface ByteRun {
  readonly kind: RunKind;
  /** Range of the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Range of the page, in bytes. */
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** The runs of a page's text with the bytes they come from, made anew each time they are walked through. O(bytes + runs × log runs). */
export function byteRunsOf(bytes: Uint8Array, encoding: string, runs: TextRuns): Iterable<ByteRun> {
  const places = placesOf(bytes, encoding, offsetsOf(runs));
  return {* [Symbol.iterator]() {
    let i = 0;
    for (const {kind, at, length} of runs) yield {kind, start: at, end: at + length, byteStart: places[i++], byteEnd: places[i++]};
  }};
}

/** The bytes at which the characters begin, in the order of the offsets, which may be written over. */
function placesOf(bytes: Uint8Array, encoding: string, offsets: Uint32Array): Uint32Array {
  if (isAscending(offsets)) return bytePlacesOf(bytes, encoding, offsets);
  const sorted = offsets.slice().sort(); // numbers of a typed array are sorted without a function
  const places = bytePlacesOf(bytes, encoding, sorted.slice());
  return offsets.map((offset) => places[orderOf(sorted, offset)]);
}

/** Where among ascending numbers one of them first stands. */
function orderOf(numbers: ArrayLike<number>, wanted: number): number {
  return partitionPoint(numbers, (number) => number < wanted);
}

/** The offsets of the page at which runs begin and end, two a run. */
function offsetsOf(runs: TextRuns): Uint32Array {
  let count = 0;
  for (const run of runs) count += run.length > 0 ? 2 : 0; // none is empty
  const offsets = new Uint32Array(count);
  let at = 0;
  for (const {start, end} of runs) {
    offsets[at++] = start;
    offsets[at++] = end;
  }
  return offsets;
}

function isAscending(numbers: Uint32Array): boolean {
  for (let at = 1; at < numbers.length; at++) if (numbers[at] < numbers[at - 1]) return false;
  return true;
}

/**
 * What the bytes of runs give, run by run: the text that the runs stand for. The same as the document's text where nothing was
 * changed. `unwrap` undoes the writing of what holds the page (escapes of JSON, references of XML). Throws a `RangeError` for a run outside the
 * bytes. O(bytes of the runs).
 */
export function textOfRuns(bytes: Uint8Array, encoding: string, runs: readonly ByteRun[], unwrap: (words: string) => string = (words) => words): string {
  return runs.map((run) => {
    if (!(0 <= run.byteStart && run.byteStart <= run.byteEnd && run.byteEnd <= bytes.length)) throw new RangeError(`bytes ${run.byteStart}–${run.byteEnd} are outside a page of ${bytes.length}`);
    if (run.kind === "break") return run.end - run.start === 1 ? "\n" : "\n\n";
    const written = decodePart(bytes.subarray(run.byteStart, run.byteEnd), encoding);
    const words = run.kind === "same" ? written : unwrap(written);
    if (run.kind === "space") return /^(?:[ \t\n\r\f]|<[^>]*>|\\[nrt])*$/u.test(words) ? " " : words;
    return run.kind === "reference" ? readReference(words) : words;
  }).join("").replace(/[\p{Cs}\0]/gu, "\ufffd");
}

/** As `decode`, for bytes from amid a text: what looks like a byte order mark is a character there. */
function decodePart(bytes: Uint8Array, encoding: string): string {
  if (encoding === "utf-8" || encoding === "utf-16le") return new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes);
  return decode(bytes, encoding);
}

/** "&amp;" → "&"; in JSON-LD, "\\u2019" → "’". */
function readReference(words: string): string {
  if (words.startsWith("\\") && words.length > 1) return JSON.parse(`"${words}"`) as string;
  return wordsOf(parsePage(words), words);
}

/** A range of bytes; half-open. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The ranges of bytes behind a range of the text, in order, joined where they touch. Markup between blocks is left out. O(runs + bytes of the runs cut). */
export function bytesBehind(bytes: Uint8Array, encoding: string, runs: Iterable<ByteRun>, start: number, end: number): readonly ByteRange[] {
  const ranges: {start: number; end: number}[] = [];
  for (const run of runs) {
    if (run.end <= start || end <= run.start || run.kind === "break") continue;
    const range = {start: placeIn(run, Math.max(start, run.start), bytes, encoding), end: placeIn(run, Math.min(end, run.end), bytes, encoding)};
    const last = ranges.at(-1);
    if (last && last.end === range.start) last.end = range.end;
    else ranges.push(range);
  }
  return ranges;
}

/** The byte at which the character at `at` begins; the ends of a run are known. */
function placeIn({kind, start, end, byteStart, byteEnd}: ByteRun, at: number, bytes: Uint8Array, encoding: string): number {
  if (at === start) return byteStart;
  if (at === end || kind !== "same") return byteEnd;
  return byteStart + bytePlacesOf(bytes.subarray(byteStart, byteEnd), encoding, Uint32Array.of(at - start), false)[0];
}
