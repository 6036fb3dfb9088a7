import type {Edit, EditEffect, EditKind, Range} from "../../model/index.ts";

export {editsOf} from "./edits/index.ts";

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
