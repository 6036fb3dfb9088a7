import type {Block} from "./blocks.ts";
import {countWords} from "./count-words.ts";
import {HEADINGS} from "./elements.ts";
import {surroundingOf, type Surrounding} from "./surroundings.ts";
import type {PageElement} from "./tree.ts";

/** What each block counts for. A page may have hundreds of thousands of blocks, so that these are lists of numbers. */
export interface Weights {
  readonly blocks: readonly Block[];
  readonly words: Uint32Array;
  /** Words that speak for an article here: of running text, outside of links. */
  readonly weight: Float64Array;
  readonly surroundings: readonly (Surrounding | null)[];
}

/** Weighs the blocks. O(blocks + elements). */
export function weighBlocks(blocks: readonly Block[], heading: Block | null): Weights {
  const words = Uint32Array.from(blocks, ({text}) => countWords(text));
  const running = Uint32Array.from(blocks, (block, at) => (isRunning(block, words[at]) ? words[at] : 0));
  const around = surroundingsOf(blocks, running, heading);
  const isInCard = cardsOf(blocks, words);
  const surroundings = blocks.map((block) => around(block.inner ?? block.element) ?? (isInCard(block.element) ? "promotion" : null));
  const weight = Float64Array.from(blocks, ({text, linked}, at) => (surroundings[at] === null ? running[at] * (1 - linked / text.length) : 0));
  return {blocks, words, weight, surroundings};
}

/** Sentences rather than labels. */
function isRunning({text, linked, element}: Block, words: number): boolean {
  return words >= 8 && linked < 0.5 * text.length && !HEADINGS.has(element.name) && /[.!?…。！？:;,"”]/u.test(text);
}

/** The fewest words of running text between heading and comments, where these are longer than the article. */
const FEWEST_BEFORE = 50;

/** What the elements around one say that it is; an element with most of the running text says nothing. */
function surroundingsOf(blocks: readonly Block[], running: Uint32Array, heading: Block | null): (element: PageElement) => Surrounding | null {
  const massOf = massByElement(blocks, running);
  const total = running.reduce((sum, words) => sum + words, 0);
  const apartFrom = heading === null ? Infinity : placeBehind(blocks, running, blocks.indexOf(heading));
  const known = new Array<Surrounding | null | undefined>(sizeFor(blocks));
  const around = (element: PageElement | null): Surrounding | null => {
    if (!element) return null;
    const found = known[element.index];
    if (found !== undefined) return found;
    const said = surroundingOf(element);
    const own = said !== null && massOf(element) > 0.5 * total && !(said === "comments" && apartFrom < element.start) ? null : said;
    return known[element.index] = around(element.parent) ?? own;
  };
  return around;
}

/** Where the element begins with which enough words of running text are reached from block `first` on; `Infinity` where they are not. O(n log n). */
function placeBehind(blocks: readonly Block[], running: Uint32Array, first: number): number {
  const order: number[] = [];
  for (let at = Math.max(0, first); at < blocks.length; at++) if (running[at] > 0) order.push(at);
  order.sort((a, b) => blocks[a].element.start - blocks[b].element.start);
  let sum = 0;
  const found = order.find((at) => (sum += running[at]) >= FEWEST_BEFORE);
  return found === undefined ? Infinity : blocks[found].element.start;
}

/** More words than this are no teaser. */
const LARGEST_CARD = 90;

/** Whether an element stands in one that holds a heading which is a link, or a form, and little else: teasers of other articles, and offers. */
function cardsOf(blocks: readonly Block[], words: Uint32Array): (element: PageElement) => boolean {
  const total = words.reduce((sum, count) => sum + count, 0);
  const sizeOf = massByElement(blocks, words);
  const cards = new Set<PageElement>();
  const isInForm = within(blocks, ({name}) => name === "form");
  for (const {element, linked, text} of blocks) {
    const form = isInForm(element) ? nearest(element, "form") : null;
    const isTeaser = linked >= 0.8 * text.length && isHeading(element);
    if (!isTeaser && !form) continue;
    const from = isTeaser ? element : form!; // one of the two
    if (sizeOf(from) > LARGEST_CARD) continue; // a form around the whole page
    const card = widen(from, sizeOf, isTeaser ? LARGEST_CARD : Math.min(LARGEST_CARD, total / 3));
    if (card !== element) cards.add(card);
  }
  return cards.size === 0 ? () => false : within(blocks, (element) => cards.has(element));
}

/** The largest element around this one with at most so many words. */
function widen(element: PageElement, sizeOf: (element: PageElement) => number, most: number): PageElement {
  let at = element;
  while (at.parent && sizeOf(at.parent) <= most) at = at.parent;
  return at;
}

export function isHeading(element: PageElement): boolean {
  return HEADINGS.has(element.name) || element.attributes.get("role") === "heading";
}

/** The element of the name that stands nearest around this one, or is it. */
export function nearest(element: PageElement, name: string): PageElement | null {
  for (let at: PageElement | null = element; at; at = at.parent) if (at.name === name) return at;
  return null;
}

/** For each element whether it or one around it fits; asked once for each. */
function within(blocks: readonly Block[], fits: (element: PageElement) => boolean): (element: PageElement) => boolean {
  const known = new Array<boolean | undefined>(sizeFor(blocks));
  const isWithin = (element: PageElement): boolean => known[element.index] ??= fits(element) || element.parent !== null && isWithin(element.parent);
  return isWithin;
}

/** More than the index of each element of the blocks and of those around it, which are lower. */
function sizeFor(blocks: readonly Block[]): number {
  return 1 + blocks.reduce((most, {element, inner}) => Math.max(most, element.index, inner?.index ?? 0), 0);
}

/** The sum of the numbers of the blocks in an element and below it. O(blocks + elements of the page), then O(1). */
export function massByElement(blocks: readonly {readonly element: PageElement}[], numbers: ArrayLike<number>): (element: PageElement) => number {
  const parents = new Uint32Array(1 + blocks.reduce((most, {element}) => Math.max(most, element.index), 0)); // an element comes behind the one around it
  const sums = new Float64Array(parents.length);
  blocks.forEach(({element}, at) => {
    sums[element.index] += numbers[at];
    for (let one = element; one.parent && parents[one.index] === 0; one = one.parent) parents[one.index] = one.parent.index;
  });
  for (let index = sums.length - 1; index > 0; index--) sums[parents[index]] += sums[index];
  return ({index}) => sums[index] ?? 0;
}
