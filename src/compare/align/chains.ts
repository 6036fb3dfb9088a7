import {BREAK, weightAt} from "./words.ts";
import type {Words} from "./words.ts";
import type {Seed} from "./seeds.ts";

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
const LOOK_BACK = 80;
const SHORTEST_REST = 3;

/** What a chain gains or loses by going on over `replaced` words changed and `skipped` words put in or left out. */
export function costOfGap(replaced: number, skipped: number): number {
  return COST_OF_REPLACED * replaced + COST_OF_SKIPPED * skipped;
}

/** Words that no passage may run across: ends of article parts, and words of other passages. */
interface Barriers {
  /** 1 for a word that a passage has. */
  readonly used: Uint8Array;
  /** `before[i]`: barriers among the words before word `i`. */
  readonly before: Int32Array;
}

/**
 * The best chains of seeds, each word in at most one of them, best first. Method: collinear chaining by dynamic
 * programming with gap costs and a bounded look back (after Abouelhoda and Ohlebusch 2005). O(seeds × 80) a chain.
 */
export function chainSeeds(seeds: readonly Seed[], left: Words, right: Words, options: ChainOptions): readonly Chain[] {
  const chains: Chain[] = [];
  const barriers = [barriersOf(left), barriersOf(right)] as const;
  let rest = seeds;
  while (rest.length > 0) {
    const chain = bestChain(rest, left, barriers, options);
    if (!chain) break;
    chains.push(chain);
    use(barriers, chain, left, right);
    rest = withoutUsed(rest, barriers, left);
  }
  return chains;
}

function barriersOf(words: Words): Barriers {
  const barriers = {used: new Uint8Array(words.keys.length), before: new Int32Array(words.keys.length + 1)};
  count(barriers, words);
  return barriers;
}

function count({used, before}: Barriers, {flags}: Words): void {
  for (let i = 0; i < used.length; i++) before[i + 1] = before[i] + (used[i] !== 0 || (flags[i] & BREAK) !== 0 ? 1 : 0);
}

function use([ofLeft, ofRight]: readonly [Barriers, Barriers], chain: Chain, left: Words, right: Words): void {
  for (const seed of chain) {
    ofLeft.used.fill(1, seed.left, seed.left + seed.length);
    ofRight.used.fill(1, seed.right, seed.right + seed.length);
  }
  count(ofLeft, left);
  count(ofRight, right);
}

function bestChain(seeds: readonly Seed[], left: Words, barriers: readonly [Barriers, Barriers], options: ChainOptions): Chain | null {
  const scores = new Float64Array(seeds.length);
  const before = new Int32Array(seeds.length).fill(-1);
  let best = 0;
  for (let b = 0; b < seeds.length; b++) {
    scores[b] = seeds[b].weight;
    for (let a = b - 1; a >= 0 && a >= b - LOOK_BACK; a--) {
      const score = scores[a] + linkScore(seeds[a], seeds[b], barriers, options);
      if (score > scores[b]) [scores[b], before[b]] = [score, a];
    }
    if (scores[b] > scores[best]) best = b;
  }
  if (scores[best] < options.minWeight) return null;
  const path: Seed[] = [];
  for (let at = best; at >= 0; at = before[at]) path.push(seeds[at]);
  return trimOverlaps(path.reverse(), left);
}

/** What `b` adds to a chain that ends in `a`; minus infinity when both cannot stand in one passage. */
function linkScore(a: Seed, b: Seed, [ofLeft, ofRight]: readonly [Barriers, Barriers], {maxGap, maxReplaced}: ChainOptions): number {
  const leftGap = b.left - (a.left + a.length);
  const rightGap = b.right - (a.right + a.length);
  const overlap = Math.max(0, -leftGap, -rightGap);
  if (overlap >= b.length || b.left <= a.left || b.right <= a.right) return -Infinity;
  const [short, long] = [Math.max(0, Math.min(leftGap, rightGap)), Math.max(leftGap, rightGap, 0)];
  if (long > maxGap || short > maxReplaced) return -Infinity;
  if (isBarred(ofLeft, a.left + a.length - 1, b.left) || isBarred(ofRight, a.right + a.length - 1, b.right)) return -Infinity;
  const kept = overlap === 0 ? b.weight : (b.weight * (b.length - overlap)) / b.length;
  return kept - costOfGap(short, long - short);
}

function isBarred({before}: Barriers, from: number, to: number): boolean {
  return from < to && before[to] > before[from];
}

function trimOverlaps(path: readonly Seed[], left: Words): Chain {
  const chain: Seed[] = [];
  for (const seed of path) {
    const last = chain.at(-1);
    const overlap = last ? Math.max(0, last.left + last.length - seed.left, last.right + last.length - seed.right) : 0;
    if (overlap < seed.length) chain.push(cut(seed, overlap, seed.length, left));
  }
  return chain;
}

function cut(seed: Seed, from: number, to: number, left: Words): Seed {
  if (from === 0 && to === seed.length) return seed;
  let weight = 0;
  for (let i = from; i < to; i++) weight += weightAt(left, seed.left + i);
  return {left: seed.left + from, right: seed.right + from, length: to - from, weight};
}

function withoutUsed(seeds: readonly Seed[], [{used: usedLeft}, {used: usedRight}]: readonly [Barriers, Barriers], left: Words): readonly Seed[] {
  const rest: Seed[] = [];
  for (const seed of seeds) {
    const [from, to] = longestFree(seed, usedLeft, usedRight);
    if (to - from >= SHORTEST_REST) rest.push(cut(seed, from, to, left));
  }
  return rest;
}

function longestFree(seed: Seed, usedLeft: Uint8Array, usedRight: Uint8Array): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  for (let i = 0, from = 0; i <= seed.length; i++) {
    if (i < seed.length && usedLeft[seed.left + i] === 0 && usedRight[seed.right + i] === 0) continue;
    if (i - from > best[1] - best[0]) best = [from, i];
    from = i + 1;
  }
  return best;
}
