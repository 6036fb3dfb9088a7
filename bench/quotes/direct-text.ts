import type {Range} from "../../src/model/index.ts";

/** Words between marks that are somebody's, and where the text around says whose; ranges of characters. */
export interface DirectQuote extends Range {
  /** Where the speaker is named, any of them; null where nothing says it. */
  readonly speaker: readonly Range[] | null;
}

export interface DirectText {
  readonly text: string;
  readonly quotes: readonly DirectQuote[];
}

/** Finds the direct speech of texts. */
export interface DirectFinder {
  readonly name: string;
  /** Null where the finder names no speakers. */
  readonly find: (texts: readonly string[]) => readonly (readonly DirectQuote[])[];
  readonly speakers: boolean;
}
