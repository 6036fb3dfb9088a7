import type {PageDocument} from "./dom.ts";

export interface JsonObject {
  readonly [name: string]: unknown;
}

/** The deepest nesting and the most objects that are looked through. */
const DEEPEST = 8;
const MOST = 5000;

/** The first object in the page's JSON-LD whose type is an article or report of schema.org; null for none. */
export function findArticleObject(page: PageDocument): JsonObject | null {
  for (const script of page.querySelectorAll("script[type='application/ld+json']")) {
    const found = findArticle(parse(script.textContent ?? ""), 0, {left: MOST});
    if (found) return found;
  }
  return null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/gu, "").replace(/[\n\r\t]/gu, " "));
  } catch {
    return null; // A page whose JSON-LD is broken still has its markup.
  }
}

function findArticle(value: unknown, depth: number, budget: {left: number}): JsonObject | null {
  if (typeof value !== "object" || value === null || depth > DEEPEST || budget.left-- <= 0) return null;
  if (isArticle(value as JsonObject)) return value as JsonObject;
  for (const inner of Object.values(value)) {
    const found = findArticle(inner, depth + 1, budget);
    if (found) return found;
  }
  return null;
}

function isArticle(value: JsonObject): boolean {
  const types = [value["@type"]].flat();
  return types.some((type) => typeof type === "string" && /(?:Article|BlogPosting|LiveBlogPosting|^Report|Review)$/u.test(type))
    && (typeof value.headline === "string" || typeof value.articleBody === "string" || typeof value.datePublished === "string");
}

const ENTITIES: Readonly<Record<string, string>> = {"&amp;": "&", "&quot;": "\"", "&#39;": "'", "&#039;": "'", "&apos;": "'", "&rsquo;": "’", "&lsquo;": "‘", "&ldquo;": "“", "&rdquo;": "”", "&nbsp;": " ", "&#8217;": "’", "&#8216;": "‘", "&#8220;": "“", "&#8221;": "”", "&#x27;": "'", "&ndash;": "–", "&mdash;": "—"};

/** A string field as one line, HTML entities read; null for what is no string or empty. */
export function textField(value: unknown): string | null {
  if (typeof value !== "string") return null;
  return value.replace(/&#?\w{2,6};/gu, (entity) => ENTITIES[entity] ?? entity).replace(/[ \t\r\n\f]+/gu, " ").trim() || null;
}

/** The names of persons or bodies, joined by commas; null for none. */
export function namesOf(value: unknown): string | null {
  const names = [value].flat().map((one) => textField(typeof one === "object" && one !== null ? [(one as JsonObject).name].flat()[0] : one));
  return names.filter((name) => name && !/^https?:/u.test(name)).join(", ") || null;
}
