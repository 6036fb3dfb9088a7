import {groupBy} from "../../model/index.ts";
import type {DescentView, Witness} from "./copies.ts";

/** A text of the stemma with what was made from it. */
export interface TreeNode {
  readonly witness: Witness;
  readonly branches: readonly Branch[];
  /** It stands elsewhere in the tree with what was made from it: it has another parent. */
  readonly again: boolean;
}

export interface Branch {
  readonly descent: DescentView;
  readonly node: TreeNode;
}

/**
 * The stemma as nested lists, those texts first that come from no other. A text with two parents stands below both, and
 * with its own children below the first alone. O(descents).
 */
export function descentTree(descents: readonly DescentView[]): readonly TreeNode[] {
  const made = descents.flatMap((descent) => (descent.parent ? [{...descent, parent: descent.parent}] : []));
  const children = groupBy(made, ({parent}) => parent.id);
  const below = new Set(made.map(({child}) => child.id));
  const grown = new Set<string>();
  const grow = (witness: Witness): TreeNode => {
    if (grown.has(witness.id)) return {witness, branches: [], again: children.has(witness.id)};
    grown.add(witness.id);
    return {witness, branches: (children.get(witness.id) ?? []).map((descent) => ({descent, node: grow(descent.child)})), again: false};
  };
  const parents = new Map(made.map(({parent}) => [parent.id, parent]));
  const roots = [...parents.values()].filter(({id}) => !below.has(id)).map(grow);
  const rest = [...parents.values()].filter(({id}) => !grown.has(id)).map(grow); // only where descents run in a circle
  return [...roots, ...rest.filter(({branches}) => branches.length > 0)];
}
