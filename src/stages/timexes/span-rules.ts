import type {Captures, Rule} from "./grammar.ts";
import {numberOf, rule, wordOf} from "./grammar.ts";
import type {Sketch} from "./sketch.ts";

/** Rules of lengths of time, of what comes again and again, and of words that only point to past, present or future. */

/** The ISO 8601 duration of so many units: P2W, PT30M, PXD; decades and centuries in years. */
export function durationOf(count: number | string, unit: string): string | null {
  const letter = {
    second: "TS", minute: "TM", hour: "TH", day: "D", night: "D", week: "W", month: "M", quarter: "Q", year: "Y",
    fortnight: "W", decade: "Y", century: "Y", millennium: "Y", weekend: "WE",
  }[unit];
  if (letter === undefined) return null;
  const size = {fortnight: 2, decade: 10, century: 100, millennium: 1000}[unit] ?? 1;
  if (typeof count === "number" && count % 1 === 0.5 && 1 < count && HALVES[unit] !== undefined) return halved(Math.floor(count), letter, HALVES[unit]);
  if (count === "X" && LARGE_UNITS[unit] !== undefined) return `PX${LARGE_UNITS[unit]}`;
  const amount = count === "X" ? "X" : String(Number((Number(count) * size).toPrecision(8)));
  return letter.startsWith("T") ? `PT${amount}${letter.slice(1)}` : `P${amount}${letter}`;
}

/** Units of more than a year as TIDES writes them; only where their number is not known, else they are counted in years. */
const LARGE_UNITS: Readonly<Record<string, string>> = {decade: "DE", century: "CE", millennium: "ML"};

/** What half a unit is, where it is a whole number of smaller ones. */
const HALVES: Readonly<Record<string, string>> = {year: "6M", hour: "30M", minute: "30S", day: "T12H"};

// "Two and a half years" is P2Y6M, "a minute and a half" PT1M30S.
function halved(whole: number, letter: string, half: string): string {
  return letter.startsWith("T") ? `PT${whole}${letter.slice(1)}${half}` : `P${whole}${letter}${half}`;
}

const duration = (value: string | null, mod = ""): Sketch | null => (value === null ? null : {is: "duration", value, ...(mod ? {mod} : {})});
const hedge = (c: Captures) => (c.has("HEDGE") ? wordOf(c, "HEDGE") : "");
const count = (c: Captures) => c.get("COUNT") as number | string;
const counted = (c: Captures) => duration(durationOf(count(c), wordOf(c, "UNIT")), hedge(c));
const bySize = (c: Captures, n: number | string) => duration(durationOf(n, wordOf(c, "UNIT")), hedge(c));
const set = (value: string): Sketch => ({is: "set", value});
const everyUnit = (c: Captures, n: number | string) => {
  const value = durationOf(n, wordOf(c, "UNIT"));
  return value === null ? null : wordOf(c, "UNIT") === "night" ? set("XXXX-XX-XXTNI") : set(value);
};

/** Units that are told together as one length, from the longest to the shortest. */
const COMPOUND = ["year", "month", "week", "day", "hour", "minute", "second"];

// "12 years and six months", "two hours, 30 minutes": whole numbers of shorter and shorter units are one length.
function compound(c: Captures): Sketch | null {
  const pieces = ["", "2", "3"].flatMap((digit) => (c.has(`UNIT${digit}`) ? [{count: c.get(`COUNT${digit}`), place: COMPOUND.indexOf(wordOf(c, `UNIT${digit}`))}] : []));
  const falls = pieces.every(({count: n, place}, at) => place >= 0 && Number.isInteger(n) && (at === 0 || pieces[at - 1].place < place));
  if (!falls) return null;
  const write = (from: number, to: number) => pieces.filter(({place}) => from <= place && place <= to).map(({count: n, place}) => `${String(n)}${"YMWDHMS"[place]}`).join("");
  const clock = write(4, 6);
  return duration(`P${write(0, 3)}${clock === "" ? "" : `T${clock}`}`, hedge(c));
}

// "The 1988 quarter" is no length.
const isYearOfQuarter = (c: Captures) => wordOf(c, "UNIT") === "quarter" && 1000 < Number(count(c));

export const SPAN_RULES: readonly Rule[] = [
  rule("counted-units", "HEDGE? COUNT UNIT", (c) => (count(c) === 1 && ["second", "quarter", "season"].includes(wordOf(c, "UNIT")) || isYearOfQuarter(c) ? null : counted(c))),
  rule("counted-units-hyphen", "COUNT - UNIT", (c) => (count(c) === "X" ? null : counted(c))),
  rule("several-unit", "several - UNIT", (c) => bySize(c, "X")),
  rule("edge-units", "the early|first|last|final UNITS", (c) => duration(durationOf("X", wordOf(c, "UNITS")))),
  rule("counted-compound", "HEDGE? COUNT UNIT ,? and? COUNT2 UNIT2", (c) => compound(c)),
  rule("counted-compound-of-three", "HEDGE? COUNT UNIT ,? and? COUNT2 UNIT2 ,? and? COUNT3 UNIT3", (c) => compound(c)),
  rule("another-unit", "another ONEUNIT", (c) => (["hour", "week", "fortnight", "month", "year", "decade"].includes(wordOf(c, "ONEUNIT")) ? duration(durationOf(1, wordOf(c, "ONEUNIT"))) : null)),
  rule("counted-range", "HEDGE? COUNT to|or|-|– COUNT2 UNIT", (c) => (Number(c.get("COUNT2")) <= Number(count(c)) ? null : bySize(c, count(c)))),
  rule("pointed-units", "the|his|her|its|their? past|last|next|first|coming|previous|following|final|latest|preceding HEDGE? COUNT UNIT", counted),
  rule("the-counted-units", "the COUNT UNIT", (c) => (count(c) === 1 || isYearOfQuarter(c) ? null : counted(c))),
  rule("pointed-couple", "the past|last|next|first couple of UNIT", (c) => bySize(c, 2)),
  rule("age", "COUNT -? UNIT -? old", (c) => (count(c) === "X" ? null : counted(c))),
  rule("years-of-age", "HEDGE? COUNT UNIT of age", (c) => (count(c) === "X" ? null : counted(c))),
  rule("pointed-unit", "the past|last UNIT", (c) => (["day", "night", "weekend", "season", "minute", "second"].includes(wordOf(c, "UNIT")) ? null : bySize(c, 1))),
  rule("unit-and-a-half", "a|an UNIT and a half", (c) => bySize(c, 1.5)),
  rule("half-a-unit", "half -? a|an -? UNIT", (c) => bySize(c, 0.5)),
  rule("hedged-half-unit", "HEDGE half -? a|an -? UNIT", (c) => bySize(c, 0.5)),
  rule("units-or-units", "UNITS or|and UNITS2", (c) => duration(durationOf("X", wordOf(c, "UNITS")))),
  rule("half-unit", "half - UNIT", (c) => bySize(c, 0.5)),
  rule("bare-units", "HEDGE? BAREUNITS", (c) => (/THAN$/u.test(hedge(c)) ? null : duration(durationOf("X", wordOf(c, "BAREUNITS")), hedge(c)))),
  rule("counted-units-of-more", "COUNT more|further UNIT", counted),
  rule("recent-units", "the? recent|past UNITS", (c) => (c.has("recent|past") && wordOf(c, "recent|past") === "recent" && ["week", "month", "quarter"].includes(wordOf(c, "UNITS")) ? duration(durationOf("X", wordOf(c, "UNITS"))) : {is: "reference", value: "PAST_REF"})),
  rule("recent-units-and-units", "recent UNITS and UNITS2", () => ({is: "reference", value: "PAST_REF"})),
  rule("coming-quarters", "the? coming|future quarters", () => ({is: "reference", value: "FUTURE_REF"})),
  rule("future-units", "future UNITS", () => ({is: "reference", value: "FUTURE_REF"})),
  rule("a-while", "a while", () => duration("PXX")),
  rule("coming-units", "the? coming UNITS", () => ({is: "reference", value: "FUTURE_REF"})),
  rule("reference", "REFERENCE", (c) => ({is: "reference", value: wordOf(c, "REFERENCE")})),
  rule("set-adverb", "SETADVERB", (c) => set(wordOf(c, "SETADVERB"))),
  rule("every-unit", "every|each UNIT", (c) => everyUnit(c, 1)),
  rule("every-other-unit", "every other|second UNIT", (c) => everyUnit(c, 2)),
  rule("every-counted", "every COUNT UNIT", (c) => everyUnit(c, count(c))),
  rule("every-weekday", "every|each WEEKDAY", (c) => set(`XXXX-WXX-${numberOf(c, "WEEKDAY")}`)),
  rule("nth-weekday-of-months", "the? NTH WEEKDAY of the|every|each month", (c) => set(`XXXX-WXX-${numberOf(c, "WEEKDAY")}`)),
  rule("weekends", "weekends", () => set("XXXX-WXX-WE")),
  rule("weekdays", "WEEKDAYS", (c) => set(`XXXX-WXX-${numberOf(c, "WEEKDAYS")}`)),
  rule("weekday-parts", "WEEKDAY NIGHTS", (c) => set(`XXXX-WXX-${numberOf(c, "WEEKDAY")}T${wordOf(c, "NIGHTS")}`)),
  rule("every-month", "every|each MONTH", (c) => set(`XXXX-${String(numberOf(c, "MONTH")).padStart(2, "0")}`)),
  rule("quarters", "ORD quarters", (c) => (numberOf(c, "ORD") <= 4 ? set(`XXXX-Q${numberOf(c, "ORD")}`) : null)),
  rule("seasons", "HEDGE? SEASONS", (c) => set(`XXXX-${wordOf(c, "SEASONS")}`)),
  rule("counted-seasons", "HEDGE? COUNT SEASONS", (c) => set(`XXXX-${wordOf(c, "SEASONS")}`)),
  rule("pointed-seasons", "the|these? past|last|next|coming|previous|preceding HEDGE? COUNT? SEASONS", (c) => set(`XXXX-${wordOf(c, "SEASONS")}`)),
  rule("the-years", "the LONGUNITS", (c) => duration(durationOf("X", wordOf(c, "LONGUNITS")))),
  rule("every-season", "every|each SEASON", (c) => set(`XXXX-${wordOf(c, "SEASON")}`)),
  rule("every-part", "every|each PART", (c) => set(`XXXX-XX-XXT${wordOf(c, "PART")}`)),
  rule("per-unit", "per UNIT", (c) => (["day", "week", "month", "year"].includes(wordOf(c, "UNIT")) ? everyUnit(c, 1) : null)),
  rule("times-a-unit", "once|twice a|per|every|each UNIT", (c) => everyUnit(c, 1)),
  rule("counted-times-a-unit", "COUNT times a|per|every|each UNIT", (c) => everyUnit(c, 1)),
];
