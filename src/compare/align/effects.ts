import type {EditEffect} from "../../model/index.ts";
import {normOf} from "../../text/fold.ts";
import {SCALES} from "../../text/number-words.ts";
import {isUnit, likenessOf} from "./amounts.ts";
import type {Likeness} from "./amounts.ts";
import {
  APPOSITION_OPENERS, BOUNDS, CALENDAR_NAMES, DATE_WORDS, HEDGES, NUMBER_WORDS, PEOPLE_WORDS, SPEECH_WORDS, STOP_WORDS,
} from "./lexicon.ts";
import {CAPITAL, FIRST, LAST, wordAt} from "./words.ts";
import type {Words} from "./words.ts";

interface WordEdit {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
}

/** One side of an edit: its words folded, and where they stand. */
interface Side {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  readonly norms: readonly string[];
}

type Rule = readonly [effect: EditEffect, applies: (left: Side, right: Side) => boolean];

/** The first that applies decides. Where whole sentences were left out or put in none is asked: nothing was changed in them. */
const RULES: readonly Rule[] = [
  ["date", changesDate],
  ["number", changesNumber],
  ["hedge", (left, right) => changesSet(left, right, (word) => HEDGES.has(word))],
  ["attribution", changesAttribution],
  ["name", (left, right) => mostlyNames(left) && mostlyNames(right) && changesNames(left, right)],
  ["description", describes],
  ["name", (left, right) => (partlyNames(left) || partlyNames(right)) && changesNames(left, right)],
];

/** What the edit changes: the first of the rules that applies, else `wording`. O(words of the edit). */
export function effectOf(edit: WordEdit, left: Words, right: Words): EditEffect {
  const [a, b] = [sideOf(left, edit.leftFrom, edit.leftTo), sideOf(right, edit.rightFrom, edit.rightTo)];
  if (isWholeSentence(a, b) || isWholeSentence(b, a)) return "wording";
  return RULES.find(([, applies]) => applies(a, b))?.[0] ?? "wording";
}

function sideOf(words: Words, from: number, to: number): Side {
  const norms: string[] = [];
  for (let i = from; i < to; i++) norms.push(normOf(wordAt(words, i)).replace(/'s?$/u, ""));
  return {words, from, to, norms};
}

function isWholeSentence({words: {flags}, from, to}: Side, other: Side): boolean {
  if (other.from < other.to) return false;
  let inside = from === 0 || (flags[from - 1] & LAST) !== 0;
  for (let i = from; i < to; i++) {
    if ((flags[i] & LAST) === 0) continue;
    if (inside) return true;
    inside = true;
  }
  return false;
}

function changesSet(left: Side, right: Side, belongs: (word: string) => boolean): boolean {
  const [a, b] = [left.norms.filter(belongs), right.norms.filter(belongs)];
  return a.length !== b.length || a.some((word) => !b.includes(word));
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const HAS_DIGIT = /^\d/u;

function changesDate(left: Side, right: Side): boolean {
  const calendar = (word: string) => CALENDAR_NAMES.has(word) || YEAR.test(word);
  if (changesSet(left, right, calendar)) return true;
  return (standsAtMonth(left) || standsAtMonth(right)) && changesSet(left, right, (word) => HAS_DIGIT.test(word)) && amountsOf(left, right) === "other"
    || counts(left, right) && changesSet(left, right, (word) => DATE_WORDS.has(word));
}

/** "last week" and "days ago" speak of a day; a lone "morning" or "years" may not. */
function counts(left: Side, right: Side): boolean {
  const relative = (word: string) => word === "ago" || word === "last" || word === "next" || word === "earlier" || word === "later";
  return left.norms.some(relative) || right.norms.some(relative);
}

/** A number beside the name of a month is a day. */
function standsAtMonth(side: Side): boolean {
  if (side.from >= side.to) return false;
  return [side.from - 1, side.to].some((at) => 0 <= at && at < side.words.keys.length && CALENDAR_NAMES.has(wordAt(side.words, at).toLowerCase()));
}

function changesNumber(left: Side, right: Side): boolean {
  const changed = changesSet(left, right, isNumeric) || (standsBehindNumber(left) || standsBehindNumber(right)) && changesSet(left, right, isUnit);
  const likeness = changed ? amountsOf(left, right) : "same";
  if (likeness === "other") return true;
  return (nearNumber(left) || nearNumber(right)) && boundsOf(left, likeness) !== boundsOf(right, likeness);
}

function isNumeric(word: string): boolean {
  return HAS_DIGIT.test(word) || isNumberWord(word);
}

/** A change of the unit alone is read with its number. */
function standsBehindNumber({words, from, to, norms}: Side): boolean {
  return from > 0 && from < to && isUnit(norms[0]) && isNumeric(wordAt(words, from - 1).toLowerCase());
}

/** How the numbers of both sides lie, a number just before them and the unit just behind them read along. */
function amountsOf(left: Side, right: Side): Likeness {
  return likenessOf(amountText(left), amountText(right));
}

const REACH_AROUND = 2;

function amountText({words, from, to}: Side): string {
  let [first, last] = [from, to];
  while (first > 0 && from - first < REACH_AROUND && isNumeric(wordAt(words, first - 1).toLowerCase())) first--;
  while (last < words.keys.length && last - to < REACH_AROUND && (words.flags[last] & CAPITAL) === 0 && isEndOfAmount(wordAt(words, last).toLowerCase())) last++;
  if (first >= last) return "";
  const sign = words.text[words.ends[last - 1]] === "%" ? 1 : 0;
  return words.text.slice(words.starts[first], words.ends[last - 1] + sign);
}

/** "million" and "kilometers", and the halves of "per cent" and "a.m.". */
function isEndOfAmount(word: string): boolean {
  return SCALES.has(word) || isUnit(word) || AMOUNT_ENDS.has(word);
}

const AMOUNT_ENDS: ReadonlySet<string> = new Set(["hundred", "dozen", "per", "am", "pm", "m"]);

/** What bounds the number, whatever the word for it; a converted number may well be about. */
function boundsOf({norms}: Side, likeness: Likeness): string {
  return norms.flatMap((word) => BOUNDS.get(word) ?? []).filter((bound) => likeness !== "converted" || bound !== "about").join(" ");
}

function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word) || word.includes("-") && NUMBER_WORDS.has(word.slice(0, word.indexOf("-"))) && NUMBER_WORDS.has(word.slice(word.lastIndexOf("-") + 1));
}

function nearNumber({words, from, to}: Side): boolean {
  for (let at = Math.max(0, from - 1); at < Math.min(words.keys.length, to + 2); at++) {
    if (isNumeric(wordAt(words, at).toLowerCase())) return true;
  }
  return false;
}

function changesAttribution(left: Side, right: Side): boolean {
  return changesSet(left, right, (word) => SPEECH_WORDS.has(word));
}

/** Capitalized words that do not merely open a sentence. */
function namesOf({words: {flags}, from, norms}: Side): readonly string[] {
  return norms.filter((word, i) => (flags[from + i] & CAPITAL) !== 0 && (flags[from + i] & FIRST) === 0 && !STOP_WORDS.has(word) && !CALENDAR_NAMES.has(word));
}

function changesNames(left: Side, right: Side): boolean {
  const [a, b] = [namesOf(left), namesOf(right)];
  return a.length !== b.length || a.some((name) => !b.includes(name));
}

function mostlyNames(side: Side): boolean {
  return namesOf(side).length * 2 > countTelling(side) || countTelling(side) === 0;
}

function partlyNames(side: Side): boolean {
  return namesOf(side).length * 3 > countTelling(side);
}

function countTelling({norms}: Side): number {
  return norms.filter((word) => !STOP_WORDS.has(word)).length;
}

/** A phrase about a person or a body: it has such a noun, stands before one, or is set beside a name. */
function describes(left: Side, right: Side): boolean {
  return [left, right].some((side) => side.norms.some((word) => PEOPLE_WORDS.has(word)) || standsBeforePeople(side) || isApposition(side));
}

const NOUN_REACH = 3;
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** Adjectives and names up to a noun for people: "Senior" in "Senior State Department officials". */
function standsBeforePeople(side: Side): boolean {
  const {words, from, to, norms} = side;
  if (from >= to || norms.length > NOUN_REACH || (words.flags[to - 1] & LAST) !== 0) return false;
  if (norms.some((word) => word.endsWith("ed") || word.endsWith("ly")) && !(from > 0 && ARTICLES.has(wordAt(words, from - 1).toLowerCase()))) return false;
  for (let at = to; at < Math.min(words.keys.length, to + NOUN_REACH); at++) {
    const word = wordAt(words, at).toLowerCase();
    if (PEOPLE_WORDS.has(word)) return !STOP_WORDS.has(norms[norms.length - 1]);
    if ((words.flags[at] & CAPITAL) === 0) return false;
  }
  return false;
}

const SET_OFF = /^\s*[,–—(-]+\s*$/u;
const MIN_APPOSITION = 3;

function isApposition({words, from, to, norms}: Side): boolean {
  if (to - from < MIN_APPOSITION || from === 0 || !APPOSITION_OPENERS.has(norms[0])) return false;
  return SET_OFF.test(words.text.slice(words.ends[from - 1], words.starts[from]));
}
