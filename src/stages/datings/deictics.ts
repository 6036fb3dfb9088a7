import {civilOf, dayNumberOf, weekdayOf} from "../../text/calendar.ts";
import {monthAround, type Days} from "./days.ts";

/** What words such as "last month" say of the day on which they were written, given the days of what they speak of; null for nothing. */
type Rule = (told: Days) => Days | null;

const shifted = (first: number, last: number): Rule => (told) => ({...told, first: told.first + first, last: told.last + last});

/** Monday of the week of a day. */
const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

/** Weeks begin on Sunday or on Monday; without a year the day of the week is not known. */
const inWeek = (weeks: number): Rule => ({first, last, isYearTold}) => (isYearTold
  ? {first: mondayOf(first) + 7 * weeks - 1, last: mondayOf(last) + 7 * weeks + 6, isYearTold}
  : {first: first + 7 * weeks - 6, last: last + 7 * weeks + 6, isYearTold});

const inMonth = (months: number): Rule => ({first, last, isYearTold}) => {
  const [from, to] = [monthAround(first, months, isYearTold), monthAround(last, months, isYearTold)];
  return from.first === to.first ? from : null;
};

const inYear = (years: number): Rule => ({first, last, isYearTold}) => {
  const [from, to] = [civilOf(first).year, civilOf(last).year];
  return isYearTold && from === to ? {first: dayNumberOf({year: from + years, month: 1, day: 1}), last: dayNumberOf({year: from + years, month: 12, day: 31}), isYearTold} : null;
};

/** "This summer" is written in the summer, or later in that year. */
const toYearEnd: Rule = ({first, isYearTold}) => ({first, last: dayNumberOf({year: civilOf(first).year, month: 12, day: 31}), isYearTold});

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const RULES: readonly (readonly [words: RegExp, rule: Rule])[] = [
  [/^(?:earlier )?(?:today|this (?:morning|afternoon|evening)|tonight)$/u, shifted(0, 0)],
  [/^(?:yesterday(?: (?:morning|afternoon|evening))?|last night)$/u, shifted(1, 1)],
  [/^(?:last|the past|the) weekend$/u, shifted(0, 7)],
  [/^last week$/u, inWeek(1)], [/^(?:earlier |later )?this week$/u, inWeek(0)],
  [/^last month$/u, inMonth(1)], [/^(?:earlier |later )?this month$/u, inMonth(0)],
  [/^last year$/u, inYear(1)], [/^(?:earlier |later )?this year$/u, inYear(0)],
  [/^(?:earlier )?this (?:spring|summer|fall|autumn)$/u, toYearEnd],
];

/** The rule of such words; null for words that do not point from the day of writing. A weekday is one of the week up to that day. */
export function deicticRule(words: string): Rule | null {
  const plain = words.toLowerCase().replace(/\s+/gu, " ").replace(/^(?:on|over|in|during) /u, "");
  const weekday = WEEKDAYS.indexOf(plain.replace(/ (?:morning|afternoon|evening|night)$/u, "")) + 1;
  return weekday > 0 ? onWeekday(weekday) : RULES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** A day that is told by its weekday lies in the week that ends with the day of writing; another weekday than the date's tells of something else. */
const onWeekday = (weekday: number): Rule => ({first, last, isYearTold}) => {
  if (last > first || isYearTold && weekdayOf(first) !== weekday) return null;
  return {first, last: first + 6, isYearTold};
};
