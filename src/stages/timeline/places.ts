import {civilOf, dayNumberOf} from "../../text/calendar.ts";
import {daysOfMoment, parseMoment, type DayInterval} from "../../text/moments.ts";

/** A stretch of the calendar: the first and the last day or minute, both included; `XXXX` for a year that is not told. */
export interface Place {
  readonly first: string;
  readonly last: string;
}

/** What a year that is not told is reckoned as; it has a 29 February. */
const SOME_YEAR = 2000;

/** Where a time lies in the calendar; null for a weekday, a week or a season whose place in the year is not told, and for years BC. O(1). */
export function placeOf(value: string, mod: string | null): Place | null {
  const moment = parseMoment(value);
  if (!moment || moment.bc) return null;
  const isYearTold = moment.year !== null;
  if (!isYearTold && (moment.grain === "decade" || moment.grain === "century" || moment.grain === "year" || moment.week !== null)) return null;
  const days = daysOfMoment(isYearTold ? moment : {...moment, year: SOME_YEAR});
  if (!days) return null;
  const place = moment.time === null ? daysPlace(partOf(days, mod)) : timePlace(days, moment.time);
  if (isYearTold) return place;
  const [first, last] = [place.first, place.last].map((day) => `XXXX${day.slice(4)}`);
  return first <= last && place.first.slice(0, 4) === place.last.slice(0, 4) ? {first, last} : null;
}

const daysPlace = ({first, last}: DayInterval): Place => ({first: dayOf(first), last: dayOf(last)});

/** The day as `2018-07-10`. */
export function dayOf(dayNumber: number): string {
  const {year, month, day} = civilOf(dayNumber);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** "Early June" is its first half, "mid-June" the half in its middle, "late June" its second half. */
function partOf({first, last}: DayInterval, mod: string | null): DayInterval {
  const half = Math.ceil((last - first + 1) / 2);
  if (mod === "START") return {first, last: first + half - 1};
  if (mod === "END") return {first: last - half + 1, last};
  const quarter = Math.floor(half / 2);
  return mod === "MID" ? {first: first + quarter, last: last - quarter} : {first, last};
}

/** First and last hour of the parts of a day; a night ends on the next day. */
const PARTS: Readonly<Record<string, readonly [first: string, last: string, days: number]>> = {
  MO: ["06:00", "11:59", 0], MI: ["11:00", "13:59", 0], AF: ["12:00", "17:59", 0], EV: ["17:00", "23:59", 0], NI: ["18:00", "05:59", 1], DT: ["06:00", "17:59", 0],
};

function timePlace({first, last}: DayInterval, time: string): Place {
  const part = PARTS[time.slice(0, 2)];
  if (part) return {first: `${dayOf(first)}T${part[0]}`, last: `${dayOf(last + part[2])}T${part[1]}`};
  const [, hour, minute] = /^(\d\d)(?::(\d\d))?/u.exec(time) ?? [];
  if (hour === undefined || Number(hour) > 23) return daysPlace({first, last});
  return {first: `${dayOf(first)}T${hour}:${minute ?? "00"}`, last: `${dayOf(last)}T${hour}:${minute ?? "59"}`};
}

/** Length of a place in days, for what is told more closely; of different kinds of places only the order of closeness matters. */
export function lengthOf({first, last}: Place): number {
  return instantOf(last, 1) - instantOf(first, 0);
}

/** Days since 1970 with the part of the day; a whole day counts from its begin (`end` 0) or to its end (`end` 1). */
function instantOf(at: string, end: number): number {
  const [year, month, day] = at.slice(0, 10).split("-").map((digits) => (digits === "XXXX" ? SOME_YEAR : Number(digits)));
  const clock = /T(\d\d):(\d\d)/u.exec(at);
  return dayNumberOf({year, month, day}) + (clock ? (Number(clock[1]) * 60 + Number(clock[2]) + end) / 1440 : end);
}
