import {joinKey} from "./changes.ts";
import {consensus, isSame} from "./contents.ts";
import {NONE} from "./forest.ts";
import {mergesInto} from "./merges.ts";
import {settle} from "./moves.ts";
import type {ReadText} from "./readings.ts";
import {COST_OF_UNSEEN, LEAST_GAIN, isFixed, mayHang, nearTo} from "./search.ts";
import type {Search} from "./search.ts";

/** Two texts that may come from one that nobody has, and what that would hang from. */
interface Guess {
  readonly of: readonly [number, number];
  readonly above: number;
}

/** A step that makes the forest cheaper, and by how much. */
interface Step {
  readonly gain: number;
  readonly take: () => void;
}

/**
 * Adds unseen texts and second parents as long as the forest becomes cheaper by them, the best first, and lets all texts find their places anew
 * after each. A climb to a peak that need not be the highest. O(steps × doubtful edges × kin × words).
 */
export function addUnseen(search: Search): void {
  for (let left = 2 * search.forest.documents; left > 0; left--) {
    settle(search);
    const step = bestStep(search);
    if (step === null) return;
    step.take();
  }
}

/** How much more a guess may have come to gain since it was weighed last. */
const MAY_HAVE_GROWN = 1.5;

/** The best of all steps, but guesses that gained far less than the best one when they were weighed last are not weighed again. */
function bestStep(search: Search): Step | null {
  const {gains} = search.known;
  const guesses = guessesIn(search).map((guess) => ({guess, key: keyOf(guess)})).sort((x, y) => (gains.get(y.key) ?? Infinity) - (gains.get(x.key) ?? Infinity) || (x.key < y.key ? -1 : 1));
  let best = bestOf(mergeSteps(search));
  for (const {guess, key} of guesses) {
    if ((gains.get(key) ?? Infinity) + MAY_HAVE_GROWN < (best?.gain ?? 0)) break;
    const step = bestOf(stepsFor(search, guess), -Infinity);
    gains.set(key, step?.gain ?? -Infinity);
    if (step && step.gain > (best?.gain ?? LEAST_GAIN)) best = step;
  }
  return best;
}

function bestOf(steps: readonly Step[], least = LEAST_GAIN): Step | null {
  return steps.reduce<Step | null>((best, step) => (step.gain > (best?.gain ?? least) ? step : best), null);
}

function mergeSteps(search: Search): readonly Step[] {
  const {forest, pedigree, pinned} = search;
  return forest.texts.slice(0, forest.documents).flatMap((_, child) => (pinned.has(child) || forest.parents[child] === NONE ? [] : mergesInto(search, child)))
    .map(({child, parents: [first, second], changes}) => ({
      gain: forest.gainOf(child, first, changes),
      take: () => {
        forest.move(child, first, changes);
        pedigree.others.set(child, [second]);
      },
    }));
}

/** From this cost on an edge is looked at again. */
const DOUBTFUL = 0.5;
const PARTNERS = 4;

function keyOf({of, above}: Guess): string {
  return `${of.join(" ")} ${above}`;
}

function guessesIn(search: Search): readonly Guess[] {
  const {forest} = search;
  const guesses = new Map<string, Guess>();
  const guess = (a: number, b: number, above: number) => {
    const one: Guess = {of: [Math.min(a, b), Math.max(a, b)], above};
    guesses.set(keyOf(one), one);
  };
  forest.parents.forEach((parent, child) => {
    if (parent < 0 || isFixed(search, child)) return;
    if (parent < forest.documents && !isFixed(search, parent) && forest.costOf(child) + foreignIn(search, child) >= DOUBTFUL) guess(child, parent, forest.parents[parent]);
    for (const other of suppliers(search, child, parent)) {
      guess(child, other, parent);
      if (forest.parents[other] >= 0) guess(child, other, forest.parents[other]);
    }
  });
  return [...guesses.values()].filter(({of: [a, b], above}) => above !== a && above !== b && !isFixed(search, a) && !isFixed(search, b));
}

/** How much of the child its parent has not. */
function foreignIn({forest}: Search, child: number): number {
  return forest.changesOf(child).weights.reduce((sum, weight) => sum + weight, 0);
}

/** The texts that have most of what the child has and its parent has not. */
function suppliers(search: Search, child: number, parent: number): readonly number[] {
  const {forest} = search;
  if (foreignIn(search, child) < DOUBTFUL) return [];
  const lacks = new Set(forest.changesOf(child).keys);
  return nearTo(search, child).filter((other) => other !== parent).map((other) => ({other, has: countKeys(search, other, lacks)}))
    .filter(({has}) => has > 0).sort((x, y) => y.has - x.has || x.other - y.other).slice(0, PARTNERS).map(({other}) => other);
}

function countKeys({forest, pedigree: {readings: {size}}}: Search, text: number, keys: ReadonlySet<number>): number {
  const {readings} = forest.texts[text];
  let count = 0;
  for (let at = 0; at < readings.length; at++) {
    if (keys.has(readings[at])) count++;
    if (at > 0 && keys.has(joinKey(size, readings[at - 1], readings[at]))) count++;
  }
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
  const {forest: {texts, documents}, known, pedigree: {readings}} = search;
  const lasting = Math.max(...guess.of, guess.above) < documents;
  const hit = lasting ? known.contents.get(keyOf(guess)) : undefined;
  if (hit) return hit;
  const of = [...guess.of, guess.above].filter((at) => at >= 0).map((at) => texts[at]);
  const contents: ReadText[] = [];
  for (const text of of.map((base) => consensus(readings, base, of))) if (!contents.some((other) => isSame(other, text))) contents.push(text);
  if (lasting) known.contents.set(keyOf(guess), contents);
  return contents;
}

/** Much dearer with the two alone, it will not become cheaper by others; a paragraph that came twice by it may come once again. */
const HOPELESS = 60;

/** Puts an unseen text in, with all that hangs from it more cheaply; gives the way back, or null where the evidence forbids it. */
function insert(search: Search, {of, above}: Guess, content: ReadText): (() => void) | null {
  const {forest} = search;
  const before = forest.total;
  const was: (readonly [child: number, parent: number])[] = [];
  const at = forest.add(content);
  forest.attach(at, NONE);
  forest.total += COST_OF_UNSEEN;
  const undo = () => {
    for (const [child, parent] of was.toReversed()) forest.move(child, parent);
    forest.detach(at);
    forest.pop();
    forest.total = before;
  };
  const take = (child: number) => {
    if (!mayHang(search, child, at)) return false;
    was.push([child, forest.parents[child]]);
    forest.move(child, at);
    return true;
  };
  const hangs = of.every(take) && mayHang(search, at, above);
  if (hangs) forest.move(at, above);
  if (!hangs || forest.total > before + HOPELESS) {
    undo();
    return null;
  }
  const near = [...new Set(of.flatMap((one) => nearTo(search, one)))].filter((child) => child !== at && !isFixed(search, child)).sort((x, y) => x - y);
  for (const child of near) if (forest.parents[child] !== at && mayHang(search, child, at) && forest.gainOf(child, at) > LEAST_GAIN) take(child);
  return undo;
}
