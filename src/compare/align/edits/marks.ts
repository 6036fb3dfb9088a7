import {LAST} from "../words.ts";
import type {Words} from "../words.ts";

const MARKS = ",;:–—()[]{}\"“”„«»!?…";

/** True when a comma, dash, bracket, quotation mark or the end of a sentence stands before word `at`, and at both ends of the text. */
export function hasMark(words: Words, at: number): boolean {
  const {text, starts, ends, flags} = words;
  if (at <= 0 || at >= starts.length || (flags[at - 1] & LAST) !== 0) return true;
  for (let i = ends[at - 1]; i < starts[at]; i++) {
    if (MARKS.includes(text[i]) || text[i] === "-" && text[i - 1] === " ") return true;
  }
  return false;
}

/** True when word `at` opens a sentence. */
export function opensSentence({flags}: Words, at: number): boolean {
  return at <= 0 || (flags[at - 1] & LAST) !== 0;
}
