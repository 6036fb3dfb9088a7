import {isHeld, isHeldJoin} from "./readings.ts";
import type {ReadText, Readings} from "./readings.ts";

/** What somebody must have done to make one text from another. */
export interface Changes {
  /**
   * What the child has and the parent has not, where two documents have it: readings, and as `joinKey` gives them two readings side
   * by side that stand apart in the parent. Each with what it takes to believe that it came into being twice.
   */
  readonly keys: readonly number[];
  readonly weights: readonly number[];
  /** What the changes take by themselves, whoever else made them. */
  readonly shape: number;
}

/**
 * What it takes to believe a change, in words that came from nowhere. Writers hit on the same small word, the same synonym and the same
 * order inside a sentence by chance, but not on the same number or name, nor on the same order of sentences.
 */
export const COSTS = {
  word: 1, smallWord: 0.15, numberOrName: 3, synonym: 0.35, cutBetween: 0.5, movedBetween: 1, orderInside: 0.1,
  insertion: 0.7, omission: 0.15, substitution: 0.2, move: 0.25, ends: 0.15,
} as const;

/** The number of two readings side by side; no reading has it. */
export function joinKey(size: number, before: number, after: number): number {
  return size * (before + 1) + after;
}

/** Counts changes from one parent to many children. */
export class ChangeCounter {
  readonly #readings: Readings;
  /** By reading: place in the parent, from 1; 0 where it has none. */
  readonly #places: Int32Array;
  #parent: ReadText | null = null;

  constructor(readings: Readings) {
    this.#readings = readings;
    this.#places = new Int32Array(readings.size);
  }

  /** Null for a child that hangs from nothing. O(words of the parent before and of this one). */
  from(parent: ReadText | null): this {
    if (this.#parent === parent) return this;
    this.#parent?.readings.forEach((reading) => { this.#places[reading] = 0; });
    parent?.readings.forEach((reading, at) => { this.#places[reading] ||= at + 1; });
    this.#parent = parent;
    return this;
  }

  has(reading: number): boolean {
    return this.#places[reading] > 0;
  }

  /** O(words of the child). A loop over all words of all pairs of kin, so it is one. */
  to(child: ReadText): Changes {
    const [{size, second, weak, telling, closing, joins}, places] = [this.#readings, this.#places];
    const [keys, weights]: [number[], number[]] = [[], []];
    let shape = 0;
    let [last, before, own, from, tells] = [0, -1, 0, 0, false]; // place in the parent from 1; the reading there; words since, and where their keys begin
    for (const reading of child.readings) {
      const place = places[reading];
      if (place === 0) {
        own++;
        if (second[reading] === Infinity) continue;
        keys.push(reading);
        weights.push(weak[reading] === 1 ? COSTS.smallWord : telling[reading] === 1 ? COSTS.numberOrName : COSTS.word);
        tells ||= telling[reading] === 1;
        continue;
      }
      if (own === 1 && !tells && place > last + 1 && keys.length > from) weights[from] = Math.min(COSTS.synonym, weights[from]);
      if (last === 0) shape += own > 0 ? COSTS.ends : place > 1 ? COSTS.omission : 0;
      else if (own > 0) shape += place === last + 1 ? COSTS.insertion : place > last ? COSTS.substitution : COSTS.move;
      else if (place !== last + 1) {
        shape += place > last ? COSTS.omission : COSTS.move;
        if ((joins.get(before * size + reading)?.[1] ?? Infinity) < Infinity) {
          keys.push(joinKey(size, before, reading));
          weights.push(closing[before] === 0 ? COSTS.orderInside : place > last ? COSTS.cutBetween : COSTS.movedBetween);
        }
      }
      [last, before, own, from, tells] = [place, reading, 0, keys.length, false];
    }
    if (own > 0) shape += COSTS.ends;
    else if (this.#parent !== null && last < this.#parent.readings.length) shape += COSTS.omission;
    return {keys, weights, shape};
  }
}

/** How much it takes to believe these changes of the child as long as no other edge is known: what other texts, not later, have too. O(keys). */
export function costOf(readings: Readings, child: ReadText, {keys, weights, shape}: Changes): number {
  const {size} = readings;
  return keys.reduce((sum, key, i) => {
    const held = key < size ? isHeld(readings, child, key) : isHeldJoin(readings, child, Math.floor(key / size) - 1, key % size);
    return held ? sum + weights[i] : sum;
  }, shape);
}
