import {personNouns} from "../../text/lexicon/index.ts";
import type {CueFrame} from "../../text/speech-cues.ts";
import type {Attribution} from "./attribution.ts";
import {invertsAt} from "./clause-end.ts";
import type {VerbCue} from "./cues.ts";
import {headOf, phraseAfter, phraseBefore} from "./phrases.ts";
import type {Phrase} from "./phrases.ts";
import {subjectBefore} from "./subjects.ts";
import type {Element} from "./units.ts";
import {isDash, isDocumentNoun, isFinite, isNoun, isTimeWord} from "./word-classes.ts";

/** The phrase for who speaks with a cue whose words follow in `frame`; null where none can be told. */
export function speakerOf(elements: readonly Element[], cue: VerbCue, frame: CueFrame, earlier: readonly Attribution[]): Phrase | null {
  const own = cue.form === "finite" ? subjectBefore(elements, cue.from) : null;
  if (own) return antecedentOf(elements, own);
  if (cue.form === "finite" && invertsAt(elements, cue)) return phraseAfter(elements, cue.to);
  return relativeSubject(elements, cue) ?? (cue.form === "participle" && (frame === "clause" || frame === "quote" || isDocumentNoun(elements[cue.from - 1]?.norm ?? "")) ? describedNoun(elements, cue) : null) ?? (cue.form === "participle" && cue.from === 0 ? subjectAhead(elements, cue) : null) ?? sharedSubject(elements, cue, earlier);
}

/** "Citing the fog, the captain turned back": a participle that opens the sentence has the subject behind the comma. */
function subjectAhead(elements: readonly Element[], {to}: VerbCue): Phrase | null {
  const comma = elements.findIndex(({norm, final}, i) => i > to && i < to + 30 && (norm === "," || final === ","));
  const subject = comma > 0 ? phraseAfter(elements, comma + 1) : null;
  const verb = subject ? elements[subject.to] : undefined;
  return subject && verb && (isFinite(verb) || /^RB/u.test(verb.tag) || verb.norm === ",") ? subject : null;
}

/** "the minister, who said …": the phrase before "who". */
export function antecedentOf(elements: readonly Element[], phrase: Phrase): Phrase {
  if (elements[phrase.head].norm !== "who") return phrase;
  const comma = elements[phrase.head - 1]?.norm === "," ? 1 : 0;
  const before = phraseBefore(elements, phrase.head - comma);
  const member = before ? memberOf(elements, before) : null;
  return member ?? (before ? nearestPerson(elements, before) : phrase);
}

/** "Ode was among the many people who": she is one who did. */
function memberOf(elements: readonly Element[], {from}: Phrase): Phrase | null {
  return elements[from - 1]?.norm === "among" && /^(?:is|was|are|were)$/u.test(elements[from - 2]?.norm ?? "") ? subjectBefore(elements, from - 2) : null;
}

/** Of "a break with its allies, who", the allies: the last part of the phrase with a person at its head. */
function nearestPerson(elements: readonly Element[], phrase: Phrase): Phrase {
  let from = phrase.to;
  while (from > phrase.from) {
    from--;
    const starts = from === phrase.from || /^(?:IN|TO)$/u.test(elements[from - 1].tag);
    const head = starts ? headOf(elements, {from, to: phrase.to}) : -1;
    const isName = starts && phrase.to - from >= 2 && elements.slice(from, phrase.to).every(({tag, capital}) => capital && tag.startsWith("NNP"));
    if (starts && (isName || personNouns.has(elements[head].norm) || from === phrase.from)) return {from, to: phrase.to, head};
  }
  return phrase;
}

/** Words in front of somebody whom a participle shows speaking: "with one guard saying", "footage of Ode asking", "had a man shouting". */
const SHOWS_SPEAKING: ReadonlySet<string> = new Set("with have has had shows showed show heard hears hear saw sees see caught captured filmed recorded recording".split(" "));
const PICTURES: ReadonlySet<string> = new Set("footage video videos clip clips recording recordings picture pictures photo photos film audio tape".split(" "));
/** Verbs whose subject speaks through the paper that is their object: "issued a statement saying". */
const GIVES_OUT: ReadonlySet<string> = new Set("issue release send publish post write make put give print share circulate sign read file email text leave distribute unleash fire deliver submit".split(" "));

/** "a message stating", "with one guard saying", "footage of Ode asking": the participle describes the noun right before it. */
function describedNoun(elements: readonly Element[], {from, readings}: VerbCue): Phrase | null {
  const shows = readings.some(({kind}) => kind === "show");
  const found = elements[from - 1] && isNoun(elements[from - 1]) ? phraseBefore(elements, from) : null;
  if (!found) return null;
  const of = elements.findLastIndex(({norm}, at) => at > found.from && at < from - 1 && norm === "of");
  if (of > 0 && isDocumentNoun(elements[from - 1].norm)) return {from: of + 1, to: from, head: from - 1}; // "parts of a report claiming"
  const phrase = elements[found.from - 1]?.tag === "CD" ? {...found, from: found.from - 1} : found; // "with one guard saying"
  const before = elements[phrase.from - 1];
  const {norm} = elements[phrase.head];
  if (PICTURES.has(norm)) return shownIn(elements, phrase);
  if (isDocumentNoun(norm)) return before && (shows || !GIVES_OUT.has(before.lemma) || before.tag === "VBG") && (before.norm === "of" || !/^(?:IN|TO)$/u.test(before.tag)) ? phrase : null;
  return before && SHOWS_SPEAKING.has(before.norm) && (before.norm === "with" || personNouns.has(norm) || elements[phrase.head].tag.startsWith("NNP")) ? phrase : null;
}

/** Of "footage of Ana Ode" the name. */
function shownIn(elements: readonly Element[], {from, to}: Phrase): Phrase | null {
  const of = elements.findIndex(({norm}, at) => at > from && at < to && norm === "of");
  return of > 0 ? {from: of + 1, to, head: headOf(elements, {from: of + 1, to})} : null;
}

/** "a report, which said …", "documents that show …". */
function relativeSubject(elements: readonly Element[], cue: VerbCue): Phrase | null {
  const before = elements[cue.from - 1];
  if (!before || !/^(?:WDT|WP)$/u.test(before.tag)) return null;
  const comma = elements[cue.from - 2]?.norm === "," ? 1 : 0;
  return phraseBefore(elements, cue.from - 1 - comma);
}

/** "called for a vote | after papers were found | accusing Ode": a clause with a verb of its own. */
const isOnAnOccasion = (between: readonly Element[]): boolean => /^(?:after|before|when|while|as)$/u.test(between[0]?.norm ?? "") && between.some(isFinite) && !between.some(isDash);

/** The subject that a participle, an infinitive or a second verb shares with what stands before it. */
function sharedSubject(elements: readonly Element[], cue: VerbCue, earlier: readonly Attribution[]): Phrase | null {
  let at = cue.from - 1;
  while (at > 0 && (isTimeWord(elements[at]) || /^(?:late|early|earlier|on|last|this)$/u.test(elements[at].norm))) at--; // "and late Friday said"
  const before = elements[at];
  if (cue.form === "finite" && before && !/^(?:CC|,|RB)$/u.test(before.tag) && !isDash(before)) return null;
  const gone = earlier.filter(({content, speaker}) => speaker !== null && content.length > 0 && content.at(-1)!.to <= cue.from);
  const previous = gone.findLast((one) => !gone.some((outer) => outer !== one && outer.content.some(({from, to}) => from <= one.cue.from && one.cue.from < to)));
  if (previous && !(cue.form === "participle" && isOnAnOccasion(elements.slice(previous.content.at(-1)!.to, cue.from)))) return previous.speaker;
  for (let i = cue.from - 1; i >= 0; i--) {
    if (elements[i].norm === ";") return null;
    if (!isFinite(elements[i])) continue;
    const subject = subjectBefore(elements, i);
    const told = cue.form === "finite" && subject !== null && elements[subject.from - 1]?.norm === "that" && !elements[subject.from - 1].tag.startsWith("W"); // "thought that the wall had moved, and wrote"
    if (subject && !told) return antecedentOf(elements, subject);
  }
  return null;
}
