import type {Document, Dossier, Notice, TimelineEntry, Unread} from "../../model/index.ts";
import {originsOf} from "../../model/stemma.ts";
import {readableTime} from "../dates.ts";
import {oneLine} from "../words.ts";
import {viewAgreements, viewDifferences, viewSayings, viewSingles, viewUnsure} from "./claims.ts";
import type {ClaimView, DifferenceView, Saying} from "./claims.ts";
import {viewDescents, viewSiblings} from "./copies.ts";
import type {DescentView, Pair} from "./copies.ts";
import {distinct, lookupOf, sigilsOf, titleLine} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";
import {viewSpeakers, voiceOf} from "./voices.ts";
import type {SpeakerView, Voice} from "./voices.ts";

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
}

/** What one article calls an entity, and in whose words. */
export interface DescriptionView {
  readonly passage: Passage;
  /** Null for the outlet's own words. */
  readonly voice: Voice | null;
}

export interface DescribedView {
  readonly name: string;
  readonly sigils: readonly string[];
  readonly descriptions: readonly DescriptionView[];
}

export interface MomentView {
  readonly at: string;
  /** `30 June`. */
  readonly label: string;
  readonly sayings: readonly Saying[];
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

/** The dossier as a reporter reads it; every renderer shows this and nothing else. Words of articles in it are hostile. */
export interface View {
  readonly articles: readonly ArticleView[];
  /** Sigils of the documents that rest on one text, by independent account. */
  readonly accounts: readonly (readonly string[])[];
  readonly descents: readonly DescentView[];
  /** Children of one unseen text, side by side. */
  readonly siblings: readonly Pair[];
  readonly differences: readonly DifferenceView[];
  readonly agreements: readonly ClaimView[];
  readonly singles: readonly ClaimView[];
  readonly unsure: readonly ClaimView[];
  readonly speakers: readonly SpeakerView[];
  readonly described: readonly DescribedView[];
  readonly timeline: readonly MomentView[];
  readonly unread: readonly UnreadView[];
  readonly notices: readonly NoticeView[];
}

/** Makes the view. Pure; O(rows log rows). */
export function viewOf(dossier: Dossier): View {
  const lookup = lookupOf(dossier);
  const {documents, layers, notices} = dossier;
  return {
    articles: documents.map(viewArticle),
    accounts: originsOf(documents.map(({id}) => id), layers.descents).map((ids) => sigilsOf(lookup, ids)),
    descents: viewDescents(dossier, lookup),
    siblings: viewSiblings(dossier, lookup),
    differences: viewDifferences(dossier, lookup),
    agreements: viewAgreements(dossier, lookup),
    singles: viewSingles(dossier, lookup),
    unsure: viewUnsure(dossier, lookup),
    speakers: viewSpeakers(dossier, lookup),
    described: viewDescribed(dossier, lookup),
    timeline: layers.timeline.map((entry) => viewMoment(entry, lookup)).filter(({sayings}) => sayings.length > 0),
    unread: layers.unread.map((unread) => viewUnread(unread, lookup)),
    notices: notices.map((notice) => viewNotice(notice, lookup)),
  };
}

const BASES = {given: "as given", metadata: "from the page's own marks", text: "from the text", inferred: "worked out"} as const;

function viewArticle(doc: Document): ArticleView {
  const {sigil, headline, published} = doc;
  return {
    doc, sigil, title: titleLine(doc), headline: headline === null ? null : oneLine(headline) || null,
    published: published && readableTime(oneLine(published.value)), publishedBasis: published && BASES[published.basis],
  };
}

/** Entities with descriptions: those that two or more articles describe first, then those with more descriptions. */
function viewDescribed({layers}: Dossier, lookup: Lookup): readonly DescribedView[] {
  const described = layers.entities.filter(({descriptions}) => descriptions.length > 0).map((entity) => ({
    name: oneLine(entity.name),
    sigils: sigilsOf(lookup, entity.descriptions.map(({doc}) => doc)),
    descriptions: entity.descriptions.map((description) => (
      {passage: lookup.passage(description), voice: describer(description.quote, lookup)})),
  }));
  return described.sort((a, b) => b.sigils.length - a.sigils.length || wordings(b) - wordings(a));
}

/** Whose words a description is; that they deny something else there does not matter. */
function describer(quote: string | null, lookup: Lookup): Voice | null {
  const voice = voiceOf({quote, speaker: null}, lookup);
  return voice && {...voice, denial: ""};
}

function wordings({descriptions}: DescribedView): number {
  return distinct(descriptions.map(({passage}) => oneLine(passage.words).toLowerCase())).length;
}

function viewMoment({at, statements}: TimelineEntry, lookup: Lookup): MomentView {
  return {at, label: readableTime(oneLine(at)), sayings: viewSayings(statements, lookup)};
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
export * from "./voices.ts";
export type {Denial} from "./denials.ts";
export type {Passage} from "./lookup.ts";
