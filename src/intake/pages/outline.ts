import {isHidden} from "./blocks.ts";
import {wordsOf} from "./tree.ts";
import type {PageElement} from "./tree.ts";

/** What of a page is asked for again and again, gathered in one walk. */
export interface Outline {
  readonly html: string;
  readonly root: PageElement;
  /** By lower-case name, property, itemprop or http-equiv; the first with content. */
  readonly meta: ReadonlyMap<string, PageElement>;
  readonly links: readonly PageElement[];
  readonly title: PageElement | null;
  readonly language: string | null;
  /** h1 elements that are shown. */
  readonly headings: readonly PageElement[];
  readonly times: readonly PageElement[];
  /** Elements with an `itemprop`, or with a `rel`, class or address that names an author. */
  readonly marked: readonly PageElement[];
  /** Elements whose class or id says that they hold a correction. */
  readonly corrections: readonly PageElement[];
  /** Scripts of JSON-LD. */
  readonly data: readonly PageElement[];
}

/** Walks the page once. O(elements). */
export function outlineOf(root: PageElement, html: string): Outline {
  const found = {meta: new Map<string, PageElement>(), links: [] as PageElement[], headings: [] as PageElement[], times: [] as PageElement[], marked: [] as PageElement[], corrections: [] as PageElement[], data: [] as PageElement[]};
  let title: PageElement | null = null;
  let language: string | null = null;
  let hiddenEnd = 0;
  for (let index = 0; index < root.tree.size; index++) {
    const element = root.tree.element(index);
    const {name, hasAttributes} = element;
    if (hiddenEnd <= element.start && isHidden(element)) hiddenEnd = element.end;
    const shown = hiddenEnd <= element.start;
    if (name === "meta") addMeta(found.meta, element);
    else if (name === "link") found.links.push(element);
    else if (name === "title") title ??= isInSvg(element) ? null : element;
    else if (name === "html") language ??= element.attribute("lang") || null;
    else if (name === "h1" && shown) found.headings.push(element);
    else if (name === "time") found.times.push(element);
    else if (name === "script" && /^application\/(?:[\w.-]+\+)?ld\+json/iu.test(element.attribute("type") ?? "")) found.data.push(element);
    if (!hasAttributes) continue;
    if (isOfWriter(element)) found.marked.push(element);
    if (shown && CORRECTION.test(`${element.attribute("class") ?? ""} ${element.attribute("id") ?? ""}`)) found.corrections.push(element);
  }
  return {html, root, title, language, ...found};
}

function isOfWriter(element: PageElement): boolean {
  return element.attribute("itemprop") !== undefined || element.attribute("rel") === "author" || AUTHOR.test(element.attribute("class") ?? "")
    || element.name === "a" && AUTHOR_PAGE.test(element.attribute("href") ?? "");
}

/** How sites name what holds a correction; a list of all corrections is none. */
const CORRECTION = /(?:^|[\s_-])(?:correction|clarification|erratum)(?:[\s_-]|$)/iu;

/** The address of a page about a writer. */
export const AUTHOR_PAGE = /\/(?:authors?|by|people|person|profiles?|staff|contributors?|writers?|journalists?|reporters?|columnists?|bio)\/[^/?#]+/iu;

const AUTHOR = /(?:^|[\s_-])(?:byline|author)(?:[\s_-]|$)/iu;

function isInSvg(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at.name === "svg") return true;
  return false;
}

function addMeta(meta: Map<string, PageElement>, element: PageElement): void {
  if (!element.attribute("content")?.trim()) return;
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    for (const name of element.attribute(key)?.toLowerCase().split(/\s+/u) ?? []) if (name && !meta.has(name)) meta.set(name, element);
  }
}

/** Of a longer element, so many characters are read: titles, names and dates are short. */
const LONGEST_LINE = 2000;

/** The element's first words in one line; null for none. */
export function lineOf(element: PageElement | null | undefined, html: string): string | null {
  return element ? oneLine(wordsOf(element, html, LONGEST_LINE)) : null;
}

/** What is longer is no line; patterns break down on megabytes of blanks. */
const LONGEST_WORDS = 10_000;

/** One line without blanks at its ends; null for nothing. */
export function oneLine(words: string | null | undefined): string | null {
  return words?.slice(0, LONGEST_WORDS).replace(/[ \t\r\n\f]+/gu, " ").trim() || null;
}
