/** Programs that find times, ours and those beside which it is measured, under one face. */
import * as chrono from "chrono-node";
import nlp from "compromise";
import dates from "compromise-dates";
import type {Reader} from "../../src/text/reader.ts";
import {findTimes, type TimeSentence} from "../../src/stages/timexes/index.ts";
import type {Marked} from "./scorer.ts";

/** Finds the times of a text that was published on a day (`2018-07-10`). */
export interface TimeFinder {
  readonly name: string;
  readonly find: (text: string, published: string) => readonly Marked[];
}

/** Sentences with the paragraph they stand in. */
export function readSentences(reader: Reader, text: string): readonly TimeSentence[] {
  let [paragraph, at] = [0, 0];
  return reader.readSentences(text).map((sentence) => {
    if (text.slice(at, sentence.start).includes("\n")) paragraph++;
    at = sentence.end;
    return {...sentence, paragraph};
  });
}

export const stemma = (reader: Reader): TimeFinder => ({name: "Stemma", find: (text, published) => findTimes(text, {published, sentences: readSentences(reader, text)})});

const two = (number: number): string => String(number).padStart(2, "0");

/** chrono-node: the value as closely as it says that it knows. */
export const chronoNode: TimeFinder = {
  name: "chrono-node",
  find: (text, published) => chrono.parse(text, noonOf(published)).map(({index, text: words, start}) => ({start: index, end: index + words.length, value: valueOfChrono(start)})),
};

function valueOfChrono(start: chrono.ParsedComponents): string {
  const [year, month, day] = (["year", "month", "day"] as const).map((field) => start.get(field) ?? 0);
  if (start.isCertain("hour")) return `${year}-${two(month)}-${two(day)}T${two(start.get("hour") ?? 0)}:${two(start.get("minute") ?? 0)}`;
  if (start.isCertain("day") || start.isCertain("weekday")) return `${year}-${two(month)}-${two(day)}`;
  return start.isCertain("month") ? `${year}-${two(month)}` : `${year}`;
}

const noonOf = (published: string): Date => new Date(`${published}T12:00:00Z`);

interface CompromiseDate {
  readonly offset: {readonly start: number; readonly length: number};
  readonly dates?: {readonly start: string; readonly end: string};
}

const dated = nlp.plugin(dates) as unknown as (text: string) => {dates: (options: {today: string; timezone: string}) => {json: (options: object) => readonly CompromiseDate[]}};

/** compromise-dates: the stretch that it gives, as a day, month, year or week; its preposition is left off, which TIMEX3 does not mark. */
export const compromiseDates: TimeFinder = {
  name: "compromise-dates",
  find: (text, published) => paragraphsOf(text).flatMap(({start: from, words: paragraph}) => datesOf(paragraph, published).map(({offset, dates: stretch}) => {
    const words = paragraph.slice(offset.start, offset.start + offset.length);
    const preposition = /^(?:in|on|at|by|from|until|since|during|before|after|within|for|through)\s/iu.exec(words)?.[0].length ?? 0;
    return {start: from + offset.start + preposition, end: from + offset.start + lengthOf(words), value: stretch ? valueOfStretch(stretch) : null};
  })),
};

/** Length up to the last letter or digit. */
function lengthOf(words: string): number {
  let end = words.length;
  while (0 < end && !/[\p{L}\p{N}]/u.test(words[end - 1])) end--;
  return end;
}

/** It throws on some texts ("2009" among years BC); what it throws on has no dates. */
function datesOf(text: string, published: string): readonly CompromiseDate[] {
  try {
    return dated(text).dates({today: published, timezone: "UTC"}).json({offset: true, terms: false});
  } catch {
    return [];
  }
}

function paragraphsOf(text: string): readonly {readonly start: number; readonly words: string}[] {
  let at = 0;
  return text.split("\n").map((words) => ({words, start: (at += words.length + 1) - words.length - 1}));
}

/** The TIMEX3 value of a stretch of whole days, months or years; null for others. */
function valueOfStretch({start, end}: {readonly start: string; readonly end: string}): string | null {
  if (!start) return null;
  const [from, to] = [start.slice(0, 10), (end || start).slice(0, 10)];
  if (from === to) return /T(?!00:00)/u.test(start) ? start.slice(0, 16) : from;
  const days = (Date.parse(to) - Date.parse(from)) / 864e5 + 1;
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith("-01") && 28 <= days) return from.slice(0, 7);
  return from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31` ? from.slice(0, 4) : days === 7 ? weekOf(from) : null;
}

function weekOf(day: string): string {
  const thursday = new Date(Date.parse(day) + (4 - (new Date(day).getUTCDay() || 7)) * 864e5);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return `${thursday.getUTCFullYear()}-W${two(Math.ceil(((thursday.getTime() - first) / 864e5 + 1) / 7))}`;
}
