import {documentNouns} from "../../text/lexicon/index.ts";
import {REFUSED_SPEECH} from "../../text/speech-cues.ts";
import type {CueFrame, SpeechVerb} from "../../text/speech-cues.ts";
import {opensWithNumber, skipAdverbials, skipAdverbs} from "./adverbials.ts";
import {clauseEnd} from "./clause-end.ts";
import type {VerbCue} from "./cues.ts";
import {isAct, isDeed} from "./deeds.ts";
import {occasionStart} from "./occasions.ts";
import {corePhraseAfter, OCCASIONS, phraseAfter} from "./phrases.ts";
import type {Indexes} from "./phrases.ts";
import {subjectBefore} from "./subjects.ts";
import type {Element} from "./units.ts";
import {isDash, isFinite, isNominal, isTimeWord} from "./word-classes.ts";

/** What a verb of speech says: the words after it, how they are joined to it, and which reading that takes. */
export interface Complement extends Indexes {
  readonly frame: CueFrame;
  readonly reading: SpeechVerb;
}

const has = (verb: SpeechVerb, frame: CueFrame) => verb.frames.has(frame);

/** The words that follow a cue as what was said; null where nothing of it follows. */
export function complementAfter(elements: readonly Element[], cue: VerbCue, cues: readonly VerbCue[]): Complement | null {
  const start = skipAdverbs(elements, cue.to);
  const end = Math.min(clauseEnd(elements, start, cue, cues), mainClause(elements, cue, start), asideEnd(elements, cue));
  const subject = cue.form === "finite" ? subjectBefore(elements, cue.from) : null;
  if (isHeard(elements, cue, cues, start)) return null;
  for (const reading of cue.readings) {
    if (isAct(reading, elements, subject, start)) continue;
    const found = readFrames(elements, reading, {from: start, to: end});
    if (found) return NO_CLAUSES.has(found.frame) ? {...found, to: Math.min(deedBehind(elements, found), occasionStart(elements, found, cue))} : found;
  }
  return null;
}

/** Frames whose words have no verb of their own subject. */
const NO_CLAUSES: ReadonlySet<CueFrame> = new Set(["thing", "for", "of", "as", "two", "infinitive", "person-infinitive", "silence"]);

/** "blamed the firm for the fire, and on Friday fined it", "disliked the ruling but that …": where the speaker goes on, else the end. */
function deedBehind(elements: readonly Element[], {from, to}: Indexes): number {
  for (let i = from + 1; i < to && !isFinite(elements[i]) && !elements[i].quoted; i++) {
    const goesOn = /^(?:and|but)$/u.test(elements[i].norm) && (elements[i + 1]?.norm === "that" || /^VB[DZ]$/u.test(elements[skipAdverbials(elements, i + 1, to)]?.tag ?? ""));
    if (goesOn) return elements[i - 1].norm === "," ? i - 1 : i;
  }
  return to;
}

/** "Ana Ode, asked if the gate was open, said she was late": she was asked. */
function isHeard(elements: readonly Element[], cue: VerbCue, cues: readonly VerbCue[], start: number): boolean {
  const opens = elements[cue.verb].norm === "asked" && elements[cue.from - 1]?.norm === "," && /^(?:if|whether|about|how|why|what|when)$/u.test(elements[start]?.norm ?? "");
  return opens && cues.some(({from, form}) => from > cue.to && form === "finite" && elements[from - 1].norm === ",");
}

/** "Ode – who was there when guards say it fell – was late": a cue between two dashes has its words there; else the end. */
function asideEnd(elements: readonly Element[], {from, to}: VerbCue): number {
  const opens = elements.findLastIndex((element, at) => at < from && isDash(element));
  const close = opens < 0 ? -1 : elements.findIndex((element, at) => at > to && isDash(element));
  const isAside = close > 0 && elements.slice(0, from).filter(isDash).length % 2 === 1 && elements.slice(opens + 1, opens + 4).some(({tag}) => /^W/u.test(tag));
  return isAside ? close : elements.length;
}

const SUBORDINATES: ReadonlySet<string> = new Set("after when once because since while although though whereas before until as now how".split(" "));

/** "After Ode said the wall was old, the town laughed": the comma behind which the main clause begins; else the end. */
function mainClause(elements: readonly Element[], {from, form}: VerbCue, start: number): number {
  const subject = form === "finite" && from <= 12 ? subjectBefore(elements, from) : null;
  if (!subject || subject.from > 5 || !elements.slice(0, subject.from).some(({norm}) => SUBORDINATES.has(norm))) return elements.length;
  const comma = elements.findIndex(({norm, final}, at) => at > start && (norm === "," || final === ",") && beginsMain(elements, at + 1));
  return comma < 0 ? elements.length : comma + (elements[comma].quoted ? 1 : 0);
}

function beginsMain(elements: readonly Element[], from: number): boolean {
  if (elements[from]?.quoted && elements[from].final === ",") return true; // “…,” Ode said
  const subject = corePhraseAfter(elements, from);
  const verb = subject ? elements[skipAdverbs(elements, subject.to)] : undefined;
  return verb !== undefined && isFinite(verb);
}

function readFrames(elements: readonly Element[], reading: SpeechVerb, {from, to}: Indexes): Complement | null {
  const complement = (frame: CueFrame, at: number): Complement => ({from: at, to, frame, reading});
  if (has(reading, "two") && hasPredicate(elements, reading, {from, to})) return complement("two", from);
  if (has(reading, "as") && isNamedAs(elements, from)) return null;
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

/** What something is declared to be, in lines where a tagger takes the word for a noun: "declares vote invalid". */
const VERDICTS: ReadonlySet<string> = new Set("invalid void dead safe open shut illegal unlawful unconstitutional guilty bankrupt".split(" "));

/** `called Velmex "a small step"`, `called the plan a mistake`: an object and what is said of it. */
function hasPredicate(elements: readonly Element[], {lemma}: SpeechVerb, {from, to}: Indexes): boolean {
  const object = corePhraseAfter(elements, from);
  const quoted = elements.findIndex((element, i) => i >= from && i < to && (element.quoted !== null || isFinite(element)));
  if (quoted >= 0 && elements[quoted].quoted) return true;
  if (object?.to === to && to - from > 1 && VERDICTS.has(elements[to - 1].norm)) return true;
  const next = object && object.to < to ? elements[skipAdverbials(elements, object.to, to)] : undefined;
  return next !== undefined && (next.quoted !== null || (lemma === "declare" ? /^JJ$/u : /^(?:DT|JJ|PRP\$)$/u).test(next.tag)); // "declared Saturday a day of mourning" is an act
}

function wordWithin(elements: readonly Element[], {from, to}: Indexes, words: readonly string[]): number {
  for (let i = from; i < to; i++) {
    if (words.includes(elements[i].norm)) return i;
    if (isFinite(elements[i]) || elements[i].norm === "," || elements[i].norm === ":") return -1;
  }
  return -1;
}

/** "a woman identified (only) as Ana Ode": right behind a past form whose object does not stand before it, "as" shows a participle. */
function isNamedAs(elements: readonly Element[], from: number): boolean {
  const as = /^(?:only|simply|merely)$/u.test(elements[from]?.norm ?? "") ? from + 1 : from;
  return elements[as]?.norm === "as" && !elements[as + 1]?.quoted && elements[from - 1].norm.endsWith("ed") && !isRelativeObject(elements, from);
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
  if (has(reading, "clause") && reading.particle === null && opensClause(elements, told, to)) return {from: told, frame: "clause"};
  const at = skipAdverbials(elements, told, to);
  const next = elements[at];
  if (!next || at >= to || at > from && /^(?:who|which|whose)$/u.test(next.norm) || /^(?:citing|quoting)$/u.test(next.norm)) return null; // "advised those who had booked to wait"
  const marks = has(reading, "clause") || has(reading, "quote") || has(reading, "wh");
  if (!marks && /^(?:he|she|they)$/u.test(next.norm) && at + 1 < to && isFinite(elements[at + 1])) return {from: at, frame: "clause"}; // "accepted she was late"
  if (!marks) return next.norm === "that" && at + 1 < to ? {from: at + 1, frame: "clause"} : null;
  if ((next.norm === "," || next.norm === ":") && elements[at + 1]?.quoted) return {from: at + 1, frame: "quote"};
  if (next.norm === ":" || (isDash(next) && elements[at + 1]?.quoted)) return at + 1 < to ? {from: at + 1, frame: "quote"} : null;
  if (next.quoted) return {from: at, frame: "quote"};
  if (next.norm === "that" && at + 1 < to && (has(reading, "clause") || has(reading, "that"))) return {from: isFinite(elements[at + 1]) && !isRelativeObject(elements, from) ? at : at + 1, frame: "clause"}; // "said that was wrong"
  if (has(reading, "wh") && (/^W/u.test(next.tag) || next.norm === "if" || next.norm === "whether")) return {from: at, frame: "wh"};
  const late = has(reading, "clause") ? lateStart(elements, at, to) : null;
  if (late) return {from: late, frame: "clause"};
  const that = thatAfterObject(elements, reading, at, to);
  if (that) return {from: that, frame: "clause"};
  if (reading.kind === "show" && !isRelativeObject(elements, from)) return null;
  return has(reading, "clause") && (startsClause(elements, at, to) || isFinite(next) && isRelativeObject(elements, from)) ? {from: at, frame: "clause"} : null;
}

const OPENERS = new Set("although though while if despite because unless given".split(" "));

/** "said with a turnout like this, the mayor must answer", "said at its peak there were forty": words of place or manner that belong to what was said. */
function opensClause(elements: readonly Element[], at: number, to: number): boolean {
  if (elements[at]?.tag !== "IN" || /^(?:that|as|on|in|to|during|after|before|until|since|because)$/u.test(elements[at].norm) && !/^(?:its|their)$/u.test(elements[at + 1]?.norm ?? "")) return false;
  const stop = elements.findIndex((element, i) => i > at && (i >= to || element.quoted !== null || element.norm === "," || element.norm === "there" || isFinite(element)));
  const within = elements.slice(at, Math.max(at, stop));
  if (stop < 0 || stop >= to || within.length > LONGEST_OPENING || within.some((element) => isTimeWord(element) || OCCASIONS.has(element.norm) || documentNouns.has(element.norm))) return false;
  if (elements[stop].norm === "there") return /^(?:its|their)$/u.test(elements[at + 1].norm) && isFinite(elements[stop + 1] ?? elements[stop]);
  return elements[stop].norm === "," && /^(?:with|without|under|for|despite)$/u.test(elements[at].norm) && !elements[stop + 1]?.quoted && startsClause(elements, stop + 1, to);
}

/** Elements of what opens a clause before its subject, at most. */
const LONGEST_OPENING = 12;

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
  const near = elements.slice(Math.max(0, verbEnd - 8), verbEnd);
  const relative = near.findLastIndex(({tag, norm}) => /^W[DP]/u.test(tag) || norm === "that");
  return relative >= 0 && (near[relative].norm !== "who" || near.slice(relative + 1).some(isNominal)); // not "guards who complained said"
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

/** Marked words of more characters are likely to hold a verb. */
const SENTENCE_LENGTH = 30;

/** A subject that starts here and a verb after it. */
function startsClause(elements: readonly Element[], at: number, to: number): boolean {
  if (!opensWithNumber(elements, at) && !/^(?:DT|PDT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|JJS|JJR|CD|EX|RB|VBG|VB|VBP|WP|WRB|\$|VBN|RBS|RBR)$/u.test(elements[at].tag) || elements[at].norm === "when") return false;
  let wanted = 1; // a relative clause in between has a verb of its own: "maintained a policy which they dislike" is no clause
  for (let i = at + 1; i < Math.min(to, at + 80); i++) {
    if (/^W/u.test(elements[i].tag) || marksOccasion(elements[i])) wanted++;
    if (isFinite(elements[i]) && wanted === 1 && elements[i - 1].tag === "CC") return false; // "declared the vote void and ordered another"
    if (isFinite(elements[i]) && --wanted === 0 || elements[i].quoted && (!/^(?:DT|JJ|PRP\$|POS|IN|,)$/u.test(elements[i - 1].tag) || elements[i].end - elements[i].start > SENTENCE_LENGTH && elements[i - 1].tag !== ",")) return true;
    if (elements[i].norm === "ago" || elements[i].norm === "," && /^(?:CC|WRB)$/u.test(elements[i + 1]?.tag ?? "")) return false;
  }
  return false;
}

/** "his exit | after his party had split": by the parse a clause of its own begins, whose verb is not that of the words before. */
const marksOccasion = ({token, norm}: Element): boolean => token?.relation === "mark" && /^(?:after|before|as|while|because|since|until|although|though)$/u.test(norm);

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
  return startsInfinitive(elements, person.to) || startsInfinitive(elements, overWho(elements, person.to)) || startsInfinitive(elements, skipAdverbials(elements, person.to, Math.min(elements.length, person.to + 12)));
}

/** "anyone who had booked online to call": the index behind the relative clause, which no mark parts from its noun. */
function overWho(elements: readonly Element[], from: number): number {
  if (elements[from]?.norm !== "who") return from;
  const end = elements.findIndex((element, at) => at > from && (element.quoted !== null || /^[,;:.]$/u.test(element.norm) || startsInfinitive(elements, at) && !isFinite(elements[at - 1])));
  return end > from && end < from + 16 ? end : from;
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
