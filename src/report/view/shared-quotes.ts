import type {Dossier, Edit, Quote, QuoteWording, Range, SharedQuote, SpeakerFit} from "../../model/index.ts";
import {readableTime} from "../dates.ts";
import {oneLine} from "../words.ts";
import {viewEdit} from "./copies.ts";
import type {EditView} from "./shared-passage.ts";
import {byPlace, distinct, sigilsOf} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";
import {quoteVoice} from "./voices.ts";
import type {Voice} from "./voices.ts";

/** The same words of a speaker in several documents. */
export interface SharedQuoteView {
  readonly sigils: readonly string[];
  /** Independent texts among the documents that have it. */
  readonly origins: number;
  /** Whether the articles give it to one speaker. */
  readonly speakers: SpeakerFit;
  /** The names that the articles give, each once. */
  readonly names: readonly string[];
  /** Sigils of the articles that have it first, as far as dates tell, and their day; null where none is dated. */
  readonly earliest: {readonly sigils: readonly string[]; readonly day: string; readonly undated: number} | null;
  /** The wording to which the others are held. */
  readonly fullest: WordingView;
  readonly others: readonly WordingView[];
}

/** How a document has the words, with what reads differently there. */
export interface WordingView {
  readonly voice: Voice;
  /** The words, piece by piece where an attribution or a paragraph breaks them. */
  readonly pieces: readonly Passage[];
  readonly edits: readonly EditView[];
}

/** The shared quotations, those of most independent texts first, then of most documents, then by place. */
export function viewSharedQuotes({layers}: Dossier, lookup: Lookup): readonly SharedQuoteView[] {
  const views = layers.sharedQuotes.flatMap((shared) => viewShared(shared, lookup) ?? []);
  return views.sort((a, b) => b.origins - a.origins || b.sigils.length - a.sigils.length || byPlace(lookup)(a.fullest.pieces[0], b.fullest.pieces[0]));
}

interface Placed {
  readonly wording: QuoteWording;
  readonly quotes: readonly Quote[];
}

function viewShared({wordings, speakers}: SharedQuote, lookup: Lookup): SharedQuoteView | null {
  const placed = wordings.map((wording): Placed => ({wording, quotes: wording.quotes.flatMap((id) => lookup.quote(id) ?? [])})).filter(({quotes}) => quotes.length > 0);
  const full = placed.find(({wording}) => wording.fullest);
  if (!full) return null;
  const quotes = placed.flatMap((one) => one.quotes);
  const fullDoc = full.quotes[0].doc;
  return {
    sigils: sigilsOf(lookup, quotes.map(({doc}) => doc)), origins: lookup.originsOf(quotes), speakers,
    names: distinct(quotes.map((quote) => quoteVoice(quote, lookup).name)), earliest: earliestOf(placed, lookup),
    fullest: viewWording(full, fullDoc, lookup), others: placed.filter((one) => one !== full).map((one) => viewWording(one, fullDoc, lookup)),
  };
}

function earliestOf(placed: readonly Placed[], lookup: Lookup): SharedQuoteView["earliest"] {
  const dayOf = ({quotes}: Placed) => lookup.doc(quotes[0].doc)?.published?.value ?? null;
  const first = placed.filter(({wording}) => wording.earliest);
  const day = first.map(dayOf).find((value) => value !== null);
  return day ? {sigils: sigilsOf(lookup, first.map(({quotes}) => quotes[0].doc)), day: readableTime(oneLine(day).slice(0, 10)), undated: placed.filter((one) => dayOf(one) === null).length} : null;
}

function viewWording({wording, quotes}: Placed, fullDoc: string, lookup: Lookup): WordingView {
  const [{doc}] = quotes;
  const named = quotes.find(({speakerWords}) => speakerWords !== null) ?? quotes[0];
  return {
    voice: quoteVoice(named, lookup), pieces: quotes.flatMap((quote): readonly Range[] => quote.pieces ?? [quote]).map(({start, end}) => lookup.passage({doc, start, end})),
    edits: wording.edits.map((edit: Edit) => viewEdit(edit, {left: fullDoc, right: doc}, lookup)),
  };
}
