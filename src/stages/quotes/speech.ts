import type {Document, Hop, Mention, Quote, QuoteKind, Range, Reason, Stance} from "../../model/index.ts";
import {idOf, textOf} from "../../model/index.ts";
import type {AttributedUnit} from "../antecedents.ts";
import {namesOutlet} from "../descents/outlets.ts";
import type {Attribution, Relay} from "./attribution.ts";
import {isNameOrTitle, isSentence, isSpelledAsName} from "./marked-words.ts";
import {mentionOf} from "./mention-index.ts";
import type {MentionIndex} from "./mention-index.ts";
import {corePhraseAfter, rangeIn, wordsRange} from "./phrases.ts";
import type {Indexes, Phrase} from "./phrases.ts";
import {kindOfSpeaker} from "./speaker-kind.ts";
import {isPlausible, UNNAMED} from "./plausible.ts";
import {isMediumName} from "./speaker-type.ts";
import {stanceOfDenial} from "./stance.ts";
import {continuedBy, placeOf, uncuedSpeaker} from "./uncued.ts";
import type {Element, Unit} from "./units.ts";
import {findUnmarked} from "./unmarked.ts";
import type {Reading, Stretch, Voice} from "./voices.ts";
import {isDash} from "./word-classes.ts";

interface Voiced {
  readonly attribution: Attribution;
  readonly voice: Voice;
}

/** All quotes of a document's units, in text order. */
export function readSpeech(doc: Document, attributed: readonly AttributedUnit[], index: MentionIndex, antecedents: ReadonlyMap<string, string>): readonly Quote[] {
  const units = attributed.map(({unit}) => unit);
  const reading = {doc, units, index, antecedents};
  const voiced = withKnownWay(reading, attributed.map((each) => voicesOf(reading, each)));
  const stretches = findStretches(reading, voiced);
  const direct = directQuotes(doc, units, stretches);
  const marked = new Set(stretches.map(({unit, at}) => units[unit].elements[at]));
  const indirect = units.flatMap((unit, i) => voiced[i].flatMap((each) => indirectQuote(doc, unit, each, marked) ?? []));
  const unmarked = findUnmarked(reading, voiced).map(({kind, range, voice}) => quoteOf(doc, kind, [range], voice));
  const all = new Map([...direct, ...indirect, ...unmarked].toReversed().map((quote) => [quote.id, quote]));
  return [...all.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

// --- voices ---------------------------------------------------------------------------------------

function voicesOf(reading: Reading, {unit, attributions}: AttributedUnit): readonly Voiced[] {
  const plausible = attributions.filter((attribution) => isPlausible(unit, attribution, reading.index));
  const found = plausible.filter((one) => !UNNAMED.has(one.rule) || !plausible.some((other) => other !== one && encloses(other, one))); // nobody's words within another's are the other's
  const published = found.length > 0 ? publishers(unit.elements) : [];
  return found.map((attribution) => ({attribution, voice: voiceOf(reading, unit, attribution, found, published)}));
}

/** "The official was quoted as saying", by whom is not said: by those through whom the official's words came before. */
function withKnownWay({antecedents}: Reading, voiced: readonly (readonly Voiced[])[]): readonly (readonly Voiced[])[] {
  const known = new Map<string, readonly Hop[]>();
  return voiced.map((each) => each.map((one) => {
    const root = one.voice.speaker ? rootOf(antecedents, one.voice.speaker.id) : null;
    const chain = root !== null && one.voice.chain.length === 0 && one.attribution.rule === "was-quoted-as-saying" ? known.get(root) ?? [] : one.voice.chain;
    if (root !== null && chain.length > 0) known.set(root, chain);
    return chain === one.voice.chain ? one : {...one, voice: {...one.voice, chain}};
  }));
}

/** The voice of an attribution; those whose words it stands in are hops on the way. */
function voiceOf(reading: Reading, unit: Unit, attribution: Attribution, all: readonly Attribution[], published: readonly Relay[]): Voice {
  const {elements} = unit;
  const speaker = attribution.speaker ? mentionOf(elements, attribution.speaker, reading.index) : null;
  const outer = all.filter((other) => other !== attribution && encloses(other, attribution) && !encloses(attribution, other));
  const relays = [...outer.toSorted((a, b) => lengthOf(b) - lengthOf(a)).flatMap((other) => [...other.relays, ...asRelay(other)]), ...published, ...attribution.relays];
  const told = toldTo(reading, elements, attribution, outer.length > 0);
  return {
    speaker, words: attribution.speaker ? wordsRange(elements, attribution.speaker) : null,
    ...kindOfSpeaker(reading, elements, attribution.speaker, speaker),
    cue: rangeIn(elements, attribution.cue), chain: hopsOf(reading, elements, [...relays, ...told], speaker), denies: attribution.denies, stance: stanceOf(reading.doc, elements, attribution),
    rule: attribution.rule, score: speaker ? attribution.score : attribution.score / 2,
  };
}

function stanceOf(doc: Document, elements: readonly Element[], {stance, denies, cue, content}: Attribution): Stance {
  if (stance || !denies) return stance ?? "asserts";
  return stanceOfDenial(textOf(doc, rangeIn(elements, cue)), content.length > 0 ? textOf(doc, rangeIn(elements, content[0])) : "");
}

/** Who believes, demands or judges something passes no words on. */
const PASSES_ON = new Set(["say", "report", "write", "answer", "describe", "deny"]);

const asRelay = ({speaker, cue, kind}: Attribution) => (speaker && PASSES_ON.has(kind) ? [{phrase: speaker, cue}] : []);

const lengthOf = ({content}: Attribution) => content.reduce((sum, {from, to}) => sum + to - from, 0);

const holds = ({content}: Attribution, at: number) => content.some(({from, to}) => from <= at && at < to);

/** True when the words of `outer` hold the cue of `inner`. */
const encloses = (outer: Attribution, inner: Attribution) => holds(outer, inner.cue.from);

/**
 * "An official told the Tarn News Agency that …, the Courier reported": the agency heard it. Where no other outlet is named it may be
 * the document's own, unless that is known to be another.
 */
function toldTo({doc, index}: Reading, elements: readonly Element[], {cue, kind}: Attribution, isRelayed: boolean): {phrase: Phrase; cue: Indexes}[] {
  if (kind !== "say" || !/^(?:told|tells?|telling|informed)$/u.test(elements[cue.to - 1].norm) || !isRelayed && doc.outlet === null) return [];
  const phrase = corePhraseAfter(elements, cue.to);
  const name = phrase && mentionOf(elements, phrase, index);
  if (!phrase || name?.form !== "name" || !isMediumName(textOf(doc, name)) || namesOutlet(textOf(doc, name), doc)) return [];
  return [{phrase, cue}];
}

/** "in an interview published by the Tarn Courier": the Courier passes on what the sentence says. */
function publishers(elements: readonly Element[]): Relay[] {
  return elements.flatMap(({norm}, at) => {
    if (!PUBLISHED.has(norm) || !elements.slice(Math.max(0, at - 4), at).some((word) => SPEECH_EVENTS.has(word.norm))) return [];
    const by = elements.slice(at + 1, at + 5).findIndex((word) => word.norm === "by" || word.norm === "on");
    if (by < 0) return [];
    const head = agentHead(elements, at + 2 + by);
    return head ? [{phrase: head, cue: {from: at, to: at + 2 + by}}] : [];
  });
}

const PUBLISHED = new Set("published broadcast carried aired released posted printed".split(" "));
const SPEECH_EVENTS = new Set("interview interviews remarks comments statement speech address letter recording video excerpts".split(" "));

function agentHead(elements: readonly Element[], from: number): Phrase | null {
  let to = from;
  while (to < elements.length && /^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|HYPH|VBN)$/u.test(elements[to].tag)) to++;
  return to > from ? {from, to, head: to - 1} : null;
}

function hopsOf(reading: Reading, elements: readonly Element[], relays: readonly {phrase: Phrase; cue: Indexes}[], speaker: Mention | null): Hop[] {
  const own = speaker ? rootOf(reading.antecedents, speaker.id) : null;
  const seen = new Set<string>(own ? [own] : []);
  return relays.flatMap(({phrase, cue}) => {
    const mention = mentionOf(elements, phrase, reading.index);
    const root = mention ? rootOf(reading.antecedents, mention.id) : null;
    if (!mention || !root || seen.has(root) || sameWords(reading.doc, mention, speaker)) return [];
    seen.add(root);
    return [{mention: mention.id, cue: rangeIn(elements, cue)}];
  });
}

const sameWords = (doc: Document, a: Mention, b: Mention | null) => b !== null && textOf(doc, a) === textOf(doc, b);

/** The mention at the end of the way back. */
export function rootOf(antecedents: ReadonlyMap<string, string>, id: string): string {
  let root = id;
  for (let i = 0; i < 50 && antecedents.has(root); i++) root = antecedents.get(root)!;
  return root;
}

// --- words between marks --------------------------------------------------------------------------

function findStretches(reading: Reading, voiced: readonly (readonly Voiced[])[]): readonly Stretch[] {
  const found: Stretch[] = [];
  const waiting: {unit: number; at: number}[] = [];
  reading.units.forEach((unit, i) => unit.elements.forEach((element, at) => {
    if (!element.quoted) return;
    const inner = innermost(voiced[i], at);
    if (inner && isSpoken(reading, unit, at, inner.attribution)) found.push({unit: i, at, voice: inner.voice, attribution: inner.attribution});
    else if (!inner) waiting.push({unit: i, at});
  }));
  const voices = voiced.map((each) => each.map(({voice}) => voice));
  for (const place of waiting) {
    const voice = uncuedSpeaker(reading, voices, found, place);
    if (voice) found.splice(placeOf(found, place), 0, {...place, voice, attribution: null});
  }
  return continuedBy(reading, found).sort((a, b) => a.unit - b.unit || a.at - b.at);
}

/** The attribution with the fewest words around the marks. */
function innermost(voiced: readonly Voiced[], at: number): Voiced | null {
  const around = voiced.filter(({attribution}) => holds(attribution, at));
  const told = around.filter((each) => !around.some((outer) => outer !== each && isToldBy(each.attribution, outer.attribution, at)));
  return told.reduce<Voiced | null>(
    (best, each) => (best && lengthOf(best.attribution) <= lengthOf(each.attribution) ? best : each), null);
}

/** "Ode said her party had backed the plan “for months”": who is said to have backed, wanted or thought something does not speak the marked words. */
const isToldBy = (inner: Attribution, outer: Attribution, at: number) =>
  PASSES_ON.has(outer.kind) && outer.frame !== "thing" && (!PASSES_ON.has(inner.kind) || inner.frame === "thing") && encloses(outer, inner) && !inner.content.some(({from}) => from === at);

/** Names and terms are not speech, unless the cue leads straight to the marks. */
function isSpoken({doc}: Reading, unit: Unit, at: number, {frame, content, kind}: Attribution): boolean {
  if (kind === "show" || frame === "thing" && kind === "say" && !content.some(({from}) => at - from <= 2)) return false; // "pointed to a table with “magic” cakes"
  if (frame === "two" && unit.part !== "headline" && isSpelledAsName(doc, unit.elements[at])) return false; // "which the crew call “Old Marta”"
  if (frame === "two" || content.some(({from, to}) => from === at || to === at + 1 && frame === "clause" && isSentence(doc, unit.elements[at]))) return true;
  return !isNameOrTitle(doc, unit, at);
}

function directQuotes(doc: Document, units: readonly Unit[], stretches: readonly Stretch[]): Quote[] {
  const used = new Set<Stretch>();
  return stretches.flatMap((stretch, i) => {
    if (used.has(stretch)) return [];
    const next = stretches[i + 1];
    const broken = next !== undefined && breaksOneSentence(doc, units, stretch, next);
    if (broken) used.add(next);
    const pieces = [stretch, ...(broken ? [next] : [])].map(({unit, at}) => units[unit].elements[at].quoted!.content);
    return [quoteOf(doc, "direct", pieces, stretch.voice)];
  });
}

/** “If A,” the official said, “and B.” */
function breaksOneSentence(doc: Document, units: readonly Unit[], left: Stretch, right: Stretch): boolean {
  if (left.unit !== right.unit || left.attribution === null || left.attribution !== right.attribution || left.attribution.content.length < 2) return false;
  const said = Math.max(left.attribution.cue.to, left.attribution.speaker?.to ?? 0);
  if (units[left.unit].elements.slice(said, right.at).some(({tag}) => tag === "CC")) return false; // "…,” Ode said, but “…"
  const [first, second] = [left, right].map(({unit, at}) => textOf(doc, units[unit].elements[at].quoted!.content));
  return !/[.!?]$/u.test(first) && !(/^\p{Lu}/u.test(second) && !/^I\b/u.test(second) && !first.endsWith(","));
}

function quoteOf(doc: Document, kind: QuoteKind, pieces: readonly Range[], voice: Voice): Quote {
  const {start} = pieces[0];
  const {end} = pieces[pieces.length - 1];
  return {
    id: idOf("q", doc.id, start, end, kind), doc: doc.id, start, end, kind, cue: voice.cue, ...(pieces.length > 1 ? {pieces} : {}),
    speaker: voice.speaker?.id ?? null, speakerWords: voice.words, speakerKind: voice.speakerKind, speakerType: voice.speakerType, chain: voice.chain,
    denies: voice.denies, stance: voice.stance,
    reasons: [reasonOf(doc, voice)],
  };
}

function reasonOf(doc: Document, {rule, score, cue, words}: Voice): Reason {
  const spans = [cue, words].flatMap((range) => (range ? [{doc: doc.id, ...range}] : []));
  const said = [words, cue].flatMap((range) => (range ? [textOf(doc, range)] : [])).join(" … ").replace(/\s+/gu, " ");
  return {rule, score, detail: said ? `“${said}” names the speaker and the act` : "no cue of its own", spans};
}

// --- words without marks --------------------------------------------------------------------------

const TOLD = new Set(["two", "clause", "infinitive", "person-infinitive", "wh", "as", "of", "for", "quote"]);

/** The clause of an attribution, where it is more than the words between marks; `marked` are those that are quotes already. */
function indirectQuote(doc: Document, unit: Unit, {attribution, voice}: Voiced, marked: ReadonlySet<Element>): Quote | null {
  const {content, frame, kind} = attribution;
  if (!voice.words && !UNNAMED.has(attribution.rule) || isNarrator(unit, attribution) || kind === "ask" && unit.part === "headline") return null;
  if (!(TOLD.has(frame) || frame === "thing")) return null;
  const spoken = isDialogue(doc, unit, attribution);
  const pieces = content.map((piece) => trimmed(unit.elements, piece, spoken)).filter((piece) => piece !== null);
  if (pieces.length === 0 || pieces.every((piece) => isPointing(unit.elements, piece))) return null;
  const inside = pieces.flatMap(({from, to}) => unit.elements.slice(from, to));
  const quoted = inside.some((element) => element.quoted);
  if (!saysMore(inside) || frame === "two" && quoted && !inside.some((element) => marked.has(element))) return null; // "which the crew call “Old Marta”"
  return quoteOf(doc, quoted ? "mixed" : spoken ? "direct" : "indirect", pieces.map((piece) => rangeIn(unit.elements, piece)), voice);
}

/** "rejected that", "said so", "confirmed it": what was said stands elsewhere. */
const isPointing = (elements: readonly Element[], {from, to}: Indexes) => to - from === 1 && /^(?:that|this|it|so|these|those|them|as much|which|what)$/u.test(elements[from].norm);

/** "I thought it was men welding": who tells the story reports nobody. */
function isNarrator({elements}: Unit, {speaker}: Attribution): boolean {
  return speaker !== null && /^(?:i|we)$/u.test(elements[speaker.head].norm);
}

/** A paragraph that a long dash opens and "said Ode" closes, as novels and some papers print speech. */
const isDialogue = ({text}: Pick<Document, "text">, {elements, start}: Unit, {content, rule}: Attribution) =>
  rule === "words-then-cue" && content.length > 0 && content[0].from <= 1 && isDash(elements[0]) && (text.startsWith("—", start) || text.startsWith("--", start));

/** Words of the outlet's own besides those between marks, which are a quote already. */
const saysMore = (inside: readonly Element[]): boolean => inside.some(({quoted, tag, norm}) => !quoted && tag !== "CC" && /^[\p{L}\p{N}]/u.test(norm));

/** Without the marks at both ends; of words that are `spoken` the mark of a question or a cry stays. */
function trimmed(elements: readonly Element[], {from, to}: Indexes, spoken: boolean): Indexes | null {
  let [start, end] = [from, to];
  const isMark = (at: number) => !elements[at].quoted && /^(?:[.,;:!?]|--|[–—-])$/u.test(elements[at].norm);
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1) && !(spoken && /^[?!]$/u.test(elements[end - 1].norm))) end--;
  return start < end ? {from: start, to: end} : null;
}
