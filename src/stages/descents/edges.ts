import {idOf} from "../../model/index.ts";
import type {Descent, Reason, Unseen} from "../../model/index.ts";
import {countMarked} from "./kin.ts";
import {kindOfChild} from "./kinds.ts";
import type {Shares} from "./kinds.ts";
import type {Story} from "./stories.ts";

/** A descent before it has an id. */
export type Edge = Omit<Descent, "id">;

/** The edge for a child of whose words `marks` tells what came from the parent, and `parentMarks` what of the parent came along. */
export function edgeOf(child: Story, parent: string, directed: boolean, marks: Uint8Array, parentMarks: Uint8Array | null, reasons: readonly Reason[]): Edge {
  return descentEdge(child.doc.id, parent, directed, marks, parentMarks, reasons);
}

/** As `edgeOf`, for a child that may be an unseen text. */
export function descentEdge(child: string, parent: string, directed: boolean, marks: Uint8Array, parentMarks: Uint8Array | null, reasons: readonly Reason[]): Edge {
  const shares = sharesOf(marks, parentMarks);
  return {child, parent, kind: kindOfChild(shares), share: round(shares.same), directed, reasons};
}

function sharesOf(marks: Uint8Array, parentMarks: Uint8Array | null): Shares {
  const [same, covered] = [countMarked(marks, 2), countMarked(marks, 1)];
  const [sameThere, coveredThere] = parentMarks ? [countMarked(parentMarks, 2), countMarked(parentMarks, 1)] : [same, covered];
  return {
    same: same / Math.max(1, marks.length), covered: covered / Math.max(1, marks.length),
    ofParent: parentMarks ? sameThere / Math.max(1, parentMarks.length) : 1, kept: (same + sameThere) / Math.max(1, covered + coveredThere),
  };
}

/** A relay edge; the share is that of the words in the sentences that name the other. */
export function relayEdge(child: Story, parent: string, share: number, reasons: readonly Reason[]): Edge {
  return {child: child.doc.id, parent, kind: "relay", share: round(share), directed: true, reasons};
}

export function descentOf(edge: Edge): Descent {
  return {id: idOf("descent", edge.child, edge.parent ?? "", edge.kind), ...edge};
}

/** An unseen text; `members` makes two of one name differ. */
export function unseenOf(label: string, members: readonly string[], credit: Unseen["credit"]): Unseen {
  return {id: idOf("unseen", label, ...members), label, credit};
}

/** Three places are enough for a reader and keep the same bytes everywhere. */
function round(share: number): number {
  return Math.round(Math.min(1, share) * 1000) / 1000;
}
