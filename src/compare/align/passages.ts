import {BREAK, LAST, STOP, weightAt} from "./words.ts";
import type {Words} from "./words.ts";
import {costOfGap} from "./groups.ts";
import type {Chain} from "./groups.ts";
import {alignGap} from "./gaps.ts";
import type {Run} from "./gaps.ts";

/** A passage in both texts by word numbers; half-open. */
export interface WordPassage {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
  /** The words that are the same, in order, none touching the next on both sides. */
  readonly runs: readonly Run[];
}

const WINDOW = 24;
const TAIL = 8;
const COST_AT_ENDS = 2;
const COST_OF_RUN = 0.5;

/** The passage of a chain: its gaps aligned word by word, its ends extended over edits, weak matches inside edits dropped. O(words of the passage). */
export function passageOf(chain: Chain, left: Words, right: Words, free: Free): WordPassage | null {
  const filled = joinRuns(fillGaps(chain, left, right));
  const grown = growStart(growEnd(filled, left, right, free), left, right, free);
  const runs = dropWeak(joinRuns(grown), left, right);
  return runs.length === 0 ? null : complete(runs, left, right, free);
}

/** The passage with its ends at the ends of sentences, where they lie near and the words up to there are not all others. */
function complete(runs: readonly Run[], left: Words, right: Words, free: Free): WordPassage {
  const [first, last] = [runs[0], runs[runs.length - 1]];
  const inner = {leftFrom: first.left, leftTo: last.left + last.length, rightFrom: first.right, rightTo: last.right + last.length};
  const most = Math.max(REPLACED_AT_LEAST, REPLACED_SHARE * countWords(runs));
  const bounds = sentenceBounds(inner, left, right, free);
  const before = alignGap(left, bounds.leftFrom, inner.leftFrom, right, bounds.rightFrom, inner.rightFrom);
  const after = alignGap(left, inner.leftTo, bounds.leftTo, right, inner.rightTo, bounds.rightTo);
  const starts = countReplaced(inner.leftFrom - bounds.leftFrom, inner.rightFrom - bounds.rightFrom, before) <= most;
  const ends = countReplaced(bounds.leftTo - inner.leftTo, bounds.rightTo - inner.rightTo, after) <= most;
  return {
    ...(starts ? {leftFrom: bounds.leftFrom, rightFrom: bounds.rightFrom} : {leftFrom: inner.leftFrom, rightFrom: inner.rightFrom}),
    ...(ends ? {leftTo: bounds.leftTo, rightTo: bounds.rightTo} : {leftTo: inner.leftTo, rightTo: inner.rightTo}),
    runs: dropWeak(joinRuns([...(starts ? before : []), ...runs, ...(ends ? after : [])]), left, right),
  };
}

/** Of a short passage only a few words at its ends may be others: two sentences that have but a phrase in common are no copies. */
const REPLACED_AT_LEAST = 2;
const REPLACED_SHARE = 0.2;

function countReplaced(leftGap: number, rightGap: number, runs: readonly Run[]): number {
  return Math.min(leftGap, rightGap) - countWords(runs);
}

/** Words that no other passage has taken. */
export interface Free {
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

function fillGaps(chain: Chain, left: Words, right: Words): readonly Run[] {
  const runs: Run[] = [];
  chain.forEach((seed, i) => {
    const before = chain[i - 1];
    if (before) runs.push(...alignGap(left, before.left + before.length, seed.left, right, before.right + before.length, seed.right));
    runs.push({left: seed.left, right: seed.right, length: seed.length});
  });
  return runs;
}

function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.left + last.length === run.left && last.right + last.length === run.right) {
      joined[joined.length - 1] = {...last, length: last.length + run.length};
    } else joined.push(run);
  }
  return joined;
}

function growEnd(runs: readonly Run[], left: Words, right: Words, free: Free): readonly Run[] {
  const grown = [...runs];
  for (;;) {
    const {left: i, right: j, length} = grown[grown.length - 1];
    const [leftFrom, rightFrom] = [i + length, j + length];
    const found = alignGap(left, leftFrom, reachForward(left, leftFrom, free.left), right, rightFrom, reachForward(right, rightFrom, free.right));
    const kept = countWorthKeeping(found, left, (run) => [run.left - leftFrom, run.right - rightFrom]);
    if (kept === 0) return grown;
    grown.push(...found.slice(0, kept));
  }
}

function growStart(runs: readonly Run[], left: Words, right: Words, free: Free): readonly Run[] {
  const grown = [...runs].reverse();
  for (;;) {
    const {left: i, right: j} = grown[grown.length - 1];
    const found = [...alignGap(left, reachBack(left, i, free.left), i, right, reachBack(right, j, free.right), j)].reverse();
    const kept = countWorthKeeping(found, left, (run) => [i - run.left - run.length, j - run.right - run.length]);
    if (kept === 0) return grown.reverse();
    grown.push(...found.slice(0, kept));
  }
}

/** Where at most `WINDOW` free words from `at` end; not across the end of an article part. */
function reachForward(words: Words, at: number, taken: Uint8Array): number {
  let to = at;
  if (at > 0 && (words.flags[at - 1] & BREAK) !== 0) return at;
  while (to < words.keys.length && to - at < WINDOW && taken[to] === 0) {
    to++;
    if ((words.flags[to - 1] & BREAK) !== 0) break;
  }
  return to;
}

/** How many of the runs, from the nearest on, gain more than the words between them cost. */
function countWorthKeeping(runs: readonly Run[], left: Words, distanceOf: (run: Run) => readonly [number, number]): number {
  let [score, best, kept, i, j] = [0, 0, 0, 0, 0];
  runs.forEach((run, at) => {
    const [leftAt, rightAt] = distanceOf(run);
    const [leftGap, rightGap] = [leftAt - i, rightAt - j];
    score += weightOf(run, left) - costOfGap(Math.min(leftGap, rightGap), COST_AT_ENDS * Math.abs(leftGap - rightGap)) - COST_OF_RUN;
    [i, j] = [leftAt + run.length, rightAt + run.length];
    if (score > best) [best, kept] = [score, at + 1];
  });
  return kept;
}

function countWords(runs: readonly Run[]): number {
  return runs.reduce((sum, {length}) => sum + length, 0);
}

function weightOf(run: Run, left: Words): number {
  let weight = 0;
  for (let k = 0; k < run.length; k++) weight += weightAt(left, run.left + k);
  return weight;
}

function reachBack(words: Words, at: number, taken: Uint8Array): number {
  let from = at;
  while (from > 0 && at - from < WINDOW && taken[from - 1] === 0 && (words.flags[from - 1] & BREAK) === 0) from--;
  return from;
}

/** Without matches that are chance: stop words alone between two edits, or one word amid long ones. */
function dropWeak(runs: readonly Run[], left: Words, right: Words): readonly Run[] {
  const kept: Run[] = [];
  runs.forEach((run, at) => {
    const before = kept.at(-1);
    const after = runs[at + 1];
    if (!before || !after || !isWeak(run, before, after, left, right)) kept.push(run);
  });
  return kept;
}

function isWeak(run: Run, before: Run, after: Run, left: Words, right: Words): boolean {
  if (run.length > 2 || endsSentence(run, left, right)) return false;
  if (weightOf(run, left) < 1) return true;
  const replacedBefore = Math.min(run.left - before.left - before.length, run.right - before.right - before.length);
  const replacedAfter = Math.min(after.left - run.left - run.length, after.right - run.right - run.length);
  return run.length === 1 && replacedBefore >= 3 && replacedAfter >= 3;
}

function endsSentence(run: Run, left: Words, right: Words): boolean {
  for (let k = 0; k < run.length; k++) {
    if ((left.flags[run.left + k] & right.flags[run.right + k] & LAST) !== 0) return true;
  }
  return false;
}

type Bounds = Omit<WordPassage, "runs">;

/** The bounds at the ends of their sentences when only a few words stand between, so that edits there are seen. */
function sentenceBounds(bounds: Bounds, left: Words, right: Words, free: Free): Bounds {
  const leftTo = sentenceEnd(left, bounds.leftTo, free.left);
  const rightTo = sentenceEnd(right, bounds.rightTo, free.right);
  const leftFrom = sentenceStart(left, bounds.leftFrom, free.left);
  const rightFrom = sentenceStart(right, bounds.rightFrom, free.right);
  const ends = leftTo !== null && rightTo !== null ? {leftTo, rightTo} : {};
  const starts = leftFrom !== null && rightFrom !== null ? {leftFrom, rightFrom} : {};
  return {...bounds, ...ends, ...starts};
}

function sentenceEnd({flags}: Words, to: number, taken: Uint8Array): number | null {
  for (let at = to; at <= flags.length && at - to <= TAIL; at++) {
    if ((flags[at - 1] & LAST) !== 0) return at;
    if (at < flags.length && taken[at] !== 0) return null;
  }
  return null;
}

function sentenceStart({flags}: Words, from: number, taken: Uint8Array): number | null {
  for (let at = from; at >= 0 && from - at <= TAIL; at--) {
    if (at === 0 || (flags[at - 1] & LAST) !== 0) return at;
    if (taken[at - 1] !== 0) return null;
  }
  return null;
}

/** True when all words of the range are stop words. */
export function isAllStop({flags}: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((flags[i] & STOP) === 0) return false;
  return true;
}
