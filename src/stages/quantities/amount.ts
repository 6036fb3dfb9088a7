import type {Atom} from "../../text/atoms.ts";
import {isJoined, normAt} from "../../text/atoms.ts";
import {readNumber} from "../../text/numbers.ts";
import {FRACTIONS, SCALES} from "../../text/number-words.ts";
import {ROUGH_FACTORS, ROUGH_NUMBERS, ROUGH_SCALES} from "./lexicon.ts";
import {phraseReader} from "./phrase.ts";

/** A number, a range of two, or a rough number: what it spans among the atoms, and its closed interval. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** The number is in digits with a short "m" behind it that may be million or metres. */
  readonly rough: boolean;
  /** `range`: "between 10 and 15"; `share`: "one in five", in per cent. */
  readonly shape: "number" | "range" | "rough" | "share";
  readonly words: boolean;
}

const readRoughNumber = phraseReader(ROUGH_NUMBERS);
const readRoughFactor = phraseReader(ROUGH_FACTORS);

/** The amount that begins at `at`, the longest; null when none does. `signs` are skipped before the second of a range. */
export function readAmount(atoms: readonly Atom[], at: number): Amount | null {
  return readBetween(atoms, at) ?? readFrom(atoms, at) ?? readShare(atoms, at) ?? readPart(atoms, at) ?? readRange(atoms, at) ?? readOne(atoms, at);
}

function readOne(atoms: readonly Atom[], at: number): Amount | null {
  const number = readNumber(atoms, at);
  if (number) return {from: at, to: number.end, low: number.value, high: number.value, rough: false, shape: "number", words: !number.digits};
  return readRough(atoms, at);
}

function readRough(atoms: readonly Atom[], at: number): Amount | null {
  const factor = readRoughFactor(atoms, at);
  const scale = factor && ROUGH_SCALES.get(normAt(atoms, factor.end));
  if (factor && scale) return rough(at, factor.end + 1, factor.value[0] * scale, factor.value[1] * scale);
  const number = readRoughNumber(atoms, at);
  return number && rough(at, number.end, ...number.value);
}

function rough(from: number, to: number, low: number, high: number): Amount {
  return {from, to, low, high, rough: true, shape: "rough", words: true};
}

function isMoneySign(atoms: readonly Atom[], at: number): boolean {
  return ["$", "£", "€"].includes(normAt(atoms, at));
}

function pair(from: number, first: Amount, second: Amount, atoms: readonly Atom[]): Amount | null {
  const scale = scaleOf(atoms, second);
  const low = first.low < second.low && scaleOf(atoms, first) === 1 && first.low * scale <= second.low ? first.low * scale : first.low;
  return low < second.high ? {from, to: second.to, low, high: second.high, rough: false, shape: "range", words: first.words} : null;
}

// "10 to 15 million": the scale of the second is that of the first too.
function scaleOf(atoms: readonly Atom[], {to}: Amount): number {
  return SCALES.get(normAt(atoms, to - 1)) ?? (["bn", "mn"].includes(normAt(atoms, to - 1)) ? (normAt(atoms, to - 1) === "bn" ? 1e9 : 1e6) : 1);
}

// A number behind a sign of money, with a short "m" behind it: "£3.2m".
function readSigned(atoms: readonly Atom[], at: number): Amount | null {
  const one = readOne(atoms, at);
  const isMillions = one?.shape === "number" && isMoneySign(atoms, at - 1) && normAt(atoms, one.to) === "m" && isJoined(atoms, one.to);
  return isMillions ? {...one, to: one.to + 1, low: Number((one.low * 1e6).toPrecision(12)), high: Number((one.high * 1e6).toPrecision(12))} : one;
}

function readBetween(atoms: readonly Atom[], at: number): Amount | null {
  if (normAt(atoms, at) !== "between") return null;
  const first = readSigned(atoms, isMoneySign(atoms, at + 1) ? at + 2 : at + 1);
  if (!first || !["and", "to"].includes(normAt(atoms, first.to))) return null;
  const second = readSigned(atoms, isMoneySign(atoms, first.to + 1) ? first.to + 2 : first.to + 1);
  return second && pair(at, first, second, atoms);
}

// "From 40,000 to 50,000 people came", "ranging from 10 to 15": no change, since nothing before rises or falls.
function readFrom(atoms: readonly Atom[], at: number): Amount | null {
  if (normAt(atoms, at) !== "from" || !["", ",", "anywhere", "ranging", "range", "ranges", "ranged"].includes(normAt(atoms, at - 1))) return null;
  const first = readSigned(atoms, isMoneySign(atoms, at + 1) ? at + 2 : at + 1);
  if (first?.shape !== "number" || normAt(atoms, first.to) !== "to") return null;
  const second = readSigned(atoms, isMoneySign(atoms, first.to + 1) ? first.to + 2 : first.to + 1);
  return second?.shape === "number" ? pair(at, first, second, atoms) : null;
}

/** Words behind a part that say what it is a part of. */
const WHOLES: ReadonlySet<string> = new Set(["of", "the", "its", "their", "all"]);
/** Words before "half" or "third" that make it a stretch or a place in a row: "the second half of the game", "a fifth of its kind". */
const NOT_PARTS: ReadonlySet<string> = new Set(["the", "this", "that", "first", "second", "third", "last", "latter", "other", "early", "top", "bottom", "and"]);

// "half of", "a third of", "one quarter of the", "two thirds of its": a share in per cent.
function readPart(atoms: readonly Atom[], at: number): Amount | null {
  if (NOT_PARTS.has(normAt(atoms, at - 1))) return null;
  const number = partAt(atoms, at);
  if (!number || !WHOLES.has(normAt(atoms, number.end)) || 1 <= number.value) return null;
  if (normAt(atoms, number.end) === "of" && ["a", "an"].includes(normAt(atoms, number.end + 1))) return null;
  const share = Number((100 * number.value).toPrecision(6));
  return {from: at, to: number.end, low: share, high: share, rough: false, shape: "share", words: true};
}

function partAt(atoms: readonly Atom[], at: number): {readonly value: number; readonly end: number} | null {
  if (normAt(atoms, at) === "half") return {value: 0.5, end: at + 1};
  if (normAt(atoms, at) === "a") return FRACTIONS.has(normAt(atoms, at + 1)) ? {value: FRACTIONS.get(normAt(atoms, at + 1))!, end: at + 2} : null;
  const number = readNumber(atoms, at);
  return number && !number.digits && FRACTIONS.has(normAt(atoms, number.end - 1)) ? number : null;
}

// "10 to 15", "10-15", "10 or 15"; not "from 10 to 15", which tells of a change.
function readRange(atoms: readonly Atom[], at: number): Amount | null {
  const first = readSigned(atoms, at);
  if (!first || first.shape !== "number") return null;
  const joint = normAt(atoms, first.to);
  const dash = (joint === "-" || joint === "–") && isJoined(atoms, first.to) && isJoined(atoms, first.to + 1);
  const changes = normAt(atoms, at - 1) === "from" || normAt(atoms, at - 1) === "by" && !isPercentRange(atoms, first.to + 1) || (isMoneySign(atoms, at - 1) && normAt(atoms, at - 2) === "from");
  if (!dash && (changes || !["to", "or"].includes(joint))) return null;
  const next = first.to + 1;
  const second = readSigned(atoms, isMoneySign(atoms, next) ? next + 1 : next);
  return second?.shape === "number" && second.high !== 1 ? pair(at, first, second, atoms) : null;
}

// "by 3 to 5 percent", where the first has no unit of its own; "by 10 to 15" says how much and where to.
function isPercentRange(atoms: readonly Atom[], at: number): boolean {
  const second = readOne(atoms, at);
  return second !== null && ["%", "percent", "per"].includes(normAt(atoms, second.to));
}

// "one in five", "three out of four": a share in per cent.
function readShare(atoms: readonly Atom[], at: number): Amount | null {
  const first = readNumber(atoms, at);
  if (!first || !Number.isInteger(first.value)) return null;
  const out = normAt(atoms, first.end) === "out" && normAt(atoms, first.end + 1) === "of";
  if (!out && normAt(atoms, first.end) !== "in") return null;
  const second = readNumber(atoms, first.end + (out ? 2 : 1));
  if (!second || second.value <= first.value || second.value < 2 || (!out && (second.digits !== first.digits || 1000 < second.value))) return null;
  const share = Number(((100 * first.value) / second.value).toPrecision(6));
  return {from: at, to: second.end, low: share, high: share, rough: false, shape: "share", words: !first.digits};
}
