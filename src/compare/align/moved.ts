import {partitionPoint} from "../../model/index.ts";
import type {Edit, Range} from "../../model/index.ts";
import type {Passage} from "./passage.ts";

const MOVED_SHARE = 0.6;
const MOST_LOOKED_AT = 8;

/**
 * What one passage leaves out or puts in, and another has elsewhere, was moved. `passages` are those of one pair, by place
 * in the left text. O(edits × log passages).
 */
export function joinMoves(passages: readonly Passage[]): readonly Passage[] {
  if (passages.length < 2) return passages;
  const byRight = [...passages].sort((a, b) => a.right.start - b.right.start);
  return passages.map((passage) => ({...passage, edits: passage.edits.map((edit) => moveOf(edit, passage, passages, byRight))}));
}

function moveOf(edit: Edit, of: Passage, byLeft: readonly Passage[], byRight: readonly Passage[]): Edit {
  const {left, right} = edit;
  const moved = edit.kind === "omission" && left ? passageIn(left, of, byLeft, "left") : edit.kind === "addition" && right ? passageIn(right, of, byRight, "right") : null;
  return moved ? {kind: "move", effect: "wording", left: left ?? moved.left, right: right ?? moved.right} : edit;
}

/** Another passage that lies in the range and fills it, both for the most part. It holds the range's middle, so few need be looked at. */
function passageIn(range: Range, of: Passage, passages: readonly Passage[], side: "left" | "right"): Passage | null {
  const middle = (range.start + range.end) / 2;
  const last = countUpTo(middle, passages, side) - 1;
  for (let at = last; at >= 0 && at > last - MOST_LOOKED_AT; at--) {
    if (passages[at] !== of && isMostly(range, passages[at][side])) return passages[at];
  }
  return null;
}

/** How many passages start at `place` or before it; binary search. */
function countUpTo(place: number, passages: readonly Passage[], side: "left" | "right"): number {
  return partitionPoint(passages, (passage) => passage[side].start <= place);
}

function isMostly(a: Range, b: Range): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common >= MOVED_SHARE * Math.max(a.end - a.start, b.end - b.start);
}
