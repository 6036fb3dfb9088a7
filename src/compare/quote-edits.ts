import type {Edit, Range} from "../model/index.ts";
import {editsOf} from "./align/edits.ts";
import {alignGap} from "./align/gaps.ts";
import {alignWords} from "./align/index.ts";
import {wordsOf} from "./align/words.ts";

/** Words of a text: the pieces in order, as ranges. */
export interface SpokenText {
  readonly text: string;
  readonly pieces: readonly Range[];
}

/** Cells of the table up to which the words are laid along each other as a whole. */
const MAX_CELLS = 40_000;

/**
 * Where two wordings of one quotation read differently, word by word, from their first word to their last: `left` in the one, `right` in
 * the other. Method: longest common subsequence (Wagner and Fischer 1974) with words in a row preferred; wordings of more than
 * 40,000 pairs of words are aligned by the passages they share, and what lies outside of these is no edit. O(left · right) words.
 */
export function quoteEdits(left: SpokenText, right: SpokenText): readonly Edit[] {
  const [one, other] = [wordsOf(left.text, left.pieces), wordsOf(right.text, right.pieces)];
  const [leftTo, rightTo] = [one.keys.length, other.keys.length];
  if (leftTo * rightTo > MAX_CELLS) return alignWords(one, other).flatMap(({edits}) => edits);
  return editsOf({leftFrom: 0, leftTo, rightFrom: 0, rightTo, runs: alignGap(one, 0, leftTo, other, 0, rightTo)}, one, other);
}
