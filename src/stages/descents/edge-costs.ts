import {COUNTS, WIDTH} from "./matchings.ts";
import type {Count, Layout, Matching} from "./matchings.ts";

const INDEX = Object.fromEntries(COUNTS.map((count, at) => [count, at])) as Readonly<Record<Count, number>>;

/** Nats for `done` of `places` where the share is not known before: sum over a beta prior of `a` done to `b` not done. Tables grow as asked. */
class Rate {
  readonly #done: number[] = [0];
  readonly #not: number[] = [0];
  readonly #all: number[] = [0];

  constructor(readonly a: number, readonly b: number) {}

  cost(done: number, places: number): number {
    const all = Math.max(done, places);
    return sumTo(this.#all, this.a + this.b, all) - sumTo(this.#done, this.a, done) - sumTo(this.#not, this.b, all - done);
  }
}

/** The sum of the logarithms of `from`, `from` + 1, … to `count` of them. */
function sumTo(table: number[], from: number, count: number): number {
  for (let at = table.length; at <= count; at++) table.push(table[at - 1] + Math.log(from + at - 1));
  return table[count];
}

/** What an editor does inside sentences: what is done, of how many places, and how often by most. */
const INSIDE: readonly (readonly [done: Count, of: Count | null, rate: Rate])[] = [
  ["substitutions", "words", new Rate(0.4, 20)],
  ["insertions", "words", new Rate(0.2, 40)],
  ["omissions", "words", new Rate(0.3, 30)],
  ["sayingsOmitted", "sayings", new Rate(0.3, 1.5)],
  ["hedgesOmitted", "hedges", new Rate(0.3, 1.5)],
  ["turns", null, new Rate(0.2, 5)],
];
const DROPPED = new Rate(0.4, 5);
const BROKEN = new Rate(0.2, 6);
/** Nats for where a text that was moved goes, for the end that is cut off, for new sentences put in, for a change from one parent to the other and for a second parent. */
const TARGET = 1.5;
const CUT = 2.5;
const NOT_CUT = 0.2;
const PUT_IN = 5;
const SWITCH = 0.5;
const OTHERS_WORDING = 4;
const TAKEN = 1.5;
const SECOND_PARENT = 5;
/** Nats for a change inside a sentence as long as nothing is known of the others. */
const A_CHANGE = 3;

/** Nats it takes to make the child from this parent. O(sentences). */
export function costOfOne(matching: Matching): number {
  if (matching.parent === null) return matching.births.reduce((sum, birth) => sum + birth, 0);
  const sides = new Uint8Array(matching.places.length);
  return costInside([matching], sides) + costOfOrder(matching, sides, 0) + costOfOmitted(matching) + PUT_IN * runsPutIn([matching]);
}

/**
 * The same from two: the text of the first, and between its sentences such as only the second has; of a sentence that both have, the wording of the
 * second at a price. Infinity where the second gives too little. O(sentences).
 */
export function costOfTwo(first: Matching, second: Matching): number {
  if (!givesEnough(first, second)) return Infinity;
  const [sides, origins] = [new Uint8Array(first.places.length), new Uint8Array(first.places.length)];
  let [switches, last, cost] = [0, -1, SECOND_PARENT];
  for (let at = 0; at < sides.length; at++) {
    if (first.places[at] < 0 && second.places[at] < 0) continue;
    origins[at] = first.places[at] < 0 ? 1 : 0;
    sides[at] = changesAt(second, at) + (1 - origins[at]) * OTHERS_WORDING < changesAt(first, at) ? 1 : 0;
    if (sides[at] !== origins[at]) cost += OTHERS_WORDING;
    if (last >= 0 && last !== origins[at]) switches++;
    last = origins[at];
  }
  return cost + SWITCH * switches + costInside([first, second], sides) + costOfOrder(first, origins, 0) + costOfOrder(second, origins, 1)
    + costOfOmitted(first) + TAKEN * runsTaken(first, second) + PUT_IN * runsPutIn([first, second]);
}

/** Less than the cost from two, for choosing of many pairs those to look at. O(sentences). */
export function leastOfTwo(first: Matching, second: Matching): number {
  let births = 0;
  for (let at = 0; at < first.births.length; at++) births += Math.min(first.births[at], second.births[at]);
  return births;
}

/** Words, and sentences, that the first parent has not, at least; to mend single words nobody takes a second text. */
const LEAST_GIVEN = 15;
const LEAST_SENTENCES = 2;

function givesEnough(first: Matching, {child, places}: Matching): boolean {
  let [words, sentences] = [0, 0];
  for (let at = 0; at < places.length; at++) {
    if (places[at] < 0 || first.places[at] >= 0) continue;
    words += child.starts[at + 1] - child.starts[at];
    sentences++;
  }
  return words >= LEAST_GIVEN && sentences >= LEAST_SENTENCES;
}

function costInside(matchings: readonly Matching[], sides: Uint8Array): number {
  const sums = new Array<number>(WIDTH).fill(0);
  let [cost, matched] = [0, 0];
  for (let at = 0; at < sides.length; at++) {
    const {places, counts, births} = matchings[sides[at]];
    cost += births[at];
    if (places[at] < 0) continue;
    matched++;
    for (let i = 0; i < WIDTH; i++) sums[i] += counts[at * WIDTH + i];
  }
  for (const [done, of, rate] of INSIDE) cost += rate.cost(sums[INDEX[done]], of === null ? matched : sums[INDEX[of]]);
  return cost;
}

function changesAt({places, counts, births}: Matching, at: number): number {
  if (places[at] < 0) return Infinity;
  let changes = 0;
  for (const [done] of INSIDE) changes += counts[at * WIDTH + INDEX[done]];
  return births[at] + A_CHANGE * changes;
}

/** What it takes that sentences of one parent stand in another order. */
function costOfOrder({places, parent}: Matching, sides: Uint8Array, side: 0 | 1): number {
  const here = new Uint8Array(parent!.sentences.length + 1); // asked of parents only
  for (let at = 0; at < places.length; at++) if (sides[at] === side && places[at] >= 0) here[places[at]] = 1;
  const ranks = new Int32Array(here.length);
  for (let at = 0, rank = 0; at < here.length; at++) ranks[at] = here[at] === 1 ? rank++ : -1;
  let [last, broken, steps] = [-1, 0, 0];
  for (let at = 0; at < places.length; at++) {
    if (sides[at] !== side || places[at] < 0) continue;
    steps++;
    if (ranks[places[at]] !== last + 1) broken++;
    last = ranks[places[at]];
  }
  return BROKEN.cost(broken, steps) + TARGET * broken;
}

function costOfOmitted({places, parent}: Matching): number {
  const {heading} = parent!; // asked of parents only
  const size = heading.length;
  const here = heading.slice();
  for (const place of places) if (place >= 0) here[place] = 1;
  let runs = 0;
  for (let at = 0; at < size; at++) if (here[at] === 0 && (at === 0 || here[at - 1] === 1)) runs++;
  const cut = size > 0 && here[size - 1] === 0;
  return DROPPED.cost(cut ? runs - 1 : runs, size) + (cut ? CUT : NOT_CUT);
}

/** Runs of sentences of the second parent that the first has not and the child has; of both parents what stands between is no break. */
function runsTaken(first: Matching, {places, parent}: Matching): number {
  const inFirst = sentencesOf(first.parent!); // asked of parents only
  const here = new Uint8Array(parent!.sentences.length);
  for (const place of places) if (place >= 0) here[place] = 1;
  let [runs, taking] = [0, false];
  parent!.sentences.forEach((sentence, at) => {
    if (inFirst.has(sentence)) return;
    if (here[at] === 1 && !taking) runs++;
    taking = here[at] === 1;
  });
  return runs;
}

const known = new WeakMap<Layout, ReadonlySet<number>>();

function sentencesOf(layout: Layout): ReadonlySet<number> {
  const found = known.get(layout) ?? new Set(layout.sentences);
  known.set(layout, found);
  return found;
}

/** Runs of sentences that no parent has. */
function runsPutIn(matchings: readonly Matching[]): number {
  let [runs, inside] = [0, false];
  for (let at = 0; at < matchings[0].places.length; at++) {
    const isNew = matchings.every(({places, child}) => places[at] < 0 && child.heading[at] === 0);
    if (isNew && !inside) runs++;
    inside = isNew;
  }
  return runs;
}
