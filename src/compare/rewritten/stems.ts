import {hashOf} from "../align/index.ts";
import {normOf} from "../../text/fold.ts";

/** Endings that inflect an English word, longest first; what is left must have three letters or more. */
const ENDINGS = [
  "ations", "nesses", "ation", "ments", "ment", "ness", "ings", "edly", "ions", "ies", "ied", "ily", "ing", "ers", "ion", "ed", "es", "er", "ly", "s", "e", "y",
] as const;
const LEAST = 3;
const POSSESSIVE = /['’]s?$/u;
const ASCII = /^[\0-\x7f]*$/u;
const HAS_DIGIT = /\p{N}/u;

/**
 * What is left of a word when case, accents and the commonest endings are taken off: "Attacked" and "attacks" are
 * one, as are "happy" and "happily". No dictionary; a number stays as it is. O(length).
 */
export function stemOf(word: string): string {
  const norm = (ASCII.test(word) ? word.toLowerCase() : normOf(word)).replace(POSSESSIVE, "");
  if (HAS_DIGIT.test(norm)) return norm.replaceAll(",", "");
  return undouble(cutEnding(norm));
}

function cutEnding(norm: string): string {
  let stem = norm;
  for (let again = 0; again < 2; again++) {
    const ending = ENDINGS.find((one) => stem.length - one.length >= LEAST && stem.endsWith(one));
    if (ending === undefined || stem.endsWith("ss")) break;
    stem = stem.slice(0, stem.length - ending.length);
  }
  return stem;
}

/** "stopped" loses its ending and its second p. */
function undouble(stem: string): string {
  const last = stem.at(-1);
  return stem.length > LEAST && last === stem.at(-2) && last !== "s" && last !== "l" ? stem.slice(0, -1) : stem;
}

/** 32-bit hash of the stem. */
export function stemKeyOf(word: string): number {
  return hashOf(stemOf(word));
}
