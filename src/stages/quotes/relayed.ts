import {DENYING_LEMMAS} from "../../text/speech-cues.ts";
import type {CueFrame, CueKind} from "../../text/speech-cues.ts";
import {skipAdverbials} from "./adverbials.ts";
import type {Attribution} from "./attribution.ts";
import {clauseEnd} from "./clause-end.ts";
import type {VerbCue} from "./cues.ts";
import {GIVES_HELP, isDoneTo, isSpokenOf} from "./deeds.ts";
import {corePhraseAfter, phraseAfter, phraseBefore} from "./phrases.ts";
import type {Indexes, Phrase} from "./phrases.ts";
import {antecedentOf} from "./speakers.ts";
import {subjectBefore} from "./subjects.ts";
import type {Element} from "./units.ts";
import {isFinite} from "./word-classes.ts";
import {contentBefore} from "./words-before.ts";

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
  const forward = saying < end && elements[saying].norm !== "," && skipAdverbials(elements, saying, end) < end ? {from: saying, to: end} : null; // not "as saying in a letter"
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

/** Verbs with which an unnamed somebody says what is: "is said to have fled"; "is thought to have fled" is the outlet's own caution, "is expected to come" a plan. */
const ALLEGING = new Set("say allege claim".split(" "));

/** "was described by officials as …", "was rejected by the ministry", "is said to have fled". */
export function passive(elements: readonly Element[], cue: VerbCue, cues: readonly VerbCue[]): Attribution | null {
  const reading = cue.readings.find(({kind}) => kind !== "show");
  if (!reading || cue.negated || GIVES_HELP.has(reading.lemma) && !isSpokenOf(elements, subjectBefore(elements, cue.from))) return null; // "a fund backed by the union"
  const agent = elements[cue.to]?.norm === "by" ? phraseAfter(elements, cue.to + 1) : null;
  if (agent) return byAgent(elements, cue, reading.kind, agent, DENYING_LEMMAS.has(reading.lemma));
  const blamed = isBlamed(elements, cue);
  if (blamed) return blamed;
  const late = cue.readings.some(({frames}) => frames.has("two") || frames.has("as")) ? lateAgent(elements, cue, reading.kind) : null;
  if (late) return late;
  if (ALLEGING.has(reading.lemma) && elements[cue.from - 1]?.norm === "it" && elements[cue.to]?.norm === "that") {
    return {
      cue: {from: cue.from, to: cue.to}, kind: reading.kind, frame: "clause", weak: false, speaker: null, relays: [],
      content: [{from: cue.to + 1, to: clauseEnd(elements, cue.to + 1, cue, cues)}], denies: false, rule: "is-said-to", score: 0.6,
    };
  }
  const alleges = ALLEGING.has(reading.lemma) && elements[cue.to]?.norm === "to" && elements[cue.to + 1]?.tag === "VB";
  const subject = alleges && cue.from < cue.verb ? subjectBefore(elements, cue.from) : null;
  if (!subject || elements[cue.verb].norm === "told") return null;
  const end = clauseEnd(elements, cue.to, cue, cues);
  return {
    cue: {from: cue.from, to: cue.to}, kind: reading.kind, frame: "infinitive", weak: false, speaker: null, relays: [],
    content: [{from: cue.to, to: end}], denies: false, rule: "is-said-to", score: 0.6,
  };
}

/** "was accused of theft", "have been criticized for delays", "is described as a joke": nobody is said to have said it. */
function isBlamed(elements: readonly Element[], cue: VerbCue): Attribution | null {
  const link = elements[cue.to]?.norm ?? "";
  const reading = cue.readings.find(({frames, kind, lemma}) => !/^(?:identify|see|view|regard)$/u.test(lemma) && frames.has(link as CueFrame) && /^(?:accuse|praise|describe)$/u.test(kind) || kind === "accuse" && link === "for");
  const end = clauseEnd(elements, cue.to + 1, cue, []);
  if (!reading || cue.from === cue.verb || end <= cue.to + 1 || elements.slice(cue.to, end).some(({norm}) => norm === "by")) return null;
  return {
    cue: {from: cue.from, to: cue.to + 1}, kind: reading.kind, frame: link as CueFrame, weak: false, speaker: null, relays: [],
    content: [{from: cue.to + 1, to: end}], denies: false, rule: "is-accused-of", score: 0.6,
  };
}

/** "was called “a clock” by engineers", "was described as a fraud by critics": what was said stands before the agent. */
function lateAgent(elements: readonly Element[], cue: VerbCue, kind: CueKind): Attribution | null {
  const from = elements[cue.to]?.norm === "as" ? cue.to + 1 : cue.to;
  const by = elements.findIndex(({norm}, i) => i > from && i < from + 12 && norm === "by");
  if (by < 0 || !(from > cue.to || elements[from].quoted) || elements.slice(from, by).some((element) => isFinite(element) || /^[,;:]$/u.test(element.norm))) return null;
  const agent = corePhraseAfter(elements, by + 1);
  return agent ? {
    cue: {from: cue.from, to: cue.to}, kind, frame: from > cue.to ? "as" : "two", weak: false, speaker: agent, relays: [],
    content: [{from, to: by}], denies: false, rule: "cue-by-speaker", score: 0.8,
  } : null;
}

function byAgent(elements: readonly Element[], cue: VerbCue, kind: CueKind, agent: Phrase, denies: boolean): Attribution | null {
  const comma = elements[cue.from - 1]?.norm === "," ? elements.findIndex(({norm}, at) => at > agent.to && norm === ",") : -1; // "the boat, identified by guards as a tug, sank"
  const end = comma > 0 ? comma : clauseEnd(elements, agent.to, cue, []);
  const subject = cue.from < cue.verb ? subjectBefore(elements, cue.from) : phraseBefore(elements, cue.from);
  const as = elements[agent.to]?.norm === "as" ? {from: agent.to, to: end} : null;
  if (!as && subject && isDoneTo(cue.readings[0].lemma, elements[subject.head])) return null; // "the suit was dismissed by a judge"
  const content = as ?? (subject && /^(?:deny|accuse|praise)$/u.test(kind) ? {from: subject.from, to: subject.to} : null);
  if (!content) return null;
  return {
    cue: {from: cue.from, to: cue.to + 1}, kind, frame: as ? "as" : "thing", weak: false, speaker: agent, relays: [],
    content: [content], denies, rule: "cue-by-speaker", score: 0.8,
  };
}
