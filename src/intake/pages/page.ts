import {StemmaError, type Part} from "../../model/index.ts";
import type {Block, Blocks} from "./block-table.ts";
import {blocksOf} from "./blocks.ts";
import {Choice, chooseBlocks, findHeading, type ChosenBlock} from "./choose.ts";
import {countWords} from "./count-words.ts";
import {HEADINGS} from "./elements.ts";
import {readMetadata, type PageMetadata} from "./metadata.ts";
import {oneLine, outlineOf, type Outline} from "./outline.ts";
import {statedBlocks} from "./stated-body.ts";
import {isArticle, textOfBlocks, type BlockMark, type TextRuns} from "./text-of.ts";
import {parsePage} from "./parse-page.ts";
import {wordsOf, type PageElement} from "./tree.ts";

/** The article of a page as text, where each stretch of it stands in the page, and what the page says of itself. */
export interface PageText {
  readonly text: string;
  /** In order and gapless; offsets of the page are of its characters. */
  readonly runs: TextRuns;
  readonly metadata: PageMetadata;
  /** What the markup says that ranges are (headline, caption, promotion …); the rest is for the text to tell. */
  readonly given: readonly Part[];
  /** The blocks of the article's own words, in order. */
  readonly marks: () => readonly BlockMark[];
  /** Elements with words within the article that the markup hides, passed over. */
  readonly hidden: number;
}

/** The fewest words of a page that are taken for an article. */
const FEWEST = 25;

/**
 * The article of an HTML page: the headline, what stands between it and the article, then the blocks of the article with a blank line
 * between them. Scripts do not run, nothing is fetched. Throws `no-article` for a page in which none is found. O(size of the page).
 */
export function readPage(html: string, address: string | null = null): PageText {
  const root = parsePage(html);
  const outline = outlineOf(root, html);
  const metadata = readMetadata(outline, address);
  const hidden: PageElement[] = [];
  const blocks = blocksOf(root, hidden);
  const chosen = chooseOrState(blocks, metadata, outline);
  if (!isArticle(chosen, FEWEST)) throw new StemmaError("no-article", "is an HTML page without an article");
  const {opening, shown} = withOpening(blocks, chosen, metadata);
  return {...textOfBlocks(opening), metadata: withShown(metadata, shown), hidden: hidden.filter((element) => isAmong(element, chosen) && /[\p{L}\p{N}]/u.test(wordsOf(element, html, LONGEST_LOOKED_AT))).length};
}

const LONGEST_LOOKED_AT = 2000;

/** Whether the element stands between the article's first words and its last. */
function isAmong({start}: PageElement, chosen: Choice): boolean {
  const [first, last] = [chosen.first("body"), chosen.last("body")];
  return first >= 0 && chosen.blocks.at(first).start <= start && start < chosen.blocks.at(last).start;
}

/** The article of the markup; where that holds much less than the article of the JSON-LD, that one. */
function chooseOrState(blocks: Blocks, {body, headline}: PageMetadata, outline: Outline): Choice {
  const chosen = chooseBlocks(blocks, body, headline);
  if (body === null || sizeOf(chosen) >= 0.5 * body.length) return chosen;
  const paragraphs = statedBlocks(outline);
  if (paragraphs === null) return chosen;
  const stated = new Choice(paragraphs);
  for (const {index} of paragraphs) stated.set(index, "body");
  return sizeOf(chosen) < 0.5 * sizeOf(stated) ? stated : chosen;
}

function sizeOf(chosen: Choice): number {
  let size = 0;
  for (const {block, kind} of chosen) if (kind === "body") size += block.text.length;
  return size;
}

interface Opened {
  readonly opening: Iterable<ChosenBlock>;
  /** The headline as the page shows it; null where it shows none. */
  readonly shown: string | null;
}

/** Puts the headline, and the short lines between it and the article, before the article. Changes the choice. */
function withOpening(blocks: Blocks, chosen: Choice, {headline, byline}: PageMetadata): Opened {
  const [top, first] = [chosen.first(), chosen.first("body")];
  const place = headlinePlace(blocks, chosen, headline);
  for (let at = top; at <= Math.max(first + REACH, chosen.last("headline")) && at < chosen.blocks.length; at++) {
    const kind = chosen.kindAt(at);
    if (kind === "headline" || kind === "navigation" && at < first || kind !== null && at <= first + REACH && headline !== null && isSame(chosen.blocks.at(at).text, headline)) chosen.set(at, null);
  }
  if (place < 0) return {opening: chosen, shown: null};
  const block = blocks.at(place);
  if (chosen.blocks !== blocks) return block.start > chosen.blocks.at(top).start ? {opening: chosen, shown: null} : {opening: withFirst({block, kind: "headline"}, chosen), shown: block.text}; // the article may stand in a script above its headline
  for (let at = place + 1; at < top; at++) if (isOpening(blocks.at(at), byline)) chosen.set(at, "body");
  chosen.set(place, "headline");
  return {opening: chosen, shown: block.text};
}

function withFirst(first: ChosenBlock, rest: Iterable<ChosenBlock>): Iterable<ChosenBlock> {
  return {* [Symbol.iterator]() {
    yield first;
    yield* rest;
  }};
}

/** The headline stands at most so many blocks behind the first that is taken for article. */
const REACH = 3;

/** The block of the headline: the one that says the stated one, a heading before others; else the first-level heading. -1 for none. */
function headlinePlace(blocks: Blocks, chosen: Choice, headline: string | null): number {
  const last = chosen.blocks === blocks ? chosen.first("body") + REACH : -1;
  const heading = findHeading(blocks, headline);
  const same: number[] = [];
  for (let at = 0; at <= last && at < blocks.length && headline !== null; at++) if (isSame(blocks.at(at).text, headline)) same.push(at);
  const best = same.find((at) => at === heading) ?? same.find((at) => HEADINGS.has(blocks.at(at).element.name)) ?? same.at(-1);
  if (best !== undefined) return best;
  return heading <= last || headline !== null && isSame(blocks.at(heading).text, headline) ? heading : -1;
}

/** Where the page shows another headline than the one it states, the shown one. */
function withShown(metadata: PageMetadata, shown: string | null): PageMetadata {
  if (!shown || metadata.headline !== null && isSame(shown, metadata.headline)) return metadata;
  return {...metadata, headline: oneLine(shown), foundIn: {...metadata.foundIn, headline: "h1"}};
}

const LONGEST_OPENING = 60;

/** A standfirst, byline or date: what names the author or a day, or is a sentence. */
function isOpening({text, linked}: Block, byline: string | null): boolean {
  const words = countWords(text);
  if (words > LONGEST_OPENING) return false;
  const name = byline?.split(",")[0].trim().toLowerCase();
  return Boolean(name && text.toLowerCase().includes(name)) || /^By\s\p{Lu}/u.test(text) || words >= 6 && linked === 0 && /[.!?…]["”’]?$/u.test(text) || /\b(?:19|20)\d{2}\b/u.test(text) && words <= 14;
}

function isSame(a: string, b: string): boolean {
  return a.length <= 2 * b.length + 20 && keyOf(a) === keyOf(b);
}

function keyOf(words: string): string {
  return oneLine(words)?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim() ?? "";
}
