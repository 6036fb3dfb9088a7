import {TITLES_WITH_STOP} from "../../text/abbreviations.ts";
import {normOf} from "../../text/fold.ts";
import type {Range} from "../../model/index.ts";
import {STOP_WORDS} from "./lexicon.ts";
import {endOfWord, nextCharacter} from "./word-ends.ts";

/** The word says little by itself: an article, a preposition, an auxiliary … */
export const STOP = 1;
/** The last word of a sentence. */
export const LAST = 2;
/** Written with a capital letter. */
export const CAPITAL = 4;
/** What follows the word is no part of the article; no passage runs across. */
export const BREAK = 8;
/** Stands between quotation marks or in a quote. */
export const SPEECH = 16;
/** The first word of a sentence. */
export const FIRST = 32;
/** Has a digit. */
export const DIGITS = 64;
/** The last word of a paragraph. */
export const PARAGRAPH = 128;

/** The words of a text in columns, one entry a word; offsets are of the text, ascending. */
export interface Words {
  readonly text: string;
  /** 32-bit hash of the word, folded: case, accents and the shape of marks do not count. */
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** STOP, LAST, CAPITAL, … */
  readonly flags: Uint8Array;
}

const FIRST_HASH = 0x811c9dc5;
const PRIME = 0x01000193;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s|[.!?…]["'”’)\]]*$|[\n\r\u2028\u2029]/u;
const LINE_BREAK = /[\n\r\u2028\u2029]/u;
const SMALL = /^\p{Ll}/u;

/**
 * The words of `text` that lie in `ranges` (ascending, apart; default: the whole text). `speech` are ranges of
 * somebody's words. Numbers with their separators, words with hyphens and initials ("U.S.") are one word. O(length).
 */
export function wordsOf(text: string, ranges: readonly Range[] = [{start: 0, end: text.length}], speech: readonly Range[] = []): Words {
  const columns = columnsFor(ranges);
  for (const range of ranges) {
    addWords(columns, text, range);
    if (columns.count > 0) columns.flags[columns.count - 1] |= BREAK | LAST | PARAGRAPH;
  }
  if (speech.length > 0) markSpeech(columns, speech);
  const {count, keys, starts, ends, flags} = columns;
  return {text, keys: keys.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count), flags: flags.slice(0, count)};
}

interface Columns {count: number; keys: Int32Array; starts: Int32Array; ends: Int32Array; flags: Uint8Array}

const CHARACTERS_A_WORD = 4;

function columnsFor(ranges: readonly Range[]): Columns {
  const room = 8 + Math.ceil(ranges.reduce((sum, {start, end}) => sum + end - start, 0) / CHARACTERS_A_WORD);
  return {count: 0, keys: new Int32Array(room), starts: new Int32Array(room), ends: new Int32Array(room), flags: new Uint8Array(room)};
}

function makeRoom(columns: Columns): void {
  const room = 2 * columns.flags.length;
  columns.keys = longer(columns.keys, room);
  columns.starts = longer(columns.starts, room);
  columns.ends = longer(columns.ends, room);
  const flags = new Uint8Array(room);
  flags.set(columns.flags);
  columns.flags = flags;
}

function longer(column: Int32Array, room: number): Int32Array {
  const found = new Int32Array(room);
  found.set(column);
  return found;
}

function addWords(columns: Columns, text: string, range: Range): void {
  const from = columns.count;
  const [start, end] = [Math.max(0, range.start), Math.min(range.end, text.length)];
  for (let at = start; at < end;) {
    if (text.charCodeAt(at) < FIRST_DIGIT) {
      at++; // a blank or mark before the digits, as most are
      continue;
    }
    if (columns.count === columns.flags.length) makeRoom(columns);
    const to = addPlainWord(columns, text, at, end);
    at = to > at ? to : addAnyWord(columns, text, at, end);
  }
  for (let i = from; i < columns.count; i++) {
    if (i === from || (columns.flags[i - 1] & LAST) !== 0) columns.flags[i] |= FIRST;
    if (i + 1 < columns.count) columns.flags[i] |= endFlags(text, columns, i);
  }
}

/**
 * Adds the word at `at` when it is of ASCII letters alone, as nearly all are, and returns its end; `at` when it is not.
 * Finds, folds and hashes in one pass, for this is what reading words spends its time on.
 */
function addPlainWord(columns: Columns, text: string, at: number, end: number): number {
  let to = at;
  let hash = FIRST_HASH;
  let code = 0;
  for (; to < end; to++) {
    code = text.charCodeAt(to);
    const letter = code | 32;
    if (letter < 97 || 122 < letter) break;
    hash = Math.imul(hash ^ letter, PRIME);
  }
  if (to === at || to < end && mayGoOn(code, to - at)) return at;
  const capital = text.charCodeAt(at) < 97;
  addWord(columns, at, to, hash | 0, capital ? CAPITAL : 0);
  return to;
}

/** Whether a word of letters may be longer than its letters before `code`: "it's", "low-lying", "AT&T", "café", "U.S." */
function mayGoOn(code: number, letters: number): boolean {
  return code === 45 || code === 39 || code === 38 || code > 127 || code === 46 && letters === 1;
}

/** Adds the word at `at` if there is one; returns where to look on. */
function addAnyWord(columns: Columns, text: string, at: number, end: number): number {
  const to = endOfWord(text, at, end);
  if (to === at) return nextCharacter(text, at, end);
  const norm = normOf(text.slice(at, to));
  addWord(columns, at, to, hashOf(norm), (text[at] === text[at].toLowerCase() ? 0 : CAPITAL) | (isDigit(norm.charCodeAt(0)) ? DIGITS : 0));
  return to;
}

function addWord(columns: Columns, from: number, to: number, key: number, flags: number): void {
  const at = columns.count++;
  columns.keys[at] = key;
  columns.starts[at] = from;
  columns.ends[at] = to;
  columns.flags[at] = isStop(key) ? flags | STOP : flags;
}

const FIRST_DIGIT = 48;

function isDigit(code: number): boolean {
  return FIRST_DIGIT <= code && code <= 57;
}

const STOP_SLOTS = 1024;

/** Keys of the stop words, each at its hash's place or the next free one behind; 0 is free. */
const stopKeys = new Int32Array(STOP_SLOTS);
for (const word of STOP_WORDS) stopKeys[slotOf(hashOf(word))] = hashOf(word);

function slotOf(key: number): number {
  let slot = key & (STOP_SLOTS - 1);
  while (stopKeys[slot] !== 0 && stopKeys[slot] !== key) slot = (slot + 1) & (STOP_SLOTS - 1);
  return slot;
}

function isStop(key: number): boolean {
  return stopKeys[slotOf(key)] !== 0;
}

/** Whether a sentence or paragraph ends between word `i` and the next. */
function endFlags(text: string, columns: Columns, i: number): number {
  if (!hasEndMark(text, columns.ends[i], columns.starts[i + 1])) return 0;
  const between = text.slice(columns.ends[i], columns.starts[i + 1]);
  if (LINE_BREAK.test(between)) return LAST | PARAGRAPH;
  if (!SENTENCE_END.test(between)) return 0;
  if (SMALL.test(text.slice(columns.starts[i + 1], columns.starts[i + 1] + 2))) return 0;
  const word = text.slice(columns.starts[i], columns.ends[i]);
  return word.length === 1 || TITLES_WITH_STOP.has(word.toLowerCase()) ? 0 : LAST;
}

/** Whether there is a character that can end a sentence; of a lone one nothing is made. */
function hasEndMark(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 || code === 10 || code === 13 || code === 33 || code === 63 || code === 0x2026 || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}

function markSpeech({count, starts, ends, flags}: Columns, speech: readonly Range[]): void {
  const sorted = [...speech].sort((a, b) => a.start - b.start);
  for (let i = 0, at = 0, reach = -1; i < count; i++) {
    for (; at < sorted.length && sorted[at].start <= starts[i]; at++) reach = Math.max(reach, sorted[at].end);
    if (ends[i] <= reach) flags[i] |= SPEECH;
  }
}

/** FNV-1a over UTF-16 code units, 32 bits, signed. O(length). */
export function hashOf(word: string): number {
  let hash = FIRST_HASH;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash | 0;
}

/** The word as it stands in the text. */
export function wordAt(words: Words, index: number): string {
  return words.text.slice(words.starts[index], words.ends[index]);
}

/** How much it says that two texts share this word: a stop word little, any other 1. */
export function weightAt(words: Words, index: number): number {
  return (words.flags[index] & STOP) === 0 ? 1 : STOP_WEIGHT;
}

export const STOP_WEIGHT = 0.4;

/** The range of the text from word `from` to before word `to`; null when there is no word. */
export function rangeOfWords(words: Words, from: number, to: number): Range | null {
  return from < to ? {start: words.starts[from], end: words.ends[to - 1]} : null;
}

const MARKS = /["“”„«»]/gu;
const CLOSES_BEFORE = /[\s([{—–]/u;

/** What stands between quotation marks, paragraph by paragraph; an unclosed mark speaks to the paragraph's end. O(length). */
export function speechOf(text: string): readonly Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const paragraph of text.split(/[\n\r\u2028\u2029]/u)) {
    found.push(...speechInParagraph(paragraph, start));
    start += paragraph.length + 1;
  }
  return found;
}

function speechInParagraph(paragraph: string, offset: number): readonly Range[] {
  const found: Range[] = [];
  let open = -1;
  for (const {0: mark, index} of paragraph.matchAll(MARKS)) {
    if (open < 0 && opens(paragraph, mark, index)) open = index + 1;
    else if (open >= 0 && mark !== "“" && mark !== "„" && mark !== "«") {
      found.push({start: offset + open, end: offset + index});
      open = -1;
    }
  }
  if (open >= 0) found.push({start: offset + open, end: offset + paragraph.length});
  return found;
}

function opens(paragraph: string, mark: string, at: number): boolean {
  if (mark !== "\"") return mark !== "”" && mark !== "»";
  return at === 0 || CLOSES_BEFORE.test(paragraph[at - 1]);
}
