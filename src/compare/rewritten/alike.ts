import {sentencesIn} from "./profiles.ts";
import type {Profile} from "./profiles.ts";
import type {Side, Sides} from "./sides.ts";

/** A sentence of each text, by number, that are alike. */
export interface Alike {
  readonly left: number;
  readonly right: number;
}

export interface AlikeOptions {
  /** Cosine of the two sentences' weighted stems, at least. */
  readonly minCosine: number;
  /** Dice coefficient of their stems, at least. */
  readonly minDice: number;
}

/**
 * The sentences that are alike, by place in the left text, then the right; none that is mostly taken. Through an
 * inverted index of the right text's stems: O(sum over shared stems of left places × right places), the latter at most 500.
 */
export function findAlike({left, right}: Sides, options: AlikeOptions): readonly Alike[] {
  const [open, theirs] = [openSentences(left), openSentences(right)];
  const scratch = {dots: new Float64Array(theirs.length), shared: new Int32Array(theirs.length)};
  const found: Alike[] = [];
  for (let row = 0; row < open.length; row++) {
    if (open[row] === 0) continue;
    const met = multiply(left, row, right.profile, scratch);
    const alike = met.filter((place) => theirs[place] !== 0 && isAlike(left, row, right, place, scratch, options));
    for (const place of alike.sort((a, b) => a - b)) found.push({left: row, right: place});
    for (const place of met) scratch.dots[place] = scratch.shared[place] = 0;
  }
  return found;
}

/** A stem in more sentences than this of the right text says too little to be followed: the bound of the time for long and repetitive texts. */
const MOST_PLACES = 500;

interface Scratch {readonly dots: Float64Array; readonly shared: Int32Array}

/** Scalar products of a left sentence with all right sentences that share a stem; these. */
function multiply({profile: {rows, terms, counts}, twins, weights}: Side, row: number, other: Profile, {dots, shared}: Scratch): number[] {
  const met: number[] = [];
  for (let k = rows[row]; k < rows[row + 1]; k++) {
    const twin = twins[terms[k]];
    if (twin < 0 || other.places[twin].length > MOST_PLACES) continue;
    const weight = counts[k] * weights[terms[k]] ** 2;
    const places = other.places[twin];
    const times = other.times[twin];
    for (let at = 0; at < places.length; at++) {
      if (shared[places[at]]++ === 0) met.push(places[at]);
      dots[places[at]] += weight * times[at];
    }
  }
  return met;
}

function isAlike(left: Side, row: number, right: Side, place: number, {dots, shared}: Scratch, {minCosine, minDice}: AlikeOptions): boolean {
  const stems = left.profile.rows[row + 1] - left.profile.rows[row] + right.profile.rows[place + 1] - right.profile.rows[place];
  return 2 * shared[place] > minDice * stems && dots[place] > minCosine * left.norms[row] * right.norms[place];
}

/** 1 for a sentence of which at least half the words are free. */
function openSentences({profile, taken}: Side): Uint8Array {
  const open = new Uint8Array(sentencesIn(profile));
  for (let row = 0; row < open.length; row++) {
    let free = 0;
    for (let i = profile.bounds[row]; i < profile.bounds[row + 1]; i++) free += 1 - taken[i];
    open[row] = 2 * free >= profile.bounds[row + 1] - profile.bounds[row] ? 1 : 0;
  }
  return open;
}
