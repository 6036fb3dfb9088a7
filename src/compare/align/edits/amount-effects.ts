import {likenessOf} from "../amounts.ts";
import {BOUNDS} from "./lists.ts";
import {CAPITAL} from "../words.ts";
import type {Words} from "../words.ts";
import {hashOf} from "../words.ts";
import {normAt, normsOf} from "./norms.ts";
import type {WordEdit, WordRange} from "./phrase.ts";
import {isNumeric} from "./counts.ts";
import {isCalendar} from "./times.ts";
import {DAY_PART, NUMBER, UNIT, isOf} from "./word-classes.ts";

const REACH_AROUND = 2;
const ENDS = new Set(["times", "hundred", "dozen", "thousand", "million", "billion", "trillion", "per", "cent", "am", "pm", "m"].map(hashOf));

/** Whether an edit of a number changes how many: another value, or another bound. The same value in other words or units does not. */
export function changesAmount(left: Words, {leftFrom, leftTo, rightFrom, rightTo}: WordEdit, right: Words): boolean {
  const [a, b] = [{from: leftFrom, to: leftTo}, {from: rightFrom, to: rightTo}];
  const counts = hasCount(left, a) || hasCount(right, b);
  const likeness = counts ? likenessOf(amountText(left, a), amountText(right, b)) : "same";
  if (likeness === "other") return true;
  const [p, q] = [boundsIn(left, a), boundsIn(right, b)].map((bounds) => bounds.filter((bound) => likeness !== "converted" || bound !== "about").join(" "));
  return p !== q;
}

function hasCount(words: Words, {from, to}: WordRange): boolean {
  for (let i = from; i < to; i++) if (isNumeric(words, i) || isOf(words, i, UNIT) || normAt(words, i) === "one") return true;
  return false;
}

function boundsIn(words: Words, range: WordRange): readonly string[] {
  return normsOf(words, range).flatMap((norm) => BOUNDS.get(norm) ?? []);
}

/** The number with one right before it and its unit or scale behind, as it stands. */
function amountText(words: Words, {from, to}: WordRange): string {
  let [first, last] = [from, to];
  while (first > 0 && from - first < REACH_AROUND && isNumeric(words, first - 1)) first--;
  while (last < words.keys.length && last - to < REACH_AROUND && (words.flags[last] & CAPITAL) === 0 && (ENDS.has(words.keys[last]) || isOf(words, last, UNIT))) last++;
  if (first >= last) return "";
  const sign = words.text[words.ends[last - 1]] === "%" ? 1 : 0;
  const money = first === from && MONEY.includes(words.text[words.starts[first] - 1]) ? 1 : 0;
  return words.text.slice(words.starts[first] - money, words.ends[last - 1] + sign);
}

const MONEY = "$£€";
const SMALL_WORDS = new Set("on in at the of from since by".split(" "));

/** Whether an edit of a date changes when: not where only its form is another ("Sept. 5", "2.40am"). */
export function changesTime(left: Words, {leftFrom, leftTo, rightFrom, rightTo}: WordEdit, right: Words): boolean {
  const [a, b] = [{from: leftFrom, to: leftTo}, {from: rightFrom, to: rightTo}];
  if (timeKey(left, a) === timeKey(right, b)) return false;
  if (!isTold(left, a) || !isTold(right, b)) return true;
  return likenessOf(amountText(left, a), amountText(right, b)) !== "same";
}

/** Whether a word of the range may stand for a time of day. */
function isTold(words: Words, {from, to}: WordRange): boolean {
  for (let i = from; i < to; i++) if (isOf(words, i, NUMBER | DAY_PART)) return true;
  return false;
}

function timeKey(words: Words, {from, to}: WordRange): string {
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    const norm = normAt(words, i);
    if (!SMALL_WORDS.has(norm)) parts.push(isCalendar(words, i) ? norm.slice(0, 3) : norm.replace(/(?<=\d)(?:st|nd|rd|th)$/u, ""));
  }
  return parts.sort().join(" ");
}
