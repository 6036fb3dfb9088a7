import type {Edit} from "../../../model/index.ts";
import {rangeOfEdit} from "../edit-ranges.ts";
import type {WordPassage} from "../passages.ts";
import type {Words} from "../words.ts";
import {widenClock} from "./clocks.ts";
import {effectOf} from "./effects.ts";
import {joinMoves} from "./moves.ts";
import {phraseEditsOf} from "./phrase-edits.ts";
import type {PhraseEdit} from "./phrase.ts";
import {hasMark} from "./marks.ts";
import {isName} from "./people.ts";
import {gapsOf, slide, splitAtSentences} from "./places.ts";
import {splitBySentence} from "./sentences.ts";
import {isSpelledAlike} from "./spelling.ts";

/** The places where the passage reads differently, phrase by phrase, in text order. Other spelling, case and marks are none. O(words of the passage). */
export function editsOf(passage: WordPassage, left: Words, right: Words): readonly Edit[] {
  const phrases = gapsOf(passage).map((gap) => widenClock(gap, left, right)).map((gap) => slide(gap, passage, left, right))
    .flatMap((gap) => splitBySentence(gap, left, right)).flatMap((gap) => splitAtSentences(gap, left, right)).flatMap((gap) => phraseEditsOf(gap, left, right)).filter((edit) => !isSameWords(edit, left, right));
  return joinMoves(joinNames(phrases, left, right), left, right).map(({edit, kind}) => ({
    kind, effect: kind === "move" ? "wording" : effectOf(edit, left, right),
    left: rangeOfEdit(left, edit.leftFrom, edit.leftTo, kind !== "substitution"), right: rangeOfEdit(right, edit.rightFrom, edit.rightTo, kind !== "substitution"),
  }));
}

/** "Bank of Velmora" for "Tarn Savings Bank": what is changed on both sides of a word of the name is one edit of it. */
function joinNames(edits: readonly PhraseEdit[], left: Words, right: Words): readonly PhraseEdit[] {
  const joined: PhraseEdit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    const within = last?.kind === "name" && edit.kind === "name" && edit.leftFrom - last.leftTo === 1 && edit.rightFrom - last.rightTo === 1
      && isName(left, last.leftTo) && isName(right, last.rightTo) && !hasMark(left, edit.leftFrom) && !hasMark(right, edit.rightFrom);
    if (last && within) joined[joined.length - 1] = {leftFrom: last.leftFrom, leftTo: edit.leftTo, rightFrom: last.rightFrom, rightTo: edit.rightTo, kind: "name"};
    else joined.push(edit);
  }
  return joined;
}

function isSameWords({leftFrom, leftTo, rightFrom, rightTo}: PhraseEdit, left: Words, right: Words): boolean {
  return isSpelledAlike(left, {from: leftFrom, to: leftTo}, right, {from: rightFrom, to: rightTo});
}
