import {findParts} from "../../text/parts/index.ts";
import type {Part} from "../../model/index.ts";
import {decode, detectEncoding} from "../encodings.ts";
import {declaredCharset} from "../sniffing.ts";
import {byteRunsOf, bytesBehind, type ByteRange, type ByteRun} from "./byte-runs.ts";
import type {PageMetadata} from "./metadata.ts";
import {readPage as readHtml} from "./page.ts";
import type {TextRuns} from "./text-of.ts";
import {parsePage} from "./parse-page.ts";
import type {PageElement} from "./tree.ts";

export interface ReadPageOptions {
  /** The address that the page was loaded from. */
  readonly url?: string;
  /** The `Content-Type` that it came with; its charset comes before the one the page declares. */
  readonly contentType?: string;
}

/** The article of a page. */
export interface Page {
  readonly text: string;
  /** What is article and what is furniture; every character of the text that is not white space lies in exactly one part. */
  readonly parts: readonly Part[];
  readonly metadata: PageMetadata;
  readonly encoding: string;
  /** Made anew each time it is asked for. */
  readonly runs: readonly ByteRun[];
  /** The bytes of the page behind a range of the text, in order. */
  readonly bytesOf: (start: number, end: number) => readonly ByteRange[];
  /** The elements around the first character of a range of the text, the outermost first: `html`, `body`, `article`, `p:nth-of-type(3)`. */
  readonly pathOf: (start: number) => readonly string[];
}

/**
 * Reads the article out of the bytes of a page. Pure: nothing is fetched, scripts do not run. Throws a `StemmaError`: `no-article` for a page
 * in which none is found, `binary` or `undecodable` for bytes that are no page. O(bytes).
 */
export function readPage(bytes: Uint8Array, {url, contentType}: ReadPageOptions = {}): Page {
  const encoding = detectEncoding(bytes, charsetIn(contentType) ?? declaredCharset(bytes));
  const html = decode(bytes, encoding);
  const {text, runs, given, metadata} = readHtml(html, url ?? null);
  const {parts} = findParts(text, {given, ...(metadata.headline ? {headline: metadata.headline} : {}), ...(metadata.byline ? {byline: metadata.byline} : {})});
  const byteRuns = byteRunsOf(bytes, encoding, runs);
  return {
    text, parts, metadata, encoding,
    get runs() { return [...byteRuns]; },
    bytesOf: (start, end) => bytesBehind(bytes, encoding, byteRuns, start, end),
    pathOf: (start) => {
      const offset = offsetOf(start, runs);
      return offset === null ? [] : pathTo(parsePage(html), offset);
    },
  };
}

/** Where in the page the character of the text at `start` stands, or the first behind it that is no line end; null for none. */
function offsetOf(start: number, runs: TextRuns): number | null {
  for (const run of runs) if (run.kind !== "break" && start < run.at + run.length) return run.start + (run.kind === "same" ? Math.max(0, start - run.at) : 0);
  return null;
}

function charsetIn(contentType: string | undefined): string | null {
  return /;\s*charset\s*=\s*"?(?<name>[\w.:-]+)/iu.exec(contentType ?? "")?.groups?.name ?? null;
}

/** From the outermost element to the innermost that holds the character at `offset`. */
function pathTo(root: PageElement, offset: number): readonly string[] {
  const path: string[] = [];
  for (let at: PageElement | undefined = root; at;) {
    const siblings: readonly PageElement[] = [...at.children()];
    const next: PageElement | undefined = siblings.find(({start, end}) => start <= offset && offset < end);
    if (next) path.push(nameOf(next, siblings));
    at = next;
  }
  return path;
}

function nameOf(element: PageElement, siblings: readonly PageElement[]): string {
  const alike = siblings.filter(({name}) => name === element.name);
  return alike.length > 1 ? `${element.name}:nth-of-type(${alike.findIndex(({index}) => index === element.index) + 1})` : element.name;
}

export type {ByteRange, ByteRun, PageMetadata};
