import type {CivilDate} from "./calendar.ts";
import {civilOf, dayNumberOf, dayOfIsoWeek, daysInMonth, isDate, isoWeekOf, weekdayOf} from "./calendar.ts";

/** How long the stretch of the calendar is that a moment names. */
export type Grain = "century" | "decade" | "year" | "half" | "quarter" | "season" | "month" | "week" | "weekend" | "day";

export type Season = "SP" | "SU" | "FA" | "WI";

/** A place in the calendar as far as it is known: the fields of a TIMEX3 date. Null: not known or not meant. */
export interface Moment {
  readonly grain: Grain;
  readonly bc: boolean;
  /** The year; of a decade the year without its last digit, of a century without its last two. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** ISO week, and 1 to 7 from Monday. */
  readonly week: number | null;
  readonly weekday: number | null;
  readonly season: Season | null;
  readonly quarter: number | null;
  readonly half: number | null;
  /** What stands behind `T`: `17:30`, `EV`. */
  readonly time: string | null;
}

/** Day numbers of the first and the last day. */
export interface DayInterval {
  readonly first: number;
  readonly last: number;
}

const EMPTY: Moment = {
  grain: "day", bc: false, year: null, month: null, day: null, week: null, weekday: null, season: null,
  quarter: null, half: null, time: null,
};

/** A moment with the fields given and all others unknown. */
export function makeMoment(fields: Partial<Moment>): Moment {
  return {...EMPTY, ...fields};
}

/** The day of a date. */
export function momentOfDay({year, month, day}: CivilDate): Moment {
  return makeMoment({grain: "day", year, month, day});
}

/** The stretch of a grain that a day lies in. */
export function momentAround(dayNumber: number, grain: Grain): Moment {
  const {year, month, day} = civilOf(dayNumber);
  if (grain === "week" || grain === "weekend") return makeMoment({grain, ...isoWeekOf(dayNumber)});
  if (grain === "day") return makeMoment({grain, year, month, day});
  if (grain === "season") return makeMoment({grain, year: month === 12 ? year + 1 : year, season: seasonOf(month)});
  return coarsen(makeMoment({year, month}), grain);
}

function coarsen({year, month, bc}: Moment, grain: Grain): Moment {
  const part = (length: number) => (month === null ? null : Math.ceil(month / length));
  if (grain === "month") return makeMoment({grain, bc, year, month});
  if (grain === "quarter") return makeMoment({grain, bc, year, quarter: part(3)});
  if (grain === "half") return makeMoment({grain, bc, year, half: part(6)});
  return makeMoment({grain, bc, year: year === null ? null : Math.floor(year / yearsIn(grain))});
}

function yearsIn(grain: Grain): number {
  return grain === "century" ? 100 : grain === "decade" ? 10 : 1;
}

function seasonOf(month: number): Season {
  return (["WI", "SP", "SU", "FA"] as const)[Math.floor((month % 12) / 3)];
}

/** The day number of a moment that is one known day (without regard to the time of day); else null. */
export function dayNumberOfMoment(moment: Moment): number | null {
  const {grain, bc, year, month, day, week, weekday} = moment;
  if (grain !== "day" || bc || year === null) return null;
  if (month !== null && day !== null) return isDate({year, month, day}) ? dayNumberOf({year, month, day}) : null;
  return week !== null && weekday !== null ? dayOfIsoWeek(year, week, weekday) : null;
}

/** The moment of `grain` that lies `count` of them after (before, when negative) `moment`; what cannot be told is unknown. */
export function shiftMoment(moment: Moment, grain: Grain, count: number): Moment {
  const day = dayNumberOfMoment(moment);
  if (grain === "day") return shiftDay(moment, day, count);
  if (grain === "week" || grain === "weekend") return shiftWeek(moment, day, grain, count);
  if (grain === "month") return shiftMonth(moment, count);
  if (grain === "quarter" || grain === "half") return shiftPart(moment, grain, count);
  return shiftYear(moment, grain, count);
}

function shiftDay(moment: Moment, day: number | null, count: number): Moment {
  if (day !== null) return momentOfDay(civilOf(day + count));
  const {month, bc, year} = moment;
  if (moment.grain !== "day" || month === null || moment.day === null) {
    return makeMoment({bc, grain: "day", year: count === 0 ? year : null, weekday: moment.weekday === null ? null : ((((moment.weekday - 1 + count) % 7) + 7) % 7) + 1});
  }
  // Without a year the answer must not depend on whether it was a leap year.
  const [plain, leap] = [2001, 2004].map((y) => civilOf(dayNumberOf({year: y, month, day: moment.day!}) + count));
  const stays = plain.year === 2001 && leap.year === 2004 && plain.month === leap.month && plain.day === leap.day;
  return stays ? makeMoment({bc, year, month: plain.month, day: plain.day}) : makeMoment({bc});
}

function shiftWeek(moment: Moment, day: number | null, grain: Grain, count: number): Moment {
  if (day !== null) return momentAround(day + 7 * count, grain);
  if (moment.year === null || moment.week === null) return makeMoment({bc: moment.bc, grain});
  return momentAround(dayOfIsoWeek(moment.year, moment.week, 1) + 7 * count, grain);
}

function monthOf(moment: Moment): number | null {
  const day = dayNumberOfMoment(moment);
  return moment.month ?? (day === null ? null : civilOf(day).month);
}

function shiftMonth(moment: Moment, count: number): Moment {
  const month = monthOf(moment);
  if (month === null) return makeMoment({grain: "month", bc: moment.bc, year: count === 0 ? moment.year : null});
  const months = month - 1 + count;
  const years = Math.floor(months / 12);
  const year = moment.year === null ? null : moment.year + (moment.bc ? -years : years);
  return makeMoment({grain: "month", bc: moment.bc, year, month: months - 12 * years + 1});
}

function shiftPart(moment: Moment, grain: "quarter" | "half", count: number): Moment {
  const length = grain === "quarter" ? 3 : 6;
  const known = moment[grain];
  const month = known === null ? monthOf(moment) : (known - 1) * length + 1;
  if (month === null) return makeMoment({grain, bc: moment.bc, year: moment.year});
  return coarsen(shiftMonth(makeMoment({...moment, month}), count * length), grain);
}

function shiftYear(moment: Moment, grain: Grain, count: number): Moment {
  const {bc, year} = moment;
  if (year === null) return makeMoment({grain, bc});
  const scale = yearsIn(moment.grain);
  const step = yearsIn(grain);
  if (grain === "season") return makeMoment({grain, bc, year: year + (bc ? -count : count), season: moment.season});
  if (step < scale) return makeMoment({grain, bc});
  return makeMoment({grain, bc, year: Math.floor((year * scale) / step) + (bc ? -count : count)});
}

/** First and last day; null where the year, or a part that is needed, is not known, and for years BC. */
export function daysOfMoment(moment: Moment): DayInterval | null {
  const {grain, bc, year} = moment;
  if (bc || year === null) return null;
  const day = dayNumberOfMoment(moment);
  if (grain === "day") return day === null ? null : {first: day, last: day};
  if (grain === "week" || grain === "weekend") return daysOfWeek(moment, year);
  const months = monthsOf(moment, year * yearsIn(grain));
  return months && daysOfMonths(months.first, months.last);
}

function daysOfWeek({grain, week}: Moment, year: number): DayInterval | null {
  if (week === null) return null;
  return {first: dayOfIsoWeek(year, week, grain === "week" ? 1 : 6), last: dayOfIsoWeek(year, week, 7)};
}

// Months counted from year 0: 12 * year + month - 1.
function monthsOf({grain, month, season, quarter, half}: Moment, year: number): {first: number; last: number} | null {
  const from = (first: number | null, length: number) => (first === null ? null : {first: year * 12 + first, last: year * 12 + first + length - 1});
  if (grain === "month") return from(month === null ? null : month - 1, 1);
  if (grain === "quarter") return from(quarter === null ? null : (quarter - 1) * 3, 3);
  if (grain === "half") return from(half === null ? null : (half - 1) * 6, 6);
  if (grain === "season") return from(season === null ? null : {SP: 2, SU: 5, FA: 8, WI: -1}[season], 3);
  return from(0, 12 * yearsIn(grain));
}

function daysOfMonths(first: number, last: number): DayInterval {
  const [end, month] = [Math.floor(last / 12), (last % 12) + 1];
  return {
    first: dayNumberOf({year: Math.floor(first / 12), month: (((first % 12) + 12) % 12) + 1, day: 1}),
    last: dayNumberOf({year: end, month, day: daysInMonth(end, month)}),
  };
}

/** The moment as a TIMEX3 value: `2018-07-10`, `XXXX-06-30`, `2018-W17-WE`, `XXXX-WXX-2`, `2018-SU`, `199`. */
export function formatMoment(moment: Moment): string {
  return `${moment.bc ? "BC" : ""}${formatDate(moment)}${moment.time === null ? "" : `T${moment.time}`}`;
}

function formatDate({grain, year, month, day, week, weekday, season, quarter, half}: Moment): string {
  const digits = (value: number | null, width: number) => (value === null ? "X".repeat(width) : String(value).padStart(width, "0"));
  if (grain === "century") return digits(year, 2);
  if (grain === "decade") return digits(year, 3);
  const y = digits(year, 4);
  if (grain === "month") return `${y}-${digits(month, 2)}`;
  if (grain === "week") return `${y}-W${digits(week, 2)}`;
  if (grain === "weekend") return `${y}-W${digits(week, 2)}-WE`;
  if (grain === "season") return season === null ? y : `${y}-${season}`;
  if (grain === "quarter") return `${y}-Q${digits(quarter, 1)}`;
  if (grain === "half") return `${y}-H${digits(half, 1)}`;
  if (grain === "year") return y;
  return month === null && day === null && weekday !== null ? `${y}-W${digits(week, 2)}-${weekday}` : `${y}-${digits(month, 2)}-${digits(day, 2)}`;
}

const VALUE = /^(BC)?([\dX]{2,4})(?:-(\d\d|XX)(?:-(\d\d|XX))?|-W(\d\d|XX)(?:-([1-7]|WE))?|-(SP|SU|FA|WI)|-Q([1-4X])|-H([12X]))?(?:T(.+))?$/u;

/** The moment of a TIMEX3 value; null for durations, sets of other shape, and references (`PAST_REF`). */
export function parseMoment(value: string): Moment | null {
  const match = VALUE.exec(value);
  if (!match) return null;
  const [, bc, y, month, day, week, weekday, season, quarter, half, time] = match;
  const number = (digits: string | undefined) => (digits === undefined || digits.includes("X") || digits === "WE" ? null : Number(digits));
  const grain = day || (weekday && weekday !== "WE") || time ? "day" : month ? "month" : weekday ? "weekend" : week ? "week"
    : season ? "season" : quarter ? "quarter" : half ? "half" : (["century", "decade", "year"] as const)[y.length - 2];
  return makeMoment({
    grain, bc: bc !== undefined, year: number(y), month: number(month), day: number(day), week: number(week),
    weekday: number(weekday), season: (season as Season | undefined) ?? null, quarter: number(quarter), half: number(half), time: time ?? null,
  });
}

/** 1 to 7 of a moment that is one day, where it is known. */
export function weekdayOfMoment(moment: Moment): number | null {
  const day = dayNumberOfMoment(moment);
  return day === null ? moment.weekday : weekdayOf(day);
}
