import type {Block} from "./blocks.ts";
import {HEADINGS} from "./elements.ts";
import {surroundingOf, type Surrounding} from "./surroundings.ts";
import type {PageElement} from "./tree.ts";

/** A block, and what it is on the page: `body` for the article's own words. */
export interface ChosenBlock {
  readonly block: Block;
  readonly kind: "headline" | "body" | Surrounding;
}

interface Weighed {
  readonly block: Block;
  readonly words: number;
  /** Words that speak for an article here: of running text, outside of links. */
  readonly weight: number;
  readonly surrounding: Surrounding | null;
}

/** Of the running text, the share that one child holds for the search to go on inside it: for all that may be the article, and for its core. */
const MOST = {outer: 0.9, core: 0.8};

/** The article's blocks and what stands among them. O(blocks × depth). */
export function chooseBlocks(blocks: readonly Block[], body: string | null = null): readonly ChosenBlock[] {
  const weighed = weighBlocks(blocks);
  const outer = findContainer(weighed, MOST.outer);
  const core = findContainer(weighed, MOST.core);
  if (!outer || !core) return [];
  const stated = body === null ? null : keyOf(body);
  return judge(weighed, outer, core, stated);
}

function weighBlocks(blocks: readonly Block[]): readonly Weighed[] {
  const whole = blocks.map((block) => ({block, words: countWords(block.text)}));
  const massOf = massByElement(whole.map(({block, words}) => ({element: block.element, mass: isRunning(block, words) ? words : 0})));
  const total = whole.reduce((sum, {block, words}) => sum + (isRunning(block, words) ? words : 0), 0);
  const surroundings = new Map<PageElement, Surrounding | null>();
  const around = (element: PageElement | null): Surrounding | null => {
    if (!element) return null;
    const known = surroundings.get(element);
    if (known !== undefined) return known;
    const own = (massOf.get(element) ?? 0) > 0.5 * total ? null : surroundingOf(element);
    const found = around(element.parent) ?? own;
    surroundings.set(element, found);
    return found;
  };
  const cards = findCards(whole);
  return whole.map(({block, words}) => {
    const surrounding = around(block.element) ?? (isInAny(block.element, cards) ? "promotion" : null);
    const weight = surrounding || !isRunning(block, words) ? 0 : words * (1 - block.linked / block.text.length);
    return {block, words, weight, surrounding};
  });
}

/** More words than this are no teaser. */
const LARGEST_CARD = 90;

/** The elements that hold a heading which is a link, and little else: teasers of other articles. */
function findCards(blocks: readonly {readonly block: Block; readonly words: number}[]): ReadonlySet<PageElement> {
  const sizeOf = massByElement(blocks.map(({block, words}) => ({element: block.element, mass: words})));
  const cards = new Set<PageElement>();
  for (const {block: {element, linked, text}} of blocks) {
    if (linked < 0.8 * text.length || !isHeading(element)) continue;
    let card = element;
    while (card.parent && sizeOf.get(card.parent)! <= LARGEST_CARD) card = card.parent; // parents of blocks have sizes
    if (card !== element) cards.add(card);
  }
  return cards;
}

function isHeading(element: PageElement): boolean {
  return HEADINGS.has(element.name) || element.attributes.get("role") === "heading";
}

function isInAny(element: PageElement, elements: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (elements.has(at)) return true;
  return false;
}

/** Sentences rather than labels. */
function isRunning({text, linked, element}: Block, words: number): boolean {
  return words >= 8 && linked < 0.5 * text.length && !HEADINGS.has(element.name) && /[.!?…。！？:;,"”]/u.test(text);
}

function massByElement(blocks: readonly {readonly element: PageElement; readonly mass: number}[]): ReadonlyMap<PageElement, number> {
  const sums = new Map<PageElement, number>();
  for (const {element, mass} of blocks) {
    if (mass === 0) continue;
    for (let at: PageElement | null = element; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + mass);
  }
  return sums;
}

const LEAVES = new Set(["p", "blockquote", "ul", "ol", "li", "table", "tbody", "tr", "td", "figure", "pre", "dl"]);

/** The innermost element that holds most of the running text. */
function findContainer(weighed: readonly Weighed[], most: number): PageElement | null {
  const massOf = massByElement(weighed.map(({block, weight}) => ({element: block.element, mass: weight})));
  const children = new Map<PageElement, PageElement[]>();
  for (const element of massOf.keys()) if (element.parent) children.set(element.parent, [...(children.get(element.parent) ?? []), element]);
  let at = [...massOf.keys()].find(({parent}) => parent === null) ?? null;
  while (at) {
    const best: PageElement | undefined = (children.get(at) ?? []).sort((a, b) => massOf.get(b)! - massOf.get(a)!)[0]; // those with mass are there
    if (!best || massOf.get(best)! < most * massOf.get(at)! || LEAVES.has(best.name)) return at;
    at = best;
  }
  return null;
}

function isInside(element: PageElement, container: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === container) return true;
  return false;
}

function judge(weighed: readonly Weighed[], outer: PageElement, core: PageElement, stated: string | null): readonly ChosenBlock[] {
  const styles = new Set(weighed.filter(({block, weight}) => weight > 0 && isInside(block.element, core)).map(({block}) => styleOf(block.element)));
  const inside = weighed.filter(({block}) => isInside(block.element, outer));
  const first = inside.findIndex(({block, weight}) => weight > 0 && isInside(block.element, core));
  return withoutLoneHeadings(inside.map((one, at): ChosenBlock => {
    const isNear = isInside(one.block.element, core) || styles.has(styleOf(one.block.element)) || isStated(one.block, stated) || at < first && one.weight > 0;
    const kind = kindOf(one);
    return {block: one.block, kind: kind === "body" && !isNear ? "promotion" : kind};
  }));
}

const FEWEST_STATED = 4;

/** The first words of a block, for looking it up in a longer text. */
function openingKey({text}: Block): string {
  return keyOf(text.slice(0, 160)).slice(0, 100);
}

function isStated(block: Block, stated: string | null): boolean {
  return stated !== null && countWords(block.text) >= FEWEST_STATED && stated.includes(openingKey(block));
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** How a site marks a block: the names and classes of its element and the one around it. */
function styleOf({name, attributes, parent}: PageElement): string {
  return `${name} ${attributes.get("class") ?? ""} < ${parent?.name} ${parent?.attributes.get("class") ?? ""}`.replace(/\d+/gu, "0");
}

/** A heading belongs to what stands below it. */
function withoutLoneHeadings(chosen: readonly ChosenBlock[]): readonly ChosenBlock[] {
  const kinds = chosen.map(({kind}) => kind);
  for (let at = chosen.length - 1; at >= 0; at--) {
    if (kinds[at] !== "body" || !isHeading(chosen[at].block.element)) continue;
    const next = kinds.findIndex((kind, i) => i > at && kind !== "caption" && kind !== "credit" && kind !== "embed");
    const below = next < 0 ? "promotion" : kinds[next];
    if (below !== "body") kinds[at] = "promotion";
  }
  return chosen.map(({block}, at) => ({block, kind: kinds[at]}));
}

function kindOf({block, words, surrounding}: Weighed): ChosenBlock["kind"] {
  if (surrounding) return surrounding;
  const {text, linked, element} = block;
  if (element.name === "h1") return "headline";
  if (linked > 0.6 * text.length && words < 25) return "promotion";
  return "body";
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Words, and for scripts without blanks two characters a word. */
export function countWords(text: string): number {
  const wide = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0;
  return (wide > 0 ? Math.ceil(wide / 2) : 0) + (text.match(WORD)?.length ?? 0);
}
