import type {Outline} from "./outline.ts";
import {wordsOf} from "./tree.ts";

export interface JsonObject {
  readonly [name: string]: unknown;
}

/** The deepest nesting and the most objects that are looked through. */
const DEEPEST = 12;
const MOST = 20_000;

/** Fields that tell of other works than the page's own. */
const OF_OTHERS = new Set(["liveBlogUpdate", "mentions", "citation", "itemListElement", "hasPart", "relatedLink", "comment", "review", "isPartOf", "video", "image"]);

/** All objects of the page's JSON-LD that tell of the page itself, outer before inner. Broken scripts are passed over: the page still has its markup. */
export function objectsOf({data, html}: Pick<Outline, "data" | "html">): readonly JsonObject[] {
  const objects: JsonObject[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== "object" || value === null || depth > DEEPEST || objects.length >= MOST) return;
    if (!Array.isArray(value)) objects.push(value as JsonObject);
    for (const [name, inner] of Object.entries(value)) if (!OF_OTHERS.has(name)) walk(inner, depth + 1);
  };
  for (const script of data) walk(parse(wordsOf(script, html)), 0);
  return objects;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/gu, "").replace(/[\n\r\t]/gu, " "));
  } catch {
    return null;
  }
}

/** The object of the page's article by its type in schema.org, the one with most said of it where there are several; null for none. */
export function findArticle(objects: readonly JsonObject[]): JsonObject | null {
  const found = objects.filter(isArticle).map((object) => ({object, said: SAYS.filter((name) => object[name] !== undefined).length}));
  return found.sort((a, b) => b.said - a.said)[0]?.object ?? null;
}

const SAYS = ["headline", "datePublished", "author", "articleBody", "publisher", "mainEntityOfPage", "dateModified", "liveBlogUpdate"];

function isArticle(value: JsonObject): boolean {
  const types = [value["@type"]].flat();
  return types.some((type) => typeof type === "string" && /(?:Article|BlogPosting|LiveBlogPosting|^Report|Review|NewsStory)$/u.test(type))
    && (typeof value.headline === "string" || typeof value.articleBody === "string" || typeof value.datePublished === "string");
}

const ENTITIES: Readonly<Record<string, string>> = {amp: "&", quot: "\"", apos: "'", rsquo: "’", lsquo: "‘", ldquo: "“", rdquo: "”", nbsp: " ", ndash: "–", mdash: "—", hellip: "…", lt: "<", gt: ">", eacute: "é"};

/** What is longer is no name, title or date. */
const LONGEST_FIELD = 10_000;

/** A string field as one line, character references read; null for what is no string or empty. */
export function textField(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const read = value.slice(0, LONGEST_FIELD).replace(/&(?:#(?<code>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>\w{2,8}));/giu, (whole, code?: string, hex?: string, name?: string) => {
    const point = code ? Number(code) : hex ? Number.parseInt(hex, 16) : null;
    if (point !== null) return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : whole;
    return ENTITIES[name!] ?? whole; // one of the three groups took part
  });
  return read.replace(/[ \t\r\n\f]+/gu, " ").trim() || null;
}

/** The names of persons or bodies; addresses are no names. */
export function namesOf(value: unknown): readonly string[] {
  const names = [value].flat(3).map((one) => textField(typeof one === "object" && one !== null ? [(one as JsonObject).name].flat()[0] : one));
  return [...new Set(names.filter((name): name is string => name !== null && !/^https?:/u.test(name)))];
}
