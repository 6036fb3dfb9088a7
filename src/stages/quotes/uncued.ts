import {partitionPoint, textOf} from "../../model/index.ts";
import type {Mention} from "../../model/index.ts";
import {documentNouns} from "../../text/lexicon/index.ts";
import {isNameOrTitle, isSentence, isSpelledAsName, wordsOf} from "./marked-words.ts";
import {mentionOf} from "./mention-index.ts";
import {corePhraseAfter, phraseAfter, phraseBefore, rangeIn, wordsRange} from "./phrases.ts";
import type {Phrase} from "./phrases.ts";
import {kindOfSpeaker} from "./speaker-kind.ts";
import {subjectBefore} from "./subjects.ts";
import type {Element, Unit} from "./units.ts";
import type {Reading, Stretch, Voice} from "./voices.ts";
import {isDash, isFinite} from "./word-classes.ts";

interface Place {
  readonly unit: number;
  readonly at: number;
}

/** The voice of words between marks that no cue of their sentence reaches; null where they are no speech. */
export function uncuedSpeaker(reading: Reading, voices: readonly (readonly Voice[])[], found: readonly Stretch[], place: Place): Voice | null {
  const unit = reading.units[place.unit];
  const isTitle = isSpelledAsName(reading.doc, unit.elements[place.at]) && (place.at > 0 || wordsOf(reading.doc, unit.elements[place.at]).length > 1); // "on CBS's “Face the Harbor,” Ode"
  return (isTitle ? null : unlistedVerb(reading, unit, place.at) ?? missingVerb(reading, unit, place.at) ?? colonVerb(reading, unit, place.at))
    ?? (isSentence(reading.doc, unit.elements[place.at]) && (isWholeUnit(unit) || isLedTo(unit, place.at)) || opensWithSentences(reading, unit, place.at) ? neighbor(reading, voices, found, place) : null)
    ?? (unit.part === "headline" || unit.part === "standfirst" ? sameWordsElsewhere(reading, found, place) : null)
    ?? (isLongSpeech(reading, unit, place.at) || standsAlone(reading, unit, place.at) ? NOBODY : null);
}

/** Words in marks whose speaker cannot be told. */
const NOBODY: Voice = {speaker: null, words: null, speakerKind: "unknown", speakerType: "unknown", cue: null, chain: [], denies: false, stance: "asserts", rule: "marks-alone", score: 0.4};

/** Words from which on what stands between marks is hardly a title or a scare quote. */
const LONG = 6;

/** Six and more words in double marks, most of them small: a title has capitals, a scare quote is short. */
function isLongSpeech({doc}: Reading, {elements, part}: Unit, at: number): boolean {
  const words = wordsOf(doc, elements[at]);
  return part === "body" && elements[at].quoted?.style === "double" && words.length >= LONG && 2 * words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length;
}

/** A whole sentence, its stop within the marks, and nothing beside it. */
const standsAlone = ({doc}: Reading, unit: Unit, at: number) =>
  unit.part === "body" && isWholeUnit(unit) && isSentence(doc, unit.elements[at]) && /[.!?]$/u.test(textOf(doc, unit.elements[at].quoted!.content)) && wordsOf(doc, unit.elements[at]).slice(1).some((word) => /^\p{Ll}/u.test(word));

/** `"We held," Ode thundered.`: any verb after the marks, where they end a clause of a whole sentence. */
function unlistedVerb(reading: Reading, unit: Unit, at: number): Voice | null {
  const {elements} = unit;
  const text = textOf(reading.doc, elements[at].quoted!.content);
  if (!/[,?!…—–-]$/u.test(text) && elements[at + 1]?.norm !== ",") return null;
  const from = elements[at + 1]?.norm === "," ? at + 2 : at + 1;
  const verb = elements.findIndex((element, i) => i >= from && isFinite(element) && elements[i + 1]?.norm !== "by" && elements[i + 2]?.norm !== "by"); // "the group headed by"
  if (verb < 0 || verb - from > 25) return null;
  const speaker = verb === from ? phraseAfter(elements, verb + 1) : subjectBefore(elements, verb);
  if (!speaker || verb !== from && speaker.from !== from) return null;
  return voiceFor(reading, elements, speaker, {from: verb, to: verb + 1}, "unlisted-verb", 0.7);
}

/** `"We held," Ode during a speech.` and `"We held." — Ana Ode`: the speaker stands where the verb is missing. */
function missingVerb(reading: Reading, unit: Unit, at: number): Voice | null {
  const {elements} = unit;
  const dash = elements[at + 1] && isDash(elements[at + 1]);
  const text = textOf(reading.doc, elements[at].quoted!.content);
  if (!dash && !text.endsWith(",") && elements[at + 1]?.norm !== ",") return null;
  const from = dash || elements[at + 1]?.norm === "," ? at + 2 : at + 1;
  if (elements.slice(from).some((element) => isFinite(element))) return null;
  const speaker = phraseAfter(elements, from);
  return speaker ? voiceFor(reading, elements, speaker, null, "missing-verb", 0.7) : null;
}

/** `Ode grew quiet: "We lost the wall."`: any verb of a person's before a colon and a whole sentence. */
function colonVerb(reading: Reading, {elements}: Unit, at: number): Voice | null {
  if (elements[at - 1]?.norm !== ":" || !isSentence(reading.doc, elements[at])) return null;
  const verb = elements.findIndex((element) => isFinite(element));
  const subject = verb > 0 && verb < at ? subjectBefore(elements, verb) : null;
  const voice = subject ? voiceFor(reading, elements, subject, {from: verb, to: verb + 1}, "unlisted-verb", 0.6) : null;
  return voice?.speaker?.kind === "person" ? voice : null;
}

function voiceFor(reading: Reading, elements: readonly Element[], phrase: Phrase, cue: {from: number; to: number} | null, rule: string, score: number): Voice | null {
  const speaker: Mention | null = mentionOf(elements, phrase, reading.index);
  if (!speaker) return null;
  return {
    speaker, words: wordsRange(elements, phrase), ...kindOfSpeaker(reading, elements, phrase, speaker),
    cue: cue ? rangeIn(elements, cue) : null, chain: [], denies: false, stance: "asserts", rule, score,
  };
}

const isWholeUnit = (unit: Unit) => unit.elements.every(({quoted, norm}) => quoted !== null || !/^[\p{L}\p{N}]/u.test(norm));

/** `“It costs too much. Nobody rides it” before the bridge opens.`: whole sentences begin the unit, and its end is the outlet's. */
const opensWithSentences = ({doc}: Reading, {elements}: Unit, at: number) => at === 0 && (/[.!?]\s+\p{Lu}/u.test(textOf(doc, elements[0].quoted!.content)) || wordsOf(doc, elements[0]).length >= LONG && !elements.some((element) => isFinite(element)));

/** `As for the harbor, "We will rebuild it."`: a lead without a verb. */
const isLedTo = ({elements}: Unit, at: number) => at > 0 && /^[,:]$/u.test(elements[at - 1].norm) && !elements.some((element) => isFinite(element));

/** A paragraph or sentence of quoted words alone goes on with the speaker beside it. */
function neighbor(reading: Reading, voices: readonly (readonly Voice[])[], found: readonly Stretch[], {unit, at}: Place): Voice | null {
  const {units} = reading;
  const own = units[unit];
  const signed = signatureOf(units[unit + 1]);
  const signer = signed ? voiceFor(reading, units[unit + 1].elements, signed, null, "signature-below", 0.8) : null;
  if (signer) return signer;
  const place = placeOf(found, {unit, at});
  const before = found[place - 1];
  if (before && before.unit >= unit - 1 && units[before.unit].paragraph === own.paragraph) return goOn(before.voice, "same-paragraph", 0.85);
  const introduced = colonBefore(units[unit - 1]) ? (voices[unit - 1].at(-1) ?? subjectVoice(reading, units[unit - 1])) : null;
  if (introduced) return {...introduced, denies: false, stance: "asserts", rule: "colon-before", score: Math.min(0.8, introduced.score)};
  if (before && units[before.unit].paragraph === own.paragraph) return goOn(before.voice, "same-paragraph", 0.7);
  const after = found.slice(place, place + 20).find((stretch) => stretch.unit === unit + 1);
  if (after && units[after.unit].paragraph === own.paragraph) return goOn(after.voice, "speaker-after", 0.8);
  if (before && endsParagraph(units, before) && units[before.unit + 1]?.paragraph === own.paragraph) return goOn(before.voice, isOpen(units, before) ? "unclosed-before" : "implied-by-paragraph-before", isOpen(units, before) ? 0.9 : 0.6);
  const previous = units[unit - 1];
  const told = previous && previous.part === own.part ? outermost(voices[unit - 1]).findLast(({speaker}) => speaker !== null) : undefined;
  return told ? goOn(told, "implied-by-paragraph-before", 0.5) : personSpokenOf(reading, unit);
}

/** Without those whose words another of them passes on: of "Ode said the town wants it closed" Ode goes on. */
const outermost = (voices: readonly Voice[]): readonly Voice[] => voices.filter(({chain}) => !chain.some(({mention}) => voices.some(({speaker}) => speaker?.id === mention)));

/** `Ode was blunt. "We lost the wall."`: in one paragraph the person whom the sentence before is about. */
function personSpokenOf(reading: Reading, unit: number): Voice | null {
  const previous = reading.units[unit - 1];
  const isAside = previous !== undefined && /^(?:he|she)$/u.test(previous.elements[0].norm) && reading.units[unit - 2]?.paragraph !== previous.paragraph; // a paragraph of its own: "She paused."
  if (!previous || previous.paragraph !== reading.units[unit].paragraph && !isAside || previous.elements.some(({quoted}) => quoted !== null)) return null;
  const voice = subjectVoice(reading, previous);
  return voice?.speaker?.kind === "person" ? goOn(voice, "implied-by-sentence-before", 0.5) : null;
}

/** `“We held.”` and below it `— Ana Ode, pilot`: the line that signs the words above it. */
function signatureOf(unit: Unit | undefined): Phrase | null {
  if (!unit || !unit.elements[0] || !isDash(unit.elements[0]) || unit.elements.some((element) => isFinite(element) || element.quoted)) return null;
  const phrase = corePhraseAfter(unit.elements, 1);
  return phrase && unit.elements[1].capital ? phrase : null;
}

/** How many of `found`, which are in order, stand before `place`. O(log found). */
export function placeOf(found: readonly Place[], {unit, at}: Place): number {
  return partitionPoint(found, (one) => one.unit < unit || one.unit === unit && one.at < at);
}

/** The first verb with a subject that no relative clause has for its own, and that subject: of "the aunt who the girl lives with posted this:" the aunt. */
function mainClause(elements: readonly Element[]): {readonly verb: number; readonly subject: Phrase | null} {
  let outer: Phrase | null = null;
  for (const [verb, element] of elements.entries()) {
    const subject = verb > 0 && isFinite(element) ? subjectBefore(elements, verb) : null;
    if (!subject) continue;
    const relative = elements[subject.from - 1];
    if (!/^W[DP]/u.test(relative?.tag ?? "")) return {verb, subject};
    outer ??= phraseBefore(elements, subject.from - 1);
  }
  return {verb: elements.findIndex((element) => isFinite(element)), subject: outer};
}

/** "She took the stand on Monday:" */
function subjectVoice(reading: Reading, {elements}: Unit): Voice | null {
  const {verb, subject} = mainClause(elements);
  const speaks = elements.slice(verb).some(({norm}) => documentNouns.has(norm)); // "issued the following statement:"
  return subject ? voiceFor(reading, elements, subject, speaks ? {from: verb, to: verb + 1} : null, "colon-before", 0.7) : null;
}

/** The same speaker, without words of its own that say so. */
export const goOn = (voice: Voice, rule: string, score: number): Voice => ({...voice, cue: null, words: null, denies: false, stance: "asserts", rule, score: Math.min(score, voice.score)});

const colonBefore = (unit: Unit | undefined) => unit?.elements.at(-1)?.norm === ":";

const isOpen = (units: readonly Unit[], {unit, at}: Place) => units[unit].elements[at].quoted?.closed === false;

/** True when no unit with words of the outlet's own follows in the paragraph. */
function endsParagraph(units: readonly Unit[], {unit}: Place): boolean {
  return units[unit + 1] === undefined || units[unit + 1].paragraph !== units[unit].paragraph;
}

/** A headline's marked words have the speaker of the same words in the story. */
function sameWordsElsewhere({doc, units}: Reading, found: readonly Stretch[], {unit, at}: Place): Voice | null {
  const words = fold(textOf(doc, units[unit].elements[at].quoted!.content));
  if (words.length < 4 || isNameOrTitle(doc, units[unit], at)) return null;
  const same = found.find((stretch) => fold(textOf(doc, units[stretch.unit].elements[stretch.at].quoted!.content)).includes(words));
  return same ? goOn(same.voice, "same-words-below", 0.8) : null;
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** A paragraph whose marks are not closed goes on in the next one that opens with marks: the first speaker speaks. */
export function continuedBy({units}: Reading, found: readonly Stretch[]): Stretch[] {
  let open: Stretch | null = null;
  return found.map((stretch) => {
    const before = open;
    if (isOpen(units, stretch)) open = stretch;
    const goesOn = before !== null && before.unit < stretch.unit && endsParagraph(units, before) && units[before.unit + 1].paragraph === units[stretch.unit].paragraph;
    return goesOn && stretch.attribution === null && stretch.voice.rule === "speaker-after" ? {...stretch, voice: before.voice} : stretch;
  });
}
