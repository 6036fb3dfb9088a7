import {StemmaError, type Part} from "../../model/index.ts";
import {blocksOf, type Block} from "./blocks.ts";
import {chooseBlocks, findHeading, type ChosenBlock} from "./choose.ts";
import {countWords} from "./count-words.ts";
import {HEADINGS} from "./elements.ts";
import {readMetadata, type PageMetadata} from "./metadata.ts";
import {oneLine, outlineOf, type Outline} from "./outline.ts";
import {statedBlocks} from "./stated-body.ts";
import {isArticle, textOfBlocks, type BlockMark, type TextRun} from "./text-of.ts";
import {parsePage, wordsOf, type PageElement} from "./tree.ts";

/** The article of a page as text, where each stretch of it stands in the page, and what the page says of itself. */
export interface PageText {
  readonly text: string;
  /** In order and gapless; offsets of the page are of its characters. */
  readonly runs: readonly TextRun[];
  readonly metadata: PageMetadata;
  /** What the markup says that ranges are (headline, caption, promotion …); the rest is for the text to tell. */
  readonly given: readonly Part[];
  /** The blocks of the article's own words, in order. */
  readonly blocks: readonly BlockMark[];
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
  const blocks = blocksOf(root, html, hidden);
  const chosen = chooseOrState(blocks, metadata, outline);
  if (!isArticle(chosen, FEWEST)) throw new StemmaError("no-article", "is an HTML page without an article");
  const opening = withOpening(blocks, chosen, metadata);
  return {...textOfBlocks(opening), metadata: withShown(metadata, opening), hidden: hidden.filter((element) => isAmong(element, opening) && /[\p{L}\p{N}]/u.test(wordsOf(element, html, LONGEST_LOOKED_AT))).length};
}

const LONGEST_LOOKED_AT = 2000;

/** Whether the element stands between the article's first words and its last. */
function isAmong({start}: PageElement, chosen: readonly ChosenBlock[]): boolean {
  const first = chosen.find(({kind}) => kind === "body");
  const last = chosen.findLast(({kind}) => kind === "body");
  return first !== undefined && last !== undefined && startOf(first) <= start && start < startOf(last);
}

/** The article of the markup; where that holds much less than the article of the JSON-LD, that one. */
function chooseOrState(blocks: readonly Block[], {body, headline}: PageMetadata, outline: Outline): readonly ChosenBlock[] {
  const chosen = chooseBlocks(blocks, body, headline);
  if (body === null || sizeOf(chosen) >= 0.5 * body.length) return chosen;
  const stated = statedBlocks(outline).map((block): ChosenBlock => ({block, kind: "body"}));
  return sizeOf(chosen) < 0.5 * sizeOf(stated) ? stated : chosen;
}

function sizeOf(chosen: readonly ChosenBlock[]): number {
  return chosen.reduce((sum, {block, kind}) => sum + (kind === "body" ? block.text.length : 0), 0);
}

/** Puts the headline, and the short lines between it and the article, before the article. */
function withOpening(blocks: readonly Block[], chosen: readonly ChosenBlock[], {headline, byline}: PageMetadata): readonly ChosenBlock[] {
  const first = chosen.findIndex(({kind}) => kind === "body");
  const top = blocks.indexOf(chosen[0].block);
  const place = headlinePlace(blocks, chosen, headline);
  const rest = chosen.filter(({block, kind}, at) => kind !== "headline" && !(at < first && kind === "navigation") && block !== blocks[place] && !(at <= first + REACH && headline !== null && isSame(block.text, headline)));
  if (place < 0) return rest;
  const between = blocks.slice(place + 1, Math.max(top, place + 1)).filter((block) => isOpening(block, byline)).map((block): ChosenBlock => ({block, kind: "body"}));
  const opening: ChosenBlock = {block: blocks[place], kind: "headline"};
  if (top < 0 && startOf(opening) > startOf(chosen[0])) return rest; // the article stands in a script above its headline
  return [opening, ...between, ...rest].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({block: {runs}}: ChosenBlock): number {
  return runs[0].start; // blocks have words
}

/** The headline stands at most so many blocks behind the first that is taken for article. */
const REACH = 3;

/** The block of the headline: the one that says the stated one, a heading before others; else the first-level heading. -1 for none. */
function headlinePlace(blocks: readonly Block[], chosen: readonly ChosenBlock[], headline: string | null): number {
  const first = chosen.findIndex(({kind}) => kind === "body");
  const last = blocks.indexOf(chosen[Math.min(chosen.length - 1, first + REACH)].block);
  const same = headline === null ? [] : blocks.flatMap(({text}, at) => (at <= last && isSame(text, headline) ? [at] : []));
  const heading = findHeading(blocks, headline);
  const best = same.find((at) => blocks[at] === heading) ?? same.find((at) => HEADINGS.has(blocks[at].element.name)) ?? same.at(-1);
  if (best !== undefined) return best;
  const place = heading ? blocks.indexOf(heading) : -1;
  return place <= last || heading && headline !== null && isSame(heading.text, headline) ? place : -1;
}

/** Where the page shows another headline than the one it states, the shown one. */
function withShown(metadata: PageMetadata, opening: readonly ChosenBlock[]): PageMetadata {
  const shown = opening.find(({kind}) => kind === "headline")?.block.text;
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
