import type {Edit, EditEffect, EditKind, Range} from "../../model/index.ts";
import {isAllStop} from "./passages.ts";
import type {WordPassage} from "./passages.ts";
import {effectOf} from "./effects.ts";
import {rangeOfEdit} from "./edit-ranges.ts";
import {LAST} from "./words.ts";
import type {Words} from "./words.ts";

/** An edit by word numbers; an empty range stands between two words. */
export interface WordEdit {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
}

/** The places where the passage reads differently, in text order. O(words of the passage). */
export function editsOf(passage: WordPassage, left: Words, right: Words): readonly Edit[] {
  const edits = wordEditsOf(passage).map((edit) => slide(edit, passage, left, right)).flatMap((edit) => splitAtSentences(edit, left, right));
  return joinMoves(edits, left, right).map(({edit, kind}) => ({
    kind, effect: effectOf(edit, left, right),
    left: rangeOfEdit(left, edit.leftFrom, edit.leftTo, kind !== "substitution"), right: rangeOfEdit(right, edit.rightFrom, edit.rightTo, kind !== "substitution"),
  }));
}

function wordEditsOf({leftFrom, leftTo, rightFrom, rightTo, runs}: WordPassage): readonly WordEdit[] {
  const edits: WordEdit[] = [];
  let [i, j] = [leftFrom, rightFrom];
  for (const run of [...runs, {left: leftTo, right: rightTo, length: 0}]) {
    if (i < run.left || j < run.right) edits.push({leftFrom: i, leftTo: run.left, rightFrom: j, rightTo: run.right});
    [i, j] = [run.left + run.length, run.right + run.length];
  }
  return edits;
}

/**
 * "a [b a] b" and "[a b] a b" leave out the same words. Of the places where an omission or addition can stand, the one that
 * begins and ends with a sentence, else the first as found.
 */
function slide(edit: WordEdit, passage: WordPassage, left: Words, right: Words): WordEdit {
  if (edit.leftFrom < edit.leftTo && edit.rightFrom < edit.rightTo) return edit;
  const inLeft = edit.leftFrom < edit.leftTo;
  const [words, from, to] = inLeft ? [left, edit.leftFrom, edit.leftTo] : [right, edit.rightFrom, edit.rightTo];
  const [least, most] = inLeft ? [passage.leftFrom, passage.leftTo] : [passage.rightFrom, passage.rightTo];
  let [best, bestScore] = [0, boundScore(words, from, to)];
  for (let by = -1; from + by >= least && from + by > from - MAX_SLIDE && words.keys[from + by] === words.keys[to + by]; by--) {
    if (boundScore(words, from + by, to + by) > bestScore) [best, bestScore] = [by, boundScore(words, from + by, to + by)];
  }
  for (let by = 1; to + by <= most && by < MAX_SLIDE && words.keys[from + by - 1] === words.keys[to + by - 1]; by++) {
    if (boundScore(words, from + by, to + by) > bestScore) [best, bestScore] = [by, boundScore(words, from + by, to + by)];
  }
  return {leftFrom: edit.leftFrom + best, leftTo: edit.leftTo + best, rightFrom: edit.rightFrom + best, rightTo: edit.rightTo + best};
}

const MAX_SLIDE = 8;

function boundScore(words: Words, from: number, to: number): number {
  const ends = (words.flags[to - 1] & LAST) !== 0 ? 2 : hasMark(words, to) ? 1 : 0;
  const starts = from === 0 || (words.flags[from - 1] & LAST) !== 0 ? 2 : hasMark(words, from) ? 1 : 0;
  return ends + starts;
}

/** Whether a comma, dash or bracket stands before word `at`. */
function hasMark({text, starts, ends}: Words, at: number): boolean {
  if (at <= 0 || at >= starts.length) return true;
  for (let i = ends[at - 1]; i < starts[at]; i++) if (text[i] !== " " && text[i] !== "\u00a0") return true;
  return false;
}

/** Cuts a long omission or addition where a sentence that is there on both sides ends, and where whole sentences end. */
function splitAtSentences(edit: WordEdit, left: Words, right: Words): readonly WordEdit[] {
  const inLeft = edit.rightFrom === edit.rightTo;
  if (!inLeft && edit.leftFrom < edit.leftTo) return [edit];
  const [words, from, to] = inLeft ? [left, edit.leftFrom, edit.leftTo] : [right, edit.rightFrom, edit.rightTo];
  const cuts = [from, ...sentenceCuts(words, from, to), to].filter((cut, i, all) => i === 0 || cut > all[i - 1]);
  return cuts.slice(1).map((cut, i) => (inLeft ? {...edit, leftFrom: cuts[i], leftTo: cut} : {...edit, rightFrom: cuts[i], rightTo: cut}));
}

/** Behind the rest of a sentence at the start, and before the beginning of one at the end. */
function sentenceCuts({flags}: Words, from: number, to: number): readonly number[] {
  let [first, last] = [-1, -1];
  for (let i = from; i < to; i++) {
    if ((flags[i] & LAST) === 0) continue;
    if (first < 0) first = i + 1;
    last = i + 1;
  }
  if (first < 0) return [];
  const opens = from === 0 || (flags[from - 1] & LAST) !== 0;
  return opens ? [last] : [first, last];
}

interface KindedEdit {
  readonly edit: WordEdit;
  readonly kind: EditKind;
}

const MIN_MOVED = 2;

/** An omission and an addition of the same words are one move. */
function joinMoves(edits: readonly WordEdit[], left: Words, right: Words): readonly KindedEdit[] {
  const additions = new Map(edits.filter((edit) => edit.leftFrom === edit.leftTo).map((edit) => [keyOf(right, edit.rightFrom, edit.rightTo), edit]));
  const moved = new Set<WordEdit>();
  const kinded = edits.map((edit): KindedEdit => {
    if (edit.rightFrom < edit.rightTo || !isMovable(edit, left)) return {edit, kind: kindOf(edit)};
    const target = additions.get(keyOf(left, edit.leftFrom, edit.leftTo));
    if (!target || moved.has(target)) return {edit, kind: kindOf(edit)};
    moved.add(target);
    return {edit: {...edit, rightFrom: target.rightFrom, rightTo: target.rightTo}, kind: "move"};
  });
  return kinded.filter(({edit}) => !moved.has(edit));
}

function isMovable({leftFrom, leftTo}: WordEdit, left: Words): boolean {
  return leftTo - leftFrom >= MIN_MOVED && !isAllStop(left, leftFrom, leftTo);
}

function kindOf({leftFrom, leftTo, rightFrom, rightTo}: WordEdit): EditKind {
  if (leftFrom === leftTo) return "addition";
  return rightFrom === rightTo ? "omission" : "substitution";
}

function keyOf({keys}: Words, from: number, to: number): string {
  return keys.subarray(from, to).join(" ");
}

/** The edit seen from the other text: what was left out is put in. */
export function turnEdit({kind, effect, left, right}: Edit): Edit {
  const turned: EditKind = kind === "omission" ? "addition" : kind === "addition" ? "omission" : kind;
  return {kind: turned, effect, left: right, right: left};
}

/** What changes a claim comes first. */
export const EFFECTS_BY_WEIGHT: readonly EditEffect[] = ["number", "date", "hedge", "attribution", "name", "description", "wording"];

/** Orders edits by how much they change what is claimed, then by place in the left text, else the right. */
export function compareEdits(a: Edit, b: Edit): number {
  return EFFECTS_BY_WEIGHT.indexOf(a.effect) - EFFECTS_BY_WEIGHT.indexOf(b.effect) || placeOf(a).start - placeOf(b).start;
}

function placeOf({left, right}: Edit): Range {
  return left ?? right ?? {start: 0, end: 0};
}
