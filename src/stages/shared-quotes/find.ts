import {quoteEdits} from "../../compare/quote-edits.ts";
import {compareRanges, createGroups, groupBy, idOf, spanOf} from "../../model/index.ts";
import type {Document, Quote, QuoteWording, Range, Reason, SharedQuote} from "../../model/index.ts";
import {isSameQuote, quoteWords, runsOf, tellingWords} from "../../compare/wordings.ts";
import {earliestOf, inTime} from "./times.ts";
import {speakerFits} from "./speakers.ts";
import type {SharedQuoteNeeds} from "./needs.ts";

/** A quote of a speaker's very words, ready to be compared. */
interface Spoken {
  readonly quote: Quote;
  readonly doc: Document;
  readonly words: readonly string[];
  /** Id of the speaker's entity; null where none is known. */
  readonly speaker: string | null;
}

/** The words of one quotation in one document. */
export interface Place {
  readonly doc: Document;
  readonly quotes: readonly Quote[];
  /** Folded. */
  readonly words: readonly string[];
}

/**
 * The quotations that stand in several documents, by the words of the quotes themselves, whoever is said to speak and wherever they were
 * copied. In the order of documents and places. O(words + pairs that share three words in a row, each longer · shorter).
 */
export function findSharedQuotes(documents: readonly Document[], needs: SharedQuoteNeeds): readonly SharedQuote[] {
  const clusters = clustersOf(spokenIn(documents, needs));
  const fitOf = speakerFits(needs);
  return clusters.map((cluster) => {
    const places = inTime(placesOf(cluster, documents));
    return sharedQuote(places, fitOf(cluster.map(({quote}) => quote)));
  });
}

function spokenIn(documents: readonly Document[], {quotes, entities}: SharedQuoteNeeds): readonly Spoken[] {
  const docs = new Map(documents.map((doc) => [doc.id, doc]));
  const owner = new Map(entities.flatMap(({id, mentions}) => mentions.map((mention) => [mention, id] as const)));
  return quotes.filter(({kind}) => kind === "direct").flatMap((quote) => {
    const doc = docs.get(quote.doc);
    const words = doc ? piecesOf(quote).flatMap(({start, end}) => quoteWords(doc.text.slice(start, end))) : [];
    return doc && tellingWords(words).length >= 2 ? [{quote, doc, words, speaker: owner.get(quote.speaker ?? "") ?? null}] : [];
  });
}

function piecesOf(quote: Quote): readonly Range[] {
  return quote.pieces ?? [quote];
}

const RUN = 3;
/** Quotes with one run in common that each is held against at most: more have a phrase in common that anybody uses. */
const MOST = 40;

/** Quotes of several documents that are one: each with those before it that share three words in a row. */
function clustersOf(spoken: readonly Spoken[]): readonly (readonly Spoken[])[] {
  const {leaderOf, join} = createGroups();
  const byRun = groupBy(spoken.flatMap((one) => [...new Set(runsOf(one.words, RUN))].map((run) => ({one, run}))), ({run}) => run);
  for (const block of byRun.values()) {
    block.forEach(({one: b}, at) => {
      for (const {one: a} of block.slice(Math.max(0, at - MOST), at)) if (a.doc !== b.doc && leaderOf(a.quote.id) !== leaderOf(b.quote.id) && areOne(a, b)) join(a.quote.id, b.quote.id);
    });
  }
  const groups = [...groupBy(spoken, ({quote}) => leaderOf(quote.id)).values()];
  return groups.filter((group) => new Set(group.map(({doc}) => doc)).size > 1);
}

function areOne(a: Spoken, b: Spoken): boolean {
  const oneSpeaker = a.speaker !== null && a.speaker === b.speaker;
  return isSameQuote(a.words, b.words, oneSpeaker) || oneSpeaker && isPart(a.words, b.words);
}

/** True where the shorter of two quotes of one speaker, three words at least, stands in the longer without a gap. */
function isPart(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length >= RUN && ` ${many.join(" ")} `.includes(` ${few.join(" ")} `);
}

/** One a document, in the order of documents. */
function placesOf(cluster: readonly Spoken[], documents: readonly Document[]): readonly Place[] {
  const byDocument = groupBy(cluster, ({doc}) => doc.id);
  return documents.flatMap((doc) => {
    const own = withoutRepeats(byDocument.get(doc.id) ?? []);
    return own.length === 0 ? [] : [{doc, quotes: own.map(({quote}) => quote).sort(compareRanges), words: [...own].sort((a, b) => compareRanges(a.quote, b.quote)).flatMap(({words}) => words)}];
  });
}

/** A document that prints some of the words again, in a headline or further down, has them once. */
function withoutRepeats(own: readonly Spoken[]): readonly Spoken[] {
  const kept: Spoken[] = [];
  for (const one of [...own].sort((a, b) => b.words.length - a.words.length || compareRanges(a.quote, b.quote))) {
    if (!kept.some(({words}) => ` ${words.join(" ")} `.includes(` ${one.words.join(" ")} `))) kept.push(one);
  }
  return kept;
}

function sharedQuote(places: readonly Place[], speakers: SharedQuote["speakers"]): SharedQuote {
  const fullest = places.reduce((best, place) => (place.words.length > best.words.length ? place : best));
  const earliest = earliestOf(places);
  const wordings = places.map((place): QuoteWording => ({
    quotes: place.quotes.map(({id}) => id), earliest: earliest.includes(place), fullest: place === fullest,
    edits: place.words.join(" ") === fullest.words.join(" ") ? [] : quoteEdits(spokenText(fullest), spokenText(place)),
  }));
  return {id: idOf("sq", ...wordings.flatMap(({quotes}) => quotes)), wordings, speakers, reasons: [reasonOf(places, speakers)]};
}

function spokenText({doc, quotes}: Place): {readonly text: string; readonly pieces: readonly Range[]} {
  return {text: doc.text, pieces: quotes.flatMap(piecesOf).map(({start, end}) => ({start, end}))};
}

const DETAILS: Readonly<Record<SharedQuote["speakers"], string>> = {
  one: "the quoted words are the same, or nearly so", several: "the same words stand under different speakers",
  unclear: "the quoted words are the same, or nearly so; not all articles say clearly whose they are",
};

function reasonOf(places: readonly Place[], speakers: SharedQuote["speakers"]): Reason {
  return {rule: speakers === "several" ? "other-speaker" : "same-quote", score: speakers === "one" ? 0.9 : 0.7, detail: DETAILS[speakers], spans: places.flatMap(({quotes}) => quotes.map(spanOf))};
}
