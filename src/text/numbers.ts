import type {Atom} from "./atoms.ts";
import {isJoined, normAt} from "./atoms.ts";
import {CAPITAL_SCALES, FRACTION_SIGNS, FRACTIONS, ORDINALS, SCALES, SHORT_SCALES, TEENS, TENS, UNITS} from "./number-words.ts";

/** A number in words or digits: its value and the index behind its last atom. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  readonly digits: boolean;
}

/**
 * The cardinal number that begins at `at`, the longest there is; null when none does: "43", "55,000", "1.2 million",
 * "forty-three", "two hundred and five", "a hundred", "half a million", "two dozen", "three and a half",
 * "two thirds". "a" and "one" alone are left to the caller ("one" is read, "a" is not).
 */
export function readNumber(atoms: readonly Atom[], at: number): ReadNumber | null {
  const plain = readHalfOf(atoms, at) ?? readDigits(atoms, at) ?? readWords(atoms, at);
  return plain && addFraction(atoms, plain);
}

/** The ordinal at `at`: "third", "21st", "twenty-first"; null when there is none. */
export function readOrdinal(atoms: readonly Atom[], at: number): ReadNumber | null {
  const word = ORDINALS.get(normAt(atoms, at));
  if (word !== undefined) return {value: word, end: at + 1, digits: false};
  if (atoms[at]?.kind === "number") return isSuffix(atoms, at + 1) ? {value: Number(atoms[at].norm), end: at + 2, digits: true} : null;
  const tens = TENS.get(normAt(atoms, at));
  const hyphen = normAt(atoms, at + 1) === "-" ? 1 : 0;
  const unit = ORDINALS.get(normAt(atoms, at + 1 + hyphen));
  return tens !== undefined && unit !== undefined && unit < 10 ? {value: tens + unit, end: at + 2 + hyphen, digits: false} : null;
}

/** Whether the atom at `at` is the ending of an ordinal in digits ("st" of "21st"). */
export function isSuffix(atoms: readonly Atom[], at: number): boolean {
  return isJoined(atoms, at) && ["st", "nd", "rd", "th"].includes(atoms[at].norm);
}

function readDigits(atoms: readonly Atom[], at: number): ReadNumber | null {
  const sign = FRACTION_SIGNS.get(normAt(atoms, at));
  if (sign !== undefined) return {value: sign, end: at + 1, digits: true};
  if (atoms[at]?.kind !== "number") return null;
  const groups = spacedGroups(atoms, at);
  let end = at + 1 + groups;
  let value = Number(atoms.slice(at, end).map(({norm}) => norm.replaceAll(",", "")).join(""));
  const mixed = readMixed(atoms, end);
  if (mixed) [value, end] = [value + mixed.value, mixed.end];
  return applyScale(atoms, {value, end, digits: true});
}

// "60 000", "1 250 000": how many groups of three digits go on behind a number of one to three; none where more digits follow.
function spacedGroups(atoms: readonly Atom[], at: number): number {
  if (!/^[1-9]\d{0,2}$/u.test(atoms[at].norm) || atoms[at - 1]?.kind === "number") return 0;
  let groups = 0;
  while (atoms[at + groups + 1]?.kind === "number" && /^\d{3}$/u.test(atoms[at + groups + 1].norm) && atoms[at + groups + 1].spaced) groups++;
  return atoms[at + groups + 1]?.kind === "number" ? 0 : groups;
}

// The fraction behind a whole number: "2 1/2", "2½".
function readMixed(atoms: readonly Atom[], at: number): {value: number; end: number} | null {
  const sign = FRACTION_SIGNS.get(normAt(atoms, at));
  if (sign !== undefined) return {value: sign, end: at + 1};
  const slashed = normAt(atoms, at + 1) === "/" && atoms[at]?.kind === "number" && atoms[at + 2]?.kind === "number";
  if (!slashed) return null;
  const [top, bottom] = [Number(atoms[at].norm), Number(atoms[at + 2].norm)];
  return top < bottom && bottom <= 16 ? {value: top / bottom, end: at + 3} : null;
}

function applyScale(atoms: readonly Atom[], number: ReadNumber): ReadNumber {
  const hyphen = normAt(atoms, number.end) === "-" ? 1 : 0;
  const next = normAt(atoms, number.end + hyphen);
  const scale = SCALES.get(next) ?? (next === "hundred" ? 100 : next === "dozen" ? 12 : undefined);
  if (scale !== undefined) return applyScale(atoms, {...number, value: times(number.value, scale), end: number.end + hyphen + 1});
  const capital = number.digits && isJoined(atoms, number.end) && atoms[number.end].capital;
  const short = capital && CAPITAL_SCALES.has(next) ? CAPITAL_SCALES.get(next) : number.digits ? SHORT_SCALES.get(next) : undefined;
  return short === undefined || hyphen === 1 ? number : {...number, value: times(number.value, short), end: number.end + 1};
}

// 1.1 million is 1100000, not 1100000.0000000001.
function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12));
}

function readWords(atoms: readonly Atom[], at: number): ReadNumber | null {
  let total = 0;
  let current: number | null = null;
  let last = Infinity;
  let end = at;
  for (let i = at; i < atoms.length; ) {
    const step = readStep(atoms, i, current, last);
    if (!step) break;
    if (step.scale >= 1000) [total, current, last] = [total + (current ?? 1) * step.scale, null, step.scale];
    else if (step.scale > 1) [current, last] = [(current ?? 1) * step.scale, step.scale];
    else [current, last] = [(current ?? 0) + step.adds, step.adds >= 20 ? 10 : 1];
    i = end = step.end;
  }
  return end === at ? null : {value: total + (current ?? 0), end, digits: false};
}

interface Step {
  readonly adds: number;
  readonly scale: number;
  readonly end: number;
}

// One word of a number in words. `last` is the place value of the word before: only smaller ones may be added.
function readStep(atoms: readonly Atom[], at: number, current: number | null, last: number): Step | null {
  const first = current === null && last === Infinity;
  const i = first ? at : skipJoint(atoms, at, last);
  const word = normAt(atoms, i);
  const article = first && (word === "a" || word === "an") && isScale(normAt(atoms, i + 1));
  if (article) return {adds: 1, scale: 1, end: i + 1};
  if (isScale(word) && (current !== null || !first)) return readScale(word, i, current, last);
  return readAddend(word, i, last);
}

function readScale(word: string, at: number, current: number | null, last: number): Step | null {
  const scale = word === "hundred" ? 100 : word === "dozen" ? 12 : SCALES.get(word)!;
  if (current === null || (word === "hundred" && 10 <= current && current % 10 === 0)) return null;
  return scale === last ? null : {adds: 0, scale, end: at + 1};
}

function readAddend(word: string, at: number, last: number): Step | null {
  const unit = UNITS.get(word);
  if (unit !== undefined && last > 1) return {adds: unit, scale: 1, end: at + 1};
  const tens = TEENS.get(word) ?? TENS.get(word);
  if (tens === undefined || last < 100) return null;
  return {adds: tens, scale: 1, end: at + 1};
}

// A hyphen inside "forty-three", an "and" behind "hundred" or "thousand".
function skipJoint(atoms: readonly Atom[], at: number, last: number): number {
  if (normAt(atoms, at) === "-" && isJoined(atoms, at)) return at + 1;
  const below = (word: string) => UNITS.has(word) || TEENS.has(word) || TENS.has(word);
  return normAt(atoms, at) === "and" && 100 <= last && below(normAt(atoms, at + 1)) ? at + 1 : at;
}

function isScale(word: string): boolean {
  return word === "hundred" || word === "dozen" || SCALES.has(word);
}

// "half a million", "a quarter of a million", "three quarters of a million", "half a dozen".
function readHalfOf(atoms: readonly Atom[], at: number): ReadNumber | null {
  const tops = UNITS.get(normAt(atoms, at)) ?? 1;
  const after = UNITS.has(normAt(atoms, at)) || normAt(atoms, at) === "a" ? at + 1 : at;
  const start = after > at && normAt(atoms, after) === "-" ? after + 1 : after;
  const part = normAt(atoms, start) === "half" ? 0.5 : FRACTIONS.get(normAt(atoms, start));
  if (part === undefined || 1 <= tops * part) return null;
  const of = normAt(atoms, start + 1) === "of" ? start + 2 : start + 1;
  const scaled = normAt(atoms, of) === "a" && isScale(normAt(atoms, of + 1)) ? readWords(atoms, of) : null;
  return scaled && {...scaled, value: times(scaled.value, tops * part)};
}

// "three and a half", "two and a half million", "two thirds", "three-quarters".
function addFraction(atoms: readonly Atom[], number: ReadNumber): ReadNumber {
  const {value, end} = number;
  if (normAt(atoms, end) === "and" && normAt(atoms, end + 1) === "a" && normAt(atoms, end + 2) === "half") {
    return applyScale(atoms, {...number, value: value + 0.5, end: end + 3});
  }
  const hyphen = normAt(atoms, end) === "-" ? 1 : 0;
  const part = FRACTIONS.get(normAt(atoms, end + hyphen));
  const fits = part !== undefined && !number.digits && value < 1 / part && !(value === 2 && part === 1 / 4) && (value === 1) !== normAt(atoms, end + hyphen).endsWith("s");
  return fits ? {...number, value: value * part, end: end + hyphen + 1} : number;
}
