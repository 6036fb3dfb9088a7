import type {Block, Blocks} from "./block-table.ts";
import {countWords} from "./count-words.ts";
import {HEADINGS} from "./elements.ts";
import {surroundingOf, type Surrounding} from "./surroundings.ts";
import type {PageElement, PageTree} from "./tree.ts";

/** What each block counts for. A page may have hundreds of thousands of blocks, so that these are lists of numbers. */
export interface Weights {
  readonly blocks: Blocks;
  readonly words: Uint32Array;
  /** Words that speak for an article here: of running text, outside of links. */
  readonly weight: Float64Array;
  readonly surroundingAt: (index: number) => Surrounding | null;
}

/** Weighs the blocks; `heading` is the index of the article's, -1 for none. O(blocks + elements). */
export function weighBlocks(blocks: Blocks, heading: number): Weights {
  const words = new Uint32Array(blocks.length);
  const running = new Uint32Array(blocks.length);
  const weight = new Float64Array(blocks.length); // of running text, the share outside of links; then the words there
  for (const block of blocks) {
    const {index, text, linked} = block;
    words[index] = countWords(text);
    running[index] = isRunning(block, words[index]) ? words[index] : 0;
    weight[index] = running[index] * (1 - linked / text.length);
  }
  const around = surroundingsOf(blocks, running, heading);
  const isInCard = cardsOf(blocks, words);
  const surroundingAt = (index: number) => around(blocks.at(index).inner) ?? (isInCard(blocks.at(index).element) ? "promotion" : null);
  for (let at = 0; at < blocks.length; at++) if (weight[at] > 0 && surroundingAt(at) !== null) weight[at] = 0;
  return {blocks, words, weight, surroundingAt};
}

/** Sentences rather than labels. */
function isRunning({text, linked, element}: Block, words: number): boolean {
  return words >= 8 && linked < 0.5 * text.length && !HEADINGS.has(element.name) && /[.!?…。！？:;,"”]/u.test(text);
}

/** The fewest words of running text between heading and comments, where these are longer than the article. */
const FEWEST_BEFORE = 50;

/** Answers that are kept by element: none yet, nothing, or a surrounding by its place in the list of those met. */
const [UNKNOWN, NOTHING, FIRST_MET] = [0, 1, 2];

/** What the elements around one say that it is; an element with most of the running text says nothing. */
function surroundingsOf(blocks: Blocks, running: Uint32Array, heading: number): (element: PageElement) => Surrounding | null {
  const massOf = massByElement(blocks, running);
  const total = running.reduce((sum, words) => sum + words, 0);
  const apartFrom = heading < 0 ? Infinity : placeBehind(blocks, running, heading);
  const known = new Uint8Array(blocks.tree.size);
  const met: (Surrounding | null)[] = [null, null];
  const find = (element: PageElement): Surrounding | null => {
    const said = surroundingOf(element);
    const own = said !== null && massOf(element) > 0.5 * total && !(said === "comments" && apartFrom < element.start) ? null : said;
    return (element.parent && around(element.parent)) ?? own;
  };
  const around = (element: PageElement): Surrounding | null => {
    if (known[element.index] === UNKNOWN) {
      const found = find(element);
      if (found !== null && !met.includes(found)) met.push(found);
      known[element.index] = found === null ? NOTHING : met.indexOf(found, FIRST_MET);
    }
    return met[known[element.index]];
  };
  return around;
}

/** Where the element begins with which enough words of running text are reached from block `first` on; `Infinity` where they are not. O(n log n). */
function placeBehind(blocks: Blocks, running: Uint32Array, first: number): number {
  const startOf = (at: number) => blocks.tree.starts.get(blocks.elementAt(at));
  const order = Uint32Array.from(running.keys()).filter((at) => at >= first && running[at] > 0).sort((a, b) => startOf(a) - startOf(b));
  let sum = 0;
  const found = order.find((at) => (sum += running[at]) >= FEWEST_BEFORE);
  return found === undefined ? Infinity : startOf(found);
}

/** More words than this are no teaser. */
const LARGEST_CARD = 90;

/** Whether an element stands in one that holds a heading which is a link, or a form, and little else: teasers of other articles, and offers. */
function cardsOf(blocks: Blocks, words: Uint32Array): (element: PageElement) => boolean {
  const total = words.reduce((sum, count) => sum + count, 0);
  const sizeOf = massByElement(blocks, words);
  const cards = new Set<number>();
  const isInForm = within(blocks.tree, ({name}) => name === "form");
  for (const {element, linked, text} of blocks) {
    const form = isInForm(element) ? nearest(element, "form") : null;
    const isTeaser = linked >= 0.8 * text.length && isHeading(element);
    const from = isTeaser ? element : form;
    if (!from || sizeOf(from) > LARGEST_CARD) continue; // a form around the whole page
    const card = widen(from, sizeOf, isTeaser ? LARGEST_CARD : Math.min(LARGEST_CARD, total / 3));
    if (card.index !== element.index) cards.add(card.index);
  }
  return cards.size === 0 ? () => false : within(blocks.tree, ({index}) => cards.has(index));
}

/** The largest element around this one with at most so many words. */
function widen(element: PageElement, sizeOf: (element: PageElement) => number, most: number): PageElement {
  let at = element;
  for (let around = at.parent; around && sizeOf(around) <= most; around = at.parent) at = around;
  return at;
}

export function isHeading(element: PageElement): boolean {
  return HEADINGS.has(element.name) || element.attribute("role") === "heading";
}

/** The element of the name that stands nearest around this one, or is it. */
export function nearest(element: PageElement, name: string): PageElement | null {
  for (let at: PageElement | null = element; at; at = at.parent) if (at.name === name) return at;
  return null;
}

/** For each element whether it or one around it fits; asked once for each. */
function within(tree: PageTree, fits: (element: PageElement) => boolean): (element: PageElement) => boolean {
  const known = new Uint8Array(tree.size); // 1 for no, 2 for yes
  const isWithin = (element: PageElement): boolean => {
    if (known[element.index] === 0) known[element.index] = fits(element) || element.parent !== null && isWithin(element.parent) ? 2 : 1;
    return known[element.index] === 2;
  };
  return isWithin;
}

/** The sum of the numbers of the blocks in an element and below it. O(blocks + elements of the page), then O(1). */
export function massByElement(blocks: Blocks, numbers: Uint32Array | Float64Array): (element: PageElement) => number {
  const {tree: {size, parents}} = blocks;
  const sums = numbers instanceof Uint32Array ? new Uint32Array(size) : new Float64Array(size);
  for (let at = 0; at < blocks.length; at++) sums[blocks.elementAt(at)] += numbers[at];
  for (let index = size - 1; index > 0; index--) sums[parents.get(index)] += sums[index]; // an element comes behind the one around it
  return ({index}) => sums[index];
}
