import type {Atom} from "../../text/atoms.ts";
import {isJoined, normAt} from "../../text/atoms.ts";
import {keyOf, RANGE_STARTS} from "./class-starts.ts";
import {readDay, readMonth, readYear} from "./classes.ts";
import type {Scope} from "./grammar.ts";
import {moment} from "./date-rules.ts";
import type {Found} from "./sketch.ts";

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);
const AND: ReadonlySet<string> = new Set(["and", "to", "or", "through", "until", "/"]);

/**
 * Two dates that share a month or a century: "June 5-7", "5 and 7 June 2018", "1914–18", "January to March 2019".
 * Each end is an expression of its own. Null when none begins at `at`.
 */
export function findRangeEnds(scope: Scope, at: number): readonly Found[] | null {
  if (!RANGE_STARTS.has(keyOf(scope.atoms[at]))) return null;
  return readMonthDays(scope, at) ?? readDaysMonth(scope, at) ?? readYears(scope, at) ?? readMonthsYear(scope, at);
}

interface Part {
  readonly value: number;
  readonly end: number;
}

function joint(atoms: readonly Atom[], at: number): number | null {
  return DASHES.has(normAt(atoms, at)) || AND.has(normAt(atoms, at)) ? at + 1 : null;
}

function part(match: {end: number; value: unknown} | null): Part | null {
  return match as Part | null;
}

const at2 = (scope: Scope, at: number | null, read: typeof readDay) => (at !== null && at < scope.atoms.length ? part(read(scope, at)) : null);

// "June 5-7, 2018"
function readMonthDays(scope: Scope, at: number): readonly Found[] | null {
  const month = at2(scope, at, readMonth);
  const first = month && at2(scope, month.end, readDay);
  const second = first && at2(scope, joint(scope.atoms, first.end), readDay);
  if (!month || !first || !second || at2(scope, second.end, readMonth) || isCounted(scope, second)) return null;
  const year = at2(scope, normAt(scope.atoms, second.end) === "," ? second.end + 1 : second.end, readYear);
  const fields = {grain: "day" as const, month: month.value, year: year?.value ?? null};
  return [
    {from: at, to: first.end, sketch: moment({...fields, day: first.value}), rule: "month-days"},
    {from: joint(scope.atoms, first.end)!, to: year?.end ?? second.end, sketch: moment({...fields, day: second.value}), rule: "month-days"},
  ];
}

// "June 5 and 7 people" counts people.
function isCounted({atoms}: Scope, {end}: Part): boolean {
  if (DASHES.has(normAt(atoms, end - 2))) return false;
  const next = atoms[end];
  return next?.kind === "word" && !["in", "at", "on", "for", "by", "when", "and", "with", "as", "of"].includes(next.norm);
}

// "5-7 June", "16 and 18 October 2012"
function readDaysMonth(scope: Scope, at: number): readonly Found[] | null {
  const first = at2(scope, at, readDay);
  const second = first && at2(scope, joint(scope.atoms, first.end), readDay);
  const month = second && at2(scope, second.end, readMonth);
  if (!first || !second || !month || at2(scope, first.end, readMonth)) return null;
  const year = at2(scope, month.end, readYear);
  const fields = {grain: "day" as const, month: month.value, year: year?.value ?? null};
  return [
    {from: at, to: first.end, sketch: moment({...fields, day: first.value}), rule: "days-month"},
    {from: joint(scope.atoms, first.end)!, to: year?.end ?? month.end, sketch: moment({...fields, day: second.value}), rule: "days-month"},
  ];
}

// "1914–18", "2015/16", "1914-1918"
function readYears(scope: Scope, at: number): readonly Found[] | null {
  const {atoms} = scope;
  const first = atoms[at].kind === "number" ? at2(scope, at, readYear) : null;
  const sign = normAt(atoms, at + 1);
  if (!first || !(DASHES.has(sign) || sign === "/") || !isJoined(atoms, at + 1) || !isJoined(atoms, at + 2)) return null;
  const digits = normAt(atoms, at + 2);
  const last = /^\d\d$/u.test(digits) ? Math.floor(first.value / 100) * 100 + Number(digits) : /^\d{4}$/u.test(digits) ? Number(digits) : 0;
  if (last <= first.value || 200 < last - first.value || ["-", "–"].includes(normAt(atoms, at + 3)) || isMeasured(atoms, at)) return null;
  if (last === first.value + 1 && isOfSeason(atoms, at)) {
    return [{from: at, to: at + 3, sketch: {is: "reference", value: `${first.value}/${last}`, detail: "a season that begins in one year and ends in the next"}, rule: "season-of-years"}];
  }
  const year = (value: number, from: number) => ({from, to: from + 1, sketch: moment({grain: "year", year: value}), rule: "years"});
  return [year(first.value, at), year(last, at + 2)];
}

// "the 2008-09 season", "the budget for 2023-24"
function isOfSeason(atoms: readonly Atom[], at: number): boolean {
  const before = ["for", "of"].includes(normAt(atoms, at - 1)) ? normAt(atoms, at - 2) : normAt(atoms, at - 1);
  return SEASONS_OF_YEARS.has(normAt(atoms, at + 3)) || SEASONS_OF_YEARS.has(before);
}

/** What goes over the turn of the year: "the 2008-09 season". */
const SEASONS_OF_YEARS: ReadonlySet<string> = new Set(["season", "seasons", "school", "academic", "fiscal", "financial", "campaign", "budget", "term", "nba", "nhl", "premier", "winter"]);

// "1500-2000 people" and "1200-1500 metres" count.
function isMeasured(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at + 3];
  return after?.kind === "word" && (after.tag === "NNS" || after.norm.endsWith("s")) && atoms[at].norm.endsWith("00");
}

// "January to March 2019", "between June and August 2018"
function readMonthsYear(scope: Scope, at: number): readonly Found[] | null {
  const first = at2(scope, at, readMonth);
  const second = first && at2(scope, joint(scope.atoms, first.end), readMonth);
  const year = second && at2(scope, second.end, readYear);
  if (!first || !second || !year) return null;
  const fields = (month: number) => ({grain: "month" as const, month, year: year.value});
  return [
    {from: at, to: first.end, sketch: moment(fields(first.value)), rule: "months-year"},
    {from: joint(scope.atoms, first.end)!, to: year.end, sketch: moment(fields(second.value)), rule: "months-year"},
  ];
}
