import {courtesyTitles, nameParticles} from "../../text/lexicon/index.ts";
import {alignWords, type Alignment} from "./alignment.ts";
import {no, scored, type NameComparison} from "./comparison.ts";
import {isSpelledAlike} from "./spelling.ts";

const TITLES: ReadonlySet<string> = new Set("mr mrs ms miss dr prof sir dame lord lady shaikh sheikh sheik monsieur madame herr frau mullah haji hajji qari imam".split(" "));
const ARTICLES: ReadonlySet<string> = new Set(["al", "el", "ul", "ur", "ad", "as"]);
/** "Son of" and "daughter of": whose name stands before and whose behind is not a matter of order. */
const DESCENT: ReadonlySet<string> = new Set(["bin", "ben", "ibn", "bint", "ould", "oglu"]);
const LETTERS_FOR_DIGITS: ReadonlyMap<string, string> = new Map([["0", "o"], ["1", "i"], ["3", "e"], ["4", "a"], ["5", "s"], ["9", "g"]]);

/**
 * Compares two persons' names, given as folded words in the order of speaking. A name with more words is one with less when
 * all of the shorter are in it, two at least. A shared family name or given name alone is one link and never enough.
 */
export function comparePersons(a: readonly string[], b: readonly string[], withoutVowels: boolean): NameComparison {
  const [left, right] = spreadInitials(namesOf(a), namesOf(b));
  if (left.length === 0 || right.length === 0) return no("one name has no words but titles");
  if (left.join("") === right.join("")) return scored(0.95, "same letters");
  if (left.length === 1 && right.length === 1) return compareSingle(left[0], right[0], withoutVowels);
  if (isSpelledAlike(left.join(""), right.join("")) && Math.min(left.length, right.length) === 1) return scored(0.85, "same letters joined otherwise");
  if (left.length === 1 || right.length === 1) return no("a single word is not enough to tell persons apart", 0.4);
  return judge(left, right, alignWords(left, right, {given: true, withoutVowels}), isDescentTurned(a, b));
}

function compareSingle(a: string, b: string, withoutVowels: boolean): NameComparison {
  const {pairs: [pair]} = alignWords([a], [b], {given: false, withoutVowels});
  return pair && Math.min(a.length, b.length) >= 4 ? scored(0.95 - pair.penalty, pair.detail) : no("different words");
}

/** The words without titles, articles and "son of", digits in words read as letters. */
function namesOf(words: readonly string[]): readonly string[] {
  const kept = words.filter((word, at) => !TITLES.has(word) && !courtesyTitles.has(word) && !ARTICLES.has(word) && !(at > 0 && DESCENT.has(word)));
  return kept.map((word) => (/\p{L}/u.test(word) ? word.replace(/\d/gu, (digit) => LETTERS_FOR_DIGITS.get(digit) ?? digit) : word));
}

/** "AB Tarnow" beside "Anna Berit Tarnow": letters written together that open the other's given names stand apart. */
function spreadInitials(left: readonly string[], right: readonly string[]): readonly [readonly string[], readonly string[]] {
  const spread = (words: readonly string[], other: readonly string[]): readonly string[] => {
    const [first, ...rest] = words;
    return first?.length === 2 && rest.length > 0 && other.length > 2 && [...first].every((letter, i) => other[i].startsWith(letter)) ? [...first, ...rest] : words;
  };
  return [spread(left, right), spread(right, left)];
}

/** "Tarif bin Hamdan" and "Hamdan bin Tarif" are father and son. */
function isDescentTurned(a: readonly string[], b: readonly string[]): boolean {
  const [at, to] = [a, b].map((words) => words.findIndex((word) => DESCENT.has(word)));
  return at > 0 && to > 0 && a[at - 1] !== b[to - 1] && b.slice(to).includes(a[at - 1]) && a.slice(at).includes(b[to - 1]);
}

function judge(left: readonly string[], right: readonly string[], alignment: Alignment, isTurned: boolean): NameComparison {
  const {pairs, onlyLeft, onlyRight, penalty} = alignment;
  if (isTurned) return no("father and son: the names stand the other way round", 0.3);
  const [ours, theirs] = [countedOf(left, onlyLeft, onlyRight), countedOf(right, onlyRight, onlyLeft)];
  if (ours.length > 0 && theirs.length > 0) return no(apart(left, right, ours, theirs), 0.3);
  const full = pairs.filter(({at, to}) => left[at].length > 1 && right[to].length > 1);
  if (full.length === 0 || pairs.length < 2) return no("only one word in common", 0.4);
  if (hasOtherInitials(left, right, pairs, [...ours, ...theirs].length)) return no("other initials between the same names", 0.5);
  const extra = ours.length + theirs.length;
  if (extra > 2) return no("several names more in one of them", 0.5);
  const initials = pairs.filter(({at, to}) => left[at].length !== right[to].length && Math.min(left[at].length, right[to].length) === 1).length;
  const relief = 0.15 * Math.max(0, initials - 1); // a second initial adds little to the doubt of the first
  return scored(0.98 - penalty + relief - costOf(left, right, alignment, extra), reasonOf(alignment, extra));
}

/** "Ana H. W. Ode" and "Ana W. Ode" are two: between names in full each has initials, and not as many; other letters are told apart word by word. */
function hasOtherInitials(left: readonly string[], right: readonly string[], pairs: Alignment["pairs"], extra: number): boolean {
  const initials = [left, right].map((words) => words.slice(1).filter((word) => word.length === 1).length);
  const isInFull = pairs.some(({at, to}) => at === 0 && to === 0 && left[at].length > 1 && right[to].length > 1);
  return extra > 0 && isInFull && initials[0] > 0 && initials[1] > 0 && initials[0] !== initials[1];
}

/** Of the words that only one name has those that count: no particles, and no word said again where the other has nothing to set against it. */
function countedOf(words: readonly string[], only: readonly number[], others: readonly number[]): readonly number[] {
  return only.filter((at) => !nameParticles.has(words[at]) && (others.length > 0 || words.indexOf(words[at]) === words.lastIndexOf(words[at])));
}

function apart(left: readonly string[], right: readonly string[], ours: readonly number[], theirs: readonly number[]): string {
  return `“${ours.map((at) => left[at]).join(" ")}” in one, “${theirs.map((at) => right[at]).join(" ")}” in the other`;
}

/** Names more in one of them cost little in the middle, more where the family name or the first name is not shared; so does another order. */
function costOf(left: readonly string[], right: readonly string[], {pairs}: Alignment, extra: number): number {
  const lastShared = pairs.some((pair) => pair.at + pair.left === left.length && pair.to + pair.right === right.length);
  const firstShared = pairs.some(({at, to}) => at === 0 && to === 0);
  if (extra === 0) return lastShared && firstShared ? 0 : 0.08;
  return 0.03 * extra + (lastShared && firstShared ? 0 : 0.22);
}

function reasonOf({pairs}: Alignment, extra: number): string {
  const details = pairs.filter(({penalty}) => penalty > 0).map(({detail}) => detail);
  const more = extra > 0 ? [`${extra === 1 ? "one name" : `${extra} names`} more in one of them`] : [];
  return details.length + more.length === 0 ? "same words" : [...details, ...more].join("; ");
}
