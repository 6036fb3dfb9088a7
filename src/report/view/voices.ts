import type {Quote, SpeakerKind, SpeakerType, Statement} from "../../model/index.ts";
import {oneLine} from "../words.ts";
import {DENIALS} from "./denials.ts";
import type {Denial} from "./denials.ts";
import {distinct} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";

/** Who says something that the outlet does not say itself. */
export interface Voice {
  /** The entity's name, else the words that name the speaker; `someone not named` where nothing does. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly type: SpeakerType;
  /** Who passed the words on, from the outlet's nearest to the speaker's. */
  readonly through: readonly string[];
  /** How the speaker says no; empty for one who asserts. */
  readonly denial: Denial;
}

/** What a speaker is, in one word: a person is `named` or `unnamed`. */
export type VoiceKind = "named" | "unnamed" | "body" | "document" | "medium" | "not found";

/** All kinds, in the order in which they are counted. */
export const VOICE_KINDS: readonly VoiceKind[] = ["named", "unnamed", "body", "document", "medium", "not found"];

export const NOBODY = "someone not named";

/** The kind of a speaker as a reader sees it. */
export function voiceKind({kind, type}: Pick<Voice, "kind" | "type">): VoiceKind {
  if (type !== "person" && type !== "unknown") return type;
  return kind === "unknown" ? "not found" : kind;
}

/** The speaker of a statement; null for the outlet's own voice. */
export function voiceOf({quote, speaker}: Pick<Statement, "quote" | "speaker">, lookup: Lookup): Voice | null {
  const said = quote === null ? undefined : lookup.quote(quote);
  if (said) return quoteVoice(said, lookup);
  const entity = speaker === null ? undefined : lookup.entity(speaker);
  return entity ? {name: oneLine(entity.name), kind: entity.unnamed ? "unnamed" : "named", type: entity.kind === "person" ? "person" : "body", through: [], denial: ""} : null;
}

/** Who speaks in a quote. */
export function quoteVoice(quote: Quote, lookup: Lookup): Voice {
  const entity = quote.speaker === null ? undefined : lookup.entityOfMention(quote.speaker);
  const words = quote.speakerWords && lookup.passage({...quote.speakerWords, doc: quote.doc}).words;
  return {
    name: oneLine(entity?.name ?? words ?? "") || NOBODY, kind: quote.speakerKind, type: lookup.isOutlet(quote) ? "medium" : quote.speakerType,
    through: distinct(quote.chain.map(({mention}) => mentionName(mention, lookup))), denial: DENIALS[quote.stance],
  };
}

/** The name of the entity that the mention speaks of, else its own words. */
export function mentionName(id: string, lookup: Lookup): string {
  const mention = lookup.mention(id);
  const words = lookup.entityOfMention(id)?.name ?? (mention ? lookup.passage(mention).words : "");
  return oneLine(words) || NOBODY;
}

/** True for a quote that holds words of its speaker; who declines or is silent has none. */
export function isSpoken({stance}: Pick<Quote, "stance">): boolean {
  return stance === "asserts" || stance === "denies";
}

/** The quote's passage; where the attribution breaks the words, only the speaker's words, with `…` between. */
export function spokenWords(quote: Quote, lookup: Lookup): Passage {
  const passage = lookup.passage(quote);
  if (!quote.pieces) return passage;
  return {...passage, words: quote.pieces.map((piece) => lookup.passage({...piece, doc: quote.doc}).words).join(" … ")};
}
