import {courtesyTitles, officeTitles} from "../../../text/lexicon/index.ts";
import {isUnit} from "../amounts.ts";
import {MEASURES} from "../measures.ts";
import {CAPITAL, DIGITS, hashOf} from "../words.ts";
import type {Words} from "../words.ts";
import {
  ATTRIBUTING, AUXILIARIES, BEFORE_TIMES, BOUNDS, DAY_PARTS, DETERMINERS, HEDGES, HEDGES_BEFORE_TO, MODALS, MONTHS, NAMED_DAYS, NEGATIONS, NUMBER_WORDS,
  PEOPLE_WORDS, PREPOSITIONS, PRONOUNS, RELATIVE_TIMES, TIME_UNITS, WEAK_ATTRIBUTING, WEEKDAYS,
} from "./lists.ts";

/** What a word is by the lists, as bits. A word may be several things; the units' readers decide by its neighbors. */
export const NUMBER = 1;
export const BOUND = 2;
/** The name of a day or month, when written with a capital. */
export const CALENDAR = 4;
export const NAMED_DAY = 8;
export const TIME_UNIT = 16;
export const RELATIVE = 32;
export const DAY_PART = 64;
export const BEFORE_TIME = 128;
export const HEDGE = 256;
export const HEDGE_BEFORE_TO = 512;
export const NEGATION = 1024;
export const SPEECH = 2048;
/** A verb of speech that is as often a deed. */
export const WEAK_SPEECH = 4096;
export const PERSON = 1 << 13;
/** A title of office or rank. */
export const TITLE = 1 << 14;
export const COURTESY = 1 << 15;
export const PREPOSITION = 1 << 16;
export const DETERMINER = 1 << 17;
export const PRONOUN = 1 << 18;
export const UNIT = 1 << 19;
export const AUXILIARY = 1 << 20;
export const MODAL = 1 << 21;

const LISTS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [NUMBER, NUMBER_WORDS], [BOUND, BOUNDS.keys()], [CALENDAR, [...MONTHS, ...WEEKDAYS]], [NAMED_DAY, NAMED_DAYS], [TIME_UNIT, TIME_UNITS], [RELATIVE, RELATIVE_TIMES],
  [DAY_PART, DAY_PARTS], [BEFORE_TIME, BEFORE_TIMES], [HEDGE, Object.values(HEDGES).flat()], [HEDGE_BEFORE_TO, Object.values(HEDGES_BEFORE_TO).flat()],
  [NEGATION, NEGATIONS], [SPEECH, Object.values(ATTRIBUTING).flat()], [WEAK_SPEECH, WEAK_ATTRIBUTING], [PERSON, PEOPLE_WORDS], [TITLE, officeTitles],
  [COURTESY, courtesyTitles], [PREPOSITION, PREPOSITIONS], [DETERMINER, DETERMINERS], [PRONOUN, PRONOUNS], [UNIT, [...MEASURES.keys()].filter(isUnit)],
  [AUXILIARY, AUXILIARIES], [MODAL, MODALS],
];

/** By the hash of the word, so that a look-up makes no string. */
const CLASSES: ReadonlyMap<number, number> = collectClasses();

function collectClasses(): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  const add = (word: string, bit: number) => classes.set(hashOf(word), (classes.get(hashOf(word)) ?? 0) | bit);
  for (const [bit, words] of LISTS) for (const word of words) for (const form of bit === PERSON || bit === CALENDAR || bit === NAMED_DAY ? [word, `${word}'s`, `${word}'`] : [word]) add(form, bit);
  return classes;
}

/** The classes of word `at`, 0 for an unknown one and outside the text; digits are a number, an unknown word in -man or -ist a person. O(1). */
export function classOf(words: Words, at: number): number {
  if (at < 0 || at >= words.keys.length) return 0;
  const known = CLASSES.get(words.keys[at]);
  if ((words.flags[at] & DIGITS) !== 0) return (known ?? 0) | NUMBER;
  return known ?? (isPersonByEnding(words, at) ? PERSON : 0);
}

const PERSON_ENDINGS = "man men ist ists ician icians keeper keepers worker workers".split(" ");
const LEAST_WITH_ENDING = 6;
const NO_PERSON = new Set("talisman regimen specimen abdomen ottoman cayman acumen bitumen inhuman consist resist persist subsist checklist shortlist blacklist playlist wishlist transist".split(" ").map(hashOf));

function isPersonByEnding({text, keys, starts, ends, flags}: Words, at: number): boolean {
  if ((flags[at] & CAPITAL) !== 0 || ends[at] - starts[at] < LEAST_WITH_ENDING || NO_PERSON.has(keys[at])) return false;
  return PERSON_ENDINGS.some((ending) => text.startsWith(ending, ends[at] - ending.length));
}

/** True when word `at` has one of the bits. O(1). */
export function isOf(words: Words, at: number, bits: number): boolean {
  return (classOf(words, at) & bits) !== 0;
}
