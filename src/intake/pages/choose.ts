import type {Block, Blocks} from "./block-table.ts";
import {countWords} from "./count-words.ts";
import type {Surrounding} from "./surroundings.ts";
import type {PageElement} from "./tree.ts";
import {isHeading, massByElement, nearest, weighBlocks, type Weights} from "./weigh.ts";

/** What a block is on the page: `body` for the article's own words. */
export type BlockKind = "headline" | "body" | Surrounding;

/** Blocks, and what each is; a number to a block, for there may be many. */
export class Choice {
  private readonly codes: Uint8Array;

  constructor(readonly blocks: Blocks) {
    this.codes = new Uint8Array(blocks.length);
  }

  /** What the block is; null for one that is not taken. */
  kindAt(index: number): BlockKind | null {
    return KINDS[this.codes[index]];
  }

  set(index: number, kind: BlockKind | null): void {
    this.codes[index] = KINDS.indexOf(kind);
  }

  /** The first block of the kind, or of any, from `from` on; -1 for none. */
  first(kind: BlockKind | null = null, from = 0): number {
    const code = KINDS.indexOf(kind);
    return this.codes.findIndex((one, at) => at >= from && (code === 0 ? one > 0 : one === code));
  }

  /** The last block of the kind; -1 for none. */
  last(kind: BlockKind): number {
    return this.codes.lastIndexOf(KINDS.indexOf(kind));
  }

  /** The blocks that are taken, in order. */
  * [Symbol.iterator](): Generator<ChosenBlock> {
    for (let at = 0; at < this.codes.length; at++) {
      const kind = this.kindAt(at);
      if (kind) yield {block: this.blocks.at(at), kind};
    }
  }
}

const KINDS: readonly (BlockKind | null)[] = [null, "body", "headline", "navigation", "promotion", "comments", "author", "caption", "credit", "label", "embed"];

/** A block, and what it is on the page. */
export interface ChosenBlock {
  readonly block: Pick<Block, "text" | "runs" | "element" | "linked">;
  readonly kind: BlockKind;
}

/** Of the running text, the share that one child holds for the search to go on inside it: for all that may be the article, and for its core. */
const MOST = {outer: 0.9, core: 0.8};

/** The article's blocks and what stands among them. O(blocks + elements). */
export function chooseBlocks(blocks: Blocks, body: string | null = null, headline: string | null = null): Choice {
  const heading = findHeading(blocks, headline);
  const weights = withinArticle(weighBlocks(blocks, heading), heading);
  const massOf = massByElement(blocks, weights.weight);
  const outer = findContainer(weights, massOf, MOST.outer);
  const core = findContainer(weights, massOf, MOST.core);
  return outer && core ? judge(weights, {outer, core, isStated: statedBy(body), heading}) : new Choice(blocks);
}

const LONGEST_HEADING = 1000;

/** The first-level heading that says the headline, else the first that is no link; -1 for none. */
export function findHeading(blocks: Blocks, headline: string | null): number {
  const wanted = headline === null ? null : keyOf(headline);
  let plain = -1;
  for (const {index, text, linked, element, inner} of blocks) {
    if (element.name !== "h1" && inner.name !== "h1") continue;
    if (wanted !== null && text.length <= LONGEST_HEADING && keyOf(text) === wanted) return index;
    if (plain < 0 && linked < 0.5 * text.length) plain = index;
  }
  return plain;
}

/** Of the page's running text, the share that makes the article element of the heading the whole article. */
const SHARE_OF_ARTICLE = 0.3;
const FEWEST_OF_ARTICLE = 25;

/** Where the heading stands in an `article` element with much of the text, or with articles that have such headings too beside it, nothing outside has weight. */
function withinArticle(weights: Weights, heading: number): Weights {
  const {blocks, weight} = weights;
  const article = heading < 0 ? null : nearest(blocks.at(heading).element, "article");
  if (!article) return weights;
  const own = weight.map((one, at) => (isInside(blocks.at(at).element, article) ? one : 0));
  const [inside, all] = [sumOf(own), sumOf(weight)];
  return inside < FEWEST_OF_ARTICLE || inside < (isOneOfSeveral(blocks, article) ? 0 : SHARE_OF_ARTICLE) * all ? weights : {...weights, weight: own};
}

/** Whether another article of the page has a heading of the first level too. */
function isOneOfSeveral(blocks: Blocks, article: PageElement): boolean {
  for (const {element} of blocks) if (element.name === "h1" && !isInside(element, article) && nearest(element, "article")) return true;
  return false;
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

const LEAVES = new Set(["p", "blockquote", "ul", "ol", "li", "table", "tbody", "tr", "td", "figure", "pre", "dl"]);

/** The innermost element that holds most of the running text; null where there is none. */
function findContainer({blocks, weight}: Weights, massOf: (element: PageElement) => number, most: number): PageElement | null {
  if (!weight.some((one) => one > 0)) return null;
  for (let at = blocks.tree.element(0); ;) {
    const best = heaviestIn(at, massOf);
    if (!best || massOf(best) < most * massOf(at) || LEAVES.has(best.name)) return at;
    at = best;
  }
}

function heaviestIn(element: PageElement, massOf: (element: PageElement) => number): PageElement | null {
  let best: PageElement | null = null;
  for (const child of element.children()) if (massOf(child) > (best === null ? 0 : massOf(best))) best = child;
  return best;
}

/** Told by offsets: no two elements cross. */
function isInside(element: PageElement, container: PageElement): boolean {
  return element.index === container.index || element.index > 0 && container.start <= element.start && element.start < container.end;
}

interface Place {
  readonly outer: PageElement;
  readonly core: PageElement;
  readonly isStated: (block: Block) => boolean;
  readonly heading: number;
}

function judge({blocks, words, weight, surroundingAt}: Weights, {outer, core, isStated, heading}: Place): Choice {
  const isIn = (container: PageElement, at: number) => isInside(blocks.at(at).element, container);
  let isOfList: ((one: PageElement) => boolean) | null = null; // most pages have no use for it
  const styles = new Styles();
  weight.forEach((one, at) => { if (one > 0 && isIn(core, at)) styles.add(blocks.at(at).element); });
  const first = weight.findIndex((one, at) => one > 0 && isIn(core, at) && isIn(outer, at));
  const top = heading >= 0 && isIn(outer, heading) ? heading : weight.findIndex((_, at) => isIn(outer, at));
  const choice = new Choice(blocks);
  for (const block of blocks) {
    const {index: at, element} = block;
    if (!isInside(element, outer)) continue;
    const own = surroundingAt(at) ?? kindOf(block, words[at], first >= 0 && at > first);
    const kind = own === "promotion" && surroundingAt(at) === null && (isOfList ??= listsWithWords(blocks))(element) ? "body" : own;
    const isNear = kind !== "body" || isInside(element, core) || styles.has(element) || isStated(block) || top <= at && at < first && weight[at] > 0;
    choice.set(at, isNear ? kind : "promotion");
  }
  return withoutLoneHeadings(choice);
}

const LISTS = new Set(["ul", "ol", "dl", "table"]);

/** Of the words of a list or table, the share outside of links that makes it one of the article: an entry of it may be a link and nothing else. */
const SHARE_UNLINKED = 0.5;

/**
 * Whether the list or table that is nearest around an element says more than its links do. Tables without headings of rows or columns may be
 * there to lay out the page, and are none. O(blocks + elements), then O(depth).
 */
function listsWithWords(blocks: Blocks): (element: PageElement) => boolean {
  const ink = new Uint32Array(blocks.length);
  const linked = new Uint32Array(blocks.length);
  const headed = new Set<number>();
  for (const {index, text, linked: own, element} of blocks) {
    [ink[index], linked[index]] = [text.length, own];
    const table = element.name === "th" ? nearest(element, "table") : null;
    if (table) headed.add(table.index);
  }
  const [inkOf, linkedOf] = [massByElement(blocks, ink), massByElement(blocks, linked)];
  return (element) => {
    let at: PageElement | null = element;
    while (at && !LISTS.has(at.name)) at = at.parent;
    return at !== null && (at.name !== "table" || headed.has(at.index)) && linkedOf(at) < (1 - SHARE_UNLINKED) * inkOf(at);
  };
}

const FEWEST_STATED = 4;
const LONGEST_STATED = 200_000;
const LONGEST_OPENING = 100;
const FIRST_LETTERS = 12;

/** Looks up whether a block opens with words of the article as JSON-LD has it. */
function statedBy(body: string | null): (block: Block) => boolean {
  const stated = body === null ? "" : keyOf(body.slice(0, LONGEST_STATED));
  const openings = new Set([...stated.matchAll(/\S+/gu)].map(({index}) => stated.slice(index, index + FIRST_LETTERS)));
  const known = new Map<string, boolean>();
  return ({text}) => {
    const opening = keyOf(text.slice(0, 160)).slice(0, LONGEST_OPENING);
    if (!openings.has(opening.slice(0, FIRST_LETTERS)) || countWords(text) < FEWEST_STATED) return false;
    const found = known.get(opening) ?? stated.includes(opening);
    known.set(opening, found);
    return found;
  };
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** How a site marks blocks: the names and classes of their elements and those around them. Neighbors are often marked alike. */
class Styles {
  private readonly known = new Set<string>();
  private last: PageElement | null = null;
  private style = "";

  add(element: PageElement): void {
    this.known.add(this.styleOf(element));
  }

  has(element: PageElement): boolean {
    return this.known.has(this.styleOf(element));
  }

  private styleOf(element: PageElement): string {
    const {last} = this;
    const isAlike = last?.parent?.index === element.parent?.index && last?.name === element.name && last.attribute("class") === element.attribute("class");
    this.last = element;
    return isAlike ? this.style : this.style = `${nameAndClass(element)} < ${element.parent ? nameAndClass(element.parent) : "undefined "}`;
  }
}

const LONGEST_CLASS = 200;

function nameAndClass(element: PageElement): string {
  return `${element.name} ${(element.attribute("class") ?? "").slice(0, LONGEST_CLASS).replace(/\d+/gu, "0")}`;
}

/** A heading belongs to what stands below it. */
function withoutLoneHeadings(choice: Choice): Choice {
  let below = "promotion";
  for (let at = choice.blocks.length - 1; at >= 0; at--) {
    const kind = choice.kindAt(at);
    if (kind === null) continue;
    const isLone: boolean = kind === "body" && below !== "body" && isHeading(choice.blocks.at(at).element);
    if (isLone) choice.set(at, "promotion");
    if (kind !== "caption" && kind !== "credit" && kind !== "embed") below = isLone ? "promotion" : kind;
  }
  return choice;
}

function kindOf(block: Block, words: number, isBehindFirst: boolean): "headline" | "body" | "promotion" | "label" {
  const {text, linked, element} = block;
  if (element.name === "h1") return "headline";
  if (isTimeStamp(block, words) || isBehindFirst && isSignedWithTime(block, words)) return "label";
  if (linked > 0.6 * text.length && words < 25 && !isLinkedSentence(text, linked, words)) return "promotion";
  if (linked > 0.7 * text.length && !STOP.test(text)) return "promotion"; // many links in one line
  if (linked > 0.45 * text.length && words < 12 && !STOP.test(text)) return "promotion";
  return "body";
}

const MOST_OF_STAMP = 6;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\p{Lu}{1,5})?$/iu;

const MOST_WITH_NAME = 12;
const DATE_AND_CLOCK = /\b(?:19|20)\d{2}\D{1,6}\d{1,2}:\d{2}$/u;

/** A name, a date and a clock time below an entry; above the article they may be its byline. */
function isSignedWithTime({text}: Block, words: number): boolean {
  return words <= MOST_WITH_NAME && DATE_AND_CLOCK.test(text);
}

/** The hour of an entry, as live blogs have it: a clock time alone, or what a `time` element without a year says. */
function isTimeStamp({text, inner}: Block, words: number): boolean {
  if (words > MOST_OF_STAMP) return false;
  return CLOCK.test(text) || nearest(inner, "time") !== null && !/\d{4}/u.test(text);
}

const STOP = /[.!?…。！？]["”’»」]?$/u;

/** A sentence that goes on, and ends, behind its link. */
function isLinkedSentence(text: string, linked: number, words: number): boolean {
  return words >= 8 && linked < 0.95 * text.length && STOP.test(text);
}
