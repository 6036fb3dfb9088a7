import type {Atom} from "../../text/atoms.ts";
import {isJoined, normAt} from "../../text/atoms.ts";
import {keyOf, NEEDS, STARTS} from "./class-starts.ts";
import {CLASSES} from "./classes.ts";
import {readClock, readIsoTime} from "./clock.ts";
import {DATE_RULES, MONTH_DAY_RULES} from "./date-rules.ts";
import {isAgeOrReading} from "./doubt.ts";
import type {Captured, ClassMatch, Scope, WordClass} from "./grammar.ts";
import {makeGrammar, matchRules} from "./grammar.ts";
import {DAY_PARTS, MONTHS} from "./lexicon.ts";
import type {Found, Sketch} from "./sketch.ts";
import {dayNumberOf} from "../../text/calendar.ts";
import {findRangeEnds} from "./range-ends.ts";
import {NEWS_RULES} from "./news-rules.ts";
import {SPAN_RULES} from "./span-rules.ts";
import {STEP_RULES} from "./step-rules.ts";
import {triggersOf} from "./triggers.ts";
import {WHOLE_RULES} from "./whole-rules.ts";

/** The longest expression of time that begins at `at`; null when none does. */
export function findExpression(scope: Scope, at: number): Found | null {
  return matchRules(WHOLE, scope, at);
}

const date: WordClass = (scope, at) => {
  const core = matchRules(CORE, scope, at);
  if (!core || !["moment", "step", "named"].includes(core.sketch.is)) return null;
  return {end: core.to, value: core.sketch as Captured};
};

const monthDay: WordClass = (scope, at) => {
  const found = matchRules(MONTH_DAYS, scope, at);
  return found && {end: found.to, value: found.sketch};
};

// "3–4 March", "April 30-May 1", "March 3-4, 2031": two days that one night joins; the first of them.
const days: WordClass = (scope, at) => {
  const ends = findRangeEnds(scope, at);
  if (ends?.length === 2) return isNextDay(ends[0].sketch, ends[1].sketch) ? {end: ends[1].to, value: ends[0].sketch} : null;
  const first = monthDay(scope, at);
  const joint = first !== null && ["-", "–", "to", "/"].includes(normAt(scope.atoms, first.end)) ? first.end + 1 : scope.atoms.length;
  const second = first && joint < scope.atoms.length ? monthDay(scope, joint) : null;
  return first && second && isNextDay(first.value as Sketch, second.value as Sketch) ? {end: second.end, value: withYearOf(first.value as Sketch, second.value as Sketch)} : null;
};

function isNextDay(first: Sketch, second: Sketch): boolean {
  if (first.is !== "moment" || second.is !== "moment") return false;
  const [a, b] = [first, second].map(({moment: {month, day}}) => dayNumberOf({year: 2004, month: month ?? 1, day: day ?? 1}));
  return b - a === 1 || b - a === -365;
}

// A year behind the second day is that of the first, but for New Year's Eve.
function withYearOf(first: Sketch, second: Sketch): Sketch {
  const year = first.is === "moment" && second.is === "moment" ? second.moment.year : null;
  return first.is === "moment" && year != null && first.moment.year == null ? {...first, moment: {...first.moment, year: year - (first.moment.month === 12 ? 1 : 0)}} : first;
}

// "BC", "B.C.", "BCE", "b.c.e."
const beforeChrist: WordClass = ({atoms}, at) => {
  if (atoms[at].norm === "bc" || atoms[at].norm === "bce") return {end: at + 1, value: ""};
  if (!["b", ".", "c"].every((word, i) => normAt(atoms, at + i) === word)) return null;
  return {end: normAt(atoms, at + 3) === "." && isJoined(atoms, at + 3) ? at + 4 : at + 3, value: ""};
};

// "1990s", "1990's", "'90s", "nineties"; the value is the year without its last digit.
const decade: WordClass = (scope, at) => {
  const {atoms} = scope;
  const found = readDecade(atoms, at);
  return found === null || found.isShort && isAgeOrReading(scope, at) ? null : found;
};

function readDecade(atoms: readonly Atom[], at: number): {readonly end: number; readonly value: number; readonly isShort: boolean} | null {
  const word = DECADE_WORDS[atoms[at].norm];
  if (word !== undefined) return {end: at + 1, value: 190 + word, isShort: true};
  const short = atoms[at].norm === "'" && isJoined(atoms, at + 1);
  const digits = normAt(atoms, short ? at + 1 : at);
  const next = (short ? at + 1 : at) + 1;
  const end = normAt(atoms, next) === "'" ? next + 1 : next;
  const plural = normAt(atoms, end) === "s" && isJoined(atoms, end) && isJoined(atoms, next);
  if (!plural || !/^(?:1\d\d0|20\d0|[2-9]0|\d{2}0)$/u.test(digits)) return null;
  return digits.length === 2 ? {end: end + 1, value: 190 + Number(digits[0]), isShort: !short} : {end: end + 1, value: Number(digits.slice(0, -1)), isShort: false};
}

const DECADE_WORDS: Readonly<Record<string, number>> = {twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9};

const PLURAL_SEASONS: Readonly<Record<string, string>> = {summers: "SU", winters: "WI", autumns: "FA"};
// "Hot summers", not the name Summers, and no springs of water.
const pluralSeason: WordClass = ({atoms}, at) => (atoms[at].capital ? null : match(at, PLURAL_SEASONS[atoms[at].norm]));

// "Over the years", "the years have been kind": by no other words dated.
const longUnits: WordClass = ({atoms}, at) => {
  const unit = {years: "year", decades: "decade", centuries: "century"}[atoms[at].norm];
  const next = atoms[at + 1];
  const lasts = ["over", "through", "throughout", "down"].includes(normAt(atoms, at - 2)) && next?.norm !== "of";
  const begins = at === 1 && (next === undefined || /^(?:VB|MD)/u.test(next.tag));
  return lasts || begins ? match(at, unit) : null;
};

const quarter: WordClass = ({atoms}, at) => {
  const nth = Number(normAt(atoms, at + 1));
  return atoms[at].norm === "q" && isJoined(atoms, at + 1) && 1 <= nth && nth <= 4 ? {end: at + 2, value: nth} : null;
};

const PLURAL_PARTS: Readonly<Record<string, string>> = {mornings: "MO", afternoons: "AF", evenings: "EV", nights: "NI"};
const pluralPart: WordClass = ({atoms}, at) => match(at, PLURAL_PARTS[atoms[at].norm]);

// "at dawn", "by noon", "before midnight": the part alone is the expression.
const atPart: WordClass = ({atoms}, at) => {
  const placed = ["at", "by", "before", "after", "around", "until", "since", "from"].includes(normAt(atoms, at - 1));
  const names = ["noon", "midnight", "midday", "dawn", "dusk", "night", "nightfall", "daybreak", "sunset", "sunrise"];
  if (["to", "till", "past", "between"].includes(normAt(atoms, at - 1)) && ["noon", "midnight"].includes(atoms[at].norm)) return match(at, DAY_PARTS.get(atoms[at].norm));
  return placed && names.includes(atoms[at].norm) && !["club", "clubs"].includes(normAt(atoms, at + 1)) ? match(at, DAY_PARTS.get(atoms[at].norm)) : null;
};

// "in the morning", "during the night".
const thePart: WordClass = ({atoms}, at) => {
  const placed = ["in", "during", "through", "throughout"].includes(normAt(atoms, at - 2)) || ["early", "late"].includes(normAt(atoms, at - 2));
  return placed && normAt(atoms, at + 1) !== "of" && ["morning", "afternoon", "evening", "night"].includes(atoms[at].norm) ? match(at, DAY_PARTS.get(atoms[at].norm)) : null;
};

// Not the adjective: "an overnight fee".
const overnight: WordClass = ({atoms}, at) => (atoms[at].norm === "overnight" && !atoms[at + 1]?.tag.startsWith("NN") ? match(at, "NI") : null);

// Nothing that the words before could take as their object: a mark, a verb, a preposition, or the end.
const stop: WordClass = ({atoms}, at) => {
  const {kind, norm, tag} = atoms[at];
  if (tag === "VBG" && ["after", "before"].includes(normAt(atoms, at - 1))) return null;
  const closes = kind === "mark" && !["\"", "'", "$", "£", "€"].includes(norm);
  return closes || /^(?:VB|MD|IN|CC|TO|WDT|WP|WRB|EX)/u.test(tag) || ["in", "at", "on", "by", "with", "when", "and", "but", "for", "to"].includes(norm) ? {end: at, value: ""} : null;
};

// "Sales rose in the quarter": the one reported on; not "the quarter of a century", "the quarter-final".
const theQuarter: WordClass = ({atoms}, at) => {
  const fits = atoms[at].norm === "the" && normAt(atoms, at + 1) === "quarter" && !["of", "-", "century", "final", "finals", "mile", "horse", "past", "to"].includes(normAt(atoms, at + 2));
  return fits ? {end: at + 2, value: ""} : null;
};

// "Sales rose for the year": how long, not which.
const theYear: WordClass = ({atoms}, at) => {
  if (atoms[at].norm !== "the" || normAt(atoms, at + 1) !== "year") return null;
  const isAlone = atoms.length === 2 || ["to", "through"].includes(normAt(atoms, at + 2)) && MONTHS.has(normAt(atoms, at + 3));
  const placed = ["for", "in", "over", "during", "throughout"].includes(normAt(atoms, at - 1)) && (atoms[at + 2]?.kind ?? "mark") === "mark" && !["'", "-", "\""].includes(normAt(atoms, at + 2));
  return isAlone || placed ? {end: at + 2, value: ""} : null;
};

// What "the day before" may be counted from: "the day after his arrest", "the day before Ode died".
const object: WordClass = ({atoms}, at) => {
  const {kind, norm, tag} = atoms[at];
  return kind === "word" && (/^(?:DT|PRP|NN)/u.test(tag) || norm === "the") && norm !== "yesterday" && norm !== "tomorrow" ? {end: at, value: ""} : null;
};

const POINTING: Readonly<Record<string, string>> = {recent: "PAST_REF", current: "PRESENT_REF", future: "FUTURE_REF"};
// "the current law", "recent talks"; a noun must follow, or nothing at all.
const pointing: WordClass = ({atoms}, at) => {
  const value = POINTING[atoms[at].norm];
  const next = atoms[at + 1];
  const fits = value !== undefined && (atoms.length === 1 || !atoms[at].tag.startsWith("NN")) && (atoms.length === 1 || next?.kind === "word" && /^(?:NN|JJ)/u.test(next.tag) && !next.capital);
  return fits && normAt(atoms, at - 1) !== "most" ? {end: at + 1, value} : null;
};

function match(at: number, value: string | undefined): ClassMatch | null {
  return value === undefined ? null : {end: at + 1, value};
}

/** All classes of words by name. */
export const ALL_CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...CLASSES, ["DATE", date], ["MONTHDAY", monthDay], ["DAYS", days], ["CLOCK", readClock], ["ISOTIME", readIsoTime], ["BC", beforeChrist], ["DECADE", decade], ["QUARTER", quarter],
  ["NIGHTS", pluralPart], ["ATPART", atPart], ["THEPART", thePart], ["STOP", stop], ["OVERNIGHT", overnight],
  ["THEQUARTER", theQuarter], ["THEYEAR", theYear], ["OBJECT", object], ["SEASONS", pluralSeason], ["LONGUNITS", longUnits], ["POINTING", pointing],
]);

const MONTH_DAYS = makeGrammar(MONTH_DAY_RULES, CLASSES, STARTS);
const CORE = makeGrammar([...DATE_RULES, ...STEP_RULES], ALL_CLASSES, STARTS);
const WHOLE = makeGrammar([...WHOLE_RULES, ...SPAN_RULES, ...STEP_RULES, ...NEWS_RULES], ALL_CLASSES, new Map([...STARTS, ["DATE", new Set(CORE.byKey.keys())]]));

/** Whether an atom may be what makes a time expression: every sentence with one has such an atom, whatever its tags. */
export function triggersTime(atom: Atom): boolean {
  return TRIGGERS.has(keyOf(atom));
}

const TRIGGERS: ReadonlySet<string> = timeTriggers();

function timeTriggers(): ReadonlySet<string> {
  const core = triggersOf(CORE, NEEDS);
  return new Set([...triggersOf(WHOLE, new Map([...NEEDS, ["DATE", core]])), ...NEEDS.get("DAYS")!]);
}
