/** Words of child and parent that are the same, and that lie in passages, as shares of the child's and the parent's. */
export interface Shares {
  readonly same: number;
  readonly covered: number;
  /** Of the parent's words, the share that is the same; 1 where the parent is not there. */
  readonly ofParent: number;
  /** Of the words in the passages of both, whole sentences aside that only one has, the share that is the same. */
  readonly kept: number;
}

const MOSTLY = 0.8;
const HARDLY_CHANGED = 0.9;
const NEARLY_WHOLE = 0.7;

/** How the child was made: near all of the parent hardly changed, most of it reworded, or a part of it. */
export function kindOfChild({covered, ofParent, kept}: Shares): "copy" | "rewrite" | "excerpt" {
  if (covered >= MOSTLY && kept >= HARDLY_CHANGED) return ofParent >= NEARLY_WHOLE ? "copy" : "excerpt";
  return covered >= 0.6 && kept < HARDLY_CHANGED && ofParent >= 0.4 ? "rewrite" : "excerpt";
}
