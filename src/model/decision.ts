import type {Span} from "./span.ts";

export type DecisionKind = "join" | "split";

/** One of those that a decision is about. */
export interface DecisionSide {
  /** As the person called it; of what a split leaves over, the name of its entity. */
  readonly name: string;
  /** The mentions that were meant when it was decided. */
  readonly spans: readonly Span[];
  /** In a split: places of the same words in later articles are meant too. */
  readonly later: boolean;
}

/** What a person decided on who is who. It wins over every rule, and holds until it is taken back. */
export interface Decision {
  readonly id: string;
  /** `join`: the sides are one; `split`: no two of them are. */
  readonly kind: DecisionKind;
  /** Why, in the person's words; empty where it was not said. */
  readonly because: string;
  /** Two or more. */
  readonly sides: readonly DecisionSide[];
}
