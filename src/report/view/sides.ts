import type {Passage} from "./lookup.ts";
import type {Voice} from "./voices.ts";

/** A statement as a reader meets it: the words, and who says them. */
export interface Saying {
  readonly passage: Passage;
  /** Null for the outlet's own voice. */
  readonly voice: Voice | null;
  /** Words that hold it back: `may`, `allegedly`. */
  readonly hedges: readonly string[];
  readonly about: string;
  readonly aspect: string;
  readonly value: string;
}

/** One side of a difference. */
export interface Side {
  /** Empty where the words of the first saying are the value. */
  readonly value: string;
  readonly sigils: readonly string[];
  /** Independent texts among the documents of this side. */
  readonly origins: number;
  readonly sayings: readonly Saying[];
  /** Of the latest side of an update: when its first document was published; else null. */
  readonly latest: string | null;
}
