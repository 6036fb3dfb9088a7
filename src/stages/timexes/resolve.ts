import {civilOf, dayNumberOf, dayOfIsoWeek, daysInMonth, easterOf, isDate, isoWeekOf, weekdayOf} from "../../text/calendar.ts";
import type {Grain, Moment} from "../../text/moments.ts";
import {dayNumberOfMoment, makeMoment, momentAround, momentOfDay, shiftMoment} from "../../text/moments.ts";
import {isLateTime, isSmallHour} from "./day-times.ts";
import type {NamedDay} from "./named-days.ts";
import {NAMED_DAYS} from "./named-days.ts";
import type {Sketch} from "./sketch.ts";
import type {Tense} from "./tense.ts";

/** What is known where an expression stands. */
export interface Setting {
  /** Day number of publication; null when not known. */
  readonly published: number | null;
  /** The last moment told of, and the last one that is a day. */
  readonly told: Moment | null;
  readonly toldDay: Moment | null;
  /** The last quarter or half told of. */
  readonly toldPart: Moment | null;
  /** The text tells of a time far from its publication: what is told of leads, not the publication. */
  readonly narrative: boolean;
  readonly tense: Tense;
}

/** A moment and the sentence that says why it is that one. */
export interface Resolved {
  readonly moment: Moment;
  readonly rule: string;
  readonly detail: string;
}

type MomentSketch = Extract<Sketch, {is: "moment"}>;
type StepSketch = Extract<Sketch, {is: "step"}>;
type PeriodSketch = Extract<Sketch, {is: "period"}>;
type NamedSketch = Extract<Sketch, {is: "named"}>;

/** The moment that a sketch means in its setting. What the text and the day of publication do not say stays unknown. */
export function resolve(sketch: MomentSketch | StepSketch | NamedSketch | PeriodSketch, setting: Setting): Resolved {
  if (sketch.is === "period") return resolvePeriod(sketch, setting);
  const resolved = sketch.is === "step" ? resolveStep(sketch, setting) : sketch.is === "named" ? resolveNamed(sketch, setting) : resolveFields(sketch, setting);
  const placed = {...resolved, moment: place(resolved.moment, sketch)};
  return sketch.time === undefined ? placed : {...placed, moment: {...placed.moment, time: sketch.time}};
}

/** So many days on, or the week about it; a week that is told by its Sunday begins with it. */
function place(moment: Moment, {offset, around}: Sketch): Moment {
  if (offset !== undefined) return shiftMoment(moment, "day", offset);
  if (around === undefined) return moment;
  const day = dayNumberOfMoment(moment);
  return day === null ? makeMoment({grain: around}) : momentAround(around === "week" && weekdayOf(day) === 7 ? day + 1 : day, around);
}

/** A season is "last summer" only so many days behind its end: before, it is the one of the year before. */
const SEASON_PAST = 30;
// How far ahead of publication a date without a year may lie when no tense speaks; beyond, it is taken for the last one.
const AHEAD_DAYS = 60;
// Or how many times nearer than the last one: in October, "January" is the next.
const MUCH_NEARER = 2;

function resolveFields(sketch: MomentSketch, setting: Setting): Resolved {
  const moment = makeMoment(sketch.moment);
  if (sketch.nth !== undefined) return resolveNth(sketch, sketch.nth, setting);
  if (moment.year !== null) return {moment, rule: "stated", detail: "the text names the year"};
  if (moment.grain === "day" && moment.weekday !== null && moment.day === null) return resolveWeekday(moment, sketch, setting);
  return resolveYear(moment, sketch, setting);
}

// "The last Sunday in July": that month, and the day where its year is known.
function resolveNth(sketch: MomentSketch, nth: number, setting: Setting): Resolved {
  const {month, year, weekday} = sketch.moment;
  const resolved = resolveFields({is: "moment", moment: {grain: "month", month: month ?? null, year: year ?? null}}, setting);
  return resolved.moment.year === null ? resolved : {...resolved, moment: dateOf({month: month!, weekday: weekday!, nth}, resolved.moment.year)};
}

function resolveYear(moment: Moment, {lean, anchor}: MomentSketch, setting: Setting): Resolved {
  const {told, narrative, published, tense} = setting;
  if (narrative && told?.year != null && (lean === undefined || anchor === "told")) {
    return {moment: {...moment, bc: told.bc, year: yearOfTold(moment, told, lean)}, rule: "year-told", detail: "the year is that of the date told of before"};
  }
  if (published === null) return {moment, rule: "year-unknown", detail: "the text does not say the year, nor when it was published"};
  const direction = lean === -1 ? "past" : lean === 1 ? "coming" : tense;
  return yearByPublished(moment, published, direction, lean);
}

// A grain's year from what was told; decades and centuries give none.
function yearOfTold(moment: Moment, told: Moment, lean: -1 | 0 | 1 | undefined): number | null {
  const scale = told.grain === "decade" || told.grain === "century" ? null : told.year;
  if (scale === null || lean === undefined || lean === 0) return scale;
  if (moment.month !== null && told.month !== null) return lean < 0 ? scale - (told.month <= moment.month ? 1 : 0) : scale + (moment.month <= told.month ? 1 : 0);
  return scale;
}

function yearByPublished(moment: Moment, published: number, direction: Tense, lean: -1 | 0 | 1 | undefined): Resolved {
  const {year} = civilOf(published);
  const starts = [year - 1, year, year + 1].map((y) => ({y, start: startOf({...moment, year: y}), end: endOf({...moment, year: y})}));
  const pick = (y: number, detail: string) => ({moment: {...moment, year: y}, rule: "year-by-publication", detail});
  if (lean === 0) return pick(moment.grain === "season" || moment.grain === "month" || moment.grain === "quarter" ? year : year, "“this” is in the year of publication");
  const past = starts.filter(({start, end}) => (lean === -1 ? end + (moment.season === null ? 0 : SEASON_PAST) < published : start <= published)).at(-1) ?? starts[0];
  const coming = starts.find(({start, end}) => (lean === 1 ? published < start : published <= end))!;
  if (direction === "past") return pick(past.y, "the last one up to the day of publication, since the words tell of the past");
  if (direction === "coming") return pick(coming.y, "the next one from the day of publication, since the words tell of what is to come");
  const ahead = coming.start - published;
  const near = ahead <= AHEAD_DAYS || moment.month !== null && ahead * MUCH_NEARER <= published - past.end;
  return near ? pick(coming.y, "the next one, since it lies near ahead of publication") : pick(past.y, "the last one up to the day of publication");
}

function startOf(moment: Moment): number {
  const year = moment.year!;
  if (moment.season !== null) return dayNumberOf({year: moment.season === "WI" ? year - 1 : year, month: {SP: 3, SU: 6, FA: 9, WI: 12}[moment.season], day: 1});
  const month = moment.month ?? (moment.quarter !== null ? moment.quarter * 3 - 2 : moment.half !== null ? moment.half * 6 - 5 : 1);
  return dayNumberOf({year, month, day: moment.day ?? 1});
}

function endOf(moment: Moment): number {
  if (moment.day !== null) return startOf(moment);
  const length = moment.season !== null || moment.quarter !== null ? 3 : moment.half !== null ? 6 : 1;
  const {year, month} = civilOf(startOf(moment) + (length - 1) * 31);
  return dayNumberOf({year, month, day: daysInMonth(year, month)});
}

function resolveWeekday(moment: Moment, {lean, anchor}: MomentSketch, setting: Setting): Resolved {
  const {published, toldDay, narrative, tense} = setting;
  const told = toldDay && dayNumberOfMoment(toldDay);
  const fromTold = anchor === "told" || (narrative && lean === undefined);
  const base = fromTold ? told : published;
  if (base === null) return {moment, rule: "weekday-only", detail: "the text does not say which week"};
  const weekday = moment.weekday!;
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  const day = (n: number) => momentOfDay(civilOf(n));
  const by = fromTold ? "the day told of before" : "the day of publication";
  if (lean === -1) return {moment: day(base - (back || 7)), rule: "weekday-before", detail: `the last such day before ${by}`};
  if (lean === 1) return {moment: day(base + (ahead || 7)), rule: "weekday-after", detail: `the first such day after ${by}`};
  if (lean === 0 && !fromTold) return {moment: day(dayOfIsoWeek(isoWeekOf(base).year, isoWeekOf(base).week, weekday)), rule: "weekday-this-week", detail: "in the week of publication"};
  if (tense === "near" && !fromTold) return {moment: day(back <= ahead ? base - back : base + ahead), rule: "weekday-nearest", detail: `the nearest such day to ${by}`};
  if (tense === "coming" || fromTold) return {moment: day(base + ahead), rule: "weekday-to-come", detail: `the first such day from ${by} on`};
  return {moment: day(base - back), rule: "weekday-past", detail: `the last such day up to and including ${by}`};
}

// "The quarter": the one told of before, else the last that had ended when the text was published.
function resolvePeriod({years, year, same}: PeriodSketch, {toldPart, told, published}: Setting): Resolved {
  if (same === true && !toldPart && told?.year != null && ["year", "season", "month"].includes(told.grain)) {
    return {moment: {...told, time: null, year: told.year + years}, rule: "period-told", detail: `the time told of before, ${years} years on`};
  }
  const ended = published === null ? makeMoment({grain: "quarter"}) : shiftMoment(momentAround(published, "quarter"), "quarter", -1);
  const base = toldPart ?? ended;
  const by = toldPart ? "the quarter told of before" : "the last quarter that had ended at publication";
  return {moment: {...base, year: year ?? (base.year === null ? null : base.year + years)}, rule: "period", detail: year === undefined ? `${years} years from ${by}` : `as ${by}, in the year that the text names`};
}

function resolveStep(sketch: StepSketch, setting: Setting): Resolved {
  if (sketch.alike === true && setting.toldPart?.year != null) {
    return {moment: {...setting.toldPart, year: setting.toldPart.year + sketch.count}, rule: "step-alike", detail: `the same stretch of the year as told of before, ${sketch.count} years on`};
  }
  const base = baseOf(sketch, setting);
  const by = sketch.anchor === "told" ? "the time told of before" : "publication";
  if (!base) return {moment: refine(makeMoment({grain: sketch.grain}), sketch), rule: "anchor-unknown", detail: `counted from ${by}, which is not known`};
  if (sketch.grain === "weekend" && sketch.anchor === "published") return resolveWeekend(sketch, setting);
  if (sketch.like !== undefined && setting.published !== null) return {moment: likeNow(setting.published, sketch, sketch.like), rule: "step-like-now", detail: "the same part of the year as at publication"};
  const night = isNightBefore(sketch, base, setting) ? -1 : isBehindMidnight(sketch, base, setting) ? 1 : 0;
  const moment = shiftMoment(base, sketch.grain, sketch.count + night);
  const detail = night > 0 ? "the small hours behind the evening told of before" : night < 0 ? "the night before publication" : `${sketch.count} from ${by}, counted in ${sketch.grain}s`;
  return {moment: refine(moment, sketch), rule: "step", detail};
}

const isDayOnly = ({grain, count, anchor}: StepSketch): boolean => grain === "day" && count === 0 && anchor === "told";

// "They searched overnight", "it ended at midnight", told on the day of publication.
function isNightBefore(sketch: StepSketch, base: Moment, {published, tense, narrative}: Setting): boolean {
  return isDayOnly(sketch) && (sketch.time === "NI" || sketch.time === "24:00") && tense === "past" && !narrative && published !== null && published <= (dayNumberOfMoment(base) ?? published);
}

// "Robbed at 9pm … and closed until 3am", "last night … in the early hours".
function isBehindMidnight(sketch: StepSketch, base: Moment, {told}: Setting): boolean {
  const isOfDay = told !== null && dayNumberOfMoment(told) !== null && dayNumberOfMoment(told) === dayNumberOfMoment(base);
  return isDayOnly(sketch) && isSmallHour(sketch) && isOfDay && isLateTime(told.time);
}

// The day, week or month of another year that is like the one of publication.
function likeNow(published: number, {grain, count}: StepSketch, like: "day" | "week" | "month"): Moment {
  const {year, month, day} = civilOf(published);
  const other = year + count * (grain === "century" ? 100 : grain === "decade" ? 10 : 1);
  return momentAround(dayNumberOf({year: other, month, day: Math.min(day, daysInMonth(other, month))}), like);
}

function baseOf({anchor, grain, time, count, loose}: StepSketch, {published, told, toldDay: toldAny, narrative, tense}: Setting): Moment | null {
  const day = published === null ? null : momentAround(published, "day");
  if (loose === true && !narrative && day && (tense === "coming" || !told)) return day;
  // "She spoke at 9 a.m.", "a day earlier the council met": not on or before the day told of that still lies ahead.
  const isAhead = (time !== undefined || count < 0) && tense === "past" && toldAny !== null && published !== null && published < (dayNumberOfMoment(toldAny) ?? published);
  const toldDay = isAhead ? null : toldAny;
  if (anchor === "published") return narrative && told && grain === "year" && count !== 0 ? day : day;
  if (grain === "day") return toldDay ?? (time === undefined || told ? null : day);
  return told ?? (grain === "year" && count < 0 ? day : null);
}

// "Tuesday of last week", "July of that year", "the third quarter of last year".
function refine(moment: Moment, {weekday, nth, month, day, season, quarter, half}: StepSketch): Moment {
  if (nth !== undefined && weekday !== undefined) return moment.month !== null && moment.year !== null ? dateOf({month: moment.month, weekday, nth}, moment.year) : makeMoment({grain: "day", weekday});
  if (half !== undefined) return {...moment, grain: "half", half};
  if (weekday !== undefined && moment.week !== null && moment.year !== null) return momentOfDay(civilOf(dayOfIsoWeek(moment.year, moment.week, weekday)));
  if (weekday !== undefined) return makeMoment({grain: "day", weekday});
  if (season !== undefined) return {...moment, grain: "season", season};
  if (quarter !== undefined) return {...moment, grain: "quarter", quarter};
  if (month !== undefined) return {...moment, grain: day === undefined ? "month" : "day", month, day: day ?? null};
  return moment;
}

// "over the weekend", "last weekend": the one just past; on Saturday and Sunday "the" and "this" one is now.
function resolveWeekend({count, direction}: StepSketch, {published, tense}: Setting): Resolved {
  const isNow = weekdayOf(published!) >= 6;
  const back = count === 0 && direction < 0 && tense !== "coming" && !isNow ? -1 : count;
  return {moment: momentAround(published! + 7 * back, "weekend"), rule: "weekend", detail: "counted from the week of publication"};
}

function resolveNamed({name, year, lean}: NamedSketch, setting: Setting): Resolved {
  const named = NAMED_DAYS.get(name)!;
  if (year !== undefined) return {moment: dateOf(named, year), rule: "named-day", detail: `“${name}” in the year that the text names`};
  if (setting.narrative && setting.told?.year != null && !setting.told.bc) return {moment: dateOf(named, setting.told.year), rule: "named-day-told", detail: "in the year told of before"};
  if (setting.published === null) return {moment: "month" in named && "day" in named ? makeMoment({grain: "day", ...named}) : makeMoment({grain: "day"}), rule: "named-day-year-unknown", detail: "the text does not say the year"};
  return nearestNamed(named, setting.published, lean === undefined ? setting.tense : lean < 0 ? "past" : lean > 0 ? "coming" : "near");
}

function nearestNamed(named: NamedDay, published: number, direction: Tense): Resolved {
  const {year} = civilOf(published);
  const days = [year - 1, year, year + 1].map((y) => ({moment: dateOf(named, y), at: dayNumberOfMoment(dateOf(named, y))!}));
  const past = days.filter(({at}) => at <= published).at(-1)!;
  const coming = days.find(({at}) => published <= at)!;
  const ahead = direction === "coming" || (direction !== "past" && coming.at - published <= AHEAD_DAYS);
  return {moment: (ahead ? coming : past).moment, rule: "named-day-by-publication", detail: ahead ? "the next one from publication" : "the last one up to publication"};
}

function dateOf(named: NamedDay, year: number): Moment {
  if ("easter" in named) return momentOfDay(civilOf(dayNumberOf(easterOf(year)) + named.easter));
  if ("day" in named) return momentOfDay({year, month: named.month, day: named.day});
  const length = daysInMonth(year, named.month);
  const first = dayNumberOf({year, month: named.month, day: 1});
  const offset = (named.weekday - weekdayOf(first) + 7) % 7;
  const day = 0 < named.nth ? 1 + offset + 7 * (named.nth - 1) : 1 + offset + 7 * Math.floor((length - 1 - offset) / 7);
  return momentOfDay({year, month: named.month, day});
}

/** Whether a moment holds a date that does not exist ("30 February"). */
export function isImpossible({grain, bc, year, month, day}: Moment): boolean {
  return grain === "day" && !bc && month !== null && day !== null && !isDate({year: year ?? 2004, month, day});
}

/** Grains that a step may count in; exported so that the docs can list them. */
export const STEP_GRAINS: readonly Grain[] = ["day", "week", "weekend", "month", "quarter", "year", "decade", "century"];
