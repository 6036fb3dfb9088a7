import type {Atom} from "../../text/atoms.ts";
import {isJoined, normAt} from "../../text/atoms.ts";
import type {Amount} from "./amount.ts";
import {CURRENCY_ADJECTIVES, CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, DOLLAR_PREFIXES} from "./currencies.ts";
import {phraseReader} from "./phrase.ts";
import type {MeasureUnit} from "./units.ts";
import {powerOf, SPEEDS, speedOf, TIED_UNITS, unitNamed} from "./units.ts";

/** The unit of an amount: where amount and unit begin and end together, the base unit, and how values become it. */
export interface Measure {
  readonly from: number;
  readonly to: number;
  readonly unit: string | null;
  readonly toBase: (value: number) => number;
}

const same = (value: number) => value;
const readCurrencyAdjective = phraseReader(CURRENCY_ADJECTIVES);

/** The unit around an amount: a sign before it, a word behind it; a bare count has none. */
export function readMeasure(atoms: readonly Atom[], amount: Amount): Measure {
  if (amount.shape === "share") return {from: amount.from, to: amount.to, unit: "%", toBase: same};
  return readMoney(atoms, amount) ?? readPercent(atoms, amount) ?? readUnit(atoms, amount)
    ?? {from: amount.from, to: amount.to, unit: null, toBase: same};
}

function readMoney(atoms: readonly Atom[], {from, to, shape}: Amount): Measure | null {
  const inner = shape === "range" && CURRENCY_SIGNS.has(normAt(atoms, from + 1)) ? normAt(atoms, from + 1) : null;
  const sign = CURRENCY_SIGNS.get(inner ?? normAt(atoms, from - 1));
  if (sign === undefined) return readMoneyWord(atoms, from, to) ?? readMoneyCode(atoms, from, to);
  const letters = inner === null && isJoined(atoms, from - 1) && sign === "USD" ? DOLLAR_PREFIXES.get(normAt(atoms, from - 2)) : undefined;
  const start = inner === null ? from - (letters === undefined ? 1 : 2) : from;
  const million = normAt(atoms, to) === "m" || normAt(atoms, to) === "mil";
  const end = million ? to + 1 : to;
  return {from: start, to: end, unit: letters ?? sign, toBase: million ? (value) => value * 1e6 : same};
}

function readMoneyWord(atoms: readonly Atom[], from: number, to: number): Measure | null {
  const million = normAt(atoms, to) === "m" && isJoined(atoms, to);
  const at = (million ? to + 1 : to) + (normAt(atoms, to) === "-" ? 1 : 0);
  const adjective = readCurrencyAdjective(atoms, at);
  const name = CURRENCY_NAMES.get(normAt(atoms, at));
  const scale = million ? 1e6 : 1;
  if (adjective) return {from, to: adjective.end, unit: adjective.value, toBase: (value) => value * scale};
  if (!name || (name.code === "GBP" && name.share === 1 && isWeight(atoms, at))) return null;
  return {from, to: at + 1, unit: name.code, toBase: (value) => Number((value * scale * name.share).toPrecision(12))};
}

// "40 pounds of explosives" weighs; "a 12-pound baby" too; "40 pounds" costs.
function isWeight(atoms: readonly Atom[], at: number): boolean {
  return normAt(atoms, at - 1) === "-" || (normAt(atoms, at + 1) === "of" && !["aid", "debt", "cash", "public", "taxpayers", "savings"].includes(normAt(atoms, at + 2)))
    || [1, 2, 3, 4, 5].some((back) => ["weighed", "weighing", "weighs", "weight"].includes(normAt(atoms, at - back)));
}

function readMoneyCode(atoms: readonly Atom[], from: number, to: number): Measure | null {
  const code = normAt(atoms, from - 1);
  if (CURRENCY_CODES.has(code) && atoms[from - 1].capital && code !== "try") return {from: from - 1, to, unit: code.toUpperCase(), toBase: same};
  const behind = normAt(atoms, to);
  return CURRENCY_CODES.has(behind) && atoms[to].capital && behind !== "try" ? {from, to: to + 1, unit: behind.toUpperCase(), toBase: same} : null;
}

function readPercent(atoms: readonly Atom[], {from, to}: Amount): Measure | null {
  const at = normAt(atoms, to) === "-" ? to + 1 : to;
  const word = normAt(atoms, at);
  if (word === "%" || word === "percent" || word === "pc") return {from, to: isPoints(atoms, at + 1) ? at + 2 : at + 1, unit: isPoints(atoms, at + 1) ? "pp" : "%", toBase: same};
  if (word === "per" && normAt(atoms, at + 1) === "cent") return {from, to: at + 2, unit: "%", toBase: same};
  if ((word === "basis" && isPoints(atoms, at + 1)) || word === "bps") return {from, to: word === "bps" ? at + 1 : at + 2, unit: "pp", toBase: (value) => value / 100};
  return word === "percentage" && isPoints(atoms, at + 1) ? {from, to: at + 2, unit: "pp", toBase: same} : null;
}

function isPoints(atoms: readonly Atom[], at: number): boolean {
  return ["points", "point"].includes(normAt(atoms, at));
}

function readUnit(atoms: readonly Atom[], {from, to, shape}: Amount): Measure | null {
  const hyphen = normAt(atoms, to) === "-" && isJoined(atoms, to) ? 1 : 0;
  const skip = ["a", "an"].includes(normAt(atoms, to)) && from + 1 === to ? 1 : normAt(atoms, to) === "of" && normAt(atoms, to + 1) === "a" ? 2 : 0;
  const found = readUnitName(atoms, to + hyphen + skip);
  if (!found || (shape === "rough" && found.tied)) return null;
  return {from, to: found.end, unit: found.unit.base, toBase: found.unit.toBase};
}

interface UnitName {
  readonly end: number;
  readonly unit: MeasureUnit;
  readonly tied: boolean;
}

/** The unit that is named at `at`, with "square", "metric" before it and "an hour" behind it. */
export function readUnitName(atoms: readonly Atom[], at: number): UnitName | null {
  const word = normAt(atoms, at);
  const power = ["square", "sq"].includes(word) ? 0 : ["cubic", "cu"].includes(word) ? 1 : null;
  if (power !== null) {
    const raised = powerOf(normAt(atoms, at + 1), power);
    return raised && {end: at + 2, unit: raised, tied: false};
  }
  if (word === "metric" && /^tons?$/u.test(normAt(atoms, at + 1))) return {end: at + 2, unit: unitNamed("tonnes")!, tied: false};
  if (word === "nautical" && /^miles?$/u.test(normAt(atoms, at + 1))) return {end: at + 2, unit: unitNamed("nm")!, tied: false};
  if (word === "degrees" || word === "degree" || word === "°") return readDegrees(atoms, at);
  const speed = SPEEDS.get(word);
  if (speed) return {end: at + 1, unit: speed, tied: false};
  return readPlainUnit(atoms, at);
}

function readDegrees(atoms: readonly Atom[], at: number): UnitName | null {
  const scale = unitNamed(normAt(atoms, at + 1));
  return scale?.base === "°C" ? {end: at + 2, unit: scale, tied: false} : null;
}

function readPlainUnit(atoms: readonly Atom[], at: number): UnitName | null {
  const word = normAt(atoms, at);
  const unit = unitNamed(word);
  const tied = TIED_UNITS.has(word);
  if (!unit || (tied && word !== "g" && !isJoined(atoms, at) && !isLoneMetre(atoms, at)) || (word === "g" && atoms[at].capital)) return null;
  if (["stone", "foot"].includes(word) && normAt(atoms, at - 1) !== "-" && atoms[at + 1]?.tag === "NNS") return null;
  if (word === "in" || (unit.base === "°C" && tied && !atoms[at].capital) || (word === "f" && !isJoined(atoms, at))) return null;
  if (word === "m" && atoms[at + 1]?.tag === "NNS") return {end: at + 1, unit: {base: "", toBase: (value) => value * 1e6}, tied};
  const per = rateAt(atoms, at + 1);
  const speed = per && speedOf(word, per.seconds);
  return speed ? {end: per.end, unit: speed, tied} : {end: at + 1, unit, tied};
}

// "1.5 m": apart from its digits, where no noun follows that it might be millions of.
function isLoneMetre(atoms: readonly Atom[], at: number): boolean {
  return atoms[at].norm === "m" && !atoms[at].capital && atoms[at - 1]?.kind === "number" && !/^(?:NN|JJ|CD)/u.test(atoms[at + 1]?.tag ?? "");
}

// "an hour", "per second", "/h"
function rateAt(atoms: readonly Atom[], at: number): {end: number; seconds: number} | null {
  if (!["per", "a", "an", "/"].includes(normAt(atoms, at))) return null;
  const seconds = {hour: 3600, h: 3600, second: 1, s: 1}[normAt(atoms, at + 1)];
  return seconds === undefined ? null : {end: at + 2, seconds};
}
