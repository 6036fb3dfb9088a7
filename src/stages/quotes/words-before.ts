import {DENYING_LEMMAS} from "../../text/speech-cues.ts";
import type {SpeechVerb} from "../../text/speech-cues.ts";
import {skipAdverbials} from "./adverbials.ts";
import type {Attribution} from "./attribution.ts";
import {citing} from "./citing.ts";
import {clauseEnd, isTrailing} from "./clause-end.ts";
import type {VerbCue} from "./cues.ts";
import {corePhraseAfter, phraseAfter} from "./phrases.ts";
import type {Indexes, Phrase} from "./phrases.ts";
import {antecedentOf} from "./speakers.ts";
import {subjectBefore} from "./subjects.ts";
import type {Element} from "./units.ts";
import {isDash, isFinite} from "./word-classes.ts";
import {wordsEnd} from "./words-end.ts";

/** "…, Ode said." and "…, said Ode." (`inverted`): what was said stands before, or around. */
export function postposed(elements: readonly Element[], cue: VerbCue, inverted: boolean): Attribution | null {
  const reading = cue.readings.find(({frames}) => frames.has("clause") || frames.has("quote"));
  if (!reading) return null;
  const speaker = inverted ? phraseAfter(elements, cue.to) : upToMarks(elements, subjectBefore(elements, cue.from));
  if (!speaker || isReducedRelative(elements, speaker, cue)) return null;
  const boundary = inverted ? cue.from : speaker.from;
  if (!inverted && /^(?:although|though|while|when|because|since|before|until|where)$/u.test(elements[boundary - 1]?.norm ?? "")) return null; // ", although she admits to nerves"
  const behind = afterTag(elements, cue, inverted ? speaker.to : cue.to);
  const relative = elements[boundary - 1]?.norm === "," && /^(?:W|IN)/u.test(elements[boundary - 2]?.tag ?? "") && elements[behind]?.norm === ",";
  if (relative) return {...tagLine(cue, reading, antecedentOf(elements, speaker)), content: [{from: behind + 1, to: relativeClauseEnd(elements, behind + 1)}]};
  const as = elements[boundary - 1]?.norm === "as" ? asReported(elements, boundary, behind) : null;
  if (as) return {...tagLine(cue, reading, speaker), content: [as]};
  const before = contentBefore(elements, boundary, elements[boundary - 1]?.quoted !== null);
  if (before && !reading.frames.has("clause") && !reading.frames.has("that") && !elements[before.to - 1].quoted && !isLineEnd(elements[before.to - 1])) return null; // "as some began to doubt"
  const after = before ? interposed(elements, before, behind) : null;
  const leads = elements.at(-1)!.norm === ":" && !elements.slice(behind).some((element) => isFinite(element) || element.quoted); // "said in a letter read out by her lawyer:"
  const trailing = behind >= elements.length || before !== null && tagsOnly(elements, before, behind) || leads || isTrailing(elements, cue) || after !== null || inverted;
  if (!trailing) return null;
  const via = reading.kind === "report" && !inverted ? citing(elements, cue, {from: cue.to + 4}) : null; // "…, the Courier reported, citing the mayor."
  const named = inverted ? {...speaker, to: wordsEnd(elements, speaker)} : antecedentOf(elements, speaker);
  const line = tagLine(cue, reading, via ? via.phrase : named);
  return {...line, relays: via ? [{phrase: speaker, cue: line.cue}] : [], content: [before, after].filter((piece) => piece !== null), score: before ? 0.9 : 0.6};
}

/** "“…,” Ode said by telephone from the harbor", "…, Ode told reporters after the vote": what follows tells on what occasion it was said. */
function tagsOnly(elements: readonly Element[], {from, to}: Indexes, behind: number): boolean {
  const next = elements[behind];
  if (to - from === 1 && elements[from].quoted && /[,?!…—–-]/u.test(elements[to - 1].final)) return next.norm !== "that" && !next.quoted;
  return /^(?:after|before|as|while|when|during|in|at)$/u.test(next.norm) && hasFinite(elements, {from, to}) && !elements.slice(behind).some(({norm, quoted}) => quoted !== null || norm === ",");
}

/** ", a claim his union denied": two noun phrases side by side before the verb; the first is what the second speaks of. */
function isReducedRelative(elements: readonly Element[], {from, to}: Phrase, cue: VerbCue): boolean {
  if (elements[from]?.quoted || to > cue.from) return false;
  return elements.slice(from + 1, to).some(({tag, norm}, i) => /^(?:DT|PRP\$)$/u.test(tag) && norm !== "all" && /^NN/u.test(elements[from + i].tag));
}

/** "files that, Ode said, prove a plan are real": the verb of the sentence around ends the relative clause. */
function relativeClauseEnd(elements: readonly Element[], from: number): number {
  const end = clauseEnd(elements, from, null, []);
  for (let i = from + 1; i < end; i++) {
    const {norm, tag} = elements[i];
    if (/^(?:[W,:Q]|CC|IN|VBG|TO)/u.test(tag) && !/^(?:of|for|in|on|at|with|from|by)$/u.test(norm)) return end;
    if (isFinite(elements[i]) && elements[i].tag !== "MD" && !/^(?:VB|MD|RB)/u.test(elements[i - 1].tag)) return i;
  }
  return end;
}

/** Between quoted words and the verb all is the speaker, also where a part of it was read as something else. */
function upToMarks(elements: readonly Element[], phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  for (let i = phrase.from - 1; i >= 0 && phrase.from - i < 12; i--) {
    if (elements[i].quoted) return /[,?!]/u.test(elements[i].final) || elements[i + 1].norm === "," ? {...phrase, from: elements[i + 1].norm === "," && i + 2 < phrase.to ? i + 2 : i + 1} : phrase;
    if (isFinite(elements[i]) || /^(?:[;:]|although|though|while|when|because)$/u.test(elements[i].norm) || elements[i].tag === "CC") return phrase;
  }
  return phrase;
}

function tagLine(cue: VerbCue, reading: SpeechVerb, speaker: Phrase): Attribution {
  return {
    cue: {from: cue.from, to: cue.to}, kind: reading.kind, frame: reading.frames.has("clause") ? "clause" : "quote", weak: reading.frames.has("weak"),
    speaker, relays: [], content: [], denies: DENYING_LEMMAS.has(reading.lemma), rule: "words-then-cue", score: 0.9,
  };
}

/** "As the Courier reported, …" and "…, as the mayor said". */
function asReported(elements: readonly Element[], boundary: number, behind: number): Indexes | null {
  if (boundary === 1) {
    const from = /^[,:]$/u.test(elements[behind]?.norm ?? "") ? behind + 1 : elements.length;
    return from < elements.length ? {from, to: clauseEnd(elements, from, null, [])} : null;
  }
  const before = contentBefore(elements, boundary - 1, elements[boundary - 2].quoted !== null);
  const leads = before && !hasFinite(elements, before) && !elements.slice(before.from, before.to).some(({quoted}) => quoted) && elements[behind]?.norm === ","; // "Amid all that, as Ode observed, the wall fell"
  return leads ? {from: behind + 1, to: clauseEnd(elements, behind + 1, null, [])} : before;
}

/** Index behind "said on Monday", "told the Courier". */
function afterTag(elements: readonly Element[], cue: VerbCue, from: number): number {
  const told = cue.readings.some(({frames}) => frames.has("addressee")) ? (corePhraseAfter(elements, from)?.to ?? from) : from;
  return skipAdverbials(elements, told, elements.length);
}

/** The clause or quoted words that end before `boundary`, which a comma, a dash or a closing mark parts from the speaker. */
export function contentBefore(elements: readonly Element[], boundary: number, afterMark: boolean): Indexes | null {
  const mark = elements[boundary - 1];
  const asks = mark !== undefined && /^[?!]$/u.test(mark.norm) && isDash(elements[0]); // "— Who will pay? asked Ode."
  if (!mark || !(afterMark || mark.norm === "," || isDash(mark) || asks)) return null;
  const to = mark.quoted || asks ? boundary : boundary - 1;
  if (to <= 0) return null;
  let from = to - 1;
  while (from > 0 && !/^[;:]$/u.test(elements[from - 1].norm) && !isLineEnd(elements[from - 1])) from--;
  while (from < to - 1 && elements[from].tag === "CC") from++;
  return from < to ? {from, to} : null;
}

/** A mark that ends a sentence. */
export const isLineEnd = ({norm, quoted}: Element) => !quoted && /^[.!?]$/u.test(norm);

/** The words that go on after "…, Ode said, …". */
function interposed(elements: readonly Element[], before: Indexes, at: number): Indexes | null {
  const mark = elements[at];
  if (!mark || !(mark.norm === "," || mark.norm === ":" || mark.quoted)) return null;
  const from = mark.quoted ? at : overBut(elements, at + 1);
  const next = elements[from];
  if (!next) return null;
  if (elements[before.to - 1].quoted) return next.quoted ? {from, to: quotedEnd(elements, from)} : null;
  if (hasFinite(elements, before) || /^(?:W|VBG)/u.test(next.tag) || next.tag === "CC") return null;
  return {from, to: clauseEnd(elements, from, null, [])};
}

/** "…, Ode said, but “…”": what joins marked words to those before the speaker. */
function overBut(elements: readonly Element[], at: number): number {
  let to = at;
  while (to < at + 3 && /^(?:CC|RB)$/u.test(elements[to]?.tag ?? "")) to++;
  return elements[to]?.quoted ? to : at;
}

function quotedEnd(elements: readonly Element[], from: number): number {
  const end = clauseEnd(elements, from, null, []);
  return elements[from + 1]?.norm === "," ? from + 1 : end;
}

const hasFinite = (elements: readonly Element[], {from, to}: Indexes) => elements.slice(from, to).some((element) => isFinite(element));

/** The complement, and before it what an interposed "the official said" parts from it. */
export function around(elements: readonly Element[], cue: VerbCue, speaker: Phrase | null, {from, to}: Indexes): Indexes[] {
  const after = {from, to};
  if (!speaker || !elements[from]?.quoted || elements[from - 1]?.norm !== "," || speaker.from >= cue.from || speaker.from === 0) return [after];
  const before = contentBefore(elements, speaker.from, elements[speaker.from - 1].quoted !== null);
  if (!before) return [after];
  if (elements[before.to - 1].quoted) return [{from: before.to - 1, to: before.to}, after];
  const opens = elements[before.from].tag;
  return hasFinite(elements, before) || /^(?:IN|TO|VB|W|RB|MD)/u.test(opens) ? [after] : [before, after];
}
