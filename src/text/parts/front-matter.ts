import {trimMarks} from "./lines.ts";

/** What the YAML block at the beginning of a Markdown file says; null for what it leaves out. */
export interface FrontMatter {
  /** The offset behind its last line. */
  readonly end: number;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** The date as it stands there. */
  readonly published: string | null;
}

/** The keys that are read, the first that is there wins. */
const KEYS = {
  headline: ["title", "headline"], byline: ["author", "authors", "byline"], outlet: ["outlet", "site", "publisher", "publication", "site_name"],
  published: ["date", "published", "pubdate", "publish_date", "date_published"],
} as const;

/** The longest front matter, in lines. */
const LONGEST = 60;

/** The front matter of a text, between two lines `---` of which the first begins the text; null where there is none. O(length). */
export function findFrontMatter(text: string): FrontMatter | null {
  const head = /^\ufeff?---[ \t]*\r?\n/u.exec(text);
  if (!head) return null;
  const fields = new Map<string, string>();
  let [at, key] = [head[0].length, ""];
  for (let count = 0; count < LONGEST && at < text.length; count++) {
    const next = text.indexOf("\n", at);
    const line = text.slice(at, next < 0 ? text.length : next).trimEnd();
    at = next < 0 ? text.length : next + 1;
    if (line === "---" || line === "...") return fields.size > 0 ? frontMatterOf(fields, at) : null;
    const pair = /^(?<name>[A-Za-z][\w-]{0,39}):(?:\s(?<value>.*))?$/u.exec(line)?.groups;
    if (!pair && !/^(?:\s|#|- |$)/u.test(line)) return null;
    key = pair?.name.toLowerCase() ?? key;
    const words = wordsOf(pair ? pair.value ?? "" : line);
    if (words) fields.set(key, pair ? words : [fields.get(key) ?? [], words].flat().join(", "));
  }
  return null;
}

/** The value without the quotation marks, brackets and dashes of YAML. */
function wordsOf(value: string): string {
  const plain = value.trim().replace(/^- +/u, "").replace(/^[>|][+-]?$/u, "");
  const inside = /^\[.*\]$/u.test(plain) ? plain.slice(1, -1) : plain;
  return /^["'].*["']$/u.test(inside) ? inside.slice(1, -1).trim() : inside;
}

function frontMatterOf(fields: ReadonlyMap<string, string>, end: number): FrontMatter {
  const field = (names: readonly string[]) => names.map((name) => fields.get(name)).find((value) => value !== undefined && trimMarks(value) !== "") ?? null;
  return {end, headline: field(KEYS.headline), byline: field(KEYS.byline)?.replace(/^by /iu, "") ?? null, outlet: field(KEYS.outlet), published: field(KEYS.published)};
}
