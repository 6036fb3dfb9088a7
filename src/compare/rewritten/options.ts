import type {AlikeOptions} from "./alike.ts";
import type {DigestOptions} from "./digests.ts";

/** What it takes to call a passage reworded. */
export interface RewrittenOptions extends AlikeOptions {
  /** Sentences between two alike ones of a passage, at most. */
  readonly maxGap: number;
  /** Ends are moved to a sentence's end that is at most this many words away. */
  readonly near: number;
  /** Exact passages of at least this score and length keep their words; others only show where to look. From 0 to 1. */
  readonly keepFrom: number;
  /** In characters of the shorter side. */
  readonly keepLength: number;
  /** Characters of each side, at least. */
  readonly minLength: number;
  /** Share of each side's weight that the other side has, at least; from 0 to 1. */
  readonly minShare: number;
  /** Weight of the stems that both sides have, at least: a word that stands once in each of two long texts weighs about 5. */
  readonly minWeight: number;
  /** Rare words in the same order that are neither names nor numbers, at least. */
  readonly minPlain: number;
  /** Of the rare words of the side that has fewer, the share that stands in the same order in the other, at least; from 0 to 1. */
  readonly minOrder: number;
  /** Words that stand next to each other in both, at least; pairs with two stop words do not count. */
  readonly minNeighbors: number;
  /** What it takes to call a part of the left text a digest of the whole right text; null: none is looked for. */
  readonly digests: DigestOptions | null;
}

/** For texts of any kind, where most that two texts have in common was taken from one of them. */
export const DOCUMENTS: RewrittenOptions = {
  minCosine: 0.25, minDice: 0.25, maxGap: 4, near: 6, keepFrom: 0.8, keepLength: 150, minLength: 40, minShare: 0.4, minWeight: 50,
  minPlain: 0, minOrder: 0, minNeighbors: 0,
  digests: {minSum: 80, minShare: 0.65, minContrast: 0.35, minRatio: 3, maxLocal: 0.8},
};

/**
 * For articles on one event: names and numbers are in both without a copy, so other rare words have to stand in the
 * same order, most of what either side says has to be on both, and some of it in the same words.
 */
export const NEWS: RewrittenOptions = {
  minCosine: 0.3, minDice: 0.3, maxGap: 2, near: 6, keepFrom: 0, keepLength: 0, minLength: 80, minShare: 0.58, minWeight: 30,
  minPlain: 8, minOrder: 0.48, minNeighbors: 4, digests: null,
};
