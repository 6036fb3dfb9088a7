import {overlapOf, spanOf} from "../../model/index.ts";
import type {Alignment, Dossier, Span} from "../../model/index.ts";
import {oneLine} from "../words.ts";
import {byPlace, distinct} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";

/** Words that a text which nobody has must have contained, and where they stand. */
export interface ContentView {
  readonly passage: Passage;
  /** The same passage in other documents that rest on that text. */
  readonly also: readonly Passage[];
}

/** A text that no document holds. */
export interface UnseenView {
  readonly id: string;
  /** The fragment of its box: `unseen-1`, in the order of the layer. */
  readonly anchor: string;
  readonly title: string;
  readonly credit: Passage | null;
  /** Sigils of the documents that rest on it. */
  readonly sigils: readonly string[];
  /** In the order of the document that has most of it, then of the others. */
  readonly contents: readonly ContentView[];
}

/** The fragments of the unseen texts, by id. */
export function unseenAnchors({layers}: Pick<Dossier, "layers">): ReadonlyMap<string, string> {
  return new Map(layers.unseen.map(({id}, index) => [id, `unseen-${index + 1}`]));
}

/** Every unseen text with what at least two of its children share. O(unseen × (descents + alignments of the children)). */
export function viewUnseen({layers}: Dossier, lookup: Lookup): readonly UnseenView[] {
  const anchors = unseenAnchors({layers});
  const text = layers.alignments.filter(({basis}) => basis !== "speech");
  return layers.unseen.map((unseen) => {
    const children = layers.descents.filter(({parent}) => parent === unseen.id).sort((a, b) => b.share - a.share || lookup.rank(a.child) - lookup.rank(b.child));
    const copies = children.filter(({kind}) => kind !== "relay").map(({child}) => child);
    return {
      id: unseen.id, anchor: anchors.get(unseen.id)!, title: oneLine(unseen.label), credit: unseen.credit && lookup.passage(unseen.credit), // every unseen text has one
      sigils: distinct(children.map(({child}) => child)).sort((a, b) => lookup.rank(a) - lookup.rank(b)).flatMap((id) => lookup.doc(id)?.sigil ?? []),
      contents: unseen.contents && unseen.contents.length > 0 ? givenContents(unseen.contents, copies, text, lookup) : contentsOf(copies, text, lookup),
    };
  });
}

/** The passages that the layer names, with the other places of each. */
function givenContents(contents: readonly Span[], children: readonly string[], alignments: readonly Alignment[], lookup: Lookup): readonly ContentView[] {
  const family = new Set(children);
  const shared = alignments.filter(({left, right}) => family.has(left.doc) && family.has(right.doc));
  return contents.map((place) => ({passage: lookup.passage(place), also: elsewhere(place, shared, lookup).map((span) => lookup.passage(span))}));
}

function contentsOf(children: readonly string[], alignments: readonly Alignment[], lookup: Lookup): readonly ContentView[] {
  const family = new Set(children);
  const shared = alignments.filter(({left, right}) => family.has(left.doc) && family.has(right.doc));
  const known: Span[] = [];
  return children.flatMap((child) => {
    const passages = joined(shared.flatMap(({left, right}) => [left, right]).filter(({doc}) => doc === child), lookup);
    const contents = passages.map((place) => ({place, also: elsewhere(place, shared, lookup)})).filter(({place}) => !isKnown(place, known));
    known.push(...contents.flatMap(({place, also}) => [place, ...also]));
    return contents.map(({place, also}) => ({passage: lookup.passage(place), also: also.map((span) => lookup.passage(span))}));
  });
}

/** The places of one document in order, those that meet made one. */
function joined(places: readonly Span[], lookup: Lookup): readonly Span[] {
  const spans: Span[] = [];
  for (const place of [...places].sort(byPlace(lookup))) {
    const last = spans.at(-1);
    if (last && place.start < last.end) spans[spans.length - 1] = {...last, end: Math.max(last.end, place.end)};
    else spans.push(spanOf(place));
  }
  return spans;
}

/** Where the words of a place stand in the others, one place a document. */
function elsewhere(place: Span, shared: readonly Alignment[], lookup: Lookup): readonly Span[] {
  const others = shared.flatMap(({left, right}) => [[left, right], [right, left]] as const).filter(([here]) => here.doc === place.doc && overlapOf(here, place) > 0).map(([, there]) => there);
  const byDocument = new Map<string, Span>();
  for (const {doc, start, end} of others) {
    const known = byDocument.get(doc);
    byDocument.set(doc, {doc, start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end)});
  }
  return [...byDocument.values()].sort(byPlace(lookup));
}

function isKnown(place: Span, known: readonly Span[]): boolean {
  return known.some((span) => span.doc === place.doc && 2 * overlapOf(span, place) >= place.end - place.start);
}
