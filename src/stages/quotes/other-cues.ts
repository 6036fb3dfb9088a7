import {isEventNoun} from "../../text/classes.ts";
import {bodyNouns, documentNouns, isPersonNoun, places} from "../../text/lexicon/index.ts";
import {ATTRIBUTING_PREPOSITIONS, SPEAKING_THINGS, SPEECH_NOUNS} from "../../text/speech-cues.ts";
import type {Attribution} from "./attribution.ts";
import {citedBehind} from "./citing.ts";
import {clauseEnd} from "./clause-end.ts";
import type {VerbCue} from "./cues.ts";
import {afterParenthesis, corePhraseAfter, headOf, phraseAfter, phraseBefore} from "./phrases.ts";
import type {Indexes, Phrase} from "./phrases.ts";
import type {Element, Unit} from "./units.ts";
import {isDash, isFinite, isNoun, isVerb} from "./word-classes.ts";
import {isLineEnd} from "./words-before.ts";

const OPENS_PREPOSITION = new Set(ATTRIBUTING_PREPOSITIONS.map(([first]) => first));

/** What things go by, and nobody's words: "according to plan", "according to the standards of the time". */
const MEASURES: ReadonlySet<string> = new Set("plan schedule standard standards tradition custom customs taste need needs age size rank height weight alphabet ability abilities principle principles protocol scale".split(" "));

/** "According to the mayor, …" and "…, according to the mayor." */
export function findPrepositions(elements: readonly Element[], cues: readonly VerbCue[]): Attribution[] {
  return elements.flatMap(({norm}, at) => {
    if (!OPENS_PREPOSITION.has(norm)) return [];
    const words = ATTRIBUTING_PREPOSITIONS.find((phrase) => phrase.every((word, i) => elements[at + i]?.norm === word));
    const speaker = words ? namedAfter(elements, at + words.length) : null;
    if (!words || !speaker || MEASURES.has(elements[speaker.head].norm) || isBareThing(elements, speaker)) return [];
    const via = citedBehind(elements, speaker.to);
    const content = accordingContent(elements, at, via ? {...speaker, to: afterParenthesis(elements, via.phrase.to)} : speaker, cues);
    const cue = {from: at, to: at + words.length};
    return content ? [{
      cue, kind: "report" as const, frame: "clause" as const, weak: false, speaker: via?.phrase ?? speaker, relays: via ? [{phrase: speaker, cue}] : [],
      content, denies: false, rule: "according-to", score: 0.9,
    }] : [];
  });
}

/** "according to procedure": one small word without an article, for nobody and nothing that speaks. */
function isBareThing(elements: readonly Element[], {from, to, head}: Phrase): boolean {
  const {tag, norm} = elements[head];
  return to - from === 1 && tag === "NN" && !bodyNouns.has(norm) && !documentNouns.has(norm) && !SPEAKING_THINGS.has(norm) && !isPersonNoun(norm);
}

/** The speaker with an apposition only where a mark closes it: in "according to the guard, the boat sank" none does. */
function namedAfter(elements: readonly Element[], from: number): Phrase | null {
  const whole = phraseAfter(elements, from);
  const core = corePhraseAfter(elements, from);
  return whole && core && whole.to > core.to && !/^[,.;]$/u.test(elements[whole.to]?.norm ?? ".") ? core : whole;
}

function accordingContent(elements: readonly Element[], at: number, speaker: Phrase, cues: readonly VerbCue[]): readonly Indexes[] | null {
  const opens = at === 0 || (at <= 2 && elements.slice(0, at).every(({tag}) => /^(?:CC|RB|,)$/u.test(tag)));
  const from = nextAfterComma(elements, speaker.to);
  if (opens) {
    const to = clauseEnd(elements, from, null, cues);
    return from < to ? [{from, to}] : null;
  }
  const mark = elements[at - 1];
  if (elements[from - 1]?.norm === "," && opensBehind(elements, mark.norm === "," ? at - 2 : at - 1)) return [{from, to: clauseEnd(elements, from, null, cues)}];
  if (mark.norm === "," && elements[from - 1]?.norm === "," && elements[from]?.tag === "TO" && cues.some((cue) => cue.to < at && cue.form === "finite")) return [{from, to: clauseEnd(elements, from, null, cues)}]; // "the cunning that led him, according to the police, to hide"
  if (elements[from - 1]?.norm === "," && elements[from]?.quoted && elements[at].norm !== "according") return [{from, to: from + 1}]; // "it is, in the words of Ode, “a start”"
  const to = mark.norm === "," || isDash(mark) ? at - 1 : at;
  let start = to;
  while (start > 0 && !/^[;:]$/u.test(elements[start - 1].norm) && !isLineEnd(elements[start - 1])) start--;
  while (start < to && elements[start].tag === "CC") start++;
  if (start >= to) return null;
  const before = {from: start, to};
  if (mark.norm === "," && elements[speaker.to]?.norm === "," && to - start <= LONGEST_LEAD && !elements.slice(start, to).some((element) => isFinite(element) || isNounOfSubject(element))) return [{from: speaker.to + 1, to: clauseEnd(elements, speaker.to + 1, null, cues)}]; // "In fact, according to Ode, the talks went on"
  return mark.norm === "," && goesOn(elements, before, speaker.to) ? [before, {from: speaker.to + 1, to: clauseEnd(elements, speaker.to + 1, null, cues)}] : [before];
}

/** "It is said that, according to Ode, the wall fell", "on an island where, according to Ode, …", "and according to a report, …": a word that joins the clause behind. */
const opensBehind = (elements: readonly Element[], at: number): boolean => /^(?:that|which|who|whom|where|when|and|but|because|while|although|though|whereas|so|;)$/u.test(elements[at]?.norm ?? "");

/** Elements of what may stand before ", according to Ode," and is no subject: "in fact", "by then". */
const LONGEST_LEAD = 3;
const isNounOfSubject = ({tag, norm}: Element): boolean => /^(?:NNP?S|NNP|PRP|CD)$/u.test(tag) || tag === "NN" && norm !== "fact" && norm !== "addition";

/** "Three guards, according to Ode, were asleep": the clause has its verb behind the speaker. */
function goesOn(elements: readonly Element[], before: Indexes, comma: number): boolean {
  const next = elements[comma + 1];
  return elements[comma]?.norm === "," && next !== undefined && isFinite(next) && !elements.slice(before.from, before.to).some((element) => isFinite(element));
}

function nextAfterComma(elements: readonly Element[], from: number): number {
  for (let i = from; i < Math.min(elements.length, from + 40); i++) if (elements[i].norm === ",") return overAside(elements, i + 1);
  return from;
}

/** Over ", a copy of which the Courier has seen," and ", who spoke by telephone,": the words begin behind the next comma. */
function overAside(elements: readonly Element[], from: number): number {
  const opens = elements.slice(from, from + 4).some(({tag}, i, all) => /^W[DP]/u.test(tag) && all.slice(0, i).every((word) => !isFinite(word)));
  const close = opens ? elements.findIndex(({norm}, i) => i > from && norm === ",") : -1;
  return close > from && close < from + 25 ? close + 1 : from;
}

/** "Tarn's insistence that …", "claims by the opposition that …". */
export function findNouns(elements: readonly Element[], cues: readonly VerbCue[]): Attribution[] {
  return elements.flatMap((element, at) => {
    const kind = isNoun(element) ? SPEECH_NOUNS.get(element.norm) : undefined;
    if (!kind) return [];
    const agent = /^(?:by|from|of)$/u.test(elements[at + 1]?.norm ?? "") ? corePhraseAfter(elements, at + 2) : null;
    const that = agent ? agent.to : at + 1;
    if (elements[that]?.norm !== "that") return [];
    const to = nounClauseEnd(elements, at, {from: that + 1, to: clauseEnd(elements, that + 1, null, cues)});
    if (!elements.slice(that + 1, to).some((word, i, all) => isFinite(word) && !(i === 0 && all.length > 0))) return [];
    const speaker = agent ?? possessor(elements, at);
    return speaker ? [{
      cue: {from: at, to: at + 1}, kind, frame: "clause" as const, weak: true, speaker, relays: [],
      content: [{from: that + 1, to}], denies: kind === "deny", rule: "noun-of-speech", score: 0.7,
    }] : [];
  });
}

/** "Ode's claim that she saw nothing has been questioned": where the noun is the subject, its verb ends the clause. */
function nounClauseEnd(elements: readonly Element[], noun: number, {from, to}: Indexes): number {
  if (elements.slice(0, noun).some((element) => isFinite(element))) return to;
  const first = elements.findIndex((element, i) => i >= from && isFinite(element));
  for (let i = first + 2; first > 0 && i < to; i++) {
    if (/^(?:IN|WDT|WP|WRB|CC|,)$/u.test(elements[i].tag) && !/^(?:of|in|on|at|for|with|from|by|to)$/u.test(elements[i].norm)) return to;
    if (isFinite(elements[i]) && !isVerb(elements[i - 1]) && !/^RB/u.test(elements[i - 1].tag)) return i;
  }
  return to;
}

function possessor(elements: readonly Element[], at: number): Phrase | null {
  let i = at;
  while (i > 0 && /^(?:JJ|VBN|VBG)/u.test(elements[i - 1].tag)) i--;
  const before = elements[i - 1];
  if (before?.tag === "POS") return owner(elements, phraseBefore(elements, i - 1));
  return before?.tag === "PRP$" && before.norm !== "its" ? {from: i - 1, to: i, head: i - 1} : before?.tag === "PRP$" ? {from: i - 1, to: i, head: i - 1} : null;
}

/** Of "a check on Ana Ode" the name, of "the mayor of Velmora" all. */
function owner(elements: readonly Element[], phrase: Phrase | null): Phrase | null {
  const link = phrase ? elements.slice(phrase.from, phrase.to).findLastIndex(({tag, norm}) => tag === "IN" && norm !== "of") : -1;
  const from = phrase ? phrase.from + link + 1 : 0;
  return phrase && link > 0 ? {from, to: phrase.to, head: headOf(elements, {from, to: phrase.to})} : phrase;
}

const NO_SPEAKERS = new Set("report exclusive video watch photos breaking update updated analysis opinion live read listen note correction editor transcript timeline explainer factbox rampage chaos crisis row tragedy horror drama scandal saga terror fury latest poll quiz".split(" "));

/** "Mayor: Harbor is safe" in a headline, `Ode: "We held."` anywhere, and "Harbor safe: officials"; in "Velmora blaze: toll rises" nobody speaks. */
export function findColons({elements, part}: Unit, cues: readonly VerbCue[]): Attribution[] {
  const at = elements.findIndex(({norm}) => norm === ":");
  if (at <= 0 || at > 10 && part === "body") return [];
  const speaks = part === "headline" || part === "standfirst" || elements[at + 1]?.quoted;
  const speaker = speaks ? wholePhrase(elements, {from: isBullet(elements[0]) ? 1 : 0, to: at}) : null;
  if (speaker && isTopic(elements, speaker, cues)) return [];
  if (speaker && !NO_SPEAKERS.has(elements[speaker.head].norm) && !isEventNoun(elements[speaker.head].lemma)) return [colon(elements, at, speaker, {from: at + 1, to: elements.length})];
  const behind = at === 1 && elements[0].quoted && !elements.slice(2).some((element) => isVerb(element)) ? corePhraseAfter(elements, 2) : null; // "‘It cracked’: divers on the night of the flood"
  const last = part === "headline" ? wholePhrase(elements, {from: at + 1, to: elements.length}) ?? behind : null;
  return last && last.to - last.from <= 5 && !NO_SPEAKERS.has(elements[last.head].norm) ? [colon(elements, at, last, {from: 0, to: at})] : [];
}

/** "Velmora: toll rises to 38, says minister": a place before the colon, and behind it somebody who speaks. */
const isTopic = (elements: readonly Element[], {from, to}: Phrase, cues: readonly VerbCue[]): boolean =>
  places.has(elements.slice(from, to).map(({norm}) => norm).join(" ")) && cues.some((cue) => cue.from > to && cue.form === "finite");

/** What begins a line of a list. */
export const isBullet = (element: Element | undefined) => element !== undefined && (isDash(element) || /^[•·●▪*‣◦]$/u.test(element.norm));

function wholePhrase(elements: readonly Element[], {from, to}: Indexes): Phrase | null {
  if (elements.slice(from, to).some((element) => isVerb(element) || element.tag === "TO" || element.quoted || element.norm === ",")) return null;
  const phrase = corePhraseAfter(elements, from);
  return phrase && to - phrase.to <= 3 ? {...phrase, to: phrase.to} : null;
}

function colon(elements: readonly Element[], at: number, speaker: Phrase, content: Indexes): Attribution {
  const to = content.to > content.from + 1 && /^\.$/u.test(elements[content.to - 1].norm) ? content.to - 1 : content.to;
  return {
    cue: {from: at, to: at + 1}, kind: "say", frame: "clause", weak: true, speaker, relays: [], content: to > content.from ? [{from: content.from, to}] : [],
    denies: false, rule: "speaker-colon", score: 0.8,
  };
}
