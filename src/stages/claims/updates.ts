import {compareTimes} from "../../compare/times.ts";
import type {Document, Statement} from "../../model/index.ts";
import {instantOf} from "../../text/calendar.ts";
import {daysBetween} from "./days.ts";

/** Words by which an account says that it replaces a figure told before. */
const REPLACES = /\b(?:rose|risen|rises|climbed|climbs|increased|grew|grown|swelled|widened|revised|updated|(?:fell|fallen|falls|dropped|declined|shrank|spread|narrowed) to|now|later|latest|raised|lowered|corrected|as first (?:reported|told|thought)|new toll|further)\b/iu;

/** True when one of two statements says of itself that it is the later figure, or their articles are days apart and the later one has the higher count. */
export function speaksLater(a: Statement, b: Statement, documents: ReadonlyMap<string, Document>): boolean {
  return replacesByName(a, b, documents) || [a, b].some((statement, at, both) => says(statement, both[1 - at], documents)) || ![a, b].some((one) => isLongPast(one, documents)) && areDaysApart(a, b, documents) || isAsOfLater(a, b);
}

/** One names the figure of the other as the one that it replaces: "seven hospitals, not five as first reported". */
export function replacesByName(a: Statement, b: Statement, documents: ReadonlyMap<string, Document>): boolean {
  return [[a, b], [b, a]].some(([own, other]) => {
    const rejected = /^[^.;:]{0,40}?, (?:and )?not (?:the )?(?<figure>[\p{L}\p{N},.-]+) (?:as|that was|\p{L}+ as) (?:(?:was|were) )?(?:first|previously|earlier|initially|originally)\b/u.exec(documents.get(own.doc)!.text.slice(own.end, own.end + REJECTED_REACH))?.groups?.figure;
    return rejected !== undefined && rejected.toLowerCase() === other.value.toLowerCase();
  });
}

/** Code units behind a figure within which the one it replaces is named. */
const REJECTED_REACH = 90;

/** What it tells of was of a year before that of its article: such counts are no longer growing. */
function isLongPast({at, doc}: Statement, documents: ReadonlyMap<string, Document>): boolean {
  const [told, published] = [at, documents.get(doc)!.published?.value].map((value) => (value && /^\d{4}/u.test(value) ? Number(value.slice(0, 4)) : null));
  return told !== null && published !== null && told < published && !/-1[12]/u.test(at!.slice(4, 7)); // told is read from it
}

/** What stands around a statement, kept for each. */
const sentences = new WeakMap<Statement, string>();

/** It says that it replaces a figure; "up from 12" replaces just that figure. */
function says(statement: Statement, other: Statement, documents: ReadonlyMap<string, Document>): boolean {
  const words = sentences.get(statement) ?? around(statement, documents);
  sentences.set(statement, words);
  const from = /\b(?:up|down) from (?:the |an? )?(?<figure>[^.;,]{1,30})/iu.exec(words)?.groups?.figure;
  return REPLACES.test(words) || from !== undefined && beginsWith(from.toLowerCase(), other.value.toLowerCase());
}

/** "120 a day" begins with "120" and not with "12". */
const beginsWith = (words: string, figure: string): boolean => words.startsWith(figure) && !/^[\p{L}\p{N}]/u.test(words.slice(figure.length));

/** Days within which a count of one event goes on: a month. */
const LONGEST = 31;

/** "By Friday police had arrested 14", "by Sunday 40": each speaks as of its own day, and the later one counts more. */
export function isAsOfLater(a: Statement, b: Statement): boolean {
  if (a.at === null || b.at === null || !(Math.abs(daysBetween(a.at, b.at)) <= LONGEST) || compareTimes({value: a.at}, {value: b.at}).relation !== "apart") return false;
  const [earlier, later] = a.at < b.at ? [a, b] : [b, a];
  return boundOf(later) > boundOf(earlier) && isTally(later);
}

const boundOf = ({typed}: Statement): number => (typed.type === "quantity" ? typed.low ?? typed.high ?? 0 : 0);

/** The sentence around a statement, roughly: up to the stops or line ends beside it. */
function around({doc, start, end}: Statement, documents: ReadonlyMap<string, Document>): string {
  const text = documents.get(doc)!.text;
  const from = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("\n", start)) + 1;
  const stops = [text.indexOf(". ", end), text.indexOf("\n", end)].filter((at) => at >= 0);
  return text.slice(from, stops.length > 0 ? Math.min(...stops) : text.length);
}

function areDaysApart(a: Statement, b: Statement, documents: ReadonlyMap<string, Document>): boolean {
  const [first, second] = [a, b].map((statement) => dayOf(statement, documents));
  if (!first || !second) return false;
  if (first === second) return areHoursApart(a, b, documents);
  const [earlier, later] = first < second ? [a, b] : [b, a];
  return (boundOf(later) > boundOf(earlier) || isShifting(earlier) && isShifting(later)) && isTally(later);
}

/** Of one day, the later article counts more; both tell the hour at which they came out, both with a zone or neither. */
function areHoursApart(a: Statement, b: Statement, documents: ReadonlyMap<string, Document>): boolean {
  const [first, second] = [a, b].map(({doc}) => instantOf(documents.get(doc)!.published?.value ?? ""));
  const zones = [a, b].map(({doc}) => /T\d[\d:.]*(?<zone>Z|[+-]\d{2}:?\d{2})?$/u.exec(documents.get(doc)!.published?.value ?? ""));
  if (zones.includes(null) || (zones[0]!.groups!.zone === undefined) !== (zones[1]!.groups!.zone === undefined) || Number.isNaN(first) || Number.isNaN(second) || first === second) return false;
  const [earlier, later] = first < second ? [a, b] : [b, a];
  return boundOf(later) > boundOf(earlier) && isTally(later);
}

/** The day as of which it speaks; where that is not told to the day, the day of publication. */
function dayOf({asOf, doc}: Statement, documents: ReadonlyMap<string, Document>): string | undefined {
  const told = asOf?.value.slice(0, 10) ?? "";
  return /^\d{4}-\d{2}-\d{2}$/u.test(told) ? told : documents.get(doc)!.published?.value.slice(0, 10);
}

/** Counts of people hurt or found, and of what is destroyed or burned, only grow with time. */
function isTally({handle, typed}: Statement): boolean {
  return typed.type === "quantity" && (typed.unit === null || typed.unit === AREA) && [...handle.patients, handle.class].some((feature) => /kill|injure|dead|death|casualty|missing|disappear|trap|strand|arrest|victim|toll|case|infect|find|rescue|evacuate|destroy|damage|burn|displace|hectare|acre/u.test(feature));
}

/** The unit of areas, which burn. */
const AREA = "m2";

/** Counts of those missing or trapped fall as well, as they are found. */
const isShifting = ({handle}: Statement): boolean => [...handle.patients, handle.class].some((feature) => /disappear|missing|trap|strand/u.test(feature));

/** A tally that does not fall. */
export const isGrowingTally = (statement: Statement): boolean => isTally(statement) && !isShifting(statement);
