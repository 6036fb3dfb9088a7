import {namesOf, type JsonObject} from "./json-ld.ts";
import {AUTHOR_PAGE, lineOf, type Outline} from "./outline.ts";
import {fact, metaFact, type StatedFact} from "./stated-facts.ts";
import type {PageElement} from "./tree.ts";

const AUTHORS = ["author", "byl", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dc.contributor", "dcterms.creator", "cxenseparse:author"];

/** Who the page says wrote the article: in JSON-LD, in meta tags, in its markup. */
export function findByline(outline: Outline, article: JsonObject | null, outlet: string | null): StatedFact | null {
  const [stated, said, shown] = testimoniesOf(outline, article, outlet);
  if (stated) return stated;
  return said && !(shown && contradicts(shown.value, said.value)) ? said : shown ?? houseOf(outline, outlet);
}

/** All that the page says of its writers, the most trusted first. */
export function bylinesOf(outline: Outline, article: JsonObject | null, outlet: string | null): readonly StatedFact[] {
  return testimoniesOf(outline, article, outlet).filter((found) => found !== null);
}

function testimoniesOf(outline: Outline, article: JsonObject | null, outlet: string | null): readonly [StatedFact | null, StatedFact | null, StatedFact | null] {
  const names = namesOf(article?.author).concat(namesOf(article?.creator));
  const said = AUTHORS.map((name) => metaFact(outline, [name])).find((found) => found && isNames(plainNames(found.value), outlet));
  return [fact(plainNames([...new Set(names)].join(", ")), "JSON-LD author"), said ? {...said, value: plainNames(said.value)} : null, fact(shownByline(outline, outlet), "markup")];
}

/** The names that the markup shows as the writers', the surest way first: the first of them, and those that stand beside it. */
function shownByline(outline: Outline, outlet: string | null): string | null {
  for (const isByline of BYLINES) {
    const marked = inReach(outline).filter(isByline).map((element) => ({element, names: namesIn(lineOf(element, outline.html) ?? "")})).filter(({names}) => isNames(names, outlet));
    if (marked.length === 0) continue;
    const around = aroundOf(marked[0].element, NEAR);
    return [...new Set(marked.filter(({element}) => element.index === marked[0].element.index || around.start <= element.start && element.start < around.end).slice(0, MOST_WRITERS).map(({names}) => names))].join(", ");
  }
  return null;
}

/** The outlet itself, where a meta tag says that it wrote the article and nobody else is shown: agencies do so. */
function houseOf(outline: Outline, outlet: string | null): StatedFact | null {
  const said = AUTHORS.map((name) => metaFact(outline, [name])).find((found) => found !== null);
  return said && outlet && plainNames(said.value).toLowerCase() === outlet.toLowerCase() ? said : null;
}

/** Writers stand beside each other so many elements up. */
const NEAR = 2;
const MOST_WRITERS = 6;

/** So many elements below the heading, or above it, begin the teasers of other articles, with their writers. */
const FAR = 150;

/** What is marked as of a writer: below the first shown heading before above it; what only a class says, near it. */
function inReach({marked, headings: [heading]}: Outline): readonly PageElement[] {
  if (!heading) return marked;
  const near = marked.filter((element) => isSure(element) || Math.abs(element.index - heading.index) <= FAR);
  return [...near.filter(({start}) => start > heading.start), ...near.filter(({start}) => start < heading.start)];
}

function isSure(element: PageElement): boolean {
  return BYLINES.slice(0, -1).some((isByline) => isByline(element));
}

function aroundOf(element: PageElement, steps: number): PageElement {
  let at = element;
  for (let step = 0; step < steps && at.parent?.parent; step++) at = at.parent;
  return at;
}

/** Whether the page shows other names than the meta tag says: sites put the name of their house there. */
function contradicts(shown: string, said: string): boolean {
  const words = new Set(shown.toLowerCase().match(/\p{L}+/gu) ?? []);
  return !(said.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.has(word));
}

/** How the markup names who wrote, the surest first. */
const BYLINES: readonly ((element: PageElement) => boolean)[] = [
  (element) => element.attribute("itemprop") === "author" || element.attribute("rel") === "author",
  (element) => element.name === "a" && AUTHOR_PAGE.test(element.attribute("href") ?? "") && isNear(element.parent, /byline|author|meta|credit|header/iu),
  (element) => /(?:^|\s)[\w-]*(?:byline|author)[\w-]*(?:\s|$)/iu.test(element.attribute("class") ?? ""),
];

function isNear(element: PageElement | null, name: RegExp): boolean {
  for (let at = element, steps = 0; at && steps < 5; at = at.parent, steps++) if (name.test(`${at.name} ${at.attribute("class") ?? ""}`)) return true;
  return false;
}

const PARTICLES = new Set("van von der den de del della di da dos el al bin ibn la le ter ten y e and &".split(" "));
const MONTH = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/iu;

/** Names of persons or of a desk, and not the outlet's own, an address or a date. */
function isNames(words: string, outlet: string | null): boolean {
  if (words.length > 200 || /https?:|@|\d/u.test(words) || words.toLowerCase() === outlet?.toLowerCase()) return false;
  const parts = words.split(/[\s,]+/u).filter(Boolean);
  return parts.length >= 2 && parts.length <= 16 && parts.every((part) => PARTICLES.has(part.toLowerCase()) || /^(?:\p{Ll}{1,2}['’])?\p{Lu}/u.test(part)) && !parts.some((part) => MONTH.test(part));
}

const BEHIND = ["|", "•", "·", "–", "—", "(", "[", "Published", "Updated", "Posted", "Staff Writer", "Senior Editor", "Staff Reporter", "Correspondent", "Contributor", "Editor", "Reporter"];

/** "By Jane Roe, Staff Writer March 3" → "Jane Roe". */
function namesIn(words: string): string {
  const line = plainNames(words);
  const digit = line.search(/\d/u);
  const ends = [...BEHIND.map((mark) => line.indexOf(mark)), digit].filter((at) => at > 0);
  const names = line.slice(0, Math.min(line.length, ...ends)).split(/\s/u);
  while (names.length > 0 && (names[names.length - 1] === "" || MONTH.test(names[names.length - 1]))) names.pop();
  return names.join(" ").replace(/,$/u, "");
}

function plainNames(words: string): string {
  return words.replace(/^(?:written )?by:?\s+/iu, "").trim();
}
