import {StemmaError} from "../model/index.ts";
import {splitBytes} from "./bytes.ts";
import {decode, detectEncoding} from "./encodings.ts";
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

/** The articles of a file, and what in it could not be read; a file of JSON Lines has as many as lines. */
export function readArticles(file: FoundFile): {readonly articles: readonly FoundArticle[]; readonly problems: readonly Problem[]} {
  const articles: FoundArticle[] = [];
  const problems: Problem[] = [];
  try {
    for (const next of articlesOf(file)) {
      if ("code" in next) problems.push(next);
      else articles.push(next);
    }
  } catch (error) {
    problems.push(problemOf(file.path, named(nameOf(file.path), error)));
  }
  return {articles, problems};
}

function articlesOf(file: FoundFile): readonly (FoundArticle | Problem)[] {
  if (file.bytes.length === 0) throw new StemmaError("empty", "is empty");
  const format = formatOf(file);
  const encoding = detectEncoding(file.bytes, format === "html" ? declaredCharset(file.bytes) : null);
  if (format === "jsonl") return articlesOfLines(file, encoding);
  return [articleOf(file.path, file.bytes, normalizerName(format, encoding))];
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

function articlesOfLines({path, bytes}: FoundFile, encoding: string): readonly (FoundArticle | Problem)[] {
  const wide = encoding.startsWith("utf-16");
  const found: (FoundArticle | Problem)[] = [];
  for (const line of splitBytes(bytes, wide ? 2 : 1, encoding !== "utf-16be")) {
    const words = decode(line.bytes, encoding);
    if (!words.trim()) continue;
    try {
      const {id, text} = parseArticleLine(words);
      found.push(articleOf(`${path}#${id ?? line.number}`, line.bytes, normalizerName(text ? "jsonl-text" : "jsonl-html", encoding)));
    } catch (error) {
      found.push(problemOf(path, named(`${nameOf(path)}, line ${line.number}`, error)));
    }
  }
  if (found.length === 0) throw new StemmaError("empty", "holds nothing but white space");
  return found;
}

/** The error with the name of what it is about in front. */
function named(name: string, error: unknown): unknown {
  return error instanceof StemmaError ? new StemmaError(error.code, `${name}: ${error.message}`) : error;
}
