import {TITLES_WITH_STOP} from "../../text/abbreviations.ts";
import {normOf} from "../../text/fold.ts";
import type {Range} from "../../model/index.ts";
import {STOP_WORDS} from "./lexicon.ts";

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

const WORD = /\p{N}+(?:[.,:/]\p{N}+)*\p{L}*(?:['’-][\p{L}\p{M}\p{N}]+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:['’&‐‑-][\p{L}\p{M}\p{N}]+)*/gu;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s|[.!?…]["'”’)\]]*$|[\n\r\u2028\u2029]/u;
const LINE_BREAK = /[\n\r\u2028\u2029]/u;
const ASCII = /^[\0-\x7f]*$/u;
const SMALL = /^\p{Ll}/u;

/**
 * The words of `text` that lie in `ranges` (ascending, apart; default: the whole text). `speech` are ranges of
 * somebody's words. Numbers with their separators, words with hyphens and initials ("U.S.") are one word. O(length).
 */
export function wordsOf(text: string, ranges: readonly Range[] = [{start: 0, end: text.length}], speech: readonly Range[] = []): Words {
  const columns: Columns = {keys: [], starts: [], ends: [], flags: []};
  for (const range of ranges) {
    addWords(columns, text, range);
    const last = columns.flags.length - 1;
    if (last >= 0) columns.flags[last] |= BREAK | LAST | PARAGRAPH;
  }
  markSpeech(columns, speech);
  return {
    text, keys: Int32Array.from(columns.keys), starts: Int32Array.from(columns.starts),
    ends: Int32Array.from(columns.ends), flags: Uint8Array.from(columns.flags),
  };
}

interface Columns {readonly keys: number[]; readonly starts: number[]; readonly ends: number[]; readonly flags: number[]}

function addWords(columns: Columns, text: string, {start, end}: Range): void {
  const from = columns.keys.length;
  for (const match of text.slice(start, end).matchAll(WORD)) addWord(columns, match[0], start + match.index);
  for (let i = from; i < columns.keys.length; i++) {
    if (i === from || (columns.flags[i - 1] & LAST) !== 0) columns.flags[i] |= FIRST;
    if (i + 1 < columns.keys.length) columns.flags[i] |= endFlags(text, columns, i);
  }
}

function addWord(columns: Columns, word: string, at: number): void {
  const norm = ASCII.test(word) ? word.toLowerCase() : normOf(word);
  const capital = word !== word.toLowerCase() && word[0] !== word[0].toLowerCase();
  const digits = "0" <= norm[0] && norm[0] <= "9";
  columns.keys.push(hashOf(norm));
  columns.starts.push(at);
  columns.ends.push(at + word.length);
  columns.flags.push((STOP_WORDS.has(norm) ? STOP : 0) | (capital ? CAPITAL : 0) | (digits ? DIGITS : 0));
}

/** Whether a sentence or paragraph ends between word `i` and the next. */
function endFlags(text: string, columns: Columns, i: number): number {
  if (columns.starts[i + 1] - columns.ends[i] < 2) return 0;
  const between = text.slice(columns.ends[i], columns.starts[i + 1]);
  if (LINE_BREAK.test(between)) return LAST | PARAGRAPH;
  if (!SENTENCE_END.test(between)) return 0;
  if (SMALL.test(text.slice(columns.starts[i + 1], columns.starts[i + 1] + 2))) return 0;
  const word = text.slice(columns.starts[i], columns.ends[i]);
  return word.length === 1 || TITLES_WITH_STOP.has(word.toLowerCase()) ? 0 : LAST;
}

function markSpeech({starts, ends, flags}: Columns, speech: readonly Range[]): void {
  const sorted = [...speech].sort((a, b) => a.start - b.start);
  for (let i = 0, at = 0, reach = -1; i < starts.length; i++) {
    for (; at < sorted.length && sorted[at].start <= starts[i]; at++) reach = Math.max(reach, sorted[at].end);
    if (ends[i] <= reach) flags[i] |= SPEECH;
  }
}

/** FNV-1a over UTF-16 code units, 32 bits, signed. O(length). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
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
