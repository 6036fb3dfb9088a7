import {normOf} from "./fold.ts";

/** How the letters of a whole sentence are set; headlines are `titled` or `upper`. */
export const MIXED = 0;
export const TITLED = 1;
export const UPPER = 2;

/** What else is known of a word's case from the whole text: bits. */
export const SEEN_LOWER = 1;
export const SEEN_CAPITAL = 2;

/** How often words are seen in lower case, and with a capital where no rule of spelling asks for one, as bits by norm. */
export type CaseEvidence = ReadonlyMap<string, number>;

/** What the models see of a sentence: numbers, one a token. */
export interface SeenWords {
  readonly length: number;
  /** How the sentence is set: MIXED, TITLED or UPPER. */
  readonly setting: number;
  readonly norm: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly prefix3: Int32Array;
  readonly shape: Int32Array;
  /** Capital and evidence of case, with the setting and whether the word is the first. */
  readonly casing: Int32Array;
}

/** FNV-1a over UTF-16 code units, from `from` to `to`. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** The form of a word that features use: quotation marks by side, digits all alike. `norms` are folded already. */
export function keyOf(norm: string, word: string, spaced: number): string {
  if (/\p{N}/u.test(norm)) return /^(?:1[0-9]|20)\d\d$/u.test(norm) ? "0000y" : norm.replace(/\p{N}/gu, "0");
  if (norm === "\"" || norm === "''" || norm === "``") return sideOf(word, spaced);
  return norm === "'" ? `'${word === "‘" ? "(" : ""}${spaced}` : norm;
}

/** Bits: white space before the token, white space after it. */
export const SPACE_BEFORE = 1;
export const SPACE_AFTER = 2;

/** "``" for an opening double mark, "''" for a closing one; a straight mark is told by the white space about it. */
export function sideOf(word: string, spaced: number): string {
  if (/[“«„`]/u.test(word)) return "``";
  if (/[”»]/u.test(word)) return "''";
  return spaced === SPACE_BEFORE ? "``" : spaced === 0 || spaced === SPACE_AFTER ? "''" : "''";
}

const SHAPES = [/^\p{Lu}\p{Ll}+$/u, /^\p{Ll}+$/u, /^\p{Lu}{2,}$/u, /^\p{Lu}$/u, /^\d+$/u, /^[\d.,]+$/u, /^\d+(?:st|nd|rd|th)$/iu,
  /^(?:\p{L}\.)+$/u, /^\p{Lu}\p{Ll}*\.$/u, /\p{Lu}\p{Ll}+\p{Lu}/u, /\d/u, /^\p{Lu}.*-/u, /-/u, /\p{Lu}/u, /\p{L}/u];

function shapeOf(word: string): number {
  const found = SHAPES.findIndex((shape) => shape.test(word));
  return found < 0 ? SHAPES.length : found;
}

const CAPITAL = /^\p{Lu}/u;
const LETTERED = /\p{L}/u;

/** How a sentence is set: UPPER or TITLED when nearly all its longer words are so and there are enough of them. */
export function settingOf(words: readonly string[]): number {
  const long = words.filter((word) => word.length > 3 && LETTERED.test(word));
  const capital = long.filter((word) => CAPITAL.test(word));
  const upper = long.filter((word) => word === word.toUpperCase());
  if (long.length >= 2 && upper.length >= long.length * 0.8) return UPPER;
  return long.length >= 3 && capital.length >= long.length * 0.75 ? TITLED : MIXED;
}

/** Adds what a sentence shows of the case of its words. */
export function noteCases(words: readonly string[], evidence: Map<string, number>): void {
  if (settingOf(words) !== MIXED) return;
  let afterStart = true;
  for (const word of words) {
    const seen = !LETTERED.test(word) ? 0 : !CAPITAL.test(word) ? SEEN_LOWER : afterStart ? 0 : SEEN_CAPITAL;
    if (seen > 0) {
      const norm = normOf(word);
      evidence.set(norm, (evidence.get(norm) ?? 0) | seen);
    }
    afterStart = LETTERED.test(word) || /[\d,]/u.test(word) ? false : /[“”"'‘:.?!–—(-]/u.test(word) || afterStart;
  }
}

/** Sees the words of a sentence. `spaced` has SPACE_BEFORE and SPACE_AFTER bits. */
export function seeWords(words: readonly string[], norms: readonly string[], spaced: ArrayLike<number>, evidence: CaseEvidence): SeenWords {
  const seen = emptyWords(words.length, settingOf(words));
  let first = true;
  for (let i = 0; i < words.length; i++) {
    seeWord(seen, i, words[i], norms[i], spaced[i], first, evidence.get(norms[i]) ?? 0);
    if (LETTERED.test(words[i])) first = false;
  }
  return seen;
}

function seeWord(seen: SeenWords, i: number, word: string, norm: string, spaced: number, first: boolean, evidence: number): void {
  const key = keyOf(norm, word, spaced);
  const size = key.length;
  seen.norm[i] = hashOf(key);
  seen.suffix2[i] = hashOf(key, Math.max(0, size - 2)) + 2;
  seen.suffix3[i] = hashOf(key, Math.max(0, size - 3)) + 3;
  seen.prefix3[i] = hashOf(key, 0, Math.min(3, size)) + 6;
  seen.shape[i] = (seen.setting === UPPER && LETTERED.test(word) ? 40 : shapeOf(word)) * 3 + seen.setting;
  const capital = CAPITAL.test(word) ? 1 : 0;
  seen.casing[i] = capital + 2 * (first ? 1 : 0) + 4 * evidence + 16 * seen.setting;
}

function emptyWords(length: number, setting: number): SeenWords {
  const row = () => new Int32Array(length);
  return {length, setting, norm: row(), suffix2: row(), suffix3: row(), prefix3: row(),
    shape: row(), casing: row()};
}

/** What is seen of the words from `start` to `end` alone. */
export function sliceWords(seen: SeenWords, start: number, end: number): SeenWords {
  const row = (numbers: Int32Array) => numbers.subarray(start, end);
  return {length: end - start, setting: seen.setting, norm: row(seen.norm), suffix2: row(seen.suffix2),
    suffix3: row(seen.suffix3), prefix3: row(seen.prefix3), shape: row(seen.shape),
    casing: row(seen.casing)};
}
