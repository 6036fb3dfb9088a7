import type {Kin} from "./kin.ts";
import type {Story} from "./stories.ts";
import {CAPITAL, DIGITS, FIRST, LAST, STOP} from "../../compare/align/words.ts";
import type {Words} from "../../compare/align/index.ts";
import {firstFrom} from "./kin.ts";
import {Groups} from "../groups.ts";
import {HEDGES} from "../../compare/align/edits/lists.ts";
import {hashOf} from "../../compare/align/index.ts";
import {SPEECH_VERBS} from "../../text/speech-verbs.ts";

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
  /** By reading, 1 for a verb of saying or "according", 1 for a word that hedges. */
  readonly saying: Uint8Array;
  readonly hedging: Uint8Array;
  /** By reading, the number of its sentence: a sentence keeps it in all texts, whatever its words became. */
  readonly sentences: Int32Array;
  readonly sentenceCount: number;
  /** By sentence, 1 where two documents have it: what one alone has came into being once, whatever that was made from. */
  readonly shared: Uint8Array;
  /** By sentence, 1 for one of a headline or what stands under it: every outlet writes its own. */
  readonly heading: Uint8Array;
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
  for (const least of SHARES) for (const {a, b, alignment} of passages) joinSame(places, a, b, alignment, least);
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

/** A sentence must have this share of its words in common with one for it to be the same. */
const KNOWN_SHARE = 0.3;

/** Sentences with this share of their words in common are brought together, those that are nearly the same first. */
const SHARES = [0.9, 0.6, KNOWN_SHARE] as const;

/** Brings the words of a passage together, where the sentences that they stand in have enough in common. */
function joinSame(places: Places, a: Story, b: Story, passage: Passage, least: number): void {
  const [leftOffset, rightOffset] = [places.offsets.get(a)!, places.offsets.get(b)!]; // every story has one
  const [left, right] = [sentencesIn(a.words), sentencesIn(b.words)];
  const bySentences = new Map<number, [number, number][]>();
  for (const pair of sameWords(a.words, b.words, passage)) {
    const key = left[pair[0]] * b.words.keys.length + right[pair[1]];
    const known = bySentences.get(key);
    if (known) known.push(pair);
    else bySentences.set(key, [pair]);
  }
  for (const pairs of bySentences.values()) {
    const length = Math.min(lengthAround(left, pairs[0][0]), lengthAround(right, pairs[0][1]));
    if (pairs.length >= least * length) for (const [i, j] of pairs) places.join(leftOffset + i, rightOffset + j);
  }
}

/** By word, the number of its sentence. */
function sentencesIn({flags}: Words): Int32Array {
  const numbers = new Int32Array(flags.length);
  for (let at = 1; at < flags.length; at++) numbers[at] = numbers[at - 1] + (flags[at - 1] & LAST ? 1 : 0);
  return numbers;
}

/** Words of the sentence in which the word is. */
function lengthAround(sentences: Int32Array, at: number): number {
  let [from, to] = [at, at + 1];
  while (from > 0 && sentences[from - 1] === sentences[at]) from--;
  while (to < sentences.length && sentences[to] === sentences[at]) to++;
  return to - from;
}

/** Between two edits both sides have the same words, one by one; what was moved has them too. */
function sameWords(left: Words, right: Words, {left: l, right: r, edits}: Passage): readonly [number, number][] {
  const pairs: [number, number][] = [];
  const [skipLeft, skipRight] = [edits.flatMap(({left: range}) => range ?? []), edits.flatMap(({right: range}) => range ?? [])];
  const [is, js] = [keptWords(left, l, skipLeft), keptWords(right, r, skipRight)];
  for (let i = 0, j = 0; i < is.length && j < js.length; i++, j++) {
    if (left.keys[is[i]] === right.keys[js[j]]) pairs.push([is[i], js[j]]);
    else if (left.keys[is[i]] === right.keys[js[j + 1]]) i--;
    else if (left.keys[is[i + 1]] === right.keys[js[j]]) j--;
  }
  for (const edit of edits) {
    if (edit.kind !== "move" || !edit.left || !edit.right) continue;
    const [i, j] = [firstFrom(left.starts, edit.left.start), firstFrom(right.starts, edit.right.start)];
    const length = Math.min(firstFrom(left.starts, edit.left.end) - i, firstFrom(right.starts, edit.right.end) - j);
    for (let k = 0; k < length && left.keys[i + k] === right.keys[j + k]; k++) pairs.push([i + k, j + k]);
  }
  return pairs;
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
  const columns: Columns = {weak: [], telling: [], saying: [], hedging: [], sentences: []};
  const texts = new Map<Story, ReadText>();
  const [heading, holders]: [number[], number[]] = [[], []];
  for (const story of stories) {
    const {keys, flags} = story.words;
    const offset = places.offsets.get(story)!; // every story has one
    const readings = new Int32Array(keys.length);
    for (let from = 0, at = 0; at < keys.length; at++) {
      if ((flags[at] & LAST) === 0 && at + 1 < keys.length) continue;
      const roots = Array.from({length: at + 1 - from}, (_, i) => places.rootOf(offset + from + i));
      const known = sentenceOf(roots.flatMap((root) => (numbers[root] < 0 ? [] : [columns.sentences[numbers[root]]])), roots.length);
      roots.forEach((root, i) => {
        if (numbers[root] < 0) numbers[root] = addReading(columns, story.words, from + i, known ?? heading.length);
        readings[from + i] = numbers[root];
      });
      if (known === null) {
        heading.push(isHeading(story, from) ? 1 : 0);
        holders.push(1);
      } else holders[known]++;
      from = at + 1;
    }
    texts.set(story, {story, readings, rank: ranks.get(story) ?? 0});
  }
  const [weak, telling, saying, hedging] = [columns.weak, columns.telling, columns.saying, columns.hedging].map((column) => Uint8Array.from(column));
  const size = weak.length;
  return {size, texts, weak, telling, saying, hedging, sentences: Int32Array.from(columns.sentences), sentenceCount: heading.length, heading: Uint8Array.from(heading), shared: Uint8Array.from(holders, (count) => (count > 1 ? 1 : 0))};
}

const HEADING: ReadonlySet<string> = new Set(["headline", "standfirst"]);

function isHeading({doc, words}: Story, at: number): boolean {
  return doc.parts.some(({kind, start, end}) => HEADING.has(kind) && start <= words.starts[at] && words.ends[at] <= end);
}

interface Columns {
  readonly weak: number[];
  readonly telling: number[];
  readonly saying: number[];
  readonly hedging: number[];
  readonly sentences: number[];
}

function addReading({weak, telling, saying, hedging, sentences}: Columns, {keys, flags}: Words, at: number, sentence: number): number {
  telling.push((flags[at] & DIGITS) !== 0 || (flags[at] & (CAPITAL | FIRST)) === CAPITAL ? 1 : 0);
  saying.push(SAYING.has(keys[at]) ? 1 : 0);
  hedging.push(HEDGING.has(keys[at]) ? 1 : 0);
  sentences.push(sentence);
  return weak.push(flags[at] & STOP ? 1 : 0) - 1;
}

const SAYING: ReadonlySet<number> = new Set([...SPEECH_VERBS, "according"].map(hashOf));
const HEDGING: ReadonlySet<number> = new Set(Object.values(HEDGES).flat().map(hashOf));

/** The sentence from which most of the known words are; null where they are too few. */
function sentenceOf(known: readonly number[], length: number): number | null {
  const counts = new Map<number, number>();
  for (const sentence of known) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const [best, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [-1, 0]);
  return count >= KNOWN_SHARE * length && best >= 0 ? best : null;
}

/** How much lower the rank of an unseen text is than that of the first text that hangs from it. */
export const JUST_BEFORE = 0.5;
