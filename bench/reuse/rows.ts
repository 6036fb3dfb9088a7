import type {Document} from "../../src/model/index.ts";
import {findAlignments} from "../../src/stages/alignments/index.ts";
import {findStemma} from "../../src/stages/descents/index.ts";

/** A line of the table. */
export type Row = readonly [what: string, figure: string];

/** A document that is all body, without outlet or date. */
export function bodyOf(id: string, text: string): Document {
  return {id, sigil: id, input: id, sha256: "", url: null, outlet: null, byline: null, headline: null, published: null, text, parts: [{kind: "body", start: 0, end: text.length}]};
}

/** The stemma of documents whose quotes nobody read. */
export function stemmaOf(documents: readonly Document[]) {
  return findStemma(documents, [], findAlignments(documents, []));
}

export function copiesIn(documents: readonly Document[]) {
  return stemmaOf(documents).descents.filter(({kind}) => kind !== "relay");
}
