import {findAtoms, isJoined, normAt} from "../../text/atoms.ts";
import type {Atom} from "../../text/atoms.ts";
import {readNumber, readOrdinal} from "../../text/numbers.ts";
import {MEASURES, TIED_MEASURES} from "./measures.ts";
import type {Measure} from "./measures.ts";

/** A number with its unit or a time of day, as both house styles mean it. */
interface Amount {
  /** In the unit; for a time of day the minute, of the half day when that is all that is told. */
  readonly value: number;
  readonly sort: "number" | "clock" | "half-clock";
  readonly unit: Measure | null;
  /** Number of the atom behind it. */
  readonly end: number;
}

/** How two wordings of an amount lie: the same, the same in another unit but for rounding (two in a hundred), or not. */
export type Likeness = "same" | "converted" | "other";

const CONVERTED = 0.02;

/** Whether every number of one text stands in the other, however it is written; "other" where there is none. O(length). */
export function likenessOf(left: string, right: string): Likeness {
  const [a, b] = [amountsIn(left), amountsIn(right)];
  if (a.length === 0 || b.length === 0) return "other";
  const found = [...a.map((amount) => best(amount, b)), ...b.map((amount) => best(amount, a))];
  if (found.includes("other")) return "other";
  return found.includes("converted") ? "converted" : "same";
}

function best(amount: Amount, others: readonly Amount[]): Likeness {
  const found = others.map((other) => compareAmounts(amount, other));
  return found.includes("same") ? "same" : found.includes("converted") ? "converted" : "other";
}

function compareAmounts(a: Amount, b: Amount): Likeness {
  if (a.sort !== "number" || b.sort !== "number") return isSameClock(a, b) ? "same" : "other";
  if (a.unit?.kind !== b.unit?.kind) return "other";
  const [p, q] = [a.value * (a.unit?.factor ?? 1), b.value * (b.unit?.factor ?? 1)];
  if (p === q || Math.abs(p - q) <= 1e-9 * Math.abs(p)) return "same";
  return a.unit?.factor !== b.unit?.factor && Math.abs(p - q) <= CONVERTED * Math.max(p, q) ? "converted" : "other";
}

const HALF_DAY = 720;

function isSameClock(a: Amount, b: Amount): boolean {
  if (a.sort === "number" || b.sort === "number") return false;
  return a.sort === b.sort ? a.value === b.value : a.value % HALF_DAY === b.value % HALF_DAY;
}

function amountsIn(text: string): readonly Amount[] {
  const atoms = findAtoms(text, {start: 0, end: text.length});
  const found: Amount[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const amount = readClock(atoms, at) ?? readAmount(atoms, at);
    if (!amount) continue;
    found.push(amount);
    at = amount.end - 1;
  }
  return found;
}

const NAMED_TIMES: ReadonlyMap<string, number> = new Map([["noon", HALF_DAY], ["midday", HALF_DAY], ["midnight", 0]]);
const DIGITS = /^\d{1,2}$/u;
const DOTTED = /^\d{1,2}\.\d\d$/u;

/** "2:40 a.m.", "2.40am", "14:40", "3pm", "noon". */
function readClock(atoms: readonly Atom[], at: number): Amount | null {
  const named = NAMED_TIMES.get(normAt(atoms, at));
  if (named !== undefined) return {value: named, sort: "clock", unit: null, end: at + 1};
  const colon = DIGITS.test(normAt(atoms, at)) && normAt(atoms, at + 1) === ":" && isJoined(atoms, at + 2) && /^\d\d$/u.test(normAt(atoms, at + 2));
  const [hour, minute] = (colon ? `${normAt(atoms, at)}.${normAt(atoms, at + 2)}` : normAt(atoms, at)).split(".").map(Number);
  const end = colon ? at + 3 : at + 1;
  const half = readHalf(atoms, end);
  if (!colon && (!half || !DIGITS.test(normAt(atoms, at)) && !DOTTED.test(normAt(atoms, at))) || !(hour < 24 && (minute ?? 0) < 60)) return null;
  if (!half) return {value: hour * 60 + (minute ?? 0), sort: hour > 12 || normAt(atoms, at).startsWith("0") ? "clock" : "half-clock", unit: null, end};
  return {value: (hour % 12) * 60 + (minute ?? 0) + (half.late ? HALF_DAY : 0), sort: "clock", unit: null, end: half.end};
}

function readHalf(atoms: readonly Atom[], at: number): {readonly late: boolean; readonly end: number} | null {
  const letter = normAt(atoms, at);
  if (letter === "am" || letter === "pm") return {late: letter === "pm", end: at + 1};
  const next = normAt(atoms, at + 1) === "." ? at + 2 : at + 1;
  if (letter !== "a" && letter !== "p" || normAt(atoms, next) !== "m") return null;
  return {late: letter === "p", end: normAt(atoms, next + 1) === "." ? next + 2 : next + 1};
}

const MONEY = "$£€";
const MILLION = 1e6;

function readAmount(atoms: readonly Atom[], at: number): Amount | null {
  const number = readOrdinal(atoms, at) ?? readNumber(atoms, at);
  if (!number) return null;
  if (MONEY.includes(normAt(atoms, at - 1)) && at > 0 && isJoined(atoms, number.end) && normAt(atoms, number.end) === "m") return {value: number.value * MILLION, sort: "number", unit: null, end: number.end + 1};
  const hyphen = normAt(atoms, number.end) === "-" ? 1 : 0;
  const name = normAt(atoms, number.end + hyphen);
  if (name === "per" && normAt(atoms, number.end + 1) === "cent") return {value: number.value, sort: "number", unit: MEASURES.get("%")!, end: number.end + 2};
  const tied = TIED_MEASURES.has(name) && !isJoined(atoms, number.end) && !(name === "m" && number.digits);
  const unit = tied ? undefined : MEASURES.get(name);
  return {value: number.value, sort: "number", unit: unit ?? null, end: unit ? number.end + hyphen + 1 : number.end};
}

/** True for the name of a unit, "%" and "per cent" too. */
export function isUnit(word: string): boolean {
  return word === "cent" || MEASURES.has(word) && !TIED_MEASURES.has(word);
}
