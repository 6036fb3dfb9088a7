import {groupBy} from "../../model/index.ts";
import type {Descent, Document} from "../../model/index.ts";
import {fromKin, type Evidence} from "./evidence.ts";

/** What the texts that a document is made of, and those made of it, say of its day. O(documents + descents), then for each question its kin. */
export function kinIn(documents: readonly Document[], descents: readonly Descent[]): (doc: string) => readonly Evidence[] {
  const told = descents.filter(({directed, parent}) => directed && parent !== null);
  const [byChild, byParent] = [groupBy(told, ({child}) => child), groupBy(told, ({parent}) => parent ?? "")];
  const places = new Map(documents.map(({id}, at) => [id, at]));
  const inOrder = (ids: readonly (string | null)[]): readonly Document[] => (
    [...new Set(ids)].flatMap((id) => places.get(id ?? "") ?? []).sort((a, b) => a - b).map((at) => documents[at])
  );
  return (doc) => fromKin(inOrder((byChild.get(doc) ?? []).map(({parent}) => parent)), inOrder((byParent.get(doc) ?? []).map(({child}) => child)));
}
