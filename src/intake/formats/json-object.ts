import {StemmaError} from "../../model/index.ts";
import {decode, detectEncoding} from "../encodings.ts";
import {bytePlacesOf} from "../pages/bytes.ts";
import type {EntryWords} from "./entry-text.ts";
import {elementsOf, membersOf, skipWhite, stringIn, type JsonPlace} from "./json-places.ts";

/** A parsed object, and where in the JSON its members stand; names in lower case. */
export interface PlacedObject {
  readonly json: string;
  readonly start: number;
  readonly end: number;
  readonly members: ReadonlyMap<string, JsonPlace>;
}

/** The object at a place of valid JSON; null for another value. */
export function objectAt(json: string, {start, end}: JsonPlace): PlacedObject | null {
  return json[start] === "{" ? {json, start, end, members: membersOf(json, start)} : null;
}

/** Parses JSON that is an object or a list. Throws `broken-json`. */
export function parseWhole(json: string): JsonPlace {
  try {
    JSON.parse(json);
  } catch {
    throw new StemmaError("broken-json", "is not valid JSON");
  }
  return {start: skipWhite(json, 0), end: json.trimEnd().length};
}

/** The value of a member; undefined where there is none. */
export function valueOf({json, members}: PlacedObject, name: string): unknown {
  const place = members.get(name);
  return place ? JSON.parse(json.slice(place.start, place.end)) : undefined;
}

/** The first of the named members that is a string with words, as one line. */
export function lineOf(object: PlacedObject, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = valueOf(object, name);
    if (typeof value === "string" && value.trim()) return value.replace(/\s+/gu, " ").trim();
  }
  return null;
}

/** The words of a member that is a string. */
export function wordsOf({json, members}: PlacedObject, name: string, isHtml: boolean): EntryWords | null {
  const place = members.get(name);
  if (!place || json[place.start] !== "\"") return null;
  const written = stringIn(json, place);
  return /\S/u.test(written.text) ? {written, isHtml} : null;
}

/** The objects in a member that is a list, or the values of one that is an object. */
export function objectsIn({json, members}: PlacedObject, name: string): readonly PlacedObject[] {
  const place = members.get(name);
  if (!place) return [];
  const places = json[place.start] === "[" ? elementsOf(json, place.start) : json[place.start] === "{" ? [...membersOf(json, place.start).values()] : [];
  return places.flatMap((inner) => objectAt(json, inner) ?? []);
}

/** A file of JSON: its characters and encoding. */
export interface JsonFile {
  readonly bytes: Uint8Array;
  readonly encoding: string;
  readonly json: string;
  readonly whole: JsonPlace;
}

export function readJson(bytes: Uint8Array): JsonFile {
  const encoding = detectEncoding(bytes);
  const json = decode(bytes, encoding);
  return {bytes, encoding, json, whole: parseWhole(json)};
}

/** The bytes of places that may lie in each other. */
export function bytesOfPlaces({bytes, encoding}: JsonFile, places: readonly JsonPlace[]): readonly Uint8Array[] {
  const offsets = [...new Set(places.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b);
  const found = bytePlacesOf(bytes, encoding, Uint32Array.from(offsets));
  const byteAt = new Map(offsets.map((offset, index) => [offset, found[index]]));
  return places.map(({start, end}) => bytes.slice(byteAt.get(start), byteAt.get(end)));
}
