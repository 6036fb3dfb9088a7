import type {Matcher} from "./matchings.ts";
import type {ReadText, Readings} from "./readings.ts";

/** Texts by number, each with the parent it hangs from. */
export interface Pedigree {
  readonly readings: Readings;
  readonly matcher: Matcher;
  readonly texts: ReadText[];
  /** Number of the parent; -1 for none. */
  readonly parents: readonly number[];
  /** Number of the second parent of texts made from two. */
  readonly others: ReadonlyMap<number, number>;
  /** Cost of hanging `child` from `parent`, Infinity where the evidence forbids it; of documents only. */
  readonly costBetween: (parent: number, child: number) => number;
  /** Numbers of the documents that share text with it. */
  readonly kin: (text: number) => readonly number[];
}
