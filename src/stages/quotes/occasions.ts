import type {CueFrame, SpeechVerb} from "../../text/speech-cues.ts";
import type {VerbCue} from "./cues.ts";
import {CLOSING, OPENING} from "./phrases.ts";
import type {Indexes} from "./phrases.ts";
import type {Element} from "./units.ts";
import {isFinite, isNoun, isTimeWord} from "./word-classes.ts";

/** Words that join to a deed what came before it or went with it. */
const JOINS_AN_OCCASION: ReadonlySet<string> = new Set("after before following amid when while as".split(" "));
/** How long before or after: "hours after the vote". */
const DISTANCES: ReadonlySet<string> = new Set("even just shortly soon hours days minutes weeks months".split(" "));
/** Verbs that make a thing known or meet it with a word, at a time that is the verb's: "announced his exit on Sunday", but "noted the exit on Sunday". */
const PERFORMED: ReadonlySet<string> = new Set("announce reveal unveil disclose confirm express voice declare deny reject dismiss condemn denounce".split(" "));
/** What happens at a time, which the words behind it tell: "recounted the moments after the blast". */
const SPANS_OF_TIME: ReadonlySet<string> = new Set("moment moments second seconds time times event events scene scenes period life".split(" "));

/**
 * Where the words of a cue end because what follows tells when or on what occasion they were said: "announced his resignation | on Sunday after a
 * week of talks", "vowed to stay on | as the price fell". A thing that is made known ends at the day or at the occasion; other words only
 * where a verb in the past shows that the occasion is the outlet's. `to` where nothing of that follows. O(elements).
 */
export function occasionStart(elements: readonly Element[], {frame, reading: {lemma}, from, to}: Indexes & {readonly frame: CueFrame; readonly reading: SpeechVerb}, {form, past}: VerbCue): number {
  for (let i = from + 1; i < to; i++) {
    if (elements[i].quoted) return to;
    if (frame === "thing" && PERFORMED.has(lemma) && endsThing(elements, {from, to}, i) || form === "participle" && lemma === "cite" && isDay(elements, i, to)) return i;
    if (past && !(frame === "thing" && holdsDeed(elements, from, i)) && isOccasion(elements, i, to) && tellsPast(elements, i, to)) return elements[i - 1].norm === "," ? i - 1 : i;
    if (isFinite(elements[i])) return to;
  }
  return to;
}

/** "confirmed cases of phones catching fire | while in use": what follows may belong to the deed within the thing. */
const holdsDeed = (elements: readonly Element[], from: number, to: number): boolean => elements.slice(from, to).some(({tag}) => tag === "VBG");

function endsThing(elements: readonly Element[], {from, to}: Indexes, at: number): boolean {
  const before = elements[at - 1];
  if (!isNoun(before) || isTimeWord(before) || holdsDeed(elements, from, at) || SPANS_OF_TIME.has(before.norm)) return false;
  return isOccasion(elements, at, to) || !/^an?$/u.test(elements[from].norm) && isDay(elements, at, to);
}

function isOccasion(elements: readonly Element[], at: number, to: number): boolean {
  const {norm, token} = elements[at];
  if (norm === "as") return token?.relation === "mark" && elements[at + 1]?.tag !== "VBG"; // not "praised him as a friend", "quoted him as saying"
  return JOINS_AN_OCCASION.has(norm) || DISTANCES.has(norm) && at + 1 < to && /^(?:after|before)$/u.test(elements[at + 1].norm);
}

/** A verb in the past before the next mark: what had happened when somebody spoke of what was to come. */
function tellsPast(elements: readonly Element[], at: number, to: number): boolean {
  const verb = elements.slice(at + 1, to).find((element) => isFinite(element) || element.quoted !== null || element.norm === ",");
  return verb !== undefined && verb.tag === "VBD";
}

/** "on Sunday", "today", "last week", "earlier this month", where the words end or an occasion follows; "a rally on Saturday" is a day of the rally's. */
function isDay(elements: readonly Element[], at: number, to: number): boolean {
  let end = at;
  while (end < to && (isTimeWord(elements[end]) || OPENING.test(elements[end].norm) || CLOSING.test(elements[end].norm) || /^(?:on|last|this|earlier|late|early|in|\d{1,2}|(?:19|20)\d\d)$/u.test(elements[end].norm))) end++;
  const isTime = end > at && elements.slice(at, end).some(isTimeWord) && !/^(?:in|on)$/u.test(elements[end - 1].norm);
  return isTime && (end === to || isOccasion(elements, end, to));
}
