import type {Document, Range, Sentence, Token} from "../../model/index.ts";

/** A sentence with the words of its tokens at hand. Indexes are token indexes; `last` is inclusive. */
export interface Phrase {
  readonly doc: Document;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly norms: readonly string[];
}

/** A run of tokens of a phrase, both ends inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export function phraseOf(doc: Document, sentence: Sentence): Phrase {
  const {tokens} = sentence;
  return {doc, sentence, tokens, words: tokens.map((token) => doc.text.slice(token.start, token.end)), norms: tokens.map((token) => token.norm)};
}

/** The characters of a run. */
export function rangeOfRun({tokens}: Phrase, {first, last}: Run): Range {
  return {start: tokens[first].start, end: tokens[last].end};
}

/** True when no white space stands between token `at` and the one before it. */
export function isGlued({tokens}: Phrase, at: number): boolean {
  return at > 0 && at < tokens.length && tokens[at].start === tokens[at - 1].end;
}

export function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

/** Two to six capitals, with or without stops: "NCVF", "U.N." */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}s?$/u.test(word);
}

export function isNounTag(tag: string): boolean {
  return tag.startsWith("NN");
}
