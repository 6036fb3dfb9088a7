import {partitionPoint} from "../../model/index.ts";
import {BREAK} from "../align/words.ts";
import {stemsIn, weigh} from "./sides.ts";
import type {Side, Sides} from "./sides.ts";

/** Words of both texts by number, half-open. */
export interface Stretch {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
}

/** Words `from` to before `to` of one text. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const ROUNDS = 2;
/** Words looked at beyond each end. */
const MARGIN = 60;
/**
 * Moves the ends of a stretch to where the words of each text cease to stand in the other, and from there to a
 * sentence's end at most `near` words away; null when nothing is left. O(words of the stretch and 400 around it).
 */
export function fitBounds({left, right}: Sides, start: Stretch, near: number): Stretch | null {
  let [ofLeft, ofRight]: readonly [Part, Part] = [{from: start.leftFrom, to: start.leftTo}, {from: start.rightFrom, to: start.rightTo}];
  for (let round = 0; round < ROUNDS; round++) {
    const nextRight = densestPart(right, ofRight, stemsIn(left, ofLeft.from, ofLeft.to));
    const nextLeft = nextRight && densestPart(left, ofLeft, stemsIn(right, nextRight.from, nextRight.to));
    if (!nextLeft) return null;
    [ofLeft, ofRight] = [nextLeft, nextRight];
  }
  [ofLeft, ofRight] = [snapToSentences(left, ofLeft, near), snapToSentences(right, ofRight, near)];
  return {leftFrom: ofLeft.from, leftTo: ofLeft.to, rightFrom: ofRight.from, rightTo: ofRight.to};
}

/** The part near `part` where words that the other text has outweigh the rest the most (Kadane's maximum subarray). */
function densestPart(side: Side, part: Part, theirs: ReadonlySet<number>): Part | null {
  const [low, high] = [Math.max(0, part.from - MARGIN), Math.min(side.profile.stems.length, part.to + MARGIN)];
  return heaviestPart(side, low, high, theirs, costOfStrange(side, part, theirs)).part;
}

/** The part of words `low` to before `high` with the greatest sum: a shared word gains its weight, another costs `cost` times its weight; none runs over taken words or furniture. */
export function heaviestPart({profile: {stems, words: {flags}}, weights, twins, taken}: Side, low: number, high: number, theirs: ReadonlySet<number>, cost: number): {readonly part: Part | null; readonly sum: number} {
  let [sum, start, best, from, to] = [0, low, 0, 0, 0];
  for (let i = low; i < high; i++) {
    const weight = weights[stems[i]];
    sum += theirs.has(twins[stems[i]]) ? weight : -cost * weight;
    if (sum <= 0 || taken[i] !== 0) [sum, start] = [0, i + 1];
    else if (sum > best) [best, from, to] = [sum, start, i + 1];
    if ((flags[i] & BREAK) !== 0) [sum, start] = [0, i + 1];
  }
  return {part: best > 0 ? {from, to} : null, sum: best};
}

const AROUND = 200;
const PRIOR_WEIGHT = 50;
const PRIOR_SHARE = 0.15;
const [LEAST_COST, MOST_COST] = [0.3, 1.5];

/**
 * What a word that the other side has not costs, so that a stretch ends where the share of shared words falls below
 * the middle between the share within and the share around: in texts on one subject many words are shared by chance.
 */
function costOfStrange(side: Side, {from, to}: Part, theirs: ReadonlySet<number>): number {
  const within = weigh(side, from, to, theirs);
  const before = weigh(side, Math.max(0, from - AROUND), from, theirs);
  const after = weigh(side, to, Math.min(side.profile.stems.length, to + AROUND), theirs);
  const around = (before.shared + after.shared + PRIOR_SHARE * PRIOR_WEIGHT) / (before.all + after.all + PRIOR_WEIGHT);
  const middle = (around + (within.all === 0 ? 0 : within.shared / within.all)) / 2;
  return Math.max(LEAST_COST, Math.min(MOST_COST, middle / (1 - middle)));
}

/** A part with its ends at ends of sentences where these are at most `near` words away and no taken word lies between. */
export function snapToSentences(side: Side, {from, to}: Part, near: number): Part {
  const snapped = {from: nearestBound(side, from, near), to: nearestBound(side, to, near)};
  return snapped.from < snapped.to ? snapped : {from, to};
}

function nearestBound({profile: {bounds}, taken}: Side, at: number, near: number): number {
  const next = firstFrom(bounds, at);
  const [above, below] = [bounds[Math.min(next, bounds.length - 1)], bounds[Math.max(0, next - 1)]];
  const nearest = above - at < at - below ? above : below;
  const between = taken.subarray(Math.min(nearest, at), Math.max(nearest, at));
  return between.length <= near && !between.includes(1) ? nearest : at;
}

/** Index of the first bound that is not below `at`. */
function firstFrom(bounds: Int32Array, at: number): number {
  return partitionPoint(bounds, (bound) => bound < at);
}
