import {BREAK, STOP, weightAt} from "./words.ts";
import type {Words} from "./words.ts";

/** A run of words that stands in both texts: `length` words from `left` and from `right`. */
export interface Seed {
  readonly left: number;
  readonly right: number;
  readonly length: number;
  /** Sum of the words' weights: a stop word counts less. */
  readonly weight: number;
}

export interface SeedOptions {
  /** Words that must be the same in a row; at least 2. */
  readonly seedLength: number;
  /** Runs that stand more often than this in the left text start no seed. */
  readonly maxPlaces: number;
}

/**
 * All longest runs of at least `seedLength` words that stand in both texts, by place in the right text, then the left.
 * O(left + right + number of seeds) for texts without much repetition; `maxPlaces` bounds the rest.
 */
export function findSeeds(left: Words, right: Words, {seedLength, maxPlaces}: SeedOptions): readonly Seed[] {
  const places = placesOf(left, seedLength);
  const reached = new Int32Array(left.keys.length + right.keys.length + 1).fill(-1);
  const seeds: Seed[] = [];
  for (let at = 0; at + seedLength <= right.keys.length; at++) {
    if (!isTelling(right, at, seedLength)) continue;
    const found = places.get(hashOfRun(right, at, seedLength));
    if (!found || found.length > maxPlaces) continue;
    for (const from of found) {
      const diagonal = at - from + left.keys.length;
      if (at < reached[diagonal]) continue;
      const seed = longestRun(left, from, right, at);
      if (seed.length < seedLength) continue;
      reached[diagonal] = seed.right + seed.length;
      seeds.push(seed);
    }
  }
  return seeds.sort((a, b) => a.right - b.right || a.left - b.left);
}

type Places = ReadonlyMap<number, readonly number[]>;

/** A text is compared with many others; its places are found once, for the length asked last. */
const knownPlaces = new WeakMap<Words, {readonly length: number; readonly places: Places}>();

function placesOf(words: Words, length: number): Places {
  const known = knownPlaces.get(words);
  if (known?.length === length) return known.places;
  const places = findPlaces(words, length);
  knownPlaces.set(words, {length, places});
  return places;
}

function findPlaces(words: Words, length: number): Places {
  const places = new Map<number, number[]>();
  for (let at = 0; at + length <= words.keys.length; at++) {
    if (!isTelling(words, at, length)) continue;
    const hash = hashOfRun(words, at, length);
    const known = places.get(hash);
    if (known) known.push(at);
    else places.set(hash, [at]);
  }
  return places;
}

/** Hash of `length` words from `at`; 32 bits. */
export function hashOfRun({keys}: Words, at: number, length: number): number {
  let hash = 0x9747b28c;
  for (let i = at; i < at + length; i++) {
    hash = Math.imul(hash ^ keys[i], 0x85ebca6b);
    hash = (hash << 13) | (hash >>> 19);
  }
  return hash ^ (hash >>> 16);
}

/** True for a run that has a word beside stop words and stays within the article. */
function isTelling({flags}: Words, at: number, length: number): boolean {
  let telling = false;
  for (let i = at; i < at + length; i++) {
    if ((flags[i] & STOP) === 0) telling = true;
    if (i + 1 < at + length && (flags[i] & BREAK) !== 0) return false;
  }
  return telling;
}

function longestRun(left: Words, leftAt: number, right: Words, rightAt: number): Seed {
  let before = 0;
  while (joins(left, leftAt - before - 1, right, rightAt - before - 1)) before++;
  let length = before;
  let weight = 0;
  const [from, to] = [leftAt - before, rightAt - before];
  while (left.keys[from + length] === right.keys[to + length] && from + length < left.keys.length && to + length < right.keys.length) {
    length++;
    if (((left.flags[from + length - 1] | right.flags[to + length - 1]) & BREAK) !== 0) break;
  }
  for (let i = 0; i < length; i++) weight += weightAt(left, from + i);
  return {left: from, right: to, length, weight};
}

function joins(left: Words, leftAt: number, right: Words, rightAt: number): boolean {
  return 0 <= leftAt && 0 <= rightAt && left.keys[leftAt] === right.keys[rightAt]
    && ((left.flags[leftAt] | right.flags[rightAt]) & BREAK) === 0;
}
