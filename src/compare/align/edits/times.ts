import {CAPITAL, DIGITS, FIRST, hashOf, wordAt} from "../words.ts";
import type {Words} from "../words.ts";
import {hasMark} from "./marks.ts";
import {BEFORE_TIME, BOUND, CALENDAR, DAY_PART, MODAL, NAMED_DAY, NUMBER, PERSON, RELATIVE, TIME_UNIT, UNIT, isOf} from "./word-classes.ts";

const [OF, THE, A, AN, IN, AGO, THAN, THIS, M] = "of the a an in ago than this m".split(" ").map(hashOf);

const MAX_BEFORE_TIME = 5;

/** "on Tuesday", "late on 4 March", "two weeks ago", "before dawn", "9 a.m.". */
export function readDate(words: Words, at: number, to: number): number {
  let core = at;
  while (core < to && core - at < MAX_BEFORE_TIME && isOf(words, core, BEFORE_TIME) && readTime(words, core, to) === core) core++;
  let end = core < to ? readTime(words, core, to) : core;
  if (end === core) return at;
  for (;;) {
    let next = end;
    while (next < to && next - end < 2 && (words.keys[next] === OF || words.keys[next] === THE || words.keys[next] === IN || isOf(words, next, BEFORE_TIME))) next++;
    const further = next < to ? readTime(words, next, to) : next;
    if (further === next) return end;
    end = further;
  }
}

/** One word or fixed group that tells a time; `at` when none does. */
function readTime(words: Words, at: number, to: number): number {
  const {keys} = words;
  if (isCalendar(words, at) || isOf(words, at, NAMED_DAY)) return at + 1;
  const clock = readClock(words, at, to);
  if (clock > at) return clock;
  if (isOf(words, at, DAY_PART)) return isOf(words, at + 1, PERSON) ? at : at + 1;
  if (isYear(words, at) || isDayOfMonth(words, at)) return at + 1;
  if (isOf(words, at, RELATIVE) && isOf(words, at + 1, TIME_UNIT | DAY_PART | CALENDAR)) return Math.min(to, at + 2);
  if (keys[at] === THIS && isOf(words, at + 1, TIME_UNIT | DAY_PART)) return Math.min(to, at + 2);
  return readAgo(words, at, to);
}

/** "two days ago", "a week earlier", whatever of it lies before `to`. */
function readAgo(words: Words, at: number, to: number): number {
  let i = at;
  while (i < at + 3 && (isOf(words, i, NUMBER | BOUND) || words.keys[i] === A || words.keys[i] === AN || words.keys[i] === THAN)) i++;
  if (isOf(words, i, TIME_UNIT) && (words.keys[i + 1] === AGO || isOf(words, i + 1, RELATIVE) && hasMark(words, i + 2))) return Math.min(to, i + 2);
  return words.keys[at] === AGO ? at + 1 : at;
}

/** The name of a day or month, with a capital; "May" and "March" that open a sentence count only beside a number. */
export function isCalendar(words: Words, at: number): boolean {
  if (!isOf(words, at, CALENDAR) || (words.flags[at] & CAPITAL) === 0) return false;
  return (words.flags[at] & FIRST) === 0 || !isOf(words, at, MODAL) || isOf(words, at + 1, NUMBER);
}

const YEAR = /^(?:1[5-9]|20)\d\d(?:s|'s|’s)?$/u;
const DECADE = /^(?:\d\d)?\d0s$/u;

/** A year or decade in digits that counts nothing. */
function isYear(words: Words, at: number): boolean {
  if ((words.flags[at] & DIGITS) === 0) return false;
  const word = wordAt(words, at);
  return YEAR.test(word) && !isOf(words, at + 1, UNIT | PERSON | TIME_UNIT) || DECADE.test(word);
}

const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/u;

function isDayOfMonth(words: Words, at: number): boolean {
  if ((words.flags[at] & DIGITS) === 0 || !isCalendar(words, at - 1) && !isCalendar(words, at + 1)) return false;
  return DAY.test(wordAt(words, at));
}

const CLOCK = /^\d{1,2}[:.]\d\d(?:am|pm)?$|^\d{1,2}(?:am|pm)$/u;
const HOUR = /^\d{1,2}(?:[:.]\d\d)?$/u;
const HALF = /^[ap]m?$/iu;

/** "2:40", "2.40pm", "9 a.m."; a halved day is two words, "a" and "m". */
function readClock(words: Words, at: number, to: number): number {
  if ((words.flags[at] & DIGITS) === 0) return at;
  const word = wordAt(words, at);
  if (HOUR.test(word) && at + 1 < to && HALF.test(wordAt(words, at + 1)) && words.starts[at + 1] - words.ends[at] <= 1) {
    const two = wordAt(words, at + 1).length === 1;
    return !two ? at + 2 : words.keys[at + 2] === M ? Math.min(to, at + 3) : at;
  }
  return CLOCK.test(word) && (word.includes(":") || !word.includes(".") || word.endsWith("m")) ? at + 1 : at;
}
