// What the documents say of whom and of what, brought together.
import type {Reason} from "../reason.ts";
import type {Range, Span} from "../span.ts";
import type {EntityKind} from "./within.ts";

/** What one document calls an entity, and, where they are a speaker's words, in which quote. */
export interface Description extends Span {
  readonly quote: string | null;
}

export interface Entity {
  readonly id: string;
  /** Of the forms with more than one word the one that most articles use; for an unnamed informant the fullest description. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly mentions: readonly string[];
  readonly descriptions: readonly Description[];
  /** True when no document gives it a name ("a senior State Department official"). */
  readonly unnamed: boolean;
  readonly reasons: readonly Reason[];
}

export type StatementValue =
  | {readonly type: "time"; readonly value: string; readonly mod: string | null; readonly timex: string}
  | {readonly type: "quantity"; readonly low: number | null; readonly high: number | null; readonly unit: string | null; readonly approximate: boolean; readonly quantity: string}
  | {readonly type: "entity"; readonly entity: string; readonly words: string}
  | {readonly type: "polarity"; /** Null where the text leaves it open: planned, possible, asked or conditional. */ readonly holds: boolean | null}
  | {readonly type: "words"; readonly words: string};

/**
 * What a statement is about, in the form in which statements are brought together: the class of the event or
 * thing (classes joined by `|` where the word has several), and who and what takes part, as features (`e:` an entity's id, `c:` a country, `n:` a noun's class,
 * `a:` an adjective, `v:` the event a figure stands with, `f:` what befell those counted, `#:` a number).
 */
export interface Handle {
  readonly class: string;
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  readonly others: readonly string[];
}

/** When something was said, or the time as of which it speaks. */
export interface ReportTime {
  /** TIMEX3 value; of a publication its day or instant. */
  readonly value: string;
  /** Id of the expression that says so; null for the document's publication. */
  readonly timex: string | null;
}

/** What one document asserts in one place, in its own voice or a speaker's. */
export interface Statement extends Span {
  readonly id: string;
  /** Id of an entity, or an event id. */
  readonly subject: string;
  /** A few words for the subject. */
  readonly about: string;
  /** `happened`, `time`, `place`, `quantity`, `agent`, `patient`, `wording`, `description` … */
  readonly aspect: string;
  /** The value as a reader sees it. */
  readonly value: string;
  readonly typed: StatementValue;
  /** Id of the quote whose speaker asserts it; null for the outlet's own voice. */
  readonly quote: string | null;
  /** Entity id of the speaker; null for the outlet's own voice or an unknown speaker. */
  readonly speaker: string | null;
  /** When it is said to have happened: TIMEX3 value, or null. */
  readonly at: string | null;
  /** Words of its clause, or the cue of its quote, that hold it back: "may", "allegedly", "is believed to", "suspects". In text order. */
  readonly hedges: readonly Range[];
  /** When it was said: "said on Thursday", else the document's publication; null where neither is known. */
  readonly reported: ReportTime | null;
  /** The time as of which it speaks: "as of Monday evening", else when it was said. */
  readonly asOf: ReportTime | null;
  readonly handle: Handle;
}

export type Verdict = "agree" | "differ" | "single" | "unsure";
export type DifferenceType = "conflict" | "update" | "scope" | "precision" | "bounds" | "attribution" | "description";

export interface Reading {
  readonly value: string;
  readonly statements: readonly string[];
}

export interface Difference {
  readonly type: DifferenceType;
  readonly aspect: string;
  readonly values: readonly Reading[];
  readonly reasons: readonly Reason[];
}

/** The statements of all documents on one aspect of one thing. */
export interface Claim {
  readonly id: string;
  readonly about: string;
  readonly statements: readonly string[];
  readonly verdict: Verdict;
  readonly documents: number;
  /** Independent texts, counted by the stemma. */
  readonly origins: number;
  /** Distinct speakers. */
  readonly informants: number;
  readonly differences: readonly Difference[];
  readonly reasons: readonly Reason[];
}
