import {gramsOf, placesOf} from "./grams.ts";
import {scratchIntegers} from "./scratch.ts";
import {BREAK, weightAt} from "./words.ts";
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
  /** Runs that stand more often than this in the left text start no seed, but where both texts are the same from an end on. */
  readonly maxPlaces: number;
}

/**
 * All longest runs of at least `seedLength` words that stand in both texts, by place in the right text, then the left.
 * O(left + right + number of seeds): `maxPlaces` bounds the seeds that a place starts.
 */
export function findSeeds(left: Words, right: Words, {seedLength, maxPlaces}: SeedOptions): readonly Seed[] {
  const search: Search = {left, right, seedLength, reached: diagonals(left.keys.length + right.keys.length + 1), seeds: []};
  const grams = gramsOf(right, seedLength);
  const {first, next, count} = placesOf(left, seedLength);
  for (let at = 0; at < grams.length; at++) {
    const place = grams[at] === 0 ? -1 : first(grams[at]);
    if (place < 0) continue;
    if (count[place] > maxPlaces) addAtSameDistance(search, at);
    else for (let from = place; from >= 0; from = next[from]) addSeed(search, from, at);
  }
  return search.seeds.sort((a, b) => a.right - b.right || a.left - b.left);
}

const diagonals = scratchIntegers();

interface Search {
  readonly left: Words;
  readonly right: Words;
  readonly seedLength: number;
  /** Of each diagonal (place in the right text less place in the left one), how far its seeds go in the right text. */
  readonly reached: Int32Array;
  readonly seeds: Seed[];
}

/** A text may be one phrase over and over; what is the same from the start or up to the end of both is a seed all the same. */
function addAtSameDistance(search: Search, at: number): void {
  const shift = search.right.keys.length - search.left.keys.length;
  addSeed(search, at, at);
  if (shift !== 0 && at >= shift) addSeed(search, at - shift, at);
}

function addSeed({left, right, seedLength, reached, seeds}: Search, from: number, at: number): void {
  const diagonal = at - from + left.keys.length;
  if (at < reached[diagonal]) return;
  const seed = longestRun(left, from, right, at);
  if (seed.length < seedLength) return;
  reached[diagonal] = seed.right + seed.length;
  seeds.push(seed);
}

function longestRun(left: Words, leftAt: number, right: Words, rightAt: number): Seed {
  let before = 0;
  while (joins(left, leftAt - before - 1, right, rightAt - before - 1)) before++;
  const [from, to] = [leftAt - before, rightAt - before];
  const most = Math.min(left.keys.length - from, right.keys.length - to);
  let length = 0;
  let weight = 0;
  while (length < most && left.keys[from + length] === right.keys[to + length]) {
    weight += weightAt(left, from + length);
    length++;
    if (((left.flags[from + length - 1] | right.flags[to + length - 1]) & BREAK) !== 0) break;
  }
  return {left: from, right: to, length, weight};
}

function joins(left: Words, leftAt: number, right: Words, rightAt: number): boolean {
  return 0 <= leftAt && 0 <= rightAt && left.keys[leftAt] === right.keys[rightAt]
    && ((left.flags[leftAt] | right.flags[rightAt]) & BREAK) === 0;
}

/** The seed from its word `from` to before its word `to`. */
export function cutSeed(seed: Seed, from: number, to: number, left: Words): Seed {
  if (from === 0 && to === seed.length) return seed;
  let weight = 0;
  for (let i = from; i < to; i++) weight += weightAt(left, seed.left + i);
  return {left: seed.left + from, right: seed.right + from, length: to - from, weight};
}
