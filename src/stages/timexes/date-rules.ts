import type {Grain, Moment, Season} from "../../text/moments.ts";
import {parseMoment} from "../../text/moments.ts";
import type {Captures, Rule} from "./grammar.ts";
import {numberOf, rule, sketchOf, wordOf} from "./grammar.ts";
import type {Anchor, Sketch} from "./sketch.ts";

/** Rules of dates that do not rest on other expressions. */

/** Fields of the calendar as a sketch. */
export function moment(fields: Partial<Moment>, more: {lean?: -1 | 0 | 1; anchor?: Anchor; mod?: string; time?: string} = {}): Sketch {
  return {is: "moment", moment: fields, ...more};
}

const day = (c: Captures) => numberOf(c, "DAY");
const month = (c: Captures) => numberOf(c, "MONTH");
const year = (c: Captures) => numberOf(c, "YEAR");
const fits = (c: Captures) => day(c) <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month(c) - 1];
const ymd = (c: Captures) => (fits(c) ? moment({grain: "day", year: year(c), month: month(c), day: day(c)}) : null);
const md = (c: Captures) => (fits(c) ? moment({grain: "day", month: month(c), day: day(c)}) : null);

/** A day of a month, with its year where it stands there; the class MONTHDAY. */
export const MONTH_DAY_RULES: readonly Rule[] = [
  rule("month-day-year", "MONTH the? DAY ,? YEAR", ymd),
  rule("month-day-of-year", "MONTH DAY of YEAR", ymd),
  rule("day-month-year", "the? DAY of? MONTH ,? YEAR", ymd),
  rule("day-month-of-year", "the? DAY of? MONTH of YEAR", ymd),
  rule("month-day", "MONTH the? DAY", md),
  rule("day-month", "DAY of? MONTH", md),
  rule("the-day-month", "the ORD of? MONTH", (c) => (numberOf(c, "ORD") <= 31 ? moment({grain: "day", month: month(c), day: numberOf(c, "ORD")}) : null)),
];

const LEAN: Readonly<Record<string, -1 | 0 | 1>> = {last: -1, past: -1, previous: -1, preceding: -1, this: 0, current: 0, next: 1, coming: 1, following: 1, same: 0, that: 0, upcoming: 1, subsequent: 1};
const TOLD: ReadonlySet<string> = new Set(["previous", "preceding", "following", "same", "that", "subsequent"]);
const POINTER = "last|this|next|past|coming|upcoming|previous|preceding|following|subsequent|same|that";

const leaning = (c: Captures) => {
  const word = wordOf(c, POINTER);
  return {lean: LEAN[word], anchor: TOLD.has(word) ? "told" as const : "published" as const};
};
const season = (c: Captures) => wordOf(c, "SEASON") as Season;
const quarterOf = (c: Captures, fields: Partial<Moment> = {}, more = {}) => {
  const nth = numberOf(c, "ORD");
  return nth <= 4 ? moment({grain: "quarter", quarter: nth, ...fields}, more) : null;
};
const halfOf = (c: Captures, fields: Partial<Moment>) => (numberOf(c, "ORD") <= 2 ? moment({grain: "half", half: numberOf(c, "ORD"), ...fields}) : null);
const step = (grain: Grain, count: number, anchor: Anchor, more: Partial<Extract<Sketch, {is: "step"}>> = {}): Sketch =>
  ({is: "step", grain, count, direction: Math.sign(count) as -1 | 0 | 1, anchor, ...more});
const yearPointer = (c: Captures) => ({count: LEAN[wordOf(c, POINTER)], anchor: TOLD.has(wordOf(c, POINTER)) ? "told" as const : "published" as const});

export const DATE_RULES: readonly Rule[] = [
  rule("nine-eleven", "NINEELEVEN", () => moment({grain: "day", year: 2001, month: 9, day: 11})),
  rule("iso-date", "ISODATE", (c) => moment(parseMoment(wordOf(c, "ISODATE"))!)),
  rule("iso-instant", "ISODATE t ISOTIME", (c) => moment(parseMoment(wordOf(c, "ISODATE"))!, {time: wordOf(c, "ISOTIME")})),
  rule("written-date", "WRITTENDATE", (c) => moment(parseMoment(wordOf(c, "WRITTENDATE"))!)),
  rule("month-day", "MONTHDAY", (c) => sketchOf(c, "MONTHDAY")),
  rule("weekday-month-day", "ANYWEEKDAY ,? MONTHDAY", (c) => sketchOf(c, "MONTHDAY")),
  rule("month-day-year-told", `MONTH DAY of? the? ${POINTER} year`, (c) => fits(c) ? step("year", yearPointer(c).count, yearPointer(c).anchor, {month: month(c), day: day(c)}) : null),
  rule("day-month-year-told", `DAY MONTH of? the? ${POINTER} year`, (c) => fits(c) ? step("year", yearPointer(c).count, yearPointer(c).anchor, {month: month(c), day: day(c)}) : null),
  rule("month-year", "MONTH ,? YEAR", (c) => moment({grain: "month", year: year(c), month: month(c)})),
  rule("month-of-year", "MONTH of YEAR", (c) => moment({grain: "month", year: year(c), month: month(c)})),
  rule("month-year-told", `MONTH of? the? ${POINTER} year`, (c) => step("year", yearPointer(c).count, yearPointer(c).anchor, {month: month(c)})),
  rule("month-pointed", `the? ${POINTER} MONTH`, (c) => moment({grain: "month", month: month(c)}, leaning(c))),
  rule("month", "BAREMONTH", (c) => moment({grain: "month", month: numberOf(c, "BAREMONTH")})),
  rule("month-bc", "MONTH COUNT BC", (c) => moment({grain: "month", bc: true, year: numberOf(c, "COUNT"), month: month(c)})),
  rule("weekday-pointed", `the? ${POINTER} WEEKDAY`, (c) => moment({grain: "day", weekday: numberOf(c, "WEEKDAY")}, leaning(c))),
  rule("nth-weekday", "the? NTH WEEKDAY in|of MONTH ,? YEAR?", (c) => ({is: "moment", nth: numberOf(c, "NTH"), moment: {month: month(c), weekday: numberOf(c, "WEEKDAY"), year: (c.get("YEAR") as number | undefined) ?? null}})),
  rule("nth-weekday-of-month", "the? NTH WEEKDAY of|in the|this|last|next month", (c) => {
    const count = LEAN[String(c.get("the|this|last|next"))] ?? 0;
    return step("month", count, "published", {weekday: numberOf(c, "WEEKDAY"), nth: numberOf(c, "NTH")});
  }),
  rule("weekdays-ago", "COUNT WEEKDAYS ago", (c) => (Number.isInteger(numberOf(c, "COUNT")) ? {...moment({grain: "day", weekday: numberOf(c, "WEEKDAYS")}, {lean: -1}), offset: 7 - 7 * numberOf(c, "COUNT")} : null)),
  rule("part-of-the-year", "the ORD half|quarter of the year", (c) => {
    const [nth, part] = [numberOf(c, "ORD"), wordOf(c, "half|quarter")];
    return (part === "half" ? nth <= 2 : nth <= 4) ? step("year", 0, "told", {loose: true, [part]: nth}) : null;
  }),
  rule("weekday-of-week", `WEEKDAY of? the? ${POINTER} week`, (c) => step("week", yearPointer(c).count, yearPointer(c).anchor, {weekday: numberOf(c, "WEEKDAY")})),
  rule("weekday", "WEEKDAY", (c) => moment({grain: "day", weekday: numberOf(c, "WEEKDAY")})),
  rule("year", "BAREYEAR", (c) => moment({grain: "year", year: numberOf(c, "BAREYEAR")})),
  rule("the-year", "the? year YEAR", (c) => moment({grain: "year", year: year(c)})),
  rule("fiscal-year", "fiscal|financial year? YEAR", (c) => moment({grain: "year", year: year(c)})),
  rule("short-year", "SHORTYEAR", (c) => moment({grain: "year", year: numberOf(c, "SHORTYEAR")})),
  rule("month-short-year", "MONTH SHORTYEAR", (c) => moment({grain: "month", year: numberOf(c, "SHORTYEAR"), month: month(c)})),
  rule("year-bc", "COUNT BC", (c) => (typeof c.get("COUNT") === "number" ? moment({grain: "year", bc: true, year: numberOf(c, "COUNT")}) : null)),
  rule("year-ad", "ad|ce COUNT", (c) => (100 <= numberOf(c, "COUNT") ? moment({grain: "year", year: numberOf(c, "COUNT")}) : null)),
  rule("decade", "the? DECADE", (c) => moment({grain: "decade", year: numberOf(c, "DECADE")})),
  rule("decade-bc", "the? DECADE BC", (c) => moment({grain: "decade", bc: true, year: numberOf(c, "DECADE")})),
  rule("century", "the? ORD -? century", (c) => moment({grain: "century", year: numberOf(c, "ORD") - 1})),
  rule("century-bc", "the? ORD century BC", (c) => moment({grain: "century", bc: true, year: numberOf(c, "ORD") - 1})),
  rule("season-year", "the? SEASON of? YEAR", (c) => moment({grain: "season", season: season(c), year: year(c)})),
  rule("season-year-comma", "SEASON , YEAR", (c) => moment({grain: "season", season: season(c), year: year(c)})),
  rule("season-years", "the? SEASON of? YEAR -|–|/ TAIL", (c) => ((year(c) + 1) % 100 === numberOf(c, "TAIL") ? moment({grain: "season", season: season(c), year: year(c) + (season(c) === "WI" ? 1 : 0)}) : null)),
  rule("year-season", "the? YEAR SEASON", (c) => moment({grain: "season", season: season(c), year: year(c)})),
  rule("season-bc", "the? SEASON of? COUNT BC", (c) => moment({grain: "season", bc: true, season: season(c), year: numberOf(c, "COUNT")})),
  rule("season-pointed", `the? ${POINTER} past? SEASON`, (c) => moment({grain: "season", season: season(c)}, leaning(c))),
  rule("season-of-year", `the? SEASON of? the? ${POINTER} year`, (c) => step("year", yearPointer(c).count, yearPointer(c).anchor, {season: season(c)})),
  rule("season", "the? BARESEASON", (c) => moment({grain: "season", season: wordOf(c, "BARESEASON") as Season})),
  rule("quarter-year", "the? ORD -? quarter of? YEAR", (c) => quarterOf(c, {year: year(c)})),
  rule("year-quarter", "the? YEAR '? s? ORD -? quarter", (c) => quarterOf(c, {year: year(c)})),
  rule("quarter-short", "QUARTER of? YEAR", (c) => moment({grain: "quarter", quarter: numberOf(c, "QUARTER"), year: year(c)})),
  rule("quarter-year-told", `the? ORD -? quarter of? the? ${POINTER} year`, (c) => step("year", yearPointer(c).count, yearPointer(c).anchor, {quarter: numberOf(c, "ORD")})),
  rule("year-told-quarter", `the? ${POINTER} year '? s? ORD -? quarter`, (c) => step("year", yearPointer(c).count, yearPointer(c).anchor, {quarter: numberOf(c, "ORD")})),
  rule("quarter", "the? fiscal? ORD -? quarter", (c) => quarterOf(c)),
  rule("half-year-told", `the? ORD half of? the? ${POINTER} year`, (c) => (numberOf(c, "ORD") <= 2 ? step("year", yearPointer(c).count, yearPointer(c).anchor, {half: numberOf(c, "ORD") as 1 | 2}) : null)),
  rule("week-from-weekday", "a week|fortnight on|from WEEKDAY", (c) => ({...moment({grain: "day", weekday: numberOf(c, "WEEKDAY")}, {lean: 1}), offset: wordOf(c, "week|fortnight") === "week" ? 7 : 14})),
  rule("weekday-week", "WEEKDAY week STOP", (c) => ({...moment({grain: "day", weekday: numberOf(c, "WEEKDAY")}, {lean: 1}), offset: 7})),
  rule("week-before-weekday", "a week last|ago on? WEEKDAY", (c) => ({...moment({grain: "day", weekday: numberOf(c, "WEEKDAY")}, {lean: -1}), offset: -7})),
  rule("half-year", "the? ORD half of YEAR", (c) => halfOf(c, {year: year(c)})),
  rule("last-quarter-of-year", "the last|final|closing quarter of YEAR", (c) => moment({grain: "quarter", quarter: 4, year: year(c)})),
  rule("first-quarters-of-year", "the? first|last two quarters of YEAR", (c) => moment({grain: "half", half: wordOf(c, "first|last") === "first" ? 1 : 2, year: year(c)})),
  rule("named-day", "NAMED", (c) => ({is: "named", name: wordOf(c, "NAMED")})),
  rule("named-day-year", "NAMED ,? of? YEAR", (c) => ({is: "named", name: wordOf(c, "NAMED"), year: year(c)})),
  rule("named-day-pointed", `${POINTER} NAMED`, (c) => ({is: "named", name: wordOf(c, "NAMED"), lean: leaning(c).lean})),
];
