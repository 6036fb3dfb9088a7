import {compareRanges} from "../model/index.ts";
import type {Range} from "../model/index.ts";

export type MarkStyle = "double" | "single";

/** Words between quotation marks: the range with its marks, and the content without them. */
export interface Quoted extends Range {
  readonly content: Range;
  readonly style: MarkStyle;
  /** False where no closing mark comes before the end of the range searched. */
  readonly closed: boolean;
  /** True where only the closing mark was found: the words began before the range searched. */
  readonly opened: boolean;
  /** Quotations inside this one, in order. */
  readonly inner: readonly Quoted[];
}

const OPENING_DOUBLE = "“„«‟";
const CLOSING_DOUBLE = "”»";
const STRAIGHT_DOUBLE = "\"＂";
const OPENING_SINGLE = "‘‚";
const APOSTROPHES = "'’";
const ANY_MARK = /["'`“”„«»‟＂‘’‚]/u;
const OPENERS = "([{—–-/";
const PUNCTUATION = ".,;:!?…)]}—–-/";

/** Words that are written with an apostrophe at their beginning. */
const ELIDED = new Set(["em", "til", "tis", "twas", "n", "cause", "bout", "round", "ll", "s", "re", "ve", "d", "t", "m"]);

const isSpace = (char: string) => char === "" || /\s/u.test(char);
const isWordChar = (char: string) => /[\p{L}\p{N}]/u.test(char);
const isDouble = (char: string) => char !== "" && (OPENING_DOUBLE + CLOSING_DOUBLE + STRAIGHT_DOUBLE).includes(char);

interface Mark extends Range {
  readonly style: MarkStyle;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * The outermost quotations of a paragraph, in order, offsets in `text`. Curly, straight, TeX-like (`` '') and
 * angled marks, also mixed; single marks only where they pair up around words. O(length of the range).
 */
export function findQuoted(text: string, range: Range = {start: 0, end: text.length}): readonly Quoted[] {
  if (!ANY_MARK.test(text.slice(range.start, range.end))) return [];
  const doubles = pairDoubles(text, range, doubleMarks(text, range));
  const singles = gapsBetween(range, doubles).flatMap((gap) => pairSingles(text, gap));
  return [...doubles, ...singles].filter(({content}) => content.start < content.end).sort(compareRanges);
}

function gapsBetween(range: Range, found: readonly Range[]): Range[] {
  const starts = [range.start, ...found.map(({end}) => end)];
  return starts.map((start, i) => ({start, end: found[i]?.start ?? range.end}));
}

// --- double marks ----------------------------------------------------------------------------------

function doubleMarks(text: string, {start, end}: Range): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const mark = doubleMarkAt(text, at, {start, end});
    if (!mark) continue;
    marks.push(mark);
    at = mark.end - 1;
  }
  return marks;
}

function doubleMarkAt(text: string, at: number, range: Range): Mark | null {
  const char = text[at];
  if (OPENING_DOUBLE.includes(char)) return {start: at, end: at + 1, style: "double", opens: true, closes: !startsWord(text, at, at + 1, range)};
  if (CLOSING_DOUBLE.includes(char)) return {start: at, end: at + 1, style: "double", opens: startsWord(text, at, at + 1, range), closes: true};
  if (STRAIGHT_DOUBLE.includes(char)) return straightMark(text, at, at + 1, range);
  const pair = text.slice(at, at + 2);
  if (pair === "``" || pair === "''" || pair === "’’" || pair === "‘‘") return straightMark(text, at, at + 2, range);
  return null;
}

function straightMark(text: string, start: number, end: number, range: Range): Mark | null {
  const before = charBefore(text, start, range);
  if (/\p{N}/u.test(before) && !isQuoteEndAfterNumber(text, end, range)) return null;
  const opens = startsWord(text, start, end, range);
  const closes = endsWord(text, start, end, range);
  return {start, end, style: "double", opens: opens || !closes, closes: closes || !opens};
}

/** `2003" he said` closes, `6" pipe` measures; undecided marks close. */
function isQuoteEndAfterNumber(text: string, end: number, range: Range): boolean {
  const next = charAfter(text, end, range);
  return isSpace(next) || PUNCTUATION.includes(next);
}

function startsWord(text: string, start: number, end: number, range: Range): boolean {
  const before = charBefore(text, start, range);
  const after = charAfter(text, end, range);
  return (isSpace(before) || OPENERS.includes(before) || OPENING_SINGLE.includes(before)) && !isSpace(after);
}

function endsWord(text: string, start: number, end: number, range: Range): boolean {
  const before = charBefore(text, start, range);
  const after = charAfter(text, end, range);
  return !isSpace(before) && (isSpace(after) || PUNCTUATION.includes(after) || APOSTROPHES.includes(after));
}

const charBefore = (text: string, at: number, range: Range) => (at > range.start ? text[at - 1] : "");
const charAfter = (text: string, at: number, range: Range) => (at < range.end ? text[at] : "");

interface Open {
  readonly mark: Mark;
  readonly inner: Quoted[];
}

function pairDoubles(text: string, range: Range, marks: readonly Mark[]): Quoted[] {
  const found: Quoted[] = [];
  let open: Open | null = null;
  let inside: Open | null = null;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!open) {
      if (mark.opens || isMisplaced(text, marks, i)) open = {mark, inner: []};
      else if (found.length === 0 && mark.closes && !/[\p{N}"]{2}/u.test(text.slice(mark.start - 1, mark.end))) found.push(openedBefore(range, mark));
    } else if (inside) {
      open.inner.push(closeAt(text, inside, mark));
      inside = null;
    } else if (mark.closes) {
      found.push(closeAt(text, open, mark));
      open = null;
    } else if (closersAhead(marks, i) >= 2) {
      inside = {mark, inner: []};
    } else {
      found.push(unclosed(text, open, {start: range.start, end: mark.start}, true));
      open = {mark, inner: []};
    }
  }
  if (open) found.push(unclosed(text, open, range, false));
  return found;
}

/** `said," We held the gate".`: behind a comma or colon the space slipped to the wrong side of the mark, and the next one closes. */
function isMisplaced(text: string, marks: readonly Mark[], at: number): boolean {
  const {start, end} = marks[at];
  return /[,:]/u.test(text[start - 1] ?? "") && isSpace(text[end] ?? "") && STRAIGHT_DOUBLE.includes(text[start]) && closersAhead(marks, at) >= 1;
}

/** Closing marks that follow before a next opening one. */
function closersAhead(marks: readonly Mark[], at: number): number {
  let count = 0;
  for (let i = at + 1; i < marks.length && marks[i].closes && !marks[i].opens; i++) count++;
  return count;
}

function closeAt(text: string, open: Open, mark: Mark): Quoted {
  const content = {start: open.mark.end, end: mark.start};
  const inner = open.inner.length > 0 ? open.inner : pairSingles(text, content);
  return {start: open.mark.start, end: mark.end, content: trim(text, content), style: "double", closed: true, opened: true, inner};
}

function openedBefore(range: Range, mark: Mark): Quoted {
  const content = {start: range.start, end: mark.start};
  return {start: range.start, end: mark.end, content, style: "double", closed: true, opened: false, inner: []};
}

/** Without a closing mark the words run to the paragraph's end, or, before another opening mark, to their own clause's end. */
function unclosed(text: string, open: Open, range: Range, cutsAtClause: boolean): Quoted {
  const end = cutsAtClause ? clauseEnd(text, open.mark.end, range.end) : range.end;
  const content = trim(text, {start: open.mark.end, end});
  return {start: open.mark.start, end: content.end, content, style: "double", closed: false, opened: true, inner: []};
}

function clauseEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end - 1; at++) if (".,!?".includes(text[at]) && isSpace(text[at + 1])) return at + 1;
  return end;
}

function trim(text: string, {start, end}: Range): Range {
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return {start, end};
}

// --- single marks ----------------------------------------------------------------------------------

function pairSingles(text: string, range: Range): Quoted[] {
  const found: Quoted[] = [];
  for (let at = range.start; at < range.end; at++) {
    if (!opensSingle(text, at, range)) continue;
    const close = singleClose(text, at + 1, range);
    if (close < 0) break; // no mark that could close stands anywhere behind
    found.push({start: at, end: close + 1, content: {start: at + 1, end: close}, style: "single", closed: true, opened: true, inner: []});
    at = close;
  }
  return found;
}

function opensSingle(text: string, at: number, range: Range): boolean {
  if (!(OPENING_SINGLE + APOSTROPHES).includes(text[at])) return false;
  const before = charBefore(text, at, range);
  if (!(isSpace(before) || OPENERS.includes(before) || isDouble(before))) return false;
  if (isSpace(charAfter(text, at + 1, range)) || APOSTROPHES.includes(charAfter(text, at + 1, range))) return false;
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(at + 1, at + 24))?.[0] ?? "";
  return !/^\d/u.test(word) && !ELIDED.has(word.toLowerCase());
}

/** Offset of the mark that closes what opened before `from`, or -1. A plural's apostrophe gives way to a surer mark. */
function singleClose(text: string, from: number, range: Range): number {
  let unsure = -1;
  for (let at = from + 1; at < range.end; at++) {
    if (unsure >= 0 && opensSingle(text, at, range)) break;
    if (!APOSTROPHES.includes(text[at])) continue;
    const before = text[at - 1];
    const after = charAfter(text, at + 1, range);
    if (isSpace(before) || isWordChar(after)) continue;
    if (before !== "s" || !isSpace(after) || after === "") return at;
    if (unsure < 0) unsure = at;
  }
  return unsure;
}
