import type {WordAlignment} from "./alignment.ts";
import type {Asked, AskedWord, Gap} from "./asked.ts";
import type {SpokenWord} from "./words.ts";

/** What stands between two pairs of words: words asked for that the article has not, and words of the article that were not asked for. */
export interface Block {
  readonly asked: readonly AskedWord[];
  readonly found: readonly SpokenWord[];
  readonly gap: Gap;
  /** Words in brackets that were asked for here. */
  readonly inserted: readonly SpokenWord[];
  /** Words of the window: behind the pair before, up to the pair behind. */
  readonly from: number;
  readonly to: number;
}

/**
 * The blocks between the pairs, before the first and behind the last; `isBorder` says where a word of the window goes on
 * from nothing. Before and behind, as many words of the article as were asked for and not found belong to it, within the sentence.
 */
export function blocksOf({words, inserted}: Asked, window: readonly SpokenWord[], {pairs}: WordAlignment, isBorder: (at: number) => boolean): readonly Block[] {
  const [first, last] = [pairs[0], pairs[pairs.length - 1]];
  const head = blockOf(words, window, 0, first.asked, reachBack(first.found, first.asked, isBorder), first.found, inserted);
  const middle = pairs.slice(1).map((pair, i) => blockOf(words, window, pairs[i].asked + 1, pair.asked, pairs[i].found + 1, pair.found, inserted));
  const left = words.length - 1 - last.asked;
  const tail = blockOf(words, window, last.asked + 1, words.length, last.found + 1, reachOn(window, last.found + 1, left, isBorder), inserted);
  return [head, ...middle, tail];
}

function reachBack(at: number, most: number, isBorder: (at: number) => boolean): number {
  let from = at;
  while (from > 0 && at - from < most && !isBorder(from)) from--;
  return from;
}

function reachOn(window: readonly SpokenWord[], at: number, most: number, isBorder: (at: number) => boolean): number {
  let to = at;
  while (to < window.length && to - at < most && !isBorder(to)) to++;
  return to;
}

function blockOf(words: readonly AskedWord[], window: readonly SpokenWord[], askedFrom: number, askedTo: number, from: number, to: number, inserted: readonly SpokenWord[]): Block {
  const asked = words.slice(askedFrom, askedTo);
  const [start, end] = [askedFrom === 0 ? -1 : words[askedFrom - 1].end, askedTo < words.length ? words[askedTo].start : Infinity];
  const gaps = words.slice(askedFrom, askedTo + 1).map(({gap}) => gap);
  const gap = gaps.includes("points") ? "points" : gaps.includes("brackets") && to - from <= MOST_BRACKETED ? "brackets" : "none";
  return {asked, found: window.slice(from, to), gap, inserted: inserted.filter((word) => start <= word.start && word.end <= end), from, to};
}

/** Words that brackets may stand for. */
const MOST_BRACKETED = 6;
