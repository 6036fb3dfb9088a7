import type {Stance} from "../../model/index.ts";
import type {CueFrame, CueKind} from "../../text/speech-cues.ts";
import type {Indexes, Phrase} from "./phrases.ts";

/** Somebody who passed the words on, and the words that say so. */
export interface Relay {
  readonly phrase: Phrase;
  readonly cue: Indexes;
}

/** One place where a unit says that somebody said something; all ranges are indexes into its elements. */
export interface Attribution {
  readonly cue: Indexes;
  readonly kind: CueKind;
  readonly frame: CueFrame;
  readonly weak: boolean;
  readonly speaker: Phrase | null;
  /** What was said, in one or more pieces; empty where it stands in another unit. */
  readonly content: readonly Indexes[];
  readonly denies: boolean;
  /** Where the rule knows it; else the cue and the words tell. */
  readonly stance?: Stance;
  readonly relays: readonly Relay[];
  /** Name of the rule that found the content and, for the reasons, how sure it is. */
  readonly rule: string;
  readonly score: number;
}
