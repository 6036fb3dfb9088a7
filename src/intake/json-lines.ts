import {StemmaError} from "../model/index.ts";

/** A line of JSON Lines: an article as text or HTML, and what is known of it. */
export interface ArticleLine {
  readonly id: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  /** Names of known fields whose value is no string. */
  readonly odd: readonly string[];
}

const FIELDS = ["id", "text", "html", "url", "outlet", "headline", "published", "byline"] as const;

/** Reads a line. Throws `broken-json`, or `no-text` for an article without words. Fields it does not know are passed over. */
export function parseArticleLine(line: string): ArticleLine {
  const fields = parseObject(line);
  const field = (name: string) => (typeof fields[name] === "string" && fields[name].trim() ? fields[name] : null);
  const id = typeof fields.id === "number" ? String(fields.id) : field("id");
  const article = {
    id, text: field("text"), html: field("html"), url: field("url"), outlet: field("outlet"), headline: field("headline"),
    published: field("published"), byline: field("byline"), odd: FIELDS.filter((name) => isOdd(name, fields[name])),
  };
  if (!article.text && !article.html) throw new StemmaError("no-text", "has neither text nor html");
  return article;
}

function isOdd(name: string, value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== "string" && !(name === "id" && typeof value === "number");
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new StemmaError("broken-json", "is not valid JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new StemmaError("broken-json", "is not a JSON object");
  return value as Readonly<Record<string, unknown>>;
}
