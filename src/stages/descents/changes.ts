import {isHeld, isHeldJoin} from "./readings.ts";
import type {ReadText, Readings} from "./readings.ts";

/** What somebody must have done to make one text from another. */
export interface Changes {
  /**
   * Words that the child has from somewhere, as another text not later than it has them, but not from this parent; a
   * word that says little counts 0.3, two words brought side by side as in another text 0.3, a single other word where the
   * parent has one too 0.35: writers hit on the same synonym by chance.
   */
  readonly foreign: number;
  /** Places where the child has more, between words that stand side by side in the parent. */
  readonly insertions: number;
  /** Places where it has less, also at the end. */
  readonly omissions: number;
  /** Places where it has other words. */
  readonly substitutions: number;
  readonly moves: number;
  /** Own words before the first and behind the last word from the parent. */
  readonly ends: number;
}

const WEAK = 0.3;
const JOIN = 0.3;
const SYNONYM = 0.35;

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

  /** O(words of the parent before and of this one). */
  from(parent: ReadText): this {
    if (this.#parent === parent) return this;
    this.#parent?.readings.forEach((reading) => { this.#places[reading] = 0; });
    parent.readings.forEach((reading, at) => { this.#places[reading] ||= at + 1; });
    this.#parent = parent;
    return this;
  }

  has(reading: number): boolean {
    return this.#places[reading] > 0;
  }

  /** O(words of the child). A loop over all words of all pairs of kin, so it is one. */
  to(child: ReadText): Changes {
    const [readings, places] = [this.#readings, this.#places];
    let [foreign, insertions, omissions, substitutions, moves, ends] = [0, 0, 0, 0, 0, 0];
    let [last, before, own] = [0, -1, 0]; // place in the parent from 1; the reading there; words of the child's since
    let [held, telling] = [0, false]; // foreign words among these
    for (const reading of child.readings) {
      const place = places[reading];
      if (place === 0) {
        own++;
        if (isHeld(readings, child, reading)) {
          held += readings.weak[reading] === 1 ? WEAK : 1;
          telling ||= readings.telling[reading] === 1;
        }
        continue;
      }
      foreign += own === 1 && !telling && place > last + 1 ? Math.min(SYNONYM, held) : held;
      if (last === 0) {
        if (own > 0) ends++;
        else if (place > 1) omissions++;
      } else if (own > 0) {
        if (place === last + 1) insertions++;
        else if (place > last) substitutions++;
        else moves++;
      } else if (place !== last + 1) {
        if (place > last) omissions++;
        else moves++;
        if (isHeldJoin(readings, child, before, reading)) foreign += JOIN;
      }
      [last, before, own, held, telling] = [place, reading, 0, 0, false];
    }
    foreign += held;
    if (own > 0) ends++;
    else if (this.#parent !== null && last < this.#parent.readings.length) omissions++;
    return {foreign, insertions, omissions, substitutions, moves, ends};
  }
}

/** How much it takes to believe these changes, in words that came from nowhere. */
export function costOf({foreign, insertions, omissions, substitutions, moves, ends}: Changes): number {
  return foreign + 0.7 * insertions + 0.15 * omissions + 0.2 * substitutions + 0.25 * moves + 0.15 * ends;
}
