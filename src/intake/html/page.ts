import {StemmaError, type Range} from "../../model/index.ts";
import {blocksOf, type Block} from "./blocks.ts";
import {findMain, parsePage} from "./dom.ts";
import {findArticleObject} from "./json-ld.ts";
import {readMetadata, type PageMetadata} from "./metadata.ts";

/** The article of a page as text, what the page says of it, and which ranges are captions. */
export interface PageText {
  readonly text: string;
  readonly metadata: PageMetadata;
  readonly captions: readonly Range[];
}

/** The fewest words of a page that are taken for an article. */
const FEWEST = 25;

/**
 * The article of an HTML page: the headline, then the blocks of its main text with a blank line between them. Scripts,
 * styles and forms are left out. Throws `no-article` for a page in which none is found.
 */
export function readPage(html: string): PageText {
  const page = parsePage(html);
  const metadata = readMetadata(page);
  const body = articleBodyOf(findArticleObject(page));
  const blocks = findBlocks(html, () => findMain(page), body);
  if (countWords(blocks) < FEWEST) throw new StemmaError("no-article", "is an HTML page without an article");
  return joinBlocks(withHeadline(blocks, metadata.headline), metadata);
}

function findBlocks(html: string, main: () => ReturnType<typeof findMain>, body: readonly Block[]): readonly Block[] {
  const element = main();
  const found = element ? blocksOf(element) : [];
  if (countWords(found) >= FEWEST && countWords(found) >= (body.length >= 3 ? 0.8 : 0.5) * countWords(body)) return found;
  if (countWords(body) >= FEWEST) return body;
  const paragraphs = [...parsePage(html).querySelectorAll("article p, main p, body p")].flatMap((paragraph) => blocksOf(paragraph));
  return countWords(paragraphs) > countWords(found) ? [...new Map(paragraphs.map((block) => [block.text, block])).values()] : found;
}

function articleBodyOf(article: {readonly [name: string]: unknown} | null): readonly Block[] {
  const body = article?.articleBody;
  if (typeof body !== "string") return [];
  return body.replace(/<[^<>]*>/gu, " ").split(/\r?\n+/u).map((line) => line.trim()).filter(Boolean).map((text) => ({text, isCaption: false}));
}

function countWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, {text}) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

/** The headline first, and not again right behind. */
function withHeadline(blocks: readonly Block[], headline: string | null): readonly Block[] {
  if (!headline) return blocks;
  const rest = blocks.filter(({text}, at) => at >= 3 || text.toLowerCase() !== headline.toLowerCase());
  return [{text: headline, isCaption: false}, ...rest];
}

function joinBlocks(blocks: readonly Block[], metadata: PageMetadata): PageText {
  const captions: Range[] = [];
  let text = "";
  for (const block of blocks) {
    const start = text ? text.length + 2 : 0;
    text = text ? `${text}\n\n${block.text}` : block.text;
    if (block.isCaption) captions.push({start, end: text.length});
  }
  return {text, metadata, captions};
}
