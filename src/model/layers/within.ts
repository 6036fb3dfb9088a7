// What stands in one document.
import type {PartKind} from "../document.ts";
import type {Reason} from "../reason.ts";
import type {Range, Span} from "../span.ts";

/** A word or mark. Its words are sliced from the text; what stands here cannot be. */
export interface Token extends Range {
  /** The word folded for lookup: lower case, straight quotation marks and hyphens, no marks of accent. */
  readonly norm: string;
  /** Penn Treebank tag: NN, NNP, VBD, … */
  readonly tag: string;
  /** Universal part of speech: NOUN, PROPN, VERB, … */
  readonly pos: string;
  readonly lemma: string;
  /** Index of the governing token in the sentence; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the governor, with subtype: nsubj, nsubj:pass, obj, … */
  readonly relation: string;
}

/** A name that the reader found in a sentence: its `first` and its `last` token, and what it names. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
}

export interface Sentence extends Span {
  readonly id: string;
  /** The kind of the article part it stands in. */
  readonly part: PartKind;
  /** Counts paragraphs (runs of text between line breaks) in the document from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** In order, none within another. Left out where nothing read names. */
  readonly names?: readonly Name[];
}

export type EntityKind = "person" | "organization" | "place" | "event" | "other";
export type MentionForm = "name" | "nominal" | "pronoun";

/** A place where the text speaks of a person, body, place, event or thing. */
export interface Mention extends Span {
  readonly id: string;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** The word that heads the phrase ("official" in "a senior State Department official"). */
  readonly head: Range;
  /** A title or role that stands before a name ("President", "Mr", "French Foreign Minister"). */
  readonly title?: Range;
}

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** A time expression, after TIMEX3 (TimeML 1.2.1). */
export interface Timex extends Span {
  readonly id: string;
  readonly type: TimexType;
  /** TIMEX3 value: `2018-07-10`, `XXXX-06-30`, `2018-W27-WE`, `P2W`, `PRESENT_REF`, … */
  readonly value: string;
  /** TIMEX3 modifier: START, MID, END, APPROX, LESS_THAN, BEFORE, … */
  readonly mod: string | null;
  readonly reasons: readonly Reason[];
}

/** How much, as a closed interval; a bound that is not known is null. */
export interface Quantity extends Span {
  readonly id: string;
  readonly low: number | null;
  readonly high: number | null;
  /** `g`, `m`, `s`, `USD`, `%` … as docs/glossary.md lists them; null where things are counted. */
  readonly unit: string | null;
  /** What is counted or measured. */
  readonly of: Range | null;
  readonly approximate: boolean;
  /** The bound or hedge word that made the interval: `at-least`, `at-most`, `more-than`, `less-than`, `about`, `almost`, `dozens`; null for a plain number. */
  readonly bound: string | null;
}
