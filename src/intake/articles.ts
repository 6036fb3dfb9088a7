import {StemmaError, type Notice} from "../model/index.ts";
import {splitBytes} from "./bytes.ts";
import {decode, detectEncoding, findOddBytes} from "./encodings.ts";
import {nameOf, problemOf, type FoundFile, type Problem} from "./finds.ts";
import {parseArticleLine} from "./json-lines.ts";
import {normalize, normalizerName, type Normalized} from "./normalizer.ts";
import {declaredCharset, formatOfContent, formatOfName, type Format} from "./sniffing.ts";

/** An article in a file: the input's name for it, its bytes, and the way from them to its text. */
export interface FoundArticle {
  readonly input: string;
  readonly bytes: Uint8Array;
  readonly normalizer: string;
  readonly normalized: Normalized;
}

/** What a file comes to: its articles, what in it could not be read, and what was odd but did not hinder. */
export interface ArticleFinds {
  readonly articles: FoundArticle[];
  readonly problems: Problem[];
  readonly notices: Notice[];
}

/** The articles of a file; a file of JSON Lines has as many as lines. */
export function readArticles(file: FoundFile): ArticleFinds {
  const finds: ArticleFinds = {articles: [], problems: [], notices: []};
  try {
    readInto(finds, file);
  } catch (error) {
    finds.problems.push(problemOf(file.path, named(nameOf(file.path), error)));
  }
  return finds;
}

function readInto(finds: ArticleFinds, file: FoundFile): void {
  if (file.bytes.length === 0) throw new StemmaError("empty", "is empty");
  const format = formatOf(file);
  const declared = format === "html" ? declaredCharset(file.bytes) : null;
  const encoding = detectEncoding(file.bytes, declared);
  if (format === "jsonl") readLines(finds, file, encoding);
  else finds.articles.push(articleOf(file.path, file.bytes, normalizerName(format, encoding)));
  for (const text of findOddBytes(file.bytes, encoding, declared)) finds.notices.push({code: "odd-bytes", text: `${nameOf(file.path)}: ${text}`});
}

/** An ending is believed, but a page saved under the ending of a text is a page. */
function formatOf({path, bytes}: FoundFile): Format {
  const named = formatOfName(path);
  return named === null || (named === "text" && !/\.(?:md|markdown)$/iu.test(path)) ? sniffed(bytes, named) : named;
}

function sniffed(bytes: Uint8Array, named: Format | null): Format {
  const format = formatOfContent(bytes);
  return named === "text" && format === "jsonl" ? "text" : format;
}

function articleOf(input: string, bytes: Uint8Array, normalizer: string): FoundArticle {
  const normalized = normalize(bytes, normalizer);
  if (!/\S/u.test(normalized.text)) throw new StemmaError("empty", "holds nothing but white space");
  if (!/[\p{L}\p{N}]/u.test(normalized.text)) throw new StemmaError("no-words", "holds no words");
  return {input, bytes, normalizer, normalized};
}

function readLines(finds: ArticleFinds, {path, bytes}: FoundFile, encoding: string): void {
  const wide = encoding.startsWith("utf-16");
  const taken = new Set<string>();
  for (const line of splitBytes(bytes, wide ? 2 : 1, encoding !== "utf-16be")) {
    const words = decode(line.bytes, encoding);
    if (!words.trim()) continue;
    const place = `${nameOf(path)}, line ${line.number}`;
    try {
      const {id, text, odd} = parseArticleLine(words);
      const input = freeName(`${path}#${id ?? line.number}`, taken);
      finds.articles.push(articleOf(input, line.bytes, normalizerName(text ? "jsonl-text" : "jsonl-html", encoding)));
      finds.notices.push(...noticesOf(place, id ?? String(line.number), input, odd));
    } catch (error) {
      finds.problems.push(problemOf(path, named(place, error)));
    }
  }
  if (finds.articles.length + finds.problems.length === 0) throw new StemmaError("empty", "holds nothing but white space");
}

/** The name, or where it is taken, the name with the first free number behind it: `#one`, `#one~2`. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}~${count}`;
  taken.add(free);
  return free;
}

function noticesOf(place: string, id: string, input: string, odd: readonly string[]): Notice[] {
  const twice = input.endsWith(`#${id}`) ? [] : [{code: "same-id", text: `${place}: an earlier line has the id ${id} too; this one is called ${input}`}];
  return [...twice, ...odd.map((field) => ({code: "odd-field", text: `${place}: ${field} is not a string and was passed over`}))];
}

/** The error with the name of what it is about in front. */
function named(name: string, error: unknown): unknown {
  return error instanceof StemmaError ? new StemmaError(error.code, `${name}: ${error.message}`) : error;
}
