import type {Atom} from "../../text/atoms.ts";
import {FRACTION_SIGNS, ORDINALS, TEENS, TENS, UNITS as ONES} from "../../text/number-words.ts";
import {
  DAY_PARTS, HEDGES, MONTHS, REFERENCES, SEASONS, SET_ADVERBS, SHORT_MONTHS, SHORT_WEEKDAYS, UNIT_ADJECTIVES, UNIT_PLURALS, UNITS, WEEKDAYS, ZONES,
} from "./lexicon.ts";
import {NAMED_DAYS} from "./named-days.ts";

/** What stands for every number in digits. */
const DIGITS = "0";

/** The word by which rules and classes are looked up; all numbers in digits have one. */
export function keyOf({kind, norm}: Atom): string {
  return kind === "number" ? DIGITS : norm;
}

type Words = Iterable<string>;

const union = (...lists: readonly Words[]): ReadonlySet<string> => new Set(lists.flatMap((list) => [...list]));
const keys = (...tables: readonly ReadonlyMap<string, unknown>[]): Words => tables.flatMap((table) => [...table.keys()]);
const firsts = (table: ReadonlyMap<string, unknown>): Words => [...table.keys()].map((phrase) => phrase.split(/ |(?=')/u)[0]);

const months = union(keys(MONTHS, SHORT_MONTHS));
const ordinals = union([DIGITS], keys(ORDINALS, TENS));
const years = union([DIGITS, "twenty", "two"], keys(TEENS));
const weekdays = union(keys(WEEKDAYS, SHORT_WEEKDAYS));
const seasons = union(keys(SEASONS));
const parts = union(keys(DAY_PARTS));
const units = union(UNIT_ADJECTIVES, keys(UNITS, UNIT_PLURALS));
const plurals = union(keys(UNIT_PLURALS));
const numbers = union([DIGITS, "a", "an", "half", "quarter"], keys(FRACTION_SIGNS, ONES, TEENS, TENS));
const decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

/** The keys of the atoms that each class can begin with; a class that is not listed may begin anywhere. */
export const STARTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries({
  MONTH: months, BAREMONTH: months, DAY: ordinals, ORD: ordinals, YEAR: years, BAREYEAR: years, SHORTYEAR: union(["'"]),
  WEEKDAY: weekdays, WEEKDAYS: weekdays, ANYWEEKDAY: weekdays, SEASON: seasons, BARESEASON: seasons, PART: parts, ATPART: parts, THEPART: parts,
  UNIT: units, ONEUNIT: units, UNITS: plurals, BAREUNITS: plurals, COUNT: union(numbers, ["several", "few", "many", "the", "countless", "numerous"]),
  ISODATE: union([DIGITS]), WRITTENDATE: union([DIGITS]), NAMED: union(firsts(NAMED_DAYS)), ZONE: ZONES, CLOCK: numbers, ISOTIME: union([DIGITS]),
  TODAY: union(["today"]), TODAYATLARGE: union(["today"]), YESTERDAY: union(["yesterday"]), TOMORROW: union(["tomorrow"]), TONIGHT: union(["tonight"]), NTH: union(ordinals, ["last", "final"]), TAIL: union([DIGITS]), NINEELEVEN: union(["september", "sept", "sep", DIGITS]),
  HEDGE: union(firsts(HEDGES)), REFERENCE: union(firsts(REFERENCES)), SETADVERB: union(firsts(SET_ADVERBS)),
  BC: union(["bc", "bce", "b"]), DECADE: union([DIGITS, "'"], decades), QUARTER: union(["q"]), NIGHTS: union(["mornings", "afternoons", "evenings", "nights"]),
  OVERNIGHT: union(["overnight"]), THEQUARTER: union(["the"]), POINTING: union(["recent", "current", "future"]), THEYEAR: union(["the"]), SEASONS: union(["summers", "winters", "autumns"]), LONGUNITS: union(["years", "decades", "centuries"]), MONTHDAY: union(months, ordinals, ["the"]),
}));

const spoken = union([DIGITS, "twenty", "thousand"], keys(TEENS));
const lasts = (table: ReadonlyMap<string, unknown>): Words => [...table.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1));

/** Of which words any match of a class holds one, for classes that can begin with a word that most sentences have. */
export const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries({
  UNIT: union(keys(UNITS, UNIT_PLURALS)), ONEUNIT: union(keys(UNITS, UNIT_PLURALS)), MONTHDAY: months, DAYS: union(months, [DIGITS]), YEAR: spoken, BAREYEAR: spoken, SHORTYEAR: union([DIGITS]),
  DECADE: union([DIGITS], decades), CLOCK: union([DIGITS, "am", "pm", "m", "clock", "half", "quarter"]), NAMED: union(lasts(NAMED_DAYS)), REFERENCE: union(lasts(REFERENCES)), SETADVERB: union(lasts(SET_ADVERBS)),
  THEQUARTER: union(["quarter"]), THEYEAR: union(["year"]),
}));

/** What two dates that share a month or a century can begin with. */
export const RANGE_STARTS: ReadonlySet<string> = union(months, ordinals);
