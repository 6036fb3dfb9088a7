import {normOf} from "../../../text/fold.ts";
import {wordAt} from "../words.ts";
import type {Words} from "../words.ts";
import type {WordRange} from "./phrase.ts";

/** Word `at` folded for look-up, without a possessive ending. O(length). */
export function normAt(words: Words, at: number): string {
  const norm = normOf(wordAt(words, at));
  return norm.endsWith("'s") ? norm.slice(0, -2) : norm.endsWith("'") ? norm.slice(0, -1) : norm;
}

/** The words of a range, folded. O(length). */
export function normsOf(words: Words, {from, to}: WordRange): readonly string[] {
  const norms: string[] = [];
  for (let i = from; i < to; i++) norms.push(normAt(words, i));
  return norms;
}
