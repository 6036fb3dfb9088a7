import {overlapOf} from "../../model/index.ts";
import type {Edit, Range} from "../../model/index.ts";

/** Words that stand in a document from `start` on. */
export interface Strip {
  readonly start: number;
  readonly words: string;
}

/** The same word on both sides of a copied passage, as ranges of the two documents. */
export interface WordPair {
  readonly left: Range;
  readonly right: Range;
}

type Word = Range & {readonly norm: string};

/** How many words either side may have more before the two are brought together again. */
const AHEAD = 12;

/** The words that both sides have in the same order and that no edit changed. O(words + edits × words). */
export function pairWords(left: Strip, right: Strip, edits: readonly Pick<Edit, "left" | "right">[]): readonly WordPair[] {
  const ones = keptWords(left, edits.flatMap((edit) => edit.left ?? []));
  const others = keptWords(right, edits.flatMap((edit) => edit.right ?? []));
  const pairs: WordPair[] = [];
  for (let i = 0, j = 0; i < ones.length && j < others.length;) {
    const [skip, leave] = gapAt(ones, i, others, j);
    [i, j] = [i + skip, j + leave];
    if (ones[i]?.norm === others[j]?.norm && i < ones.length) pairs.push({left: ones[i], right: others[j]});
    [i, j] = [i + 1, j + 1];
  }
  return pairs;
}

function keptWords({start, words}: Strip, edited: readonly Range[]): readonly Word[] {
  const found = [...words.matchAll(/[\p{L}\p{N}]+/gu)];
  const all = found.map(({0: word, index}) => ({start: start + index, end: start + index + word.length, norm: word.toLowerCase()}));
  return all.filter((word) => !edited.some((range) => overlapOf(range, word) > 0));
}

/** How many words to pass over on each side until both have the same word: none where they have it, or never will. */
function gapAt(ones: readonly Word[], i: number, others: readonly Word[], j: number): readonly [number, number] {
  for (let ahead = 0; ahead <= AHEAD; ahead++) {
    if (ones[i].norm === others[j + ahead]?.norm) return [0, ahead];
    if (ones[i + ahead]?.norm === others[j].norm) return [ahead, 0];
  }
  return [0, 0];
}

/** Where a range of the left side stands on the right, and the share of its words, from 0 to 1, that stand there unchanged. */
export function acrossTo(pairs: readonly WordPair[], range: Range, words: string): {readonly range: Range; readonly share: number} | null {
  const within = pairs.filter(({left}) => range.start <= left.start && left.end <= range.end);
  const total = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (within.length === 0 || total === 0) return null;
  const [first, last] = [within[0], within[within.length - 1]];
  return {range: {start: first.right.start, end: last.right.end}, share: within.length / total};
}
