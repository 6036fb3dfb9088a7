import type {Document, Quantity, Sentence, Timex} from "../../model/index.ts";
import {idOf} from "../../model/index.ts";
import type {Stage} from "../stage.ts";
import {documentStage} from "../stage.ts";
import {findQuantities as findInText} from "./find.ts";

export type {FindQuantitiesOptions, FoundQuantity, ReadQuantity} from "./find.ts";
export {fateOf, type Fate} from "./fate.ts";
export {findQuantities} from "./find.ts";
export {mayHoldValue, triggersQuantity} from "./triggers.ts";

/** The stage that gives quantities: intervals with unit and what is counted; nothing inside a time expression. */
export function quantities(): Stage {
  return documentStage({
    name: "quantities", needs: ["sentences", "timexes"], gives: "quantities",
    find: (doc, {sentences, timexes}) => findDocumentQuantities(doc, sentences, timexes),
  });
}

/** The quantities of a document's sentences. */
export function findDocumentQuantities(doc: Document, sentences: readonly Sentence[], timexes: readonly Timex[]): readonly Quantity[] {
  return findInText(doc.text, {sentences, times: timexes}).map(({start, end, low, high, unit, of, approximate, bound}) => (
    {id: idOf("quantity", doc.id, start, end), doc: doc.id, start, end, low, high, unit, of, approximate, bound}
  ));
}
