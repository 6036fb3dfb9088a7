import type {DayInterval, Moment} from "../text/moments.ts";
import {dayNumberOfMoment, daysOfMoment, parseMoment, weekdayOfMoment} from "../text/moments.ts";
import {compareClocks} from "./times/clocks.ts";
import type {TimeRelation, TimeComparison} from "./times/relation.ts";

/** A TIMEX3 value with its modifier. */
export interface TimeValue {
  readonly value: string;
  readonly mod?: string | null;
}

const tell = (relation: TimeRelation, reason: string): TimeComparison => ({relation, reason});

/**
 * Compares two times by the intervals of days that they name. Unknown fields (X) never make a difference by
 * themselves: `XXXX-06-30` and `XXXX-07-30` are apart in every year, `XXXX-06` and a bare weekday are incomparable.
 * Symmetric. O(1).
 */
export function compareTimes(a: TimeValue, b: TimeValue): TimeComparison {
  const [x, y] = [parseMoment(a.value), parseMoment(b.value)];
  if (!x || !y) return compareOthers(a, b);
  if (x.bc || y.bc) return compareBeforeChrist(a, x, b, y);
  const [weekdayX, weekdayY] = [isBareWeekday(x), isBareWeekday(y)];
  if (weekdayX || weekdayY) return compareWeekdays(a, x, b, y);
  return compareIntervals(a, x, b, y);
}

function compareOthers(a: TimeValue, b: TimeValue): TimeComparison {
  const isLength = ({value}: TimeValue) => /^PT?[\d.X]/u.test(value);
  if (isLength(a) && isLength(b) && !a.value.includes("X") && !b.value.includes("X")) {
    const [x, y] = [daysOfLength(a.value), daysOfLength(b.value)];
    if (x === null || y === null) return tell("incomparable", `${a.value} and ${b.value} are lengths of different kinds`);
    return x === y ? tell("equal", `both last ${a.value}`) : tell("apart", `${a.value} and ${b.value} are different lengths`);
  }
  return tell("incomparable", `${a.value} and ${b.value} do not both have a place in the calendar`);
}

// Days of a plain duration; months and years keep to themselves by an odd factor, so that P1M is no P30D.
function daysOfLength(value: string): number | null {
  const match = /^P(T?)([\d.]+)([A-Z]+)$/u.exec(value);
  const size = match ? {D: 1, W: 7, M: 30.437, Y: 365.25, Q: 91.31, TH: 1 / 24, TM: 1 / 1440, TS: 1 / 86400}[`${match[1]}${match[3]}`] : undefined;
  return match && size !== undefined ? Number((Number(match[2]) * size).toPrecision(9)) : null;
}

function compareBeforeChrist(a: TimeValue, x: Moment, b: TimeValue, y: Moment): TimeComparison {
  if (a.value === b.value) return tell("equal", `both are ${a.value}`);
  if (x.bc !== y.bc && x.year !== null && y.year !== null) return tell("apart", "one lies before our era, the other in it");
  if (a.value.startsWith(b.value) || b.value.startsWith(a.value)) return tell("contained", `${a.value} and ${b.value}: one names the other more closely`);
  const years = x.grain === y.grain || (x.grain !== "decade" && x.grain !== "century" && y.grain !== "decade" && y.grain !== "century");
  return years && x.year !== null && y.year !== null && x.year !== y.year ? tell("apart", `${a.value} and ${b.value} are different years`) : tell("incomparable", "not told closely enough");
}

function isBareWeekday({grain, year, month, day, week, weekday}: Moment): boolean {
  return grain === "day" && weekday !== null && year === null && month === null && day === null && week === null;
}

function compareWeekdays(a: TimeValue, x: Moment, b: TimeValue, y: Moment): TimeComparison {
  const [first, second] = [weekdayOfMoment(x), weekdayOfMoment(y)];
  if (first === null || second === null) return tell("incomparable", `${a.value} and ${b.value}: a weekday alone says nothing of the date`);
  if (first !== second) return tell("apart", `${a.value} and ${b.value} are different days of the week`);
  if (isBareWeekday(x) && isBareWeekday(y)) return compareClocks(x, y, tell("equal", "the same day of the week; the text does not say which week"));
  return tell("contained", "the same day of the week, and one names the date");
}

interface Placed {
  readonly days: DayInterval;
  readonly yearKnown: boolean;
}

// A moment without year is set in the year of the other, or, when both have none, in one year for both.
function place(moment: Moment, year: number): Placed | null {
  const known = daysOfMoment(moment);
  if (known) return {days: known, yearKnown: true};
  const hasPlace = moment.year === null && (moment.month !== null || moment.season !== null || moment.quarter !== null || moment.half !== null);
  if (moment.grain === "day" && moment.day === null) return null;
  const days = hasPlace ? daysOfMoment({...moment, year}) : null;
  return days && {days, yearKnown: false};
}

function compareIntervals(a: TimeValue, x: Moment, b: TimeValue, y: Moment): TimeComparison {
  const year = yearOf(x) ?? yearOf(y) ?? 2004;
  const [p, q] = [place(x, year), place(y, year)];
  if (!p || !q) return tell("incomparable", `${!p ? a.value : b.value} has no place in the calendar that could be compared`);
  if (p.yearKnown !== q.yearKnown && isWholeYears(p.yearKnown ? x : y)) return tell("incomparable", `${p.yearKnown ? b.value : a.value} does not say its year`);
  return compareDays(a, x, narrow(p.days, a.mod), b, y, narrow(q.days, b.mod), p.yearKnown !== q.yearKnown);
}

function yearOf({grain, year}: Moment): number | null {
  return grain === "decade" || grain === "century" ? null : year;
}

function isWholeYears({grain}: Moment): boolean {
  return grain === "year" || grain === "decade" || grain === "century";
}

// "Early", "mid" and "late" take a generous half of the stretch; "about" reaches a length to both sides.
function narrow({first, last}: DayInterval, mod: string | null | undefined): DayInterval {
  if (mod === "BEFORE") return {first: -Infinity, last: first - 1};
  if (mod === "ON_OR_BEFORE") return {first: -Infinity, last};
  if (mod === "AFTER") return {first: last + 1, last: Infinity};
  const length = last - first + 1;
  if (length === 1 && mod !== "APPROX") return {first, last};
  if (mod === "START") return {first, last: first + Math.ceil(length / 2) - 1};
  if (mod === "END") return {first: last - Math.floor(length / 2) + 1, last};
  if (mod === "MID") return {first: first + Math.floor(length / 5), last: last - Math.floor(length / 5)};
  return mod === "APPROX" ? {first: first - length, last: last + length} : {first, last};
}

function compareDays(a: TimeValue, x: Moment, p: DayInterval, b: TimeValue, y: Moment, q: DayInterval, oneYear: boolean): TimeComparison {
  const names = `${shown(a)} and ${shown(b)}`;
  if (p.last < q.first || q.last < p.first) return tell("apart", `${names} have no day in common`);
  const equal = p.first === q.first && p.last === q.last;
  if (!equal && isOpen(p) && isOpen(q)) return tell("overlapping", `${names} are both bounds`);
  if (isOpen(p) !== isOpen(q)) return tell("bounds", `${names}: one is a bound that the other keeps to`);
  if (equal && oneYear) return tell("contained", `${names}: only one says the year`);
  if (equal && dayNumberOfMoment(x) !== null && dayNumberOfMoment(y) !== null) return compareClocks(x, y, tell("equal", `${names} are the same day`));
  if (equal) return compareClocks(x, y, tell("equal", `${names} are the same stretch of time`));
  const inside = (p.first <= q.first && q.last <= p.last) || (q.first <= p.first && p.last <= q.last);
  return inside ? tell("contained", `${names}: one lies in the other`) : tell("overlapping", `${names} share some days`);
}

const isOpen = ({first, last}: DayInterval): boolean => first === -Infinity || last === Infinity;

function shown({value, mod}: TimeValue): string {
  return mod ? `${value} (${mod.toLowerCase().replaceAll("_", " ")})` : value;
}
