import {sentencesIn} from "./profiles.ts";
import type {Profile} from "./profiles.ts";

/** One of two texts that are compared, with the weights its stems have in both together. */
export interface Side {
  readonly profile: Profile;
  /** Number of the same stem in the other text, or -1; by number. */
  readonly twins: Int32Array;
  /** How rare the stem is among the sentences of both texts, from 0 up; by number. */
  readonly weights: Float64Array;
  /** Length of each sentence's vector. */
  readonly norms: Float64Array;
  /** 1 for a word that another passage has, by word. */
  readonly taken: Uint8Array;
}

/** Two texts ready to be compared sentence by sentence. */
export interface Sides {
  readonly left: Side;
  readonly right: Side;
}

/** O(words of both texts). */
export function sidesOf(left: Profile, right: Profile, taken: {readonly left: Uint8Array; readonly right: Uint8Array}): Sides {
  return {left: sideOf(left, right, taken.left), right: sideOf(right, left, taken.right)};
}

/** In short texts a word that stands once in each would count as common. */
const LEAST_SENTENCES = 60;

/** Weights are inverse sentence frequencies over both texts: tf-isf after Sanchez-Perez, Sidorov and Gelbukh (2014). */
function sideOf(profile: Profile, other: Profile, taken: Uint8Array): Side {
  const twins = Int32Array.from(profile.keys, (key) => other.numbers.get(key) ?? -1);
  const total = Math.max(LEAST_SENTENCES, sentencesIn(profile) + sentencesIn(other));
  const weights = Float64Array.from(twins, (twin, term) => Math.log(total / (profile.places[term].length + (twin < 0 ? 0 : other.places[twin].length))));
  return {profile, twins, weights, norms: normsOf(profile, weights), taken};
}

function normsOf(profile: Profile, weights: Float64Array): Float64Array {
  const norms = new Float64Array(sentencesIn(profile));
  for (let row = 0; row < norms.length; row++) {
    let sum = 0;
    for (let k = profile.rows[row]; k < profile.rows[row + 1]; k++) sum += (profile.counts[k] * weights[profile.terms[k]]) ** 2;
    norms[row] = Math.sqrt(sum);
  }
  return norms;
}

/** The stems of words `from` to before `to`, by number. */
export function stemsIn({profile: {stems}}: Side, from: number, to: number): ReadonlySet<number> {
  return new Set(stems.subarray(from, to));
}

/** What words weigh, and how much of it the other text has among `theirs`, which are numbers of the other text's stems. */
export interface Weighed {
  readonly all: number;
  readonly shared: number;
}

export function weigh({profile: {stems}, weights, twins}: Side, from: number, to: number, theirs: ReadonlySet<number>): Weighed {
  let [all, shared] = [0, 0];
  for (let i = from; i < to; i++) {
    const weight = weights[stems[i]];
    all += weight;
    if (theirs.has(twins[stems[i]])) shared += weight;
  }
  return {all, shared};
}
