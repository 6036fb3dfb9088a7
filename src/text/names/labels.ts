import type {EntityKind, Name} from "../../model/index.ts";

/** Kinds in the order of the labels: label 0 is "no name"; then each kind's beginning, inside, end and whole name. */
export const NAME_KINDS: readonly EntityKind[] = ["person", "organization", "place", "event", "other"];

export const LABELS = 1 + 4 * NAME_KINDS.length;
export const NONE = 0;
const [BEGIN, INSIDE, END] = [0, 1, 2];
const WHOLE = 3;

/** The label of the token at `place` of a name of `length` tokens. */
export function labelOf(kind: number, place: number, length: number): number {
  const part = length === 1 ? WHOLE : place === 0 ? BEGIN : place === length - 1 ? END : INSIDE;
  return 1 + 4 * kind + part;
}

const partOf = (label: number) => (label === NONE ? WHOLE : (label - 1) % 4);
const kindOf = (label: number) => (label === NONE ? -1 : (label - 1) >> 2);

/** Whether `label` may follow `before`: a name begun goes on in its kind until its end. */
export function mayFollow(before: number, label: number): boolean {
  const isOpen = partOf(before) === BEGIN || partOf(before) === INSIDE;
  const goesOn = label !== NONE && (partOf(label) === INSIDE || partOf(label) === END);
  return isOpen === goesOn && (!isOpen || kindOf(before) === kindOf(label));
}

/** For each label those that may stand before it, in order. */
export const BEFORE: readonly Int32Array[] = Array.from({length: LABELS}, (_, label) =>
  Int32Array.from(Array.from({length: LABELS}, (_unused, before) => before).filter((before) => mayFollow(before, label))));

/** The names that a row of labels tells, the first token counted as `from`. */
export function namesOf(labels: ArrayLike<number>, from = 0): Name[] {
  const names: Name[] = [];
  let first = 0;
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === NONE) continue;
    const part = partOf(labels[i]);
    if (part === BEGIN || part === WHOLE) first = i;
    if (part === END || part === WHOLE) names.push({first: from + first, last: from + i, kind: NAME_KINDS[kindOf(labels[i])]});
  }
  return names;
}
