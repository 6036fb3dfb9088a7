import {StemmaError} from "../../model/index.ts";
import {decode, detectEncoding} from "../encodings.ts";
import {bytePlacesOf} from "../pages/bytes.ts";
import {declaredCharset} from "../sniffing.ts";
import {entryDate} from "./entry-dates.ts";
import {atomAuthors, fieldOf, linkOf, localName} from "./feed-entry.ts";
import {addressKey, webAddress, type Around, type Limits, type PackedArticle, type Unpacked} from "./packed.ts";
import {elementsIn, parseXml, type XmlElement} from "./xml.ts";

/** A feed: what it says of itself, and its entries in order. */
interface Feed {
  readonly outlet: string | null;
  readonly byline: string | null;
  /** What relative addresses in it start from. */
  readonly base: string | null;
  readonly entries: readonly XmlElement[];
}

/**
 * The entries of a feed: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0. An entry's bytes are exactly those from `<item` to `</item>`.
 * Throws `no-feed` for other XML, `empty-feed`, `too-many`. An entry that breaks off is a fault. O(length).
 */
export function unpackFeed(bytes: Uint8Array, limits: Limits): Unpacked {
  const encoding = detectEncoding(bytes, declaredCharset(bytes));
  const xml = decode(bytes, encoding);
  const {root, declaresEntities} = parseXml(xml);
  const feed = root && feedOf(root, xml);
  if (!feed) throw new StemmaError("no-feed", "is XML, but no feed (RSS or Atom)");
  if (feed.entries.length > limits.maxEntries) throw new StemmaError("too-many", `holds more than ${limits.maxEntries} entries`);
  const whole = feed.entries.filter(({isClosed}) => isClosed);
  const isCut = !root.isClosed || whole.length < feed.entries.length;
  if (feed.entries.length === 0 && !isCut) throw new StemmaError("empty-feed", "is a feed without entries");
  const places = bytePlacesOf(bytes, encoding, Uint32Array.from(whole.flatMap(({start, end}) => [start, end])));
  return {
    articles: whole.map((entry, index) => articleOf(entry, xml, bytes.slice(places[2 * index], places[2 * index + 1]), encoding, feed, index)),
    faults: isCut ? [new StemmaError("truncated", `breaks off before its end; ${whole.length} of its entries ${whole.length === 1 ? "is" : "are"} whole`)] : [],
    remarks: declaresEntities ? [{code: "own-entities", text: "declares entities of its own, which are left as they are written"}] : [],
  };
}

function feedOf(root: XmlElement, xml: string): Feed | null {
  const children = elementsIn(root);
  const named = (name: string, from = children) => from.filter((element) => localName(element.name) === name);
  const kind = localName(root.name);
  if (kind === "feed") return {outlet: fieldOf(root, xml, "title"), byline: atomAuthors(root, xml), base: baseOf(root, root, xml), entries: named("entry")};
  const [channel] = named("channel");
  if (kind !== "rss" && kind !== "rdf" || !channel) return null;
  return {outlet: fieldOf(channel, xml, "title"), byline: null, base: baseOf(root, channel, xml), entries: [...named("item", elementsIn(channel)), ...named("item")]};
}

function baseOf(root: XmlElement, channel: XmlElement, xml: string): string | null {
  return webAddress(channel.attributes.get("xml:base") ?? root.attributes.get("xml:base")) ?? webAddress(linkOf(channel, xml));
}

function articleOf(entry: XmlElement, xml: string, bytes: Uint8Array, encoding: string, {outlet, byline, base}: Feed, index: number): PackedArticle {
  const url = webAddress(linkOf(entry, xml)) ?? (base ? webAddress(linkOf(entry, xml), webAddress(entry.attributes.get("xml:base"), base) ?? base) : null);
  const id = fieldOf(entry, xml, "guid", "id");
  const around: Around = {outlet, byline, url};
  const at = entryDate(fieldOf(entry, xml, "updated", "modified", "atom:updated", "dcterms:modified", "pubdate", "dc:date", "published"));
  return {
    name: id ?? url ?? String(index + 1), bytes, way: "feed-entry", encoding, charset: null, capture: null, around,
    version: url ? {of: addressKey(url), at} : null, mayBeNone: false,
  };
}
