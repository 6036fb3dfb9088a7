import type {Captures, Rule} from "./grammar.ts";
import {rule, sketchOf, wordOf} from "./grammar.ts";
import {atClock, inPart, isDaySketch} from "./day-times.ts";
import {MODIFIERS} from "./lexicon.ts";
import type {Sketch} from "./sketch.ts";

/** Rules that put expressions together: a modifier, a part of the day or a clock time with a date. */

const date = (c: Captures) => sketchOf(c, "DATE");
const withTime = (sketch: Sketch, time: string): Sketch | null => (isDaySketch(sketch) && sketch.time === undefined ? {...sketch, time} : null);
const modified = (c: Captures, mod: string | undefined) => (mod === undefined || date(c).mod !== undefined ? null : {...date(c), mod});

// "The latter half of 2008" is a half of TIMEX3.
const halfYear = (c: Captures, half: 1 | 2): Sketch | null => {
  const whole = date(c);
  const fits = c.get("half|part|months|weeks|days") === "half" && whole.is === "moment" && whole.moment.grain === "year" && whole.mod === undefined;
  return fits ? {...whole, moment: {...whole.moment, grain: "half", half}} : null;
};

const WEEK_MODS: Readonly<Record<string, string>> = {first: "START", opening: "START", second: "MID", third: "MID", fourth: "END", last: "END", final: "END"};
const isLong = (sketch: Sketch) => !isDaySketch(sketch);
const clock = (c: Captures) => wordOf(c, "CLOCK") + (c.has("ZONE") ? wordOf(c, "ZONE") : "");
const EDGES = "beginning|start|end|middle|close|outset|opening";

export const WHOLE_RULES: readonly Rule[] = [
  rule("date", "DATE", date),
  rule("early-date", "early|late|mid -? DATE", (c) => modified(c, MODIFIERS.get(wordOf(c, "early|late|mid")))),
  rule("the-early-date", "the early|late|mid -? DATE", (c) => modified(c, MODIFIERS.get(wordOf(c, "early|late|mid")))),
  rule("early-in-date", "early|late|midway in|on|into|through DATE", (c) => modified(c, MODIFIERS.get(wordOf(c, "early|late|midway")) ?? "MID")),
  rule("edge-of-date", `the? ${EDGES} of DATE`, (c) => (isLong(date(c)) ? modified(c, MODIFIERS.get(wordOf(c, EDGES))) : null)),
  rule("edge-of-the-unit", `the? ${EDGES} of the|this|last|next year|month|week|century|decade`, (c) => edge(c, wordOf(c, EDGES))),
  rule("early-in-the-unit", "early|late|later|earlier in the year|month|week|century|decade", (c) => edge(c, wordOf(c, "early|late|later|earlier"))),
  rule("first-half-of-date", "the first|opening half|part|months|weeks|days of DATE", (c) => halfYear(c, 1) ?? (isLong(date(c)) ? modified(c, "START") : null)),
  rule("last-half-of-date", "the second|last|latter|final|closing half|part|months|weeks|days of DATE", (c) => halfYear(c, 2) ?? (isLong(date(c)) ? modified(c, "END") : null)),
  rule("early-part-of-date", "the early|late part|months|weeks|days|years|hours of DATE", (c) => modified(c, MODIFIERS.get(wordOf(c, "early|late")))),
  rule("week-of-month", "the first|second|third|fourth|last|final|opening week|weekend|days of|in DATE", (c) => (isLong(date(c)) ? modified(c, WEEK_MODS[wordOf(c, "first|second|third|fourth|last|final|opening")]) : null)),
  rule("week-of-date", "the week|weekend of DATE", (c) => (isDaySketch(date(c)) && date(c).time === undefined ? {...date(c), around: wordOf(c, "week|weekend") as "week"} : null)),
  rule("later-date", "later|earlier in|on|that? DATE", (c) => (date(c).mod === undefined ? date(c) : null)),
  rule("later-this-date", "later|earlier DATE", date),
  rule("rest-of-date", "the rest|remainder of DATE", date),
  rule("about-date", "about|around|circa DATE", (c) => (isLong(date(c)) ? modified(c, "APPROX") : null)),
  rule("part-of-date", "the? early? PART of|on DATE", (c) => withTime(date(c), wordOf(c, "PART"))),
  rule("part-of-days", "the? PART of|from|on DAYS", (c) => (wordOf(c, "PART") === "NI" ? withTime(sketchOf(c, "DAYS"), "NI") : null)),
  rule("overnight-days", "overnight|night|nights on|of|from? DAYS", (c) => withTime(sketchOf(c, "DAYS"), "NI")),
  rule("overnight-date", "overnight on? DATE", (c) => withTime(date(c), "NI")),
  rule("overnight-into-date", "overnight into|to DATE", (c) => {
    const night = withTime(date(c), "NI");
    return night && {...night, offset: -1};
  }),
  rule("date-part", "DATE PART", (c) => withTime(date(c), wordOf(c, "PART"))),
  rule("date-early-part", "early|late DATE PART", (c) => {
    const timed = withTime(date(c), wordOf(c, "PART"));
    return timed && {...timed, mod: MODIFIERS.get(wordOf(c, "early|late"))!};
  }),
  rule("date-in-the-part", "DATE in the PART", (c) => withTime(date(c), wordOf(c, "PART"))),
  rule("part-date", "PART DATE", (c) => withTime(date(c), wordOf(c, "PART"))),
  rule("mid-part-date", "mid -? PART on|of? DATE", (c) => withTime(date(c), wordOf(c, "PART"))),
  rule("clock-date", "around|about? CLOCK ZONE? ,? on? DATE", (c) => atClock(date(c), clock(c))),
  rule("date-clock", "DATE ,? at? around|about? CLOCK ZONE?", (c) => atClock(date(c), clock(c))),
  rule("clock-date-part", "around|about? CLOCK ZONE? ,? on? DATE PART", (c) => withTime(date(c), clock(c))),
  rule("mid-part", "mid -? PART", (c) => ({is: "step", grain: "day", count: 0, direction: 0, anchor: "told", time: wordOf(c, "PART")})),
  rule("clock-part-date", "CLOCK in? the? DATE PART", (c) => withTime(date(c), clock(c))),
  rule("clock", "around|about? CLOCK ZONE?", (c) => ({is: "step", grain: "day", count: 0, direction: 0, anchor: "told", time: clock(c)})),
  rule("clock-in-the-part", "CLOCK in the PART", (c) => ({is: "step", grain: "day", count: 0, direction: 0, anchor: "told", time: inPart(clock(c), wordOf(c, "PART"))})),
  rule("the-early-hours", "the early|small|wee hours", () => ({is: "step", grain: "day", count: 0, direction: 0, anchor: "told", time: "MO", mod: "START"})),
  rule("at-part", "ATPART", (c) => ({is: "step", grain: "day", count: 0, direction: 0, anchor: "told", time: wordOf(c, "ATPART")})),
  rule("the-part", "early|late? in? the THEPART", (c) => ({is: "step", grain: "day", count: 0, direction: 0, anchor: "told", time: wordOf(c, "THEPART")})),
];

function edge(c: Captures, word: string): Sketch {
  const unit = ["year", "month", "week", "century", "decade"].find((name) => [...c.values()].includes(name)) as "year";
  const pointer = [...c.values()].find((value) => value === "this" || value === "last" || value === "next");
  const count = pointer === "last" ? -1 : pointer === "next" ? 1 : 0;
  const mod = MODIFIERS.get(word);
  return {is: "step", grain: unit, count, direction: count, anchor: pointer === undefined ? "told" : "published", ...(pointer === undefined ? {loose: true} : {}), ...(mod ? {mod} : {})};
}
