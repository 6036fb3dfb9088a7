import {partitionPoint} from "../../model/index.ts";
import {isPersonNoun} from "../../text/lexicon/index.ts";
import {REFUSED_SPEECH} from "../../text/speech-cues.ts";
import {skipAdverbials, skipAdverbs, skipBetweenCommas} from "./adverbials.ts";
import type {VerbCue} from "./cues.ts";
import {corePhraseAfter, phraseAfter} from "./phrases.ts";
import {subjectBefore} from "./subjects.ts";
import type {Element} from "./units.ts";
import {isDash, isFinite} from "./word-classes.ts";

const CONTRAST = new Set("and but though although while whereas yet as".split(" "));
const PERIOD = /^[.!?]$/u;

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
    } else if (/^(?:but|while|whereas)$/u.test(norm) && i > from && setsAgainst(elements, i, cue, cues)) return i;
    else if ((norm === "and" || norm === "but") && i > from && (coordinates(elements, i + 1, cue, cues) || goesOnWithDeeds(elements, i + 1, cue) || refuses(elements, i + 1, cue))) return i;
  }
  return elements.length;
}

/** "voided the vote citing fraud and ordered a new one": behind a participle, a verb in a past of its own goes on with who did the rest. */
const goesOnWithDeeds = (elements: readonly Element[], at: number, cue: VerbCue | null): boolean => cue?.form === "participle" && /^(?:citing|quoting)$/u.test(elements[cue.verb].norm) && /^VB[DZ]$/u.test(elements[skipAdverbs(elements, at)]?.tag ?? "");

/** "said the gate would stay shut and could not say for how long": what the speaker could or would not say is the outlet's. */
function refuses(elements: readonly Element[], at: number, cue: VerbCue | null): boolean {
  const [first, second, ...rest] = elements.slice(skipAdverbs(elements, at), skipAdverbs(elements, at) + 6).map(({norm}) => norm);
  if (cue?.form !== "finite" || first === undefined || second === undefined) return false;
  const unable = /^(?:was|were|is|are)$/u.test(first) && /^(?:unable|unwilling)$/u.test(second) || /^(?:declined|declines)$/u.test(first) && second === "to";
  const silent = /^(?:could|did|does)$/u.test(first) && /^(?:not|n't)$/u.test(second);
  return (unable || silent) && rest.some((word) => REFUSED_SPEECH.has(word));
}

/** ", but the court voided the vote": what contradicts a denial is not the denier's. */
function contradicts(elements: readonly Element[], at: number, cue: VerbCue | null): boolean {
  if (elements[at]?.norm !== "but" || cue?.readings[0].kind !== "deny") return false;
  const subject = corePhraseAfter(elements, at + 1);
  return subject !== null && elements[skipAdverbs(elements, subject.to)] !== undefined && isFinite(elements[skipAdverbs(elements, subject.to)]);
}

function cutsAtComma(elements: readonly Element[], comma: number, cue: VerbCue | null, cues: readonly VerbCue[]): boolean {
  const next = skipAdverbs(elements, comma + 1);
  const first = elements[next];
  if (!first) return true;
  if (cue && /^W/u.test(elements[cue.from - 1]?.tag ?? "") && isFinite(first)) return true; // "Ode, who said it was late, left"
  if (/^(?:that|which|who)$/u.test(elements[comma - 1]?.norm ?? "")) return false; // "files that, Ode said, prove it"
  if (first.norm === "according" && elements[next + 1]?.norm === "to") return true;
  if (isDash(elements[comma]) && first.tag === "VBG" || contradicts(elements, comma + 1, cue)) return true;
  if (/^(?:citing|quoting)$/u.test(first.norm) && skipBetweenCommas(elements, comma, elements.length) > comma) return false;
  if (refuses(elements, CONTRAST.has(elements[comma + 1].norm) ? comma + 2 : comma + 1, cue)) return true;
  const following = firstFrom(cues, comma + 1, cue);
  if (!following) return false;
  if (following.form === "participle" && following.verb === next) return true;
  if (startsTrailing(elements, comma, following) && (isTrailing(elements, following) || leadsToMarks(elements, following.to))) return true;
  if (cue && first.sentence.part === "headline" && following.verb === next && following.form === "finite" && first.tag === elements[cue.verb].tag) return true; // "Court voids vote, orders another"
  if (!CONTRAST.has(elements[comma + 1].norm)) return false;
  return coordinates(elements, comma + 2, cue, cues) || hasOwnSubject(elements, comma + 2, following);
}

/** The first of `cues` that begins at `from` or later and is not `but`; O(log cues). */
function firstFrom(cues: readonly VerbCue[], from: number, but: VerbCue | null): VerbCue | undefined {
  const at = partitionPoint(cues, (cue) => cue.from < from);
  return cues[at] !== undefined && cues[at].verb === but?.verb ? cues[at + 1] : cues[at];
}

/** "and said …" goes on with the speaker of a cue in the same tense. */
function coordinates(elements: readonly Element[], at: number, cue: VerbCue | null, cues: readonly VerbCue[]): boolean {
  if (!cue) return false;
  const next = firstFrom(cues, at, cue);
  return next !== undefined && (next.from === at || next.verb === skipAdverbs(elements, at) || next.from === skipAdverbials(elements, at, next.from)) && next.form === cue.form && (elements[next.verb].tag === elements[cue.verb].tag || cue.form === "finite" && next.past && cue.past);
}

/** "urged the town to wait but guards said it was late": another speaks behind the conjunction. */
function setsAgainst(elements: readonly Element[], at: number, cue: VerbCue | null, cues: readonly VerbCue[]): boolean {
  const following = firstFrom(cues, at + 1, cue);
  const subject = following && hasOwnSubject(elements, at + 1, following) ? subjectBefore(elements, following.from) : null;
  return subject !== null && subject.from === skipAdverbs(elements, at + 1) && elements[subject.head].tag !== "PRP";
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

/** "said citing a guard", "told reporters according to the Courier": whence it is, and none of the words. */
const LEADS_ON = /^(?:citing|quoting|according)$/u;

/** True when nothing of what was said follows the cue: "…, Ode told reporters on Monday." */
export function isTrailing(elements: readonly Element[], cue: VerbCue): boolean {
  if (cue.form !== "finite" || !cue.readings.some((reading) => reading.frames.has("clause") || reading.frames.has("quote"))) return false;
  const inverted = phraseAfter(elements, cue.to);
  const told = cue.readings.some((reading) => reading.frames.has("addressee") && corePhraseAfter(elements, cue.to)) || invertsAt(elements, cue) ? (inverted?.to ?? cue.to) : cue.to;
  const at = skipAdverbials(elements, told, elements.length);
  const next = elements[at];
  return !next || PERIOD.test(next.norm) || LEADS_ON.test(next.norm) || /^(?:after|as|while|when)$/u.test(next.norm) && elements.slice(at).every(({norm, quoted}) => quoted === null && norm !== "that") || (/^[,;]$/u.test(next.norm) || isDash(next)) && !elements[at + 1]?.quoted;
}

/** "…, said Ode": the speaker follows the verb. */
export function invertsAt(elements: readonly Element[], cue: VerbCue): boolean {
  const before = elements[cue.from - 1];
  if (cue.form !== "finite" || !cue.readings.some((reading) => reading.frames.has("quote") && !reading.frames.has("addressee"))) return false;
  if (!before || !(before.norm === "," || before.quoted || isDash(before) || /^[?!]$/u.test(before.norm) && isDash(elements[0]))) return false;
  if (before.quoted && !before.norm && !/[,.?!…—–-]/u.test(before.final) && !/^sa(?:id|ys?)$/u.test(elements[cue.verb].norm)) return false; // "the so-called “Harbor Man” began wandering"
  if (before.quoted && /^(?:had|has|have|was|were|is|are)$/u.test(elements[cue.from - 2]?.norm ?? "")) return false; // "Tarn has “officially” declared war"
  const speaker = phraseAfter(elements, cue.to);
  const next = speaker ? elements[speaker.to] : undefined;
  if (speaker && elements[speaker.from].tag === "PRP$" && !isPersonNoun(elements[speaker.head].norm)) return false; // "Ana Ode, an aide, announced her resignation"
  return speaker !== null && !(next && (isFinite(next) || next.quoted || next.norm === "that"));
}
