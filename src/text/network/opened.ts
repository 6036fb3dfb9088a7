import type {WordTables} from "./word-vectors.ts";
import type {Weights} from "./weights.ts";

/** Sizes of the layers, as the file's lists tell them. */
export interface Sizes {
  readonly width: number;
  readonly cells: number;
  readonly arc: number;
  readonly relation: number;
  readonly reach: number;
}

/** A network with its weights in place. */
export interface Opened {
  readonly sizes: Sizes;
  readonly weights: Weights;
  readonly tables: WordTables;
  readonly tagCount: number;
  readonly relationCount: number;
  readonly counts: {readonly tags: number; readonly relations: number};
  /** Cells of the layer that tells names; 0 when there is none. */
  readonly hidden: number;
  /** Where the layers of the sentence read last stand. */
  readonly last: {length: number; input: number; second: number};
}
