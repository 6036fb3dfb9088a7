// Which documents hold which fingerprint, in typed arrays alone: about 14 bytes a fingerprint, and nothing for the
// collector of garbage to look through.

/** Fingerprints by open addressing, in parts by their first bits, so that growing copies a little at a time. */
export interface Postings {
  /** Pairs of print and place. A place is 0 in an empty slot, a document's number + 1, or -(start of a list in `lists`). */
  readonly parts: Int32Array[];
  readonly used: Int32Array;
  /** Blocks of 1 + 2ⁿ numbers: how many documents, then the documents in the order they came. */
  lists: Int32Array;
  listsEnd: number;
  /** Per n the start of a block that a longer list has left, which holds the start of the next; 0 for none. */
  readonly free: Int32Array;
  /** A list takes so many documents; of the others it only says that there are more. */
  readonly most: number;
}

const PART_BITS = 6;
const PARTS = 1 << PART_BITS;
const FIRST_SLOTS = 8;
const FULLEST = 0.7;

/** An empty table, for lists of up to `most` documents. */
export function createPostings(most: number): Postings {
  return {
    parts: Array.from({length: PARTS}, () => new Int32Array(2 * FIRST_SLOTS)), used: new Int32Array(PARTS),
    lists: new Int32Array(1024), listsEnd: 1, free: new Int32Array(32), most,
  };
}

function scatter(print: number): number {
  return Math.imul(print, 0x9e3779b1);
}

/** Place of the slot where the print stands or would stand. `Math.clz32` of the number of slots gives the bits that count. */
function slotOf(slots: Int32Array, print: number, scattered: number): number {
  const count = slots.length >>> 1;
  let slot = (scattered << PART_BITS) >>> (Math.clz32(count) + 1);
  while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== print) slot = (slot + 1) & (count - 1);
  return 2 * slot;
}

/** The place of the print's documents, for `countAt` and `documentAt`; 0 where there is none. O(1). */
export function findPlace({parts}: Postings, print: number): number {
  const scattered = scatter(print);
  const slots = parts[scattered >>> (32 - PART_BITS)];
  return slots[slotOf(slots, print, scattered) + 1];
}

/** Documents at the place; `most + 1` where there are more than `most`. */
export function countAt({lists}: Postings, place: number): number {
  return place >= 0 ? Math.min(place, 1) : lists[-place];
}

/** The `n`th document at the place, from 0; `n` less than `most` and than the count. */
export function documentAt({lists}: Postings, place: number, n: number): number {
  return place > 0 ? place - 1 : lists[1 - place + n];
}

/** Notes that a document holds the print; documents come in the order of their numbers. O(1). */
export function addPosting(postings: Postings, print: number, doc: number): void {
  const scattered = scatter(print);
  const part = scattered >>> (32 - PART_BITS);
  const slots = postings.parts[part];
  const slot = slotOf(slots, print, scattered);
  if (slots[slot + 1] !== 0) slots[slot + 1] = longer(postings, slots[slot + 1], doc);
  else {
    slots[slot] = print;
    slots[slot + 1] = doc + 1;
    if (++postings.used[part] > FULLEST * (slots.length >>> 1)) postings.parts[part] = grow(slots);
  }
}

function grow(slots: Int32Array): Int32Array {
  const grown = new Int32Array(2 * slots.length);
  for (let from = 0; from < slots.length; from += 2) {
    if (slots[from + 1] === 0) continue;
    const to = slotOf(grown, slots[from], scatter(slots[from]));
    grown[to] = slots[from];
    grown[to + 1] = slots[from + 1];
  }
  return grown;
}

/** The place of the list with one more document. */
function longer(postings: Postings, place: number, doc: number): number {
  if (place > 0) return postings.most < 2 ? overfull(postings, place) : -listOf(postings, place - 1, doc);
  const start = -place;
  const count = postings.lists[start];
  if (count > postings.most) return place;
  const end = count < postings.most && isPowerOfTwo(count) ? move(postings, start, count) : start;
  postings.lists[end] = count + 1;
  if (count < postings.most) postings.lists[end + 1 + count] = doc;
  return -end;
}

function overfull(postings: Postings, place: number): number {
  const start = takeBlock(postings, 0);
  postings.lists[start] = postings.most + 1;
  postings.lists[start + 1] = place - 1;
  return -start;
}

function listOf(postings: Postings, first: number, second: number): number {
  const start = takeBlock(postings, 1);
  postings.lists[start] = 2;
  postings.lists[start + 1] = first;
  postings.lists[start + 2] = second;
  return start;
}

function isPowerOfTwo(count: number): boolean {
  return (count & (count - 1)) === 0;
}

/** A list that fills its block moves to one of twice the room. */
function move(postings: Postings, start: number, count: number): number {
  const bits = 31 - Math.clz32(count);
  const to = takeBlock(postings, bits + 1);
  postings.lists.copyWithin(to, start, start + 1 + count);
  postings.lists[start] = postings.free[bits];
  postings.free[bits] = start;
  return to;
}

function takeBlock(postings: Postings, bits: number): number {
  const start = postings.free[bits];
  if (start !== 0) {
    postings.free[bits] = postings.lists[start];
    return start;
  }
  const end = postings.listsEnd;
  postings.listsEnd += 1 + (1 << bits);
  if (postings.listsEnd > postings.lists.length) {
    const lists = new Int32Array(2 * postings.listsEnd);
    lists.set(postings.lists);
    postings.lists = lists;
  }
  return end;
}

/** Memory the table takes, in bytes. */
export function sizeOfPostings({parts, lists}: Postings): number {
  return parts.reduce((sum, {byteLength}) => sum + byteLength, lists.byteLength);
}
