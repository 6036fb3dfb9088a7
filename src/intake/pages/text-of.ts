import type {Part, PartKind} from "../../model/index.ts";
import type {Block, Run} from "./blocks.ts";
import {countWords, type ChosenBlock} from "./choose.ts";

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
}

const KINDS: Readonly<Record<Exclude<ChosenBlock["kind"], "body" | "headline">, PartKind>> = {
  navigation: "navigation", promotion: "promotion", comments: "comments", author: "author", caption: "caption", credit: "credit", label: "label", embed: "other",
};

/** Joins blocks to a text. The blank line between two comes from the markup between them. */
export function textOfBlocks(chosen: readonly ChosenBlock[]): TextOfPage {
  const runs: TextRun[] = [];
  const given: Part[] = [];
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
    for (const run of block.runs) {
      runs.push({at, ...run});
      at += run.length;
    }
    text += block.text;
    if (kind !== "body") given.push({kind: kind === "headline" ? "headline" : KINDS[kind], start, end: text.length});
    last = block;
  }
  return {text, runs, given};
}

/** Whether a page's blocks hold enough words for an article. */
export function isArticle(chosen: readonly ChosenBlock[], fewest: number): boolean {
  return chosen.reduce((sum, {block, kind}) => sum + (kind === "body" ? countWords(block.text) : 0), 0) >= fewest;
}
