import {civilOf, dayNumberOf, daysInMonth} from "../../text/calendar.ts";
import {dayOf} from "../timeline/places.ts";

/**
 * Days between which something was published, both included: day numbers where the year is told, else days of the year 2000,
 * which stands for any year.
 */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly isYearTold: boolean;
}

/** What is known of a day: bounds by days whose year is told (infinite where open), and a stretch of the year. */
export interface Known {
  readonly first: number;
  readonly last: number;
  /** Days of the year 2000; null where nothing narrows the year. */
  readonly yearless: Days | null;
}

export const NOTHING_KNOWN: Known = {first: -Infinity, last: Infinity, yearless: null};

/** Both at once; null where they exclude each other. */
export function narrow(known: Known, {first, last, isYearTold}: Days): Known | null {
  const old = isYearTold ? known : known.yearless ?? {first: -Infinity, last: Infinity};
  const both = {first: Math.max(old.first, first), last: Math.min(old.last, last)};
  if (both.first > both.last) return null;
  const narrowed = isYearTold ? {...known, ...both} : {...known, yearless: {...both, isYearTold: false}};
  return hasDay(narrowed) ? narrowed : null;
}

/** Longest stretch of told days, in days, in which the days of a yearless stretch are looked up. */
const LONGEST = 400;

/** The told days that a yearless stretch leaves, where they are few enough to tell. */
function daysLeft({first, last, yearless}: Known): readonly number[] | null {
  if (!(last - first <= LONGEST)) return null;
  const days = Array.from({length: last - first + 1}, (_, at) => first + at);
  return yearless === null ? days : days.filter((day) => isWithin(day, yearless));
}

function isWithin(day: number, {first, last}: Days): boolean {
  const inLeapYear = dayNumberOf({...civilOf(day), year: 2000});
  return first <= inLeapYear && inLeapYear <= last;
}

const hasDay = (known: Known): boolean => daysLeft(known)?.length !== 0;

/** What is known, as a TIMEX3 value (a day, a month, a year, a month or day without a year) and the first and last day; null where that is nothing. */
export interface Written {
  readonly value: string | null;
  readonly first: string | null;
  readonly last: string | null;
}

export function write(known: Known): Written {
  const left = daysLeft(known);
  if (left !== null) return writeStretch(dayOf(left[0]), dayOf(left.at(-1)!));
  if (known.yearless) return writeStretch(...([known.yearless.first, known.yearless.last].map((day) => `XXXX${dayOf(day).slice(4)}`) as [string, string]));
  const edge = (day: number): string | null => (Number.isFinite(day) ? dayOf(day) : null);
  return {value: null, first: edge(known.first), last: edge(known.last)};
}

function writeStretch(first: string, last: string): Written {
  const shared = [10, 7, 4].find((size) => first.slice(0, size) === last.slice(0, size) && (size > 4 || !first.startsWith("X")));
  return {value: shared === undefined ? null : first.slice(0, shared), first, last};
}

/** The whole month that lies `count` months after that of a day; days of the year 2000 stay in it. */
export function monthAround(day: number, count: number, isYearTold: boolean): Days {
  const {year, month} = civilOf(day);
  const months = year * 12 + month - 1 + count;
  const [y, m] = [isYearTold ? Math.floor(months / 12) : year, (((months % 12) + 12) % 12) + 1];
  return {first: dayNumberOf({year: y, month: m, day: 1}), last: dayNumberOf({year: y, month: m, day: daysInMonth(y, m)}), isYearTold};
}
