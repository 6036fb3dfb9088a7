import type {EditEffect} from "../../../model/index.ts";
import {CAPITAL, LAST, STOP} from "../words.ts";
import type {Words} from "../words.ts";
import {changesAmount, changesTime} from "./amount-effects.ts";
import {ALIKE_PEOPLE, APPOSITION_OPENERS, ATTRIBUTING, DIRECTIONS, HEDGES, HEDGES_BEFORE_OF, HEDGES_BEFORE_TO, NEGATIONS, QUANTIFIERS} from "./lists.ts";
import {isSpeech} from "./attributions.ts";
import {hasMark, opensSentence} from "./marks.ts";
import {normAt, normsOf} from "./norms.ts";
import type {PhraseEdit, UnitKind, WordRange} from "./phrase.ts";
import {isName} from "./people.ts";
import {AUXILIARY, DETERMINER, NUMBER, PERSON, PREPOSITION, PRONOUN, SPEECH, isOf} from "./word-classes.ts";

/** One side of an edit. */
interface Side extends WordRange {
  readonly words: Words;
}

type Rule = (left: Side, right: Side, edit: PhraseEdit) => EditEffect;

/** By what the phrase is. */
const RULES: Readonly<Record<UnitKind, Rule>> = {
  attribution: ofAttribution,
  number: (left, right, edit) => (changesAmount(left.words, edit, right.words) ? "number" : "wording"),
  date: (left, right, edit) => (changesTime(left.words, edit, right.words) ? "date" : "wording"),
  hedge: (left, right) => (stanceOf(left) === stanceOf(right) ? "wording" : "hedge"),
  name: ofName,
  person: ofPerson,
  word: ofWords,
};

/** What the edit changes. Where whole sentences were left out or put in, nothing was changed in them: `wording`. O(words of the edit). */
export function effectOf(edit: PhraseEdit, left: Words, right: Words): EditEffect {
  const [a, b] = [{words: left, from: edit.leftFrom, to: edit.leftTo}, {words: right, from: edit.rightFrom, to: edit.rightTo}];
  if (hasWholeSentence(a, b) || hasWholeSentence(b, a)) return "wording";
  if (isEmpty(a) && isApposition(b) || isEmpty(b) && isApposition(a)) return "description";
  return RULES[edit.kind](a, b, edit);
}

function hasWholeSentence({words, from, to}: Side, other: Side): boolean {
  if (other.from < other.to) return false;
  let inside = opensSentence(words, from);
  for (let i = from; i < to; i++) {
    if ((words.flags[i] & LAST) === 0) continue;
    if (inside) return true;
    inside = true;
  }
  return false;
}

function isEmpty({from, to}: Side): boolean {
  return from === to;
}

// --- attribution ----------------------------------------------------------------------------------------

const indexOf = (rows: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([name, words]) => words.map((word) => [word, name] as const)));

const STANCES: ReadonlyMap<string, string> = new Map([...indexOf(ATTRIBUTING), ["according", "neutral"]]);

/** Who says it, and how the outlet takes it; the same speaker with a verb of the same stance is no change. */
function ofAttribution(left: Side, right: Side): EditEffect {
  if (isEmpty(left) || isEmpty(right)) return "attribution";
  const [a, b] = [speakerIn(left), speakerIn(right)];
  if (isPronoun(left) !== isPronoun(right) && a !== b) return "name";
  return a === b && verbIn(left) === verbIn(right) ? "wording" : "attribution";
}

function speakerIn({words, from, to}: Side): string {
  const norms: string[] = [];
  for (let i = from; i < to; i++) {
    if (isOf(words, i, SPEECH | DETERMINER | AUXILIARY) || (words.flags[i] & STOP) !== 0 && !isOf(words, i, PRONOUN)) continue;
    if (!NO_SPEAKER.has(normAt(words, i))) norms.push(normAt(words, i));
  }
  return norms.sort().join(" ");
}

const NO_SPEAKER: ReadonlySet<string> = new Set(["reporters", "journalists", "according"]);

function verbIn({words, from, to}: Side): string {
  for (let i = from; i < to; i++) {
    const stance = STANCES.get(normAt(words, i));
    if (stance !== undefined) return stance;
  }
  return "";
}

function isPronoun({words, from, to}: Side): boolean {
  let pronoun = false;
  for (let i = from; i < to; i++) {
    if (isOf(words, i, PRONOUN)) pronoun = true;
    else if (!isOf(words, i, SPEECH)) return false;
  }
  return pronoun;
}

// --- hedges ---------------------------------------------------------------------------------------------

const HEDGE_NAMES = new Map([...indexOf(HEDGES_BEFORE_TO), ...indexOf(HEDGES), ...HEDGES_BEFORE_OF.map((word) => [word, "suspected"] as const), ...NEGATIONS.map((word) => [word, "not"] as const)]);

/** The kinds of hedge in the side; what is denied outweighs how sure it is ("could not"). */
function stanceOf(side: Side): string {
  const found = new Set(normsOf(side.words, side).flatMap((norm) => HEDGE_NAMES.get(norm) ?? []));
  return found.has("not") ? "not" : [...found].sort().join(" ");
}

// --- names and people -----------------------------------------------------------------------------------

function ofName(left: Side, right: Side): EditEffect {
  if (isBeforePeople(left, right) && !(namesAll(left) && namesAll(right) && !isEmpty(left) && !isEmpty(right))) return "description";
  return "name";
}

function namesAll({words, from, to}: Side): boolean {
  for (let i = from; i < to; i++) if (!isName(words, i) && (words.flags[i] & STOP) === 0) return false;
  return true;
}

const ALIKE: ReadonlyMap<string, number> = new Map(ALIKE_PEOPLE.flatMap((row, at) => row.map((word) => [word, at] as const)));

/** Other words for the same people are wording. */
function ofPerson(left: Side, right: Side): EditEffect {
  if (isSpokesman(left, right) || isSpokesman(right, left)) return "attribution";
  return peopleKey(left) === peopleKey(right) ? "wording" : "description";
}

function peopleKey({words, from, to}: Side): string {
  const norms: string[] = [];
  for (let i = from; i < to; i++) if (!isOf(words, i, DETERMINER)) norms.push(String(ALIKE.get(normAt(words, i)) ?? normAt(words, i)));
  return norms.join(" ");
}

/** Words that are nothing else describe somebody where they stand before a noun for people, and say which part before a name. */
function ofWords(left: Side, right: Side): EditEffect {
  if (isOne(left, QUANTIFIERS) && isOne(right, QUANTIFIERS)) return "number";
  if ([left, right].every((side) => isEmpty(side) || isOne(side, DIRECTIONS) && isName(side.words, side.to))) return "name";
  if (isSpokesman(left, right) || isSpokesman(right, left)) return "attribution";
  return isBeforePeople(left, right) ? "description" : "wording";
}

function isOne({words, from, to}: Side, set: ReadonlySet<string>): boolean {
  return to - from === 1 && set.has(normAt(words, from));
}

const SPEAKER_REACH = 4;

/** "a spokesman for" before the speaker: somebody else speaks. */
function isSpokesman({words, from, to}: Side, other: Side): boolean {
  if (!isEmpty(other) || to - from < 2 || !FOR.has(normAt(words, to - 1))) return false;
  for (let at = to + 1; at < to + SPEAKER_REACH && !hasMark(words, at); at++) if (isSpeech(words, at)) return true;
  return false;
}

const FOR: ReadonlySet<string> = new Set(["for", "of", "to"]);

function isBeforePeople(left: Side, right: Side): boolean {
  return [left, right].every((side) => isEmpty(side) || standsBeforePeople(side)) && !(isEmpty(left) && isEmpty(right));
}

const NOUN_REACH = 3;
const MAX_ADJECTIVES = 3;

/** Adjectives up to a noun for people: "Senior" in "Senior State Department officials". A form in -ed is one behind an article or preposition only. */
function standsBeforePeople({words, from, to}: Side): boolean {
  if (to - from > MAX_ADJECTIVES || hasMark(words, to) || (words.flags[to - 1] & STOP) !== 0) return false;
  for (let i = from; i < to; i++) {
    const norm = normAt(words, i);
    if (isOf(words, i, NUMBER) || norm.endsWith("ly") && i === to - 1 || norm.endsWith("ed") && !isOf(words, from - 1, DETERMINER | PREPOSITION)) return false;
  }
  for (let at = to; at < Math.min(words.keys.length, to + NOUN_REACH) && (at === to || !hasMark(words, at)); at++) {
    if (isOf(words, at, PERSON)) return true;
    if ((words.flags[at] & STOP) !== 0 || isOf(words, at, NUMBER) || (words.flags[at] & CAPITAL) === 0 && at > to) return false;
  }
  return false;
}

const SET_OFF = /^\s*[,–—(-]+\s*$/u;
const MIN_APPOSITION = 2;
const RELATIVE: ReadonlySet<string> = new Set(["who", "whose", "which"]);

/** Set beside a name: ", a retired judge," or "who asked not to be named". */
function isApposition({words, from, to}: Side): boolean {
  if (to - from < MIN_APPOSITION || from === 0) return false;
  const first = normAt(words, from);
  if (RELATIVE.has(first)) return isOf(words, from - 1, PERSON) || isName(words, from - 1) || first === "whose";
  return APPOSITION_OPENERS.has(first) && SET_OFF.test(words.text.slice(words.ends[from - 1], words.starts[from])) && !hasSpeech(words, from, to);
}

function hasSpeech(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOf(words, i, SPEECH)) return true;
  return false;
}
