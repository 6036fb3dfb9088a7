import {BREAK, STOP} from "./words.ts";
import type {Words} from "./words.ts";

/** Where the runs of some words stand in a text. A table with open addressing: a Map of lists takes five times as long to fill. */
export interface Places {
  /** The first place of the runs with this hash; -1 when there is none. O(1). */
  readonly first: (hash: number) => number;
  /** By place, the next place of the same hash; -1 behind the last. */
  readonly next: Int32Array;
  /** By first place, how many places there are. */
  readonly count: Int32Array;
}

interface Known {
  readonly length: number;
  readonly grams: Int32Array;
  places: Places | null;
}

/** A text is compared with many others; its runs are hashed once, for the length asked last. */
const known = new WeakMap<Words, Known>();

/** By place, the hash (32 bits) of the `length` words from there on; 0 for stop words alone and where the run leaves the article. O(words × length). */
export function gramsOf(words: Words, length: number): Int32Array {
  return knownOf(words, length).grams;
}

/** Where the runs of `length` words stand. O(words). */
export function placesOf(words: Words, length: number): Places {
  const of = knownOf(words, length);
  of.places ??= findPlaces(of.grams);
  return of.places;
}

function knownOf(words: Words, length: number): Known {
  const found = known.get(words);
  if (found?.length === length) return found;
  const made = {length, grams: findGrams(words, length), places: null};
  known.set(words, made);
  return made;
}

function findGrams(words: Words, length: number): Int32Array {
  const {keys, flags} = words;
  const grams = new Int32Array(Math.max(0, keys.length - length + 1));
  for (let end = 0, telling = -1, broken = -1; end < keys.length; end++) {
    const at = end - length + 1;
    if (end > 0 && (flags[end - 1] & BREAK) !== 0) broken = end - 1;
    if ((flags[end] & STOP) === 0) telling = end;
    if (at >= 0 && telling >= at && broken < at) grams[at] = hashOfRun(keys, at, length) || 1;
  }
  return grams;
}

function hashOfRun(keys: Int32Array, at: number, length: number): number {
  let hash = 0x9747b28c;
  for (let i = at; i < at + length; i++) {
    hash = Math.imul(hash ^ keys[i], 0x85ebca6b);
    hash = (hash << 13) | (hash >>> 19);
  }
  return hash ^ (hash >>> 16);
}

const LEAST_SLOTS = 16;

function findPlaces(grams: Int32Array): Places {
  let size = LEAST_SLOTS;
  while (size < 2 * grams.length) size *= 2;
  const slots = new Int32Array(size); // place + 1; 0 is free
  const next = new Int32Array(grams.length);
  const count = new Int32Array(grams.length);
  const slotOf = (hash: number): number => {
    let slot = hash & (size - 1);
    while (slots[slot] !== 0 && grams[slots[slot] - 1] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (let at = grams.length - 1; at >= 0; at--) {
    if (grams[at] === 0) continue;
    const slot = slotOf(grams[at]);
    const later = slots[slot] - 1;
    next[at] = later;
    count[at] = later < 0 ? 1 : count[later] + 1;
    slots[slot] = at + 1;
  }
  return {first: (hash) => slots[slotOf(hash)] - 1, next, count};
}
