import type {Changes} from "./changes.ts";
import type {Forest} from "./forest.ts";
import {NONE} from "./forest.ts";
import type {Pedigree} from "./pedigree.ts";
import type {ReadText} from "./readings.ts";

/** A gain below this is none. */
export const LEAST_GAIN = 1e-6;
/** What it takes to believe in a text that nobody has, in words that came from nowhere. */
export const COST_OF_UNSEEN = 4;

/** A forest on its way to a cheaper one, and what may not be done to it. */
export interface Search {
  readonly forest: Forest;
  readonly pedigree: Pedigree;
  /** Documents that name the unseen text they hang from. */
  readonly pinned: ReadonlySet<number>;
  /** Looked up again and again, and the same each time as long as only documents take part. */
  readonly known: {readonly both: Map<number, Changes | null>; readonly contents: Map<string, readonly ReadText[]>; readonly gains: Map<string, number>};
}

/** Made of several, or named as the child of another. */
export function isFixed({pedigree, pinned}: Search, text: number): boolean {
  return pedigree.others.has(text) || pinned.has(text);
}

/** Documents that hang from the text without another document between; a document itself. */
export function documentsUnder(search: Search, text: number): readonly number[] {
  return text < search.forest.documents ? [text] : search.forest.childrenOf(text).flatMap((child) => documentsUnder(search, child));
}

/** The text, or the nearest document from which it hangs; none for an unseen text at the root. */
function documentAbove({forest}: Search, text: number): readonly number[] {
  for (let at = text; at >= 0; at = forest.parents[at]) if (at < forest.documents) return [at];
  return [];
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
  const [below, above] = [documentsUnder(search, child), documentAbove(search, parent)];
  if (above.some((one) => below.some((other) => forest.texts[one].rank > forest.texts[other].rank))) return false;
  const beside = parent < forest.documents ? [] : documentsUnder(search, parent).filter((one) => !below.includes(one));
  return below.every((one) => [...above, ...beside].every((other) => kin(one).includes(other)));
}

/** Texts that a text could hang from: documents that share text with those under it, and unseen ones. */
export function nearTo(search: Search, text: number): readonly number[] {
  const {forest, pedigree} = search;
  return [...new Set([...documentsUnder(search, text).flatMap((one) => pedigree.kin(one)), ...forest.unseen()])].filter((other) => other !== text);
}
