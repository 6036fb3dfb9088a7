// Markdown in lines of news: which of its marks are no words of the article. The text itself never changes.
import {isArticleKind} from "../../model/index.ts";
import type {Part, Range} from "../../model/index.ts";
import {endsSentence, type Line} from "./lines.ts";

/** Marks that begin a line: of headings, quotations and lists, and of stress. */
const LINE_MARKS = /^(?:#{1,6}[^\S\n\r]+|>[^\S\n\r]?(?:>[^\S\n\r]?){0,4}[^\S\n\r]*|[*+-][^\S\n\r]+)?(?:\*{1,3}(?=[^\s*]))?/u;

/** Without one of these a line has no marks of Markdown at its ends. */
const MARKS = /^[#>*+-]|[*)]/u;

/** The end of a link that ends its line, with the marks of stress and the stop behind it. */
const LAST_ADDRESS = /\]\([^()\s]{1,400}\)[.,;:!?]?\*{0,3}$/u;

/** True for a line that is an image alone, with or without a link around it. */
export function isImageLine({text}: Line): boolean {
  return /^(?:\[?!\[[^[\]]{0,400}\]\([^()]{1,600}\)(?:\]\([^()]{1,600}\))?\s?)+$/u.test(text);
}

/** True for a line that stands between marks of stress as a whole: "*A crane in the port.*". */
export function isStressed({text}: Line): boolean {
  return /^(?:\*[^*]+\*|_[^_]+_)$/u.test(text);
}

/** True for a line of stress that ends with the maker of a picture: "… on Tuesday. Lou Hart / The Tarn Courier". */
export function isStressedCredit(line: Line): boolean {
  return isStressed(line) && line.words <= 60 && /(?:^|[.!?)] )\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){0,3} ?\/ ?\p{Lu}[\p{L}\p{N} .'-]{1,40}$/u.test(line.plain);
}

/**
 * The line's parts with its marks set apart as `other`. Where a sentence runs on from the line before, the mark stays, so
 * that the sentence stays in one piece; the same with the address of a link within a line.
 */
export function withoutMarks(line: Line, before: Line | undefined, parts: readonly Part[]): readonly Part[] {
  if (!MARKS.test(line.text)) return parts;
  const mark = runsOn(line, before) ? 0 : LINE_MARKS.exec(line.text)?.[0].length ?? 0;
  const tail = tailOf(line);
  return cutOff(cutOff(parts, line, {start: line.start, end: line.start + mark}), line, {start: line.end - tail, end: line.end});
}

function runsOn(line: Line, before: Line | undefined): boolean {
  return before !== undefined && !line.gap && !endsSentence(before) && !/^[*+-] |[:;]$/u.test(before.text);
}

/** Length of what ends the line and is no word of it. */
function tailOf({text}: Line): number {
  const address = text.includes("](") ? LAST_ADDRESS.exec(text)?.[0].length ?? 0 : 0;
  return address > 0 ? address : /^(?<mark>\*{1,3})[^*]+\k<mark>$/u.exec(text)?.groups?.mark.length ?? 0;
}

/** The parts, with what of the article lies in the range made a part of its own; white space at a cut goes to none. A byline is never read as sentences and stays whole. */
function cutOff(parts: readonly Part[], {text, start: from}: Line, {start, end}: Range): readonly Part[] {
  if (start >= end) return parts;
  return parts.flatMap((part) => {
    if (!isArticleKind(part.kind) || part.kind === "byline" || end <= part.start || part.end <= start) return [part];
    const pieces: Part[] = [
      {...part, end: Math.max(part.start, start)}, {kind: "other", start: Math.max(part.start, start), end: Math.min(part.end, end)},
      {...part, start: Math.min(part.end, end)},
    ];
    return pieces.map((piece) => trimPart(piece, text, from)).filter((piece) => piece.start < piece.end);
  });
}

function trimPart({kind, start, end}: Part, text: string, from: number): Part {
  const words = text.slice(start - from, end - from);
  return {kind, start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length};
}
