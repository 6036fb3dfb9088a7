import type {Document, Hop, Mention, Range, SpeakerKind, SpeakerType, Stance} from "../../model/index.ts";
import type {Attribution} from "./attribution.ts";
import type {MentionIndex} from "./mention-index.ts";
import type {Unit} from "./units.ts";

/** Who speaks, by what cue, through whom: all of a quote but its words. */
export interface Voice {
  readonly speaker: Mention | null;
  readonly words: Range | null;
  readonly speakerKind: SpeakerKind;
  readonly speakerType: SpeakerType;
  readonly cue: Range | null;
  readonly chain: readonly Hop[];
  readonly denies: boolean;
  readonly stance: Stance;
  readonly rule: string;
  readonly score: number;
}

/** What the reading of one document looks things up in. */
export interface Reading {
  readonly doc: Document;
  readonly units: readonly Unit[];
  readonly index: MentionIndex;
  readonly antecedents: ReadonlyMap<string, string>;
}

/** Words with marks that somebody speaks: element `at` of unit `unit`. */
export interface Stretch {
  readonly unit: number;
  readonly at: number;
  readonly voice: Voice;
  readonly attribution: Attribution | null;
}
