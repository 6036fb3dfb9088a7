import type {EditEffect, EditKind} from "../../model/index.ts";
import type {Passage} from "./lookup.ts";

/** One place where a copy reads differently from what it copies. */
export interface EditView {
  readonly kind: EditKind;
  readonly effect: EditEffect;
  /** `number changed`, `attribution left out` … */
  readonly label: string;
  /** Words of the parent; null for an addition. */
  readonly before: Passage | null;
  /** Words of the child; null for an omission. */
  readonly after: Passage | null;
}

/** A passage that two documents share, the parent's side first. */
export interface SharedPassage {
  readonly before: Passage;
  readonly after: Passage;
  readonly edits: readonly EditView[];
  /** The passage paragraph by paragraph. */
  readonly rows: readonly Row[];
  /** Found by its names, numbers and rare words: the same told in other words. */
  readonly reworded: boolean;
}

/** A paragraph of a shared passage on both sides. */
export interface Row {
  readonly before: Passage;
  readonly after: Passage;
}
