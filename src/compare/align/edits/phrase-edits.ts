import {CAPITAL, STOP} from "../words.ts";
import type {Words} from "../words.ts";
import {isSpeaker} from "./attributions.ts";
import {isNumeric} from "./counts.ts";
import {absorbSmall, joinSentences, joinSteps, trim} from "./joining.ts";
import {hasMark} from "./marks.ts";
import {omissionsIn} from "./omissions.ts";
import {isSpelledAlike} from "./spelling.ts";
import {alignUnits} from "./unit-alignment.ts";
import {unitsOf} from "./units.ts";
import type {PhraseEdit, WordEdit, WordRange} from "./phrase.ts";
import {SPEECH, classOf, isOf} from "./word-classes.ts";

const MAX_CELLS = 2_500;

/** The edits of a stretch that reads differently, phrase by phrase, in order. O(left × right) of the stretch, at most 2,500. */
export function phraseEditsOf(gap: WordEdit, left: Words, right: Words): readonly PhraseEdit[] {
  const {leftFrom, leftTo, rightFrom, rightTo} = gap;
  if (leftFrom === leftTo) return omissionsIn(right, rightFrom, rightTo).map(({from, to, kind}) => ({leftFrom, leftTo, rightFrom: from, rightTo: to, kind}));
  if (rightFrom === rightTo) return omissionsIn(left, leftFrom, leftTo).map(({from, to, kind}) => ({leftFrom: from, leftTo: to, rightFrom, rightTo, kind}));
  if (isSpelledAlike(left, {from: leftFrom, to: leftTo}, right, {from: rightFrom, to: rightTo})) return [];
  if ((leftTo - leftFrom) * (rightTo - rightFrom) > MAX_CELLS) return [{...gap, kind: "word"}];
  if (isPlain(left, leftFrom, leftTo) && isPlain(right, rightFrom, rightTo)) return [{...gap, kind: "word"}];
  const a = unitsOf(left, {from: leftFrom, to: leftTo}, speakersIn(left, leftFrom, leftTo));
  const b = unitsOf(right, {from: rightFrom, to: rightTo}, speakersIn(right, rightFrom, rightTo));
  return absorbSmall(joinSentences(joinSteps(alignUnits(left, a, right, b), left, right), left, right), left, right).map((edit) => trim(edit, left, right)).filter(isEdit);
}

/** One word that is on no list, and not in the speaker's place. */
function isPlain(words: Words, from: number, to: number): boolean {
  return to - from === 1 && classOf(words, from) === 0 && (words.flags[from] & (CAPITAL | STOP)) === 0 && !isNumeric(words, from) && !isOf(words, to, SPEECH) && !isSpeaker(words, from, to);
}

function isEdit({leftFrom, leftTo, rightFrom, rightTo}: WordEdit): boolean {
  return leftFrom < leftTo || rightFrom < rightTo;
}

/** The swapped speaker in a stretch that begins behind a verb of speech or ends before one. */
function speakersIn(words: Words, from: number, to: number): readonly WordRange[] {
  let first = to;
  while (first > from && (first === to || !hasMark(words, first))) first--;
  let last = from + 1;
  while (last < to && !hasMark(words, last)) last++;
  return [{from, to: last}, {from: first, to}].filter((range) => isSpeaker(words, range.from, range.to)).slice(0, 1);
}
