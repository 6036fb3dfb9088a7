import type {Part, PartKind, Range} from "../../model/index.ts";
import type {Run} from "./block-table.ts";
import type {ChosenBlock} from "./choose.ts";
import {countWords} from "./count-words.ts";

/** A stretch of the text and the characters of the page it was made of; ranges are half-open and in order. */
export interface TextRun extends Run {
  /** Where it begins in the text. */
  readonly at: number;
}

/** Runs in order and gapless; a page may have many, so that they may be made anew each time they are walked through. */
export type TextRuns = Iterable<TextRun>;

/** The text of a page: its blocks with a blank line between, and what each is. */
export interface TextOfPage {
  readonly text: string;
  readonly runs: TextRuns;
  /** What the markup says that parts of the text are; body where it says nothing. */
  readonly given: readonly Part[];
  /** The blocks of the article's own words, found when asked for. */
  readonly marks: () => readonly BlockMark[];
}

/** A block of the article in the text, and what its markup tells of it. */
export interface BlockMark extends Range {
  readonly words: number;
  /** Marked as most of the article is. */
  readonly isUsual: boolean;
  /** Some of its words are a link. */
  readonly linked: boolean;
}

const KINDS: Readonly<Record<Exclude<ChosenBlock["kind"], "body" | "headline">, PartKind>> = {
  navigation: "navigation", promotion: "promotion", comments: "comments", author: "author", caption: "caption", credit: "credit", label: "label", embed: "other",
};

/** Joins blocks to a text; `chosen` is walked through again when runs or marks are asked for. The blank line between two comes from the markup between them. */
export function textOfBlocks(chosen: Iterable<ChosenBlock>): TextOfPage {
  const given: Part[] = [];
  const text = new TextWriter();
  for (const {block, kind} of wordedOf(chosen)) {
    if (text.length > 0) text.add("\n\n");
    const start = text.length;
    text.add(block.text);
    if (kind !== "body") addPart(given, {kind: kind === "headline" ? "headline" : KINDS[kind], start, end: text.length});
  }
  return {text: text.done(), given, runs: {[Symbol.iterator]: () => runsOf(chosen)}, marks: () => markBlocks(chosen)};
}

/** Neighbors of one kind become one part. */
function addPart(given: Part[], part: Part): void {
  const last = given.at(-1);
  if (last && last.kind === part.kind && last.end + 2 === part.start) given[given.length - 1] = {...last, end: part.end};
  else given.push(part);
}

/** The blocks that hold words. */
function* wordedOf(chosen: Iterable<ChosenBlock>): Generator<ChosenBlock> {
  for (const one of chosen) if (/[\p{L}\p{N}]/u.test(one.block.text)) yield one;
}

const PIECES = 1000;

/** Puts a long text together from many short ones, some at a time. */
class TextWriter {
  length = 0;
  private readonly texts: string[] = [];
  private pieces: string[] = [];

  add(words: string): void {
    this.length += words.length;
    if (this.pieces.push(words) === PIECES) this.join();
  }

  done(): string {
    this.join();
    return this.texts.join("");
  }

  private join(): void {
    this.texts.push(this.pieces.join(""));
    this.pieces = [];
  }
}

function* runsOf(chosen: Iterable<ChosenBlock>): Generator<TextRun> {
  let at = 0;
  let behind = -1; // where the block before ends; -1 for none
  for (const {block} of wordedOf(chosen)) {
    let isFirst = true;
    for (const {kind, length, start, end} of block.runs) {
      if (isFirst && behind >= 0) {
        yield {kind: "break", at, length: 2, start: Math.min(behind, start), end: Math.max(behind, start)};
        at += 2;
      }
      yield {kind, at, length, start, end};
      isFirst = false;
      at += length;
      behind = end;
    }
  }
}

/** Which blocks of the article's own words are marked as most of the words are. */
function markBlocks(chosen: Iterable<ChosenBlock>): readonly BlockMark[] {
  const counts = new Map<string, number>();
  const placed: (Omit<BlockMark, "isUsual"> & {readonly style: string})[] = [];
  let at = 0;
  for (const {block: {text, element, linked}, kind} of wordedOf(chosen)) {
    const start = at === 0 ? 0 : at + 2;
    at = start + text.length;
    if (kind !== "body") continue;
    const style = `${element.name} ${element.attribute("class") ?? ""}`;
    const words = countWords(text);
    counts.set(style, (counts.get(style) ?? 0) + words);
    placed.push({start, end: at, words, linked: linked > 0, style});
  }
  const most = Math.max(0, ...counts.values());
  return placed.map(({style, ...mark}) => ({...mark, isUsual: counts.get(style) === most}));
}

/** Whether a page's blocks hold enough words for an article. */
export function isArticle(chosen: Iterable<ChosenBlock>, fewest: number): boolean {
  let words = 0;
  for (const {block, kind} of chosen) {
    if (kind === "body") words += countWords(block.text);
    if (words >= fewest) return true;
  }
  return false;
}
