import type {Season} from "../../text/moments.ts";

/** The words of the calendar in English news, with what they stand for. */

const table = <T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(rows));

export const MONTHS = table({
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10,
  november: 11, december: 12,
});

/** Short forms; a full stop may follow. */
export const SHORT_MONTHS = table({
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
});

/** Months that are also common words or names, so that alone they need a sign of time beside them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(["may", "march", "august", "april", "june"]);

export const WEEKDAYS = table({
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
  mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7,
});

export const SHORT_WEEKDAYS = table({
  mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
});

export const SEASONS = table<Season>({spring: "SP", summer: "SU", autumn: "FA", fall: "FA", winter: "WI"});

/** Parts of the day as TIMEX3 writes them behind T. */
export const DAY_PARTS = table({
  morning: "MO", afternoon: "AF", evening: "EV", night: "NI", midday: "MI", daytime: "DT", dawn: "MO", dusk: "EV", nightfall: "EV", noon: "12:00", midnight: "24:00",
  lunchtime: "MI", midmorning: "MO", midafternoon: "AF", daybreak: "MO", sunset: "EV", sunrise: "MO", nighttime: "NI",
});

/** Units of time: the letter of an ISO 8601 duration; those of a clock stand behind T. */
export const UNITS = table({
  second: "TS", minute: "TM", hour: "TH", day: "D", week: "W", fortnight: "W2", month: "M", quarter: "Q",
  year: "Y", decade: "DE", century: "CE", millennium: "ML", weekend: "WE", night: "NI", season: "SX",
});

export const UNIT_PLURALS = table({
  seconds: "second", secs: "second", minutes: "minute", mins: "minute", hours: "hour", hrs: "hour", days: "day",
  weeks: "week", fortnights: "fortnight", months: "month", quarters: "quarter", years: "year", yrs: "year", decades: "decade",
  centuries: "century", millennia: "millennium", weekends: "weekend", nights: "night",
});

/** Adjectives that may stand before a unit without changing it. */
export const UNIT_ADJECTIVES: ReadonlySet<string> = new Set([
  "calendar", "fiscal", "financial", "academic", "trading", "working", "business", "full", "whole", "entire", "long", "consecutive",
  "straight", "short", "more", "additional", "extra", "solid", "turbulent", "odd", "school", "successive",
]);

/** What comes again with every place of the calendar is that place (TIDES 2005, 4.5); what has none there, a length. */
export const SET_ADVERBS = table({
  hourly: "PT1H", daily: "XXXX-XX-XX", nightly: "XXXX-XX-XXTNI", weekly: "XXXX-WXX", fortnightly: "P2W", biweekly: "P2W",
  monthly: "XXXX-XX", quarterly: "P1Q", yearly: "XXXX", annually: "XXXX",
});

/** Words that point without a place in the calendar. */
export const REFERENCES = table({
  now: "PRESENT_REF", currently: "PRESENT_REF", presently: "PRESENT_REF", nowadays: "PRESENT_REF",
  "at present": "PRESENT_REF", "at the moment": "PRESENT_REF", "these days": "PRESENT_REF", "the present": "PRESENT_REF",
  "right now": "PRESENT_REF", "the time being": "PRESENT_REF", "this time": "PRESENT_REF",
  "this moment": "PRESENT_REF", "the moment": "PRESENT_REF",
  recently: "PAST_REF", lately: "PAST_REF", previously: "PAST_REF", formerly: "PAST_REF", "the past": "PAST_REF",
  "more recently": "PAST_REF", "most recently": "PAST_REF", "the recent past": "PAST_REF",
  "the time": "PAST_REF", "that time": "PAST_REF", "those days": "PAST_REF",
  "the future": "FUTURE_REF", "the near future": "FUTURE_REF", soon: "FUTURE_REF", "the coming days": "FUTURE_REF",
  "the near term": "FUTURE_REF", "the short term": "FUTURE_REF",
  "the foreseeable future": "FUTURE_REF", "near future": "FUTURE_REF", "as soon as possible": "FUTURE_REF", "a later date": "FUTURE_REF",
});

/** Words that say which part of a stretch is meant, and TIMEX3's modifier for it. */
export const MODIFIERS = table({
  early: "START", late: "END", mid: "MID", beginning: "START", start: "START", opening: "START", outset: "START",
  end: "END", close: "END", middle: "MID", eve: "BEFORE",
});

/** Hedges before a duration, and TIMEX3's modifier for them. */
export const HEDGES = table({
  about: "APPROX", around: "APPROX", roughly: "APPROX", approximately: "APPROX", some: "APPROX",
  "close to": "APPROX", nearly: "LESS_THAN", almost: "LESS_THAN", "just over": "MORE_THAN", "just under": "LESS_THAN",
  "more than": "MORE_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN", over: "MORE_THAN", under: "LESS_THAN",
  "at least": "EQUAL_OR_MORE", "up to": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
  "well over": "MORE_THAN", "a little over": "MORE_THAN", "a mere": "", "no less than": "EQUAL_OR_MORE", "as many as": "EQUAL_OR_LESS",
});

/** Words of time before a bare number or month. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in", "since", "until", "till", "by", "from", "to", "during", "before", "after", "through", "throughout", "between", "of", "around",
  "about", "circa", "late", "early", "mid", "for", "on", "year", "within", "and", "or", "into", "back",
]);

export const ZONES: ReadonlySet<string> = new Set([
  "gmt", "utc", "est", "edt", "et", "cst", "cdt", "pst", "pdt", "bst", "cet", "cest", "ist", "pt", "msk", "jst", "aest", "aedt", "mst", "mdt", "hkt", "sgt", "nzst", "nzdt", "kst", "eest", "eet", "pkt", "sast", "eat", "wat",
]);
