import {StemmaError} from "../../model/index.ts";
import {entryDate} from "./entry-dates.ts";
import {isBrokenOff, isWholeArticle, looksLikeHtml, type Entry, type EntryWords} from "./entry-text.ts";
import {webAddress} from "./packed.ts";
import {elementsIn, isXmlElement, markupIn, parseXml, wordsIn, type XmlElement} from "./xml.ts";

/** Reads the XML of one entry: an `item` of RSS or an `entry` of Atom. Throws `no-text` for one without words beside its title. */
export function parseFeedEntry(xml: string): Entry {
  const {root} = parseXml(xml);
  if (!root) throw new StemmaError("broken-feed", "is no entry of a feed");
  const entry = localName(root.name) === "entry" ? readAtom(root, xml) : readRss(root, xml);
  if (!entry.body) throw new StemmaError("no-text", "has neither content nor summary");
  return entry;
}

/** The name without its prefix, in lower case. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

/** Children by name: with the prefix of the element itself, or with one of those stated before it. */
function childrenOf(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const own = element.name.includes(":") ? element.name.slice(0, element.name.indexOf(":") + 1).toLowerCase() : "";
  const children = elementsIn(element);
  return names.flatMap((name) => children.filter((child) => child.name.toLowerCase() === (name.includes(":") ? name : own + name)));
}

function lineIn(element: XmlElement | undefined, xml: string): string | null {
  return element ? wordsIn(element, xml).text.replace(/\s+/gu, " ").trim() || null : null;
}

/** The first of the named children that says something, as one line. */
export function fieldOf(element: XmlElement, xml: string, ...names: readonly string[]): string | null {
  return childrenOf(element, ...names).map((child) => lineIn(child, xml)).find(Boolean) ?? null;
}

/** HTML words: escaped or in CDATA, or as elements that stand in it. */
function htmlIn(element: XmlElement | undefined, xml: string): EntryWords | null {
  if (!element) return null;
  const written = element.children.some(isXmlElement) ? markupIn(element, xml) : wordsIn(element, xml);
  return /\S/u.test(written.text) ? {written, isHtml: true} : null;
}

function firstWords(elements: readonly XmlElement[], read: (element: XmlElement) => EntryWords | null): EntryWords | null {
  return elements.map(read).find(Boolean) ?? null;
}

function readRss(entry: XmlElement, xml: string): Entry {
  const html = (element: XmlElement) => htmlIn(element, xml);
  const content = firstWords([...childrenOf(entry, "content:encoded"), ...elementsIn(entry).filter(({name}) => /^[\w.-]+:(?:encoded|body)$/iu.test(name))], html);
  const summary = firstWords(childrenOf(entry, "description", "atom:summary", "itunes:summary", "dc:description"), html);
  return {
    title: firstWords(childrenOf(entry, "title", "dc:title"), html), ...bodyOf(content, summary, summary !== null && isWholeArticle(summary)),
    id: fieldOf(entry, xml, "guid"), url: webAddress(linkOf(entry, xml)), outlet: fieldOf(entry, xml, "source"), byline: rssAuthors(entry, xml),
    published: entryDate(fieldOf(entry, xml, "pubdate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published", "atom:updated")),
    updated: entryDate(fieldOf(entry, xml, "atom:updated", "dcterms:modified", "a10:updated")), odd: [],
  };
}

/** The content, or the summary, which may be all of the article too. */
function bodyOf(content: EntryWords | null, summary: EntryWords | null, isWhole: boolean): Pick<Entry, "body" | "isSummary"> {
  if (content && !isBrokenOff(content)) return {body: content, isSummary: false};
  const longer = content && summary && summary.written.text.length > content.written.text.length ? summary : content ?? summary;
  return {body: longer, isSummary: !(longer === summary && isWhole)};
}

/** `dc:creator`, or the name in "jane@tarn.example (Jane Roe)"; an address alone is no name. */
function rssAuthors(entry: XmlElement, xml: string): string | null {
  const names = childrenOf(entry, "dc:creator").map((element) => lineIn(element, xml));
  const others = childrenOf(entry, "author", "itunes:author").map((element) => plainAuthor(fieldOf(element, xml, "name") ?? lineIn(element, xml) ?? ""));
  const all = names.some(Boolean) ? names : [...childrenOf(entry, "atom:author").map((element) => fieldOf(element, xml, "atom:name")), ...others];
  return [...new Set(all.flatMap((name) => (name ? [withoutBy(name)] : [])))].join(", ") || null;
}

function plainAuthor(words: string): string | null {
  const named = /\((?<name>[^()]+)\)\s*$/u.exec(words)?.groups?.name;
  return named ?? (words.includes("@") ? null : words);
}

export function withoutBy(words: string): string {
  return words.replace(/^by\s+/iu, "").trim();
}

/** The entry's address as it is written: of RSS `link`, else a `guid` that is one; of Atom the link to the page. */
export function linkOf(entry: XmlElement, xml: string): string | null {
  const links = childrenOf(entry, "link", "atom:link").filter(({attributes}) => attributes.has("href"));
  const pages = links.filter(({attributes}) => (attributes.get("rel") ?? "alternate") === "alternate");
  const page = pages.find(({attributes}) => (attributes.get("type") ?? "text/html").includes("html")) ?? pages[0];
  const said = fieldOf(entry, xml, "feedburner:origlink") ?? page?.attributes.get("href") ?? fieldOf(entry, xml, "link");
  const [guid] = childrenOf(entry, "guid");
  return said ?? entry.attributes.get("rdf:about") ?? (guid && guid.attributes.get("isPermaLink") !== "false" ? lineIn(guid, xml) : fieldOf(entry, xml, "id"));
}

function readAtom(entry: XmlElement, xml: string): Entry {
  const atom = (element: XmlElement) => atomWords(element, xml);
  const [origin] = childrenOf(entry, "source");
  const out = childrenOf(entry, "content").some(({attributes}) => attributes.has("src"));
  return {
    title: firstWords(childrenOf(entry, "title"), atom), ...bodyOf(firstWords(childrenOf(entry, "content"), atom), firstWords(childrenOf(entry, "summary"), atom), false),
    id: fieldOf(entry, xml, "id"), url: webAddress(linkOf(entry, xml)), outlet: origin ? fieldOf(origin, xml, "title") : null,
    byline: atomAuthors(entry, xml) ?? (origin ? atomAuthors(origin, xml) : null),
    published: entryDate(fieldOf(entry, xml, "published", "issued", "created", "updated", "modified", "dc:date")),
    updated: entryDate(fieldOf(entry, xml, "updated", "modified")), odd: out ? ["its content stands at another address"] : [],
  };
}

/** The names of an element's authors in Atom; null for none. */
export function atomAuthors(element: XmlElement, xml: string): string | null {
  const names = childrenOf(element, "author").map((author) => fieldOf(author, xml, "name")).concat(childrenOf(element, "dc:creator").map((name) => lineIn(name, xml)));
  return [...new Set(names.flatMap((name) => (name ? [withoutBy(name)] : [])))].join(", ") || null;
}

/** Words of Atom by their `type`: text, html (escaped) or xhtml (as elements); null for images and the like. */
function atomWords(element: XmlElement, xml: string): EntryWords | null {
  const type = (element.attributes.get("type") ?? "text").toLowerCase();
  if (type === "xhtml" || type === "application/xhtml+xml" || element.children.some(isXmlElement)) return htmlIn(element, xml);
  const written = wordsIn(element, xml);
  if (!/\S/u.test(written.text) || type.includes("/") && !type.startsWith("text/")) return null;
  return {written, isHtml: type === "html" || type === "text/html" || looksLikeHtml(written.text)};
}
