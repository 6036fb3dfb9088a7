import {isArticleKind} from "../../src/model/index.ts";
import type {Document, Dossier, Entity, Mention, Range, Span} from "../../src/model/index.ts";
import type {Passage, Reading} from "./reading.ts";

/** A dossier beside the reading that it is held against. */
export interface Example {
  readonly dossier: Dossier;
  readonly reading: Reading;
  /** The document of a key of the reading. */
  readonly docOf: (key: string) => Document;
  /** Every place where the words stand in their document; empty when they do not. */
  readonly placesOf: (passage: Passage) => readonly Span[];
  readonly wordsAt: (span: Span) => string;
  readonly mentionOf: (id: string) => Mention | undefined;
  readonly entityOf: (mention: string) => Entity | undefined;
}

export function lookUp(dossier: Dossier, reading: Reading): Example {
  const docs = new Map(Object.entries(reading.files).map(([key, end]) => [key, docEndingIn(dossier, end)]));
  const folded = new Map([...docs.values()].map((doc) => [doc.id, foldBlanks(doc.text)]));
  const mentions = new Map(dossier.layers.mentions.map((mention) => [mention.id, mention]));
  const entities = new Map(dossier.layers.entities.flatMap((entity) => entity.mentions.map((id) => [id, entity] as const)));
  const texts = new Map(dossier.documents.map((doc) => [doc.id, doc.text]));
  const docOf = (key: string) => docs.get(key) as Document;
  return {
    dossier, reading, docOf,
    placesOf: ({doc, text}) => findAll(folded.get(docOf(doc).id) as Folded, text).map((range) => ({doc: docOf(doc).id, ...range})),
    wordsAt: ({doc, start, end}) => squeeze((texts.get(doc) ?? "").slice(start, end)),
    mentionOf: (id) => mentions.get(id),
    entityOf: (mention) => entities.get(mention),
  };
}

function docEndingIn(dossier: Dossier, end: string): Document {
  const doc = dossier.documents.find(({input}) => input.endsWith(end));
  if (!doc) throw new Error(`no document whose input ends in ${end}`);
  return doc;
}

interface Folded {
  readonly text: string;
  /** `origin[i]`: where character `i` of `text` came from. */
  readonly origin: readonly number[];
}

function foldBlanks(text: string): Folded {
  const origin: number[] = [];
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const blank = /\s/u.test(text[at]);
    if (blank && (folded === "" || folded.endsWith(" "))) continue;
    folded += blank ? " " : text[at];
    origin.push(at);
  }
  return {text: folded, origin};
}

function findAll({text, origin}: Folded, words: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    found.push({start: origin[at], end: origin[at + words.length - 1] + 1});
  }
  return found;
}

export function squeeze(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Code units that both spans have; 0 in different documents. */
export function shared(a: Span, b: Span): number {
  return a.doc === b.doc ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

/** True when `span` has at least `share` of one of the places. */
export function covers(span: Span, places: readonly Span[], share = 0.6): boolean {
  return places.some((place) => shared(span, place) >= share * (place.end - place.start));
}

/** True when `span` and one of the places have at least `share` of the shorter of both. */
export function meets(span: Span, places: readonly Span[], share = 0.4): boolean {
  return places.some((place) => shared(span, place) >= share * Math.min(place.end - place.start, span.end - span.start));
}

/** How many characters of the place lie in article parts, as a share. */
export function articleShare(doc: Document, place: Range): number {
  const inside = doc.parts.filter(({kind}) => isArticleKind(kind))
    .map((part) => Math.max(0, Math.min(part.end, place.end) - Math.max(part.start, place.start)));
  return inside.reduce((sum, length) => sum + length, 0) / (place.end - place.start);
}
