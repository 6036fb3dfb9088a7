import {StemmaError} from "../../model/index.ts";
import {entryDate} from "./entry-dates.ts";
import {looksLikeHtml, type Entry, type EntryWords} from "./entry-text.ts";
import {withoutBy} from "./feed-entry.ts";
import {bytesOfPlaces, lineOf, objectAt, objectsIn, parseWhole, valueOf, wordsOf, type JsonFile, type PlacedObject} from "./json-object.ts";
import {elementsOf, type JsonPlace} from "./json-places.ts";
import {addressKey, webAddress, type Limits, type PackedArticle, type Unpacked} from "./packed.ts";

const OF_NEWS = ["body_text", "body_html", "body_xhtml", "bodies", "headline", "headlines", "versioncreated", "description_text", "description_html", "descriptions", "renditions"];

/** Whether the object is a news item of ninjs (1.x, 2.x; 3.x, whose names differ by their capitals alone). */
export function isNinjs(object: PlacedObject): boolean {
  const {members} = object;
  const standard = members.get("standard");
  const named = standard ? objectAt(object.json, standard) : null;
  return named !== null && lineOf(named, "name")?.toLowerCase() === "ninjs" || (members.has("uri") || members.has("guid")) && OF_NEWS.some((name) => members.has(name));
}

/** The news items of a file: itself, a list, or a list in it (`items`, `_items` …); empty where it holds none. */
export function newsIn(json: string, whole: JsonPlace): readonly PlacedObject[] {
  if (json[whole.start] === "[") return elementsOf(json, whole.start).flatMap((place) => objectAt(json, place) ?? []).filter(isNinjs);
  const object = objectAt(json, whole);
  if (!object || isNinjs(object)) return object ? [object] : [];
  for (const [name, {start}] of object.members) {
    const found = json[start] === "[" ? objectsIn(object, name).filter(isNinjs) : [];
    if (found.length > 0) return found;
  }
  return [];
}

const DEEPEST = 4;

/** The texts among the news items and those that are associated with them; pictures and the like are told in one remark. */
export function unpackNinjs(file: JsonFile, news: readonly PlacedObject[], limits: Limits): Unpacked {
  const all = news.flatMap((one) => withAssociated(one, 0));
  if (all.length > limits.maxEntries) throw new StemmaError("too-many", `holds more than ${limits.maxEntries} news items`);
  const texts = all.filter(hasWords);
  const isWhole = news.length === 1 && news[0].start === file.whole.start;
  const bytes = bytesOfPlaces(file, texts);
  const count = all.length - texts.length;
  if (texts.length === 0) throw new StemmaError("no-text", "holds no news item with a text");
  return {
    articles: texts.map((one, index) => articleOf(one, isWhole && one === news[0] ? file.bytes : bytes[index], file.encoding, isWhole && one === news[0] ? null : idOf(one) ?? String(index + 1))),
    faults: [], remarks: count === 0 ? [] : [{code: "no-page", text: `passed over ${count} news ${count === 1 ? "item" : "items"} without a text (pictures and the like)`}],
  };
}

function withAssociated(one: PlacedObject, depth: number): readonly PlacedObject[] {
  return [one, ...(depth < DEEPEST ? objectsIn(one, "associations").filter(isNinjs).flatMap((inner) => withAssociated(inner, depth + 1)) : [])];
}

const OTHER_TYPES = new Set(["picture", "photo", "graphic", "video", "audio", "event", "planning", "component"]);

function hasWords(one: PlacedObject): boolean {
  const {body} = bodyOf(one);
  return body !== null && !OTHER_TYPES.has(lineOf(one, "type")?.toLowerCase() ?? "text");
}

function articleOf(one: PlacedObject, bytes: Uint8Array, encoding: string, name: string | null): PackedArticle {
  const id = idOf(one);
  return {
    name, bytes, way: "ninjs", encoding, charset: null, capture: null, around: null,
    version: id ? {of: webAddress(id) ? addressKey(id) : id, at: dateOf(one)} : null, mayBeNone: false,
  };
}

function idOf(one: PlacedObject): string | null {
  return lineOf(one, "uri", "guid");
}

function dateOf(one: PlacedObject): string | null {
  return entryDate(lineOf(one, "versioncreated", "contentcreated", "firstcreated"));
}

/** Reads the JSON of one news item. Throws `no-text` for one without body and description. */
export function parseNinjs(json: string): Entry {
  const one = objectAt(json, parseWhole(json));
  if (!one) throw new StemmaError("broken-json", "is not a JSON object");
  const found = bodyOf(one);
  if (!found.body) throw new StemmaError("no-text", "has neither body nor description");
  const status = lineOf(one, "pubstatus")?.toLowerCase();
  const byline = lineOf(one, "byline", "by");
  return {
    title: wordsAmong(one, "headlines", ["main", "headline"]) ?? wordsOf(one, "headline", false), ...found, id: idOf(one), url: webAddress(lineOf(one, "url", "canonical", "uri")),
    outlet: outletOf(one), byline: byline ? withoutBy(byline) : null, published: dateOf(one), updated: entryDate(lineOf(one, "versioncreated")),
    odd: status && status !== "usable" ? [`its publishing status is ${status}`] : [],
  };
}

function bodyOf(one: PlacedObject): Pick<Entry, "body" | "isSummary"> {
  const body = wordsOf(one, "body_html", true) ?? wordsOf(one, "body_xhtml", true) ?? wordsAmong(one, "bodies", ["html", "xhtml", "main", "text"]) ?? wordsOf(one, "body_text", false);
  if (body) return {body, isSummary: false};
  return {body: wordsOf(one, "description_html", true) ?? wordsAmong(one, "descriptions", ["main", "html", "text"]) ?? wordsOf(one, "description_text", false), isSummary: true};
}

/** The words of the list's member with the first of the roles, else of its first. */
function wordsAmong(one: PlacedObject, name: string, roles: readonly string[]): EntryWords | null {
  const members = objectsIn(one, name);
  const byRole = roles.flatMap((role) => members.filter((member) => lineOf(member, "role")?.toLowerCase() === role));
  for (const member of [...byRole, ...members]) {
    const type = lineOf(member, "contenttype")?.toLowerCase() ?? "";
    const plain = wordsOf(member, "value", false);
    if (plain && (type === "" || /^text\/|html/u.test(type))) return {...plain, isHtml: type === "" ? looksLikeHtml(plain.written.text) : type.includes("html")};
  }
  return null;
}

/** Who made it: the first of the `infosources`, else the holder of the rights. */
function outletOf(one: PlacedObject): string | null {
  const [maker] = [...objectsIn(one, "infosources"), ...objectsIn(one, "infosource")].map((from) => lineOf(from, "name")).filter(Boolean);
  const provider = valueOf(one, "provider");
  return maker ?? lineOf(one, "copyrightholder") ?? (typeof provider === "string" && provider.trim() ? provider.trim() : null) ?? lineOf(one, "source");
}
