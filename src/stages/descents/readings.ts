import type {Kin} from "./kin.ts";
import type {Story} from "./stories.ts";
import {CAPITAL, DIGITS, FIRST, LAST, STOP} from "../../compare/align/words.ts";
import type {Words} from "../../compare/align/index.ts";
import {firstFrom} from "./kin.ts";
import {Groups} from "../groups.ts";

/**
 * A text as the readings it holds: a reading is one word at one place of what the documents have in common, so that two
 * texts that have the same words from one another have the same readings. Where a copy puts another word, it has another reading.
 */
export interface ReadText {
  /** Null for a text that nobody has. */
  readonly story: Story | null;
  /** Numbers of readings in the order of the text. */
  readonly readings: Int32Array;
  /** Texts of a lower rank were there before those of a higher one; of equal ranks nobody knows. */
  readonly rank: number;
}

/** The readings of all documents of a set. */
export interface Readings {
  readonly size: number;
  readonly texts: ReadonlyMap<Story, ReadText>;
  /** By reading, 1 for a word that says little by itself. */
  readonly weak: Uint8Array;
  /** By reading, 1 for a number or a name: two writers do not hit on the same one by chance, as they do on a synonym. */
  readonly telling: Uint8Array;
  /** By reading, 1 for the last word of a sentence. */
  readonly closing: Uint8Array;
  /** The rank at which a reading (`held`) or two next to each other (`heldJoin`) are first in a text, and in a second one; Infinity when in none. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly joins: ReadonlyMap<number, readonly [first: number, second: number]>;
}

/**
 * Brings the words of all documents together that passages say are the same, long passages first; two words of one text never
 * become one reading. O(words of the passages of all pairs), times documents / 32.
 */
export function readingsOf(stories: readonly Story[], kins: readonly Kin[], ranks: ReadonlyMap<Story, number>): Readings {
  const places = new Places(stories);
  const passages = kins.flatMap(({a, b, alignments}) => alignments.map((alignment) => ({a, b, alignment})));
  const lengthOf = ({left, right}: Passage) => left.end - left.start + right.end - right.start;
  passages.sort((x, y) => lengthOf(y.alignment) * y.alignment.score - lengthOf(x.alignment) * x.alignment.score);
  for (const {a, b, alignment} of passages) joinSame(places, a, b, alignment);
  return numberReadings(stories, places, ranks);
}

/** The words of all texts as one row of numbers, in groups of those that are the same; a group has one word of a text at most. */
class Places {
  readonly offsets = new Map<Story, number>();
  readonly total: number;
  readonly #groups: Groups;
  /** By group, a bit for each text. */
  readonly #texts: Int32Array;
  readonly #width: number;

  constructor(stories: readonly Story[]) {
    let total = 0;
    for (const story of stories) {
      this.offsets.set(story, total);
      total += story.words.keys.length;
    }
    this.total = total;
    this.#groups = new Groups(total);
    this.#width = (stories.length + 31) >>> 5;
    this.#texts = new Int32Array(total * this.#width);
    stories.forEach((story, number) => {
      const offset = this.offsets.get(story)!; // set above
      for (let at = offset; at < offset + story.words.keys.length; at++) this.#texts[at * this.#width + (number >>> 5)] = 1 << (number & 31);
    });
  }

  rootOf(place: number): number {
    return this.#groups.rootOf(place);
  }

  join(a: number, b: number): void {
    const [first, second, width] = [this.rootOf(a), this.rootOf(b), this.#width];
    if (first === second) return;
    for (let i = 0; i < width; i++) if ((this.#texts[first * width + i] & this.#texts[second * width + i]) !== 0) return;
    this.#groups.join(first, second);
    const joint = this.rootOf(first);
    for (let i = 0; i < width; i++) this.#texts[joint * width + i] = this.#texts[first * width + i] | this.#texts[second * width + i];
  }
}

type Passage = Kin["alignments"][number];

/** Between two edits both sides have the same words, one by one; what was moved has them too. */
function joinSame(places: Places, a: Story, b: Story, {left: l, right: r, edits}: Passage): void {
  const [left, right, leftOffset, rightOffset] = [a.words, b.words, places.offsets.get(a)!, places.offsets.get(b)!]; // every story has one
  const [skipLeft, skipRight] = [edits.flatMap(({left: range}) => range ?? []), edits.flatMap(({right: range}) => range ?? [])];
  const [is, js] = [keptWords(left, l, skipLeft), keptWords(right, r, skipRight)];
  for (let i = 0, j = 0; i < is.length && j < js.length; i++, j++) {
    if (left.keys[is[i]] === right.keys[js[j]]) places.join(leftOffset + is[i], rightOffset + js[j]);
    else if (left.keys[is[i]] === right.keys[js[j + 1]]) i--;
    else if (left.keys[is[i + 1]] === right.keys[js[j]]) j--;
  }
  for (const edit of edits) {
    if (edit.kind !== "move" || !edit.left || !edit.right) continue;
    const [i, j] = [firstFrom(left.starts, edit.left.start), firstFrom(right.starts, edit.right.start)];
    const length = Math.min(firstFrom(left.starts, edit.left.end) - i, firstFrom(right.starts, edit.right.end) - j);
    for (let k = 0; k < length && left.keys[i + k] === right.keys[j + k]; k++) places.join(leftOffset + i + k, rightOffset + j + k);
  }
}

type Bounds = {readonly start: number; readonly end: number};

/** Numbers of the words in `range` outside of all of `skipped`. */
function keptWords({starts, ends}: Words, range: Bounds, skipped: readonly Bounds[]): readonly number[] {
  const sorted = [...skipped].sort((a, b) => a.start - b.start);
  const kept: number[] = [];
  let next = 0;
  let reach = -1;
  for (let at = firstFrom(starts, range.start); at < starts.length && ends[at] <= range.end; at++) {
    while (next < sorted.length && sorted[next].start <= starts[at]) reach = Math.max(reach, sorted[next++].end);
    if (starts[at] >= reach) kept.push(at);
  }
  return kept;
}

function numberReadings(stories: readonly Story[], places: Places, ranks: ReadonlyMap<Story, number>): Readings {
  const numbers = new Int32Array(places.total).fill(-1);
  const weak: number[] = [];
  const telling: number[] = [];
  const closing: number[] = [];
  const texts = new Map<Story, ReadText>();
  for (const story of stories) {
    const {keys, flags} = story.words;
    const readings = new Int32Array(keys.length);
    for (let at = 0; at < keys.length; at++) {
      const root = places.rootOf(places.offsets.get(story)! + at); // every story has one
      if (numbers[root] < 0) {
        numbers[root] = weak.push(flags[at] & STOP ? 1 : 0) - 1;
        closing.push(flags[at] & LAST ? 1 : 0);
        telling.push((flags[at] & DIGITS) !== 0 || (flags[at] & (CAPITAL | FIRST)) === CAPITAL ? 1 : 0);
      }
      readings[at] = numbers[root];
    }
    texts.set(story, {story, readings, rank: ranks.get(story) ?? 0});
  }
  return {size: weak.length, texts, weak: Uint8Array.from(weak), telling: Uint8Array.from(telling), closing: Uint8Array.from(closing), ...holdersOf(weak.length, [...texts.values()])};
}

function holdersOf(size: number, texts: readonly ReadText[]): Pick<Readings, "first" | "second" | "joins"> {
  const [first, second] = [new Float64Array(size).fill(Infinity), new Float64Array(size).fill(Infinity)];
  const joins = new Map<number, [number, number]>();
  for (const {readings, rank} of texts) {
    for (const reading of new Set(readings)) {
      if (rank < first[reading]) [first[reading], second[reading]] = [rank, first[reading]];
      else if (rank < second[reading]) second[reading] = rank;
    }
    for (let at = 1; at < readings.length; at++) noteJoin(joins, readings[at - 1] * size + readings[at], rank);
  }
  return {first, second, joins};
}

function noteJoin(joins: Map<number, [number, number]>, key: number, rank: number): void {
  const known = joins.get(key);
  if (!known) joins.set(key, [rank, Infinity]);
  else if (rank < known[0]) joins.set(key, [rank, known[0]]);
  else if (rank < known[1]) known[1] = rank;
}

/**
 * Whether another text than `text`, not later than it, has the reading. An unseen text is there just before the first that
 * hangs from it; of those that came at that same time two must have the reading.
 */
export function isHeld(readings: Readings, {story, rank}: ReadText, reading: number): boolean {
  return story !== null ? readings.second[reading] <= rank : readings.first[reading] <= rank || readings.second[reading] <= rank + JUST_BEFORE;
}

/** Whether another text, not later, has these two readings next to each other. */
export function isHeldJoin(readings: Readings, {story, rank}: ReadText, before: number, after: number): boolean {
  const ranks = readings.joins.get(before * readings.size + after);
  return ranks !== undefined && (story !== null ? ranks[1] <= rank : ranks[0] <= rank || ranks[1] <= rank + JUST_BEFORE);
}

/** How much lower the rank of an unseen text is than that of the first text that hangs from it. */
export const JUST_BEFORE = 0.5;
