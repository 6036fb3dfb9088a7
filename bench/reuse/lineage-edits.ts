import type {EditEffect, Range} from "../../src/model/index.ts";
import type {Piece, Printed, Text} from "./lineage-text.ts";

/** What a copy changed in a sentence that both have; whole sentences that were dropped or added are none. */
export interface TrueEdit {
  /** Ids of documents; `left` is a range of the parent's text, null for what was put in, `right` of the child's, null for what was left out. */
  readonly parent: string;
  readonly child: string;
  readonly effect: EditEffect;
  readonly left: Range | null;
  readonly right: Range | null;
}

interface Side {
  readonly id: string;
  readonly text: Text;
  readonly printed: Printed;
}

/** In the order of the parent's text, then of the child's for what was put in. */
export function trueEdits(parent: Side, child: Side): readonly TrueEdit[] {
  const [before, after] = [piecesByLine(parent.text), piecesByLine(child.text)];
  const [here, there] = [slotsOf(child.text), slotsOf(parent.text)];
  const edits: TrueEdit[] = [];
  const edit = (effect: EditEffect, left: number | null, right: number | null) => {
    const ranges = {left: left === null ? null : parent.printed.places.get(left) ?? null, right: right === null ? null : child.printed.places.get(right) ?? null};
    if (ranges.left || ranges.right) edits.push({parent: parent.id, child: child.id, effect, ...ranges});
  };
  for (const [line, pieces] of before) {
    if (!after.has(line)) continue;
    for (const {slot, role, text} of pieces) {
      const now = here.get(slot);
      if (!now) edit(role, slot, null);
      else if (now.text.replace(/^, /u, "") !== text.replace(/^, /u, "")) edit(role, slot, slot);
    }
  }
  for (const [line, pieces] of after) if (before.has(line)) for (const {slot, role} of pieces) if (!there.has(slot)) edit(role, null, slot);
  return edits;
}

function piecesByLine(text: Text): ReadonlyMap<number, readonly Piece[]> {
  const lines = new Map<number, Piece[]>();
  for (const {origin, pieces} of text.flat()) {
    const told = pieces.filter(({clause}) => clause !== "end");
    const known = lines.get(origin);
    if (known) known.push(...told);
    else lines.set(origin, told);
  }
  return lines;
}

function slotsOf(text: Text): ReadonlyMap<number, Piece> {
  return new Map(text.flat().flatMap(({pieces}) => pieces).map((piece) => [piece.slot, piece]));
}
