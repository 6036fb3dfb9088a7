import {NONE} from "./forest.ts";
import type {Parents} from "./forest.ts";
import type {ReadText} from "./readings.ts";
import {COST_OF_UNSEEN, LEAST_GAIN, bestParents, cheapestOf, mayHang} from "./search.ts";
import type {Search} from "./search.ts";

const MOST_ROUNDS = 20;

/** Makes the forest cheaper without new texts, until no step of these kinds does; each makes it cheaper, so it ends. */
export function settle(search: Search): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const steps = [rehangAll, dropIdle, turnRound, rewriteAll].map((step) => step(search));
    if (!steps.includes(true)) return;
  }
}

/** Only hangs texts anew, over and over: what `settle` does first and what is cheap of it. */
export function relax(search: Search): void {
  for (let round = 0; round < MOST_ROUNDS && rehangAll(search); round++);
}

/** Hangs each text where it is cheapest. O(pairs of kin × sentences). */
function rehangAll(search: Search): boolean {
  const {forest} = search;
  let changed = false;
  for (let child = 0; child < forest.texts.length; child++) {
    if (forest.isIn(child) && rehang(search, child)) changed = true;
  }
  return changed;
}

/** Hangs each text but this one where it is cheapest. */
export function rehangOthers(search: Search, text: number): void {
  for (let child = 0; child < search.forest.texts.length; child++) if (child !== text && search.forest.isIn(child)) rehang(search, child);
}

function rehang(search: Search, child: number): boolean {
  const best = bestParents(search, child);
  if (best !== null) search.forest.attach(child, best.parents, best.cost);
  return best !== null;
}

/** Inferred texts with fewer than two children go. */
function dropIdle(search: Search): boolean {
  const {forest, pedigree} = search;
  let changed = false;
  for (const at of forest.unseen()) {
    const children = forest.childrenOf(at);
    if (at < pedigree.texts.length || children.length > 1) continue;
    const above = forest.parentsOf(at);
    for (const child of children) hangWithout(search, child, at, above);
    forest.detach(at);
    forest.total -= COST_OF_UNSEEN;
    changed = true;
  }
  return changed;
}

/** Hangs the child from its other parent, from those of the one that goes, from one of each, or in one of the `more` ways, as is cheapest. */
export function hangWithout({forest, pinned}: Search, child: number, gone: number, above: Parents, more: readonly Parents[] = []): void {
  const kept = forest.parentsOf(child).filter((parent) => parent !== NONE && parent !== gone);
  const both = kept.flatMap((one): Parents[] => [[one, NONE], ...above.filter((other) => other !== NONE && other !== one).flatMap((other): Parents[] => [[one, other], [other, one]])]);
  const ways = [...both, above, [above[0], NONE] as const, ...more].filter(([first]) => first === (pinned.get(child) ?? first));
  const best = cheapestOf(ways.map((parents) => ({parents, cost: forest.costWith(child, parents)})));
  forest.attach(child, best.parents, best.cost);
}

/** Turns the way down to a text round where that is cheaper: it comes first, and what it hung from hangs from it. */
function turnRound(search: Search): boolean {
  return search.forest.texts.map((_, text) => search.forest.isIn(text) && turnWayTo(search, text)).includes(true);
}

function turnWayTo(search: Search, text: number): boolean {
  const {forest} = search;
  const way = [text];
  for (let at = forest.firsts[text]; at >= 0; at = forest.firsts[at]) {
    way.push(at);
    const turned = way.some((one) => search.pinned.has(one)) ? false : tryTurn(search, way);
    if (turned !== null) return turned;
  }
  return false;
}

/** Null where it may be turned but gains nothing, so that a longer way may. */
function tryTurn(search: Search, way: readonly number[]): boolean | null {
  const {forest} = search;
  const [before, was] = [forest.total, way.map((at) => forest.parentsOf(at))];
  let moved = 0;
  for (let above = was[was.length - 1][0]; moved < way.length && mayHang(search, way[moved], above); moved++) {
    forest.attach(way[moved], [above, NONE]);
    above = way[moved];
  }
  if (moved === way.length) for (const one of way) rehang(search, one);
  if (moved === way.length && forest.total < before - LEAST_GAIN) return true;
  for (let i = 0; i < moved; i++) forest.detach(way[i]);
  for (let i = 0; i < moved; i++) forest.attach(way[i], was[i]);
  forest.total = before;
  return moved === way.length ? null : false;
}

/** Gives unseen texts the content that costs least among those that their neighbors speak for. */
function rewriteAll(search: Search): boolean {
  return search.forest.unseen().map((at) => rewriteOne(search, at)).includes(true);
}

function rewriteOne(search: Search, at: number): boolean {
  const {forest} = search;
  const near = [...forest.childrenOf(at).map((child) => forest.texts[child]), ...textAbove(search, forest.parentsOf(at))];
  if (near.length < 2) return false;
  let changed = false;
  for (const base of [forest.texts[at], ...near]) {
    const [before, was, content] = [forest.total, forest.texts[at], forest.contents.consensus(base, near)];
    if (content === was) continue;
    forest.rewrite(at, content);
    if (forest.total < before - LEAST_GAIN) {
      changed = true;
      continue;
    }
    forest.rewrite(at, was);
    forest.total = before;
  }
  return changed;
}

/** What the parents have, as one text; nothing where there is none. */
export function textAbove({forest}: Search, [first, second]: Parents): readonly ReadText[] {
  if (first === NONE) return [];
  return [second === NONE ? forest.texts[first] : forest.contents.joined(forest.texts[first], forest.texts[second])];
}
