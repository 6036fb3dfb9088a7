import {parsePublished} from "../dates.ts";
import {findFullDate} from "../../text/parts/index.ts";
import {findArticle, namesOf, objectsOf, textField, type JsonObject} from "./json-ld.ts";
import {findContradictions} from "./contradictions.ts";
import {lineOf, type Outline} from "./outline.ts";
import {findAccess, findAgency, findBasedOn, findCorrections} from "./provenance.ts";
import {fact, metaFact, type StatedFact} from "./stated-facts.ts";
import {bylinesOf, findByline} from "./writers.ts";

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
  /** The agency that the page credits. */
  readonly agency: string | null;
  /** Notes of corrections, in JSON-LD or marked as such, with where each stands. */
  readonly corrections: readonly StatedFact[];
  /** False where the page says that not all of it is free to read; null where it says nothing. */
  readonly isFree: boolean | null;
  /** By field, where its value was found: "JSON-LD datePublished", "meta article:published_time", "time", "address" … */
  readonly foundIn: Readonly<Record<string, string>>;
  /** Fields of which the page says two things, in words. */
  readonly contradictions: readonly string[];
  /** The article's words in JSON-LD. */
  readonly body: string | null;
}

/** Reads JSON-LD, meta tags, microdata, the markup and the address, in this order of trust. O(size of the outline). */
export function readMetadata(outline: Outline, address: string | null = null): PageMetadata {
  const objects = objectsOf(outline);
  const article = findArticle(objects);
  const url = findAddress(outline) ?? (address ? {value: address, where: "the address asked for"} : null);
  const outlet = findOutlet(outline, article);
  const published = findPublished(outline, article, url?.value ?? null);
  const updated = findUpdated(outline, article);
  const byline = findByline(outline, article, outlet?.value ?? null);
  const access = findAccess(outline, article);
  const facts: Readonly<Record<string, StatedFact | null>> = {
    headline: findHeadline(outline, article), byline, published: published[0] ?? null, updated, outlet, url,
    language: fact(outline.language, "lang") ?? metaFact(outline, LANGUAGE), section: fact(namesOf(article?.articleSection)[0], "JSON-LD articleSection") ?? metaFact(outline, SECTION),
    basedOn: findBasedOn(article, url?.value ?? null), agency: findAgency(outline, article, byline, outlet?.value ?? null),
  };
  const values = Object.fromEntries(Object.entries(facts).map(([name, found]) => [name, found?.value ?? null])) as Pick<PageMetadata, "headline" | "byline" | "published" | "updated" | "outlet" | "url" | "language" | "section" | "basedOn" | "agency">;
  return {
    ...values, isFree: access && access.value === "free", corrections: findCorrections(outline, article), body: bodyOf(objects),
    foundIn: Object.fromEntries(Object.entries({...facts, isFree: access}).flatMap(([name, found]) => (found ? [[name, found.where]] : []))),
    contradictions: findContradictions({
      published, updated, urls: addressesOf(outline), bylines: bylinesOf(outline, article, outlet?.value ?? null),
      languages: [fact(outline.language, "lang"), metaFact(outline, ["og:locale"])].filter((found) => found !== null),
    }),
  };
}

const LANGUAGE = ["og:locale", "language", "content-language"];
const SECTION = ["article:section", "section", "parsely-section"];

const TITLES = ["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "headline"];
const SITES = ["og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site", "apple-mobile-web-app-title"];

/** The visible heading where it agrees with the metadata; else what the metadata says. */
function findHeadline(outline: Outline, article: JsonObject | null): StatedFact | null {
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

const PUBLISHED = [
  "article:published_time", "og:article:published_time", "datepublished", "article:published", "article.published", "og:pubdate", "og:published_time", "parsely-pub-date", "cxenseparse:recs:publishtime",
  "publication_date", "publish-date", "publish_date", "publishdate", "pubdate", "published_date", "publicationdate", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date.created", "dc.date", "sailthru.date", "date", "datecreated",
  "article_date_original", "originalpublicationdate", "cdate", "article:post_date", "firstpublishdate", "displaydate", "last-modified-original",
];
const UPDATED = ["article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified", "revised", "modified"];

/** What tells when the article was published, the most trusted first. */
function findPublished(outline: Outline, article: JsonObject | null, url: string | null): readonly StatedFact[] {
  const said = [
    fact(textField(article?.datePublished), "JSON-LD datePublished"), fact(textField(article?.dateCreated), "JSON-LD dateCreated"),
    ...PUBLISHED.map((name) => metaFact(outline, [name])), ...markedDates(outline), fact(dayInAddress(url), "address"), ...shownDates(outline),
  ];
  return said.flatMap((found) => {
    const value = found && parsePublished(found.value);
    return found && value ? [{value, where: found.where}] : [];
  });
}

function findUpdated(outline: Outline, article: JsonObject | null): StatedFact | null {
  const said = [fact(textField(article?.dateModified), "JSON-LD dateModified"), ...UPDATED.map((name) => metaFact(outline, [name]))];
  for (const found of said) {
    const value = found && parsePublished(found.value);
    if (found && value) return {value, where: found.where};
  }
  return null;
}

/** Microdata and `time` elements that say that they are the date of publication. */
function markedDates({marked, times, html}: Outline): readonly (StatedFact | null)[] {
  const props = marked.filter((element) => /\b(?:datePublished|dateCreated)\b/u.test(element.attribute("itemprop") ?? ""));
  const published = times.filter((time) => time.attribute("pubdate") !== undefined || /publish|posted|entry-date|date-?line|created/iu.test(`${time.attribute("class")} ${time.attribute("data-testid")}`) && !/updat|modif/iu.test(time.attribute("class") ?? ""));
  return [...props, ...published].map((element) => fact(element.attribute("content") ?? element.attribute("datetime") ?? lineOf(element, html), element.name === "time" ? "time" : "microdata"));
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
function shownDates({times, marked, html}: Outline): readonly (StatedFact | null)[] {
  const shown = times.slice(0, 3).map((element) => fact(element.attribute("datetime") ?? lineOf(element, html), "time"));
  const beside = marked.slice(0, 6).map((element) => fact(findFullDate(lineOf(element.parent, html)?.slice(0, 300) ?? ""), "beside the author"));
  return [...shown, ...beside];
}

function findOutlet(outline: Outline, article: JsonObject | null): StatedFact | null {
  return fact(namesOf(article?.publisher)[0], "JSON-LD publisher") ?? metaFact(outline, SITES.slice(0, 4)) ?? fact(metaFact(outline, ["twitter:site"])?.value.replace(/^@/u, ""), "meta twitter:site");
}

function findAddress(outline: Outline): StatedFact | null {
  return addressesOf(outline)[0] ?? null;
}

function addressesOf({links, meta}: Outline): readonly StatedFact[] {
  const canonical = links.find((link) => link.attribute("rel")?.toLowerCase().split(/\s+/u).includes("canonical"))?.attribute("href")?.trim();
  const said = meta.get("og:url")?.attribute("content")?.trim();
  return [...(isWebAddress(canonical) ? [{value: canonical, where: "link canonical"}] : []), ...(isWebAddress(said) ? [{value: said, where: "meta og:url"}] : [])];
}

function isWebAddress(words: string | undefined): words is string {
  return words !== undefined && /^https?:\/\/\S+$/iu.test(words);
}

/** All bodies in the JSON-LD, of entries of a live blog too. */
function bodyOf(objects: readonly JsonObject[]): string | null {
  const bodies = objects.map(({articleBody}) => articleBody).filter((body) => typeof body === "string" && body.length > 0);
  return bodies.length > 0 ? bodies.join("\n") : null;
}
