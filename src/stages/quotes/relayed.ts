import {DENYING_LEMMAS} from "../../text/speech-cues.ts";
import type {CueKind} from "../../text/speech-cues.ts";
import type {Attribution, Relay} from "./attribution.ts";
import {clauseEnd} from "./complements.ts";
import type {VerbCue} from "./cues.ts";
import {corePhraseAfter, phraseAfter, phraseBefore, subjectBefore} from "./phrases.ts";
import type {Indexes, Phrase} from "./phrases.ts";
import {antecedentOf} from "./speakers.ts";
import type {Element} from "./units.ts";
import {contentBefore} from "./words-before.ts";

/** "Coastal Wire reported, citing the mayor, that …": the words are the mayor's. */
export function citing(elements: readonly Element[], cue: VerbCue, {from}: Indexes): Relay | null {
  for (let i = cue.to; i < Math.min(from, cue.to + 12); i++) {
    if (!/^(?:citing|quoting)$/u.test(elements[i].norm)) continue;
    const phrase = corePhraseAfter(elements, i + 1);
    if (phrase) return {phrase, cue: {from: i, to: i + 1}};
  }
  return null;
}

/** "The Courier quoted a guard as saying the gate was open": the guard speaks, through the Courier. */
export function reportedSpeech(elements: readonly Element[], cue: VerbCue, {from, to}: Indexes, named: Phrase | null): Attribution | null {
  const speaker = corePhraseAfter(elements, from);
  const start = speaker ? afterSaying(elements, speaker.to) : null;
  if (!speaker || start === null || start >= to) return null;
  return {
    cue: {from: cue.from, to: cue.to}, kind: "report", frame: "as", weak: false, speaker,
    relays: named ? [{phrase: named, cue: {from: cue.from, to: cue.to}}] : [],
    content: [{from: start, to}], denies: false, rule: "quoted-as-saying", score: 0.9,
  };
}

/** Index behind "as saying (that)", or null. */
function afterSaying(elements: readonly Element[], at: number): number | null {
  if (elements[at]?.norm !== "as" || !/^(?:saying|telling|stating|writing)$/u.test(elements[at + 1]?.norm ?? "")) return null;
  const next = elements[at + 2];
  return next && /^(?:that|,|:)$/u.test(next.norm) ? at + 3 : at + 2;
}

/** "Ode was quoted by the Tarn Courier as saying …", "…, he was quoted as saying." */
export function quotedBy(elements: readonly Element[], cue: VerbCue, cues: readonly VerbCue[]): Attribution | null {
  const reading = cue.readings.find(({lemma}) => lemma === "quote" || lemma === "cite");
  const speaker = reading ? subjectBefore(elements, cue.from) : null;
  if (!speaker) return null;
  const agent = elements[cue.to]?.norm === "by" ? corePhraseAfter(elements, cue.to + 1) : null;
  const saying = sayingAfter(elements, agent?.to ?? cue.to);
  if (saying === null) return null;
  const end = clauseEnd(elements, saying, cue, cues);
  const forward = saying < end && elements[saying].norm !== "," ? {from: saying, to: end} : null;
  const content = forward ?? contentBefore(elements, speaker.from, elements[speaker.from - 1]?.quoted !== null);
  return {
    cue: {from: cue.from, to: agent ? cue.to : cue.to + 2}, kind: "report", frame: "as", weak: false, speaker: antecedentOf(elements, speaker),
    relays: agent ? [{phrase: agent, cue: {from: cue.verb, to: agent.from}}] : [], content: content ? [content] : [],
    denies: false, rule: "was-quoted-as-saying", score: 0.9,
  };
}

function sayingAfter(elements: readonly Element[], from: number): number | null {
  for (let i = from; i < Math.min(elements.length, from + 8); i++) {
    const end = afterSaying(elements, i);
    if (end !== null) return end;
  }
  return null;
}

/** Verbs with which an unnamed somebody says what is: "is thought to have fled"; "is expected to come" is a plan. */
const ALLEGING = new Set("say report believe think understand allege claim suspect fear".split(" "));

/** "was described by officials as …", "was rejected by the ministry", "is said to have fled". */
export function passive(elements: readonly Element[], cue: VerbCue): Attribution | null {
  const reading = cue.readings.find(({kind}) => kind !== "show");
  if (!reading || cue.negated) return null;
  const agent = elements[cue.to]?.norm === "by" ? phraseAfter(elements, cue.to + 1) : null;
  if (agent) return byAgent(elements, cue, reading.kind, agent, DENYING_LEMMAS.has(reading.lemma));
  const alleges = ALLEGING.has(reading.lemma) && elements[cue.to]?.norm === "to";
  const subject = alleges && cue.from < cue.verb ? subjectBefore(elements, cue.from) : null;
  if (!subject || elements[cue.verb].norm === "told") return null;
  const end = clauseEnd(elements, cue.to, cue, []);
  return {
    cue: {from: cue.from, to: cue.to}, kind: reading.kind, frame: "infinitive", weak: false, speaker: null, relays: [],
    content: [{from: cue.to, to: end}], denies: false, rule: "is-said-to", score: 0.6,
  };
}

function byAgent(elements: readonly Element[], cue: VerbCue, kind: CueKind, agent: Phrase, denies: boolean): Attribution | null {
  const end = clauseEnd(elements, agent.to, cue, []);
  const subject = cue.from < cue.verb ? subjectBefore(elements, cue.from) : phraseBefore(elements, cue.from);
  const as = elements[agent.to]?.norm === "as" ? {from: agent.to, to: end} : null;
  const content = as ?? (subject && /^(?:deny|accuse|praise)$/u.test(kind) ? {from: subject.from, to: subject.to} : null);
  if (!content) return null;
  return {
    cue: {from: cue.from, to: cue.to + 1}, kind, frame: as ? "as" : "thing", weak: false, speaker: agent, relays: [],
    content: [content], denies, rule: "cue-by-speaker", score: 0.8,
  };
}
