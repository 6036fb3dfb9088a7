import type {Normalized} from "../normalized.ts";
import type {Run} from "../pages/block-table.ts";
import {blocksOf} from "../pages/blocks.ts";
import type {ChosenBlock} from "../pages/choose.ts";
import {surroundingOf} from "../pages/surroundings.ts";
import {textOfBlocks} from "../pages/text-of.ts";
import {parsePage} from "../pages/parse-page.ts";
import type {PageElement} from "../pages/tree.ts";
import {throughWritten, type Written} from "./written.ts";

/** Words of an entry, and whether they are HTML. */
export interface EntryWords {
  readonly written: Written;
  readonly isHtml: boolean;
}

/** What an entry of a feed or a news item says: its words and what it says of itself. */
export interface Entry {
  readonly title: EntryWords | null;
  /** The article, or where there is but a summary of it, that. */
  readonly body: EntryWords | null;
  readonly isSummary: boolean;
  readonly id: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** When this state of it was made. */
  readonly updated: string | null;
  /** What was odd, in words. */
  readonly odd: readonly string[];
}

/**
 * The text of an entry: its title, a blank line, and its words in paragraphs; all of them, as a feed holds no furniture. Runs are
 * ranges of the entry's own characters (its XML or JSON); they need not ascend where the title stands behind the words.
 */
export function textOfEntry(entry: Entry): Normalized {
  const body = entry.body ? blocksOfWords(entry.body) : [];
  const title = entry.title ? blocksOfWords(entry.title).slice(0, 1) : [];
  const isSaid = title.length > 0 && body.length > 0 && keyOf(title[0].text) === keyOf(body[0].text);
  const chosen: readonly ChosenBlock[] = [
    ...title.map((block): ChosenBlock => ({block, kind: "headline"})), ...body.slice(isSaid ? 1 : 0).map((block): ChosenBlock => ({block, kind: kindOf(block)})),
  ];
  const {text, runs, given} = textOfBlocks(chosen);
  const {id, url, outlet, byline, published, odd, isSummary} = entry;
  const line = {id, url, outlet, byline, published, headline: title[0]?.text ?? null, text: null, html: null, odd: []};
  return {text, runs, given, odd, line, page: null, ...(isSummary && {isSummary})};
}

type EntryBlock = ChosenBlock["block"];

function blocksOfWords({written, isHtml}: EntryWords): readonly EntryBlock[] {
  if (!isHtml) return blocksOfPlain(written);
  return [...blocksOf(parsePage(written.text))].map(({text, runs, element, linked}) => ({text, element, linked, runs: throughWritten([...runs], written)}));
}

/** Paragraphs of plain words: between blank lines; within one, a line end stays and other white space is one blank. */
function blocksOfPlain(written: Written): readonly EntryBlock[] {
  const blocks: EntryBlock[] = [];
  const element = parsePage("<p>").tree.element(1);
  for (const {words: paragraph, at: index} of paragraphsOf(written.text)) {
    const runs: Run[] = [];
    let text = "";
    for (const {0: words, index: at} of paragraph.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/gu)) {
      const start = index + at;
      const isWhite = /^[ \t\r\n\f]/u.test(words);
      const shown = !isWhite ? words : words.includes("\n") ? "\n" : " ";
      runs.push({kind: !isWhite ? "same" : shown === "\n" ? "break" : "space", length: shown.length, start, end: start + words.length});
      text += shown;
    }
    blocks.push({text, runs: throughWritten(runs, written), element, linked: 0});
  }
  return blocks;
}

/** What stands between blank lines, without white space around it. */
function paragraphsOf(text: string): readonly {readonly words: string; readonly at: number}[] {
  const paragraphs: {words: string; readonly at: number}[] = [];
  let at = 0;
  let isOpen = false;
  for (const line of text.split("\n")) {
    const isBlank = line.trim() === "";
    const last = paragraphs.at(-1);
    if (!isBlank && isOpen && last) last.words = text.slice(last.at, at + line.trimEnd().length);
    else if (!isBlank) paragraphs.push({words: line.trim(), at: at + line.length - line.trimStart().length});
    isOpen = !isBlank;
    at += line.length + 1;
  }
  return paragraphs;
}

function kindOf({element}: EntryBlock): "body" | "caption" | "credit" {
  for (let at: PageElement | null = element; at; at = at.parent) {
    const kind = surroundingOf(at);
    if (kind === "caption" || kind === "credit") return kind;
  }
  return "body";
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Words at whose end an entry says that the article goes on elsewhere. */
const GOES_ON = /(?:\[\s?(?:…|\.\.\.|&hellip;|&#8230;)\s?\]|…|\.\.\.|\b(?:read more|continue reading|read the full (?:story|article)|full story|more)\s?(?:[…»→›]|\.\.\.)?)$/iu;

const FEWEST = 100;

/** Whether HTML words that a feed calls a description are the whole article: of some length, in paragraphs, and not broken off. */
export function isWholeArticle(words: EntryWords): boolean {
  const blocks = blocksOfWords(words);
  const count = blocks.reduce((sum, {text}) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  return blocks.length >= 3 && count >= FEWEST && !isBrokenOff(words);
}

/** Whether the words end by saying that there is more elsewhere. */
export function isBrokenOff(words: EntryWords): boolean {
  const last = blocksOfWords(words).filter(({text}) => !/^The post .{1,300} appeared first on /u.test(text)).at(-1);
  return last !== undefined && GOES_ON.test(last.text.trim()) && (last.linked > 0 || /(?:\]|…|\.\.\.)$/u.test(last.text.trim()));
}

/** True where plain words are HTML after all, as their tags say. */
export function looksLikeHtml(words: string): boolean {
  return /<(?:[pa]|br|div|strong|em|[bi]|ul|blockquote|figure|h[1-6])(?:\s[^<>]{0,400})?\/?>/iu.test(words);
}
