import type {Document, Reason, Sentence, Span, Timex} from "../../model/index.ts";
import {factOf, spanOf} from "../../model/index.ts";
import {findAtoms} from "../../text/atoms.ts";
import {civilOf, dayNumberOf} from "../../text/calendar.ts";
import {dayNumberOfMoment, daysOfMoment, makeMoment, parseMoment} from "../../text/moments.ts";
import {placeOf} from "../timeline/places.ts";
import {tenseAt} from "../timexes/tense.ts";
import type {Anchor} from "./anchors.ts";
import type {Days} from "./days.ts";
import {deicticRule} from "./deictics.ts";
import {FORESEES} from "./foresees.ts";

/** Days between which a document was published, and why. */
export interface Evidence {
  readonly days: Days;
  readonly reason: Reason;
}

/** "KESTROVA, May 14 (Trivane) —": the day of the dateline, without its year. */
export function fromDateline(doc: Document, timexes: readonly Timex[]): readonly Evidence[] {
  const dateline = doc.parts.find(({kind}) => kind === "dateline");
  const found = dateline && timexes.find(({start, end, value}) => dateline.start <= start && end <= dateline.end && /^[\dX]{4}-\d\d-\d\d$/u.test(value));
  if (!found) return [];
  const days = daysOfTimex(found);
  return days === null ? [] : [{days, reason: because("dateline", 0.9, "the day in the dateline", [found])}];
}

/** What is told as past was before it was published: a date that says its year, with a verb of the past. */
export function fromPast(doc: Document, sentences: readonly Sentence[], timexes: readonly Timex[]): readonly Evidence[] {
  const told = timexes.flatMap((timex) => {
    const days = /^\d{4}/u.test(timex.value) && timex.type !== "DURATION" && timex.type !== "SET" ? daysOfMomentValue(timex.value) : null;
    return days && /\d{4}/u.test(doc.text.slice(timex.start, timex.end)) && isPast(doc, sentences, timex) ? [{timex, first: days.first}] : [];
  });
  const latest = told.reduce<typeof told[number] | null>((best, one) => (best === null || one.first > best.first ? one : best), null);
  if (!latest) return [];
  return [{days: {first: latest.first, last: Infinity, isYearTold: true}, reason: because("past-date", 0.8, "told as past, so published then or later", [latest.timex])}];
}

function isPast(doc: Document, sentences: readonly Sentence[], timex: Timex): boolean {
  const sentence = sentences.find(({start, end}) => start <= timex.start && timex.end <= end);
  if (!sentence) return false;
  const atoms = findAtoms(doc.text, sentence, sentence.tokens);
  if (isAttribute(sentence, timex) || isAhead(sentence, timex) || !hangsFromPast(sentence, timex)) return false;
  const [from, to] = [atoms.findIndex(({end}) => end > timex.start), atoms.findLastIndex(({start}) => start < timex.end) + 1];
  return from >= 0 && tenseAt(atoms, from, to) === "past";
}

/** "An increase of 1 percent in 2031" tells of no past: the verb that the time hangs from must be one, "rose", "was raised" or "has risen". */
function hangsFromPast({tokens}: Sentence, {start}: Timex): boolean {
  let at = tokens.findIndex(({end}) => end > start);
  for (let steps = 0; at >= 0 && steps < tokens.length && !tokens[at].tag.startsWith("VB"); steps++) at = tokens[at].head;
  if (at < 0 || FORESEES.has(tokens[at].lemma)) return false;
  const auxiliaries = tokens.filter(({head, relation}) => head === at && /^aux/u.test(relation));
  return tokens[at].tag === "VBD" || tokens[at].tag === "VBN" && auxiliaries.some(({tag, lemma}) => tag === "VBD" || lemma === "have");
}

/** "The 2031 edition": a year that names a thing may lie ahead. */
function isAttribute({tokens}: Sentence, {start, end}: Timex): boolean {
  const [before, behind] = [tokens.findLast((token) => token.end <= start), tokens.find((token) => token.start >= end)];
  return /^(?:DT|PRP\$|POS|JJ|CC)$/u.test(before?.tag ?? "") && /^(?:NN|JJ|VB[NG])/u.test(behind?.tag ?? "");
}

/** "To be released in 2031", "history will say that it fell in 2031": an infinitive right in front, or a modal or a condition anywhere before. */
function isAhead({tokens}: Sentence, {start}: Timex): boolean {
  const before = tokens.filter((token) => token.end <= start);
  if (before.some(({tag, norm}) => tag === "MD" || /^(?:if|whether|unless|until)$/u.test(norm))) return true;
  const near = before.slice(-AHEAD);
  return near.some(({norm}, at) => norm === "to" && near[at + 1]?.tag === "VB");
}

/** Tokens in front of a time in which the infinitive that puts it ahead stands. */
const AHEAD = 7;

/** "Next month, on July 27", "last Friday (May 30)": the date told right beside says from which days the words are told. */
export function fromApposition(doc: Document, timexes: readonly Timex[]): readonly Evidence[] {
  return timexes.flatMap((deictic, at) => {
    const date = timexes[at + 1];
    if (date === undefined || !APPOSED.test(doc.text.slice(deictic.end, date.start)) || !/^[\dX]{4}-\d\d-\d\d$/u.test(date.value)) return [];
    const words = doc.text.slice(deictic.start, deictic.end);
    const told = daysOfTimex(date);
    const days = told && deicticRule(words)?.(told);
    return days ? [{days, reason: because("told-beside-its-date", 0.85, `“${words}” is told of ${doc.text.slice(date.start, date.end)}`, [deictic, date])}] : [];
  });
}

const APPOSED = /^\s?[,(]\s?(?:on )?$/u;

/** It was there when it was captured. */
export function fromCapture(doc: Document): readonly Evidence[] {
  const captured = factOf(doc, "captured")?.slice(0, 10);
  const moment = captured ? parseMoment(captured) : null;
  const day = moment && dayNumberOfMoment(moment);
  return day === null ? [] : [{days: {first: -Infinity, last: day, isYearTold: true}, reason: because("captured", 0.95, `it was captured on ${captured}, so published then or before`, [])}];
}

/** A dated text of which this one is made was there before it; one that is made of this one came after it. */
export function fromKin(parents: readonly Document[], children: readonly Document[]): readonly Evidence[] {
  const dated = (docs: readonly Document[]) => docs.flatMap(({sigil, published}) => {
    const moment = published ? parseMoment(published.value.slice(0, 10)) : null;
    const day = moment && dayNumberOfMoment(moment);
    return day === null ? [] : [{sigil, day}];
  });
  return [
    ...dated(parents).map(({sigil, day}) => ({days: {first: day, last: Infinity, isYearTold: true}, reason: because("made-of-dated", 0.8, `it is made of the text of ${sigil}, which is dated`, [])})),
    ...dated(children).map(({sigil, day}) => ({days: {first: -Infinity, last: day, isYearTold: true}, reason: because("dated-copy", 0.8, `the text of ${sigil}, which is dated, is made of it`, [])})),
  ];
}

/** Days within which articles on one event were published, where nothing else tells the year of a dateline. */
const COVERAGE = 31;

/** The year of a dateline's day: that of the dated articles that tell of the same events, all of them from about that day. */
export function fromCompany(day: number, company: readonly Document[]): readonly Evidence[] {
  const told = company.flatMap(({sigil, published}) => {
    const at = published ? dayNumberOfMoment(parseMoment(published.value.slice(0, 10)) ?? makeMoment({})) : null;
    return at === null ? [] : [{sigil, nearest: nearestYear(day, at), at}];
  });
  const days = new Set(told.map(({nearest}) => nearest));
  if (days.size !== 1 || told.some(({nearest, at}) => Math.abs(nearest - at) > COVERAGE)) return [];
  const [{nearest}] = told;
  return [{days: {first: nearest, last: nearest, isYearTold: true}, reason: because("year-of-company", 0.6, `it tells of the same events as ${told.map(({sigil}) => sigil).join(", ")}, published about that day of ${civilOf(nearest).year}`, [])}];
}

/** The day of the year 2000 in the year in which it lies nearest to another day. */
function nearestYear(day: number, at: number): number {
  const {month, day: date} = civilOf(day);
  const days = [-1, 0, 1].map((more) => dayNumberOf({year: civilOf(at).year + more, month, day: date}));
  return days.reduce((best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best));
}

/** "Last month" of what is dated elsewhere: the day of writing lies in the month after. */
export function fromAnchor(doc: Document, {kind, deictic, dates, weak}: Anchor, sigilOf: (doc: string) => string): readonly Evidence[] {
  const words = doc.text.slice(deictic.start, deictic.end);
  const told = daysOfTimex(dates[0]);
  const days = told && deicticRule(words)?.(told);
  if (!days) return [];
  const where = [...new Set(dates.map(({doc: id}) => sigilOf(id)))].join(", ");
  return [{days, reason: because(weak ? "told-by-one-other" : "told-from-the-day-of-writing", weak ? 0.5 : 0.7, `“${words}” is told of the ${kind} that ${where} dates`, [...new Set([deictic, ...dates])])}];
}

/** The days of a time, in the year 2000 where the year is not told. */
function daysOfTimex({value, mod}: Timex): Days | null {
  const place = placeOf(value.split("T")[0], mod);
  if (place === null) return null;
  const isYearTold = !place.first.startsWith("X");
  const [first, last] = [place.first, place.last].map((day) => dayNumberOfDay(day.replace("XXXX", "2000")));
  return {first, last, isYearTold};
}

function dayNumberOfDay(day: string): number {
  const [year, month, date] = day.split("-").map(Number);
  return dayNumberOf({year, month, day: date});
}

function daysOfMomentValue(value: string): {readonly first: number; readonly last: number} | null {
  const moment = parseMoment(value);
  return moment && daysOfMoment(moment);
}

function because(rule: string, score: number, detail: string, spans: readonly Span[]): Reason {
  return {rule, score, detail, spans: spans.map(spanOf)};
}
