import {hashOf} from "../words.ts";
import type {Words} from "../words.ts";
import {HEDGES_BEFORE_OF} from "./lists.ts";
import {isCalendar} from "./times.ts";
import {AUXILIARY, HEDGE, HEDGE_BEFORE_TO, NEGATION, classOf, isOf} from "./word-classes.ts";

const [OF, TO, MAY, BE, HAVE, BEEN, THAT, IS] = "of to may be have been that is".split(" ").map(hashOf);

const BEFORE_OF = new Set(HEDGES_BEFORE_OF.map(hashOf));

/** "allegedly", "may have", "believed to be", "did not"; an auxiliary before and a "to be" behind belong to it. */
export function readHedge(words: Words, at: number, to: number): number {
  const core = isOf(words, at, AUXILIARY) && !isHedge(words, at) ? at + 1 : at;
  if (core >= to || !isHedge(words, core)) return at;
  let end = core + 1;
  while (end < to && isHedge(words, end)) end++;
  if (end < to && (words.keys[end] === TO || words.keys[end] === OF && BEFORE_OF.has(words.keys[end - 1]))) end++;
  while (end < to && (words.keys[end] === BE || words.keys[end] === HAVE || words.keys[end] === BEEN)) end++;
  return end;
}

export function isHedge(words: Words, at: number): boolean {
  const classes = classOf(words, at);
  if ((classes & (HEDGE | NEGATION)) !== 0) return !isCapitalMay(words, at);
  if (BEFORE_OF.has(words.keys[at])) return words.keys[at + 1] === OF;
  return (classes & HEDGE_BEFORE_TO) !== 0 && (words.keys[at + 1] === TO || words.keys[at + 1] === THAT && words.keys[at - 1] === IS);
}

function isCapitalMay(words: Words, at: number): boolean {
  return words.keys[at] === MAY && isCalendar(words, at);
}
