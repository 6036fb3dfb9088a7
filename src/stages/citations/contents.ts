import type {Document, Range, Sentence} from "../../model/index.ts";
import {readWords} from "../../compare/court/words.ts";

/** Words of weight of a passage, without what inflects them. */
export type Content = ReadonlySet<string>;

/** The content of a range of a document. O(length). */
export function contentOf({text}: Pick<Document, "text">, range: Range): Content {
  return new Set(readWords(text, range).filter(({weight}) => weight >= 1).map(({stem}) => stem));
}

/** Share of the smaller content that the other has, from 0 to 1, and how many words that are. O(words). */
export function likenessOf(a: Content, b: Content): {readonly share: number; readonly words: number} {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const words = [...few].filter((stem) => many.has(stem)).length;
  return {share: few.size === 0 ? 0 : words / few.size, words};
}

/** Fewer words of weight in common may be chance. */
const FEWEST = 3;
const SHARE = 0.5;

/** True where two passages tell of one thing, as far as their words say. */
export function isAlike(a: Content, b: Content): boolean {
  const {share, words} = likenessOf(a, b);
  return words >= FEWEST && share >= SHARE;
}

/** A sentence with its content; made once for each document. */
export interface Told {
  readonly sentence: Sentence;
  readonly content: Content;
}

/** The sentence that tells most of a content; null where none tells half of it. The first of equals. O(sentences · words). */
export function tellingSentence(content: Content, told: readonly Told[]): Told | null {
  const ranked = told.map((one) => ({one, shared: [...content].filter((stem) => one.content.has(stem)).length}));
  const best = ranked.reduce<{one: Told | null; shared: number}>((a, b) => (b.shared > a.shared ? b : a), {one: null, shared: 0});
  return best.shared >= FEWEST && best.shared >= SHARE * content.size ? best.one : null;
}
