import {StemmaError} from "../../model/index.ts";
import {entryDate} from "./entry-dates.ts";
import {isBrokenOff, type Entry} from "./entry-text.ts";
import {withoutBy} from "./feed-entry.ts";
import {bytesOfPlaces, lineOf, objectAt, objectsIn, parseWhole, valueOf, wordsOf, type JsonFile, type PlacedObject} from "./json-object.ts";
import {addressKey, webAddress, type Limits, type PackedArticle, type Unpacked} from "./packed.ts";

const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//u;

/** Whether the object is a JSON Feed. */
export function isJsonFeed(object: PlacedObject): boolean {
  return VERSION.test(lineOf(object, "version") ?? "");
}

/** The entries of a JSON Feed (1.0 and 1.1); an entry's bytes are exactly those of its object. Throws `empty-feed`, `too-many`. */
export function unpackJsonFeed(file: JsonFile, feed: PlacedObject, limits: Limits): Unpacked {
  const entries = objectsIn(feed, "items");
  if (entries.length === 0) throw new StemmaError("empty-feed", "is a feed without entries");
  if (entries.length > limits.maxEntries) throw new StemmaError("too-many", `holds more than ${limits.maxEntries} entries`);
  const bytes = bytesOfPlaces(file, entries);
  const around = {outlet: lineOf(feed, "title"), byline: authorsOf(feed), base: webAddress(lineOf(feed, "home_page_url", "feed_url"))};
  return {articles: entries.map((entry, index) => articleOf(entry, bytes[index], file.encoding, around, index)), faults: [], remarks: []};
}

function articleOf(entry: PlacedObject, bytes: Uint8Array, encoding: string, {outlet, byline, base}: {readonly outlet: string | null; readonly byline: string | null; readonly base: string | null}, index: number): PackedArticle {
  const said = lineOf(entry, "url", "external_url");
  const url = webAddress(said) ?? (base ? webAddress(said, base) : null);
  return {
    name: idOf(entry) ?? url ?? String(index + 1), bytes, way: "json-entry", encoding, charset: null, capture: null, around: {outlet, byline, url},
    version: url ? {of: addressKey(url), at: entryDate(lineOf(entry, "date_modified", "date_published"))} : null, mayBeNone: false,
  };
}

function idOf(entry: PlacedObject): string | null {
  const id = valueOf(entry, "id");
  return typeof id === "number" ? String(id) : lineOf(entry, "id");
}

/** Reads the JSON of one entry. Throws `no-text` for one without content and summary. */
export function parseJsonEntry(json: string): Entry {
  const entry = objectAt(json, parseWhole(json));
  if (!entry) throw new StemmaError("broken-json", "is not a JSON object");
  const content = wordsOf(entry, "content_html", true) ?? wordsOf(entry, "content_text", false);
  const body = content ?? wordsOf(entry, "summary", false);
  if (!body) throw new StemmaError("no-text", "has neither content nor summary");
  return {
    title: wordsOf(entry, "title", false), body, isSummary: content === null || isBrokenOff(content), id: idOf(entry), url: webAddress(lineOf(entry, "url", "external_url")),
    outlet: null, byline: authorsOf(entry), published: entryDate(lineOf(entry, "date_published", "date_modified")), updated: entryDate(lineOf(entry, "date_modified")), odd: [],
  };
}

function authorsOf(object: PlacedObject): string | null {
  const place = object.members.get("author");
  const single = place ? objectAt(object.json, place) : null;
  const names = [...objectsIn(object, "authors"), ...(single ? [single] : [])].map((author) => lineOf(author, "name"));
  return [...new Set(names.flatMap((name) => (name ? [withoutBy(name)] : [])))].join(", ") || null;
}
