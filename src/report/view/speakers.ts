import {contains, groupBy} from "../../model/index.ts";
import type {Dossier, Layers, Quote, Range} from "../../model/index.ts";
import {count} from "../words.ts";
import {byPlace, distinct, sigilsOf} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";
import {isSpoken, NOBODY, quoteVoice, spokenWords, VOICE_KINDS, voiceKind} from "./voices.ts";
import type {Voice, VoiceKind} from "./voices.ts";

/** What somebody says, once, and every other place that has the same words of theirs. */
export interface QuoteView {
  readonly passage: Passage;
  readonly also: readonly Passage[];
  readonly kind: Quote["kind"];
  readonly voice: Voice;
}

/** One speaker over all documents. */
export interface SpeakerView {
  readonly name: string;
  readonly kind: VoiceKind;
  readonly sigils: readonly string[];
  /** Independent texts among the documents that have the speaker. */
  readonly origins: number;
  /** All who passed words of this speaker on. */
  readonly through: readonly string[];
  /** The same words in several articles are one statement. */
  readonly quotes: readonly QuoteView[];
  /** Words of all statements, each counted once; none that the speaker only passes on. */
  readonly words: number;
}

/** Somebody who was asked and said nothing. */
export interface SilenceView {
  readonly voice: Voice;
  /** The sentence that says so. */
  readonly passage: Passage;
  /** Where other articles have the same sentence. */
  readonly also: readonly Passage[];
}

/** Who speaks, those with most statements first; quotes whose speaker is not known come last. O(quotes²) for one speaker. */
export function viewSpeakers({layers}: Dossier, lookup: Lookup): readonly SpeakerView[] {
  const passedOn = passedOnBy(layers.quotes, lookup);
  const isPassing = passingIn(layers, lookup);
  const told = layers.quotes.filter((quote) => isSpoken(quote) && !isPassing(quote)).sort(byPlace(lookup));
  const speakers = [...groupBy(told, (quote) => speakerKey(quote, lookup)).values()].map((group) => viewSpeaker(group, passedOn, lookup));
  return speakers.sort((a, b) => Number(a.kind === "not found") - Number(b.kind === "not found") || b.quotes.length - a.quotes.length || b.sigils.length - a.sigils.length || b.words - a.words);
}

const MANY: Readonly<Record<VoiceKind, string>> = {named: "named", unnamed: "unnamed", body: "bodies", document: "documents", medium: "media", "not found": "not found"};

/** `5 named, 3 unnamed, 1 body`. */
export function kindCounts(speakers: readonly Pick<SpeakerView, "kind">[]): string {
  const counts = VOICE_KINDS.map((kind) => ({kind, n: speakers.filter((one) => one.kind === kind).length}));
  return counts.filter(({n}) => n > 0).map(({kind, n}) => count(n, kind, MANY[kind])).join(", ");
}

/** Who would not say or did not answer, by place; the same sentence of several articles once. */
export function viewSilences({layers}: Dossier, lookup: Lookup): readonly SilenceView[] {
  const silent = layers.quotes.filter((quote) => !isSpoken(quote)).sort(byPlace(lookup));
  const told = silent.map((quote) => ({voice: quoteVoice(quote, lookup), passage: lookup.passageInContext(quote, cueAndWords(quote))}));
  const groups = groupBy(told, ({voice, passage}) => `${voice.name}\n${voice.denial}\n${foldedWords(passage.words).join(" ")}`);
  return [...groups.values()].map(([first, ...others]) => ({...first, also: others.map(({passage}) => passage)}));
}

function cueAndWords({start, end, cue}: Quote): Range | null {
  return cue && {start: Math.min(cue.start, start), end: Math.max(cue.end, end)};
}

/** By quote, the quotes within it whose words came through its speaker. */
type PassedOn = ReadonlyMap<string, readonly Quote[]>;

function passedOnBy(quotes: readonly Quote[], lookup: Lookup): PassedOn {
  const bySpeaker = groupBy(quotes.filter(({speaker}) => speaker !== null), ({doc, speaker}) => `${doc} ${speaker === null ? "" : entityKey(speaker, lookup)}`);
  const pairs = quotes.flatMap((inner) => inner.chain.flatMap(({mention}) => (
    (bySpeaker.get(`${inner.doc} ${entityKey(mention, lookup)}`) ?? []).filter((outer) => outer !== inner && contains(outer, inner)).map((outer) => ({outer, inner})))));
  return new Map([...groupBy(pairs, ({outer}) => outer.id)].map(([id, rows]) => [id, distinct(rows.map(({inner}) => inner))]));
}

function entityKey(mention: string, lookup: Lookup): string {
  return lookup.entityOfMention(mention)?.id ?? mention;
}

/** Says where an outlet only reports what another said: the words are the other's. */
export function passingIn({quotes}: Pick<Layers, "quotes">, lookup: Lookup): (quote: Quote) => boolean {
  const passedOn = passedOnBy(quotes, lookup);
  const isOutlet = (quote: Quote) => quote.speakerType === "medium" || lookup.isOutlet(quote) || quote.speakerType !== "person" && isReporting(quote, lookup);
  return (quote) => passedOn.has(quote.id) && isOutlet(quote);
}

/** Cues with which one passes on what is another's. */
const REPORTING = /\b(?:report|quot|cit|publish|broadcast|carri|air|print)/iu;

function isReporting({cue, doc}: Quote, lookup: Lookup): boolean {
  return cue !== null && REPORTING.test(lookup.passage({...cue, doc}).words);
}

/** Quotes of one entity belong together; without an entity, quotes of one document with the same words for the speaker. */
export function speakerKey(quote: Quote, lookup: Lookup): string {
  const entity = quote.speaker === null ? undefined : lookup.entityOfMention(quote.speaker);
  if (entity) return entity.id;
  const {name} = quoteVoice(quote, lookup);
  return name === NOBODY ? NOBODY : `${quote.doc}\n${name}`;
}

function viewSpeaker(group: readonly Quote[], passedOn: PassedOn, lookup: Lookup): SpeakerView {
  const statements = statementsOf(group, passedOn, lookup);
  const quotes = statements.map(({places}) => viewQuote(places, lookup));
  const kinds = group.map((quote) => voiceKind(quoteVoice(quote, lookup)));
  return {
    name: quotes[0].voice.name, kind: mainKind(kinds),
    sigils: sigilsOf(lookup, group.map(({doc}) => doc)), origins: lookup.originsOf(group),
    through: distinct(group.flatMap((quote) => quoteVoice(quote, lookup).through)), quotes, words: statements.reduce((sum, {words}) => sum + words, 0),
  };
}

/** The kind met most, a name in one place holding for all. */
function mainKind(kinds: readonly VoiceKind[]): VoiceKind {
  const most = VOICE_KINDS.slice(0, -1).map((kind) => ({kind, n: kinds.filter((one) => one === kind).length})).reduce((a, b) => (b.n > a.n ? b : a));
  return most.n === 0 ? "not found" : most.kind === "unnamed" && kinds.includes("named") ? "named" : most.kind;
}

/** The quotes as one statement: the first place, the others as further places. */
export function viewQuote([first, ...others]: readonly Quote[], lookup: Lookup): QuoteView {
  return {passage: spokenWords(first, lookup), also: others.map((other) => lookup.passage(other)), kind: first.kind, voice: quoteVoice(first, lookup)};
}

interface Told {
  readonly places: readonly Quote[];
  /** Words of the longest wording. */
  readonly words: number;
}

/**
 * The statements of one speaker: the same words in several places are one, and words between marks within reported speech
 * belong to that. O(quotes² · words).
 */
export function statementsOf(group: readonly Quote[], passedOn: PassedOn, lookup: Lookup): readonly Told[] {
  const whole = group.filter((quote) => !group.some((other) => other !== quote && other.doc === quote.doc && contains(other, quote) && !contains(quote, other)));
  const statements: {places: Quote[]; words: readonly string[]; own: number}[] = [];
  for (const quote of whole) {
    const words = foldedWords(spokenWords(quote, lookup).words);
    const own = Math.max(0, words.length - (passedOn.get(quote.id) ?? []).reduce((sum, inner) => sum + foldedWords(lookup.passage(inner).words).length, 0));
    const same = statements.find((one) => one.places.every(({doc}) => doc !== quote.doc) && isSameWords(one.words, words));
    if (same) [same.places, same.own] = [[...same.places, quote], Math.max(same.own, own)];
    else statements.push({places: [quote], words, own});
  }
  return statements.map(({places, own}) => ({places, words: own}));
}

/** Words from letters and digits, in lower case. */
export function foldedWords(words: string): readonly string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of the shorter one's words from which on two wordings of one speaker are one statement. */
const SAME = 0.8;

function isSameWords(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length < 4) return few.join(" ") === many.join(" ");
  const known = new Set(many);
  return few.filter((word) => known.has(word)).length >= SAME * few.length;
}
