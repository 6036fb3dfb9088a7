// Who copied whom.
import type {Reason} from "../reason.ts";
import type {Range, Span} from "../span.ts";

export type EditKind = "substitution" | "omission" | "addition" | "move";
export type EditEffect = "number" | "date" | "name" | "hedge" | "attribution" | "description" | "wording";

/** One place where a copied passage reads differently; `left` and `right` may be empty ranges (start = end) only in memory: an omission has no `right`, an addition no `left`. */
export interface Edit {
  readonly kind: EditKind;
  readonly effect: EditEffect;
  readonly left: Range | null;
  readonly right: Range | null;
}

/** A passage that stands in two documents. */
export interface Alignment {
  readonly id: string;
  readonly left: Span;
  readonly right: Span;
  /** Share of words that are the same in the same order, from 0 to 1. */
  readonly score: number;
  readonly edits: readonly Edit[];
  /** `rewritten`: the same in other words, without edits; `speech`: what both share is words of one speaker, which is no sign of copying. */
  readonly basis: "text" | "rewritten" | "speech";
  /** What a rewritten passage has in common with the other, in words. */
  readonly detail?: string;
}

/** A text that no document of the set holds but that several rest on, or that one credits. */
export interface Unseen {
  readonly id: string;
  readonly label: string;
  readonly credit: Span | null;
  /** What it must have contained: passages of its children that two of them share, each shown in one of them. */
  readonly contents?: readonly Span[];
}

/** `version` joins two captures or states of one document: no copying, and one origin. */
export type DescentKind = "copy" | "rewrite" | "excerpt" | "relay" | "version";

/** Child → parent. Ids are of documents or unseen texts. */
export interface Descent {
  readonly id: string;
  readonly child: string;
  /** Null only for a relay of something that is not in the set. */
  readonly parent: string | null;
  readonly kind: DescentKind;
  /** Share of the child's article words that come from the parent, from 0 to 1. */
  readonly share: number;
  /** False where the evidence does not say which of the two is the parent. */
  readonly directed: boolean;
  readonly reasons: readonly Reason[];
}

export type ReuseKind = "verbatim" | "edited" | "rewritten" | "own";

/**
 * What a sentence took from the documents that its document comes from: its parents, or, where the parent is an unseen
 * text, its siblings. One row for each sentence.
 */
export interface Reuse extends Span {
  readonly id: string;
  readonly kind: ReuseKind;
  /** Share of its words that stand there the same and in the same order, from 0 to 1. */
  readonly share: number;
  /** The places they come from; empty for `own`. */
  readonly from: readonly Span[];
  readonly reasons: readonly Reason[];
}
