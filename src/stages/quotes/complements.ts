import {REFUSED_SPEECH} from "../../text/speech-cues.ts";
import type {CueFrame, SpeechVerb} from "../../text/speech-cues.ts";
import type {VerbCue} from "./cues.ts";
import {isDeed} from "./deeds.ts";
import {corePhraseAfter, isDash, isFinite, isTimeWord, phraseAfter, subjectBefore} from "./phrases.ts";
import type {Indexes, Phrase} from "./phrases.ts";
import type {Element} from "./units.ts";

/** What a verb of speech says: the words after it, how they are joined to it, and which reading that takes. */
export interface Complement extends Indexes {
  readonly frame: CueFrame;
  readonly reading: SpeechVerb;
}

const NO_ADVERBIAL = new Set("despite given that if whether because as after before while since although though when until unless than like".split(" "));
const CONTRAST = new Set("and but though although while whereas yet as".split(" "));
const PERIOD = /^[.!?]$/u;

const has = (verb: SpeechVerb, frame: CueFrame) => verb.frames.has(frame);

/** The words that follow a cue as what was said; null where nothing of it follows. */
export function complementAfter(elements: readonly Element[], cue: VerbCue, cues: readonly VerbCue[]): Complement | null {
  const start = skipAdverbs(elements, cue.to);
  const end = clauseEnd(elements, start, cue, cues);
  for (const reading of cue.readings) {
    const found = readFrames(elements, reading, {from: start, to: end});
    if (found) return found;
  }
  return null;
}

function readFrames(elements: readonly Element[], reading: SpeechVerb, {from, to}: Indexes): Complement | null {
  const complement = (frame: CueFrame, at: number): Complement => ({from: at, to, frame, reading});
  if (has(reading, "two") && hasPredicate(elements, {from, to})) return complement("two", from);
  if (has(reading, "as") && wordWithin(elements, {from, to}, ["as"]) >= (reading.kind === "describe" ? from : from + 1)) return complement("as", from);
  if (has(reading, "of") && (wordWithin(elements, {from, to}, ["of"]) > from || isBehindAside(elements, {from, to}, "of"))) return complement("of", from);
  if (has(reading, "for") && wordWithin(elements, {from, to}, ["for", "on"]) > from) return complement("for", from);
  if (has(reading, "person-infinitive") && startsPersonInfinitive(elements, from)) return complement("person-infinitive", from);
  const at = speechStart(elements, reading, {from, to});
  if (at) return {...complement(at.frame, at.from), to: isFinite(elements[at.from]) ? relativeEnd(elements, at.from, to) : to};
  if (has(reading, "infinitive") && startsInfinitive(elements, from)) return complement("infinitive", from);
  if (has(reading, "silence") && startsInfinitive(elements, from) && REFUSED_SPEECH.has(elements[from + 1].norm)) return complement("infinitive", from);
  if (has(reading, "thing") && startsThing(elements, from, to) && !isDeed(reading, elements, from)) return {...complement("thing", from), to: thingEnd(elements, from, to)};
  return null;
}

/** `called Velmex "a small step"`, `called the plan a mistake`: an object and what is said of it. */
function hasPredicate(elements: readonly Element[], {from, to}: Indexes): boolean {
  const object = corePhraseAfter(elements, from);
  const quoted = elements.findIndex((element, i) => i >= from && i < to && (element.quoted !== null || isFinite(element)));
  if (quoted >= 0 && elements[quoted].quoted) return true;
  const next = object && object.to < to ? elements[object.to] : null;
  return next !== null && (next.quoted !== null || /^(?:DT|JJ|PRP\$)$/u.test(next.tag));
}

function wordWithin(elements: readonly Element[], {from, to}: Indexes, words: readonly string[]): number {
  for (let i = from; i < to; i++) {
    if (words.includes(elements[i].norm)) return i;
    if (isFinite(elements[i]) || elements[i].norm === "," || elements[i].norm === ":") return -1;
  }
  return -1;
}

/** "accused the chairman, Otto Brill, of": the word stands behind an apposition to the object. */
function isBehindAside(elements: readonly Element[], {from, to}: Indexes, word: string): boolean {
  const object = phraseAfter(elements, from);
  return object !== null && object.to + 1 < to && elements[object.to].norm === "," && elements[object.to + 1].norm === word;
}

/** Where the clause or the quoted words start, after whom it was said to, and when, and where. */
function speechStart(elements: readonly Element[], reading: SpeechVerb, {from, to}: Indexes): {from: number; frame: CueFrame} | null {
  if (!has(reading, "clause") && !has(reading, "that") && !has(reading, "quote") && !has(reading, "wh")) return null;
  const told = has(reading, "addressee") ? skipAddressee(elements, from) : from;
  if (told === null) return null;
  const at = skipAdverbials(elements, told, to);
  const next = elements[at];
  if (!next || at >= to) return null;
  const marks = has(reading, "clause") || has(reading, "quote") || has(reading, "wh");
  if (!marks) return next.norm === "that" && at + 1 < to ? {from: at + 1, frame: "clause"} : null;
  if ((next.norm === "," || next.norm === ":") && elements[at + 1]?.quoted) return {from: at + 1, frame: "quote"};
  if (next.norm === ":" || (isDash(next) && elements[at + 1]?.quoted)) return at + 1 < to ? {from: at + 1, frame: "quote"} : null;
  if (next.quoted) return {from: at, frame: "quote"};
  if (next.norm === "that" && at + 1 < to && (has(reading, "clause") || has(reading, "that"))) return {from: at + 1, frame: "clause"};
  if (has(reading, "wh") && (/^W/u.test(next.tag) || next.norm === "if" || next.norm === "whether")) return {from: at, frame: "wh"};
  const late = has(reading, "clause") ? lateStart(elements, at, to) : null;
  if (late) return {from: late, frame: "clause"};
  const that = thatAfterObject(elements, reading, at, to);
  if (that) return {from: that, frame: "clause"};
  if (reading.kind === "show" && !isRelativeObject(elements, from)) return null;
  return has(reading, "clause") && (startsClause(elements, at, to) || isFinite(next) && isRelativeObject(elements, from)) ? {from: at, frame: "clause"} : null;
}

const OPENERS = new Set("although though while if despite because unless given".split(" "));

/** Behind "in an article published on Friday that", and from the "despite" of "despite the rain, the boats had left". */
function lateStart(elements: readonly Element[], at: number, to: number): number | null {
  const stop = elements.findIndex((element, i) => i >= at && i < to && (element.norm === "that" || element.norm === "," || isFinite(element) && !OPENERS.has(elements[at].norm)));
  if (/^VB[NG]$/u.test(elements[at].tag)) return stop > at && elements[stop].norm === "that" && stop + 1 < to ? stop + 1 : null;
  const opens = OPENERS.has(elements[at].norm) ? at : -1;
  return opens >= 0 && stop > opens && elements[stop].norm === "," && stop + 1 < to && (elements[stop + 1].quoted !== null || startsClause(elements, stop + 1, to)) ? opens : null;
}

/** "The ship, which he said had left in May, never arrived": a comma and a verb end the relative clause. */
function relativeEnd(elements: readonly Element[], from: number, to: number): number {
  const comma = elements.findIndex(({norm}, i) => i > from && i < to && norm === ",");
  const next = elements[comma + 1];
  return comma > 0 && next && (isFinite(next) || /^RB/u.test(next.tag)) ? comma : to;
}

/** "which he said had been closed", "what it says is proof": the clause after the verb lacks its subject. */
function isRelativeObject(elements: readonly Element[], verbEnd: number): boolean {
  return elements.slice(Math.max(0, verbEnd - 8), verbEnd).some(({tag, norm}) => /^W[DP]/u.test(tag) || norm === "that");
}

const WITH_ADDRESSEE = new Set("warn promise remind caution complain".split(" "));

function thatAfterObject(elements: readonly Element[], reading: SpeechVerb, at: number, to: number): number | null {
  if (!WITH_ADDRESSEE.has(reading.lemma)) return null;
  const object = corePhraseAfter(elements, at);
  return object && object.to + 1 < to && elements[object.to].norm === "that" ? object.to + 1 : null;
}

function skipAddressee(elements: readonly Element[], from: number): number | null {
  const to = corePhraseAfter(elements, from)?.to ?? null;
  return to !== null && elements[to]?.tag === "POS" && elements[to + 1]?.quoted ? to + 2 : to; // "told the Courier's “Morning Hour” that"
}

function skipAdverbs(elements: readonly Element[], from: number): number {
  let at = from;
  while (at < elements.length && /^RB/u.test(elements[at].tag) && elements[at].norm !== "not" && !countsNext(elements, at)) at++;
  return at;
}

/** "most boats", "more than ten", "nearly two years", "almost all": the adverb is the first word of a phrase. */
const countsNext = (elements: readonly Element[], at: number) => /^(?:NN|NNS|JJ|CD|DT|IN|PDT)$/u.test(elements[at + 1]?.tag ?? "") && /^(?:most|more|less|fewer|nearly|almost|about|roughly|only|even|over)$/u.test(elements[at].norm);

/** Goes over "on Monday", "in a statement", "to reporters", "again", ", without giving details,". */
export function skipAdverbials(elements: readonly Element[], from: number, to: number): number {
  let at = from;
  for (;;) {
    const next = skipOne(elements, at, to);
    if (next === at) return at;
    at = next;
  }
}

function skipOne(elements: readonly Element[], at: number, to: number): number {
  const element = elements[at];
  if (!element || at >= to || element.quoted) return at;
  if (isTimeWord(element)) return at + 1;
  if (/^(?:last|this|next|earlier|late|early)$/u.test(element.norm) && elements[at + 1] && (isTimeWord(elements[at + 1]) || elements[at + 1].norm === "this")) return at + 1;
  if (element.norm === ",") return skipBetweenCommas(elements, at, to);
  if (/^RB/u.test(element.tag) && !startsClauseWith(element) && !countsNext(elements, at)) return at + 1;
  if (!/^(?:IN|TO)$/u.test(element.tag) || NO_ADVERBIAL.has(element.norm)) return at;
  if (elements[at + 1]?.quoted) return at + 2;
  const phrase = elements[at + 1] && /^VBG$/u.test(elements[at + 1].tag) ? corePhraseAfter(elements, at + 2) : corePhraseAfter(elements, at + 1);
  return phrase ? adverbialEnd(elements, phrase) : at;
}

const startsClauseWith = ({norm}: Element) => norm === "there" || norm === "not" || norm === "here";

/** "in a statement Iran rejected": the noun of time or speech ends the adverbial, what comes after begins the clause. */
function adverbialEnd(elements: readonly Element[], phrase: Phrase): number {
  if (elements[phrase.to]?.tag === "POS") return phrase.to + (elements[phrase.to + 1]?.quoted ? 2 : 1); // "on the Courier's “Morning Hour”"
  for (let i = phrase.from; i < phrase.to; i++) {
    if (isTimeWord(elements[i]) || /^(?:statement|interview|conference|briefing|letter|tweet|report|speech|address)$/u.test(elements[i].norm)) {
      let end = i + 1;
      while (end < phrase.to && (isTimeWord(elements[end]) || elements[end].tag === "CD")) end++;
      return end;
    }
  }
  return phrase.to;
}

function skipBetweenCommas(elements: readonly Element[], at: number, to: number): number {
  const first = elements[at + 1];
  if (first?.capital && /^NNP/u.test(first.tag) && elements[at - 1]?.capital) return stateEnd(elements, at, to); // "in Velmora, Tarnland, “"
  if (!first || !(/^(?:IN|VBG|RB|VBN)/u.test(first.tag))) return at;
  for (let i = at + 2; i < Math.min(to, at + 25); i++) {
    if (elements[i].quoted || isFinite(elements[i])) return at;
    if (elements[i].norm === ",") return /^(?:that|whether)$/u.test(elements[i + 1]?.norm ?? "") || elements[i + 1]?.quoted ? (elements[i + 1].quoted ? i : i + 1) : at;
  }
  return at;
}

/** Index of the comma behind a state or country, where marks follow; else `at`. */
function stateEnd(elements: readonly Element[], at: number, to: number): number {
  let end = at + 1;
  while (end < at + 4 && elements[end]?.capital && /^NNP|^\.$/u.test(elements[end].tag)) end++;
  return end < to && elements[end]?.norm === "," && elements[end + 1]?.quoted ? end : at;
}

/** Marked words of more characters are likely to hold a verb. */
const SENTENCE_LENGTH = 30;

/** A subject that starts here and a verb after it. */
function startsClause(elements: readonly Element[], at: number, to: number): boolean {
  if (!/^(?:DT|PDT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|JJS|JJR|CD|EX|RB|VBG|VB|VBP|WP|WRB|\$|VBN|RBS|RBR)$/u.test(elements[at].tag) || elements[at].norm === "when") return false;
  for (let i = at + 1; i < Math.min(to, at + 80); i++) {
    if (isFinite(elements[i]) || elements[i].quoted && (!/^(?:DT|JJ|PRP\$|POS|IN|,)$/u.test(elements[i - 1].tag) || elements[i].end - elements[i].start > SENTENCE_LENGTH && elements[i - 1].tag !== ",")) return true;
    if (elements[i].norm === "ago" || elements[i].norm === "," && /^(?:CC|WRB)$/u.test(elements[i + 1]?.tag ?? "")) return false;
  }
  return false;
}

function startsInfinitive(elements: readonly Element[], at: number): boolean {
  const to = elements[at]?.norm === "not" ? at + 1 : at;
  if (elements[to]?.norm !== "to") return false;
  if (elements[to + 1]?.quoted) return true; // "urged them to “vote their conscience”"
  let verb = to + 1;
  while (/^RB/u.test(elements[verb]?.tag ?? "") && verb < to + 3) verb++; // "to harshly punish"
  return elements[verb]?.tag === "VB";
}

function startsPersonInfinitive(elements: readonly Element[], at: number): boolean {
  const person = corePhraseAfter(elements, at);
  if (person === null) return false;
  return startsInfinitive(elements, person.to) || startsInfinitive(elements, skipAdverbials(elements, person.to, Math.min(elements.length, person.to + 12)));
}

function startsThing(elements: readonly Element[], at: number, to: number): boolean {
  const first = elements[at];
  if (first && (isTimeWord(first) || /^(?:last|next|this|late|early|earlier)$/u.test(first.norm) && elements[at + 1] && isTimeWord(elements[at + 1]))) return false;
  return first !== undefined && at < to && (first.quoted !== null || /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|VBG)$/u.test(first.tag));
}

function thingEnd(elements: readonly Element[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (elements[i].norm === "," || isDash(elements[i])) return i;
  return to;
}

/**
 * Index at which the words of a cue end: the unit's end, a semicolon, or a further attribution of the same level
 * (", adding that …", ", but she said …", "and said …", ", the paper reported").
 */
export function clauseEnd(elements: readonly Element[], from: number, cue: VerbCue | null, cues: readonly VerbCue[]): number {
  for (let i = from; i < elements.length; i++) {
    const {norm} = elements[i];
    if (norm === ";" || (PERIOD.test(norm) && !elements[i].quoted)) return i;
    if (elements[i].final === "," && elements[i - 1]?.norm !== ":" && cutsAtComma(elements, i, cue, cues)) return i + 1;
    if (norm === "," || isDash(elements[i])) {
      if (i > from && cutsAtComma(elements, i, cue, cues)) return i;
    } else if ((norm === "and" || norm === "but") && i > from && coordinates(elements, i + 1, cue, cues)) return i;
  }
  return elements.length;
}

function cutsAtComma(elements: readonly Element[], comma: number, cue: VerbCue | null, cues: readonly VerbCue[]): boolean {
  const next = skipAdverbs(elements, comma + 1);
  const first = elements[next];
  if (!first) return true;
  if (cue && /^W/u.test(elements[cue.from - 1]?.tag ?? "") && isFinite(first)) return true; // "Ode, who said it was late, left"
  if (/^(?:that|which|who)$/u.test(elements[comma - 1]?.norm ?? "")) return false; // "files that, Ode said, prove it"
  if (first.norm === "according" && elements[next + 1]?.norm === "to") return true;
  if (isDash(elements[comma]) && first.tag === "VBG") return true;
  if (/^(?:citing|quoting)$/u.test(first.norm) && skipBetweenCommas(elements, comma, elements.length) > comma) return false;
  const following = firstFrom(cues, comma + 1, cue);
  if (!following) return false;
  if (following.form === "participle" && following.verb === next) return true;
  if (startsTrailing(elements, comma, following) && (isTrailing(elements, following) || leadsToMarks(elements, following.to))) return true;
  if (!CONTRAST.has(elements[comma + 1].norm)) return false;
  return coordinates(elements, comma + 2, cue, cues) || hasOwnSubject(elements, comma + 2, following);
}

/** The first of `cues` that begins at `from` or later and is not `but`; O(log cues). */
function firstFrom(cues: readonly VerbCue[], from: number, but: VerbCue | null): VerbCue | undefined {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle].from < from) low = middle + 1;
    else high = middle;
  }
  return cues[low] !== undefined && cues[low].verb === but?.verb ? cues[low + 1] : cues[low];
}

/** "and said …" goes on with the speaker of a cue in the same tense. */
function coordinates(elements: readonly Element[], at: number, cue: VerbCue | null, cues: readonly VerbCue[]): boolean {
  if (!cue) return false;
  const next = firstFrom(cues, at, cue);
  return next !== undefined && (next.from === at || next.verb === skipAdverbs(elements, at)) && next.form === cue.form && elements[next.verb].tag === elements[cue.verb].tag;
}

function hasOwnSubject(elements: readonly Element[], at: number, cue: VerbCue): boolean {
  if (cue.form !== "finite" || cue.from <= at) return false;
  for (let i = at; i < cue.from; i++) if (isFinite(elements[i]) || elements[i].norm === "," || elements[i].quoted || /^W/u.test(elements[i].tag)) return false;
  return true;
}

const leadsToMarks = (elements: readonly Element[], at: number) => elements.slice(at, at + 2).some(({quoted}) => quoted !== null);

function startsTrailing(elements: readonly Element[], comma: number, cue: VerbCue): boolean {
  if (cue.from === comma + 1) return invertsAt(elements, cue);
  return subjectBefore(elements, cue.from)?.from === comma + 1;
}

/** True when nothing of what was said follows the cue: "…, Ode told reporters on Monday." */
export function isTrailing(elements: readonly Element[], cue: VerbCue): boolean {
  if (cue.form !== "finite" || !cue.readings.some((reading) => has(reading, "clause") || has(reading, "quote"))) return false;
  const inverted = phraseAfter(elements, cue.to);
  const told = cue.readings.some((reading) => has(reading, "addressee") && corePhraseAfter(elements, cue.to)) || invertsAt(elements, cue) ? (inverted?.to ?? cue.to) : cue.to;
  const at = skipAdverbials(elements, told, elements.length);
  const next = elements[at];
  return !next || PERIOD.test(next.norm) || (/^[,;]$/u.test(next.norm) || isDash(next)) && !elements[at + 1]?.quoted;
}

/** "…, said Ode": the speaker follows the verb. */
export function invertsAt(elements: readonly Element[], cue: VerbCue): boolean {
  const before = elements[cue.from - 1];
  if (cue.form !== "finite" || !cue.readings.some((reading) => has(reading, "quote") && !has(reading, "addressee"))) return false;
  if (!before || !(before.norm === "," || before.quoted || isDash(before))) return false;
  const speaker = phraseAfter(elements, cue.to);
  const next = speaker ? elements[speaker.to] : undefined;
  return speaker !== null && !(next && (isFinite(next) || next.quoted || next.norm === "that"));
}
