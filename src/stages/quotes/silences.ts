import type {Stance} from "../../model/index.ts";
import type {Attribution} from "./attribution.ts";
import {corePhraseAfter} from "./phrases.ts";
import type {Indexes, Phrase} from "./phrases.ts";
import {speakerOf} from "./speakers.ts";
import {subjectBefore} from "./subjects.ts";
import type {Element} from "./units.ts";
import {isFinite} from "./word-classes.ts";

interface Form {
  readonly stance: Stance;
  /** Matches the cue in the folded words of a unit joined by blanks. */
  readonly cue: RegExp;
  /** What must stand right behind the cue. */
  readonly behind: RegExp | null;
}

/** "to several written requests", "questions from the Courier": what was not answered. */
const ASKED = /^ (?:\S+ ){0,6}?(?:requests?|questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies)|messages?|mails?|emails?|calls?|letters?|comment) /u;
const TO_ASKED = /^ to (?:\S+ ){0,6}?(?:requests?|questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies)|messages?|mails?|emails?|calls?|letters?) /u;
/** "did not say | whether", "did not say in the letter | how many": what was left unsaid. */
const WHAT_WAS_LEFT = /^ (?:(?:in|on|at) (?:\S+ ){1,5}?)?(?:whether|if|how|why|when|where|what|which|who) /u;
const FOR_COMMENT = /^ (?:for|to) (?:\S+ ){0,2}?(?:comment|interview|speak) /u;

/**
 * How articles tell that somebody who was asked said nothing: did not answer or could not be asked (`silent`), would not say
 * (`declines`). "Declined to comment" is read with the verbs of speech.
 */
const FORMS: readonly Form[] = [
  {stance: "silent", cue: /\b(?:did|does|do|has|have|had) (?:not|n't|never) (?:(?:immediately|yet|directly|initially|also) )?(?:respond|responded|reply|replied)\b/gu, behind: TO_ASKED},
  {stance: "silent", cue: /\b(?:did|does|do|has|have|had) (?:not|n't|never) (?:(?:immediately|yet|directly|also) )?(?:returned|return|answered|answer|acknowledged|acknowledge)\b/gu, behind: ASKED},
  {stance: "silent", cue: /\b(?:did|has|have|had) (?:not|n't) immediately (?:responded|respond|replied|reply|commented|comment)\b/gu, behind: null},
  {stance: "silent", cue: /\b(?:did|has|have|had) (?:not|n't|never) (?:publicly )?(?:commented|comment)\b/gu, behind: null},
  {stance: "silent", cue: /\bfailed to (?:respond|reply)\b/gu, behind: TO_ASKED},
  {stance: "silent", cue: /\bcould (?:not|n't) (?:(?:immediately|also|independently) )?be (?:immediately )?(?:reached|contacted)\b(?! (?:by|on|from) )/gu, behind: null},
  {stance: "silent", cue: /\b(?:was|were|is|are) (?:(?:not|n't) (?:(?:immediately|yet|readily) )?(?:available|reachable)|unavailable|unreachable)\b/gu, behind: FOR_COMMENT},
  {stance: "silent", cue: /\b(?:did|does|do|has|have|had) (?:not|n't) (?:(?:immediately|yet|directly|also) )?(?:say|said|disclose|disclosed|specify|specified|elaborate|elaborated|explain|explained)\b/gu, behind: WHAT_WAS_LEFT},
  {stance: "declines", cue: /\b(?:would|will) (?:not|n't) (?:comment|say|confirm|discuss|elaborate|specify|disclose|reveal|identify|be drawn)\b/gu, behind: null},
  {stance: "declines", cue: /\b(?:would|could|can|will) neither confirm nor deny\b|\bneither confirmed nor denied\b/gu, behind: null},
  {stance: "declines", cue: /\b(?:had|has|have) no (?:(?:immediate|further|official) )?comment\b/gu, behind: null},
];

/** Characters behind a cue within which what was asked is looked for. */
const REACH = 120;

/** The places of a unit where it says that somebody said nothing. O(elements · forms). */
export function findSilences(elements: readonly Element[], earlier: readonly Attribution[]): readonly Attribution[] {
  const {text, at} = joined(elements);
  const found = FORMS.flatMap(({stance, cue, behind}) => [...text.matchAll(cue)].flatMap(({0: words, index}) => {
    const end = index + words.length;
    return behind === null || behind.test(text.slice(end, end + REACH)) ? silence(elements, {from: at(index), to: at(end - 1) + 1}, stance, earlier) ?? [] : [];
  }));
  return [...new Map(found.toReversed().map((one) => [one.cue.from, one])).values(), ...noWordFrom(elements, text, at)];
}

/** The folded words of a unit joined by blanks, and the index of the element at a place of it. */
function joined(elements: readonly Element[]): {readonly text: string; readonly at: (place: number) => number} {
  const starts: number[] = [];
  let text = "";
  for (const {norm, quoted} of elements) {
    starts.push(text.length);
    text += `${quoted ? "“”" : norm} `;
  }
  return {text, at: (place) => starts.findLastIndex((start) => start <= place)};
}

function silence(elements: readonly Element[], cue: Indexes, stance: Stance, earlier: readonly Attribution[]): Attribution | null {
  const speaker = speakerOf(elements, {...cue, verb: cue.to - 1, form: "finite", negated: true, past: true, readings: []}, "silence", earlier);
  if (!speaker || isCondition(elements, cue)) return null;
  const end = contentEnd(elements, cue.to);
  return attribution(cue, end > cue.to ? {from: cue.to, to: end} : cue, speaker, stance);
}

/** "If the ministry does not respond to the letter": nobody was silent yet. */
function isCondition(elements: readonly Element[], {from}: Indexes): boolean {
  const subject = subjectBefore(elements, from);
  return subject !== null && /^(?:if|unless|whether|when|until|should)$/u.test(elements[subject.from - 1]?.norm ?? "");
}

/** Up to the next mark, or to a conjunction that another verb follows. */
function contentEnd(elements: readonly Element[], from: number): number {
  for (let i = from; i < elements.length; i++) {
    const {norm, quoted} = elements[i];
    if (!quoted && /^[.,;:!?—–-]+$/u.test(norm)) return i;
    if (i > from && /^(?:and|but|or|while|as|because|when)$/u.test(norm) && elements.slice(i + 1, i + 5).some(isFinite)) return i;
  }
  return elements.length;
}

const NO_WORD = /\b(?:there was|there were|there has been) (?=no (?:immediate |official |further |public )?(?:comments?|response|reaction|reply|word) from )/gu;

/** "There was no immediate comment from the ministry." */
function noWordFrom(elements: readonly Element[], text: string, at: (place: number) => number): readonly Attribution[] {
  return [...text.matchAll(NO_WORD)].flatMap(({0: cue, index}) => {
    const [from, to] = [at(index), at(index + cue.length)];
    const by = elements.findIndex(({norm}, i) => i > to && norm === "from");
    const speaker = corePhraseAfter(elements, by + 1);
    return speaker ? [attribution({from, to}, {from: to, to: by}, speaker, "silent")] : [];
  });
}

function attribution(cue: Indexes, content: Indexes, speaker: Phrase, stance: Stance): Attribution {
  return {
    cue, kind: "answer", frame: "infinitive", weak: true, speaker, content: [content], denies: stance === "declines", relays: [],
    stance, rule: stance === "silent" ? "did-not-answer" : "would-not-say", score: 0.8,
  };
}
