import {idOf, StemmaError, type Notice} from "../model/index.ts";
import {sha256Of, splitBytes} from "./bytes.ts";
import {decode, detectEncoding, findOddBytes} from "./encodings.ts";
import {nameOf, problemOf, type FoundFile, type Problem} from "./finds.ts";
import {limitsOf, UNPACKERS, type Around, type Capture, type PackedArticle, type Unpacked, type Version} from "./formats/index.ts";
import {savedCapture} from "./formats/saved-page.ts";
import {addressKey} from "./formats/packed.ts";
import {parseArticleLine} from "./json-lines.ts";
import {normalize, normalizerName} from "./normalizer.ts";
import type {Normalized} from "./normalized.ts";
import {declaredCharset, formatOfContent, formatOfName, type Format} from "./sniffing.ts";

/** An article in a file: the input's name for it, its bytes, and the way from them to its text. */
export interface FoundArticle {
  readonly input: string;
  readonly bytes: Uint8Array;
  readonly normalizer: string;
  readonly normalized: Normalized;
  readonly capture?: Capture | null;
  /** What the feed or archive around it says of it. */
  readonly around?: Around | null;
  readonly version?: Version | null;
}

/** What a file comes to: its articles, what in it could not be read, and what was odd but did not hinder. */
export interface ArticleFinds {
  readonly articles: FoundArticle[];
  readonly problems: Problem[];
  readonly notices: Notice[];
}

/** The articles of a file: of a page or text one, of a feed, an archive or a file of JSON Lines as many as it holds. */
export function readArticles(file: FoundFile, maxBytes: number): ArticleFinds {
  const finds: ArticleFinds = {articles: [], problems: [], notices: []};
  try {
    readInto(finds, file, maxBytes);
  } catch (error) {
    if (file.isBelow && isOfOthers(error)) finds.notices.push({code: "other-content", text: `passed over ${file.path}, which ${error.message}`});
    else finds.problems.push(problemOf(file.path, named(nameOf(file.path), error)));
  }
  return finds;
}

/** JSON and XML that lie in a folder may be anything. */
function isOfOthers(error: unknown): error is StemmaError {
  return error instanceof StemmaError && (error.code === "other-json" || error.code === "no-feed");
}

function readInto(finds: ArticleFinds, file: FoundFile, maxBytes: number): void {
  if (file.bytes.length === 0) throw new StemmaError("empty", "is empty");
  const format = formatOf(file);
  if (format === "text" || format === "html") readPlain(finds, file, format);
  else if (format === "jsonl") readLines(finds, file);
  else if (format === "json") readNews(finds, file, maxBytes);
  else addUnpacked(finds, file, UNPACKERS[format](file.bytes, limitsOf(maxBytes)));
}

/** JSON that is no news may be JSON Lines, where it was named. */
function readNews(finds: ArticleFinds, file: FoundFile, maxBytes: number): void {
  try {
    addUnpacked(finds, file, UNPACKERS.json(file.bytes, limitsOf(maxBytes)));
  } catch (error) {
    const isOther = error instanceof StemmaError && (error.code === "other-json" || error.code === "broken-json");
    if (!isOther || file.isBelow || formatOfContent(file.bytes) !== "jsonl") throw error;
    readLines(finds, file);
  }
}

function readPlain(finds: ArticleFinds, {path, bytes, charset, capture: fetched}: FoundFile, format: "text" | "html"): void {
  const declared = charset ?? (format === "html" ? declaredCharset(bytes) : null);
  const encoding = detectEncoding(bytes, declared);
  const capture = fetched ?? (format === "html" ? savedCapture(decode(bytes.subarray(0, 4096), encoding)) : null);
  const article = articleOf(path, bytes, normalizerName(format, encoding), capture?.url);
  finds.articles.push(capture?.url ? {...article, capture, version: {of: addressKey(capture.url), at: capture.at}} : article);
  tellOddPage(finds, article);
  tellOddBytes(finds, nameOf(path), bytes, encoding, declared);
}

/** What a page says of itself in two ways, and what it hides. */
function tellOddPage(finds: ArticleFinds, {input, bytes, normalized: {odd}}: FoundArticle): void {
  const doc = idOf("d", sha256Of(bytes));
  finds.notices.push(...odd.map((text) => ({code: "odd-page", text: `${nameOf(input)}: ${text}`, doc})));
}

function tellOddBytes(finds: ArticleFinds, name: string, bytes: Uint8Array, encoding: string, declared: string | null): void {
  for (const text of findOddBytes(bytes, encoding, declared)) finds.notices.push({code: "odd-bytes", text: `${name}: ${text}`});
}

/** Adds what a container holds; where its pages need not be articles, those that are none are counted in one notice. */
function addUnpacked(finds: ArticleFinds, {path}: FoundFile, {articles, faults, remarks}: Unpacked): void {
  const taken = new Set<string>();
  const without: string[] = [];
  for (const {code, text} of remarks) finds.notices.push({code, text: `${nameOf(path)}: ${text}`});
  for (const fault of faults) finds.problems.push(problemOf(path, named(nameOf(path), fault)));
  for (const packed of articles) {
    const input = packed.name === null ? path : freeName(`${path}#${packed.name}`, taken);
    try {
      finds.articles.push(unpackedArticle(finds, input, packed));
    } catch (error) {
      if (packed.mayBeNone && isWithoutArticle(error)) without.push(packed.name ?? path);
      else finds.problems.push(problemOf(path, named(nameOf(input), error)));
    }
  }
  tellWithout(finds, nameOf(path), without, finds.articles.length + finds.problems.length === 0);
}

function isWithoutArticle(error: unknown): boolean {
  return error instanceof StemmaError && ["no-article", "empty", "no-words", "binary"].includes(error.code);
}

function tellWithout(finds: ArticleFinds, name: string, without: readonly string[], isAll: boolean): void {
  if (without.length === 0) return;
  const text = `${name}: ${without.length} of its pages ${without.length === 1 ? "is" : "are"} without an article (${without[0]})`;
  if (isAll) finds.problems.push({input: name, code: "no-article", text});
  else finds.notices.push({code: "no-article", text});
}

function unpackedArticle(finds: ArticleFinds, input: string, {bytes, way, encoding: known, charset, capture, around, version}: PackedArticle): FoundArticle {
  const declared = charset ?? (way === "html" ? declaredCharset(bytes) : null);
  const encoding = known ?? detectEncoding(bytes, declared);
  const article = articleOf(input, bytes, normalizerName(way, encoding), capture?.url);
  if (known === null) tellOddBytes(finds, input, bytes, encoding, declared);
  const {isSummary, odd} = article.normalized;
  const doc = idOf("d", sha256Of(bytes));
  if (isSummary) finds.notices.push({code: "only-summary", text: `${input}: holds only the summary of its article`, doc});
  finds.notices.push(...odd.map((text) => ({code: way === "html" ? "odd-page" : "odd-entry", text: `${input}: ${text}`, doc})));
  return {...article, capture, around, version};
}

/** An ending is believed, but a page saved under the ending of a text or of XML is a page, and MHTML may be called a page. */
function formatOf({path, bytes, capture}: FoundFile): Format {
  if (capture) return formatOfContent(bytes);
  const named = formatOfName(path);
  if (/\.(?:md|markdown)$/iu.test(path)) return "text";
  const format = formatOfContent(bytes);
  if (named === null) return format;
  const isOther = format === "html" ? named === "text" || named === "feed" : format === "mhtml" && named === "html";
  return isOther ? format : named;
}

function articleOf(input: string, bytes: Uint8Array, normalizer: string, address: string | null = null): FoundArticle {
  const normalized = normalize(bytes, normalizer, address);
  if (!/\S/u.test(normalized.text)) throw new StemmaError("empty", "holds nothing but white space");
  if (!/[\p{L}\p{N}]/u.test(normalized.text)) throw new StemmaError("no-words", "holds no words");
  return {input, bytes, normalizer, normalized};
}

function readLines(finds: ArticleFinds, {path, bytes}: FoundFile): void {
  const encoding = detectEncoding(bytes);
  const wide = encoding.startsWith("utf-16");
  const taken = new Set<string>();
  for (const line of splitBytes(bytes, wide ? 2 : 1, encoding !== "utf-16be")) {
    const words = decode(line.bytes, encoding);
    if (!words.trim()) continue;
    const place = `${nameOf(path)}, line ${line.number}`;
    try {
      const {id, text, odd} = parseArticleLine(words);
      const input = freeName(`${path}#${id ?? line.number}`, taken);
      const article = articleOf(input, line.bytes, normalizerName(text ? "jsonl-text" : "jsonl-html", encoding));
      finds.articles.push(article);
      tellOddPage(finds, article);
      finds.notices.push(...noticesOf(place, id ?? String(line.number), input, odd));
    } catch (error) {
      finds.problems.push(problemOf(path, named(place, error)));
    }
  }
  if (finds.articles.length + finds.problems.length === 0) throw new StemmaError("empty", "holds nothing but white space");
  tellOddBytes(finds, nameOf(path), bytes, encoding, null);
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
