import {originsOfSpans} from "../../model/stemma.ts";
import type {Dossier, Layers, Quote, SpeakerKind, Statement} from "../../model/index.ts";
import {oneLine} from "../words.ts";
import {denialOf} from "./denials.ts";
import type {Denial} from "./denials.ts";
import {byPlace, distinct, grouped, sigilsOf} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";

/** Who says something that the outlet does not say itself. */
export interface Voice {
  /** The entity's name, else the words that name the speaker; `someone not named` where nothing does. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Who passed the words on, from the outlet's nearest to the speaker's. */
  readonly through: readonly string[];
  /** How the speaker says no; empty for one who asserts. */
  readonly denial: Denial;
}

export interface QuoteView {
  readonly passage: Passage;
  readonly kind: Quote["kind"];
  readonly voice: Voice;
}

/** One speaker over all documents. */
export interface SpeakerView {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly sigils: readonly string[];
  /** Independent texts among the documents that have the speaker. */
  readonly origins: number;
  /** All who passed words of this speaker on. */
  readonly through: readonly string[];
  readonly quotes: readonly QuoteView[];
}

const NOBODY = "someone not named";

/** The speaker of a statement; null for the outlet's own voice. */
export function voiceOf({quote, speaker}: Pick<Statement, "quote" | "speaker">, lookup: Lookup): Voice | null {
  const said = quote === null ? undefined : lookup.quote(quote);
  if (said) return quoteVoice(said, lookup);
  const entity = speaker === null ? undefined : lookup.entity(speaker);
  return entity ? {name: oneLine(entity.name), kind: entity.unnamed ? "unnamed" : "named", through: [], denial: ""} : null;
}

/** Who speaks in a quote. */
export function quoteVoice(quote: Quote, lookup: Lookup): Voice {
  const entity = quote.speaker === null ? undefined : lookup.entityOfMention(quote.speaker);
  const words = quote.speakerWords && lookup.passage({...quote.speakerWords, doc: quote.doc}).words;
  return {
    name: oneLine(entity?.name ?? words ?? "") || NOBODY, kind: quote.speakerKind,
    through: distinct(quote.chain.map(({mention}) => mentionName(mention, lookup))), denial: quote.denies ? quoteDenial(quote, lookup) : "",
  };
}

function quoteDenial(quote: Quote, lookup: Lookup): Denial {
  const cue = quote.cue === null ? "" : lookup.passage({...quote.cue, doc: quote.doc}).words;
  return denialOf(cue, lookup.passage(quote).words);
}

/** The name of the entity that the mention speaks of, else its own words. */
function mentionName(id: string, lookup: Lookup): string {
  const mention = lookup.mention(id);
  const words = lookup.entityOfMention(id)?.name ?? (mention ? lookup.passage(mention).words : "");
  return oneLine(words) || NOBODY;
}

/** Who speaks, those with most quotes first; quotes whose speaker is not known come last. */
export function viewSpeakers({layers}: Dossier, lookup: Lookup): readonly SpeakerView[] {
  const quotes = [...layers.quotes].sort(byPlace(lookup));
  const groups = grouped(quotes, (quote) => speakerKey(quote, lookup));
  const speakers = [...groups.values()].map((group) => viewSpeaker(group, layers, lookup));
  return speakers.sort((a, b) => Number(a.kind === "unknown") - Number(b.kind === "unknown") || b.quotes.length - a.quotes.length);
}

/** Quotes of one entity belong together; without an entity, quotes of one document with the same words for the speaker. */
function speakerKey(quote: Quote, lookup: Lookup): string {
  const entity = quote.speaker === null ? undefined : lookup.entityOfMention(quote.speaker);
  if (entity) return entity.id;
  const {name} = quoteVoice(quote, lookup);
  return name === NOBODY ? NOBODY : `${quote.doc}\n${name}`;
}

/** The quote's passage; where the attribution breaks the words, only the speaker's words, with `…` between. */
function spokenWords(quote: Quote, lookup: Lookup): Passage {
  const passage = lookup.passage(quote);
  if (!quote.pieces) return passage;
  return {...passage, words: quote.pieces.map((piece) => lookup.passage({...piece, doc: quote.doc}).words).join(" … ")};
}

function viewSpeaker(group: readonly Quote[], {alignments, descents}: Layers, lookup: Lookup): SpeakerView {
  const quotes = group.map((quote) => ({passage: spokenWords(quote, lookup), kind: quote.kind, voice: quoteVoice(quote, lookup)}));
  const kinds = quotes.map(({voice}) => voice.kind);
  return {
    name: quotes[0].voice.name, kind: kinds.includes("named") ? "named" : kinds.includes("unnamed") ? "unnamed" : "unknown",
    sigils: sigilsOf(lookup, group.map(({doc}) => doc)), origins: originsOfSpans(group, alignments, descents).length,
    through: distinct(quotes.flatMap(({voice}) => voice.through)), quotes,
  };
}
