/** Words `from` to before `to`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** What a phrase is to a reader who asks what a change of it changes. A `word` is one that is nothing else. */
export type UnitKind = "attribution" | "number" | "date" | "hedge" | "name" | "person" | "word";

/** A phrase that is changed as one. */
export interface Unit extends WordRange {
  readonly kind: UnitKind;
}

/** A stretch of both texts by word numbers; an empty range stands between two words. */
export interface WordEdit {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
}

/** One edit as a reader would mark it: one phrase, with what it is. */
export interface PhraseEdit extends WordEdit {
  readonly kind: UnitKind;
}
