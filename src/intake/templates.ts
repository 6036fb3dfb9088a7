import {createGroups, type Notice, type Part} from "../model/index.ts";
import type {FoundArticle} from "./articles.ts";
import {normalize} from "./normalizer.ts";
import type {BlockMark} from "./pages/text-of.ts";

/** What pages of one site have in common beside their articles. */
export interface FoundTemplates {
  /** By page, the ranges of its text that are the site's. */
  readonly furnitureOf: ReadonlyMap<FoundArticle, readonly Part[]>;
  readonly notices: readonly Notice[];
}

/** Where two pages have this share of their own running text in common, they print one article, and what they share is its text. */
const ONE_STORY = 0.3;

/** On so many stories what looks like a site's own words is taken for them, and what looks like an article's paragraph. */
const FEWEST = 2;
const FEWEST_OF_PROSE = 3;

/**
 * The blocks that stand word for word on several pages of one site are furniture: the site's words at the beginning or the end of
 * its articles, or marked otherwise than their paragraphs. An outlet's articles on one event also repeat paragraphs, which tell what
 * happened before: so what looks like a paragraph stays, unless it stands at an end, links somewhere or names the site, and is on three
 * stories. Pages that share much of their text are one story. Pages read `before` are held against as well; nothing of them is told. O(blocks + pages that share a paragraph, at most 100 a paragraph).
 */
export function findTemplates(articles: readonly FoundArticle[], before: readonly PageBefore[] = []): FoundTemplates {
  const sites = new Map<string, Page[]>();
  const addTo = (article: SitePage): void => {
    const site = siteOf(article);
    if (site) sites.set(site, [...sites.get(site) ?? [], pageOf(article, site)]);
  };
  articles.forEach(addTo);
  pagesOf(before, new Set(sites.keys())).forEach(addTo);
  const here = new Set<SitePage>(articles);
  const found = [...sites].map(([site, pages]) => furnitureOfSite(site, pages, here));
  return {furnitureOf: new Map(found.flatMap(({furniture}) => furniture)), notices: found.flatMap(({notices}) => notices)};
}

/** A page that was read before, in a dossier that others are added to. */
export interface PageBefore {
  readonly bytes: Uint8Array;
  readonly normalizer: string;
  /** Where it was captured, else the address that it names as its own. */
  readonly address: string | null;
}

/** As many of the pages read before are read again, the last ones first. */
const MOST_BEFORE = 50;

/** The pages read before that are of one of the sites. O(their bytes). */
function pagesOf(before: readonly PageBefore[], sites: ReadonlySet<string>): readonly SitePage[] {
  const alike = before.filter(({normalizer, address}) => normalizer.startsWith("html/") && sites.has(hostOf(address) ?? ""));
  return alike.slice(-MOST_BEFORE).map(({bytes, normalizer, address}) => ({normalized: normalize(bytes, normalizer, address), address}));
}

/** What of an article tells its site and its blocks. */
type SitePage = Pick<FoundArticle, "normalized"> & Partial<Pick<FoundArticle, "capture">> & Partial<Pick<PageBefore, "address">>;

interface Page {
  readonly article: SitePage;
  readonly blocks: readonly BlockMark[];
  /** What the blocks say, for comparing. */
  readonly keys: readonly string[];
  /** The site's own names, for comparing. */
  readonly names: readonly string[];
}

/** The host that a page names as its own or was captured from; null for what is no page. */
function siteOf({normalized: {page}, capture, address}: SitePage): string | null {
  return page && hostOf(capture?.url ?? address ?? page.url);
}

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, "") : null;
}

function pageOf(article: SitePage, site: string): Page {
  const {text, marks, page} = article.normalized;
  const blocks = marks?.() ?? [];
  const names = [page?.outlet ?? "", site].map(keyOf).filter((name) => name.length > 3);
  return {article, blocks, keys: blocks.map(({start, end}) => keyOf(text.slice(start, end))), names};
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Of the site's pages, those that are `here` are told. */
function furnitureOfSite(site: string, pages: readonly Page[], here: ReadonlySet<SitePage>): {readonly furniture: readonly (readonly [FoundArticle, readonly Part[]])[]; readonly notices: readonly Notice[]} {
  if (pages.length < FEWEST) return {furniture: [], notices: []};
  const stories = storiesBy(pages);
  const told = pages.filter(({article}) => here.has(article));
  const furniture = told.map((page) => [page.article as FoundArticle, partsOf(page, (key) => stories.get(key)?.size ?? 0)] as const).filter(([, parts]) => parts.length > 0);
  const count = new Set(furniture.flatMap(([{normalized: {text}}, parts]) => parts.map(({start, end}) => keyOf(text.slice(start, end))))).size;
  const words = count === 1 ? "a passage that stands" : `${count} passages that stand`;
  return {furniture, notices: count === 0 ? [] : [{code: "site-furniture", text: `${site}: ${words} on several of its ${pages.length} pages ${count === 1 ? "is" : "are"} taken for the site's own, not for the articles'`}]};
}

/** By key, the stories of which a page has it. Pages of one story count once. */
function storiesBy(pages: readonly Page[]): ReadonlyMap<string, ReadonlySet<string>> {
  const leaderOf = storyOf(pages);
  const stories = new Map<string, Set<string>>();
  pages.forEach(({keys}, at) => {
    for (const key of new Set(keys)) stories.set(key, (stories.get(key) ?? new Set()).add(leaderOf(String(at))));
  });
  return stories;
}

/** What stands on more pages tells nothing of two of them. */
const MOST_PAGES = 100;

/** Brings together pages that have much of their running text in common. */
function storyOf(pages: readonly Page[]): (at: string) => string {
  const {leaderOf, join} = createGroups();
  const prose = pages.map(proseOf);
  const before = new Map<string, number[]>(); // by key, the pages seen so far
  prose.forEach((keys, at) => {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const others = before.get(key) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + key.length);
      if (others.length < MOST_PAGES) before.set(key, [...others, at]);
    }
    for (const [other, length] of shared) if (length > ONE_STORY * Math.min(lengthOf(keys), lengthOf(prose[other]))) join(String(other), String(at));
  });
  return leaderOf;
}

function proseOf({blocks, keys}: Page): ReadonlySet<string> {
  return new Set(keys.filter((_, at) => isParagraph(blocks[at])));
}

function lengthOf(keys: ReadonlySet<string>): number {
  return [...keys].reduce((sum, key) => sum + key.length, 0);
}

/** A block that is marked as most of the article is, and long enough for a sentence. */
function isParagraph({isUsual, words}: BlockMark): boolean {
  return isUsual && words >= LONG;
}

const LONG = 12;

/** The page's blocks that are the site's. */
function partsOf(page: Page, storiesWith: (key: string) => number): readonly Part[] {
  const {blocks, keys} = page;
  const isShared = (at: number) => storiesWith(keys[at]) >= FEWEST;
  let [first, last] = [0, blocks.length - 1];
  while (first < blocks.length && isShared(first)) first++;
  while (last >= first && isShared(last)) last--;
  return blocks.flatMap((block, at): readonly Part[] => {
    const isAtEnd = at < first || last < at;
    return isShared(at) && isOfSite(page, at, isAtEnd, storiesWith(keys[at])) ? [{kind: "other", start: block.start, end: block.end}] : [];
  });
}

function isOfSite({blocks, keys, names}: Page, at: number, isAtEnd: boolean, stories: number): boolean {
  const {isUsual, linked} = blocks[at];
  if (!isUsual) return true;
  if (isParagraph(blocks[at])) return isAtEnd && stories >= FEWEST_OF_PROSE && (linked || names.some((name) => keys[at].includes(name)));
  return isAtEnd || linked;
}
