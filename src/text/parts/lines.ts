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
  for (const {0: raw, index} of text.slice(from).matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/gu)) {
    if (/^[\n\r\u2028\u2029]/u.test(raw)) continue;
    const words = raw.trim();
    const start = from + index + raw.indexOf(words);
    gap = lines.length === 0 || hasBlankLine(text, lines[lines.length - 1].end, start);
    if (words) lines.push(lineOf(words, start, lines.length, gap));
  }
  return lines;
}

function lineOf(text: string, start: number, index: number, gap: boolean): Line {
  const plain = withoutMarkup(plainOf(text));
  const key = keyOf(plain);
  return {start, end: start + text.length, index, text, plain, key, gap, words: key ? key.split(" ").length : 0};
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

/** Without one of these a text, white space at its ends aside, is plain. */
const UNEVEN = /[‘’‚‛`´“”„‟«»\u200b]|[^\S ]| {2}|^ | $/u;

/** The text with straight quotation marks and plain single blanks; not of the same length. */
export function plainOf(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text.replace(/[‘’‚‛`´]/gu, "'").replace(/[“”„‟«»]/gu, '"').replace(/[\s\u200b]+/gu, " ").trim();
}

/** The text as its words alone: lower case, no marks, one blank between words. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/['’]/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

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
