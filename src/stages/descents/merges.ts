import {LAST} from "../../compare/align/words.ts";
import {costOf} from "./changes.ts";
import type {Pedigree} from "./lost-texts.ts";
import {isHeld} from "./readings.ts";

/** A text made from two, and how many foreign words that explains, less what it takes to believe it. */
export interface Merge {
  readonly child: number;
  readonly parents: readonly [number, number];
  readonly gain: number;
  /** The two parents share no text with one another, so nothing older can have held both. */
  readonly apart: boolean;
}

/** Words from each of two parents that the other has not, at least. */
const LEAST_FROM_EACH = 20;
/** What it takes to believe in two parents that share no text, and in two that do: these may rest on one unseen text. */
const COST_APART = 1.5;
const COST_OF_KIN = 5;
/** Single words say nothing: writers hit on the same synonym by chance. */
const LEAST_RUN = 4;
const FIRST_PARENTS = 6;
const WEAK = 0.3;

/** The best two parents of a text that its one parent does not explain; null when one does. O(kin × words). */
export function bestMerge(pedigree: Pedigree, child: number): Merge | null {
  const {parents, texts, counter, kin, costBetween} = pedigree;
  if (parents[child] < 0 || texts[child].story === null || texts[parents[child]].story === null) return null;
  if (counter.from(texts[parents[child]]).to(texts[child]).foreign < LEAST_FROM_EACH * WEAK) return null;
  const lawful = kin(child).filter((one) => costBetween(one, child) < Infinity && !isBelow(pedigree, one, child)).sort((x, y) => costBetween(x, child) - costBetween(y, child));
  const sets = new Map(lawful.map((one) => [one, new Set(texts[one].readings)]));
  let best: Merge | null = null;
  for (const first of lawful.slice(0, FIRST_PARENTS)) {
    for (const second of lawful) {
      if (second === first) continue;
      const apart = !kin(first).includes(second);
      const gain = pedigree.costs[child] - costOfBoth(pedigree, child, sets.get(first)!, sets.get(second)!, apart) - distance(pedigree, first, child) - distance(pedigree, second, child);
      if (gain > 0 && (best === null || gain > best.gain)) best = {child, parents: [first, second], gain, apart};
    }
  }
  return best;
}

/** Whether `text` hangs from `above`, over however many steps. */
function isBelow(pedigree: Pedigree, text: number, above: number): boolean {
  if (text < 0) return false;
  return text === above || isBelow(pedigree, pedigree.parents[text], above) || (pedigree.others.get(text) ?? []).some((other) => isBelow(pedigree, other, above));
}

const PER_CHANGE = 0.05;

/** Of parents that give the same words, the nearer one. */
function distance({counter, texts}: Pedigree, parent: number, child: number): number {
  return PER_CHANGE * costOf({...counter.from(texts[parent]).to(texts[child]), foreign: 0});
}

/** Foreign words that neither has, and changes from one to the other on the way, inside of sentences above all. */
function costOfBoth({readings, texts}: Pedigree, child: number, first: ReadonlySet<number>, second: ReadonlySet<number>, apart: boolean): number {
  const [text, flags] = [texts[child], texts[child].story?.words.flags];
  let [cost, side, crossed, fromFirst, fromSecond] = [apart ? COST_APART : COST_OF_KIN, 0, false, 0, 0];
  let [run, runOf] = [0, 0];
  text.readings.forEach((reading, at) => {
    const [inFirst, inSecond] = [first.has(reading), second.has(reading)];
    if (!inFirst && !inSecond && isHeld(readings, text, reading)) cost += readings.weak[reading] === 1 ? WEAK : 1;
    if (inFirst !== inSecond) {
      const now = inFirst ? 1 : 2;
      if (side !== 0 && side !== now) cost += (crossed ? 0.5 : 2) * (apart ? 0.2 : 1);
      [side, crossed] = [now, false];
      run = now === runOf ? run + 1 : 1;
      runOf = now;
      if (run >= LEAST_RUN) {
        const words = run === LEAST_RUN ? LEAST_RUN : 1;
        if (inFirst) fromFirst += words; else fromSecond += words;
      }
    } else if (!inFirst) run = 0;
    if (flags && (flags[at] & LAST) !== 0) crossed = true;
  });
  return Math.min(fromFirst, fromSecond) < LEAST_FROM_EACH ? Infinity : cost;
}

/** Gives the text its two parents, unless one of them has come to hang from it. */
export function acceptMerge(pedigree: Pedigree, {child, parents: [first, second], gain}: Merge): void {
  const {parents, others, costs} = pedigree;
  if (isBelow(pedigree, first, child) || isBelow(pedigree, second, child)) return;
  parents[child] = first;
  others.set(child, [second]);
  costs[child] -= gain;
}
