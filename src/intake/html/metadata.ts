import {parsePublished} from "../dates.ts";
import type {PageDocument, PageElement} from "./dom.ts";
import {findArticleObject, namesOf, textField, type JsonObject} from "./json-ld.ts";

/** What a page says of itself; null where it says nothing. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** What JSON-LD, meta tags, OpenGraph and the markup say, in this order of trust. */
export function readMetadata(page: PageDocument): PageMetadata {
  const article = findArticleObject(page);
  const meta = metaOf(page);
  return {
    headline: findHeadline(page, article, meta),
    byline: findByline(page, article, meta),
    published: findPublished(page, article, meta),
    outlet: namesOf(article?.publisher) ?? meta("og:site_name", "application-name", "dc.publisher") ?? null,
    url: webAddress(page.querySelector("link[rel='canonical']")?.getAttribute("href")) ?? webAddress(meta("og:url")),
    language: page.documentElement?.getAttribute("lang") ?? meta("og:locale", "language"),
  };
}

type Meta = (...names: readonly string[]) => string | null;

/** The content of the first meta tag that has one of the names, tried in order. */
function metaOf(page: PageDocument): Meta {
  const found = new Map<string, string>();
  for (const tag of page.querySelectorAll("meta")) {
    const name = (tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("itemprop"))?.toLowerCase();
    const content = fold(tag.getAttribute("content"));
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return (...names) => names.map((name) => found.get(name)).find(Boolean) ?? null;
}

/** The visible heading where it agrees with the metadata; else what the metadata says. */
function findHeadline(page: PageDocument, article: JsonObject | null, meta: Meta): string | null {
  const title = withoutSite(fold(page.querySelector("title")?.textContent ?? null), meta("og:site_name"));
  const stated = textField(article?.headline) ?? meta("og:title", "twitter:title", "dc.title") ?? title;
  const visible = [...page.querySelectorAll("h1")].map((heading) => fold(heading.textContent)).filter((words) => words !== null);
  return visible.find((words) => [stated, title].some((other) => other !== null && agree(words, other))) ?? withoutSite(stated, meta("og:site_name")) ?? visible[0] ?? null;
}

function agree(a: string, b: string): boolean {
  const [left, right] = [a, b].map((words) => new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared >= 0.6 * Math.min(left.size, right.size) && left.size >= 3;
}

/** The title without the outlet's name behind the last bar or dash. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (!title) return null;
  const at = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - "), title.lastIndexOf(" – "), title.lastIndexOf(" — "));
  const name = at > 0 ? title.slice(at + 3) : "";
  const isSite = name !== "" && (name === site || title[at + 1] === "|" || (site !== null && agree(name, site)));
  return isSite ? title.slice(0, at).trim() : title;
}

function findByline(page: PageDocument, article: JsonObject | null, meta: Meta): string | null {
  const stated = namesOf(article?.author) ?? meta("author", "byl", "article:author", "parsely-author", "sailthru.author", "dc.creator");
  const name = stated && !/^https?:/u.test(stated) ? stated : fold(page.querySelector("[rel='author'], [itemprop='author'], .byline, .author")?.textContent ?? null);
  return name && name.length <= 200 ? name.replace(/^by:? /iu, "") : null;
}

function findPublished(page: PageDocument, article: JsonObject | null, meta: Meta): string | null {
  const stated = [
    textField(article?.datePublished), textField(article?.dateCreated),
    meta("article:published_time"), meta("og:article:published_time"), meta("datepublished"), meta("article.published"), meta("parsely-pub-date"),
    meta("dc.date.issued"), meta("dc.date"), meta("pubdate"), meta("publishdate"), meta("date"), meta("sailthru.date"), firstTime(page),
  ];
  return stated.map((words) => words && parsePublished(words)).find(Boolean) || null;
}

function firstTime(page: PageDocument): string | null {
  const time: PageElement | null = page.querySelector("article time[datetime]") ?? page.querySelector("time[datetime]");
  return time?.getAttribute("datetime") ?? null;
}

function webAddress(words: string | null | undefined): string | null {
  return words && /^https?:\/\/\S+$/iu.test(words) ? words : null;
}

/** One line without blanks at its ends; null for nothing. */
function fold(words: string | null): string | null {
  return words?.replace(/[ \t\r\n\f]+/gu, " ").trim() || null;
}
