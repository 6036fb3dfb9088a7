import type {EditKind} from "../../../model/index.ts";
import {STOP} from "../words.ts";
import type {Words} from "../words.ts";
import {hasMark} from "./marks.ts";
import type {PhraseEdit} from "./phrase.ts";

export interface KindedEdit {
  readonly edit: PhraseEdit;
  readonly kind: EditKind;
}

/** As many words as may stand between the halves of a swap ("police said" for "said police"). */
const MAX_BETWEEN = 2;

/** What one edit leaves out and another puts in, or a phrase has in another order, was moved. O(edits × words of them). */
export function joinMoves(edits: readonly PhraseEdit[], left: Words, right: Words): readonly KindedEdit[] {
  const swapped = joinSwaps(edits, left, right);
  const additions = additionsByKey(swapped, right);
  const taken = new Set<PhraseEdit>();
  const kinded = swapped.map((edit): KindedEdit => {
    if (edit.rightFrom < edit.rightTo) return {edit, kind: kindOf(edit, left, right)};
    const target = isMovable(edit, left) ? nearest(additions.get(keyOf(left, edit.leftFrom, edit.leftTo)) ?? [], edit, taken) : undefined;
    if (!target) return {edit, kind: kindOf(edit, left, right)};
    taken.add(target);
    return {edit: {...edit, rightFrom: target.rightFrom, rightTo: target.rightTo}, kind: "move"};
  });
  return kinded.filter(({edit}) => !taken.has(edit));
}

function additionsByKey(edits: readonly PhraseEdit[], right: Words): ReadonlyMap<string, readonly PhraseEdit[]> {
  const additions = new Map<string, PhraseEdit[]>();
  for (const edit of edits) {
    if (edit.leftFrom < edit.leftTo) continue;
    const key = keyOf(right, edit.rightFrom, edit.rightTo);
    const known = additions.get(key);
    if (known) known.push(edit);
    else additions.set(key, [edit]);
  }
  return additions;
}

/** The one put in nearest to where the words were left out. */
function nearest(additions: readonly PhraseEdit[], {leftFrom}: PhraseEdit, taken: ReadonlySet<PhraseEdit>): PhraseEdit | undefined {
  let best: PhraseEdit | undefined;
  for (const edit of additions) if (!taken.has(edit) && (!best || Math.abs(edit.leftFrom - leftFrom) < Math.abs(best.leftFrom - leftFrom))) best = edit;
  return best;
}

/** A word left out just before or behind a place where it is put in. */
function joinSwaps(edits: readonly PhraseEdit[], left: Words, right: Words): readonly PhraseEdit[] {
  const joined: PhraseEdit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last && isSwapOf(last, edit, left, right)) joined[joined.length - 1] = {leftFrom: last.leftFrom, leftTo: edit.leftTo, rightFrom: last.rightFrom, rightTo: edit.rightTo, kind: edit.kind};
    else joined.push(edit);
  }
  return joined;
}

function isSwapOf(a: PhraseEdit, b: PhraseEdit, left: Words, right: Words): boolean {
  if (a.kind === "attribution" && b.kind === "attribution" && isAroundSpeaker(a, b, left, right)) return true;
  if (b.leftFrom - a.leftTo > MAX_BETWEEN || b.rightFrom - a.rightTo > MAX_BETWEEN) return false;
  if (a.leftFrom === a.leftTo && b.rightFrom === b.rightTo) return isTelling(left, b.leftFrom, b.leftTo) && keyOf(right, a.rightFrom, a.rightTo) === keyOf(left, b.leftFrom, b.leftTo);
  return a.rightFrom === a.rightTo && b.leftFrom === b.leftTo && isTelling(left, a.leftFrom, a.leftTo) && keyOf(left, a.leftFrom, a.leftTo) === keyOf(right, b.rightFrom, b.rightTo);
}

const MAX_SPEAKER = 6;

/** "according to police" for "police said": one is put in before, the other behind the same speaker. */
function isAroundSpeaker(a: PhraseEdit, b: PhraseEdit, left: Words, right: Words): boolean {
  const [here, there] = [b.leftFrom - a.leftTo, b.rightFrom - a.rightTo];
  if (here !== there || here < 1 || here > MAX_SPEAKER || (a.leftFrom === a.leftTo) === (b.leftFrom === b.leftTo) || (a.rightFrom === a.rightTo) === (b.rightFrom === b.rightTo)) return false;
  for (let k = 0; k <= here; k++) if (k > 0 && k < here && (hasMark(left, a.leftTo + k) || hasMark(right, a.rightTo + k))) return false;
  return true;
}

const MIN_MOVED = 2;

function isMovable({leftFrom, leftTo, kind}: PhraseEdit, left: Words): boolean {
  return (leftTo - leftFrom >= MIN_MOVED || kind === "date" || kind === "hedge") && isTelling(left, leftFrom, leftTo);
}

function isTelling({flags}: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((flags[i] & STOP) === 0) return true;
  return false;
}

function kindOf({leftFrom, leftTo, rightFrom, rightTo}: PhraseEdit, left: Words, right: Words): EditKind {
  if (leftFrom === leftTo) return "addition";
  if (rightFrom === rightTo) return "omission";
  return leftTo - leftFrom === rightTo - rightFrom && keyOf(left, leftFrom, leftTo) === keyOf(right, rightFrom, rightTo) ? "move" : "substitution";
}

/** The words that say something, whatever their order; all where none does. */
function keyOf({keys, flags}: Words, from: number, to: number): string {
  const telling: number[] = [];
  for (let i = from; i < to; i++) if ((flags[i] & STOP) === 0) telling.push(keys[i]);
  return (telling.length > 0 ? telling.sort() : [...keys.subarray(from, to)]).join(" ");
}
