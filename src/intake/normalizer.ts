import {StemmaError, type Range} from "../model/index.ts";
import {decode} from "./encodings.ts";
import {readPage} from "./html/page.ts";
import type {PageMetadata} from "./html/metadata.ts";
import {parseArticleLine, type ArticleLine} from "./json-lines.ts";

/** What the bytes of a document give: the text, and what else stands in them. */
export interface Normalized {
  readonly text: string;
  readonly page: PageMetadata | null;
  readonly line: ArticleLine | null;
  readonly captions: readonly Range[];
}

export type NormalizerWay = "text" | "html" | "jsonl-text" | "jsonl-html";

/** The recorded name of a way from bytes to text: the way, the encoding, the version of the way. */
export function normalizerName(way: NormalizerWay, encoding: string): string {
  return `${way}/${encoding}/1`;
}

/**
 * Runs the recorded way from bytes to text again: the same bytes and the same `normalizer` ("text/utf-8/1",
 * "html/windows-1252/1", "jsonl-text/utf-8/1") give the same text. Throws `unknown-normalizer` for a name that is none.
 */
export function normalize(bytes: Uint8Array, normalizer: string): Normalized {
  const named = /^(?<way>text|html|jsonl-text|jsonl-html)\/(?<encoding>[\w.:-]+)\/1$/u.exec(normalizer)?.groups;
  if (!named) throw new StemmaError("unknown-normalizer", `${normalizer} is no way from bytes to text that this version knows`);
  const words = decode(bytes, named.encoding);
  if (named.way === "text") return {text: wellFormed(words), page: null, line: null, captions: []};
  if (named.way === "html") return normalizePage(words, null);
  const line = parseArticleLine(words);
  if (named.way === "jsonl-html") return normalizePage(line.html ?? "", line);
  return {text: wellFormed(line.text ?? ""), page: null, line, captions: []};
}

function normalizePage(html: string, line: ArticleLine | null): Normalized {
  const {text, metadata, captions} = readPage(html);
  return {text: wellFormed(text), page: metadata, line, captions};
}

/** Halves of surrogate pairs and zero characters, which no file can keep, become U+FFFD; the length stays. */
function wellFormed(text: string): string {
  return text.replace(/[\p{Cs}\0]/gu, "\ufffd");
}
