// Whose words stand in a document.
import type {Reason} from "../reason.ts";
import type {Range, Span} from "../span.ts";

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
