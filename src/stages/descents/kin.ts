import type {Alignment, Range} from "../../model/index.ts";
import {turnEdit} from "../../compare/align/index.ts";
import type {Words} from "../../compare/align/index.ts";
import {FIRST, LAST, SPEECH} from "../../compare/align/words.ts";
import type {Story} from "./stories.ts";

/** Two documents with passages in common, and how much that is. */
export interface Kin {
  readonly a: Story;
  readonly b: Story;
  /** With `left` in a and `right` in b; text only. */
  readonly alignments: readonly Alignment[];
  /** By word of a (of b): 1 inside a passage, 2 when the word is the same on both sides; 0 in whole sentences that only one has. */
  readonly inA: Uint8Array;
  readonly inB: Uint8Array;
  /** Words that are the same and nobody's speech in either. */
  readonly text: number;
  /** Sentences of which most words are such words. */
  readonly sentences: number;
  /** The most such words in a row. */
  readonly run: number;
  readonly edits: number;
}

/** The pairs that share text, by the order of their documents. O(words of the passages). */
export function kinOf(stories: readonly Story[], alignments: readonly Alignment[]): readonly Kin[] {
  const byId = new Map(stories.map((story) => [story.doc.id, story]));
  const pairs = new Map<string, Alignment[]>();
  for (const alignment of alignments) {
    if (alignment.basis !== "text") continue;
    const [left, right] = [byId.get(alignment.left.doc), byId.get(alignment.right.doc)];
    if (!left || !right) continue;
    const turned = left.order <= right.order ? alignment : turnAlignment(alignment);
    const key = `${turned.left.doc} ${turned.right.doc}`;
    const known = pairs.get(key);
    if (known) known.push(turned);
    else pairs.set(key, [turned]);
  }
  return [...pairs.values()].map((pair) => measureKin(byId.get(pair[0].left.doc)!, byId.get(pair[0].right.doc)!, pair)) // ids were looked up above
    .sort((x, y) => x.a.order - y.a.order || x.b.order - y.b.order);
}

/** The alignment seen from the other text. */
export function turnAlignment(alignment: Alignment): Alignment {
  return {...alignment, left: alignment.right, right: alignment.left, edits: alignment.edits.map(turnEdit)};
}

function measureKin(a: Story, b: Story, alignments: readonly Alignment[]): Kin {
  const [inA, inB] = [new Uint8Array(a.words.keys.length), new Uint8Array(b.words.keys.length)];
  for (const {left, right, edits} of alignments) {
    const [left2, right2] = [new Uint8Array(inA.length), new Uint8Array(inB.length)];
    mark(left2, a.words, left, 2);
    mark(right2, b.words, right, 2);
    for (const {kind, left: from, right: to} of edits) {
      if (from && kind !== "move") mark(left2, a.words, from, to === null && isSentence(a.words, from) ? 0 : 1);
      if (to && kind !== "move") mark(right2, b.words, to, from === null && isSentence(b.words, to) ? 0 : 1);
    }
    raise(inA, left2);
    raise(inB, right2);
  }
  return {a, b, alignments, inA, inB, ...countText(inA, a.words, inB, b.words), edits: alignments.reduce((sum, {edits}) => sum + edits.length, 0)};
}

/** What lies in two passages, as when a sentence was moved, counts as in the better one. */
function raise(marks: Uint8Array, by: Uint8Array): void {
  for (let at = 0; at < marks.length; at++) if (by[at] > marks[at]) marks[at] = by[at];
}

function mark(into: Uint8Array, {starts, ends}: Words, {start, end}: Range, value: 0 | 1 | 2): void {
  for (let at = firstFrom(starts, start); at < starts.length && ends[at] <= end; at++) if (value === 2 || into[at] !== 0) into[at] = value;
}

/** From the first word of a sentence to the last of one. */
function isSentence({starts, ends, flags}: Words, {start, end}: Range): boolean {
  const [first, last] = [firstFrom(starts, start), firstFrom(starts, end) - 1];
  return first <= last && (flags[first] & FIRST) !== 0 && (flags[last] & LAST) !== 0 && ends[last] <= end;
}

/** Number of the first word that starts at `offset` or later. O(log words). */
export function firstFrom(starts: Int32Array, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Measures = Pick<Kin, "text" | "sentences" | "run">;

function countText(inA: Uint8Array, a: Words, inB: Uint8Array, b: Words): Measures {
  const [ofA, ofB] = [countSide(inA, a), countSide(inB, b)];
  return {text: Math.min(ofA.text, ofB.text), sentences: Math.min(ofA.sentences, ofB.sentences), run: Math.min(ofA.run, ofB.run)};
}

const MOST = 0.6;
const LEAST_SENTENCE = 5;

function countSide(marks: Uint8Array, {flags}: Words): Measures {
  let [text, sentences, same, length, run, longest] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < marks.length; at++) {
    const isSame = marks[at] === 2 && (flags[at] & SPEECH) === 0;
    length++;
    run = isSame ? run + 1 : 0;
    longest = Math.max(longest, run);
    if (isSame) same++;
    if ((flags[at] & LAST) === 0 && at + 1 < marks.length) continue;
    text += same;
    if (same >= LEAST_SENTENCE && same >= MOST * length) sentences++;
    [same, length] = [0, 0];
  }
  return {text, sentences, run: longest};
}

/** How many words have at least this mark. */
export function countMarked(marks: Uint8Array, least: 1 | 2): number {
  let count = 0;
  for (const value of marks) if (value >= least) count++;
  return count;
}

const ENOUGH_WORDS = 60;
const FEW_WORDS = {words: 30, run: 12};
const ENOUGH_SHARE = 0.25;
const LEAST_WORDS = 20;
const LEAST_SENTENCES = 2;
const BRIEF_SHARE = 0.5;

/**
 * True when what they share is more than quoted speech and a stock sentence: two sentences, and 60 words, a quarter
 * of the shorter text, or 30 words of which twelve stand in a row; of a brief its half.
 */
export function sharesText(kin: Kin): boolean {
  if (kin.text < LEAST_WORDS) return false;
  if (kin.text >= BRIEF_SHARE * shorterOf(kin)) return true;
  return kin.sentences >= LEAST_SENTENCES && (!isBrief(kin) || kin.text >= FEW_WORDS.words && kin.run >= FEW_WORDS.run);
}

/** True when they share so little that both may well have it from a third text. */
export function isBrief(kin: Kin): boolean {
  return kin.text < ENOUGH_WORDS && kin.text < ENOUGH_SHARE * shorterOf(kin);
}

const shorterOf = ({a, b}: Kin): number => Math.min(a.words.keys.length, b.words.keys.length);
