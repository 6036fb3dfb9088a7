import {factOf, firstVersionOf, groupBy, type Document} from "../../model/index.ts";
import {readableTime} from "../dates.ts";
import {oneLine} from "../words.ts";

/** Tells what a reader should know of a document that stands in several versions: of which it is one, and when it was captured or changed. O(documents), then O(1). */
export function versionLines(documents: readonly Document[]): (doc: Document) => string | null {
  const works = groupBy(documents, firstVersionOf);
  const sigils = new Map(documents.map(({id, sigil}) => [id, sigil]));
  return (doc) => {
    if ((works.get(firstVersionOf(doc)) ?? []).length < 2) return null;
    const of = doc.versionOf === undefined ? "the first version" : `a later version of ${sigils.get(doc.versionOf) ?? "another"}`;
    return [of, ...stateOf(doc)].join(", ");
  };
}

function stateOf(doc: Document): readonly string[] {
  const field = (["captured", "updated"] as const).find((one) => factOf(doc, one) !== null);
  return field ? [`${field} ${readableTime(oneLine(factOf(doc, field) ?? ""))}`] : [];
}
