import type {Rule} from "./grammar.ts";
import {numberOf, rule, wordOf} from "./grammar.ts";
import type {Sketch} from "./sketch.ts";
import {durationOf} from "./span-rules.ts";

/** Rules for the words by which business and court news points: the quarter reported on, the same stretch a year before, year-end. */

/** The quarter or half that is reported on, `years` later (earlier, when negative), or that of a year. */
const period = (years: number, year?: number): Sketch => ({is: "period", years, ...(year === undefined ? {} : {year})});
const yearStep = (count: -1 | 0 | 1, mod?: string): Sketch => ({is: "step", grain: "year", count, direction: count, anchor: "published", ...(mod === undefined ? {} : {mod})});
const yearAgo: Sketch = {is: "step", grain: "year", count: -1, direction: -1, anchor: "published", alike: true};
/** A day that only the event beside it could date. */
const ofEvent: Sketch = {is: "reference", value: "XXXX-XX-XX", detail: "a day counted from an event"};

export const NEWS_RULES: readonly Rule[] = [
  rule("the-quarter", "THEQUARTER", () => period(0)),
  rule("the-latest-quarter", "the|its|their latest|reported quarter|period", () => period(0)),
  rule("the-year-ago-quarter", "the? comparable|corresponding|same? year - ago|earlier ORD? -? quarter|period", (c) => (c.has("ORD") ? {is: "step", grain: "year", count: -1, direction: -1, anchor: "published", quarter: numberOf(c, "ORD")} : period(-1))),
  rule("the-quarter-last-year", "the comparable|corresponding|same|equivalent? quarter|period last|a year ago|earlier?", (c) => (wordOf(c, "quarter|period") === "period" ? {...period(-1), same: true} : period(-1))),
  rule("the-quarter-of-a-year", "the YEAR quarter|period", (c) => period(0, numberOf(c, "YEAR"))),
  rule("last-years-quarter", "last year ' s quarter|period", () => period(-1)),
  rule("year-ago", "year - ago|earlier", () => yearAgo),
  rule("the-latest-year", "the|its|their latest fiscal|financial? year", () => yearStep(-1)),
  rule("the-full-year", "the full|whole|entire fiscal|financial? year", () => yearStep(0)),
  rule("the-fiscal-year", "the fiscal|financial year", () => ({is: "duration", value: "P1Y"})),
  rule("fiscal-years", "fiscal|financial year? YEAR -|–|/ TAIL", (c) => ((numberOf(c, "YEAR") + 1) % 100 === numberOf(c, "TAIL") ? {is: "reference", value: `${numberOf(c, "YEAR")}/${numberOf(c, "YEAR") + 1}`, detail: "a year that begins in one year and ends in the next"} : null)),
  rule("year-end", "the? year -? end", () => yearStep(0, "END")),
  rule("years-end", "the? year ' s end", () => yearStep(0, "END")),
  rule("next-year-or-so", "the next year or so", () => yearStep(1, "APPROX")),
  rule("days-ahead", "the UNITS ahead", (c) => ({is: "duration", value: durationOf("X", c.get("UNITS") as string)!})),
  rule("the-year", "THEYEAR", () => ({is: "duration", value: "P1Y"})),
  rule("weeklong", "weeklong|daylong|monthlong|yearlong|nightlong|decadelong", (c) => ({is: "duration", value: LONG[[...c.values()][0] as string]})),
  rule("later-in-the-day", "later|earlier|early|late in the day", () => ({is: "step", grain: "day", count: 0, direction: 0, anchor: "told"})),
  rule("day-of-event", "the day before|after OBJECT", () => ofEvent),
  rule("anniversary", "the|its|his|her|their ORD anniversary", () => ofEvent),
  rule("this-moment", "this|present ADJECTIVE? moment", () => ({is: "reference", value: "PRESENT_REF"})),
  rule("then-current", "then -? current|existing", () => ({is: "reference", value: "PAST_REF"})),
  rule("pointing-adjective", "POINTING", (c) => ({is: "reference", value: c.get("POINTING") as string})),
];

const LONG: Readonly<Record<string, string>> = {weeklong: "P1W", daylong: "P1D", monthlong: "P1M", yearlong: "P1Y", nightlong: "P1D", decadelong: "P10Y"};
