// Who has it from whom.
import type {Reason} from "../reason.ts";
import type {Range, Span} from "../span.ts";
import type {Edit} from "./descents.ts";

/** A place where a document names an outlet of the set for what it tells, joined to the document that it names. The span covers the name. */
export interface Citation extends Span {
  readonly id: string;
  /** What is told there: the words of the quote, else the sentence. */
  readonly content: Range;
  /** Id of the quote whose chain or speaker names the outlet; null where the document's own words do. */
  readonly quote: string | null;
  /** Id of the mention that names it, where it is a quote's. */
  readonly mention: string | null;
  /** Id of the document of that outlet. */
  readonly to: string;
  /** The sentence there that tells the same; null where none was found. */
  readonly passage: Span | null;
  readonly reasons: readonly Reason[];
}

/** `doc` has it from `to`, by a citation or because it was copied. */
export interface CircleStep {
  readonly doc: string;
  readonly to: string;
  readonly citation: string | null;
  readonly descent: string | null;
}

/** Circular reporting: documents that have one thing from one another; the last step leads to where the first begins. */
export interface Circle {
  readonly id: string;
  readonly steps: readonly CircleStep[];
  readonly reasons: readonly Reason[];
}

/** An unnamed informant whom another may be. */
export interface InformantMatch {
  /** Id of the other, which stands further down in the ledger. */
  readonly informant: string;
  /** How much speaks for it, from 0 to 1. */
  readonly score: number;
  /** What speaks for it. */
  readonly reasons: readonly Reason[];
  /** What speaks against it. */
  readonly against: readonly Reason[];
}

/** Somebody who speaks and is not named. The span covers the fullest description. Never joined with another by a rule. */
export interface Informant extends Span {
  readonly id: string;
  /** Id of the entity; null where the words that name the speaker are no mention of one. */
  readonly entity: string | null;
  /** How many people; null for several of whom no number is told. */
  readonly people: number | null;
  /** Why the name is not told, in the document's words ("on condition of anonymity"); null where it does not say. */
  readonly terms: Span | null;
  /** Ids of all quotes. */
  readonly quotes: readonly string[];
  /** Whom else it may be. */
  readonly matches: readonly InformantMatch[];
}

/** The words of a shared quotation in one document: one quote, or several that an attribution or a paragraph parts. */
export interface QuoteWording {
  /** Ids, in text order. */
  readonly quotes: readonly string[];
  /** True where its document is, as far as dates tell, the first to have it; of several of one day each is. */
  readonly earliest: boolean;
  /** True for the one with most words, of equals the first; the others are held against it. */
  readonly fullest: boolean;
  /** Where it reads differently from the fullest: `left` there, `right` here. Other spelling, case and marks are no edits. */
  readonly edits: readonly Edit[];
}

/** Whether the documents give one quotation to one speaker, to several, or do not say so clearly. */
export type SpeakerFit = "one" | "several" | "unclear";

/** One quotation in several documents: a speaker's very words in the same words, or nearly so. */
export interface SharedQuote {
  readonly id: string;
  /** One a document: by publication where all are dated, else as the documents were given. */
  readonly wordings: readonly QuoteWording[];
  readonly speakers: SpeakerFit;
  readonly reasons: readonly Reason[];
}
