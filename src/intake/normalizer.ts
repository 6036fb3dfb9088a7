import {StemmaError} from "../model/index.ts";
import {decode} from "./encodings.ts";
import {readPage} from "./pages/page.ts";
import type {TextRuns} from "./pages/text-of.ts";
import {textOfEntry} from "./formats/entry-text.ts";
import {parseFeedEntry} from "./formats/feed-entry.ts";
import {parseJsonEntry} from "./formats/json-feed.ts";
import {parseNinjs} from "./formats/ninjs.ts";
import {membersOf, skipWhite, stringIn} from "./formats/json-places.ts";
import {throughWritten, type Written} from "./formats/written.ts";
import {parseArticleLine, type ArticleLine} from "./json-lines.ts";
import type {Normalized, NormalizerWay} from "./normalized.ts";

const VERSIONS: Readonly<Record<NormalizerWay, number>> = {text: 1, html: 2, "jsonl-text": 1, "jsonl-html": 2, "feed-entry": 1, "json-entry": 1, ninjs: 1};

/** How an entry of a feed or a news item is read. */
const ENTRIES: Readonly<Partial<Record<NormalizerWay, typeof parseNinjs>>> = {"feed-entry": parseFeedEntry, "json-entry": parseJsonEntry, ninjs: parseNinjs};

/** The recorded name of a way from bytes to text: the way, the encoding, the version of the way. */
export function normalizerName(way: NormalizerWay, encoding: string): string {
  return `${way}/${encoding}/${VERSIONS[way]}`;
}

/**
 * Runs the recorded way from bytes to text again: the same bytes and the same `normalizer` ("text/utf-8/1",
 * "html/windows-1252/2", "jsonl-text/utf-8/1") give the same text. The address that a page was loaded from, where it is known, tells
 * of its date and never changes the text. Throws `unknown-normalizer` for a name that is none.
 */
export function normalize(bytes: Uint8Array, normalizer: string, address: string | null = null): Normalized {
  const named = /^(?<way>text|html|jsonl-text|jsonl-html|feed-entry|json-entry|ninjs)\/(?<encoding>[\w.:-]+)\/(?<version>\d)$/u.exec(normalizer)?.groups;
  if (!named || Number(named.version) !== VERSIONS[named.way as NormalizerWay]) throw new StemmaError("unknown-normalizer", `${normalizer} is no way from bytes to text that this version knows`);
  const words = decode(bytes, named.encoding);
  if (named.way === "text") return {...PLAIN, text: wellFormed(words)};
  if (named.way === "html") return normalizePage(words, null, address);
  const parseEntry = ENTRIES[named.way as NormalizerWay];
  if (parseEntry) return wellFormedText(textOfEntry(parseEntry(words)));
  const line = parseArticleLine(words);
  if (named.way === "jsonl-html") return withinLine(normalizePage(line.html ?? "", line), writtenIn(words, "html"));
  const runs: TextRuns = line.text ? [{kind: "same", at: 0, length: line.text.length, start: 0, end: line.text.length}] : [];
  return withinLine({...PLAIN, text: wellFormed(line.text ?? ""), line, runs}, writtenIn(words, "text"));
}

/** The characters of a line's field, with where in the line each is written. */
function writtenIn(line: string, field: string): Written {
  const place = membersOf(line, skipWhite(line, 0), (name) => name).get(field);
  return place ? stringIn(line, place) : {text: "", pieces: []};
}

/** Runs of a field's characters as runs of the line that holds it. */
function withinLine(normalized: Normalized, written: Written): Normalized {
  let at = 0;
  const runs = written.pieces.length === 0 ? [] : throughWritten([...normalized.runs], written).map((run) => {
    at += run.length;
    return {...run, at: at - run.length};
  });
  return {...normalized, runs};
}

const PLAIN = {page: null, line: null, given: [], runs: [], odd: []};

function wellFormedText(normalized: Normalized): Normalized {
  return {...normalized, text: wellFormed(normalized.text)};
}

function normalizePage(html: string, line: ArticleLine | null, address: string | null = null): Normalized {
  const {text, metadata, given, runs, marks, hidden} = readPage(html, line?.url ?? address);
  const odd = [...metadata.contradictions, ...(hidden > 0 ? [`${hidden} ${hidden === 1 ? "element" : "elements"} within the article ${hidden === 1 ? "is" : "are"} hidden by the page's markup and left out`] : [])];
  return {text: wellFormed(text), page: metadata, line, given, runs, marks, odd};
}

/** Halves of surrogate pairs and zero characters, which no file can keep, become U+FFFD; the length stays. */
function wellFormed(text: string): string {
  return text.replace(/[\p{Cs}\0]/gu, "\ufffd");
}
