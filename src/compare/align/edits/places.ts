import {LAST} from "../words.ts";
import type {Words} from "../words.ts";
import type {WordPassage} from "../passages.ts";
import {hasMark, opensSentence} from "./marks.ts";
import type {WordEdit} from "./phrase.ts";

/** The stretches of a passage that are not the same on both sides, in text order. O(runs). */
export function gapsOf({leftFrom, leftTo, rightFrom, rightTo, runs}: WordPassage): readonly WordEdit[] {
  const gaps: WordEdit[] = [];
  let [i, j] = [leftFrom, rightFrom];
  for (const run of runs) {
    if (i < run.left || j < run.right) gaps.push({leftFrom: i, leftTo: run.left, rightFrom: j, rightTo: run.right});
    [i, j] = [run.left + run.length, run.right + run.length];
  }
  if (i < leftTo || j < rightTo) gaps.push({leftFrom: i, leftTo, rightFrom: j, rightTo});
  return gaps;
}

const MAX_SLIDE = 8;

/**
 * "a [b a] b" and "[a b] a b" leave out the same words. Of the places where an omission or addition can stand, the one that
 * begins and ends with a sentence or a mark, else the first as found.
 */
export function slide(edit: WordEdit, passage: WordPassage, left: Words, right: Words): WordEdit {
  if (edit.leftFrom < edit.leftTo && edit.rightFrom < edit.rightTo) return edit;
  const inLeft = edit.leftFrom < edit.leftTo;
  const [words, from, to] = inLeft ? [left, edit.leftFrom, edit.leftTo] : [right, edit.rightFrom, edit.rightTo];
  const [least, most] = inLeft ? [passage.leftFrom, passage.leftTo] : [passage.rightFrom, passage.rightTo];
  let [best, bestScore] = [0, boundScore(words, from, to)];
  for (let by = -1; from + by >= least && by > -MAX_SLIDE && words.keys[from + by] === words.keys[to + by]; by--) {
    if (boundScore(words, from + by, to + by) > bestScore) [best, bestScore] = [by, boundScore(words, from + by, to + by)];
  }
  for (let by = 1; to + by <= most && by < MAX_SLIDE && words.keys[from + by - 1] === words.keys[to + by - 1]; by++) {
    if (boundScore(words, from + by, to + by) > bestScore) [best, bestScore] = [by, boundScore(words, from + by, to + by)];
  }
  return {leftFrom: edit.leftFrom + best, leftTo: edit.leftTo + best, rightFrom: edit.rightFrom + best, rightTo: edit.rightTo + best};
}

function boundScore(words: Words, from: number, to: number): number {
  const ends = (words.flags[to - 1] & LAST) !== 0 ? 2 : hasMark(words, to) ? 1 : 0;
  const starts = opensSentence(words, from) ? 2 : hasMark(words, from) ? 1 : 0;
  return ends + starts;
}

/** Cuts an omission or addition behind the rest of a sentence that is there on both sides, and where whole sentences end. */
export function splitAtSentences(edit: WordEdit, left: Words, right: Words): readonly WordEdit[] {
  const inLeft = edit.rightFrom === edit.rightTo;
  if (!inLeft && edit.leftFrom < edit.leftTo) return [edit];
  const [words, from, to] = inLeft ? [left, edit.leftFrom, edit.leftTo] : [right, edit.rightFrom, edit.rightTo];
  const cuts = [from, ...sentenceCuts(words, from, to), to].filter((cut, i, all) => i === 0 || cut > all[i - 1]);
  return cuts.slice(1).map((cut, i) => (inLeft ? {...edit, leftFrom: cuts[i], leftTo: cut} : {...edit, rightFrom: cuts[i], rightTo: cut}));
}

/** Behind the rest of a sentence at the start, and before the beginning of one at the end. */
function sentenceCuts(words: Words, from: number, to: number): readonly number[] {
  let [first, last] = [-1, -1];
  for (let i = from; i < to; i++) {
    if ((words.flags[i] & LAST) === 0) continue;
    if (first < 0) first = i + 1;
    last = i + 1;
  }
  if (first < 0) return [];
  return opensSentence(words, from) ? [last] : [first, last];
}
