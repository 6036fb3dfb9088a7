import {CAPITAL, DIGITS, hashOf, wordAt} from "../words.ts";
import type {Words} from "../words.ts";
import {AFTER_ARTICLE} from "./lists.ts";
import {BOUND, NUMBER, UNIT, isOf} from "./word-classes.ts";

const [OF, A, AN, TO, THAN, PER, CENT, AT, AS, UP, TIMES] = "of a an to than per cent at as up times".split(" ").map(hashOf);

const AFTER_A = new Set(AFTER_ARTICLE.map(hashOf));

const MAX_BOUND = 3;

/** "at least 40", "1.2 million", "dozens of", "a third"; a bound alone before a number that is not in the range. */
export function readNumber(words: Words, at: number, to: number): number {
  if (isOf(words, at, UNIT) && isNumeric(words, at - 1)) return at + 1;
  let core = at;
  while (core < to && core - at < MAX_BOUND && (isOf(words, core, BOUND) || isBesideBound(words, core))) core++;
  if (core === to && core > at && isNumeric(words, core)) return core;
  let end = core < to ? readCount(words, core, to) : core;
  if (end === core) return at;
  while (end < to && (isOf(words, end, UNIT) || isNumeric(words, end) || words.keys[end] === CENT && words.keys[end - 1] === PER || words.keys[end] === PER && words.keys[end + 1] === CENT)) end++;
  if (end < to && words.keys[end] === OF && !(words.flags[end - 1] & DIGITS)) end++;
  return end;
}

function isBesideBound(words: Words, at: number): boolean {
  const {keys} = words;
  return keys[at] === THAN && isOf(words, at - 1, BOUND) || (keys[at] === AT || keys[at] === AS) && isOf(words, at + 1, BOUND)
    || keys[at] === TO && keys[at - 1] === UP || keys[at] === OF && isOf(words, at - 1, BOUND);
}

function readCount(words: Words, at: number, to: number): number {
  const article = words.keys[at] === A || words.keys[at] === AN;
  if (article) return at + 1 < to && AFTER_A.has(words.keys[at + 1]) ? at + 2 : at;
  let end = at;
  while (end < to && (isNumeric(words, end) || end > at && words.keys[end] === TIMES)) end++;
  if (end > at && end < to && isTiedUnit(words, end)) end++;
  return end;
}

/** "m" and "t" right behind digits. */
function isTiedUnit(words: Words, at: number): boolean {
  return words.ends[at] - words.starts[at] === 1 && (words.flags[at - 1] & DIGITS) !== 0 && words.keys[at] !== A && (words.flags[at] & CAPITAL) === 0;
}

/** Digits, a number word, or a word with a hyphen that begins with one ("two-hour", "thirty-one"). */
export function isNumeric(words: Words, at: number): boolean {
  if (isOf(words, at, NUMBER)) return true;
  if (at < 0 || at >= words.keys.length || words.ends[at] - words.starts[at] < 5) return false;
  const word = wordAt(words, at);
  const hyphen = word.endsWith("fold") ? word.length - 4 : word.search(/[-‐‑]/u);
  return hyphen > 0 && isNumberWord(word.slice(0, hyphen).toLowerCase());
}

const COUNTS: ReadonlySet<string> = new Set(("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half").split(" "));

function isNumberWord(word: string): boolean {
  return COUNTS.has(word);
}
