import type {Grain} from "../../text/moments.ts";
import type {Captures, Rule} from "./grammar.ts";
import {numberOf, rule, wordOf} from "./grammar.ts";
import type {Anchor, Sketch} from "./sketch.ts";

/** Rules of dates that are told by their distance: "last month", "the next day", "two weeks earlier". */

const GRAINS: Readonly<Record<string, {grain: Grain; size: number}>> = {
  day: {grain: "day", size: 1}, week: {grain: "week", size: 1}, fortnight: {grain: "week", size: 2}, month: {grain: "month", size: 1},
  quarter: {grain: "quarter", size: 1}, year: {grain: "year", size: 1}, decade: {grain: "decade", size: 1},
  century: {grain: "century", size: 1}, weekend: {grain: "weekend", size: 1},
};

const reference = (value: string): Sketch => ({is: "reference", value});

/** `count` of the unit after the anchor; a night is a time of day, units of the clock are only past or to come. */
export function stepBy(unit: string, count: number | null, direction: -1 | 0 | 1, anchor: Anchor): Sketch | null {
  if (unit === "night") return {is: "step", grain: "day", count: count ?? 0, direction, anchor, time: "NI"};
  const known = GRAINS[unit];
  if (count === null) return reference(direction < 0 ? "PAST_REF" : "FUTURE_REF");
  if (!known) return direction === 0 ? null : reference(direction < 0 ? "PAST_REF" : "FUTURE_REF");
  return {is: "step", grain: known.grain, count: count * known.size, direction, anchor};
}

const day = (count: number, anchor: Anchor = "published", time?: string): Sketch => ({
  is: "step", grain: "day", count, direction: Math.sign(count) as -1 | 0 | 1, anchor, ...(time === undefined ? {} : {time}),
});

const unitOf = (c: Captures) => (c.get("UNIT") ?? c.get("ONEUNIT")) as string;
const part = (c: Captures) => wordOf(c, "PART");
const vague = (c: Captures) => (c.get("COUNT") === "X" ? null : numberOf(c, "COUNT"));

function countedStep(c: Captures, sign: -1 | 1, anchor: Anchor): Sketch | null {
  const count = vague(c);
  if (count !== null && !Number.isInteger(count)) return reference(sign < 0 ? "PAST_REF" : "FUTURE_REF");
  const step = stepBy(unitOf(c), count === null ? null : sign * count, sign, anchor);
  return step?.is === "step" && step.grain === "year" && step.count === -1 ? {...step, alike: true} : step;
}

const hedged = (c: Captures, sketch: Sketch | null): Sketch | null => {
  const mod = c.has("HEDGE") ? wordOf(c, "HEDGE") : "";
  return sketch && mod && sketch.is !== "reference" ? {...sketch, mod} : sketch;
};

// "50 years ago today", "a year ago this week"
function likeNow(c: Captures, like: "day" | "week" | "month"): Sketch | null {
  const sketch = countedStep(c, -1, "published");
  return sketch?.is === "step" && ["year", "decade", "century"].includes(sketch.grain) ? hedged(c, {...sketch, alike: false, like}) : null;
}

const thisUnit = (c: Captures, count: number, anchor: Anchor) => stepBy(unitOf(c), count, count as -1 | 0 | 1, anchor);
const isClock = (c: Captures) => ["second", "minute", "hour", "millennium", "season"].includes(unitOf(c));

export const STEP_RULES: readonly Rule[] = [
  rule("today", "TODAY", () => day(0)),
  rule("today-at-large", "TODAYATLARGE", () => reference("PRESENT_REF")),
  rule("yesterday", "YESTERDAY", () => day(-1)),
  rule("tomorrow", "TOMORROW", () => day(1)),
  rule("tonight", "TONIGHT", () => day(0, "published", "NI")),
  rule("day-before-yesterday", "the? day before YESTERDAY", () => day(-2)),
  rule("day-after-tomorrow", "the? day after TOMORROW", () => day(2)),
  rule("last-part", "last PART", (c) => day(-1, "published", part(c))),
  rule("this-part", "this PART", (c) => day(0, "published", part(c))),
  rule("that-part", "that|same same? PART", (c) => day(0, "told", part(c))),
  rule("the-same-part", "the same PART", (c) => day(0, "told", part(c))),
  rule("next-part", "the next|following PART", (c) => day(1, "told", part(c))),
  rule("previous-part", "the previous|preceding PART", (c) => day(-1, "told", part(c))),
  rule("overnight", "OVERNIGHT", () => day(0, "told", "NI")),
  rule("last-unit", "last|past ONEUNIT", (c) => (isClock(c) ? null : thisUnit(c, -1, "published"))),
  rule("this-unit", "this past? ONEUNIT", (c) => (isClock(c) ? null : thisUnit(c, 0, "published"))),
  rule("the-current-unit", "the? current|present ONEUNIT", (c) => (isClock(c) ? null : thisUnit(c, 0, "published"))),
  rule("next-unit", "next|coming|upcoming ONEUNIT", (c) => (isClock(c) ? null : thisUnit(c, 1, "published"))),
  rule("unit-before-last", "the ONEUNIT before last", (c) => stepBy(unitOf(c), -2, -1, "published")),
  rule("the-next-unit", "the next|following|subsequent|ensuing ONEUNIT", (c) => (isClock(c) ? null : thisUnit(c, 1, "told"))),
  rule("the-previous-unit", "the previous|preceding|prior ONEUNIT", (c) => (isClock(c) ? null : thisUnit(c, -1, "told"))),
  rule("the-same-unit", "the same|very same? ONEUNIT", (c) => (isClock(c) ? null : thisUnit(c, 0, "told"))),
  rule("that-unit", "that same? ONEUNIT", (c) => (isClock(c) ? null : thisUnit(c, 0, "told"))),
  rule("following-unit", "following|previous ONEUNIT", (c) => (isClock(c) ? null : thisUnit(c, wordOf(c, "following|previous") === "following" ? 1 : -1, "told"))),
  rule("unit-before", "the ONEUNIT before STOP", (c) => thisUnit(c, -1, "told")),
  rule("unit-after", "the ONEUNIT after STOP", (c) => thisUnit(c, 1, "told")),
  rule("later-the-same-unit", "later|earlier the|that same? ONEUNIT", (c) => (["day", "year", "month", "week"].includes(unitOf(c)) ? thisUnit(c, 0, "told") : null)),
  rule("ago", "HEDGE? COUNT UNIT ago", (c) => hedged(c, countedStep(c, -1, "published"))),
  rule("ago-today", "HEDGE? COUNT UNIT ago TODAY", (c) => likeNow(c, "day")),
  rule("ago-this-unit", "HEDGE? COUNT UNIT ago this month|week", (c) => likeNow(c, wordOf(c, "month|week") as "week")),
  rule("or-so-ago", "COUNT UNIT or so ago", (c) => ({...countedStep(c, -1, "published")!, mod: "APPROX"})),
  rule("units-ago", "UNITS ago", () => reference("PAST_REF")),
  rule("long-ago", "long ago", () => reference("PAST_REF")),
  rule("from-now", "HEDGE? COUNT UNIT from now", (c) => hedged(c, countedStep(c, 1, "published"))),
  rule("units-time", "HEDGE? COUNT UNIT ' s? time", (c) => hedged(c, countedStep(c, 1, "published"))),
  rule("earlier", "HEDGE? only|just? COUNT UNIT earlier|previously|before STOP", (c) => hedged(c, countedStep(c, -1, "told"))),
  rule("later", "HEDGE? only|just? COUNT UNIT later|afterwards|afterward|after|on STOP", (c) => (unitOf(c) === "quarter" ? null : hedged(c, countedStep(c, 1, "told")))),
  rule("later-plain", "HEDGE? only|just? COUNT UNIT later|afterwards", (c) => hedged(c, countedStep(c, 1, "told"))),
  rule("earlier-plain", "HEDGE? only|just? COUNT UNIT earlier|previously", (c) => hedged(c, countedStep(c, -1, "told"))),
  rule("units-later", "UNITS later|afterwards", () => reference("FUTURE_REF")),
  rule("units-earlier", "UNITS earlier", () => reference("PAST_REF")),
  rule("the-weekend", "the weekend", () => ({is: "step", grain: "weekend", count: 0, direction: -1, anchor: "published"})),
];
