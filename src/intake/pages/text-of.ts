import type {Part, PartKind, Range} from "../../model/index.ts";
import type {Block, Run} from "./blocks.ts";
import type {ChosenBlock} from "./choose.ts";
import {countWords} from "./count-words.ts";

/** A stretch of the text and the characters of the page it was made of; ranges are half-open and in order. */
export interface TextRun extends Run {
  /** Where it begins in the text. */
  readonly at: number;
}

/** The text of a page: its blocks with a blank line between, and what each is. */
export interface TextOfPage {
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** What the markup says that parts of the text are; body where it says nothing. */
  readonly given: readonly Part[];
  /** The blocks of the article's own words. */
  readonly blocks: readonly BlockMark[];
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

/** Joins blocks to a text. The blank line between two comes from the markup between them. */
export function textOfBlocks(chosen: readonly ChosenBlock[]): TextOfPage {
  const runs: TextRun[] = [];
  const given: Part[] = [];
  const placed: PlacedBlock[] = [];
  let text = "";
  let last: Block | null = null;
  for (const {block, kind} of chosen) {
    if (!/[\p{L}\p{N}]/u.test(block.text)) continue;
    if (last) {
      const [from, to] = [last.runs.at(-1)!.end, block.runs[0].start]; // blocks have words
      runs.push({at: text.length, kind: "break", length: 2, start: Math.min(from, to), end: Math.max(from, to)});
      text += "\n\n";
    }
    const start = text.length;
    let at = start;
    for (const {kind: how, length, start: from, end} of block.runs) {
      runs.push({at, kind: how, length, start: from, end});
      at += length;
    }
    text += block.text;
    if (kind === "body") placed.push({block, start, end: text.length});
    else given.push({kind: kind === "headline" ? "headline" : KINDS[kind], start, end: text.length});
    last = block;
  }
  return {text, runs, given, blocks: markBlocks(placed)};
}

interface PlacedBlock extends Range {
  readonly block: Block;
}

/** Which blocks are marked as most of the words are. */
function markBlocks(placed: readonly PlacedBlock[]): readonly BlockMark[] {
  const words = placed.map(({block}) => countWords(block.text));
  const styles = placed.map(({block: {element: {name, attributes}}}) => `${name} ${attributes.get("class") ?? ""}`);
  const counts = new Map<string, number>();
  styles.forEach((style, at) => counts.set(style, (counts.get(style) ?? 0) + words[at]));
  const most = Math.max(0, ...counts.values());
  return placed.map(({start, end, block}, at) => ({start, end, words: words[at], isUsual: counts.get(styles[at]) === most, linked: block.linked > 0}));
}

/** Whether a page's blocks hold enough words for an article. */
export function isArticle(chosen: readonly ChosenBlock[], fewest: number): boolean {
  return chosen.reduce((sum, {block, kind}) => sum + (kind === "body" ? countWords(block.text) : 0), 0) >= fewest;
}
