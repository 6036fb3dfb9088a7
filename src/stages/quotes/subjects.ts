import {bodyNouns, isPersonNoun, personNouns} from "../../text/lexicon/index.ts";
import {SPEECH_FORMS, SPEECH_READINGS} from "../../text/speech-cues.ts";
import {CLOSING, headOf, OPENING, phraseBefore} from "./phrases.ts";
import type {Indexes, Phrase} from "./phrases.ts";
import type {Element} from "./units.ts";
import {isDash, isFinite, isNominal, isNoun, isTimeWord, isVerb} from "./word-classes.ts";

/**
 * The subject of the verb group that starts at `to`: the phrase before it, also over an apposition, a relative
 * clause or another interpolation between commas or dashes. Null where none stands there.
 */
export function subjectBefore(elements: readonly Element[], to: number): Phrase | null {
  const end = beforeAdverbs(elements, to);
  const before = elements[end - 1];
  if (!before) return null;
  if (before.norm === "," || isDash(before) || CLOSING.test(before.norm)) return closedAt(elements, end - 1, interpolated(elements, end - 1));
  const speaking = overSpeaking(elements, end);
  if (speaking) return speaking;
  const phrase = phraseBefore(elements, to);
  if (!phrase && /^VB[ND]?$/u.test(before.tag)) return overClause(elements, to);
  if (phrase && elements[phrase.head].norm === "who") return phrase;
  return phrase && (overRelease(elements, phrase) ?? overRelative(elements, phrase) ?? overReduced(elements, phrase) ?? overParticiple(elements, phrase) ?? overName(elements, phrase) ?? byParse(elements, phrase, to) ?? overPastForm(elements, phrase) ?? phrase);
}

/** Words that join a participle to what somebody does meanwhile: "in delivering the ruling". */
const MEANWHILE: ReadonlySet<string> = new Set("in on while when after before by upon".split(" "));

/** "Ode, speaking on the radio's Today on Friday said", "Ode, in opening the gate said": a line that opens with a name and what it did, without the comma that should close it. */
function overSpeaking(elements: readonly Element[], end: number): Phrase | null {
  const comma = elements.findIndex(({norm}) => norm === ",");
  if (comma < 1 || comma + 2 >= end || end - comma > LONGEST_SUBJECT || elements[comma + (MEANWHILE.has(elements[comma + 1].norm) ? 2 : 1)].tag !== "VBG") return null;
  const opens = elements.slice(0, comma).every(({tag, capital}) => tag === "NNP" && capital);
  const runs = elements.slice(comma + 1, end).every((element) => !element.quoted && !isFinite(element) && !/^[,;:]$/u.test(element.norm));
  return opens && runs ? phraseBefore(elements, comma) : null;
}

/** "A worker who asked not to be named said": a relative clause that ends in a verb of its own stands before. */
function overClause(elements: readonly Element[], to: number): Phrase | null {
  for (let i = to - 2; i > 0 && to - i < LONGEST_SUBJECT; i--) {
    if (elements[i].quoted || /^[,;:]$/u.test(elements[i].norm) || elements[i].norm === "and") return null;
    if (elements[i].norm === "who") return upTo(outermostBefore(elements, i), to);
  }
  return null;
}

/** "a worker who was with the guard who was hurt": the phrase on which the first of the relative clauses hangs. */
function outermostBefore(elements: readonly Element[], who: number): Phrase | null {
  const phrase = phraseBefore(elements, who);
  return phrase && (overRelative(elements, phrase) ?? phrase);
}

/** Words of a subject between its noun and the verb, at most. */
const LONGEST_SUBJECT = 24;

/**
 * "A person familiar with the matter said", "workers leaving the early shift said": by the parse another noun before is the subject, and what
 * stands right before the verb hangs from it or on a preposition. Nothing else may stand between.
 */
function byParse(elements: readonly Element[], phrase: Phrase, to: number): Phrase | null {
  const verb = elements.findIndex((element, at) => at >= to && isVerb(element) && !/^aux/u.test(element.token?.relation ?? ""));
  const subject = verb < 0 || verb - to > 3 ? -1 : elements.findIndex((element, at) => at < phrase.from && to - at < LONGEST_SUBJECT && hangsOn(element, elements[verb]) && isNoun(element) && /^nsubj/u.test(element.token!.relation));
  if (subject < 0 || elements.slice(subject, to).some(({quoted, norm}) => quoted || /^[,;:]$/u.test(norm) || norm === "and")) return null;
  const isObject = /^(?:IN|TO)$/u.test(elements[phrase.from - 1].tag);
  return isObject || isBelow(elements, phrase.head, subject) ? upTo(phraseBefore(elements, subject + 1), to) : null;
}

const hangsOn = ({token, sentence}: Element, head: Element): boolean => token !== null && sentence === head.sentence && token.head === head.index;

/** Whether a word hangs, over whatever others, from another of its sentence. */
function isBelow(elements: readonly Element[], at: number, above: number): boolean {
  const {token, sentence} = elements[at];
  let up = token?.head ?? -1;
  for (let steps = 0; up >= 0 && up !== elements[above].index && steps < LONGEST_SUBJECT; steps++) up = sentence.tokens[up].head;
  return sentence === elements[above].sentence && up === elements[above].index;
}

/** "Officials briefed on the plan said", "a minister close to the talks said": before a preposition, where no plan can speak, it is told of the officials. */
function overPastForm(elements: readonly Element[], {from, to, head}: Phrase): Phrase | null {
  const [noun, verb, link] = elements.slice(Math.max(0, from - 3), from);
  const isParticiple = link !== undefined && /^(?:VBD|JJ)$/u.test(verb.tag) && !/^(?:be|have|do)$/u.test(verb.lemma) && PARTICIPLE_LINKS.has(link.norm) && isNoun(noun) && personNouns.has(noun.norm);
  return isParticiple && !elements[head].capital && !personNouns.has(elements[head].norm) && !bodyNouns.has(elements[head].norm) ? upTo(phraseBefore(elements, from - 2), to) : null;
}

/** A closing parenthesis belongs to the words before it, a comma does not. */
const closedAt = (elements: readonly Element[], at: number, phrase: Phrase | null): Phrase | null => (phrase && CLOSING.test(elements[at].norm) ? {...phrase, to: at + 1} : phrase);

/** "Ana Ode, deputy minister of Tarn said": a name, and what she is without the comma that should close it. */
function overName(elements: readonly Element[], {from, to, head}: Phrase): Phrase | null {
  if (elements[from - 1]?.norm !== "," || !personNouns.has(elements[head].norm)) return null;
  const name = phraseBefore(elements, from - 1);
  const isName = name && name.to - name.from >= 2 && elements.slice(name.from, name.to).every(({tag, capital}) => capital && tag === "NNP");
  return isName && !/^(?:IN|TO)$/u.test(elements[name.from - 1]?.tag ?? "") ? {from: name.from, to, head: name.head} : null;
}

/** "a poll released Friday shows", "a study published last year found": the words before the verb are a time. */
function overRelease(elements: readonly Element[], {from, to}: Phrase): Phrase | null {
  const isTime = elements.slice(from, to).every((element) => isTimeWord(element) || /^(?:last|this|early|earlier|late)$/u.test(element.norm));
  const participle = elements[from - 1];
  if (!isTime || !participle || !/^VB[ND]$/u.test(participle.tag) || !/^(?:released|published|issued|made|taken|conducted|completed|filed|posted|obtained|seen|adopted|signed|held)$/u.test(participle.norm)) return null;
  return upTo(phraseBefore(elements, from - 1), to);
}

const PARTICIPLE_LINKS = new Set("by to in with from at for on of near through across along into inside outside behind against over under around about".split(" "));

/** "papers seen by the Courier show", "guards speaking to reporters said": the phrase before the verb hangs on a participle. */
function overParticiple(elements: readonly Element[], {from, to}: Phrase): Phrase | null {
  const link = elements[from - 1];
  const verb = elements[from - 2]?.tag === "RP" ? from - 3 : from - 2; // "headed up by"
  const noun = elements[verb - 1];
  if (link?.norm === "as") return overCalled(elements, from, to);
  if (!noun || !PARTICIPLE_LINKS.has(link.norm) || !(/^VB[NG]$/u.test(elements[verb].tag) || elements[verb].tag === "VBD" && link.norm === "by")) return null;
  if (isNominal(noun)) return upTo(phraseBefore(elements, verb), to);
  return noun.tag === "CC" || noun.norm === "," ? upTo(overFirstParticiple(elements, verb - 1), to) : null;
}

/** "a guard identified only as Otto said": what the guard is called is no other's name. */
function overCalled(elements: readonly Element[], from: number, to: number): Phrase | null {
  let verb = from - 2;
  while (verb > 0 && /^RB/u.test(elements[verb].tag)) verb--;
  return elements[from - 1].norm === "as" && verb > 0 && /^(?:identified|known|named|described)$/u.test(elements[verb].norm) && isNoun(elements[verb - 1]) ? upTo(phraseBefore(elements, verb), to) : null;
}

/** The phrase with all the words up to the verb, which hang on it. */
const upTo = (phrase: Phrase | null, to: number): Phrase | null => phrase && {...phrase, to};

/** "A memo dated April 2 and seen by …": the participle to which "and" joins another, and the noun that both hang on. */
function overFirstParticiple(elements: readonly Element[], joint: number): Phrase | null {
  for (let i = joint - 1; i > 0 && joint - i < 10; i--) {
    if (elements[i].quoted || isFinite(elements[i]) || /^[,;:]$/u.test(elements[i].norm)) return null;
    if (/^VB[NG]$/u.test(elements[i].tag)) return isNominal(elements[i - 1]) ? phraseBefore(elements, i) : null;
  }
  return null;
}

const takesClause = ({norm}: Element) => SPEECH_FORMS.get(norm)?.some(({lemma}) => SPEECH_READINGS.get(lemma)?.some(({frames}) => frames.has("clause"))) ?? false;

/** "every story you read about Ode will mention": the phrase before the verb hangs on a clause without "that". */
function overReduced(elements: readonly Element[], {from, to}: Phrase): Phrase | null {
  const [noun, subject, verb, link] = elements.slice(Math.max(0, from - 4), from);
  const hangs = link && /^(?:IN|TO)$/u.test(link.tag) && isFinite(verb) && subject.tag === "PRP" && isNoun(noun);
  return hangs ? upTo(phraseBefore(elements, from - 3), to) : null;
}

/** "officials who saw the fire said": the phrase before the verb is the object of a relative clause. */
function overRelative(elements: readonly Element[], phrase: Phrase): Phrase | null {
  for (let i = phrase.from - 1; i > 0 && phrase.from - i < 20; i--) {
    const {tag, norm, quoted} = elements[i];
    if (quoted || /^[,;:]$/u.test(norm) || norm === "and") return null;
    const tells = takesClause(elements[i + 1]) && i + 2 === phrase.from; // "guards who said the mayor had left"
    if ((tag === "WP" || tag === "WDT" || norm === "who") && i < phrase.from - 1 && !tells) return isFinite(elements[i + 1]) || /^RB/u.test(elements[i + 1].tag) ? upTo(phraseBefore(elements, i), phrase.to) : null;
  }
  return null;
}

function beforeAdverbs(elements: readonly Element[], to: number): number {
  let end = to;
  while (end > 1 && /^RB/u.test(elements[end - 1].tag)) end--;
  return end;
}

/** `comma` closes an interpolation: looks for the phrase before the mark that opened it. */
function interpolated(elements: readonly Element[], comma: number): Phrase | null {
  let close = comma;
  let best: Phrase | null = null;
  for (let i = comma - 1; i >= 0 && comma - i < 45; i--) {
    const {norm, quoted} = elements[i];
    if (quoted || norm === ";" || norm === ":") break;
    if (i > 0 && !isMark(elements[i])) continue;
    const inside = {from: isMark(elements[i]) ? i + 1 : i, to: close};
    if (best && best.from > inside.from && /^W/u.test(elements[inside.from].tag)) break; // "…, which its mayor, Ana Ode, called"
    const before = isMark(elements[i]) ? phraseBefore(elements, i) : null;
    if (!isInterpolation(elements, inside)) {
      if (!best && isWholePhrase(elements, inside)) best = {...phraseBefore(elements, inside.to)!, to: comma};
      break;
    }
    const hangs = before ? overParticiple(elements, before) : null; // "a guard linked to the strike, a dockers' affair, said"
    if (hangs) best = {from: hangs.from, to: comma, head: hangs.head};
    else if (before && !isIntroduction(elements, before)) best = {from: before.from, to: best === null && isAdverb(elements, inside) ? before.to : comma, head: before.head};
    else if (!best && isWholePhrase(elements, inside)) best = {from: inside.from, to: comma, head: headOf(elements, {from: inside.from, to: close})};
    if (best && isDescribedName(elements, best, inside)) break;
    close = i;
  }
  return best;
}

/** "in the shelters, the children's aunt, Ana Ode, said": a description with an article, and between the commas behind it a name; nothing before belongs to it. */
function isDescribedName(elements: readonly Element[], {from, head}: Phrase, {from: name, to}: Indexes): boolean {
  const isName = to - name >= 2 && elements.slice(name, to).every(({capital, tag}) => capital && tag.startsWith("NNP"));
  return isName && /^(?:DT|PRP\$)$/u.test(elements[from].tag) && isPersonNoun(elements[head].norm) && elements[from - 1]?.norm === ",";
}

/** ", however," and ", meanwhile," are no words for a speaker. */
const isAdverb = (elements: readonly Element[], {from, to}: Indexes) => to - from === 1 && (/^RB/u.test(elements[from].tag) || /^(?:though|however|meanwhile|too|instead|then)$/u.test(elements[from].norm));

const isMark = (element: Element) => element.norm === "," || isDash(element) || OPENING.test(element.norm);

/** Between the marks: an apposition, a relative clause, a participle, an adverbial; anything without a main verb of its own. */
function isInterpolation(elements: readonly Element[], {from, to}: Indexes): boolean {
  if (to <= from) return false;
  const first = elements[from];
  if (/^(?:W|IN|VBG|VBN|RB|TO)/u.test(first.tag) || first.norm === "asked" && /^(?:if|whether|about|how|why|what|when)$/u.test(elements[from + 1]?.norm ?? "")) return true;
  for (let i = from; i < to; i++) {
    if (/^W/u.test(elements[i].tag)) return true;
    if (isFinite(elements[i])) return false;
  }
  return true;
}

function isWholePhrase(elements: readonly Element[], {from, to}: Indexes): boolean {
  if (/^(?:IN|TO)$/u.test(elements[from].tag)) return false;
  const phrase = phraseBefore(elements, to);
  return phrase !== null && phrase.from <= from + 1;
}

/** "In Velmora, Ms Ode, …": a phrase that hangs on a preposition opens the sentence and is no subject. */
function isIntroduction(elements: readonly Element[], phrase: Phrase): boolean {
  const before = elements[phrase.from - 1];
  return before !== undefined && /^(?:IN|TO)$/u.test(before.tag) && !/^(?:that|because|whether|if|although|though|while)$/u.test(before.norm);
}
