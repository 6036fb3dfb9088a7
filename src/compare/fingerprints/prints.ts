import type {Range} from "../../model/index.ts";
import {BREAK} from "../align/words.ts";
import type {Words} from "../align/words.ts";
import {isStopKey, keysOf} from "./keys.ts";
import type {KeyRow} from "./keys.ts";
import {mark, startMarks} from "./marks.ts";

/** Which runs of words become fingerprints. */
export interface PrintOptions {
  /** Words of one fingerprint; 4. */
  readonly runLength?: number;
  /**
   * Of so many runs in a row one at least is kept, so any `runLength + window - 1` words in common are found; about 2 in
   * `window + 1` are kept. Method: winnowing (Schleimer, Wilkerson and Aiken 2003). 3; not read where `oneIn` decides.
   */
  readonly window?: number;
  /**
   * One run in so many is kept, chosen by its words alone: so two texts' share of runs in common can be told without
   * bias, but a short passage may be missed. Method: Manber 1994 (0 mod p). 0, the default, leaves it to `window`.
   */
  readonly oneIn?: number;
}

const FOR_PASSAGES: Required<PrintOptions> = {runLength: 4, window: 3, oneIn: 0};

/** Hashes (32 bits, not 0) of runs of words of one text, each once, in the order of the text. */
export type Fingerprints = Int32Array;

/**
 * The fingerprints of a text; of a string those of the words in `ranges`, the same as of `wordsOf(text, ranges)` and
 * quicker. Runs of stop words alone and runs that leave the article are passed over. O(words × window).
 */
export function fingerprintsOf(text: Words | string, options: PrintOptions = {}, ranges?: readonly Range[]): Fingerprints {
  const {runLength, window, oneIn} = {...FOR_PASSAGES, ...options};
  const row = typeof text === "string" ? keysOf(text, ranges) : rowOf(text);
  makeRoom(row.length);
  const kept = oneIn > 0 ? sample(row, runLength, oneIn) : keepLeast(hashAll(row, runLength), window);
  return found.slice(0, dropRepeats(kept));
}

function rowOf({keys, flags}: Words): KeyRow {
  const breaks: number[] = [];
  flags.forEach((flag, i) => {
    if ((flag & BREAK) !== 0) breaks.push(i + 1);
  });
  return {keys, length: keys.length, breaks};
}

/** Kept between calls. */
let found = new Int32Array(1024);

function makeRoom(size: number): void {
  if (found.length < size) found = new Int32Array(2 * size);
}

/** Calls `use` with the bounds of each stretch of words that a run may lie in. */
function eachStretch({length, breaks}: KeyRow, use: (start: number, end: number) => void): void {
  let start = 0;
  for (const end of breaks) {
    use(start, end);
    start = end;
  }
  if (start < length) use(start, length);
}

function isTelling(keys: Int32Array, at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) if (!isStopKey(keys[i])) return true;
  return false;
}

/** Hash of `length` words from `at`; 32 bits, not 0. */
function hashOfRun(keys: Int32Array, at: number, length: number): number {
  let hash = 0x9747b28c;
  for (let i = at; i < at + length; i++) {
    hash = Math.imul(hash ^ keys[i], 0x85ebca6b);
    hash = (hash << 13) | (hash >>> 19);
  }
  return (hash ^ (hash >>> 16)) || 1;
}

/** The hashes of all runs that tell something, in order; gives their number. */
function hashAll(row: KeyRow, runLength: number): number {
  let length = 0;
  eachStretch(row, (start, end) => {
    for (let at = start; at + runLength <= end; at++) if (isTelling(row.keys, at, runLength)) found[length++] = hashOfRun(row.keys, at, runLength);
  });
  return length;
}

/** Of each window the least hash, written over the hashes. */
function keepLeast(length: number, window: number): number {
  let kept = 0;
  for (let at = 0; at < length && (at === 0 || at + window <= length); at++) {
    let least = found[at];
    for (let i = at + 1; i < Math.min(at + window, length); i++) least = Math.min(least, found[i]);
    if (kept === 0 || found[kept - 1] !== least) found[kept++] = least;
  }
  return kept;
}

/**
 * Another hash than the fingerprint's own chooses the runs: were it the same one, all fingerprints would lie in a part
 * of the 32 bits, and in a large index more of them would meet by chance.
 */
function sample(row: KeyRow, runLength: number, oneIn: number): number {
  const {keys} = row;
  const limit = Math.floor(0x100000000 / oneIn);
  const turn = (5 * runLength) & 31;
  let length = 0;
  eachStretch(row, (start, end) => {
    // A cyclic polynomial (Cohen 1997), rolled on: what leaves the run on the left has been turned by `turn` bits.
    for (let i = start, lot = 0; i < end; i++) {
      lot = ((lot << 5) | (lot >>> 27)) ^ keys[i];
      if (i - runLength >= start) lot ^= (keys[i - runLength] << turn) | (keys[i - runLength] >>> (32 - turn));
      const at = i - runLength + 1;
      if (mix(lot) < limit && at >= start && isTelling(keys, at, runLength)) found[length++] = hashOfRun(keys, at, runLength);
    }
  });
  return length;
}

/** From 0 to 2³² - 1. */
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Leaves each of the first `length` hashes once, in place; gives how many are left. */
function dropRepeats(length: number): number {
  startMarks(length);
  let kept = 0;
  for (let i = 0; i < length; i++) if (mark(found[i])) found[kept++] = found[i];
  return kept;
}
