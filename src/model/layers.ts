import type {Range, Span} from "./span.ts";
import type {PartKind} from "./document.ts";
import type {Reason} from "./reason.ts";

// --- within a document ----------------------------------------------------------------------------

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

export type QuoteKind = "direct" | "indirect" | "mixed";
export type SpeakerKind = "named" | "unnamed" | "unknown";
/** What a speaker is, whether named or not: "the ministry" and "police" are bodies, "the log" a document, "the Tarn Courier" a medium. */
export type SpeakerType = "person" | "body" | "document" | "medium" | "unknown";
/** What a speaker does: says it, denies it, will not say ("declined to comment"), or could not be asked or did not answer. */
export type Stance = "asserts" | "denies" | "declines" | "silent";

/** One step on the way of words to the outlet: who passed them on, and the words that say so. */
export interface Hop {
  readonly mention: string;
  readonly cue: Range;
}

/** Words of somebody. The span covers the content: of direct speech without the outer marks. */
export interface Quote extends Span {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly cue: Range | null;
  /** Where the attribution breaks the words, the pieces; else left out. */
  readonly pieces?: readonly Range[];
  /** Id of the speaker's mention in this document. */
  readonly speaker: string | null;
  /** The whole phrase that names the speaker here. */
  readonly speakerWords: Range | null;
  readonly speakerKind: SpeakerKind;
  readonly speakerType: SpeakerType;
  /** From the outlet's nearest hop to the one nearest the speaker; empty when the outlet heard it itself. */
  readonly chain: readonly Hop[];
  /** The speaker says it did not happen, or will not say ("denied", "rejected", "declined to"). */
  readonly denies: boolean;
  /** Of one who declines or is silent the span covers what is declined or not answered, no words of the speaker. */
  readonly stance: Stance;
  readonly reasons: readonly Reason[];
}

// --- who copied whom ------------------------------------------------------------------------------

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

// --- who has it from whom --------------------------------------------------------------------------

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

// --- across documents -----------------------------------------------------------------------------

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

/** An event that is dated, partly dated, or put in order: one line for all passages that tell when it was. */
export interface TimelineEntry {
  readonly id: string;
  /** A few words for it. */
  readonly about: string;
  /** TIMEX3 value of the closest time told; `XXXX-XX-XX` where only the order is told. */
  readonly at: string;
  /**
   * The first and the last day or minute at which it may have been, both included: `2018-06-01`, `2018-07-10T08:00`, without a
   * year `XXXX-06-30`. Null where that side is open, or where the time has no place in a year (a weekday).
   */
  readonly first: string | null;
  readonly last: string | null;
  /** Ids of the statements that tell when; where only the order is told, of those that tell of it. */
  readonly statements: readonly string[];
  /** The times told where documents differ on it; else empty. */
  readonly times: readonly Reading[];
  /** How they differ; null where they do not. */
  readonly differ: DifferenceType | null;
  /** Ids of the entries that it is told to come after. */
  readonly after: readonly string[];
  /** True where all that is told leaves open whether it happens: planned, possible, asked. */
  readonly open: boolean;
  /** Why the passages were brought together, and why it stands in this order. */
  readonly reasons: readonly Reason[];
}

/** What is known of when a document without a date was published, from what it and the others say. */
export interface Dating {
  readonly doc: string;
  /** TIMEX3 value: a day, a month, a year, a month or day without a year (`XXXX-07`); null where it is less than that. */
  readonly value: string | null;
  /** The first and the last day, both included, in the form of a timeline entry's; null for an open side. */
  readonly first: string | null;
  readonly last: string | null;
  readonly reasons: readonly Reason[];
}

/** A sentence that has a sign of something to read (a speech verb, a mark, a number, a date) and gave nothing. */
export interface Unread extends Span {
  readonly why: string;
}

/** All layers of a dossier, in the order they are made. */
export interface Layers {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  readonly alignments: readonly Alignment[];
  readonly unseen: readonly Unseen[];
  readonly descents: readonly Descent[];
  readonly reuse: readonly Reuse[];
  readonly citations: readonly Citation[];
  readonly circles: readonly Circle[];
  readonly entities: readonly Entity[];
  readonly sharedQuotes: readonly SharedQuote[];
  readonly informants: readonly Informant[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly timeline: readonly TimelineEntry[];
  readonly datings: readonly Dating[];
  readonly unread: readonly Unread[];
}

export type LayerName = keyof Layers;
