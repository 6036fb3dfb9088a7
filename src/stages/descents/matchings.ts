import {LAST} from "../../compare/align/words.ts";
import type {ReadText, Readings} from "./readings.ts";

/** A text by sentences: the number of each, as `Readings` has it, and the first word of each, and behind them its length. */
export interface Layout {
  readonly sentences: Int32Array;
  readonly starts: Int32Array;
  /** By sentence, 1 where to leave it out is no change. */
  readonly heading: Uint8Array;
}

/** What is counted in a sentence that both texts have; places where something may happen before what happened there. */
export const COUNTS = ["words", "sayings", "hedges", "substitutions", "insertions", "omissions", "sayingsOmitted", "hedgesOmitted", "turns"] as const;
export type Count = (typeof COUNTS)[number];
const [WORDS, SAYINGS, HEDGES, SUBSTITUTIONS, INSERTIONS, OMISSIONS, SAYINGS_OMITTED, HEDGES_OMITTED, TURNS] = COUNTS.keys();
export const WIDTH = COUNTS.length;

/** What somebody must have done to each sentence of a text to make it from another text. */
export interface Matching {
  readonly child: Layout;
  /** Null where the child hangs from nothing. */
  readonly parent: Layout | null;
  /** By sentence of the child, which one of the parent it is, -1 for none. */
  readonly places: Int32Array;
  /** By sentence of the child, `WIDTH` counts. */
  readonly counts: Int32Array;
  /** By sentence of the child, what it takes to hit on its words that the parent has not; 0 for a sentence that no other document has. */
  readonly births: Float64Array;
}

/** What it takes to hit on one word, in nats, where one must stand: others take the same small word or synonym by chance, seldom the same number. */
const SMALL_WORD = 0.4;
const SYNONYM = 1.4;
const WORD = 2.5;
const NUMBER_OR_NAME = 3.7;
/** Shorter runs of another sentence are slips of the alignment. */
const LEAST_RUN = 3;

/** Counts changes from one parent to many children. What was counted for two texts is kept as long as they are. */
export class Matcher {
  readonly readings: Readings;
  /** By reading: place in the parent, from 1; 0 where it has none. */
  readonly #places: Int32Array;
  /** By sentence: which one of the parent it is, from 1. */
  readonly #order: Int32Array;
  /** By reading, the last child that has it. */
  readonly #inChild: Int32Array;
  #stamp = 0;
  #parent: ReadText | null = null;
  readonly #layouts = new WeakMap<ReadText, Layout>();
  readonly #known = new WeakMap<ReadText, WeakMap<ReadText, Matching>>();
  readonly #roots = new WeakMap<ReadText, Matching>();

  constructor(readings: Readings) {
    this.readings = readings;
    this.#places = new Int32Array(readings.size);
    this.#inChild = new Int32Array(readings.size);
    this.#order = new Int32Array(readings.sentenceCount);
  }

  layoutOf(text: ReadText): Layout {
    const known = this.#layouts.get(text);
    if (known) return known;
    const made = text.story === null ? layoutByRuns(this.readings, text.readings) : layoutByMarks(this.readings, text.readings, text.story.words.flags);
    this.#layouts.set(text, made);
    return made;
  }

  /** Makes `text` the one that `has` asks. O(words of the parent before and of this one). */
  from(text: ReadText | null): this {
    if (this.#parent === text) return this;
    if (this.#parent !== null) {
      for (const reading of this.#parent.readings) this.#places[reading] = 0;
      for (const sentence of this.layoutOf(this.#parent).sentences) this.#order[sentence] = 0;
    }
    text?.readings.forEach((reading, at) => { this.#places[reading] ||= at + 1; });
    if (text !== null) this.layoutOf(text).sentences.forEach((sentence, at) => { this.#order[sentence] ||= at + 1; });
    this.#parent = text;
    return this;
  }

  has(reading: number): boolean {
    return this.#places[reading] > 0;
  }

  /** Null for a child that hangs from nothing. O(words), for two texts once. */
  match(parent: ReadText | null, child: ReadText): Matching {
    const known = parent === null ? this.#roots.get(child) : this.#known.get(parent)?.get(child);
    if (known) return known;
    const made = this.from(parent).#count(child);
    if (parent === null) this.#roots.set(child, made);
    else {
      const of = this.#known.get(parent) ?? new WeakMap<ReadText, Matching>();
      this.#known.set(parent, of.set(child, made));
    }
    return made;
  }

  #count(text: ReadText): Matching {
    const child = this.layoutOf(text);
    const size = child.sentences.length;
    const matching: Matching = {
      child, parent: this.#parent === null ? null : this.layoutOf(this.#parent),
      places: new Int32Array(size), counts: new Int32Array(size * WIDTH), births: new Float64Array(size),
    };
    this.#stamp++;
    for (const reading of text.readings) this.#inChild[reading] = this.#stamp;
    for (let at = 0; at < size; at++) {
      matching.places[at] = this.#order[child.sentences[at]] - 1;
      const words = text.readings.subarray(child.starts[at], child.starts[at + 1]);
      if (matching.places[at] < 0) matching.births[at] = this.#birthsIn(child.sentences[at], words);
      else this.#walk(matching, at, words);
    }
    return matching;
  }

  #birthsIn(sentence: number, words: Int32Array): number {
    const {shared, weak, telling} = this.readings;
    if (shared[sentence] === 0) return 0;
    let births = 0;
    for (const reading of words) births += weak[reading] === 1 ? SMALL_WORD : telling[reading] === 1 ? NUMBER_OR_NAME : WORD;
    return births;
  }

  /** Goes through a sentence that both have. A loop over all words of all pairs of kin, so it is one. */
  #walk({parent, places, counts, births}: Matching, at: number, words: Int32Array): void {
    const {weak, telling, saying, hedging} = this.readings;
    const [start, end] = [parent!.starts[places[at]], parent!.starts[places[at] + 1]]; // a sentence has a place in a parent only
    const row = at * WIDTH;
    const before = this.#parent!.readings;
    counts[row + WORDS] = end - start;
    for (let i = start; i < end; i++) {
      if (saying[before[i]] === 1) counts[row + SAYINGS] = 1;
      if (hedging[before[i]] === 1) counts[row + HEDGES]++;
    }
    let [last, own, fresh, told] = [start, 0, 0, 0]; // place from 1 of the last word that both have; own words since, and what it takes to hit on them
    const step = (place: number) => {
      let [gone, said, hedged, elsewhere] = [0, 0, 0, place <= last];
      for (let i = last; i < place - 1; i++) {
        const reading = before[i];
        if (this.#inChild[reading] === this.#stamp) elsewhere = true;
        else {
          gone++;
          said += saying[reading];
          hedged += hedging[reading];
        }
      }
      births[at] += fresh;
      if (elsewhere) counts[row + TURNS]++;
      if (own > 0) counts[row + (gone > 0 ? SUBSTITUTIONS : INSERTIONS)]++;
      else if (gone > 0) counts[row + (said > 0 ? SAYINGS_OMITTED : hedged === gone ? HEDGES_OMITTED : OMISSIONS)]++;
      [own, fresh, told] = [0, 0, 0];
    };
    for (const reading of words) {
      const place = this.#places[reading];
      if (place > start && place <= end) {
        if (place !== last + 1 || own > 0) step(place);
        last = place;
      } else if (place === 0) {
        own++;
        fresh += weak[reading] === 1 ? SMALL_WORD : telling[reading] === 1 ? NUMBER_OR_NAME : told++ === 0 ? SYNONYM : WORD;
      }
    }
    if (last < end || own > 0) step(end + 1);
  }
}

/** By the sentences that a document has. */
function layoutByMarks(readings: Readings, text: Int32Array, flags: Uint8Array): Layout {
  const [numbers, starts]: [number[], number[]] = [[], []];
  for (let from = 0, at = 0; at < text.length; at++) {
    if ((flags[at] & LAST) === 0 && at + 1 < text.length) continue;
    const sentence = mostOften(Array.from(text.subarray(from, at + 1), (reading) => readings.sentences[reading]));
    if (numbers.length === 0 || numbers[numbers.length - 1] !== sentence) {
      numbers.push(sentence);
      starts.push(from);
    }
    from = at + 1;
  }
  return layoutFrom(readings, numbers, starts, text.length);
}

/** By what the words of a text that nobody has are of in documents. */
function layoutByRuns(readings: Readings, text: Int32Array): Layout {
  const [numbers, starts]: [number[], number[]] = [[], []];
  for (let from = 0; from < text.length;) {
    const sentence = readings.sentences[text[from]];
    let to = from + 1;
    while (to < text.length && readings.sentences[text[to]] === sentence) to++;
    if (numbers.length === 0 || to - from >= LEAST_RUN && numbers[numbers.length - 1] !== sentence) {
      numbers.push(sentence);
      starts.push(from);
    }
    from = to;
  }
  return layoutFrom(readings, numbers, starts, text.length);
}

function layoutFrom({heading}: Readings, numbers: readonly number[], starts: readonly number[], end: number): Layout {
  return {sentences: Int32Array.from(numbers), heading: Uint8Array.from(numbers, (number) => heading[number]), starts: Int32Array.from([...starts, end])};
}

function mostOften(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
