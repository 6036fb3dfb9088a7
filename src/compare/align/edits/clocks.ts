import {DIGITS, hashOf} from "../words.ts";
import type {Words} from "../words.ts";
import type {WordEdit} from "./phrase.ts";

const [A, P, M] = ["a", "p", "m"].map(hashOf);

/** "9 a.m." for "9 p.m." differs in a letter; the time of day is the edit. O(1). */
export function widenClock(gap: WordEdit, left: Words, right: Words): WordEdit {
  const {leftFrom, leftTo, rightFrom, rightTo} = gap;
  if (leftFrom === leftTo || rightFrom === rightTo) return gap;
  if (isBeforeHalf(left, leftTo) && isBeforeHalf(right, rightTo)) return {...gap, leftTo: leftTo + 2, rightTo: rightTo + 2};
  if (left.keys[leftTo] !== M || right.keys[rightTo] !== M) return gap;
  if (!isHalf(left.keys[leftTo - 1]) || !isHalf(right.keys[rightTo - 1])) return gap;
  const hour = leftTo - leftFrom === 1 && rightTo - rightFrom === 1 && leftFrom > 0 && (left.flags[leftFrom - 1] & right.flags[rightFrom - 1] & DIGITS) !== 0 ? 1 : 0;
  return {leftFrom: leftFrom - hour, leftTo: leftTo + 1, rightFrom: rightFrom - hour, rightTo: rightTo + 1};
}

function isBeforeHalf({keys, flags}: Words, to: number): boolean {
  return (flags[to - 1] & DIGITS) !== 0 && isHalf(keys[to]) && keys[to + 1] === M;
}

function isHalf(key: number): boolean {
  return key === A || key === P;
}

/** Whether "a.m." or "p.m." ends before word `to`. O(1). */
export function endsInHalfDay({keys}: Words, to: number): boolean {
  return to > 1 && keys[to - 1] === M && isHalf(keys[to - 2]);
}
