import {partitionPoint} from "../../model/index.ts";
import type {Range, Span} from "../../model/index.ts";
import type {Words} from "../../compare/align/index.ts";
import type {Ground, Other} from "./ground.ts";
import {firstFrom} from "./pairs.ts";
import type {Way} from "./pairs.ts";

/** Where words of a sentence stand in one passage of another document. */
export interface Share {
  readonly way: Way;
  /** Numbers of the words of the sentence that stand there, and the numbers that they have there. */
  readonly here: readonly number[];
  readonly there: readonly number[];
  /** Numbers of the words that stand here for others there. */
  readonly replaced: readonly number[];
}

/** What the words `from` to `to` (not included) have in a passage. O(log words of the passage + those words). */
export function shareOf({here, there, replaced, ...way}: Way, from: number, to: number): Share {
  const [first, last] = [lowest(here, from), lowest(here, to)];
  return {
    way: {here, there, replaced, ...way}, here: here.slice(first, last), there: there.slice(first, last),
    replaced: replaced.slice(lowest(replaced, from), lowest(replaced, to)),
  };
}

/** Index of the first of the ascending numbers that is `least` or more. O(log numbers). */
function lowest(numbers: readonly number[], least: number): number {
  return partitionPoint(numbers, (number) => number < least);
}

/** The passages with most of the words, each of which adds `least` words at least to those before it. */
export function chooseShares(shares: readonly Share[], least: number): readonly Share[] {
  const known = new Set<number>();
  return [...shares].sort((a, b) => b.here.length - a.here.length).filter(({here}) => {
    const more = here.filter((number) => !known.has(number));
    for (const number of more) known.add(number);
    return more.length >= least;
  });
}

/** How many words the sentences that the words come from have more, that stand nowhere in the document. */
export function lostWords(share: Share, ground: Ground): number {
  const other = ground.other(share.way.other);
  return wordsIn(other.words, sentencesAround(share, other)).filter((number) => !ground.kept(share.way.other).has(number)).length;
}

/** The place in the other document: the sentences that the words stand in, as far as no other sentence here has them. */
export function placeOf(share: Share, ground: Ground): Span {
  const {way, there} = share;
  if (there.length === 0) return {doc: way.other, ...way.otherRange};
  const other = ground.other(way.other);
  const [own, whole] = [rangeOf(there, other.words), sentencesAround(share, other)];
  const isFree = (start: number, end: number) => wordsIn(other.words, {start, end}).every((number) => !ground.kept(way.other).has(number));
  return {
    doc: way.other, start: isFree(whole.start, own.start) ? whole.start : own.start,
    end: isFree(own.end, whole.end) ? whole.end : own.end,
  };
}

function rangeOf(numbers: readonly number[], {starts, ends}: Words): Range {
  const [first, last] = numbers.reduce(([low, high], number) => [Math.min(low, number), Math.max(high, number)], [numbers[0], numbers[0]]);
  return {start: starts[first], end: ends[last]};
}

function sentencesAround({there}: Share, {words, sentences}: Other): Range {
  const {start, end} = rangeOf(there, words);
  const [first, last] = [sentenceAt(sentences, start), sentenceAt(sentences, end - 1)];
  return {start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end)};
}

function wordsIn(words: Words, {start, end}: Range): readonly number[] {
  const numbers: number[] = [];
  for (let at = firstFrom(words, start); at < words.starts.length && words.ends[at] <= end; at++) numbers.push(at);
  return numbers;
}

/** The sentence in which an offset lies. O(log sentences). */
function sentenceAt(sentences: readonly Range[], offset: number): Range | undefined {
  const sentence = sentences[partitionPoint(sentences, ({end}) => end <= offset)] as Range | undefined;
  return sentence && sentence.start <= offset ? sentence : undefined;
}
