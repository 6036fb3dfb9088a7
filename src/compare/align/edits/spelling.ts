import {normOf} from "../../../text/fold.ts";
import {wordAt} from "../words.ts";
import type {Words} from "../words.ts";
import {OUR_STEMS, RE_STEMS, SPELLINGS} from "./lists.ts";
import type {WordRange} from "./phrase.ts";

const IZE = /(?<=[a-z]{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/u;
const YZE = /(?<=[a-z]{2}l)ys(?=(?:e|es|ed|ing)$)/u;
const DOUBLED = /(?<=[a-z]{2}[aeiou])ll(?=(?:ed|ing|er|ers)$)/u;

/** A spelling that the British and the American form of a word have in common; not a word. O(length). */
export function spellingOf(norm: string): string {
  if (norm.length < 2) return norm;
  const plain = SPELLINGS.get(norm) ?? norm;
  if (plain.length < 5) return plain;
  return withEr(withOr(plain)).replace(IZE, "iz").replace(YZE, "yz").replace(DOUBLED, "l");
}

const OUR: ReadonlySet<string> = new Set(OUR_STEMS);
const RE: ReadonlySet<string> = new Set(RE_STEMS);

/** "harbour" → "harbor". */
function withOr(word: string): string {
  const at = word.indexOf("our", 2);
  return at > 0 && OUR.has(word.slice(0, at)) ? `${word.slice(0, at)}or${word.slice(at + 3)}` : word;
}

/** "theatres" → "theaters". */
function withEr(word: string): string {
  const at = word.lastIndexOf("re");
  return at > 0 && at + 3 >= word.length && RE.has(word.slice(0, at)) ? `${word.slice(0, at)}er${word.slice(at + 2)}` : word;
}

const NO_LETTER = /[^\p{L}\p{N}]/gu;
const DIGIT = /\p{N}/u;

/** How the words of a range are written, whatever the spelling: compared many times, so made once. */
export interface Wording {
  /** Without blanks, marks and hyphens; null when it has a digit. */
  readonly joined: string | null;
  /** Word by word, in the spelling that British and American forms have in common. */
  readonly spelled: string;
}

export function wordingOf(words: Words, range: WordRange): Wording {
  const plain = joined(words, range);
  return {joined: DIGIT.test(plain) ? null : plain, spelled: spelled(words, range)};
}

/** Whether two ranges are the same words but for spelling, marks, hyphens and where words are joined ("e-mail", "U.S."). O(1) beside reading them. */
export function isAlike(a: Wording, b: Wording): boolean {
  return a.joined !== null && a.joined === b.joined || a.spelled === b.spelled;
}

/** As `isAlike`, of two ranges. O(length). */
export function isSpelledAlike(left: Words, a: WordRange, right: Words, b: WordRange): boolean {
  if (a.from === a.to || b.from === b.to) return false;
  return isAlike(wordingOf(left, a), wordingOf(right, b));
}

function joined(words: Words, {from, to}: WordRange): string {
  return normOf(words.text.slice(words.starts[from], words.ends[to - 1])).replace(NO_LETTER, "");
}

const THOUSANDS = /(?<=\d),(?=\d{3})/gu;

function spelled(words: Words, {from, to}: WordRange): string {
  let all = "";
  for (let i = from; i < to; i++) all += `${spellingAt(words, i)} `;
  return all;
}

const MOST_KNOWN = 50_000;
const knownSpellings = new Map<string, string>();

/** Five patterns a word are dear, and the same words come again in every pair of texts. */
function spellingAt(words: Words, at: number): string {
  const word = wordAt(words, at);
  const known = knownSpellings.get(word);
  if (known !== undefined) return known;
  const spelling = spellingOf(normOf(word).replace(THOUSANDS, ""));
  if (knownSpellings.size === MOST_KNOWN) knownSpellings.clear();
  knownSpellings.set(word, spelling);
  return spelling;
}

const IRREGULAR: readonly (readonly string[])[] = [
  "go goes went gone", "leave leaves left", "buy buys bought", "bring brings brought", "think thinks thought", "seek seeks sought", "catch catches caught", "teach teaches taught",
  "make makes made", "have has had having", "be is was were been are", "do does did done", "fight fights fought", "see sees saw seen", "stand stands stood", "understand understood", "pay pays paid",
  "say says said", "lie lies lay lain", "lay lays laid", "flee flees fled", "die dies died", "eat ate eaten",
].map((line) => line.split(" "));

/** Whether two words may be forms of one verb: the same stem but for its vowels and ending, or listed so. O(length). */
export function isInflected(a: string, b: string): boolean {
  if (a === b || IRREGULAR.some((forms) => forms.includes(a) && forms.includes(b))) return true;
  if (a[0] !== b[0]) return false;
  const [p, q] = [skeletonOf(a), skeletonOf(b)];
  return p === q || p.length > 1 && q.length > 1 && (isLonger(p, q) || isLonger(q, p));
}

function isLonger(long: string, short: string): boolean {
  return long.startsWith(short) && /^(?:[sdnt]|ng)$/u.test(long.slice(short.length));
}

function skeletonOf(word: string): string {
  return word.replace(/ck/gu, "k").replace(/[aeiouwy]/gu, "").replace(/(?<twice>.)\k<twice>/gu, "$<twice>");
}
