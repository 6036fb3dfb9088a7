import {JUST_BEFORE} from "./readings.ts";
import type {ReadText, Readings} from "./readings.ts";

/**
 * What an unseen text beside these must have had, in the order of `base`: of three and more what two have, as in median networks (Bandelt,
 * Forster and Röhl 1999), of two all that either has, but of two wordings of one place that of `base`. O(words).
 */
export function consensus({size}: Readings, base: ReadText, of: readonly ReadText[]): ReadText {
  const [counts, last] = [new Uint16Array(size), new Uint16Array(size)];
  of.forEach(({readings}, at) => {
    for (const reading of readings) {
      if (last[reading] <= at) counts[reading]++;
      last[reading] = at + 1;
    }
  });
  const least = of.length > 2 ? 2 : 1;
  const [first, ...rest] = [base, ...of.filter((text) => text !== base)].map(({readings}) => readings.filter((reading) => counts[reading] >= least));
  return {story: null, readings: rest.reduce<Int32Array>((woven, added) => weave(woven, added, size), first), rank: Math.min(...of.map(({rank}) => rank)) - JUST_BEFORE};
}

/** Two texts as one that has all of both, in the order of the first. O(words). */
export function joined(first: ReadText, second: ReadText): ReadText {
  return {story: null, readings: weaveAll(first.readings, second.readings), rank: Math.max(first.rank, second.rank)};
}

/** All of `base`, and all that `added` has more behind what stands before it there. */
function weaveAll(base: Int32Array, added: Int32Array): Int32Array {
  const places = new Map([...base].map((reading, at) => [reading, at + 1]));
  const behind = new Map<number, number[]>();
  let anchor = 0;
  for (const reading of added) {
    const place = places.get(reading);
    if (place !== undefined) anchor = place;
    else behind.set(anchor, [...behind.get(anchor) ?? [], reading]);
  }
  return spliced(base, behind);
}

/** All of `base`, and what `added` has more between words that stand side by side there, or at the end. */
function weave(base: Int32Array, added: Int32Array, size: number): Int32Array {
  const places = new Int32Array(size);
  base.forEach((reading, at) => { places[reading] = at + 1; });
  const behind = new Map<number, number[]>();
  let [anchor, from] = [0, 0];
  for (let at = 0; at <= added.length; at++) {
    const place = at === added.length ? base.length + 1 : places[added[at]];
    if (place === 0) continue;
    if (from < at && (at === added.length || place <= anchor + 1)) behind.set(anchor, [...behind.get(anchor) ?? [], ...added.subarray(from, at)]);
    [anchor, from] = [place, at + 1];
  }
  return behind.size === 0 ? base : spliced(base, behind);
}

/** What stands behind each place of the base, counted from 1, put in there; 0 is the beginning. */
function spliced(base: Int32Array, behind: ReadonlyMap<number, readonly number[]>): Int32Array {
  const all = [...behind.get(0) ?? []];
  for (let at = 0; at < base.length; at++) {
    all.push(base[at]);
    const more = behind.get(at + 1);
    if (more) all.push(...more);
  }
  return Int32Array.from(all);
}

/** So many contents are kept; then all are made anew, which takes time but changes nothing. */
const MOST_CONTENTS = 20_000;

/** Contents of texts that nobody has, each kept once and numbered, so that what was counted for one holds whenever it comes again. */
export class Contents {
  readonly #readings: Readings;
  readonly #byHash = new Map<number, ReadText[]>();
  readonly #numbers = new WeakMap<ReadText, number>();
  readonly #made = new Map<string, ReadText>();
  #next = 0;
  #kept = 0;

  constructor(readings: Readings) {
    this.#readings = readings;
  }

  /** A number from 1 that no other text has; the same for the same object, and with `one` for the same content. */
  numberOf(text: ReadText): number {
    const number = this.#numbers.get(text) ?? ++this.#next;
    this.#numbers.set(text, number);
    return number;
  }

  /** One object for all texts that nobody has and that hold the same. O(words). */
  one(text: ReadText): ReadText {
    if (text.story !== null || this.#numbers.has(text)) return text;
    const hash = text.readings.reduce((sum, reading) => Math.imul(sum, 31) + reading | 0, 0);
    const alike = this.#byHash.get(hash) ?? [];
    const known = alike.find((other) => other.rank === text.rank && isSame(other, text));
    if (known) return known;
    if (++this.#kept > MOST_CONTENTS) this.#forget();
    this.#byHash.set(hash, [...alike, text]);
    this.numberOf(text);
    return text;
  }

  /** As the function of this name. O(words), for the same texts once. */
  consensus(base: ReadText, of: readonly ReadText[]): ReadText {
    return this.#keep(`${this.numberOf(base)}:${of.map((text) => this.numberOf(text)).join(" ")}`, () => consensus(this.#readings, base, of));
  }

  /** As the function of this name. O(words), for the same texts once. */
  joined(first: ReadText, second: ReadText): ReadText {
    return this.#keep(`${this.numberOf(first)}+${this.numberOf(second)}`, () => joined(first, second));
  }

  #keep(key: string, make: () => ReadText): ReadText {
    const known = this.#made.get(key);
    if (known) return known;
    const made = this.one(make());
    this.#made.set(key, made);
    return made;
  }

  #forget(): void {
    this.#byHash.clear();
    this.#made.clear();
    this.#kept = 0;
  }
}

export function isSame(a: ReadText, b: ReadText): boolean {
  return a.readings.length === b.readings.length && a.readings.every((reading, at) => reading === b.readings[at]);
}
