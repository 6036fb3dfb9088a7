import {NONE} from "./forest.ts";
import type {Parents} from "./forest.ts";
import {hangWithout, rehangOthers, relax, settle, textAbove} from "./moves.ts";
import {JUST_BEFORE} from "./readings.ts";
import {COST_OF_UNSEEN, LEAST_GAIN, cheapestOf, mayHang, nearTo, waysAmongDocuments} from "./search.ts";
import type {Search} from "./search.ts";

/** Longer ways to a first text are not turned round. */
const LONGEST_WAY = 6;
/** Families with more documents are not kicked. */
const MOST_KICKED = 64;

/**
 * Takes steps that make the forest dearer at first, and keeps those after which it settles at a lower cost: texts are made first ones,
 * unseen ones go. Says whether any was kept. Method: iterated local search (Lourenço, Martin and Stützle 2003), in a fixed order instead of
 * by chance. O(texts × settling), in families of a bounded size.
 */
export function kick(search: Search): boolean {
  const {forest, pedigree} = search;
  if (forest.documents > MOST_KICKED) return false;
  let changed = false;
  for (let text = 0; text < forest.texts.length; text++) {
    changed = attempt(search, () => cutOff(search, text)) || changed;
    for (let length = 1; length <= LONGEST_WAY; length++) changed = attempt(search, () => makeFirst(search, text, length)) || changed;
  }
  for (let text = pedigree.texts.length; text < forest.texts.length; text++) {
    for (const child of forest.isIn(text) ? nearTo(search, text) : []) changed = attempt(search, () => adopt(search, text, child)) || changed;
    for (const step of [() => lift(search, text, 0), () => lift(search, text, 1), () => takeOut(search, text)]) changed = attempt(search, step) || changed;
  }
  return changed;
}

/** So near must a step come to the cost before it when texts are hung anew, in nats, for all else to be tried. */
const NEAR = 8;

function attempt(search: Search, step: () => boolean): boolean {
  const {forest} = search;
  const before = forest.snapshot();
  if (step()) {
    relax(search);
    if (forest.total < before.total + NEAR) settle(search);
  }
  if (forest.total < before.total - LEAST_GAIN) return true;
  forest.restore(before);
  return false;
}

/** Makes the text a first one and turns the way to it round, but for the text `length` edges above it: that keeps what it was made from, and is made from it too. */
function makeFirst(search: Search, text: number, length: number): boolean {
  const {forest, pinned} = search;
  const way = wayUpFrom(search, text, length);
  if (way === null || way.slice(0, -1).some((one) => pinned.has(one))) return false;
  const [top, below] = [way[way.length - 1], way[way.length - 2]];
  forest.attach(text, [NONE, NONE]);
  for (let at = 1; at < way.length - 1; at++) {
    if (!mayHang(search, way[at], way[at - 1])) return false;
    forest.attach(way[at], [way[at - 1], NONE]);
  }
  if (!mayHang(search, top, below)) return false;
  makeRoom(search, top, below);
  const best = cheapestOf(waysWith(search, top, below));
  forest.attach(top, best.parents, best.cost);
  return true;
}

/** Makes the text a first one, whatever that costs, and hangs all others anew. */
function cutOff(search: Search, text: number): boolean {
  const {forest, pinned} = search;
  if (!forest.isIn(text) || forest.firsts[text] === NONE || pinned.has(text)) return false;
  forest.attach(text, [NONE, NONE]);
  rehangOthers(search, text);
  return true;
}

/** What costs less is not hung from one more text. */
const LEAST_ADOPTED = 8;

/** Hangs one more text from an unseen one, which gets what two of its neighbors have, that text counted. */
function adopt(search: Search, text: number, child: number): boolean {
  const {forest, pinned} = search;
  if (!forest.isIn(text) || !forest.isIn(child) || forest.costOf(child) < LEAST_ADOPTED || pinned.has(child) || forest.parentsOf(child).includes(text)) return false;
  const before = forest.total;
  if (!mayHang(search, child, text)) return false;
  const near = [forest.texts[child], ...forest.childrenOf(text).map((one) => forest.texts[one]), ...textAbove(search, forest.parentsOf(text))];
  forest.rewrite(text, forest.contents.consensus(forest.texts[text], near));
  const [first] = forest.parentsOf(child);
  const ways: readonly Parents[] = [[text, NONE], ...(first === NONE ? [] : [[text, first], [first, text]] as const)];
  const best = cheapestOf(ways.map((parents) => ({parents, cost: forest.costWith(child, parents)})));
  forest.attach(child, best.parents, best.cost);
  return forest.total < before + NEAR;
}

/** The text and those above it; null where there are fewer. */
function wayUpFrom({forest}: Search, text: number, length: number): readonly number[] | null {
  if (!forest.isIn(text)) return null;
  const way = [text];
  for (let at = forest.firsts[text]; at >= 0 && way.length <= length; at = forest.firsts[at]) way.push(at);
  return way.length > length ? way : null;
}

/** Makes what hangs from the text a first one, where the text would be made best from that and this parent. */
function makeRoom(search: Search, text: number, parent: number): void {
  const {forest, pinned} = search;
  if (text >= forest.documents || pinned.has(text)) return;
  const partner = waysAmongDocuments(search, text).find(({parents}) => parents[1] !== NONE && parents.includes(parent))?.parents.find((one) => one !== parent);
  if (partner === undefined || pinned.has(partner) || !forest.parentsOf(partner).includes(text)) return;
  forest.attach(partner, [NONE, NONE]);
  forest.attach(text, [partner, NONE]);
}

function waysWith({forest, pinned}: Search, child: number, parent: number) {
  const first = pinned.get(child) ?? forest.firsts[child];
  const pairs: readonly Parents[] = first === NONE ? [] : pinned.has(child) ? [[first, parent]] : [[first, parent], [parent, first]];
  const ways: readonly Parents[] = pinned.has(child) ? pairs : [[parent, NONE], ...pairs];
  return ways.map((parents) => ({parents, cost: forest.costWith(child, parents)}));
}

/** Hangs a parent of an unseen text from it: it gets all that the parent has, and hangs from its other parent or from those of this one. */
function lift(search: Search, text: number, side: 0 | 1): boolean {
  const {forest, pinned} = search;
  if (!forest.isIn(text)) return false;
  const both = forest.parentsOf(text);
  const [lifted, other] = [both[side], both[1 - side]];
  if (lifted === NONE || pinned.has(lifted) || text < search.pedigree.texts.length) return false;
  const above: Parents = other === NONE ? forest.parentsOf(lifted) : [other, NONE];
  forest.attach(text, [NONE, NONE]);
  const content = forest.contents.joined(forest.texts[lifted], forest.texts[text]);
  forest.rewrite(text, {...content, rank: Math.min(forest.texts[lifted].rank - JUST_BEFORE, forest.texts[text].rank)});
  if (!mayHang(search, lifted, text)) return false;
  forest.attach(lifted, [text, NONE]);
  if (above.every((one) => mayHang(search, text, one))) forest.attach(text, above);
  return true;
}

/** Takes an unseen text out; what hung from it hangs from what that hung from, or from documents. */
function takeOut(search: Search, text: number): boolean {
  const {forest} = search;
  if (!forest.isIn(text)) return false;
  const above = forest.parentsOf(text);
  for (const child of forest.childrenOf(text)) {
    const known = child < forest.documents ? waysAmongDocuments(search, child).find(({parents}) => parents.every((one) => mayHang(search, child, one))) : undefined;
    hangWithout(search, child, text, above, known ? [known.parents] : []);
  }
  forest.detach(text);
  forest.total -= COST_OF_UNSEEN;
  return true;
}
