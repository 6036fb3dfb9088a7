import {decode as decodeWith} from "iconv-lite";
import {bytePlacesOf} from "../../../src/intake/pages/bytes.ts";
import {readPage, type PageText} from "../../../src/intake/pages/page.ts";
import type {TextRun} from "../../../src/intake/pages/text-of.ts";
import {declaredCharset} from "../../../src/intake/sniffing.ts";
import {decode, detectEncoding} from "../../../src/intake/encodings.ts";
import {StemmaError} from "../../../src/model/index.ts";

/** What reading a page came to: it has no article or is no text, it broke off, or where its runs are off; null for all well. */
export type Finding = {readonly kind: "none" | "crash" | "off"; readonly text: string} | null;

/** Reads the page in its bytes and checks each run against the page's characters and, but for long pages, its bytes. */
export function checkPage(bytes: Uint8Array): Finding {
  try {
    const encoding = detectEncoding(bytes, declaredCharset(bytes));
    const html = decode(bytes, encoding);
    const page = readPage(html);
    const off = findOff(page, html) ?? findOffBytes(page, html, bytes, encoding);
    return off === null ? null : {kind: "off", text: off};
  } catch (error) {
    return error instanceof StemmaError ? {kind: "none", text: error.code} : {kind: "crash", text: String((error as Error).stack ?? error)};
  }
}

/** The first run that is not what it says it is, in words; null when all are. */
export function findOff({text, runs}: Pick<PageText, "text" | "runs">, html: string): string | null {
  let [at, place] = [0, 0];
  for (const run of runs) {
    const wrong = run.at !== at ? "has a gap before it" : run.start < place && run.kind !== "break" ? "stands before the one before it" : whyOff(run, text.slice(run.at, run.at + run.length), html.slice(run.start, run.end));
    if (wrong) return `the ${run.kind} run at ${run.at} (${run.start}–${run.end}) ${wrong}`;
    at += run.length;
    place = Math.max(place, run.end);
  }
  return at === text.length ? null : `the runs end at ${at} in a text of ${text.length}`;
}

function whyOff({kind, length, start, end}: TextRun, words: string, markup: string): string | null {
  if (length < 1 || words.length !== length || start > end) return "is empty or beyond the text";
  if (kind === "same") return words === markup ? null : `says ${JSON.stringify(words.slice(0, 40))} where ${JSON.stringify(markup.slice(0, 40))} stands`;
  if (kind === "space") return words === " " && isBlank(markup) ? null : `covers ${JSON.stringify(markup.slice(0, 40))}`;
  if (kind === "break") return /^\n\n?$/u.test(words) ? null : "is no line end";
  return markup.length > 0 && (markup.startsWith("&") || markup.startsWith("\\")) ? null : `comes from ${JSON.stringify(markup.slice(0, 40))}`;
}

/** White space, one reference to white space, escapes in a JSON string, or one tag. */
function isBlank(markup: string): boolean {
  return /^(?:&#?\w+;?|(?:\\[nrtbf]|\\u\w{4}|\s)+|<[^<>]*>)$/iu.test(markup);
}

const MOST_CHECKED = 400;

/** The same for the bytes at which the runs begin and end. */
function findOffBytes({runs}: PageText, html: string, bytes: Uint8Array, encoding: string): string | null {
  const checked = [...runs].filter(({kind}) => kind === "same").slice(0, MOST_CHECKED);
  const offsets = [...new Set(checked.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b);
  const places = bytePlacesOf(bytes, encoding, Uint32Array.from(offsets));
  const placeOf = new Map(offsets.map((offset, at) => [offset, places[at]]));
  for (const {start, end} of checked) {
    const words = decodePart(bytes.subarray(placeOf.get(start), placeOf.get(end)), encoding);
    if (words !== html.slice(start, end)) return `the bytes ${placeOf.get(start)}–${placeOf.get(end)} (${encoding}) are ${JSON.stringify(words.slice(0, 60))}, not ${JSON.stringify(html.slice(start, end).slice(0, 60))}`;
  }
  return null;
}

function decodePart(bytes: Uint8Array, encoding: string): string {
  return encoding === "utf-8" || encoding === "utf-16le" ? new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes) : decodeWith(bytes as Buffer, encoding, {stripBOM: false});
}
