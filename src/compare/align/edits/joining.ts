import {hashOf} from "../words.ts";
import type {Words} from "../words.ts";
import {endsInHalfDay} from "./clocks.ts";
import {opensSentence} from "./marks.ts";
import {normAt} from "./norms.ts";
import {isSmall} from "./omissions.ts";
import type {PhraseEdit, UnitKind, WordEdit} from "./phrase.ts";
import {isInflected} from "./spelling.ts";
import type {Step} from "./unit-alignment.ts";
import {AUXILIARY, DETERMINER, PREPOSITION, isOf} from "./word-classes.ts";

const MAX_BRIDGE = 2;

/** Steps of one kind in a row are one edit; one or two small words that are the same do not part words, numbers or dates. */
export function joinSteps(steps: readonly Step[], left: Words, right: Words): readonly PhraseEdit[] {
  const edits: PhraseEdit[] = [];
  let bridge = 0;
  for (const step of steps) {
    if (step.same) {
      bridge += isSmall(left, step.leftFrom, step.leftTo) ? step.leftTo - step.leftFrom : MAX_BRIDGE + 1;
      continue;
    }
    const last = edits.at(-1);
    const kind = last ? kindJoined(last, step, bridge, left, right) : null;
    if (last && kind) edits[edits.length - 1] = {leftFrom: last.leftFrom, leftTo: step.leftTo, rightFrom: last.rightFrom, rightTo: step.rightTo, kind};
    else edits.push({leftFrom: step.leftFrom, leftTo: step.leftTo, rightFrom: step.rightFrom, rightTo: step.rightTo, kind: step.kind});
    bridge = 0;
  }
  return edits;
}

/** Whole sentences that only one side has are one edit. */
export function joinSentences(edits: readonly PhraseEdit[], left: Words, right: Words): readonly PhraseEdit[] {
  const joined: PhraseEdit[] = [];
  for (let at = 0; at < edits.length; at++) {
    const end = endOfSentences(edits, at, left, right);
    joined.push(end > at ? join(edits[at], edits[end], "word") : edits[at]);
    at = Math.max(at, end);
  }
  return joined;
}

/** The last edit that ends the sentences which edit `at` opens, all on one side and with nothing between; `at` when none does. */
function endOfSentences(edits: readonly PhraseEdit[], at: number, left: Words, right: Words): number {
  const added = edits[at].leftFrom === edits[at].leftTo;
  if (isSwap(edits[at]) || !(added ? opensSentence(right, edits[at].rightFrom) : opensSentence(left, edits[at].leftFrom))) return at;
  let best = at;
  for (let i = at; i < edits.length && !isSwap(edits[i]) && (edits[i].leftFrom === edits[i].leftTo) === added && (i === at || touches(edits[i - 1], edits[i])); i++) {
    if (added ? opensSentence(right, edits[i].rightTo) : opensSentence(left, edits[i].leftTo)) best = i;
  }
  return best;
}

function kindJoined(last: PhraseEdit, step: Step, bridge: number, left: Words, right: Words): UnitKind | null {
  if (last.kind === step.kind) {
    const bridges = step.kind === "word" || step.kind === "number" || step.kind === "date";
    return bridge === 0 || bridges && bridge <= MAX_BRIDGE ? step.kind : null;
  }
  if (bridge > 0 || last.kind !== "hedge" || step.kind !== "word" || isSwap(last)) return null;
  return isSwap(step) && isInflected(normAt(left, step.leftFrom), normAt(right, step.rightFrom)) ? "hedge" : null;
}

function isSwap({leftFrom, leftTo, rightFrom, rightTo}: WordEdit): boolean {
  return leftFrom < leftTo && rightFrom < rightTo;
}

/** Small words alone, changed beside a phrase, belong to it; so does a number that stood before a person. */
export function absorbSmall(edits: readonly PhraseEdit[], left: Words, right: Words): readonly PhraseEdit[] {
  const kept: PhraseEdit[] = [];
  for (let at = 0; at < edits.length; at++) {
    const [edit, next, last] = [edits[at], edits[at + 1], kept.at(-1)];
    const small = edit.kind === "word" && isAbsorbed(left, edit.leftFrom, edit.leftTo) && isAbsorbed(right, edit.rightFrom, edit.rightTo);
    const counts = edit.kind === "number" && !isSwap(edit) && next?.kind === "person" && isSwap(next) && startsWithArticle(edit, next, left, right);
    if ((small || counts) && next && touches(edit, next)) edits = edits.with(at + 1, join(edit, next, next.kind));
    else if (small && last && touches(last, edit)) kept[kept.length - 1] = join(last, edit, last.kind);
    else kept.push(edit);
  }
  return kept;
}

function isAbsorbed(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isOf(words, i, DETERMINER | PREPOSITION | AUXILIARY) || CONJUNCTIONS.has(words.keys[i])) return false;
  return true;
}

const CONJUNCTIONS = new Set(["before", "after", "that"].map(hashOf));

function startsWithArticle(edit: WordEdit, next: WordEdit, left: Words, right: Words): boolean {
  return edit.leftFrom < edit.leftTo ? isOf(right, next.rightFrom, DETERMINER) : isOf(left, next.leftFrom, DETERMINER);
}

function touches(a: WordEdit, b: WordEdit): boolean {
  return a.leftTo === b.leftFrom && a.rightTo === b.rightFrom;
}

function join(a: WordEdit, b: WordEdit, kind: UnitKind): PhraseEdit {
  return {leftFrom: a.leftFrom, leftTo: b.leftTo, rightFrom: a.rightFrom, rightTo: b.rightTo, kind};
}

/** Without words at the ends that both sides have. */
export function trim(edit: PhraseEdit, left: Words, right: Words): PhraseEdit {
  let {leftFrom, leftTo, rightFrom, rightTo} = edit;
  if (endsInHalfDay(left, leftTo) && endsInHalfDay(right, rightTo)) return edit;
  while (leftFrom < leftTo && rightFrom < rightTo && left.keys[leftFrom] === right.keys[rightFrom]) [leftFrom, rightFrom] = [leftFrom + 1, rightFrom + 1];
  while (leftFrom < leftTo && rightFrom < rightTo && left.keys[leftTo - 1] === right.keys[rightTo - 1]) [leftTo, rightTo] = [leftTo - 1, rightTo - 1];
  return {...edit, leftFrom, leftTo, rightFrom, rightTo};
}
