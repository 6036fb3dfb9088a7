import type {EntityKind} from "../model/index.ts";
import {countryOf, countryOfDemonym} from "../text/lexicon/index.ts";
import {fold} from "../text/fold.ts";

/** Whether two names are of one thing: how sure, from 0 to 1, and why. */
export interface NameComparison {
  readonly same: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
}

const SMALL_WORDS: ReadonlySet<string> = new Set(["the", "of", "and", "for", "on", "in", "&"]);
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["organisation", "organization"], ["centre", "center"], ["defence", "defense"], ["labour", "labor"], ["harbour", "harbor"], ["programme", "program"],
  ["dept", "department"], ["intl", "international"], ["co", "company"], ["corp", "corporation"], ["ltd", "limited"],
]);

/** The words of a name folded for comparing: lower case, no accents, possessives, stops and the ending of an address gone, hyphens as blanks. O(length). */
export function wordsOfName(name: string): readonly string[] {
  const known = WORDS.get(name);
  if (known) return known;
  const words = readWords(name);
  if (WORDS.size >= MOST_NAMES) WORDS.clear();
  WORDS.set(name, words);
  return words;
}

/** The words of names met lately, since one name is asked for again and again. */
const WORDS = new Map<string, readonly string[]>();
const MOST_NAMES = 20_000;

function readWords(name: string): readonly string[] {
  const {text} = fold(name, {lowerCase: true, plainLetters: true});
  return text.replace(/\.(?:com|org|net|info)$/u, "").replace(/'s(?![\p{L}\p{N}])/gu, "").replace(/[.']/gu, "").split(/[^\p{L}\p{N}&]+/u).filter((word) => word !== "").map((word) => SPELLINGS.get(word) ?? word);
}

/** The initials of a name's words, small words left out: "international atomic energy agency" → "iaea". */
export function initialsOf(words: readonly string[], withSmallWords = false): string {
  return words.filter((word) => withSmallWords || !SMALL_WORDS.has(word)).map((word) => word[0]).join("");
}

/**
 * What is left of a word when the letters on which transliterations differ are made one: doubled letters, vowels
 * of one class, k/q/c/kh, v/w/f/ph, s/z, j/dj/zh, silent h. Two words of one skeleton may be spellings of one name.
 */
export function skeletonOf(word: string): string {
  return word
    .replace(/kh|ck|q|c(?![eih])/gu, "k").replace(/ph|v|w/gu, "f").replace(/z/gu, "s").replace(/dj|zh/gu, "j").replace(/ch|sh|sch|tsch/gu, "x")
    .replace(/ee|ea|ie|ei|y|j(?=[^aeiou]|$)/gu, "i").replace(/oo|ou|u/gu, "o").replace(/e/gu, "i").replace(/h/gu, "")
    .replace(/(?<letter>.)\k<letter>/gu, "$<letter>");
}

/** Share of the longer word that need not be edited to get the other (Levenshtein 1966), 0 to 1. O(a·b). */
export function similarityOf(a: string, b: string): number {
  if (a === b) return 1;
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return 1 - row[b.length] / Math.max(a.length, b.length, 1);
}

/** Two spellings of one word: equal, or of one skeleton, or nearly so when long. */
export function isSpelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || a[0] !== b[0] && skeletonOf(a)[0] !== skeletonOf(b)[0]) return false;
  const [left, right] = [skeletonOf(a), skeletonOf(b)];
  return left === right && left.length >= 3 || Math.min(a.length, b.length) >= 6 && similarityOf(left, right) >= 0.85 && similarityOf(a, b) >= 0.7;
}

const no = (reason: string, score = 0): NameComparison => ({same: false, score, reasons: [reason]});
const yes = (reason: string, score: number): NameComparison => ({same: true, score, reasons: [reason]});

/** Compares two names of one kind. A shared surname, given name or country word is one link and never enough. O(length²). */
export function compareNames(a: string, b: string, {kind}: {readonly kind: EntityKind}): NameComparison {
  const [left, right] = [wordsOfName(a), wordsOfName(b)];
  if (left.length === 0 || right.length === 0) return no("one name has no letters");
  if (bare(left) === bare(right)) return yes("same words", 1);
  if (kind === "person") return comparePersons(left, right);
  if (kind === "place") return comparePlaces(left, right);
  return compareBodies(left, right);
}

const bare = (words: readonly string[]): string => words.filter((word) => word !== "the").join(" ");

function comparePersons(left: readonly string[], right: readonly string[]): NameComparison {
  if (left.length === 1 || right.length === 1) return no("a single word is not enough to tell persons apart", 0.4);
  if ([...left].sort().join(" ") === [...right].sort().join(" ")) return yes("same words in another order", 0.9);
  if (!isSpelledAlike(left.at(-1)!, right.at(-1)!)) return isSpelledAlike(left.join(""), right.join("")) ? yes("same letters joined otherwise", 0.85) : no("different family names");
  const [given, other] = [left.slice(0, -1), right.slice(0, -1)];
  if (!fits(given[0], other[0])) return no("same family name, different given names", 0.2);
  const [shorter, longer] = given.length <= other.length ? [given, other] : [other, given];
  return shorter.slice(1).every((word) => longer.slice(1).some((name) => fits(word, name)))
    ? yes("family name and given names agree", given[0].length === 1 || other[0].length === 1 ? 0.75 : 0.9)
    : no("middle names differ", 0.3);
}

/** A given name and another: same, spelled alike, or one the initial of the other. */
function fits(a: string, b: string): boolean {
  return isSpelledAlike(a, b) || (a.length === 1 || b.length === 1) && a[0] === b[0];
}

function comparePlaces(left: readonly string[], right: readonly string[]): NameComparison {
  const [a, b] = [countryOf.get(dotted(left)), countryOf.get(dotted(right))];
  if (a && a === b) return yes(`both name ${a}`, 1);
  if (a || b) return no("a country and something else");
  return left.length === right.length && left.every((word, i) => isSpelledAlike(word, right[i])) ? yes("spelled alike", 0.85) : no("different places");
}

const dotted = (words: readonly string[]): string => words.filter((word) => word !== "the").join(" ");

function compareBodies(left: readonly string[], right: readonly string[]): NameComparison {
  const acronym = compareAcronym(left, right) ?? compareAcronym(right, left);
  if (acronym) return acronym;
  const [a, b] = [withoutCountry(left), withoutCountry(right)];
  if (a.country && b.country && a.country !== b.country) return no("bodies of two countries");
  const [first, second] = [content(left), content(right)];
  if (first.length === second.length && first.every((word, i) => isSpelledAlike(word, second[i]))) return yes("spelled alike", 0.9);
  if (first.length > 1 && [...first].sort().join(" ") === [...second].sort().join(" ")) return yes("same words in another order", 0.85);
  const [joined, other] = [joinedOf(left), joinedOf(right)];
  if (joined === other) return yes("same letters", 0.95);
  if (Math.min(joined.length, other.length) >= 8 && similarityOf(skeletonOf(joined), skeletonOf(other)) >= 0.88 && Math.abs(first.length - second.length) <= 1) {
    return yes("transliterations of one name", 0.85);
  }
  return no("different words");
}

const content = (words: readonly string[]): readonly string[] => words.filter((word) => !SMALL_WORDS.has(word));
const joinedOf = (words: readonly string[]): string => content(words).join("");

function withoutCountry(words: readonly string[]): {readonly country: string | null} {
  const found = words.map((word) => countryOfDemonym.get(word) ?? countryOf.get(word)).find((country) => country !== undefined);
  return {country: found ?? null};
}

function compareAcronym(short: readonly string[], long: readonly string[]): NameComparison | null {
  if (short.length !== 1 || long.length < 3 || short[0].length < 3) return null;
  return short[0] === initialsOf(long) || short[0] === initialsOf(long, true) ? yes("initials of the full name", 0.8) : null;
}
