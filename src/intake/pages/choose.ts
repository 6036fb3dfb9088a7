import type {Block} from "./blocks.ts";
import {HEADINGS} from "./elements.ts";
import {surroundingOf, type Surrounding} from "./surroundings.ts";
import {isElement, type PageElement} from "./tree.ts";

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

/** The article's blocks and what stands among them. O(blocks + elements). */
export function chooseBlocks(blocks: readonly Block[], body: string | null = null, headline: string | null = null): readonly ChosenBlock[] {
  const heading = findHeading(blocks, headline);
  const weighed = withinArticle(weighBlocks(blocks, heading), heading);
  const outer = findContainer(weighed, MOST.outer);
  const core = findContainer(weighed, MOST.core);
  if (!outer || !core) return [];
  return judge(weighed, outer, core, statedBy(body), heading);
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
function withinArticle(weighed: readonly Weighed[], heading: Block | null): readonly Weighed[] {
  const article = heading && nearest(heading.element, "article");
  if (!article) return weighed;
  const weightOf = (ones: readonly Weighed[]) => ones.reduce((sum, {weight}) => sum + weight, 0);
  const own = weightOf(weighed.filter(({block}) => isInside(block.element, article)));
  const isOneOfSeveral = weighed.some(({block}) => block.element.name === "h1" && !isInside(block.element, article) && nearest(block.element, "article"));
  if (own < FEWEST_OF_ARTICLE || own < (isOneOfSeveral ? 0 : SHARE_OF_ARTICLE) * weightOf(weighed)) return weighed;
  return weighed.map((one) => (isInside(one.block.element, article) ? one : {...one, weight: 0}));
}

function nearest(element: PageElement, name: string): PageElement | null {
  for (let at: PageElement | null = element; at; at = at.parent) if (at.name === name) return at;
  return null;
}

function weighBlocks(blocks: readonly Block[], heading: Block | null): readonly Weighed[] {
  const whole = blocks.map((block) => ({block, words: countWords(block.text)}));
  const massOf = massByElement(whole.map(({block, words}) => ({element: block.element, mass: isRunning(block, words) ? words : 0})));
  const total = whole.reduce((sum, {block, words}) => sum + (isRunning(block, words) ? words : 0), 0);
  const surroundings = new Map<PageElement, Surrounding | null>();
  const apartFrom = heading === null ? Infinity : placeBehind(whole.slice(whole.findIndex(({block}) => block === heading)), FEWEST_BEFORE);
  const around = (element: PageElement | null): Surrounding | null => {
    if (!element) return null;
    const known = surroundings.get(element);
    if (known !== undefined) return known;
    const said = surroundingOf(element);
    const own = massOf(element) > 0.5 * total && !(said === "comments" && apartFrom < element.start) ? null : said;
    const found = around(element.parent) ?? own;
    surroundings.set(element, found);
    return found;
  };
  const cards = findCards(whole);
  const isInCard = within((element) => cards.has(element));
  return whole.map(({block, words}) => {
    const surrounding = around(block.inner ?? block.element) ?? (isInCard(block.element) ? "promotion" : null);
    const weight = surrounding || !isRunning(block, words) ? 0 : words * (1 - block.linked / block.text.length);
    return {block, words, weight, surrounding};
  });
}

/** Where the element begins with which so many words of running text are reached; `Infinity` where they are not. O(n log n). */
function placeBehind(blocks: readonly {readonly block: Block; readonly words: number}[], fewest: number): number {
  let sum = 0;
  const running = blocks.filter(({block, words}) => isRunning(block, words)).sort((a, b) => a.block.element.start - b.block.element.start);
  return running.find(({words}) => (sum += words) >= fewest)?.block.element.start ?? Infinity;
}

/** The fewest words of running text between heading and comments, where these are longer than the article. */
const FEWEST_BEFORE = 50;

/** More words than this are no teaser. */
const LARGEST_CARD = 90;

/** The elements that hold a heading which is a link, or a form, and little else: teasers of other articles, and offers. */
function findCards(blocks: readonly {readonly block: Block; readonly words: number}[]): ReadonlySet<PageElement> {
  const total = blocks.reduce((sum, {words}) => sum + words, 0);
  const sizeOf = massByElement(blocks.map(({block, words}) => ({element: block.element, mass: words})));
  const cards = new Set<PageElement>();
  const isInForm = within(({name}) => name === "form");
  for (const {block: {element, linked, text}} of blocks) {
    const form = isInForm(element) ? nearest(element, "form") : null;
    const isTeaser = linked >= 0.8 * text.length && isHeading(element);
    if (!isTeaser && !form) continue;
    const from = isTeaser ? element : form!; // one of the two
    if (sizeOf(from) > LARGEST_CARD) continue; // a form around the whole page
    const card = widen(from, sizeOf, isTeaser ? LARGEST_CARD : Math.min(LARGEST_CARD, total / 3));
    if (card !== element) cards.add(card);
  }
  return cards;
}

/** The largest element around this one with at most so many words. */
function widen(element: PageElement, sizeOf: (element: PageElement) => number, most: number): PageElement {
  let at = element;
  while (at.parent && sizeOf(at.parent) <= most) at = at.parent;
  return at;
}

function isHeading(element: PageElement): boolean {
  return HEADINGS.has(element.name) || element.attributes.get("role") === "heading";
}

/** For each element whether it or one around it fits; asked once for each. */
function within(fits: (element: PageElement) => boolean): (element: PageElement) => boolean {
  const known = new Map<PageElement, boolean>();
  const isWithin = (element: PageElement): boolean => {
    const found = known.get(element) ?? (fits(element) || element.parent !== null && isWithin(element.parent));
    known.set(element, found);
    return found;
  };
  return isWithin;
}

/** Sentences rather than labels. */
function isRunning({text, linked, element}: Block, words: number): boolean {
  return words >= 8 && linked < 0.5 * text.length && !HEADINGS.has(element.name) && /[.!?…。！？:;,"”]/u.test(text);
}

/** The sum of what stands in an element and below it. O(blocks + elements of the page), then O(1). */
function massByElement(blocks: readonly {readonly element: PageElement; readonly mass: number}[]): (element: PageElement) => number {
  const parents = new Uint32Array(1 + blocks.reduce((most, {element}) => Math.max(most, element.index), 0)); // an element comes behind the one around it
  const sums = new Float64Array(parents.length);
  for (const {element, mass} of blocks) {
    sums[element.index] += mass;
    for (let at = element; at.parent && parents[at.index] === 0; at = at.parent) parents[at.index] = at.parent.index;
  }
  for (let index = sums.length - 1; index > 0; index--) sums[parents[index]] += sums[index];
  return ({index}) => sums[index] ?? 0;
}

const LEAVES = new Set(["p", "blockquote", "ul", "ol", "li", "table", "tbody", "tr", "td", "figure", "pre", "dl"]);

/** The innermost element that holds most of the running text. */
function findContainer(weighed: readonly Weighed[], most: number): PageElement | null {
  const massOf = massByElement(weighed.map(({block, weight}) => ({element: block.element, mass: weight})));
  const one = weighed.find(({weight}) => weight > 0);
  if (!one) return null;
  for (let at = pageOf(one.block.element); ;) {
    const best = at.children.filter(isElement).reduce<PageElement | null>((heaviest, child) => (massOf(child) > (heaviest ? massOf(heaviest) : 0) ? child : heaviest), null);
    if (!best || massOf(best) < most * massOf(at) || LEAVES.has(best.name)) return at;
    at = best;
  }
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

function judge(weighed: readonly Weighed[], outer: PageElement, core: PageElement, isStated: (block: Block) => boolean, heading: Block | null): readonly ChosenBlock[] {
  const styles = new Set(weighed.filter(({block, weight}) => weight > 0 && isInside(block.element, core)).map(({block}) => styleOf(block.element)));
  const inside = weighed.filter(({block}) => isInside(block.element, outer));
  const first = inside.findIndex(({block, weight}) => weight > 0 && isInside(block.element, core));
  const top = Math.max(0, inside.findIndex(({block}) => block === heading));
  return withoutLoneHeadings(inside.map((one, at): ChosenBlock => {
    const isNear = isInside(one.block.element, core) || styles.has(styleOf(one.block.element)) || isStated(one.block) || top <= at && at < first && one.weight > 0;
    const kind = kindOf(one);
    return {block: one.block, kind: kind === "body" && !isNear ? "promotion" : kind};
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

/** How a site marks a block: the names and classes of its element and the one around it. */
function styleOf({name, attributes, parent}: PageElement): string {
  return `${name} ${classOf(attributes)} < ${parent?.name} ${parent ? classOf(parent.attributes) : ""}`;
}

const LONGEST_CLASS = 200;

function classOf(attributes: PageElement["attributes"]): string {
  return (attributes.get("class") ?? "").slice(0, LONGEST_CLASS).replace(/\d+/gu, "0");
}

/** A heading belongs to what stands below it. */
function withoutLoneHeadings(chosen: readonly ChosenBlock[]): readonly ChosenBlock[] {
  const kinds = chosen.map(({kind}) => kind);
  let below: ChosenBlock["kind"] = "promotion";
  for (let at = chosen.length - 1; at >= 0; at--) {
    if (kinds[at] === "body" && below !== "body" && isHeading(chosen[at].block.element)) kinds[at] = "promotion";
    if (kinds[at] !== "caption" && kinds[at] !== "credit" && kinds[at] !== "embed") below = kinds[at];
  }
  return chosen.map(({block}, at) => ({block, kind: kinds[at]}));
}

function kindOf(one: Weighed): ChosenBlock["kind"] {
  const {block, words, surrounding} = one;
  if (surrounding) return surrounding;
  const {text, linked, element} = block;
  if (element.name === "h1") return "headline";
  if (linked > 0.6 * text.length && words < 25 && !isLinkedSentence(one)) return "promotion";
  if (linked > 0.45 * text.length && words < 12 && !STOP.test(text)) return "promotion";
  return "body";
}

const STOP = /[.!?…。！？]["”’»」]?$/u;

/** A sentence that goes on, and ends, behind its link. */
function isLinkedSentence({block: {text, linked}, words}: Weighed): boolean {
  return words >= 8 && linked < 0.95 * text.length && STOP.test(text);
}

/** What a UTF-16 code unit is: part of a word, a word's half in a script without blanks, an inner mark of words, or none of these. */
const Unit = {Unknown: 0, None: 1, Word: 2, Wide: 3, Mark: 4} as const;

const units = new Uint8Array(0x10000);

function unitAt(code: number): number {
  if (units[code] === Unit.Unknown) units[code] = unitOf(String.fromCharCode(code));
  return units[code];
}

function unitOf(character: string): number {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(character)) return Unit.Wide;
  if (/['’-]/u.test(character)) return Unit.Mark;
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? Unit.Word : Unit.None;
}

/** Words, and for scripts without blanks two characters a word. O(length), without patterns: it is asked of every block. */
export function countWords(text: string): number {
  let [words, wide] = [0, 0];
  let last: number = Unit.None;
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(text.charCodeAt(at));
    if (unit === Unit.Wide) wide++;
    else if (unit === Unit.Word && last !== Unit.Word) words++;
    if (unit !== Unit.Mark || last !== Unit.Word) last = unit;
  }
  return words + Math.ceil(wide / 2);
}
