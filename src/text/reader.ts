import type {Name, Range, Token} from "../model/index.ts";

/** A sentence of a plain string: its range there, and its tokens with tags, lemmas and parse. */
export interface ReadSentence extends Range {
  readonly tokens: readonly Token[];
  /** Names of persons, bodies, places, events and other things, in order; none within another. */
  readonly names: readonly Name[];
}

/** Reads English news sentences. Pure: the same text and range give the same sentences. */
export interface Reader {
  /**
   * Sentences and tokens of `text` within `range` (default: all of it), offsets in `text`. A line break ends a
   * sentence. Every character that is not white space lies in exactly one token, and every token in exactly one
   * sentence. O(length).
   */
  readonly readSentences: (text: string, range?: Range) => readonly ReadSentence[];
}
