import type {Name, Range, Token} from "../model/index.ts";

/** A sentence of a plain string: its range there, and its tokens with tags, lemmas and parse. */
export interface ReadSentence extends Range {
  readonly tokens: readonly Token[];
  /** Names of persons, bodies, places, events and other things, in order; none within another. */
  readonly names: readonly Name[];
}

/** What is asked of a reader beyond the sentences; what is not asked for need not be worked out. */
export interface ReadOptions {
  /** Whether names are found; else no sentence has any. */
  readonly names?: boolean;
  /** Which sentences are read; the others have neither tokens nor names. */
  readonly wants?: (sentence: Range) => boolean;
}

/** Reads English news sentences. Pure: the same text and range give the same sentences. */
export interface Reader {
  /**
   * Sentences and tokens of `text` within `range` (default: all of it), offsets in `text`. A line break ends a
   * sentence. Every character that is not white space lies in exactly one token, and every token in exactly one
   * sentence, but for sentences that are not wanted. What is read is the same whatever else is asked for. O(length).
   */
  readonly readSentences: (text: string, range?: Range, options?: ReadOptions) => readonly ReadSentence[];
}
