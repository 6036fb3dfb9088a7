import type {Dating, Document, Dossier, Notice, Unread} from "../../model/index.ts";
import {originsOf} from "../../model/stemma.ts";
import {readableTime} from "../dates.ts";
import {oneLine} from "../words.ts";
import {viewAgreements, viewDifferences, viewUnsure} from "./claims.ts";
import type {ClaimView, DifferenceView} from "./claims.ts";
import {viewChains, viewCircles} from "./chains.ts";
import type {ChainView, CircleView} from "./chains.ts";
import {viewDescents, viewSiblings} from "./copies.ts";
import type {DescentView, Pair} from "./copies.ts";
import {viewDecisions} from "./decisions.ts";
import type {DecisionView} from "./decisions.ts";
import {viewDescribed} from "./descriptions.ts";
import type {DescribedView} from "./descriptions.ts";
import {viewLedger} from "./ledger.ts";
import type {InformantView} from "./ledger.ts";
import {lookupOf, sigilsOf, titleLine} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";
import {viewOwnVoice} from "./own-voice.ts";
import type {OwnVoiceView} from "./own-voice.ts";
import {viewReuse} from "./reuse.ts";
import type {ReuseView} from "./reuse.ts";
import {viewSharedQuotes} from "./shared-quotes.ts";
import type {SharedQuoteView} from "./shared-quotes.ts";
import {viewSingles} from "./singles.ts";
import type {SingleView} from "./singles.ts";
import {viewTimeline} from "./timeline.ts";
import type {EventView} from "./timeline.ts";
import {viewUnseen} from "./unseen.ts";
import type {UnseenView} from "./unseen.ts";
import {versionLines} from "./versions.ts";
import {viewSilences, viewSpeakers} from "./speakers.ts";
import type {SilenceView, SpeakerView} from "./speakers.ts";

/** A document in a line. */
export interface ArticleView {
  readonly doc: Document;
  readonly sigil: string;
  readonly title: string;
  readonly headline: string | null;
  /** `10 July 2018`; null where it is not known. */
  readonly published: string | null;
  /** How the day is known, in words: `as given`, `from the page` … */
  readonly publishedBasis: string | null;
  /** Why, where it was worked out from the texts. */
  readonly publishedWhy: readonly DatingReason[];
  /** `a later version of A, captured 4 July 2031 at 08:00 UTC`; null for a document of which there is no other version. */
  readonly version: string | null;
}

export interface UnreadView {
  readonly passage: Passage;
  readonly why: string;
}

export interface NoticeView {
  readonly code: string;
  readonly text: string;
  readonly sigil: string | null;
  readonly passage: Passage | null;
}

/** What an article's date, or what is known of it, rests on. */
export interface DatingReason {
  readonly why: string;
  readonly passages: readonly Passage[];
}

/** The dossier as a reporter reads it; every renderer shows this and nothing else. Words of articles in it are hostile. */
export interface View {
  readonly articles: readonly ArticleView[];
  /** Sigils of the documents that rest on one text, by independent account. */
  readonly accounts: readonly (readonly string[])[];
  readonly descents: readonly DescentView[];
  /** Children of one unseen text, side by side. */
  readonly siblings: readonly Pair[];
  /** What the sentences of each document took from others. */
  readonly reuse: readonly ReuseView[];
  readonly unseen: readonly UnseenView[];
  readonly sharedQuotes: readonly SharedQuoteView[];
  readonly differences: readonly DifferenceView[];
  readonly agreements: readonly ClaimView[];
  readonly singles: readonly SingleView[];
  readonly unsure: readonly ClaimView[];
  readonly speakers: readonly SpeakerView[];
  /** Who was asked and said nothing. */
  readonly silences: readonly SilenceView[];
  readonly ownVoice: readonly OwnVoiceView[];
  readonly chains: readonly ChainView[];
  readonly circles: readonly CircleView[];
  readonly informants: readonly InformantView[];
  readonly described: readonly DescribedView[];
  readonly decisions: readonly DecisionView[];
  readonly timeline: readonly EventView[];
  readonly unread: readonly UnreadView[];
  readonly notices: readonly NoticeView[];
}

const known = new WeakMap<Dossier, View>();

/** The view, made once of each dossier, for all renderers. O(rows log rows). */
export function viewOf(dossier: Dossier): View {
  const view = known.get(dossier) ?? makeView(dossier);
  known.set(dossier, view);
  return view;
}

function makeView(dossier: Dossier): View {
  const lookup = lookupOf(dossier);
  const {documents, layers, notices} = dossier;
  const versionOf = versionLines(documents);
  const datings = new Map(layers.datings.map((dating) => [dating.doc, dating]));
  return {
    articles: documents.map((doc) => viewArticle(doc, versionOf(doc), datings.get(doc.id), lookup)),
    accounts: originsOf(documents.map(({id}) => id), layers.descents).map((ids) => sigilsOf(lookup, ids)),
    descents: viewDescents(dossier, lookup),
    siblings: viewSiblings(dossier, lookup),
    reuse: viewReuse(dossier, lookup),
    unseen: viewUnseen(dossier, lookup),
    sharedQuotes: viewSharedQuotes(dossier, lookup),
    differences: viewDifferences(dossier, lookup),
    agreements: viewAgreements(dossier, lookup),
    singles: viewSingles(dossier, lookup),
    unsure: viewUnsure(dossier, lookup),
    speakers: viewSpeakers(dossier, lookup),
    silences: viewSilences(dossier, lookup),
    ownVoice: viewOwnVoice(dossier),
    chains: viewChains(dossier, lookup),
    circles: viewCircles(dossier, lookup),
    informants: viewLedger(dossier, lookup),
    described: viewDescribed(dossier, lookup),
    decisions: viewDecisions(dossier, lookup),
    timeline: viewTimeline(dossier, lookup),
    unread: layers.unread.map((unread) => viewUnread(unread, lookup)),
    notices: notices.map((notice) => viewNotice(notice, lookup)),
  };
}

const BASES = {given: "as given", metadata: "from the page's own marks", text: "from the text", inferred: "worked out"} as const;

function viewArticle(doc: Document, version: string | null, dating: Dating | undefined, lookup: Lookup): ArticleView {
  const {sigil, headline, published} = doc;
  return {
    doc, sigil, title: titleLine(doc), headline: headline === null ? null : oneLine(headline) || null,
    published: published ? readableTime(oneLine(published.value)) : dating ? betweenWords(dating) : null,
    publishedBasis: published ? BASES[published.basis] : dating ? BASES.inferred : null,
    publishedWhy: (dating?.reasons ?? []).map(({detail, spans}) => ({why: oneLine(detail), passages: spans.map((span) => lookup.passage(span))})), version,
  };
}

/** `between 30 July and 31 December`, `not before 2015`. */
function betweenWords({first, last}: Dating): string {
  const words = (day: string): string => readableTime(oneLine(day));
  if (first !== null && last !== null) return `between ${words(first)} and ${words(last)}`;
  return first !== null ? `not before ${words(first.replace(/-01-01$/u, ""))}` : `not after ${words(last ?? "")}`;
}

function viewUnread(unread: Unread, lookup: Lookup): UnreadView {
  return {passage: lookup.passage(unread), why: oneLine(unread.why)};
}

function viewNotice({code, text, doc, start, end}: Notice, lookup: Lookup): NoticeView {
  const found = doc === undefined ? undefined : lookup.doc(doc);
  const placed = found && start !== undefined && end !== undefined && start < end;
  return {
    code, text: oneLine(text), sigil: found?.sigil ?? null,
    passage: placed ? lookup.passage({doc: found.id, start, end}) : null,
  };
}

export * from "./claims.ts";
export * from "./copies.ts";
export * from "./shared-passage.ts";
export * from "./sides.ts";
export * from "./descent-tree.ts";
export * from "./reuse.ts";
export * from "./voices.ts";
export {kindCounts} from "./speakers.ts";
export type {QuoteView, SilenceView, SpeakerView} from "./speakers.ts";
export type {ChainView, CircleView, HopView, StepView} from "./chains.ts";
export type {GroundView, InformantView, MatchView} from "./ledger.ts";
export {ownVoiceWords} from "./own-voice.ts";
export type {OwnVoiceView, WordOwner} from "./own-voice.ts";
export type {SharedQuoteView, WordingView} from "./shared-quotes.ts";
export type {ContentView, UnseenView} from "./unseen.ts";
export type {SingleView} from "./singles.ts";
export type {DecisionView} from "./decisions.ts";
export type {DescribedView, DescriptionView} from "./descriptions.ts";
export type {Denial} from "./denials.ts";
export type {EventView, Stretch, ToldTime} from "./timeline.ts";
export type {Passage} from "./lookup.ts";
