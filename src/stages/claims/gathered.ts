import type {Difference, Layers, Reason, Statement} from "../../model/index.ts";

export type ClaimNeeds = Pick<Layers, "mentions" | "quotes" | "alignments" | "descents" | "entities" | "statements">;

/** What a claim is drawn up from: statements on one aspect, their differences, and why they were brought together. */
export interface Gathered {
  readonly statements: readonly Statement[];
  readonly differences: readonly Difference[];
  readonly reasons: readonly Reason[];
  /** Brought together, but their values cannot be held against each other. */
  readonly unsure?: boolean;
}
