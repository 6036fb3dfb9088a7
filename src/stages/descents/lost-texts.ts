import {NONE} from "./forest.ts";
import type {Parents} from "./forest.ts";
import {kick} from "./kicks.ts";
import {settle, textAbove} from "./moves.ts";
import type {ReadText} from "./readings.ts";
import {COST_OF_UNSEEN, LEAST_GAIN, bestParents, mayHang, nearTo} from "./search.ts";
import type {Search} from "./search.ts";

/** Two texts that may come from one that nobody has, and what that would be made from. */
interface Guess {
  readonly of: readonly [number, number];
  readonly above: Parents;
}

/** A step that makes the forest cheaper, and by how much. */
interface Step {
  readonly gain: number;
  readonly take: () => void;
}

const MOST_CLIMBS = 4;

/** Makes the forest as cheap as steps can, unseen texts included: a climb, then kicks from where it ends, and from where those lead a climb again. */
export function makeCheapest(search: Search): void {
  climb(search);
  for (let climbs = 1; climbs < MOST_CLIMBS && kick(search); climbs++) climb(search);
}

/**
 * Adds unseen texts as long as the forest becomes cheaper by them, the best first, and lets all texts find their places anew
 * after each. Ends at a peak that need not be the highest. O(steps × doubtful edges × kin × words).
 */
function climb(search: Search): void {
  for (let left = 2 * search.forest.documents; left > 0; left--) {
    settle(search);
    const step = bestStep(search);
    if (step === null) return;
    step.take();
  }
}

/** How much more a guess may have come to gain since it was weighed last. */
const MAY_HAVE_GROWN = 4;

/** The best of all steps, but guesses that gained far less than the best one when they were weighed last are not weighed again. */
function bestStep(search: Search): Step | null {
  const {gains} = search.known;
  const guesses = guessesIn(search).map((guess) => ({guess, key: keyOf(guess)})).sort((x, y) => (gains.get(y.key) ?? Infinity) - (gains.get(x.key) ?? Infinity) || (x.key < y.key ? -1 : 1));
  let best: Step | null = null;
  for (const {guess, key} of guesses) {
    if ((gains.get(key) ?? Infinity) + MAY_HAVE_GROWN < (best?.gain ?? 0)) break;
    const step = bestOf(stepsFor(search, guess));
    gains.set(key, step?.gain ?? -Infinity);
    if (step && step.gain > (best?.gain ?? LEAST_GAIN)) best = step;
  }
  return best;
}

function bestOf(steps: readonly Step[]): Step | null {
  return steps.reduce<Step | null>((best, step) => (step.gain > (best?.gain ?? -Infinity) ? step : best), null);
}

/** From this cost on an edge is looked at again, in nats. */
const DOUBTFUL = 5;
const PARTNERS = 6;
/** A text that costs more, in nats, has so much new that it and what is made from it may have it from a first text. */
const MUCH_NEW = 40;

function keyOf({of, above}: Guess): string {
  return `${of.join(" ")} ${above.join(" ")}`;
}

function guessesIn(search: Search): readonly Guess[] {
  const {forest} = search;
  const guesses = new Map<string, Guess>();
  const guess = (a: number, b: number, above: Parents) => {
    if (above.includes(a) || above.includes(b)) return;
    const one: Guess = {of: [Math.min(a, b), Math.max(a, b)], above};
    guesses.set(keyOf(one), one);
  };
  for (let child = 0; child < forest.texts.length; child++) {
    if (!forest.isIn(child) || forest.costOf(child) < DOUBTFUL || forest.firsts[child] === NONE) continue;
    const parents = forest.parentsOf(child);
    for (const parent of parents) if (parent !== NONE && parent < forest.documents) guess(child, parent, forest.parentsOf(parent));
    for (const parent of parents) if (parent !== NONE && parent < forest.documents && forest.costOf(parent) > MUCH_NEW) guess(child, parent, [NONE, NONE]);
    for (const other of suppliers(search, child)) {
      guess(child, other, parents);
      if (parents[1] !== NONE) for (const parent of parents) guess(child, other, [parent, NONE]);
      guess(child, other, forest.parentsOf(other));
    }
  }
  return [...guesses.values()];
}

/** The texts that have most of what the child has and its parents have not, words or two words side by side. */
function suppliers(search: Search, child: number): readonly number[] {
  const {forest, pedigree: {readings: {size}}} = search;
  const parents = forest.parentsOf(child).filter((parent) => parent !== NONE);
  const had = new Set(parents.flatMap((parent) => [...featuresOf(forest.texts[parent], size)]));
  const lacks = new Set([...featuresOf(forest.texts[child], size)].filter((feature) => !had.has(feature)));
  if (lacks.size === 0) return [];
  return nearTo(search, child).filter((other) => !parents.includes(other)).map((other) => ({other, has: countIn(featuresOf(forest.texts[other], size), lacks)}))
    .filter(({has}) => has > 0).sort((x, y) => y.has - x.has || x.other - y.other).slice(0, PARTNERS).map(({other}) => other);
}

const features = new WeakMap<ReadText, Float64Array>();

/** Its readings, and a number for each two of them that stand side by side. */
function featuresOf(text: ReadText, size: number): Float64Array {
  const known = features.get(text);
  if (known) return known;
  const {readings} = text;
  const found = new Float64Array(Math.max(0, 2 * readings.length - 1));
  for (let at = 0; at < readings.length; at++) {
    found[2 * at] = readings[at];
    if (at > 0) found[2 * at - 1] = size * (readings[at - 1] + 1) + readings[at];
  }
  features.set(text, found);
  return found;
}

function countIn(all: Float64Array, of: ReadonlySet<number>): number {
  let count = 0;
  for (const one of all) if (of.has(one)) count++;
  return count;
}

function stepsFor(search: Search, guess: Guess): readonly Step[] {
  const {forest} = search;
  return contentsFor(search, guess).flatMap((content): Step[] => {
    const before = forest.total;
    const undo = insert(search, guess, content);
    if (undo === null) return [];
    const gain = before - forest.total;
    undo();
    return [{gain, take: () => { insert(search, guess, content); }}];
  });
}

function contentsFor(search: Search, guess: Guess): readonly ReadText[] {
  const {forest: {texts, contents}} = search;
  const of = [...guess.of.map((at) => texts[at]), ...textAbove(search, guess.above)];
  return [...new Set(of.map((base) => contents.consensus(base, of)))];
}

/** Dearer than this with the two alone, it will not become cheaper by others, in nats; but a first text takes over what was new in many. */
const HOPELESS = 12;
const HOPELESS_AT_ROOT = 3000;

/** Puts an unseen text in, with all that hangs from it more cheaply; gives the way back, or null where the evidence forbids it. */
function insert(search: Search, {of, above}: Guess, content: ReadText): (() => void) | null {
  const {forest} = search;
  const before = forest.total;
  const was: (readonly [child: number, parents: Parents, cost: number])[] = [];
  const at = forest.add(content);
  forest.attach(at, [NONE, NONE], 0);
  forest.total += COST_OF_UNSEEN;
  const undo = () => {
    for (const [child, parents, cost] of was.toReversed()) forest.attach(child, parents, cost);
    forest.detach(at);
    forest.pop();
    forest.total = before;
  };
  const take = (child: number, least: number) => {
    const best = parentsWith(search, child, at);
    if (best === null || forest.costOf(child) - best.cost <= least) return false;
    was.push([child, forest.parentsOf(child), forest.costOf(child)]);
    forest.attach(child, best.parents, best.cost);
    return true;
  };
  const hangs = of.every((child) => take(child, -Infinity)) && above.every((one) => mayHang(search, at, one));
  if (hangs) forest.attach(at, above);
  if (!hangs || forest.total > before + (above[0] === NONE ? HOPELESS_AT_ROOT : HOPELESS)) {
    undo();
    return null;
  }
  const near = [...new Set(of.flatMap((one) => nearTo(search, one)))].filter((child) => child !== at && !of.includes(child)).sort((x, y) => x - y);
  for (const child of near) take(child, LEAST_GAIN);
  const best = bestParents(search, at);
  if (best) forest.attach(at, best.parents, best.cost);
  return undo;
}

/** The cheapest way to make the child from this parent, alone or in the place of one of those it has; null where the evidence forbids it. */
function parentsWith(search: Search, child: number, parent: number): {readonly parents: Parents; readonly cost: number} | null {
  const {forest} = search;
  const [first, second] = forest.parentsOf(child);
  const pin = search.pinned.get(child);
  if (!mayHang(search, child, parent)) return null;
  const ways: Parents[] = pin !== undefined ? [[pin, parent]] : second === NONE ? [[parent, NONE]] : [[parent, NONE], [parent, second], [first, parent], [parent, first]];
  return ways.filter((parents) => parents[0] !== parents[1]).map((parents) => ({parents, cost: forest.costWith(child, parents)}))
    .reduce((best, one) => (one.cost < best.cost ? one : best));
}
