import {fold} from "../text/fold.ts";
import {trimBy} from "../text/trim.ts";

/** Runs of `length` words, joined by blanks; the whole when it is shorter. O(words). */
export function runsOf(words: readonly string[], length: number): readonly string[] {
  if (words.length <= length) return [words.join(" ")];
  return Array.from({length: words.length - length + 1}, (_, at) => words.slice(at, at + length).join(" "));
}

/** Number of words that two texts have in the same order (longest common subsequence, Wagner and Fischer 1974). O(a·b). */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) next.push(word === b[j - 1] ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]));
    row = next;
  }
  return row[b.length];
}

/** From this share of the shorter quote's words in order on, two quotes are one in two wordings: of one speaker, or of any. */
const SAME_QUOTE = {oneSpeaker: 0.6, anySpeaker: 0.8};
/** A quote shorter than this many words is only met again word for word. */
export const SHORT_QUOTE = 6;
/** So is one with fewer words that tell phrases apart. */
const FEW = 3;
const COMMON = /^(?:the|a|an|of|to|in|on|at|and|or|is|was|are|were|be|it|that|this|we|i|he|she|they|you|not|no|yes|do|does|did|very|so|for|with|as|by|his|her|its|our)$/u;

/** The words that are not too common to tell one phrase from another. */
export function tellingWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !COMMON.test(word));
}

/** True where two quotes, as folded words, are one in two wordings. O(a·b). */
export function isSameQuote(a: readonly string[], b: readonly string[], oneSpeaker: boolean): boolean {
  if (a.join(" ") === b.join(" ")) return true;
  const [x, y] = [tellingWords(a), tellingWords(b)];
  const [shorter, content] = [Math.min(a.length, b.length), Math.min(x.length, y.length)];
  const wanted = oneSpeaker ? SAME_QUOTE.oneSpeaker : SAME_QUOTE.anySpeaker;
  return shorter >= SHORT_QUOTE && content >= FEW && sharedWords(a, b) >= wanted * shorter && sharedWords(x, y) >= wanted * content;
}

/** Folded words of a quotation, apostrophes within words kept. O(length). */
export function quoteWords(words: string): readonly string[] {
  return fold(words, {lowerCase: true}).text.split(/[^\p{L}\p{N}']+/u).map((word) => trimBy(word, (character) => character === "'")).filter((word) => word !== "");
}
