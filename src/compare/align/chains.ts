import {partitionPoint} from "../../model/index.ts";
import {groupsOf} from "./groups.ts";
import type {Bars, Chain, ChainOptions, Group} from "./groups.ts";
import {cutSeed} from "./seeds.ts";
import type {Seed} from "./seeds.ts";
import {BREAK} from "./words.ts";
import type {Words} from "./words.ts";

const SHORTEST_REST = 3;
const BLOCK = 6;

/**
 * The best chains of seeds, each word in at most one of them, best first. Method: collinear chaining by dynamic
 * programming with gap costs and a bounded look back (after Abouelhoda and Ohlebusch 2005), over groups of seeds that no
 * link joins; when a chain is taken only the groups that lie where it lies are chained again. O(seeds × 80) for all
 * chains unless many of them cross.
 */
export function chainSeeds(seeds: readonly Seed[], left: Words, right: Words, options: ChainOptions): readonly Chain[] {
  const chains: Chain[] = [];
  const sides: Sides = {left: sideOf(left), right: sideOf(right)};
  const bars: Bars = {left: sides.left.bars, right: sides.right.bars};
  const queue = [...groupsOf(seeds, bars, 0, left, options)].sort(compareGroups);
  for (let group = queue.pop(); group; group = queue.pop()) {
    if (!isTouched(group, sides)) {
      chains.push(group.chain);
      take(group.chain, sides, chains.length);
    }
    for (const rest of groupsOf(withoutUsed(group.seeds, bars, left), bars, chains.length, left, options)) insert(queue, rest);
  }
  return chains;
}

/** One text's words that are barred to chains. */
interface Side {
  /** By word, `BREAK` behind the last word of a part, and `USED` for a word that a chain has. */
  readonly bars: Uint8Array;
  /** Of each 64 words, the number of the last chain that took some of them; chains count from 1. */
  readonly touched: Int32Array;
}

interface Sides {
  readonly left: Side;
  readonly right: Side;
}

const USED = 1;

function sideOf({flags}: Words): Side {
  const bars = new Uint8Array(flags.length);
  for (let i = 0; i < bars.length; i++) bars[i] = flags[i] & BREAK;
  return {bars, touched: new Int32Array((flags.length >> BLOCK) + 1)};
}

/** Best last; of equals the first in the texts. */
function compareGroups(a: Group, b: Group): number {
  return a.score - b.score || endOf(b).right - endOf(a).right || endOf(b).left - endOf(a).left;
}

function endOf({chain}: Group): Seed {
  return chain[chain.length - 1];
}

function insert(queue: Group[], group: Group): void {
  queue.splice(partitionPoint(queue, (other) => compareGroups(other, group) < 0), 0, group);
}

/** Whether words where the group lies were taken after it was chained. */
function isTouched({box, made}: Group, {left, right}: Sides): boolean {
  return isTouchedAfter(left, box.leftFrom, box.leftTo, made) || isTouchedAfter(right, box.rightFrom, box.rightTo, made);
}

function isTouchedAfter({touched}: Side, from: number, to: number, made: number): boolean {
  for (let block = from >> BLOCK; block <= (to - 1) >> BLOCK; block++) if (touched[block] > made) return true;
  return false;
}

function take(chain: Chain, {left, right}: Sides, number: number): void {
  for (const seed of chain) {
    takeWords(left, seed.left, seed.left + seed.length, number);
    takeWords(right, seed.right, seed.right + seed.length, number);
  }
}

function takeWords({bars, touched}: Side, from: number, to: number, number: number): void {
  for (let i = from; i < to; i++) bars[i] |= USED;
  touched.fill(number, from >> BLOCK, ((to - 1) >> BLOCK) + 1);
}

function withoutUsed(seeds: readonly Seed[], bars: Bars, left: Words): readonly Seed[] {
  const rest: Seed[] = [];
  for (const seed of seeds) {
    const [from, to] = longestFree(seed, bars);
    if (to - from >= SHORTEST_REST) rest.push(cutSeed(seed, from, to, left));
  }
  return rest;
}

function longestFree(seed: Seed, {left, right}: Bars): readonly [number, number] {
  let [bestFrom, bestTo] = [0, 0];
  for (let i = 0, from = 0; i <= seed.length; i++) {
    if (i < seed.length && ((left[seed.left + i] | right[seed.right + i]) & USED) === 0) continue;
    if (i - from > bestTo - bestFrom) [bestFrom, bestTo] = [from, i];
    from = i + 1;
  }
  return [bestFrom, bestTo];
}
