import {heaviestPart, snapToSentences} from "./bounds.ts";
import type {Part} from "./bounds.ts";
import {stemsIn, weigh} from "./sides.ts";
import type {Side} from "./sides.ts";

export interface DigestOptions {
  /** Weight by which shared words outdo the others, at least. */
  readonly minSum: number;
  /** Share of the part's weight that the other text has, at least; from 0 to 1. */
  readonly minShare: number;
  /** By how much that share is above the share of the rest of the text, at least. */
  readonly minContrast: number;
  /** How many times as long the other text is, at least. */
  readonly minRatio: number;
  /** Share of the part's shared stems that one place of the other text has by itself, at most: more is no digest of the whole. */
  readonly maxLocal: number;
}

const FEWEST_WORDS = 20;
const PLACE = 1.5;
/** Words to a sentence's end, at most, where the part is moved there. */
const NEAR = 6;

/**
 * The part of `side` that is made of words from all over the other text, as a summary is: null when there is none, or
 * when one place of the other text accounts for it, or its rest has these words as well. O(words of both texts).
 */
export function findDigest(side: Side, other: Side, {minSum, minShare, minContrast, minRatio, maxLocal}: DigestOptions): Part | null {
  const length = side.profile.stems.length;
  const theirs = new Set(other.profile.stems);
  const {part, sum} = heaviestPart(side, 0, length, theirs, 1);
  if (!part || sum < minSum || part.to - part.from < FEWEST_WORDS) return null;
  const snapped = snapToSentences(side, part, NEAR);
  const [within, all] = [weigh(side, snapped.from, snapped.to, theirs), weigh(side, 0, length, theirs)];
  const [share, rest] = [within.shared / within.all, (all.shared - within.shared) / (all.all - within.all || 1)];
  if (share < minShare || share - rest < minContrast) return null;
  if (lengthOf(other, 0, other.profile.stems.length) < minRatio * lengthOf(side, snapped.from, snapped.to)) return null;
  return localShare(side, snapped, other) <= maxLocal ? snapped : null;
}

/** Characters. */
function lengthOf({profile: {words}}: Side, from: number, to: number): number {
  return words.ends[to - 1] - words.starts[from];
}

/** Of the weight of the stems that a part has in common with the other text, the share that its best place, half as long again as the part, has. */
function localShare(side: Side, {from, to}: Part, other: Side): number {
  const {stems} = other.profile;
  const ours = stemsIn(side, from, to);
  const width = Math.round(PLACE * (to - from));
  const counts = new Map<number, number>();
  let [all, here, best] = [0, 0, 0];
  for (let i = 0; i < stems.length; i++) {
    if (ours.has(other.twins[stems[i]])) here += addTo(counts, stems[i], 1) === 1 ? other.weights[stems[i]] : 0;
    const left = i - width;
    if (left >= 0 && ours.has(other.twins[stems[left]])) here -= addTo(counts, stems[left], -1) === 0 ? other.weights[stems[left]] : 0;
    best = Math.max(best, here);
  }
  for (const stem of counts.keys()) all += other.weights[stem];
  return all === 0 ? 1 : best / all;
}

function addTo(counts: Map<number, number>, key: number, by: number): number {
  const count = (counts.get(key) ?? 0) + by;
  counts.set(key, count);
  return count;
}
