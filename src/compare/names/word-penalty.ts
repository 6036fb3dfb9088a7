import {isSameNickname} from "./nicknames.ts";
import {consonantsOf, editsBetween, skeletonOf} from "./spelling.ts";

/** What keeps two words from being one, as a penalty from 0 to 1, and in words; null where they are two. */
export interface WordMatch {
  readonly penalty: number;
  readonly detail: string;
}

export interface WordOptions {
  /** A single letter may stand for a word that begins with it, and a pet name for its full form. */
  readonly given: boolean;
  /** One of the names was written without vowels. */
  readonly withoutVowels: boolean;
}

const matched = (penalty: number, detail: string): WordMatch => ({penalty, detail});
const isNumber = (word: string): boolean => /\d/u.test(word) || /^(?:ii|iii|iv|vi|vii|viii|ix|xi|xii)$/u.test(word);

/** Compares two folded words of names: same, one spelling of the other, an initial, a pet name, or a slip of the pen. O(a·b). */
export function matchWords(a: string, b: string, {given, withoutVowels}: WordOptions): WordMatch | null {
  if (a === b) return matched(0, "same");
  if (isNumber(a) || isNumber(b)) return null;
  if (given && (a.length === 1 || b.length === 1)) return a[0] === b[0] ? matched(0.2, `“${a}” and “${b}” begin alike`) : null;
  if (given && isSameNickname(a, b)) return matched(0.15, `“${a}” and “${b}” are forms of one given name`);
  return matchSpellings(a, b) ?? (withoutVowels ? matchConsonants(a, b) : null) ?? matchSlip(a, b);
}

function matchSpellings(a: string, b: string): WordMatch | null {
  const [left, right] = [skeletonOf(a), skeletonOf(b)];
  if (Math.min(a.length, b.length) < 3 || left[0] !== right[0] && !areSwapped(a, b)) return null;
  if (left === right && left.length >= 2) return matched(0.08, `“${a}” and “${b}” are spellings of one word`);
  const short = Math.min(a.length, b.length);
  return short >= 4 && consonantsOf(a) === consonantsOf(b) && editsBetween(a, b) <= 2 && consonantsOf(a).length >= 2 && /[aeiouy]/u.test(b)
    ? matched(short < 5 ? 0.24 : 0.16, `“${a}” and “${b}” differ in vowels`) : null;
}

/** Q and G, J and Y, C and S, H and G open the same names in different transliterations. */
function areSwapped(a: string, b: string): boolean {
  return ["gq", "gk", "jy", "cs", "gh", "ou", "iy", "ei"].some((pair) => pair.includes(a[0]) && pair.includes(b[0]));
}

function matchConsonants(a: string, b: string): WordMatch | null {
  const [left, right] = [consonantsOf(a), consonantsOf(b)];
  if (left === right && left.length >= 1) return matched(left.length < 2 ? 0.15 : 0.1, `“${a}” and “${b}” have the same consonants`);
  return Math.min(left.length, right.length) >= 4 && editsBetween(left, right) === 1 ? matched(0.25, `“${a}” and “${b}” have nearly the same consonants`) : null;
}

/** One letter wrong in a word of four to seven, two in one of eight to eleven, three in a longer one. */
function matchSlip(a: string, b: string): WordMatch | null {
  const length = Math.max(lettersOf(a), lettersOf(b));
  const edits = editsBetween(a, b);
  const most = length < 4 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3;
  return edits > most ? null : matched(0.22 + 0.25 * edits / length + (a[0] === b[0] ? 0 : 0.04), `“${a}” and “${b}” differ in ${edits === 1 ? "a letter" : `${edits} letters`}`);
}

/** Letters as written: a Korean syllable, folded to its parts, is one. */
const lettersOf = (word: string): number => word.normalize("NFC").length;
