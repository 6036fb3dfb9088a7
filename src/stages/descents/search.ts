import type {Forest, Parents} from "./forest.ts";
import {NONE} from "./forest.ts";
import type {Pedigree} from "./texts.ts";

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
  readonly known: {readonly gains: Map<string, number>; readonly ways: Map<number, readonly Way[]>; readonly best: Map<string, Way>};
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
  return parent === NONE || !search.forest.isBelow(parent, child) && agrees(search, child, parent);
}

/** The same, but for whether the parent is made from the child. */
function agrees(search: Search, child: number, parent: number): boolean {
  const {forest, pedigree: {costBetween, kin}} = search;
  if (child < forest.documents && parent < forest.documents) return costBetween(parent, child) < Infinity;
  const [below, above] = [documentsUnder(search, child), documentsAbove(search, parent)];
  if (above.some((one) => below.some((other) => forest.texts[one].rank > forest.texts[other].rank))) return false;
  if (parent < forest.documents) return below.every((one) => kin(one).includes(parent));
  const beside = documentsUnder(search, parent).filter((one) => !below.includes(one));
  return below.every((one) => beside.every((other) => kin(one).includes(other)));
}

/** Texts that a text could hang from: documents that share text with those under it, and unseen ones. */
export function nearTo(search: Search, text: number): readonly number[] {
  const {forest, pedigree: {kin}} = search;
  if (text < forest.documents) return [...kin(text), ...forest.unseen()];
  return [...new Set([...documentsUnder(search, text).flatMap(kin), ...forest.unseen()])].filter((other) => other !== text);
}

/** How many of the best single parents are tried in pairs, and how many pairs in full. */
const MOST_PARENTS = 40;
const MOST_PAIRS = 60;
/** No second parent is looked for where one costs less: it would cost more by itself. */
const CHEAP = 6;

/** One or two parents, or none, and what a text costs with them. */
export interface Way {
  readonly parents: Parents;
  readonly cost: number;
}

/**
 * The parents with which the text costs least, of those that the evidence allows; null where none costs less than now. Looked for once for the same
 * parents with the same contents. O(kin), at first O(kin² × sentences).
 */
export function bestParents(search: Search, child: number): Way | null {
  const {forest, known} = search;
  const cost = forest.costOf(child);
  const lawful = lawfulParents(search, child);
  const key = [stateOf(search, child), cost < CHEAP ? 1 : 0, ...[search.pinned.get(child) ?? NONE, ...lawful].map((parent) => stateOf(search, parent))].join(" ");
  const hit = known.best.get(key);
  const best = hit ?? bestOfLawful(search, child, lawful);
  if (hit === undefined) {
    if (known.best.size >= MOST_KEPT) known.best.clear();
    known.best.set(key, best);
  }
  return best.cost < cost - LEAST_GAIN ? best : null;
}

/** So many answers are kept; then all are found anew. */
const MOST_KEPT = 100_000;

/** What a cost depends on: of a document its number, as of none, of others what they hold as well. */
function stateOf({forest}: Search, text: number): string | number {
  return text < forest.documents ? text : `${text}.${forest.versionOf(text)}`;
}

/** Those near to the text that it may hang from, in the order of `nearTo`. */
function lawfulParents(search: Search, child: number): readonly number[] {
  const below = search.forest.below(child);
  return nearTo(search, child).filter((parent) => !below.has(parent) && agrees(search, child, parent));
}

function bestOfLawful(search: Search, child: number, lawful: readonly number[]): Way {
  const allowed = new Set([NONE, ...lawful]);
  const known = isFree(search, child) ? waysAmongDocuments(search, child).filter(({parents}) => parents.every((parent) => allowed.has(parent))).slice(0, 1) : [];
  return cheapestOf([...known, ...waysInForest(search, child, lawful)]);
}

/** The first of those that cost least. */
export function cheapestOf(ways: readonly Way[]): Way {
  return ways.reduce((best, way) => (way.cost < best.cost - LEAST_GAIN ? way : best));
}

/** A document that names no text it must hang from. */
function isFree({forest, pinned}: Search, child: number): boolean {
  return child < forest.documents && !pinned.has(child);
}

/** The lawful ways; of a free document only those that an unseen text takes part in. */
function waysInForest(search: Search, child: number, lawful: readonly number[]): readonly Way[] {
  const {forest} = search;
  const pin = search.pinned.get(child);
  const wayFrom = (parents: Parents): Way => ({parents, cost: forest.costWith(child, parents)});
  const isAsked = isFree(search, child) ? (parents: Parents) => Math.max(...parents) >= forest.documents : () => true;
  const singles = lawful.map((parent) => wayFrom([parent, NONE])).sort(byCost);
  const ways = pin === undefined ? [wayFrom([NONE, NONE]), ...singles].filter(({parents}) => isAsked(parents)) : [wayFrom([pin, NONE])];
  if (Math.min(forest.costOf(child), ...singles.slice(0, 1).map(({cost}) => cost)) < CHEAP) return ways;
  const seconds = singles.slice(0, MOST_PARENTS).map(({parents}) => parents[0]);
  return [...ways, ...pairsToTry(search, child, pin === undefined ? seconds : [pin], seconds, isAsked).map(wayFrom)];
}

/** The pairs that leave least to be explained. */
function pairsToTry({forest}: Search, child: number, firsts: readonly number[], seconds: readonly number[], isAsked: (parents: Parents) => boolean): readonly Parents[] {
  const pairs = firsts.flatMap((first) => seconds.map((second): Parents => [first, second])).filter((pair) => pair[0] !== pair[1] && isAsked(pair));
  const least = forest.leastWith(child, [...new Set([...firsts, ...seconds])]);
  return pairs.map((parents) => ({parents, cost: least(...parents)})).sort(byCost).slice(0, MOST_PAIRS).map(({parents}) => parents);
}

/** All ways to make a document from documents, cheapest first: they cost the same however the forest stands. */
export function waysAmongDocuments(search: Search, child: number): readonly Way[] {
  const {forest, pedigree, known} = search;
  const hit = known.ways.get(child);
  if (hit) return hit;
  const wayFrom = (parents: Parents): Way => ({parents, cost: forest.costWith(child, parents)});
  const singles = pedigree.kin(child).filter((parent) => pedigree.costBetween(parent, child) < Infinity).map((parent) => wayFrom([parent, NONE])).sort(byCost);
  const seconds = singles.slice(0, MOST_PARENTS).map(({parents}) => parents[0]);
  const pairs = singles.length > 0 && singles[0].cost < CHEAP ? [] : pairsToTry(search, child, seconds, seconds, () => true).map(wayFrom);
  const ways = [wayFrom([NONE, NONE]), ...singles, ...pairs].filter(({cost}) => cost < Infinity).sort(byCost);
  known.ways.set(child, ways);
  return ways;
}

function byCost(x: Way, y: Way): number {
  return x.cost - y.cost || x.parents[0] - y.parents[0] || x.parents[1] - y.parents[1];
}
