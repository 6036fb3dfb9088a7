import type {Block} from "./blocks.ts";
import {countWords} from "./count-words.ts";
import type {Surrounding} from "./surroundings.ts";
import {isElement, type PageElement} from "./tree.ts";
import {isHeading, massByElement, nearest, weighBlocks, type Weights} from "./weigh.ts";

/** A block, and what it is on the page: `body` for the article's own words. */
export interface ChosenBlock {
  readonly block: Block;
  readonly kind: "headline" | "body" | Surrounding;
}

/** Of the running text, the share that one child holds for the search to go on inside it: for all that may be the article, and for its core. */
const MOST = {outer: 0.9, core: 0.8};

/** The article's blocks and what stands among them. O(blocks + elements). */
export function chooseBlocks(blocks: readonly Block[], body: string | null = null, headline: string | null = null): readonly ChosenBlock[] {
  const heading = findHeading(blocks, headline);
  const weights = withinArticle(weighBlocks(blocks, heading), heading);
  const massOf = massByElement(blocks, weights.weight);
  const outer = findContainer(weights, massOf, MOST.outer);
  const core = findContainer(weights, massOf, MOST.core);
  if (!outer || !core) return [];
  return judge(weights, {outer, core, isStated: statedBy(body), heading});
}

const LONGEST_HEADING = 1000;

/** The first-level heading that says the headline, else the first that is no link; null for none. */
export function findHeading(blocks: readonly Block[], headline: string | null): Block | null {
  const headings = blocks.filter(({element, inner}) => element.name === "h1" || inner?.name === "h1");
  const wanted = headline === null ? null : keyOf(headline);
  return headings.find(({text}) => text.length <= LONGEST_HEADING && keyOf(text) === wanted) ?? headings.find(({text, linked}) => linked < 0.5 * text.length) ?? null;
}

/** Of the page's running text, the share that makes the article element of the heading the whole article. */
const SHARE_OF_ARTICLE = 0.3;
const FEWEST_OF_ARTICLE = 25;

/** Where the heading stands in an `article` element with much of the text, or with articles that have such headings too beside it, nothing outside has weight. */
function withinArticle(weights: Weights, heading: Block | null): Weights {
  const article = heading && nearest(heading.element, "article");
  if (!article) return weights;
  const {blocks, weight} = weights;
  let [own, all] = [0, 0];
  blocks.forEach(({element}, at) => {
    all += weight[at];
    if (isInside(element, article)) own += weight[at];
  });
  const isOneOfSeveral = blocks.some(({element}) => element.name === "h1" && !isInside(element, article) && nearest(element, "article"));
  if (own < FEWEST_OF_ARTICLE || own < (isOneOfSeveral ? 0 : SHARE_OF_ARTICLE) * all) return weights;
  return {...weights, weight: weight.map((one, at) => (isInside(blocks[at].element, article) ? one : 0))};
}

const LEAVES = new Set(["p", "blockquote", "ul", "ol", "li", "table", "tbody", "tr", "td", "figure", "pre", "dl"]);

/** The innermost element that holds most of the running text. */
function findContainer({blocks, weight}: Weights, massOf: (element: PageElement) => number, most: number): PageElement | null {
  const first = weight.findIndex((one) => one > 0);
  if (first < 0) return null;
  for (let at = pageOf(blocks[first].element); ;) {
    const best = heaviestIn(at, massOf);
    if (!best || massOf(best) < most * massOf(at) || LEAVES.has(best.name)) return at;
    at = best;
  }
}

function heaviestIn({children}: PageElement, massOf: (element: PageElement) => number): PageElement | null {
  let best: PageElement | null = null;
  let mass = 0;
  for (const child of children) {
    if (!isElement(child) || massOf(child) <= mass) continue;
    [best, mass] = [child, massOf(child)];
  }
  return best;
}

function pageOf(element: PageElement): PageElement {
  let at = element;
  while (at.parent) at = at.parent;
  return at;
}

/** Told by offsets: no two elements cross. */
function isInside(element: PageElement, container: PageElement): boolean {
  return element === container || element.parent !== null && container.start <= element.start && element.start < container.end;
}

interface Place {
  readonly outer: PageElement;
  readonly core: PageElement;
  readonly isStated: (block: Block) => boolean;
  readonly heading: Block | null;
}

function judge({blocks, words, weight, surroundings}: Weights, {outer, core, isStated, heading}: Place): readonly ChosenBlock[] {
  const inside: number[] = [];
  blocks.forEach(({element}, at) => { if (isInside(element, outer)) inside.push(at); });
  const isInCore = (at: number) => isInside(blocks[at].element, core);
  const styles = new Styles();
  for (let at = 0; at < blocks.length; at++) if (weight[at] > 0 && isInCore(at)) styles.add(blocks[at].element);
  const first = inside.find((at) => weight[at] > 0 && isInCore(at)) ?? -1;
  const top = inside.find((at) => blocks[at] === heading) ?? inside[0] ?? 0;
  return withoutLoneHeadings(inside.map((at): ChosenBlock => {
    const block = blocks[at];
    const kind = surroundings[at] ?? kindOf(block, words[at], first >= 0 && at > first);
    const isNear = kind !== "body" || isInCore(at) || styles.has(block.element) || isStated(block) || top <= at && at < first && weight[at] > 0;
    return {block, kind: isNear ? kind : "promotion"};
  }));
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
    const isAlike = last?.parent === element.parent && last?.name === element.name && last.attributes.get("class") === element.attributes.get("class");
    this.last = element;
    return isAlike ? this.style : this.style = `${nameAndClass(element)} < ${element.parent ? nameAndClass(element.parent) : "undefined "}`;
  }
}

const LONGEST_CLASS = 200;

function nameAndClass({name, attributes}: PageElement): string {
  return `${name} ${(attributes.get("class") ?? "").slice(0, LONGEST_CLASS).replace(/\d+/gu, "0")}`;
}

/** A heading belongs to what stands below it. */
function withoutLoneHeadings(chosen: readonly ChosenBlock[]): readonly ChosenBlock[] {
  const kept = [...chosen];
  let below: ChosenBlock["kind"] = "promotion";
  for (let at = kept.length - 1; at >= 0; at--) {
    const {block, kind} = kept[at];
    if (kind === "body" && below !== "body" && isHeading(block.element)) kept[at] = {block, kind: "promotion"};
    if (kind !== "caption" && kind !== "credit" && kind !== "embed") below = kept[at].kind;
  }
  return kept;
}

function kindOf(block: Block, words: number, isBehindFirst: boolean): "headline" | "body" | "promotion" | "label" {
  const {text, linked, element} = block;
  if (element.name === "h1") return "headline";
  if (isTimeStamp(block, words) || isBehindFirst && isSignedWithTime(block, words)) return "label";
  if (linked > 0.6 * text.length && words < 25 && !isLinkedSentence(text, linked, words)) return "promotion";
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
function isTimeStamp({text, element, inner}: Block, words: number): boolean {
  if (words > MOST_OF_STAMP) return false;
  return CLOCK.test(text) || nearest(inner ?? element, "time") !== null && !/\d{4}/u.test(text);
}

const STOP = /[.!?…。！？]["”’»」]?$/u;

/** A sentence that goes on, and ends, behind its link. */
function isLinkedSentence(text: string, linked: number, words: number): boolean {
  return words >= 8 && linked < 0.95 * text.length && STOP.test(text);
}
