import {witnessOf} from "../view/index.ts";
import type {DescentView, View, Witness} from "../view/index.ts";

/** Leaves that one text alone was the parent of, so many that they are drawn in a frame. */
export interface Brood {
  readonly id: string;
  readonly parent: Witness;
  readonly descents: readonly DescentView[];
}

/** A connected part of the stemma. */
export interface FamilyTexts {
  readonly witnesses: readonly Witness[];
  readonly descents: readonly DescentView[];
  readonly broods: readonly Brood[];
}

/** Up to so many texts a family is drawn with names; above, with letters. */
export const NAMED = 9;

/** From so many on, the leaves of one parent stand in a frame. */
const BROOD = 4;

/** Connected parts of the stemma, the larger first, then by the order of articles. */
export function familiesOf({articles, descents}: View): readonly FamilyTexts[] {
  const witnesses = new Map<string, Witness>(articles.map(({doc}) => [doc.id, witnessOf(doc)]));
  for (const {child, parent} of descents) for (const one of [child, parent]) if (one && !witnesses.has(one.id)) witnesses.set(one.id, one);
  const family = new Map([...witnesses.keys()].map((id) => [id, new Set([id])]));
  for (const {child, parent} of descents) if (parent) join(family, child.id, parent.id);
  const sets = [...new Set(family.values())].sort((a, b) => b.size - a.size);
  return sets.map((ids) => withBroods([...ids].map((id) => witnesses.get(id)!), descents.filter(({child, parent}) => parent && ids.has(child.id)))); // ids are keys of `witnesses`
}

function join(family: Map<string, Set<string>>, one: string, other: string): void {
  const [into, from] = [family.get(one)!, family.get(other)!];
  if (into === from) return;
  for (const id of from) {
    into.add(id);
    family.set(id, into);
  }
}

/** In a family too large for names, the leaves of a parent that has many. */
function withBroods(witnesses: readonly Witness[], descents: readonly DescentView[]): FamilyTexts {
  if (witnesses.length <= NAMED) return {witnesses, descents, broods: []};
  const isLeaf = ({child, directed, kind}: DescentView) => directed && kind !== "relay" && isOnly(child, descents);
  const leaves = descents.filter(isLeaf);
  const parents = [...new Map(leaves.map(({parent}) => [parent!.id, parent!])).values()]; // relays of nothing are in no family
  const broods = parents.map((parent) => ({id: `brood ${parent.id}`, parent, descents: leaves.filter((one) => one.parent!.id === parent.id)})).filter((brood) => brood.descents.length >= BROOD);
  const framed = new Set(broods.flatMap((brood) => brood.descents.map(({child}) => child.id)));
  return {witnesses: witnesses.filter(({id}) => !framed.has(id)), descents: descents.filter(({child}) => !framed.has(child.id)), broods};
}

/** It has one parent and no children. */
function isOnly({id}: Witness, descents: readonly DescentView[]): boolean {
  return descents.filter(({child}) => child.id === id).length === 1 && descents.every(({parent}) => parent?.id !== id);
}
