import type {Edit, Range} from "../../model/index.ts";

/** A passage that stands in two texts. */
export interface Passage {
  readonly left: Range;
  readonly right: Range;
  /** Share of words that are the same in the same order, both sides together, from 0 to 1. */
  readonly score: number;
  /** In text order. */
  readonly edits: readonly Edit[];
  /** Words that are the same. */
  readonly shared: number;
  /** Of these, words that are speech on both sides. */
  readonly spoken: number;
}
