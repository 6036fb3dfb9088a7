import type {Range} from "../../model/index.ts";

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

/** The lines of a text that hold more than white space, in order, from the offset `from` on. O(length). */
export function splitLines(text: string, from = 0): readonly Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let at = from, end = from; at < text.length; at = end + 1) {
    end = lineEnd(text, at);
    const raw = text.slice(at, end);
    const words = raw.trim();
    if (!words) continue;
    const start = at + raw.indexOf(words);
    gap = lines.length === 0 || hasBlankLine(text, lines[lines.length - 1].end, start);
    lines.push(lineOf(words, start, lines.length, gap));
  }
  return lines;
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

function lineOf(text: string, start: number, index: number, gap: boolean): Line {
  const plain = withoutMarkup(plainOf(text));
  const key = keyOf(plain);
  return {start, end: start + text.length, index, text, plain, key, gap, words: key ? 1 + countBlanks(key) : 0};
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
