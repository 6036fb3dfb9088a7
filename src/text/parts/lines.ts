import type {Range} from "../../model/index.ts";
import {Column} from "../columns.ts";

/** A line of the text, without the white space around it. */
export interface Line extends Range {
  readonly index: number;
  /** The words as they stand. */
  readonly text: string;
  /** The words for matching: straight quotation marks, plain blanks, one at a time. */
  readonly plain: string;
  /** The words for comparing: lower case, letters and digits only, one blank between words. */
  readonly key: string;
  /** Number of words. */
  readonly words: number;
  /** Whether a blank line, or nothing, stands before it. */
  readonly gap: boolean;
}

/** The lines of a text that hold more than white space, in order, from the offset `from` on; each is given to `visit` once. O(length). */
export function splitLines(text: string, from = 0, visit: (line: Line) => void = () => undefined): Lines {
  const lines = new Lines(text);
  for (let at = from, end = from; at < text.length; at = end + 1) {
    end = lineEnd(text, at);
    const raw = text.slice(at, end);
    const words = raw.trim();
    if (!words) continue;
    const start = at + raw.indexOf(words);
    visit(lines.add(start, start + words.length));
  }
  return lines;
}

/** Lines of longer texts are not kept: a page of ten megabytes may have a million. */
const MOST_KEPT = 2000;

/** Lines in order: numbers in columns, and views of them. */
export class Lines implements Iterable<Line> {
  private readonly starts = new Column();
  private readonly ends = new Column();
  /** Twice the number of words, and one where a blank line stands before. */
  private readonly counts = new Column();
  /** Of the words for comparing. */
  private readonly hashes = new Column();
  private readonly kept: Line[] = [];

  constructor(private readonly text: string) {}

  get length(): number {
    return this.starts.length;
  }

  /** Adds the line from `start` to `end`, which lies behind the last. */
  add(start: number, end: number): Line {
    const index = this.length;
    const gap = index === 0 || hasBlankLine(this.text, this.ends.get(index - 1), start);
    const line = new TextLine(this.text, {index, start, end}, {gap, words: null});
    this.starts.push(start);
    this.ends.push(end);
    this.counts.push(2 * line.words + (gap ? 1 : 0));
    this.hashes.push(hashOf(line.key));
    if (index < MOST_KEPT) this.kept.push(line);
    return line;
  }

  /** 32 bits of the words for comparing: lines with other bits have other words. */
  hashAt(index: number): number {
    return this.hashes.get(index);
  }

  /** Undefined where there is no such line. */
  at(index: number): Line | undefined {
    if (index < 0 || this.length <= index) return undefined;
    const count = this.counts.get(index);
    return this.kept[index] ?? new TextLine(this.text, {index, start: this.starts.get(index), end: this.ends.get(index)}, {gap: count % 2 === 1, words: Math.floor(count / 2)});
  }

  [Symbol.iterator](): Generator<Line> {
    return this.from(0);
  }

  /** The lines from one on, up to and without another. */
  * from(start: number, end = this.length): Generator<Line> {
    for (let index = Math.max(0, start); index < end && index < this.length; index++) yield this.at(index)!; // within bounds
  }

  /** The lines from the last to the first. */
  * backwards(): Generator<Line> {
    for (let index = this.length - 1; index >= 0; index--) yield this.at(index)!; // within bounds
  }

  find(fits: (line: Line) => unknown, start = 0, end = this.length): Line | undefined {
    for (const line of this.from(start, end)) if (fits(line)) return line;
    return undefined;
  }

  findLast(fits: (line: Line) => unknown): Line | undefined {
    for (const line of this.backwards()) if (fits(line)) return line;
    return undefined;
  }

  /** The indexes of the lines that fit. */
  indexesOf(fits: (line: Line) => boolean): Uint32Array {
    const indexes = new Column();
    for (const line of this) if (fits(line)) indexes.push(line.index);
    return indexes.toArray();
  }

  /** The words of the lines from one on, up to and without another. */
  wordsOf(start: number, end = this.length): number {
    let words = 0;
    for (let index = start; index < end; index++) words += Math.floor(this.counts.get(index) / 2);
    return words;
  }
}

/** A line whose words are made when asked for. */
class TextLine implements Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
  readonly words: number;
  private plainWords: string | null = null;
  private keyWords: string | null = null;

  /** `words` is null where they are still to be counted. */
  constructor(private readonly whole: string, {index, start, end}: Range & {readonly index: number}, {gap, words}: {readonly gap: boolean; readonly words: number | null}) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.gap = gap;
    this.words = words ?? (this.key ? 1 + countBlanks(this.key) : 0);
  }

  get text(): string {
    return this.whole.slice(this.start, this.end);
  }

  get plain(): string {
    return this.plainWords ??= withoutMarkup(plainOf(this.text));
  }

  get key(): string {
    return this.keyWords ??= keyOf(this.plain);
  }
}

/** Where the next character that ends a line stands, or the text ends. */
function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

/** 32 bits of the words (FNV-1a over their code units). */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function countBlanks(key: string): number {
  let blanks = 0;
  for (let at = key.indexOf(" "); at >= 0; at = key.indexOf(" ", at + 1)) blanks++;
  return blanks;
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let ends = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a && (at === from || text.charCodeAt(at - 1) !== 0x0d) || code === 0x0d || code === 0x2028 || code === 0x2029) ends++;
  }
  return ends > 1;
}

const IMAGE_OR_LINK = /!?\[(?<words>[^[\]]{0,400})\]\([^()\s]{1,400}\)/gu;

/** Without one of these nothing is markup. */
const MARKUP = /[#>[*_]/u;

/** Without the marks of Markdown: "# " and "> " before a line, "**" around what is stressed, the addresses of links. */
export function withoutMarkup(text: string): string {
  if (!MARKUP.test(text)) return text;
  const words = text.replace(/^(?:#{1,6} |(?:> ?){1,5})/u, "").replace(IMAGE_OR_LINK, "$<words>").replace(/\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}/gu, "");
  const mark = /^_{1,3}/u.exec(words)?.[0] ?? "";
  const isStressed = mark !== "" && words.endsWith(mark) && words.length > 2 * mark.length;
  return isStressed ? words.slice(mark.length, -mark.length) : words;
}

/** By code unit: 1 for quotation marks that are not straight and for white space that is no plain blank. */
const uneven = new Uint8Array(0x10000);
for (const sign of "‘’‚‛`´“”„‟«»\u200b\t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff") uneven[sign.charCodeAt(0)] = 1;
uneven.fill(1, 0x2000, 0x200b);

/** Whether a text is plain as it stands: no such sign, no two blanks, none at its ends. By hand: it is asked of every line. */
function isEven(text: string): boolean {
  let wasBlank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (uneven[code] === 1 || code === 32 && wasBlank) return false;
    wasBlank = code === 32;
  }
  return !wasBlank || text === "";
}

/** The text with straight quotation marks and plain single blanks; not of the same length. */
export function plainOf(text: string): string {
  if (isEven(text)) return text;
  return text.replace(/[‘’‚‛`´]/gu, "'").replace(/[“”„‟«»]/gu, '"').replace(/[\s\u200b]+/gu, " ").trim();
}

/** The text as its words alone: lower case, no marks, one blank between words. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase();
  return keyOfAscii(lower) ?? lower.replace(/['’]/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const letters = new Uint8Array(4096);

/** The key of a text in lower case that is all ASCII; null for others. By hand: it is asked of every line, and lines may have megabytes. */
function keyOfAscii(lower: string): string | null {
  let [key, length, last] = ["", 0, BLANK];
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code > 127) return null;
    const isWord = 97 <= code && code <= 122 || 48 <= code && code <= 57;
    if (!isWord && (code === APOSTROPHE || last === BLANK)) continue;
    last = letters[length++] = isWord ? code : BLANK;
    if (length < letters.length) continue;
    key += String.fromCharCode.apply(null, letters as unknown as number[]);
    length = 0;
  }
  key += String.fromCharCode.apply(null, letters.subarray(0, length) as unknown as number[]);
  return last === BLANK ? key.slice(0, -1) : key;
}

const [BLANK, APOSTROPHE] = [32, 39];

/** True when the line ends as a sentence ends, closing marks aside. */
export function endsSentence({plain}: Line): boolean {
  return /[.!?…]["')\]]{0,3}$/u.test(plain);
}

/** True for a line that reads as running text: long, and a whole sentence or very long. */
export function isProse(line: Line): boolean {
  return line.words >= 30 || (line.words >= 12 && endsSentence(line));
}

/** The text without the marks and blanks at its ends; what is not a letter or digit is a mark. O(length). */
export function trimMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isMark(text[start])) start++;
  while (start < end && isMark(text[end - 1])) end--;
  return text.slice(start, end);
}

/** Half of a surrogate pair is taken for a letter. */
function isMark(unit: string): boolean {
  return /[^\p{L}\p{N}\p{Cs}]/u.test(unit);
}
