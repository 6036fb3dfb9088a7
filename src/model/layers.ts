import type {Claim, Entity, Statement} from "./layers/claims.ts";
import type {Alignment, Descent, Reuse, Unseen} from "./layers/descents.ts";
import type {Quote} from "./layers/quotes.ts";
import type {Circle, Citation, Informant, SharedQuote} from "./layers/sourcing.ts";
import type {Dating, TimelineEntry} from "./layers/timeline.ts";
import type {Mention, Quantity, Sentence, Timex} from "./layers/within.ts";
import type {Span} from "./span.ts";

export * from "./layers/within.ts";
export * from "./layers/quotes.ts";
export * from "./layers/descents.ts";
export * from "./layers/sourcing.ts";
export * from "./layers/claims.ts";
export * from "./layers/timeline.ts";

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
