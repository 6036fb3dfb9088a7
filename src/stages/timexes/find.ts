import type {Range, TimexType, Token} from "../../model/index.ts";
import type {Atom} from "../../text/atoms.ts";
import {findAtoms, isJoined} from "../../text/atoms.ts";
import {civilOf, dayNumberOf} from "../../text/calendar.ts";
import type {Moment} from "../../text/moments.ts";
import {dayNumberOfMoment, formatMoment, parseMoment} from "../../text/moments.ts";
import {hasNameMay} from "./doubt.ts";
import {findExpression} from "./expressions.ts";
import type {Scope} from "./grammar.ts";
import {asHabit, countsToNow, followClock, followWeekday, hangOnDay, standBeside, turnMidnight} from "./joined-times.ts";
import {UNIT_PLURALS} from "./lexicon.ts";
import {hangOnSaid} from "./said-days.ts";
import {findRangeEnds} from "./range-ends.ts";
import type {Resolved, Setting} from "./resolve.ts";
import {isImpossible, resolve} from "./resolve.ts";
import type {Found} from "./sketch.ts";
import {tenseAt} from "./tense.ts";

/** A time expression of a string: where it stands, what it means, and why. */
export interface FoundTime extends Range {
  readonly type: TimexType;
  readonly value: string;
  readonly mod: string | null;
  readonly rule: string;
  readonly detail: string;
}

/** A sentence as this stage reads it; `tokens` may be empty. */
export interface TimeSentence extends Range {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

export interface FindTimesOptions {
  /** The day of publication, `2018-07-10`, with or without a time behind; without it nothing is dated by it. */
  readonly published?: string | null;
  /** Sentences of the text in order; without them it is cut at line breaks and full stops. */
  readonly sentences?: readonly TimeSentence[];
}

/** Time expressions of English text, in order, without overlap. Pure; no clock, no zone. O(length). */
export function findTimes(text: string, {published = null, sentences = cutSentences(text)}: FindTimesOptions = {}): readonly FoundTime[] {
  const mayIsName = hasNameMay(text);
  const read = sentences.map((sentence) => readSentence(text, sentence, mayIsName));
  const day = publishedDay(published);
  return resolveAll(read, day, isNarrative(read, day));
}

interface ReadTimes {
  readonly atoms: readonly Atom[];
  readonly found: readonly Found[];
  readonly paragraph: number;
}

function readSentence(text: string, sentence: TimeSentence, mayIsName: boolean): ReadTimes {
  const atoms = findAtoms(text, sentence, sentence.tokens);
  const scope: Scope = {atoms, mayIsName, seen: []};
  const found: Found[] = [];
  for (let at = 0; at < atoms.length; ) {
    const ranged = findRangeEnds(scope, at);
    const next = ranged ?? (isInsideWord(atoms, at) || isSecondOfScore(atoms, at) ? null : findExpression(scope, at));
    const list = next === null ? [] : Array.isArray(next) ? next as readonly Found[] : [next as Found];
    for (const one of list) found.push(followClock(atoms, found.at(-1), followWeekday(atoms, found.at(-1), one)));
    at = list.at(-1)?.to ?? at + 1;
  }
  const hung = found.map((one, at) => asHabit(atoms, countsToNow(atoms, turnMidnight(atoms, standBeside(atoms, hangOnDay(atoms, one, found, at), found[at + 1])))));
  return {atoms, found: hangOnSaid(text, sentence, atoms, hung), paragraph: sentence.paragraph};
}

// The "1" of "won 3-1 hours before the blast".
function isSecondOfScore(atoms: readonly Atom[], at: number): boolean {
  if (UNIT_PLURALS.has(atoms[at].norm) && 0 < at && atoms[at - 1].kind === "number") return isSecondOfScore(atoms, at - 1);
  const isJoint = 1 < at && ["-", "–"].includes(atoms[at - 1].norm) && isJoined(atoms, at - 1) && isJoined(atoms, at);
  return isJoint && atoms[at].kind === "number" && atoms[at - 2].kind === "number" && atoms[at].norm.length < 3;
}

function isInsideWord(atoms: readonly Atom[], at: number): boolean {
  return 0 < at && !atoms[at].spaced && atoms[at].kind !== "mark" && atoms[at - 1].kind !== "mark" && !(atoms[at - 1].kind === "number" && atoms[at].kind === "word");
}

function publishedDay(published: string | null): number | null {
  const moment = published === null ? null : parseMoment(published);
  return moment && dayNumberOfMoment(moment);
}

// A text is a narrative of another time when it names many years, most of them two or more before its publication,
// and few days by their weekday or by their distance from publication.
function isNarrative(read: readonly ReadTimes[], published: number | null): boolean {
  const sketches = read.flatMap(({found}) => found.map(({sketch}) => sketch));
  const years = sketches.flatMap((sketch) => (sketch.is === "moment" && sketch.moment.year != null ? [yearOf(sketch.moment)] : []));
  const near = sketches.filter((sketch) => (sketch.is === "step" && sketch.anchor === "published") || (sketch.is === "moment" && sketch.moment.weekday != null));
  const year = published === null ? Math.max(...years) + 1 : civilOf(published).year;
  const far = years.filter((y) => year - y >= 2).length;
  return years.length >= 8 && far * 2 > years.length && near.length * 4 < years.length;
}

function yearOf({bc, year, grain}: Partial<Moment>): number {
  return (bc ? -1 : 1) * year! * (grain === "century" ? 100 : grain === "decade" ? 10 : 1);
}

interface Memory {
  readonly moment: Moment;
  readonly paragraph: number;
}

// How many paragraphs what was told of stays in mind; in a narrative all along, but only so long where the text's own time is not known.
const MEMORY = 3;
const UNDATED_MEMORY = 1;
/** The same for a quarter or half, which the figures of a report go on to speak of. */
const PART_MEMORY = 8;

function resolveAll(read: readonly ReadTimes[], published: number | null, narrative: boolean): readonly FoundTime[] {
  const times: FoundTime[] = [];
  let told: Memory | null = null;
  let toldDay: Memory | null = null;
  let toldPart: Memory | null = null;
  const memorySpan = !narrative ? MEMORY : published === null ? UNDATED_MEMORY : Infinity;
  for (const {atoms, found, paragraph} of read) {
    let before: {readonly found: Found; readonly year: number | null} | null = null;
    for (const bare of found) {
      const one = carryYearTo(atoms, before, bare);
      const live = (memory: Memory | null) => (memory && paragraph - memory.paragraph <= memorySpan ? memory.moment : null);
      const setting: Setting = {published, narrative, told: live(told), toldDay: live(toldDay), toldPart: toldPart && paragraph - (toldPart as Memory).paragraph <= PART_MEMORY ? (toldPart as Memory).moment : null, tense: one.tense ?? (isPlaced(one) && !isNamedInPassing(atoms, one) && published !== null ? tenseAt(atoms, one.from, one.to) : "untold")};
      const time = resolveOne(atoms, one, setting);
      before = {found: one, year: time?.resolved && namesYear(time.resolved) ? time.resolved.moment.year : null};
      if (!time) continue;
      times.push(time.time);
      const moment = time.resolved?.moment;
      if (moment && (moment.time === null || moment.year !== null) && leads(atoms, one, time.resolved!, narrative)) told = {moment: carryYear(moment, (told as Memory | null)?.moment ?? null), paragraph};
      if (moment && (moment.grain === "quarter" || moment.grain === "half") && one.sketch.is === "moment") toldPart = {moment, paragraph};
      if (moment?.grain === "day" && leads(atoms, one, time.resolved!, narrative)) toldDay = {moment: {...moment, time: null}, paragraph};
    }
  }
  return times;
}

function namesYear({moment, rule}: Resolved): boolean {
  return (rule === "stated" || rule === "step") && moment.grain === "day" && !moment.bc;
}

// "Its first meeting was on 9 July 1999 and its last on 10 July": no verb stands between, so the year goes on.
function carryYearTo(atoms: readonly Atom[], before: {readonly found: Found; readonly year: number | null} | null, one: Found): Found {
  if (!before || before.year === null || one.sketch.is !== "moment" || one.sketch.lean !== undefined) return one;
  const {year, month, day} = one.sketch.moment;
  const between = atoms.slice(before.found.to, one.from);
  const joined = between.length < 10 && between.some(({norm}) => ["and", "or", "to", "then"].includes(norm)) && !between.some(({tag}) => tag.startsWith("VB"));
  return year == null && month != null && day != null && joined ? {...one, sketch: {...one.sketch, moment: {...one.sketch.moment, year: before.year}}} : one;
}

// What has a place in the calendar, for which the tense may tell which of several is meant.
function isPlaced({sketch}: Found): boolean {
  return sketch.is === "moment" || sketch.is === "named" || sketch.is === "step" || sketch.is === "period";
}

/** "Travelling home for Christmas", "the Christmas rush": no day on which something happens, as "on Christmas Day", "at Easter" and "since Halloween" are. */
const isNamedInPassing = (atoms: readonly Atom[], {sketch, from}: Found): boolean =>
  sketch.is === "named" && sketch.year === undefined && sketch.lean === undefined && !DATING.has(atoms[from - 1]?.norm ?? "");

/** Prepositions that put an event on a day, or at one end of it. */
const DATING: ReadonlySet<string> = new Set(["on", "at", "over", "during", "since", "until", "by"]);

// In a narrative of another time, what is counted from publication ("today") does not lead on.
function leads(atoms: readonly Atom[], one: Found, {rule}: Resolved, narrative: boolean): boolean {
  const {sketch, rule: by} = one;
  if (!narrative && isNamedInPassing(atoms, one)) return false;
  // The end of a stretch over midnight: what is told next goes on from its beginning.
  if (by === "clock" && sketch.is === "step" && sketch.count === 1) return false;
  return !narrative || !(rule === "year-by-publication" || (sketch.is === "step" && sketch.anchor === "published"));
}

function carryYear(moment: Moment, told: Moment | null): Moment {
  return moment.year === null && told && moment.month === null && moment.weekday === null && moment.season === null ? told : moment;
}

function resolveOne(atoms: readonly Atom[], {from, to, sketch, rule}: Found, setting: Setting): {time: FoundTime; resolved: Resolved | null} | null {
  const range = {start: atoms[from].start, end: atoms[to - 1].end};
  const mod = sketch.mod ?? null;
  if (sketch.is === "duration") return {time: {...range, type: "DURATION", value: sketch.value, mod, rule, detail: "a length of time"}, resolved: null};
  if (sketch.is === "set") return {time: {...range, type: "SET", value: sketch.value, mod, rule, detail: "comes again and again"}, resolved: null};
  if (sketch.is === "reference") return {time: {...range, type: sketch.value.includes("T") && sketch.value.startsWith("X") ? "TIME" : "DATE", value: sketch.value, mod, rule, detail: sketch.detail ?? "points without a place in the calendar"}, resolved: null};
  const resolved = resolve(sketch, setting);
  if (isImpossible(resolved.moment)) return null;
  const type = resolved.moment.time === null ? "DATE" : "TIME";
  return {time: {...range, type, value: formatMoment(resolved.moment), mod, rule: `${rule}/${resolved.rule}`, detail: resolved.detail}, resolved};
}

const SENTENCE_END = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})|\n/gu;
const SHORT_BEFORE = /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|dr|st|gen|sen|rep|gov|lt|col|no|u\.s|a\.m|p\.m|\p{Lu})\.$/iu;

// A rough cut for strings that no reader has read.
function cutSentences(text: string): readonly TimeSentence[] {
  const sentences: TimeSentence[] = [];
  let start = 0;
  let paragraph = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match[0] !== "\n" && SHORT_BEFORE.test(text.slice(Math.max(0, match.index - 5), match.index + 1))) continue;
    const end = match.index + match[0].length;
    sentences.push({start, end, paragraph, tokens: []});
    start = end;
    if (match[0].includes("\n")) paragraph++;
  }
  sentences.push({start, end: text.length, paragraph, tokens: []});
  return sentences;
}

/** The day number of a day of publication; exported for the timeline. */
export {publishedDay, dayNumberOf};
