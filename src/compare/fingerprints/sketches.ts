import {isMarked, mark, startMarks} from "./marks.ts";
import type {Fingerprints} from "./prints.ts";

/** The fingerprints of every document, one behind the other, in blocks; those of a document lie in one block. */
export interface Sketches {
  readonly blocks: Int32Array[];
  /** Numbers used of the last block. */
  used: number;
  count: number;
  /** Per document: place of its block × BLOCK + place in the block. */
  starts: Float64Array;
  lengths: Int32Array;
}

const FIRST_BLOCK = 1 << 10;
const BLOCK = 1 << 18;

export function createSketches(): Sketches {
  return {blocks: [new Int32Array(FIRST_BLOCK)], used: 0, count: 0, starts: new Float64Array(16), lengths: new Int32Array(16)};
}

/** Keeps the prints of the next document. O(prints). */
export function addSketch(sketches: Sketches, prints: Fingerprints): void {
  if (sketches.count === sketches.lengths.length) growColumns(sketches);
  if (sketches.used + prints.length > sketches.blocks.at(-1)!.length) {
    sketches.blocks.push(new Int32Array(Math.max(BLOCK, prints.length)));
    sketches.used = 0;
  }
  sketches.blocks.at(-1)!.set(prints, sketches.used);
  sketches.starts[sketches.count] = (sketches.blocks.length - 1) * BLOCK + sketches.used;
  sketches.lengths[sketches.count++] = prints.length;
  sketches.used += prints.length;
}

function growColumns(sketches: Sketches): void {
  const {starts, lengths} = sketches;
  sketches.starts = new Float64Array(2 * starts.length);
  sketches.lengths = new Int32Array(2 * lengths.length);
  sketches.starts.set(starts);
  sketches.lengths.set(lengths);
}

/** Number of fingerprints of a document. */
export function sizeOfSketch({lengths}: Sketches, doc: number): number {
  return lengths[doc];
}

/** Marks the prints that the next calls of `countMarked` look for. */
export function markPrints(prints: Fingerprints): void {
  startMarks(prints.length);
  for (let i = 0; i < prints.length; i++) mark(prints[i]);
}

/** How many of a document's prints are marked. O(prints). */
export function countMarked({blocks, starts, lengths}: Sketches, doc: number): number {
  const block = blocks[Math.floor(starts[doc] / BLOCK)];
  const start = starts[doc] % BLOCK;
  let count = 0;
  for (let i = start; i < start + lengths[doc]; i++) if (isMarked(block[i])) count++;
  return count;
}

/** The prints of a document, in the order of its text. */
export function sketchAt({blocks, starts, lengths}: Sketches, doc: number): Fingerprints {
  const start = starts[doc] % BLOCK;
  return blocks[Math.floor(starts[doc] / BLOCK)].subarray(start, start + lengths[doc]);
}

const STRETCHES = 8;

/** The part of eight equal stretches of `prints` that have one of `others` in them, from 0 to 1. O(prints). */
export function spreadOf(prints: Fingerprints, others: Fingerprints): number {
  markPrints(others);
  let hit = 0;
  for (let i = 0; i < prints.length; i++) if (isMarked(prints[i])) hit |= 1 << Math.floor(STRETCHES * i / prints.length);
  let count = 0;
  for (; hit !== 0; hit &= hit - 1) count++;
  return count / Math.min(STRETCHES, prints.length);
}

/** Memory taken, in bytes. */
export function sizeOfSketches({blocks, starts, lengths}: Sketches): number {
  return blocks.reduce((sum, {byteLength}) => sum + byteLength, starts.byteLength + lengths.byteLength);
}
