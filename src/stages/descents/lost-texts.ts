import type {ChangeCounter} from "./changes.ts";
import {costOf} from "./changes.ts";
import {acceptMerge, bestMerge} from "./merges.ts";
import type {Merge} from "./merges.ts";
import {JUST_BEFORE, isHeld} from "./readings.ts";
import type {ReadText, Readings} from "./readings.ts";

/** A tree in the making: texts by number, each with the parent it hangs from and what that costs. */
export interface Pedigree {
  readonly readings: Readings;
  readonly counter: ChangeCounter;
  readonly texts: ReadText[];
  /** Number of the parent; -1 for none. */
  readonly parents: number[];
  /** Further parents of texts made from several. */
  readonly others: Map<number, number[]>;
  readonly costs: number[];
  /** Cost of hanging `child` from `parent`, Infinity where the evidence forbids it; of documents only. */
  readonly costBetween: (parent: number, child: number) => number;
  /** Whether the child credits an outlet that is not in the set and is not the parent's. */
  readonly creditsOther: (child: number, parent: number) => boolean;
  /** Numbers of the documents that share text with it. */
  readonly kin: (text: number) => readonly number[];
}

/** What it takes to believe in a text that nobody has, in words that came from nowhere. */
const COST_OF_UNSEEN = 2.5;
/** From this many foreign words or insertions on an edge is looked at again. */
const DOUBTFUL = 1;
const LEAST_INSERTED = 3;
const COST_OF_ROOT = 1;
const SAME_TIME = 0.7;
const CANDIDATES = 3;
/** How much rather an unseen text hangs from one that is there than that one from it. */
const SEEN_ABOVE = 0.3;
/** What a word costs that an unseen text has more than the one it hangs from: text is left out more easily than thought up. */
const ADDED_WORD = 0.04;

/** What a text costs that hangs from none: the words that earlier ones have too, and some of those that others of the same time have. O(words). */
export function costOfRoot(readings: Readings, text: ReadText): number {
  let cost = COST_OF_ROOT;
  for (const reading of text.readings) {
    if (readings.weak[reading] === 1 || !isHeld(readings, text, reading)) continue;
    cost += readings.first[reading] < text.rank ? 1 : SAME_TIME;
  }
  return cost;
}

/** A better explanation of some edges, and how many foreign words it saves. */
type Proposal = {readonly gain: number} & ({readonly type: "unseen"; readonly of: readonly number[]} | {readonly type: "merge"; readonly merge: Merge});

/**
 * Adds unseen texts and second parents as long as the tree becomes cheaper by them, the best first. The content of an
 * unseen text is what two of three texts have, as in median networks (Bandelt, Forster and Röhl 1999), or all that two texts have
 * of which each lacks what the other has in the midst of what they share. O(doubtful edges × kin × words), and that again for each text found.
 */
export function addUnseen(pedigree: Pedigree): void {
  for (const merge of mergesIn(pedigree)) if (merge.apart) acceptMerge(pedigree, merge);
  const open = proposals(pedigree);
  while (open.length > 0) {
    open.sort((x, y) => y.gain - x.gain);
    const best = open[0];
    const now = weigh(pedigree, best);
    if (now < best.gain) {
      if (now <= 0) open.shift();
      else open[0] = {...best, gain: now};
      continue;
    }
    open.shift();
    if (best.type === "merge") acceptMerge(pedigree, best.merge);
    else insert(pedigree, best.of);
  }
}

function mergesIn(pedigree: Pedigree): readonly Merge[] {
  return pedigree.parents.flatMap((_, child) => bestMerge(pedigree, child) ?? []).sort((x, y) => y.gain - x.gain);
}

function proposals(pedigree: Pedigree): Proposal[] {
  const found: Proposal[] = mergesIn(pedigree).filter(({child}) => !pedigree.others.has(child)).map((merge) => ({type: "merge", merge, gain: merge.gain}));
  const seen = new Set<string>();
  const propose = (of: readonly number[]) => {
    const key = [...of].sort((a, b) => a - b).join(" ");
    if (seen.has(key)) return;
    seen.add(key);
    const gain = weigh(pedigree, {type: "unseen", of, gain: 0});
    if (gain > 0) found.push({type: "unseen", of, gain});
  };
  pedigree.parents.forEach((parent, child) => {
    if (parent < 0 || pedigree.others.has(child)) return;
    const {foreign, insertions, omissions} = pedigree.counter.from(pedigree.texts[parent]).to(pedigree.texts[child]);
    if (foreign >= DOUBTFUL) {
      for (const other of suppliers(pedigree, child, parent)) propose([child, parent, other]);
    }
    if (pedigree.creditsOther(child, parent)) {
      propose([child, parent]);
      for (const sibling of siblingsOf(pedigree, child)) propose([child, parent, sibling]);
    }
    if (insertions >= LEAST_INSERTED && omissions > 0) propose([child, parent]);
  });
  return found;
}

const SIBLINGS = 8;

function siblingsOf({parents, kin}: Pedigree, child: number): readonly number[] {
  return kin(child).filter((other) => parents[other] === parents[child]).slice(0, SIBLINGS);
}

/** The texts that have most of what the child has from elsewhere. */
function suppliers({readings, counter, texts, kin}: Pedigree, child: number, parent: number): readonly number[] {
  counter.from(texts[parent]);
  const foreign = new Set(texts[child].readings.filter((reading) => !counter.has(reading) && isHeld(readings, texts[child], reading)));
  return kin(child).filter((other) => other !== parent)
    .map((other) => ({other, has: new Set(texts[other].readings.filter((reading) => foreign.has(reading))).size}))
    .filter(({has}) => has > 0).sort((x, y) => y.has - x.has || x.other - y.other).slice(0, CANDIDATES).map(({other}) => other);
}

function weigh(pedigree: Pedigree, proposal: Proposal): number {
  if (proposal.type === "unseen") return planOf(pedigree, proposal.of)?.gain ?? 0;
  const {child} = proposal.merge;
  return pedigree.others.has(child) || pedigree.texts[pedigree.parents[child]]?.story === null ? 0 : proposal.gain;
}

/** Where an unseen text would hang, and what would hang from it. */
interface Plan {
  readonly text: ReadText;
  readonly parent: number;
  readonly cost: number;
  readonly children: readonly {readonly child: number; readonly cost: number}[];
  readonly gain: number;
}

function planOf(pedigree: Pedigree, of: readonly number[]): Plan | null {
  const {texts, costs, parents, counter} = pedigree;
  const text = contentOf(pedigree.readings, of.map((one) => texts[one]));
  counter.from(text);
  const offers = texts.flatMap((_, child): Offer[] => {
    if (pedigree.others.has(child) || parents[child] < 0 && !isMostly(counter, texts[child])) return [];
    const cost = costOf(counter.to(texts[child]));
    return [{child, cost, gain: costs[child] - cost}];
  });
  const alone = freshWords(pedigree, text);
  const plans = [...of, -1].map((above) => planFor(pedigree, text, offers, alone, above, of));
  return plans.reduce<Plan | null>((best, plan) => (plan !== null && (best === null || plan.gain > best.gain) ? plan : best), null);
}

/** A text that may hang from an unseen one, and what that saves on its own edge. */
interface Offer {
  readonly child: number;
  readonly cost: number;
  readonly gain: number;
}

/** By text, how many words of the unseen one it would have from nowhere if it did not hang from it. O(words). */
function freshWords({texts, parents, others, readings}: Pedigree, text: ReadText): readonly number[] {
  const has = new Uint8Array(readings.size);
  for (const reading of text.readings) has[reading] = 1;
  return texts.map((other, at) => {
    if (other.story === null) return 0;
    const fresh = new Set(other.readings.filter((reading) => has[reading] === 1 && readings.weak[reading] === 0 && !isHeld(readings, other, reading)));
    if (fresh.size === 0) return 0;
    for (const parent of [parents[at], ...others.get(at) ?? []]) if (parent >= 0) for (const reading of texts[parent].readings) fresh.delete(reading);
    return fresh.size;
  });
}

/** A text that hung from nothing hangs from an unseen one only when most of it is there. */
function isMostly(counter: ChangeCounter, {readings}: ReadText): boolean {
  let has = 0;
  for (const reading of readings) if (counter.has(reading)) has++;
  return 2 * has >= readings.length;
}

/** What hangs from a text that was made from another shares text with that one too. */
function isKinOfAll({texts, kin}: Pedigree, parent: number, children: Plan["children"]): boolean {
  if (texts[parent].story === null) return true;
  return children.every(({child}) => texts[child].story === null || kin(child).includes(parent));
}

/** Those that share text with every one that gains more: what hangs from one text is kin. */
function keepKin({kin, texts}: Pedigree, offers: readonly Offer[]): readonly Offer[] {
  const kept: Offer[] = [];
  for (const offer of [...offers].sort((x, y) => y.gain - x.gain || x.child - y.child)) {
    if (texts[offer.child].story === null || kept.every(({child}) => texts[child].story === null || kin(offer.child).includes(child))) kept.push(offer);
  }
  return kept.sort((x, y) => x.child - y.child);
}

/** With `above` and what is older than it not below the unseen text; -1 for none. */
function planFor(pedigree: Pedigree, content: ReadText, offers: readonly Offer[], alone: readonly number[], above: number, of: readonly number[]): Plan | null {
  const {texts, readings, counter, parents} = pedigree;
  const mayHang = (at: number) => above < 0 || at !== above && texts[at].rank >= texts[above].rank;
  const children = keepKin(pedigree, offers.filter(({child, gain}) => mayHang(child) && gain + alone[child] > 0));
  if (children.length < 2) return null;
  const text = {...content, rank: Math.min(...children.map(({child}) => texts[child].rank)) - JUST_BEFORE};
  const below = descendants(pedigree, children.map(({child}) => child));
  let [parent, cost] = [-1, costOfRoot(readings, text)];
  for (const other of new Set(of.flatMap((one) => [one, parents[one]]))) {
    if (other < 0 || below.has(other) || texts[other].rank > text.rank + JUST_BEFORE || !isKinOfAll(pedigree, other, children)) continue;
    const here = costOf(counter.from(texts[other]).to(text)) + ADDED_WORD * text.readings.reduce((sum, reading) => sum + (counter.has(reading) ? 0 : 1), 0);
    if (here < cost) [parent, cost] = [other, here];
  }
  const hanging = new Set(children.map(({child}) => child));
  const left = alone.reduce((sum, fresh, at) => (texts[at].rank <= text.rank || hanging.has(at) || !mayHang(at) ? sum : sum + fresh), 0);
  const saved = children.reduce((sum, {gain}) => sum + gain, 0);
  return {text, parent, cost, children, gain: saved - cost - COST_OF_UNSEEN - left + (parent >= 0 ? SEEN_ABOVE : 0)};
}

function descendants({parents, others, texts}: Pedigree, of: readonly number[]): ReadonlySet<number> {
  const below = new Set(of);
  for (let grown = true; grown;) {
    grown = false;
    for (let at = 0; at < texts.length; at++) {
      if (below.has(at) || !(below.has(parents[at]) || others.get(at)?.some((other) => below.has(other)))) continue;
      below.add(at);
      grown = true;
    }
  }
  return below;
}

/** Of three or more texts what two have; of two all that either has. Of a rank just below theirs. */
export function contentOf({size}: Readings, of: readonly ReadText[]): ReadText {
  const counts = new Uint16Array(size);
  for (const {readings} of of) for (const reading of new Set(readings)) counts[reading]++;
  const least = of.length > 2 ? 2 : 1;
  const parts = of.map(({readings}) => readings.filter((reading) => counts[reading] >= least)).sort((x, y) => y.length - x.length);
  return {story: null, readings: parts.slice(1).reduce(weave, parts[0]), rank: Math.min(...of.map(({rank}) => rank)) - JUST_BEFORE};
}

/** All of `base`, and what `added` has more behind the word it stands behind there. */
function weave(base: Int32Array, added: Int32Array): Int32Array {
  const inBase = new Set(base);
  const behind = new Map<number, number[]>();
  let anchor = -1;
  for (const reading of added) {
    if (inBase.has(reading)) anchor = reading;
    else {
      inBase.add(reading);
      const known = behind.get(anchor);
      if (known) known.push(reading);
      else behind.set(anchor, [reading]);
    }
  }
  return Int32Array.from([...behind.get(-1) ?? [], ...[...base].flatMap((reading) => {
    const more = behind.get(reading) ?? [];
    behind.delete(reading);
    return [reading, ...more];
  })]);
}

function insert(pedigree: Pedigree, of: readonly number[]): void {
  const plan = planOf(pedigree, of);
  if (plan === null) return;
  const at = pedigree.texts.push(plan.text) - 1;
  pedigree.parents.push(plan.parent);
  pedigree.costs.push(plan.cost);
  for (const {child, cost} of plan.children) {
    pedigree.parents[child] = at;
    pedigree.costs[child] = cost;
  }
}
