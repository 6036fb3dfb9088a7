import {contains, originsOfSpans, overlapOf} from "../../model/index.ts";
import type {Alignment, Dossier, Edit, Quote, Range, Span} from "../../model/index.ts";
import {turned, viewPassage} from "./copies.ts";
import type {EditView} from "./copies.ts";
import {byPlace, distinct, grouped, sigilsOf} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";
import {quoteVoice} from "./voices.ts";
import type {Voice} from "./voices.ts";

/** The same words of one speaker in several documents: a shared quotation, which is no sign of copying. */
export interface SharedQuoteView {
  readonly voice: Voice | null;
  readonly sigils: readonly string[];
  /** Independent texts among the documents that have it. */
  readonly origins: number;
  /** The longest wording first given, to which the others are held. */
  readonly passage: Passage;
  readonly others: readonly WordingView[];
}

/** How another document has the words, with what reads differently there. */
export interface WordingView {
  readonly passage: Passage;
  readonly edits: readonly EditView[];
}

/** The shared quotations, those in most documents first, then by place. */
export function viewSharedQuotes({layers}: Dossier, lookup: Lookup): readonly SharedQuoteView[] {
  const quotes = grouped(layers.quotes, ({doc}) => doc);
  const spoken = layers.alignments.filter(({basis}) => basis === "speech").map((alignment) => withinQuotes(alignment, quotes));
  const views = groupsOf(spoken).map((group) => viewGroup(group, layers, quotes, lookup));
  return views.sort((a, b) => b.sigils.length - a.sigils.length || byPlace(lookup)(a.passage, b.passage));
}

/** The passage without what the outlets put around the speaker's words, where a quote on either side says which these are. */
function withinQuotes(alignment: Alignment, quotes: ReadonlyMap<string, readonly Quote[]>): Alignment {
  const [left, right] = [wordsSpoken(alignment.left, quotes), wordsSpoken(alignment.right, quotes)];
  const isSpoken = (edit: Edit) => isIn(edit.left, left) && isIn(edit.right, right);
  return {...alignment, left, right, edits: alignment.edits.filter(isSpoken)};
}

function isIn(range: Range | null, side: Span): boolean {
  return range === null || contains(side, range);
}

function wordsSpoken(side: Span, quotes: ReadonlyMap<string, readonly Quote[]>): Span {
  const direct = (quotes.get(side.doc) ?? []).filter(({kind}) => kind !== "indirect");
  const spoken = direct.flatMap((quote) => quote.pieces ?? [quote]).filter((piece) => overlapOf(piece, side) > 0);
  if (spoken.length === 0) return side;
  const [start, end] = [Math.min(...spoken.map((piece) => piece.start)), Math.max(...spoken.map((piece) => piece.end))];
  return {doc: side.doc, start: Math.max(start, side.start), end: Math.min(end, side.end)};
}

/** Alignments of one quotation: each with those before it that meet it in a document. O(alignments × groups). */
function groupsOf(alignments: readonly Alignment[]): readonly (readonly Alignment[])[] {
  const groups: Alignment[][] = [];
  for (const alignment of alignments) {
    const touching = groups.filter((group) => group.some((other) => meets(other, alignment)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), alignment]);
  }
  return groups;
}

function meets(a: Alignment, b: Alignment): boolean {
  return sidesOf(a).some((one) => sidesOf(b).some((other) => one.doc === other.doc && overlapOf(one, other) > 0));
}

function sidesOf({left, right}: Alignment): readonly Span[] {
  return [left, right];
}

function viewGroup(group: readonly Alignment[], {alignments, descents}: Dossier["layers"], quotes: ReadonlyMap<string, readonly Quote[]>, lookup: Lookup): SharedQuoteView {
  const places = group.flatMap(sidesOf);
  const first = mostShared(group, lookup);
  const beside = grouped(group.flatMap((one) => [one.left.doc === first ? one : [], one.right.doc === first ? turned(one) : []].flat()), ({right}) => right.doc);
  const others = [...beside.values()].map((rows) => rows.reduce((a, b) => (b.score > a.score ? b : a)));
  const main = others.map(({left}) => left).reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  const listed = new Set([first, ...others.map(({right}) => right.doc)]);
  const rest = [...grouped(places.filter(({doc}) => !listed.has(doc)), ({doc}) => doc).values()].map(([place]) => ({passage: lookup.passage(place), edits: []}));
  const wordings = others.map((one) => ({passage: lookup.passage(one.right), edits: viewPassage(one, lookup).edits}));
  return {
    voice: voiceAt(main, quotes, lookup), sigils: sigilsOf(lookup, places.map(({doc}) => doc)), origins: originsOfSpans(places, alignments, descents).length,
    passage: lookup.passage(main), others: [...wordings, ...rest].sort((a, b) => byPlace(lookup)(a.passage, b.passage)),
  };
}

/** The document with alignments to most others, then the earliest given. */
function mostShared(group: readonly Alignment[], lookup: Lookup): string {
  const docs = distinct(group.flatMap(sidesOf).map(({doc}) => doc));
  const reach = (doc: string) => new Set(group.filter((one) => sidesOf(one).some((side) => side.doc === doc)).flatMap(sidesOf).map((side) => side.doc)).size;
  return [...docs].sort((a, b) => reach(b) - reach(a) || lookup.rank(a) - lookup.rank(b))[0];
}

function voiceAt(place: Span, quotes: ReadonlyMap<string, readonly Quote[]>, lookup: Lookup): Voice | null {
  const near = (quotes.get(place.doc) ?? []).filter((quote) => overlapOf(quote, place) > 0);
  const best = near.sort((a, b) => overlapOf(b, place) - overlapOf(a, place))[0] as Quote | undefined;
  return best ? quoteVoice(best, lookup) : null;
}
