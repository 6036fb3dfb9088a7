import {cutSeed} from "./seeds.ts";
import type {Seed} from "./seeds.ts";
import type {Words} from "./words.ts";

/** Seeds that follow each other in both texts and lie near enough to be one passage. */
export type Chain = readonly Seed[];

export interface ChainOptions {
  /** Words put in or left out between two seeds of one passage, at most. */
  readonly maxGap: number;
  /** Words replaced by others between two seeds of one passage, at most. */
  readonly maxReplaced: number;
  /** Weight of shared words that a passage has at least. */
  readonly minWeight: number;
}

const COST_OF_REPLACED = 0.35;
const COST_OF_SKIPPED = 0.06;

/** What a chain gains or loses by going on over `replaced` words changed and `skipped` words put in or left out. */
export function costOfGap(replaced: number, skipped: number): number {
  return COST_OF_REPLACED * replaced + COST_OF_SKIPPED * skipped;
}

/** By word, whether it is barred: not 0 behind the end of an article part and for the words of chains. No chain runs across. */
export interface Bars {
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

/** Seeds that links may join, and the best chain among them. */
export interface Group {
  /** By place in the right text. */
  readonly seeds: readonly Seed[];
  readonly chain: Chain;
  readonly score: number;
  /** Where the seeds lie, by word numbers. */
  readonly box: Box;
  /** How many chains there were when it was made. */
  readonly made: number;
}

interface Box {leftFrom: number; leftTo: number; rightFrom: number; rightTo: number}

/** The groups whose best chain weighs enough, by the place of their first seed in the right text. `seeds` ascend there. O(seeds × 80). */
export function groupsOf(seeds: readonly Seed[], bars: Bars, made: number, left: Words, options: ChainOptions): readonly Group[] {
  if (seeds.length === 0) return [];
  const links = linkSeeds(seeds, bars, options);
  const bests = bestsOf(links);
  const groups = new Map<number, {readonly seeds: Seed[]; readonly box: Box; readonly best: number}>();
  seeds.forEach((seed, at) => {
    const root = rootOf(links.roots, at);
    if (links.scores[bests[root]] < options.minWeight) return;
    const group = groups.get(root);
    if (group) grow(group.box, seed);
    else groups.set(root, {seeds: [], best: bests[root], box: boxOf(seed)});
    groups.get(root)!.seeds.push(seed); // set above
  });
  return [...groups.values()].map(({best, box, seeds: of}) => ({seeds: of, chain: chainTo(best, seeds, links, left), score: links.scores[best], box, made}));
}

function boxOf({left, right, length}: Seed): Box {
  return {leftFrom: left, leftTo: left + length, rightFrom: right, rightTo: right + length};
}

function grow(box: Box, {left, right, length}: Seed): void {
  box.leftFrom = Math.min(box.leftFrom, left);
  box.leftTo = Math.max(box.leftTo, left + length);
  box.rightFrom = Math.min(box.rightFrom, right);
  box.rightTo = Math.max(box.rightTo, right + length);
}

/** Of each seed: */
interface Links {
  /** the weight of the best chain that ends in it, */
  readonly scores: Float64Array;
  /** the seed before it in that chain; -1 for none, */
  readonly before: Int32Array;
  /** and a seed of the same group, which leads to the group's first one (Tarjan's disjoint sets). */
  readonly roots: Int32Array;
}

const LOOK_BACK = 80;
const BLOCK = 6;

/**
 * Links each seed to the best of those that end near where it begins. They are found through lists, one for each 64
 * words of the left text; a look at all seeds behind would be quadratic, and a bound on their number would part passages
 * of long texts. A loop over typed arrays, for in it lies most of the time of chaining.
 */
function linkSeeds(seeds: readonly Seed[], bars: Bars, {maxGap, maxReplaced}: ChainOptions): Links {
  const links: Links = {scores: new Float64Array(seeds.length), before: new Int32Array(seeds.length).fill(-1), roots: new Int32Array(seeds.length)};
  const {scores, before, roots} = links;
  const blocks = blocksOf(seeds);
  for (let at = 0; at < seeds.length; at++) {
    const {left, right, length, weight} = seeds[at];
    scores[at] = weight;
    roots[at] = at;
    for (let block = blockAt(blocks, left - maxGap), last = blockAt(blocks, left + length - 1); block <= last; block++) {
      let looks = LOOK_BACK;
      for (let from = blocks.heads[block]; from >= 0 && looks > 0; from = blocks.next[from], looks--) {
        const other = seeds[from];
        const leftGap = left - other.left - other.length;
        const rightGap = right - other.right - other.length;
        if (right - other.right > maxGap + blocks.longest[block]) break;
        if (leftGap > maxGap || rightGap > maxGap || left <= other.left || right <= other.right) continue;
        const overlap = Math.max(0, -leftGap, -rightGap);
        const replaced = Math.max(0, Math.min(leftGap, rightGap));
        if (overlap >= length || replaced > maxReplaced) continue;
        join(roots, from, at);
        const kept = overlap === 0 ? weight : (weight * (length - overlap)) / length;
        const score = scores[from] + (kept - costOfGap(replaced, Math.max(leftGap, rightGap, 0) - replaced));
        if (score < scores[at] || score === scores[at] && from < before[at] || before[at] < 0 && score === weight) continue;
        if (isBarred(bars.left, left - leftGap - 1, left) || isBarred(bars.right, right - rightGap - 1, right)) continue;
        scores[at] = score;
        before[at] = from;
      }
    }
    addToBlock(blocks, at, seeds[at]);
  }
  return links;
}

/** Lists of seeds by the block of 64 words in which their left side ends, the last one first. */
interface Blocks {
  readonly first: number;
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** Length of the longest seed of the list. */
  readonly longest: Int32Array;
}

function blocksOf(seeds: readonly Seed[]): Blocks {
  let [least, most] = [Infinity, 0];
  for (const {left, length} of seeds) [least, most] = [Math.min(least, left + length), Math.max(most, left + length)];
  const count = (most >> BLOCK) - (least >> BLOCK) + 1;
  return {first: least >> BLOCK, heads: new Int32Array(count).fill(-1), next: new Int32Array(seeds.length), longest: new Int32Array(count)};
}

/** The number of the block of this word, or the nearest one there is. */
function blockAt({first, heads}: Blocks, word: number): number {
  return Math.max(0, Math.min((word >> BLOCK) - first, heads.length - 1));
}

function addToBlock(blocks: Blocks, at: number, {left, length}: Seed): void {
  const block = blockAt(blocks, left + length);
  blocks.next[at] = blocks.heads[block];
  blocks.heads[block] = at;
  blocks.longest[block] = Math.max(blocks.longest[block], length);
}

function isBarred(bars: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bars[i] !== 0) return true;
  return false;
}

function rootOf(roots: Int32Array, of: number): number {
  let at = of;
  while (roots[at] !== at) {
    roots[at] = roots[roots[at]];
    at = roots[at];
  }
  return at;
}

function join(roots: Int32Array, a: number, b: number): void {
  const [p, q] = [rootOf(roots, a), rootOf(roots, b)];
  if (p < q) roots[q] = p;
  else roots[p] = q;
}

/** By group's first seed, the seed in which its best chain ends. */
function bestsOf({scores, roots}: Links): Int32Array {
  const bests = new Int32Array(roots.length).fill(-1);
  for (let at = 0; at < roots.length; at++) {
    const root = rootOf(roots, at);
    if (bests[root] < 0 || scores[at] > scores[bests[root]]) bests[root] = at;
  }
  return bests;
}

function chainTo(end: number, seeds: readonly Seed[], {before}: Links, left: Words): Chain {
  const path: Seed[] = [];
  for (let at = end; at >= 0; at = before[at]) path.push(seeds[at]);
  return trimOverlaps(path.reverse(), left);
}

function trimOverlaps(path: readonly Seed[], left: Words): Chain {
  const chain: Seed[] = [];
  for (const seed of path) {
    const last = chain.at(-1);
    const overlap = last ? Math.max(0, last.left + last.length - seed.left, last.right + last.length - seed.right) : 0;
    if (overlap < seed.length) chain.push(cutSeed(seed, overlap, seed.length, left));
  }
  return chain;
}
