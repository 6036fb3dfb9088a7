import {firstVersionOf, versionTimeOf, type Difference, type Document} from "../../model/index.ts";
import type {Gathered} from "./gathered.ts";
import {instantOf} from "../../text/calendar.ts";

/**
 * Where what an earlier version of a document says is contradicted by its later one, the later replaces the earlier: an update, no
 * conflict. So it stays where others tell what the later version tells.
 */
export function updatesIn(claim: Gathered, documents: ReadonlyMap<string, Document>): Gathered {
  const docOf = new Map(claim.statements.map(({id, doc}) => [id, documents.get(doc)!])); // statements lie in documents of the set
  const sidesOf = ({values}: Difference) => values.map(({statements}) => [...new Set(statements.map((id) => docOf.get(id)!))]);
  return {...claim, differences: claim.differences.map((one) => (one.type === "conflict" && isReplaced(sidesOf(one)) ? {...one, type: "update"} : one))};
}

/** Whether one side has only versions of one document, each with a later one on another side. */
function isReplaced(sides: readonly (readonly Document[])[]): boolean {
  return sides.some((side) => side.every((doc) => sides.some((other) => other !== side && other.some((later) => replaces(later, doc)))) && new Set(side.map(firstVersionOf)).size === 1);
}

function replaces(later: Document, doc: Document): boolean {
  if (later === doc || firstVersionOf(later) !== firstVersionOf(doc)) return false;
  const [after, before] = [later, doc].map((one) => instantOf(versionTimeOf(one) ?? ""));
  return after > before || doc.versionOf === undefined;
}
