import type {Range, Token} from "../../model/index.ts";
import type {Atom} from "../../text/atoms.ts";
import {findAtoms, isJoined, normAt} from "../../text/atoms.ts";
import {FRACTION_SIGNS, TEENS, TENS, UNITS} from "../../text/number-words.ts";
import type {Amount} from "./amount.ts";
import {readAmount} from "./amount.ts";
import type {AtomRange} from "./counted.ts";
import {countedBefore, countedBySubject, readCounted} from "./counted.ts";
import type {Bound} from "./lexicon.ts";
import {BOUNDS, BOUNDS_BEHIND, COUNT_NOUNS, CASUALTY_WORDS, HEDGE_SHARE, HYPHEN_NOUNS, ROUGH_FACTORS, ROUGH_NUMBERS} from "./lexicon.ts";
import type {Measure} from "./measure.ts";
import {readMeasure, readUnitName} from "./measure.ts";
import {phraseReader} from "./phrase.ts";
import {REFUSALS} from "./refusals.ts";
import {thingOf, type CountedThing} from "./thing.ts";

/** A quantity of a string: where it stands, its closed interval in the base unit, what it counts, and why. */
export interface FoundQuantity extends Range {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly of: Range | null;
  readonly approximate: boolean;
  /** A `Bound`, `dozens` for a rough number, null for a plain one. */
  readonly bound: string | null;
  readonly rule: string;
}

/** A quantity with what it counts in dictionary form. */
export interface ReadQuantity extends FoundQuantity, CountedThing {}

export interface FindQuantitiesOptions {
  /** Sentences of the text with their tokens; without them the text is one sentence without tags. */
  readonly sentences?: readonly (Range & {readonly tokens: readonly Token[]})[];
  /** Ranges of time expressions, sorted; what lies in them is no quantity. */
  readonly times?: readonly Range[];
}

/** Quantities of English text, in order, without overlap. Pure. O(length). */
export function findQuantities(text: string, {sentences, times = []}: FindQuantitiesOptions = {}): readonly ReadQuantity[] {
  const read = sentences ?? [{start: 0, end: text.length, tokens: []}];
  return read.flatMap((sentence) => readSentence(findAtoms(text, sentence, sentence.tokens), times).map((found) => ({...found, ...thingOf(sentence.tokens, found)})));
}

function readSentence(atoms: readonly Atom[], times: readonly Range[]): readonly FoundQuantity[] {
  const timed = timedAtoms(atoms, times);
  const found: FoundQuantity[] = [];
  for (let at = 0; at < atoms.length; ) {
    const next = readQuantity(atoms, at, timed);
    if (next?.quantity) found.push(next.quantity);
    at = next?.to ?? at + 1;
  }
  return found;
}

// Which atoms lie in a time expression; both lists are sorted.
function timedAtoms(atoms: readonly Atom[], times: readonly Range[]): readonly boolean[] {
  let i = 0;
  if (atoms.length > 0) while (i < times.length && times[i].end <= atoms[0].start) i++;
  return atoms.map(({start}) => {
    while (i < times.length && times[i].end <= start) i++;
    return i < times.length && times[i].start <= start;
  });
}

const readBound = phraseReader(BOUNDS);
const readBoundBehind = phraseReader(BOUNDS_BEHIND);

interface Step {
  readonly to: number;
  readonly quantity: FoundQuantity | null;
}

function readQuantity(atoms: readonly Atom[], at: number, timed: readonly boolean[]): Step | null {
  if (timed[at] || !mayBegin(atoms, at)) return null;
  const magnitude = readMagnitude(atoms, at);
  if (magnitude) return magnitude;
  const before = readBounds(atoms, at);
  const start = skipArticle(atoms, before?.end ?? at, before !== null);
  const amountAt = skipSign(atoms, start);
  const amount = timed[amountAt] ? null : readAmount(atoms, amountAt) ?? readArticleUnit(atoms, start, before !== null);
  if (!amount) return readNone(untimed(atoms, timed, at), at);
  const measure = readMeasure(atoms, amount);
  const overlaps = timed.slice(amount.from, measure.unit === "m/s" ? amount.to : measure.to).some(Boolean); // "90 kilometers an hour": the hour is no time
  const refused = overlaps ? null : REFUSALS.find(([, isIt]) => isIt({atoms, amount, measure, hedged: before !== null}));
  if (overlaps || refused) return {to: Math.max(amount.to, at + 1), quantity: null};
  return makeStep(atoms, {at, before, amount, measure, timed});
}

/** "A magnitude 6.1 quake", "a 6.1-magnitude quake", "put the magnitude at 5.9": a number on a scale, and what it measures. */
function readMagnitude(atoms: readonly Atom[], at: number): Step | null {
  const amount = atoms[at].kind === "number" ? readAmount(atoms, at) : null;
  if (!amount || amount.low !== amount.high || amount.low >= 10) return null;
  const scale = [at - 1, at - 2, amount.to, amount.to + 1].find((place) => normAt(atoms, place) === "magnitude");
  const between = scale === undefined ? "" : scale < at ? normAt(atoms, scale + 1) : normAt(atoms, scale - 1);
  if (scale === undefined || Math.abs(scale - at) > 1 && !["of", "at", "to", "was", "is", "-", "‑"].includes(between)) return null;
  const of = {start: atoms[scale].start, end: atoms[scale].end};
  return {to: amount.to, quantity: {start: atoms[at].start, end: atoms[amount.to - 1].end, low: amount.low, high: amount.high, unit: null, of, approximate: false, bound: null, rule: "magnitude"}};
}

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...[...BOUNDS.keys(), ...ROUGH_NUMBERS.keys(), ...ROUGH_FACTORS.keys()].map((phrase) => phrase.split(" ")[0]),
  ...UNITS.keys(), ...TEENS.keys(), ...TENS.keys(), ...FRACTION_SIGNS.keys(), "a", "an", "half", "quarter", "between", "from", "no", "nobody", "none",
]);

// A number, a word that may begin one or bound one, or a sign or letters right before one.
function mayBegin(atoms: readonly Atom[], at: number): boolean {
  const {kind, norm} = atoms[at];
  if (kind === "number" || BEGINNINGS.has(norm)) return true;
  return skipSign(atoms, at) !== at;
}

// "some", "over" and "under" before a number; two in a row ("at least some 40") keep the stronger.
function readBounds(atoms: readonly Atom[], at: number): {end: number; value: Bound} | null {
  const first = readBound(atoms, at);
  const second = first && readBound(atoms, first.end);
  return second ? {end: second.end, value: first.value === "about" ? second.value : first.value} : first;
}

function skipArticle(atoms: readonly Atom[], at: number, bounded: boolean): number {
  const words = ["a", "the", "total", "of", "record", "further", "additional", "another", "full", "mere", "staggering", "estimated"];
  if (!bounded || !["a", "the", "another"].includes(normAt(atoms, at))) return at;
  let i = at;
  while (words.includes(normAt(atoms, i))) i++;
  if (normAt(atoms, at) === "the" && ["over", "under", "around", "about", "below"].includes(normAt(atoms, at - 1))) return atoms.length;
  return atoms[i]?.kind === "number" || (normAt(atoms, i) !== "dozen" && normAt(atoms, i) !== "hundred" && readAmount(atoms, i)) ? i : at;
}

function skipSign(atoms: readonly Atom[], at: number): number {
  const letters = atoms[at]?.kind === "word" && isJoined(atoms, at + 1) && normAt(atoms, at + 1) === "$" ? at + 1 : at;
  return ["$", "£", "€", "¥", "₹", "₽"].includes(normAt(atoms, letters)) ? letters + 1 : at;
}

// "almost a pound", "half a ton", "a kilo of explosives": the article counts one unit.
function readArticleUnit(atoms: readonly Atom[], at: number, bounded: boolean): Amount | null {
  const half = normAt(atoms, at) === "half";
  const article = half ? at + 1 : at;
  if (!["a", "an"].includes(normAt(atoms, article))) return null;
  const unit = readUnitName(atoms, article + 1);
  if (!unit || unit.tied || ["per", "hour"].includes(normAt(atoms, at - 1)) || atoms[at - 1]?.kind === "number") return null;
  const told = bounded || half || (normAt(atoms, unit.end) === "of" && ["g", "m3", "m2"].includes(unit.unit.base) && !/^tons?$/u.test(normAt(atoms, unit.end - 1)));
  return told ? {from: at, to: article + 1, low: half ? 0.5 : 1, high: half ? 0.5 : 1, rough: false, shape: "number", words: true} : null;
}

interface Parts {
  readonly at: number;
  readonly before: {readonly end: number; readonly value: Bound} | null;
  readonly amount: Amount;
  readonly measure: Measure;
  readonly timed: readonly boolean[];
}

function makeStep(atoms: readonly Atom[], {at, before, amount, measure, timed}: Parts): Step {
  const behind = readBoundBehind(atoms, measure.to);
  const end = behind?.end ?? measure.to;
  const bound = before?.value ?? behind?.value ?? (isExceeded(atoms, at) ? "more-than" : null);
  const negative = before === null && isNegative(atoms, measure.from, measure.unit);
  const from = before ? at : negative ? measure.from - 1 : measure.from;
  const sign = negative ? -1 : 1;
  const counted = readOf(untimed(atoms, timed, end), end, measure, amount) ?? (measure.unit === null ? countedBySubject(atoms, from) : null);
  const interval = boundInterval(measure.toBase(sign * amount.low), measure.toBase(sign * amount.high), bound, measure.unit === null || measure.unit === "");
  const quantity: FoundQuantity = {
    start: atoms[from].start, end: atoms[end - 1].end, ...interval,
    unit: measure.unit || null,
    of: counted && {start: atoms[counted.from].start, end: atoms[counted.to - 1].end},
    approximate: amount.shape === "rough" || bound === "about" || bound === "almost",
    bound: bound ?? (amount.shape === "rough" ? "dozens" : null),
    rule: amount.shape,
  };
  return {to: end, quantity};
}

// "The toll has passed 60", "the number of dead topped 100".
function isExceeded(atoms: readonly Atom[], at: number): boolean {
  return ["passed", "topped", "exceeded", "surpassed", "exceeds", "tops"].includes(normAt(atoms, at - 1)) && countedBySubject(atoms, at) !== null;
}

// "-0.9%": a sign right before the digits, white space before the sign; "minus 12 degrees".
function isNegative(atoms: readonly Atom[], from: number, unit: string | null): boolean {
  return normAt(atoms, from - 1) === "minus" && (unit === "°C" || unit === "%") || isJoined(atoms, from) && atoms[from - 1].norm === "-" && atoms[from - 1].spaced;
}

// The atoms up to the next time expression: what is counted does not reach into it.
function untimed(atoms: readonly Atom[], timed: readonly boolean[], from: number): readonly Atom[] {
  const to = timed.indexOf(true, from);
  return to < 0 ? atoms : atoms.slice(0, to);
}

function readOf(atoms: readonly Atom[], end: number, {unit, from}: Measure, {shape}: Amount): AtomRange | null {
  if (shape === "share") return readCounted(atoms, end, null);
  const hyphenNoun = normAt(atoms, end) === "-" && HYPHEN_NOUNS.has(normAt(atoms, end + 1)) ? {from: end + 1, to: end + 2} : null;
  if (hyphenNoun) return hyphenNoun;
  return readCounted(atoms, end, unit || null) ?? (unit === null ? countedBefore(atoms, from) : null);
}

const clean = (value: number) => Number(value.toPrecision(10));

/** The closed interval of a number or range under a bound. "about" reaches `HEDGE_SHARE` to both sides, "almost" below. */
export function boundInterval(low: number, high: number, bound: Bound | null, whole: boolean): {low: number | null; high: number | null} {
  const down = (value: number) => (whole && Number.isInteger(low) ? Math.floor(clean(value)) : clean(value));
  const up = (value: number) => (whole && Number.isInteger(high) ? Math.ceil(clean(value)) : clean(value));
  if (bound === "at-least" || bound === "more-than") return {low, high: null};
  if (bound === "at-most" || bound === "less-than") return {low: null, high};
  if (bound === "about") return {low: down(low * (1 - HEDGE_SHARE)), high: up(high * (1 + HEDGE_SHARE))};
  return bound === "almost" ? {low: down(low * (1 - HEDGE_SHARE)), high} : {low, high};
}

// "no casualties", "no one was hurt", "none of the passengers": nothing, counted.
function readNone(atoms: readonly Atom[], at: number): Step | null {
  const word = normAt(atoms, at);
  const noOne = (word === "no" && normAt(atoms, at + 1) === "one") || word === "nobody" || word === "none";
  const end = word === "no" && noOne ? at + 2 : at + 1;
  if (noOne) return isHurt(atoms, end) ? none(atoms, at, end) : null;
  const counted = word === "no" && [1, 2].some((ahead) => COUNT_NOUNS.has(normAt(atoms, at + ahead)) && (ahead === 1 || /^JJ|^NN|^VBN/u.test(atoms[at + 1].tag)));
  return counted && normAt(atoms, at + 1) !== "man" ? none(atoms, at, at + 1) : null;
}

function isHurt(atoms: readonly Atom[], at: number): boolean {
  return (normAt(atoms, at) === "of" && ["the", "them"].includes(normAt(atoms, at + 1))) || [0, 1, 2].some((ahead) => CASUALTY_WORDS.has(normAt(atoms, at + ahead)));
}

function none(atoms: readonly Atom[], at: number, end: number): Step {
  const counted = readCounted(atoms, end, null);
  const of = counted && {start: atoms[counted.from].start, end: atoms[counted.to - 1].end};
  return {to: end, quantity: {start: atoms[at].start, end: atoms[end - 1].end, low: 0, high: 0, unit: null, of, approximate: false, bound: null, rule: "none"}};
}
