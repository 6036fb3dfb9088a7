import {consensus, isSame} from "./contents.ts";
import {NONE} from "./forest.ts";
import {COST_OF_UNSEEN, LEAST_GAIN, isFixed, mayHang, nearTo} from "./search.ts";
import type {Search} from "./search.ts";

const MOST_ROUNDS = 20;

/** Makes the forest cheaper without new texts, until no step of these kinds does; each makes it cheaper, so it ends. */
export function settle(search: Search): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const steps = [rehangAll, dropIdle, turnRound, rewriteAll].map((step) => step(search));
    if (!steps.includes(true)) return;
  }
}

/** Hangs each text where it is cheapest. O(pairs of kin × changes). */
function rehangAll(search: Search): boolean {
  const {forest} = search;
  let changed = false;
  for (let child = 0; child < forest.texts.length; child++) {
    if (!forest.isIn(child) || isFixed(search, child)) continue;
    let [best, most] = [forest.parents[child], LEAST_GAIN];
    for (const parent of [NONE, ...nearTo(search, child)]) {
      if (parent === forest.parents[child] || !mayHang(search, child, parent)) continue;
      const gain = forest.gainOf(child, parent);
      if (gain > most) [best, most] = [parent, gain];
    }
    if (best === forest.parents[child]) continue;
    forest.move(child, best);
    changed = true;
  }
  return changed;
}

/** Inferred texts with fewer than two children go. */
function dropIdle(search: Search): boolean {
  const {forest, pedigree} = search;
  let changed = false;
  for (const at of forest.unseen()) {
    const children = forest.childrenOf(at);
    if (at < pedigree.texts.length || children.length > 1) continue;
    const parent = forest.parents[at];
    forest.detach(at);
    forest.total -= COST_OF_UNSEEN;
    for (const child of children) forest.move(child, parent);
    changed = true;
  }
  return changed;
}

/** Turns the way down to a text round where that is cheaper: it comes first, and what it hung from hangs from it. */
function turnRound(search: Search): boolean {
  return search.forest.texts.map((_, text) => search.forest.isIn(text) && turnWayTo(search, text)).includes(true);
}

function turnWayTo(search: Search, text: number): boolean {
  const {forest} = search;
  const way = [text];
  for (let at = forest.parents[text]; at >= 0 && !isFixed(search, way[way.length - 1]); at = forest.parents[at]) {
    way.push(at);
    if (isFixed(search, at)) return false;
    const turned = tryTurn(search, way);
    if (turned !== null) return turned;
  }
  return false;
}

/** Null where it may be turned but gains nothing, so that a longer way may. */
function tryTurn(search: Search, way: readonly number[]): boolean | null {
  const {forest} = search;
  const [before, was] = [forest.total, way.map((at) => forest.parents[at])];
  let moved = 0;
  for (let above = was[was.length - 1]; moved < way.length && mayHang(search, way[moved], above); moved++) {
    forest.move(way[moved], above);
    above = way[moved];
  }
  if (moved === way.length && forest.total < before - LEAST_GAIN) return true;
  for (let i = moved - 1; i >= 0; i--) forest.move(way[i], was[i]);
  forest.total = before;
  return moved === way.length ? null : false;
}

/** Gives unseen texts the content that costs least among those that their neighbors speak for. */
function rewriteAll(search: Search): boolean {
  return search.forest.unseen().map((at) => rewriteOne(search, at)).includes(true);
}

function rewriteOne({forest, pedigree}: Search, at: number): boolean {
  const children = forest.childrenOf(at);
  const near = [...children, forest.parents[at]].filter((one) => one >= 0).map((one) => forest.texts[one]);
  if (near.length < 2 || children.some((child) => pedigree.others.has(child))) return false;
  let changed = false;
  for (const base of [forest.texts[at], ...near]) {
    const [before, was, content] = [forest.total, forest.texts[at], consensus(pedigree.readings, base, near)];
    if (isSame(content, was)) continue;
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
