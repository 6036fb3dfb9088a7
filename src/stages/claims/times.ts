import {groupBy} from "../../model/index.ts";
import {compareTimes} from "../../compare/times.ts";
import type {TimeComparison} from "../../compare/times/relation.ts";
import type {Difference, DifferenceType, Reason, Statement} from "../../model/index.ts";
import {dayNumberOfMoment, parseMoment, weekdayOfMoment} from "../../text/moments.ts";
import {attributionDifferences, type Speakers} from "./attributions.ts";
import {daysBetween} from "./days.ts";
import {readingOf, spansOf} from "./differences.ts";
import type {Passages} from "./passages.ts";
import {haveCommonTeller, sidesOf, standApart, tellerOf, type Sides} from "./tellers.ts";

interface TimeReading {
  readonly value: string;
  readonly mod: string | null;
  /** How the accounts word it, folded. */
  readonly words: ReadonlySet<string>;
  readonly statements: readonly Statement[];
}

interface Pair extends TimeComparison {
  readonly a: TimeReading;
  readonly b: TimeReading;
  readonly sides: Sides;
}

/** How strongly two statements are linked by something particular; 0 when they are not. */
export type ScoreOf = (a: Statement, b: Statement) => number;

export interface TimeGrounds {
  readonly scoreOf: ScoreOf;
  readonly passages: Passages;
  readonly speakers: Speakers;
}

/** Strength of a link from which two times are told to be of one event, and to differ. */
const SURE_TIME = 1.9;
/** The same where the times lie so far apart that two events are likelier than one told wrongly. */
const SURE_FAR = 2.6;
/** Days from which times lie far apart. */
const FAR = 31;

/** The readings of one event's time and how they stand to each other; only the sharpest relation of different tellers is told. */
export function timeDifferences(statements: readonly Statement[], grounds: TimeGrounds): {readonly differences: readonly Difference[]; readonly unsure: boolean} {
  const readings = readingsOf(finestOf(statements));
  const pairs = readings.flatMap((a, i) => readings.slice(i + 1).map((b): Pair => ({a, b, sides: sidesOf(a.statements, b.statements), ...compareAsTold(a, b)})));
  const ofTwo = pairs.filter(({sides}) => standApart(sides));
  const between = ofTwo.filter((pair) => isOfOneEvent(pair) || shareOf(pair, grounds));
  // One voice that gives several times tells of several events, or of several parts of one.
  const isSeveral = pairs.some(({relation, sides}) => relation === "apart" && haveCommonTeller(sides));
  const apart = between.filter((pair) => pair.relation === "apart" && strengthOf(pair, grounds) >= (isFar(pair) ? SURE_FAR : SURE_TIME) && !isOfReportingDay(pair) && !isNightBefore(pair) && (!isSeveral || shareOf(pair, grounds)));
  const finer = isSeveral ? [] : between.filter((pair) => isOfPrecision(pair) && strengthOf(pair, grounds) >= SURE_TIME);
  const bounds = isSeveral ? [] : between.filter((pair) => pair.relation === "bounds" && strengthOf(pair, grounds) >= SURE_TIME);
  const told = [apart, bounds, finer].find((list) => list.length > 0) ?? [];
  const unsure = ofTwo.some(({relation}) => relation !== "equal" && relation !== "contained");
  if (told.length === 0) return {differences: mergeEqual(readings).length === 1 ? attributionDifferences(statements, grounds.speakers) : [], unsure};
  const type: DifferenceType = told === apart ? "conflict" : told === bounds ? "bounds" : "precision";
  const values = readings.filter((reading) => told.some(({a, b}) => a === reading || b === reading));
  return {differences: [{type, aspect: "time", values: mergeEqual(values).map(({statements: own}) => readingOf(own[0].value, own)), reasons: told.slice(0, 3).map(reasonOf)}], unsure: false};
}

/** Of one teller's times only the closest: "on Thursday morning, at 9:25" is one time. */
function finestOf(statements: readonly Statement[]): readonly Statement[] {
  return [...groupBy(statements, tellerOf).values()].flatMap((own) => own.filter((coarse) => !own.some((fine) => isFiner(fine, coarse))));
}

function isFiner(fine: Statement, coarse: Statement): boolean {
  if (fine.typed.type !== "time" || coarse.typed.type !== "time" || fine.typed.value.length <= coarse.typed.value.length) return false;
  return compareTimes(fine.typed, coarse.typed).relation === "contained" || fine.typed.value.slice(0, 10) === coarse.typed.value.slice(0, 10) && /T/u.test(coarse.typed.value);
}

function readingsOf(statements: readonly Statement[]): readonly TimeReading[] {
  return [...groupBy(statements, ({typed}) => (typed.type === "time" ? `${typed.value} ${typed.mod ?? ""}` : ""))].flatMap(([, own]) => {
    const {typed} = own[0];
    return typed.type === "time" ? [{value: typed.value, mod: typed.mod, words: new Set(own.map(({value}) => wordingOf(value))), statements: own}] : [];
  });
}

const wordingOf = (words: string): string => words.toLowerCase().replace(/^(?:on|in|at|the)\s/u, "");

/** Compares what two accounts say of a time: what one article's date lends to its words is no difference of the accounts. */
function compareAsTold(a: TimeReading, b: TimeReading): TimeComparison {
  if ([...a.words].some((words) => b.words.has(words))) return {relation: "equal", reason: "the same words"};
  const clocks = [a, b].map(({value, words}) => (isClockOnly(words) ? value.slice(value.indexOf("T")) : null));
  if (clocks.some((clock) => clock !== null) && [a, b].every(({value}) => /T\d/u.test(value)) && a.value.slice(0, 10) !== b.value.slice(0, 10)) {
    // "at 10 a.m." names no day: the day is lent by the article's date.
    const day = clocks[0] === null ? a.value.slice(0, 10) : b.value.slice(0, 10);
    const [x, y] = [a, b].map((reading) => ({...reading, value: day + reading.value.slice(reading.value.indexOf("T"))}));
    return compareHours(x, y);
  }
  const isOpen = a.value.includes("X") || b.value.includes("X");
  return isOpen ? compareTimes({...a, value: valueAsTold(a)}, {...b, value: valueAsTold(b)}) : compareHours(a, b);
}

/** "About 3:20 a.m.", "shortly after 3 a.m.": hours told as about may lie some minutes apart, and others a few. */
function compareHours(a: TimeReading, b: TimeReading): TimeComparison {
  const told = compareTimes(a, b);
  const isAbout = [a, b].some(({words}) => [...words].some((form) => /\b(?:about|around|roughly|shortly|just|nearly|almost|before|after|by|since)\b/u.test(form)));
  const apart = minutesApart(a.value, b.value);
  return told.relation === "apart" && apart !== null && apart <= (isAbout ? ABOUT : AT_ONCE) ? {relation: "contained", reason: "some minutes apart, as hours are told"} : told;
}

/** Minutes within which two hours are one, where one is told as about, and where none is. */
const ABOUT = 20;
const AT_ONCE = 4;

/** Minutes between two hours of one day; null where they are of two days, or no hours. */
export function minutesApart(a: string, b: string): number | null {
  const [x, y] = [a, b].map((value) => /^(?<day>[^T]*)T(?<hour>\d{2}):(?<minute>\d{2})/u.exec(value)?.groups);
  return x && y && x.day === y.day ? Math.abs((Number(x.hour) - Number(y.hour)) * 60 + Number(x.minute) - Number(y.minute)) : null; // the form has the three
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/u;

/** Words that tell an hour and no day. */
const isClockOnly = (words: ReadonlySet<string>): boolean => [...words].every((form) => !/[a-z]{4,}/u.test(form.replace(CLOCK, "").replace(/\b(?:about|around|shortly|just|after|before|nearly|noon|midnight|hours|local|time)\b/gu, "")) && /T|\d/u.test(form));

const CLOCK = /\b\d{1,2}(?::\d{2}|(?::\d{2})?\s?[ap]\.?m\b)/gu;

/** The value without what the words do not say: no year, or only a day of the week. */
function valueAsTold({value, words}: TimeReading): string {
  const all = [...words].join(" ");
  if (!/^\d{4}-\d{2}/u.test(value) || isDeictic(words) || /\b\d{4}\b/u.test(all)) return value;
  const moment = WEEKDAY.test(all) && !/\d/u.test(all.replace(CLOCK, "")) ? parseMoment(value) : null;
  const weekday = moment && weekdayOfMoment(moment);
  return weekday ? `XXXX-WXX-${weekday}${value.slice(10)}` : `XXXX${value.slice(4)}`;
}

/** Told from the day of the report: "today", "this morning", "last night". */
const isDeictic = (words: ReadonlySet<string>): boolean => [...words].some((form) => /\b(?:today|tonight|yesterday|tomorrow|this|last|next|now|ago|current|past|coming)\b/u.test(form));

/** "This morning" beside "Monday": which day the report's is depends on its zone and on when it was last saved. */
function isOfReportingDay({a, b}: Pair): boolean {
  if (!isDeictic(a.words) && !isDeictic(b.words)) return false;
  const [x, y] = [a, b].map(({value}) => parseMoment(value));
  if (!x || !y) return true;
  const [first, second] = [dayNumberOfMoment(x), dayNumberOfMoment(y)];
  if (first !== null && second !== null) return Math.abs(first - second) <= 1;
  const [one, other] = [weekdayOfMoment(x), weekdayOfMoment(y)];
  return one === null || other === null || [1, 6].includes(Math.abs(one - other));
}

/** "Sunday night" beside "Monday": a night reaches into the day behind it. */
function isNightBefore({a, b}: Pair): boolean {
  return [[a, b], [b, a]].some(([night, day]) => night.value.endsWith("TNI") && !day.value.includes("T") && daysBetween(night.value, day.value) === 1);
}

function isFar({a, b}: Pair): boolean {
  const [x, y] = [a, b].map(({value}) => /^\d{4}-\d{2}-\d{2}/u.test(value) ? parseMoment(value.slice(0, 10)) : null);
  const [first, second] = [x && dayNumberOfMoment(x), y && dayNumberOfMoment(y)];
  if (first !== null && second !== null) return Math.abs(first - second) > FAR;
  const [left, right] = [a, b].map(({value}) => /^\d{4}/u.exec(value)?.[0]);
  return left !== undefined && right !== undefined && left !== right;
}

/** Verbs for what happens again and again: figures rise and fall every month. */
const RECURRENT: ReadonlySet<string> = new Set(["rise", "fall", "increase", "decrease", "grow", "climb", "drop", "decline", "jump", "gain", "lose", "double", "triple", "halve"]);

/** Neither who nor what it befell is another in each ("the mill of the town closed", "the school of the town closed"); nor is it what recurs. */
function isOfOneEvent({a, b}: Pair): boolean {
  const [x, y] = [a, b].map(({statements}) => statements[0].handle);
  const recurs = x.class.split("|").some((name) => RECURRENT.has(name));
  return !recurs && ![[x.agents, y.agents], [x.patients, y.patients]].some(([left, right]) => areOthers(left, right) || countOtherwise(left, right));
}

/** "Arrested 14 on Monday", "arrested nine on Tuesday": with another number in the role and another day it is not one event told twice. */
function countOtherwise(left: readonly string[], right: readonly string[]): boolean {
  const [x, y] = [left, right].map((features) => features.filter((feature) => feature.startsWith("#:")));
  return x.length > 0 && y.length > 0 && !x.some((feature) => y.includes(feature));
}

/** The phrases differ in their one noun and in nothing else. */
function areOthers(left: readonly string[], right: readonly string[]): boolean {
  const [x, y] = [left, right].map((features) => features.filter((feature) => feature.startsWith("n:")));
  const [p, q] = [left, right].map((features) => features.filter((feature) => !feature.startsWith("n:")));
  return x.length === 1 && y.length === 1 && x[0] !== y[0] && p.length === q.length && p.every((feature) => q.includes(feature));
}

/** One tells more closely; or a month stands in one account and a day of the week in the other: each says what the other leaves open. */
function isOfPrecision({a, b, relation}: Pair): boolean {
  return relation === "contained" || relation === "incomparable" && [a, b].some(isBareWeekday) && [a, b].some(isMonth);
}

const isBareWeekday = ({value}: TimeReading): boolean => /^XXXX-WXX-\d/u.test(value);
const isMonth = ({value}: TimeReading): boolean => /^[\dX]{4}-\d{2}$/u.test(value);

/** At one place of a passage that both print no doubt is left that the two are of one event. */
function strengthOf({a, b}: Pair, {scoreOf, passages}: TimeGrounds): number {
  if (shareOf({a, b}, {passages})) return SURE_FAR;
  return Math.max(...a.statements.flatMap((x) => b.statements.map((y) => scoreOf(x, y))));
}

const shareOf = ({a, b}: Pick<Pair, "a" | "b">, {passages}: Pick<TimeGrounds, "passages">): boolean => a.statements.some((x) => b.statements.some((y) => passages.share(x, y)));

/** Readings that say the same time in other words become one. */
function mergeEqual(readings: readonly TimeReading[]): readonly TimeReading[] {
  const merged: TimeReading[] = [];
  for (const reading of readings) {
    const at = merged.findIndex((other) => compareAsTold(other, reading).relation === "equal");
    if (at < 0) merged.push(reading);
    else merged[at] = {...merged[at], words: new Set([...merged[at].words, ...reading.words]), statements: [...merged[at].statements, ...reading.statements]};
  }
  return merged;
}

function reasonOf({relation, reason, a, b}: Pair): Reason {
  return {rule: `times-${relation}`, score: 0.8, detail: reason, spans: spansOf([...a.statements, ...b.statements])};
}
