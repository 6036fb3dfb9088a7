import type {Document, Timex} from "../../model/index.ts";
import {findQuoted} from "../../text/quotation-marks.ts";

/** "Since 2019", "until Monday", "by Friday", "before May": the expression bounds a state or a time and says not when something happened; before or after an hour is on its day. */
const BOUND = /\b(?:since|until|till|before|after|by|from|ahead of|prior to|than|versus|compared (?:with|to)|(?:dat|go|reach|stretch|trac)(?:e|es|ed|ing) back (?:as far as|as far back as|to)|continuing through)(?: about| around| at least| early| late| the)?\s+$/iu;

/** "Shortly before midnight": near enough to say when. */
const NEAR = /\b(?:shortly|just|soon|right|immediately|minutes|moments) (?:before|after)\s+$/iu;

/** What joins the two ends of a stretch. */
const TO = /^\s*(?:to|through|until|till|[\-–—])\s*(?:the |about |early |late )?$/iu;

/** Verbs by which the second of two times takes the place of the first. */
const MOVED = /\b(?:move|moved|moving|postpone|postponed|delay|delayed|reschedule|rescheduled|push|pushed|put|bring|brought|shift|shifted|change|changed|extend|extended)\b/iu;

/** Code units in front of an expression in which a bounding word and one behind it have room, and those in which a verb is looked for. */
const REACH = 24;
const CLAUSE = 80;

/** Ids of the expressions of a document, given in text order, that only bound, end a stretch that began before, or tell a time of the clock again in brackets. O(timexes). */
export function boundsIn({text}: Document, timexes: readonly Timex[]): ReadonlySet<string> {
  return new Set(timexes.filter((timex, at) => isBound(text, timex, timexes[at - 1], timexes[at + 1])).map(({id}) => id));
}

function isBound(text: string, timex: Timex, before: Timex | undefined, next: Timex | undefined): boolean {
  const between = before ? text.slice(before.end, timex.start) : null;
  const isMoved = MOVED.test(text.slice(Math.max(0, timex.start - CLAUSE), timex.start));
  if (between !== null && between.length < REACH) {
    if (between.endsWith("(") && isHour(before!) && isHour(timex)) return true;
    if (TO.test(between) || /^\s*and\s*$/iu.test(between) && /\bbetween(?: the)?\s+$/iu.test(text.slice(Math.max(0, before!.start - REACH), before!.start))) return !isMoved; // between has a time before
  }
  const words = text.slice(Math.max(0, timex.start - REACH), timex.start);
  if (isOfContest(text, timex) || isSaidNow(text, timex)) return true;
  if (isNamedDay(timex) && !ON.test(words)) return true;
  if (isHour(timex) || !BOUND.test(words) || NEAR.test(words)) return false;
  const beginsStretch = /\bfrom(?: the)?\s+$/iu.test(words) && next !== undefined && next.start - timex.end < REACH && TO.test(text.slice(timex.end, next.start));
  return !beginsStretch || isMoved;
}

/** A holiday is when something happened behind these alone: "home for Christmas" tells no day. */
const ON = /\b(?:on|at|over|during)(?: the)?\s+$/iu;

/** "The 2016 presidential election", "last year's campaign": the year is the contest's name. */
const CONTEST = /^(?:['’]s)?(?: (?:and|or) \d{4})?(?: [\p{L}-]{1,20}){0,2} (?:elections?|campaigns?|race|races|primary|primaries|caucuses|season|budget|olympics|games|world cup)\b/iu;

function isOfContest(text: string, {end, value}: Timex): boolean {
  return /^\d{4}$/u.test(value) && CONTEST.test(text.slice(end, end + CLAUSE));
}

/** "Today" of quoted words of which no day is told is that of the speaker, not of the paper. */
function isSaidNow(text: string, {start, end, reasons}: Timex): boolean {
  if (!/^(?:today|tonight|tomorrow)$/iu.test(text.slice(start, end)) || !reasons.some(({rule}) => rule === "date/step")) return false;
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  return findQuoted(text, {start: from, end: to < 0 ? text.length : to}).some(({content}) => content.start <= start && end <= content.end);
}

const isNamedDay = ({reasons}: Timex): boolean => reasons.some(({rule}) => rule.includes("named-day"));

const isHour = ({value}: Timex): boolean => /^[^T]+T/u.test(value);
