import type {Forest, Parents} from "./forest.ts";
import {NONE} from "./forest.ts";
import type {Pedigree} from "./texts.ts";
import type {ReadText} from "./readings.ts";

/** A gain below this is none. */
export const LEAST_GAIN = 1e-6;
/** What it takes to believe in a text that nobody has, in nats, beside what its edges cost. */
export const COST_OF_UNSEEN = 3;

/** A forest on its way to a cheaper one, and what may not be done to it. */
export interface Search {
  readonly forest: Forest;
  readonly pedigree: Pedigree;
  /** Documents that name the unseen text they hang from, with its number. */
  readonly pinned: ReadonlyMap<number, number>;
  /** Looked up again and again, and the same each time as long as only documents take part. */
  readonly known: {readonly contents: Map<string, readonly ReadText[]>; readonly gains: Map<string, number>};
}

/** Documents that hang from the text without another document between; a document itself. */
export function documentsUnder(search: Search, text: number): readonly number[] {
  return text < search.forest.documents ? [text] : search.forest.childrenOf(text).flatMap((child) => documentsUnder(search, child));
}

/** The text, or the nearest documents from which it hangs; none for an unseen text at the root. */
function documentsAbove(search: Search, text: number): readonly number[] {
  if (text < 0) return [];
  return text < search.forest.documents ? [text] : search.forest.parentsOf(text).flatMap((parent) => documentsAbove(search, parent));
}

/**
 * Whether the evidence allows the edge: no text its own ancestor, none older than what it is made from, and all documents that an unseen text
 * joins share text with one another.
 */
export function mayHang(search: Search, child: number, parent: number): boolean {
  const {forest, pedigree: {costBetween, kin}} = search;
  if (parent === NONE) return true;
  if (forest.isBelow(parent, child)) return false;
  if (child < forest.documents && parent < forest.documents) return costBetween(parent, child) < Infinity;
  const [below, above] = [documentsUnder(search, child), documentsAbove(search, parent)];
  if (above.some((one) => below.some((other) => forest.texts[one].rank > forest.texts[other].rank))) return false;
  if (parent < forest.documents) return below.every((one) => kin(one).includes(parent));
  const beside = documentsUnder(search, parent).filter((one) => !below.includes(one));
  return below.every((one) => beside.every((other) => kin(one).includes(other)));
}

/** Texts that a text could hang from: documents that share text with those under it, and unseen ones. */
export function nearTo(search: Search, text: number): readonly number[] {
  const {forest, pedigree} = search;
  return [...new Set([...documentsUnder(search, text).flatMap((one) => pedigree.kin(one)), ...forest.unseen()])].filter((other) => other !== text);
}

/** How many of the best single parents are tried in pairs, and how many pairs in full. */
const MOST_PARENTS = 40;
const MOST_PAIRS = 60;
/** No second parent is looked for where one costs less: it would cost more by itself. */
const CHEAP = 6;

/** The parents with which the text costs least, of those that the evidence allows; null where none costs less than now. O(kin × words). */
export function bestParents(search: Search, child: number): {readonly parents: Parents; readonly cost: number} | null {
  const {forest} = search;
  const pin = search.pinned.get(child);
  let best: {readonly parents: Parents; readonly cost: number} | null = null;
  const offer = (parents: Parents) => {
    const cost = forest.costWith(child, parents);
    if (cost < (best?.cost ?? forest.costOf(child)) - LEAST_GAIN) best = {parents, cost};
    return cost;
  };
  const lawful = nearTo(search, child).filter((parent) => mayHang(search, child, parent));
  const singles = lawful.map((parent) => ({parent, cost: forest.costWith(child, [parent, NONE])})).sort((x, y) => x.cost - y.cost || x.parent - y.parent);
  if (pin === undefined) for (const parent of [NONE, ...singles.map(({parent: one}) => one)]) offer([parent, NONE]);
  else offer([pin, NONE]);
  if (Math.min(forest.costOf(child), ...singles.slice(0, 1).map(({cost}) => cost)) < CHEAP) return best;
  const seconds = singles.slice(0, MOST_PARENTS).map(({parent}) => parent);
  const pairs = (pin === undefined ? seconds : [pin]).flatMap((first) => seconds.flatMap((second) => (first === second ? [] : [{first, second, least: forest.leastWith(child, [first, second])}])));
  for (const {first, second} of pairs.sort((x, y) => x.least - y.least || x.first - y.first || x.second - y.second).slice(0, MOST_PAIRS)) offer([first, second]);
  return best;
}
