import {chainSeeds} from "./chains.ts";
import {editsOf} from "./edits.ts";
import {joinMoves} from "./moved.ts";
import {passageOf} from "./passages.ts";
import type {Free, WordPassage} from "./passages.ts";
import {findSeeds} from "./seeds.ts";
import type {Seed} from "./seeds.ts";
import {SPEECH, rangeOfWords, wordsOf} from "./words.ts";
import type {Words} from "./words.ts";
import type {Passage} from "./passage.ts";

export interface AlignOptions {
  /** Words in a row that start a passage; at least 2. */
  readonly seedLength?: number;
  /** A run that stands more often than this in the left text starts none. */
  readonly maxPlaces?: number;
  /** Words put in or left out inside a passage, at most. */
  readonly maxGap?: number;
  /** Words replaced inside a passage, at most. */
  readonly maxReplaced?: number;
  /** Shared words of a passage, at least; a stop word counts 0.4. */
  readonly minWeight?: number;
  /** Of all words of both sides, the share that is the same, at least. */
  readonly minScore?: number;
}

const DEFAULTS: Required<AlignOptions> = {seedLength: 3, maxPlaces: 12, maxGap: 90, maxReplaced: 28, minWeight: 5, minScore: 0.35};

/**
 * The passages that two texts share, by place in the left text, each word in at most one. Offsets are UTF-16 code
 * units. Method: longest common runs of words as seeds, chained, the gaps between aligned by dynamic programming.
 * Near O(left + right) for articles; memory likewise.
 */
export function align(left: string, right: string, options: AlignOptions = {}): readonly Passage[] {
  return alignWords(wordsOf(left), wordsOf(right), options);
}

/** As `align`, for texts whose words are known. */
export function alignWords(left: Words, right: Words, options: AlignOptions = {}): readonly Passage[] {
  const all = {...DEFAULTS, ...options};
  const chains = chainSeeds(findSeeds(left, right, all), left, right, all);
  const free = takenBy(chains.flat(), left, right);
  const passages: WordPassage[] = [];
  for (const chain of chains) {
    const passage = passageOf(chain, left, right, free);
    if (!passage) continue;
    take(free, passage);
    passages.push(passage);
  }
  const found = passages.map((passage) => describe(passage, left, right)).filter(({score}) => score >= all.minScore);
  return joinMoves(found.sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start));
}

function takenBy(seeds: readonly Seed[], left: Words, right: Words): Free {
  const free = {left: new Uint8Array(left.keys.length), right: new Uint8Array(right.keys.length)};
  for (const seed of seeds) {
    free.left.fill(1, seed.left, seed.left + seed.length);
    free.right.fill(1, seed.right, seed.right + seed.length);
  }
  return free;
}

/** Words that a text has over the other between two runs may well be a passage of their own that was moved; they stay free. */
function take(free: Free, {leftFrom, leftTo, rightFrom, rightTo, runs}: WordPassage): void {
  let [i, j] = [leftFrom, rightFrom];
  for (const {left, right, length} of [...runs, {left: leftTo, right: rightTo, length: 0}]) {
    const over = left - i - (right - j);
    free.left.fill(1, over < MIN_HOLE ? i : left, left + length);
    free.right.fill(1, -over < MIN_HOLE ? j : right, right + length);
    [i, j] = [left + length, right + length];
  }
}

const MIN_HOLE = 12;

function describe(passage: WordPassage, left: Words, right: Words): Passage {
  const {leftFrom, leftTo, rightFrom, rightTo, runs} = passage;
  let [shared, spoken] = [0, 0];
  for (const run of runs) {
    shared += run.length;
    for (let k = 0; k < run.length; k++) if ((left.flags[run.left + k] & right.flags[run.right + k] & SPEECH) !== 0) spoken++;
  }
  return {
    left: rangeOfWords(left, leftFrom, leftTo)!, right: rangeOfWords(right, rightFrom, rightTo)!, // a passage has words
    score: (2 * shared) / (leftTo - leftFrom + rightTo - rightFrom), edits: editsOf(passage, left, right), shared, spoken,
  };
}
