import {parsePublished} from "../dates.ts";
import {findFullDate} from "../../text/parts/index.ts";
import {findArticle, namesOf, objectsOf, textField, type JsonObject} from "./json-ld.ts";
import {AUTHOR_PAGE, lineOf, oneLine, type Outline} from "./outline.ts";
import type {PageElement} from "./tree.ts";

/** What a page says of itself, and where it says so; null where it says nothing. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** When the page says that it was changed last. */
  readonly updated: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly section: string | null;
  /** The work that JSON-LD names as the one this is based on: its address or name. */
  readonly basedOn: string | null;
  /** False where JSON-LD says that not all of it is free to read; null where it says nothing. */
  readonly isFree: boolean | null;
  /** By field, where its value was found: "JSON-LD datePublished", "meta article:published_time", "time", "address" … */
  readonly foundIn: Readonly<Record<string, string>>;
  /** Fields of which the page says two things, in words. */
  readonly contradictions: readonly string[];
  /** The article's words in JSON-LD. */
  readonly body: string | null;
}

/** A value and where it was found. */
interface Fact {
  readonly value: string;
  readonly where: string;
}

/** Reads JSON-LD, meta tags, microdata, the markup and the address, in this order of trust. O(size of the outline). */
export function readMetadata(outline: Outline, address: string | null = null): PageMetadata {
  const objects = objectsOf(outline);
  const article = findArticle(objects);
  const url = findAddress(outline) ?? (address ? {value: address, where: "the address asked for"} : null);
  const outlet = findOutlet(outline, article);
  const published = findPublished(outline, article, url?.value ?? null);
  const facts: Readonly<Record<string, Fact | null>> = {
    headline: findHeadline(outline, article), byline: findByline(outline, article, outlet?.value ?? null), published: published[0] ?? null,
    updated: findUpdated(outline, article), outlet, url,
    language: stated(outline.language, "lang") ?? metaFact(outline, LANGUAGE), section: fact(namesOf(article?.articleSection)[0], "JSON-LD articleSection") ?? metaFact(outline, SECTION),
    basedOn: basedOn(article),
  };
  const values = Object.fromEntries(Object.entries(facts).map(([name, found]) => [name, found?.value ?? null])) as Pick<PageMetadata, "headline" | "byline" | "published" | "updated" | "outlet" | "url" | "language" | "section" | "basedOn">;
  return {
    ...values, isFree: isFree(article), body: bodyOf(objects),
    foundIn: Object.fromEntries(Object.entries(facts).flatMap(([name, found]) => (found ? [[name, found.where]] : []))),
    contradictions: contradictionsOf(published),
  };
}

const LANGUAGE = ["og:locale", "language", "content-language"];
const SECTION = ["article:section", "section", "parsely-section"];

function fact(value: string | null | undefined, where: string): Fact | null {
  return value ? {value, where} : null;
}

const stated = fact;

/** The content of the first meta tag that has one of the names, tried in order. */
function metaFact({meta}: Outline, names: readonly string[]): Fact | null {
  for (const name of names) {
    const value = oneLine(meta.get(name)?.attributes.get("content"));
    if (value) return {value: textField(value) ?? value, where: `meta ${name}`};
  }
  return null;
}

const TITLES = ["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "headline"];
const SITES = ["og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site", "apple-mobile-web-app-title"];

/** The visible heading where it agrees with the metadata; else what the metadata says. */
function findHeadline(outline: Outline, article: JsonObject | null): Fact | null {
  const site = metaFact(outline, SITES)?.value ?? null;
  const title = withoutSite(lineOf(outline.title, outline.html), site);
  const said = fact(textField(article?.headline), "JSON-LD headline") ?? metaFact(outline, TITLES) ?? fact(title, "title");
  const visible = outline.headings.map((heading) => lineOf(heading, outline.html)).filter((words) => words !== null);
  const heading = visible.find((words) => [said?.value, title].some((other) => other && agree(words, other)));
  if (heading) return {value: heading, where: "h1"};
  const plain = withoutSite(said?.value ?? null, site);
  return plain && said ? {value: plain, where: said.where} : fact(visible[0], "h1");
}

function agree(a: string, b: string): boolean {
  const [left, right] = [a, b].map((words) => new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared >= 0.6 * Math.min(left.size, right.size) && left.size >= Math.min(3, right.size);
}

/** The title without the outlet's name behind the last bar or dash. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (!title) return null;
  const at = Math.max(...[" | ", " - ", " – ", " — ", " · ", " :: "].map((mark) => title.lastIndexOf(mark)));
  const name = at > 0 ? title.slice(at + 3).trim() : "";
  const isSite = name !== "" && (name === site || title[at + 1] === "|" || (site !== null && agree(name, site)));
  return isSite ? title.slice(0, at).trim() : title;
}

const AUTHORS = ["author", "byl", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dc.contributor", "dcterms.creator", "cxenseparse:author"];

function findByline(outline: Outline, article: JsonObject | null, outlet: string | null): Fact | null {
  const names = namesOf(article?.author).concat(namesOf(article?.creator));
  if (names.length > 0) return {value: plainNames([...new Set(names)].join(", ")), where: "JSON-LD author"};
  const said = AUTHORS.map((name) => metaFact(outline, [name])).find((found) => found && isNames(plainNames(found.value), outlet));
  if (said) return {...said, value: plainNames(said.value)};
  for (const isByline of BYLINES) {
    const marked = outline.marked.filter(isByline).map((element) => namesIn(lineOf(element, outline.html) ?? "")).filter((words) => isNames(words, outlet));
    if (marked.length > 0) return fact([...new Set(marked.slice(0, 4))].join(", "), "markup");
  }
  return null;
}

/** How the markup names who wrote, the surest first. */
const BYLINES: readonly ((element: PageElement) => boolean)[] = [
  ({attributes}) => attributes.get("itemprop") === "author" || attributes.get("rel") === "author",
  ({name, attributes, parent}) => name === "a" && AUTHOR_PAGE.test(attributes.get("href") ?? "") && isNear(parent, /byline|author|meta|credit|header/iu),
  ({attributes}) => /(?:^|\s)[\w-]*(?:byline|author)[\w-]*(?:\s|$)/iu.test(attributes.get("class") ?? ""),
];

function isNear(element: PageElement | null, name: RegExp): boolean {
  for (let at = element, steps = 0; at && steps < 5; at = at.parent, steps++) if (name.test(`${at.name} ${at.attributes.get("class") ?? ""}`)) return true;
  return false;
}

const PARTICLES = new Set("van von der den de del della di da dos el al bin ibn la le ter ten y e and &".split(" "));
const MONTH = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/iu;

/** Names of persons or of a desk, and not the outlet's own, an address or a date. */
function isNames(words: string, outlet: string | null): boolean {
  if (words.length > 200 || /https?:|@|\d/u.test(words) || words.toLowerCase() === outlet?.toLowerCase()) return false;
  const parts = words.split(/[\s,]+/u).filter(Boolean);
  return parts.length >= 2 && parts.length <= 16 && parts.every((part) => PARTICLES.has(part.toLowerCase()) || /^\p{Lu}/u.test(part)) && !parts.some((part) => MONTH.test(part));
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

const PUBLISHED = [
  "article:published_time", "og:article:published_time", "datepublished", "article:published", "article.published", "og:pubdate", "og:published_time", "parsely-pub-date", "cxenseparse:recs:publishtime",
  "publication_date", "publish-date", "publish_date", "publishdate", "pubdate", "published_date", "publicationdate", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date.created", "dc.date", "sailthru.date", "date", "datecreated",
  "article_date_original", "originalpublicationdate", "cdate", "article:post_date", "firstpublishdate", "displaydate", "last-modified-original",
];
const UPDATED = ["article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified", "revised", "modified"];

/** What tells when the article was published, the most trusted first. */
function findPublished(outline: Outline, article: JsonObject | null, url: string | null): readonly Fact[] {
  const said = [
    fact(textField(article?.datePublished), "JSON-LD datePublished"), fact(textField(article?.dateCreated), "JSON-LD dateCreated"),
    ...PUBLISHED.map((name) => metaFact(outline, [name])), ...markedDates(outline), fact(dayInAddress(url), "address"), ...shownDates(outline),
  ];
  return said.flatMap((found) => {
    const value = found && parsePublished(found.value);
    return found && value ? [{value, where: found.where}] : [];
  });
}

function findUpdated(outline: Outline, article: JsonObject | null): Fact | null {
  const said = [fact(textField(article?.dateModified), "JSON-LD dateModified"), ...UPDATED.map((name) => metaFact(outline, [name]))];
  for (const found of said) {
    const value = found && parsePublished(found.value);
    if (found && value) return {value, where: found.where};
  }
  return null;
}

/** Microdata and `time` elements that say that they are the date of publication. */
function markedDates({marked, times, html}: Outline): readonly (Fact | null)[] {
  const props = marked.filter(({attributes}) => /\b(?:datePublished|dateCreated)\b/u.test(attributes.get("itemprop") ?? ""));
  const published = times.filter(({attributes}) => attributes.has("pubdate") || /publish|posted|entry-date|date-?line|created/iu.test(`${attributes.get("class")} ${attributes.get("data-testid")}`) && !/updat|modif/iu.test(attributes.get("class") ?? ""));
  return [...props, ...published].map((element) => fact(element.attributes.get("content") ?? element.attributes.get("datetime") ?? lineOf(element, html), element.name === "time" ? "time" : "microdata"));
}

/** A year, month and day in the path: `/2031/07/03/`, `/2031-07-03/`, `/20310703`. */
function dayInAddress(url: string | null): string | null {
  const found = url && (/\/(?<y>20\d{2}|19\d{2})[/-](?<m>\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](?<d>\d{1,2})(?:[/-]|$)/iu.exec(url)?.groups ?? /[/-](?<y>20\d{2})(?<m>\d{2})(?<d>\d{2})(?:[/._-]|$)/u.exec(url)?.groups);
  if (!found) return null;
  const month = MONTHS.indexOf(found.m.toLowerCase()) + 1 || Number(found.m);
  return `${found.y}-${String(month).padStart(2, "0")}-${found.d.padStart(2, "0")}`;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The first `time` element with a date, and a full date written beside the author. */
function shownDates({times, marked, html}: Outline): readonly (Fact | null)[] {
  const shown = times.slice(0, 3).map((element) => fact(element.attributes.get("datetime") ?? lineOf(element, html), "time"));
  const beside = marked.slice(0, 6).map((element) => fact(findFullDate(lineOf(element.parent, html)?.slice(0, 300) ?? ""), "beside the author"));
  return [...shown, ...beside];
}

function findOutlet(outline: Outline, article: JsonObject | null): Fact | null {
  return fact(namesOf(article?.publisher)[0], "JSON-LD publisher") ?? metaFact(outline, SITES.slice(0, 4)) ?? fact(metaFact(outline, ["twitter:site"])?.value.replace(/^@/u, ""), "meta twitter:site");
}

function findAddress({links, meta}: Outline): Fact | null {
  const canonical = links.find(({attributes}) => attributes.get("rel")?.toLowerCase().split(/\s+/u).includes("canonical"))?.attributes.get("href")?.trim();
  if (isWebAddress(canonical)) return {value: canonical, where: "link canonical"};
  const said = meta.get("og:url")?.attributes.get("content")?.trim();
  return isWebAddress(said) ? {value: said, where: "meta og:url"} : null;
}

function isWebAddress(words: string | undefined): words is string {
  return words !== undefined && /^https?:\/\/\S+$/iu.test(words);
}

function basedOn(article: JsonObject | null): Fact | null {
  const [work] = [article?.isBasedOn ?? article?.isBasedOnUrl].flat() as unknown[];
  const value = typeof work === "object" && work !== null ? textField((work as JsonObject).url) ?? textField((work as JsonObject)["@id"]) ?? textField((work as JsonObject).name) : textField(work);
  return fact(value, "JSON-LD isBasedOn");
}

function isFree(article: JsonObject | null): boolean | null {
  const said = article?.isAccessibleForFree;
  if (typeof said === "boolean") return said;
  return typeof said === "string" ? !/^false$/iu.test(said.trim()) : null;
}

/** All bodies in the JSON-LD, of entries of a live blog too. */
function bodyOf(objects: readonly JsonObject[]): string | null {
  const bodies = objects.map(({articleBody}) => articleBody).filter((body) => typeof body === "string" && body.length > 0);
  return bodies.length > 0 ? bodies.join("\n") : null;
}

/** Two days of publication that the page states outright. */
function contradictionsOf(published: readonly Fact[]): readonly string[] {
  const [first, ...rest] = published.filter(({where}) => /^(?:JSON-LD datePublished|meta|microdata)/u.test(where));
  const other = first && rest.find(({value}) => Math.abs(Date.parse(value) - Date.parse(first.value)) > 2 * 86_400_000);
  return other ? [`it was published on ${first.value.slice(0, 10)} (${first.where}) and on ${other.value.slice(0, 10)} (${other.where})`] : [];
}
