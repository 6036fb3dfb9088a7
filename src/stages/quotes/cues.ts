import {SPEECH_FORMS, SPEECH_READINGS, UNSAID_BEFORE_INFINITIVE} from "../../text/speech-cues.ts";
import type {SpeechVerb} from "../../text/speech-cues.ts";
import {GIVES_HELP, isSpokenOf} from "./deeds.ts";
import {corePhraseAfter} from "./phrases.ts";
import {subjectBefore} from "./subjects.ts";
import type {Element} from "./units.ts";
import {isNoun, isTimeWord} from "./word-classes.ts";

export type CueForm = "finite" | "participle" | "infinitive" | "passive";

/** A verb of speech in a unit: its whole group ("has also said"), the verb, and how it may go on. */
export interface VerbCue {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly form: CueForm;
  readonly negated: boolean;
  readonly past: boolean;
  readonly readings: readonly SpeechVerb[];
}

const AUXILIARIES = new Set(("have has had having 've 's is are was were be been being am 're do does did will would can could may might must shall should 'll 'd " +
  "ca wo").split(" "));
/** "should have said": nobody said it. */
const NOT_SAID = new Set("should could might may must".split(" "));
const BE = new Set("is are was were be been being am 's 're".split(" "));
const SURE = new Set("said says told tells tweeted insists asserts argued argues contends wrote writes".split(" "));

/** The verbs of speech of a unit, from left to right. O(elements). */
export function findVerbCues(elements: readonly Element[]): readonly VerbCue[] {
  return elements.flatMap((_, at) => verbCueAt(elements, at) ?? []);
}

function verbCueAt(elements: readonly Element[], at: number): VerbCue | null {
  const {norm, tag} = elements[at];
  const readings = SPEECH_FORMS.get(norm);
  const isStates = closesWithReports(elements, at) || tag === "NNS" && elements[at + 1]?.norm === "that" && elements[at + 1].tag === "IN" && /^NNP?$/u.test(elements[at - 1]?.tag ?? ""); // "the site states that"
  if (!readings || !(tag.startsWith("VB") || isStates || SURE.has(norm) && !/^(?:DT|JJ|PRP\$|POS)$/u.test(elements[at - 1]?.tag ?? ""))) return null;
  const verbs = verbsAt(elements, at, [...new Set(readings.map(({lemma}) => lemma))].flatMap((lemma) => SPEECH_READINGS.get(lemma) ?? []));
  if (verbs.length === 0 || isModifier(elements, at) || isSum(elements, at)) return null;
  const group = groupAt(elements, at);
  if (elements.slice(group.from, at).some((element) => NOT_SAID.has(element.norm))) return null;
  const form = isStates ? "finite" : formAt(elements, at, group.from);
  if (GIVES_HELP.has(verbs[0].lemma) && (form === "infinitive" || form === "participle" && !isSpokenOf(elements, corePhraseAfter(elements, at + 1)) || elements.slice(group.from, at).some((element) => /^(?:will|would|'ll|'d)$/u.test(element.norm)))) return null; // "a march to oppose the law"
  if (!form || form === "participle" && NO_PARTICIPLES.has(norm) || isUnsaid(elements, group.from, form)) return null;
  const to = verbs[0].particle === null ? at + 1 : particleIndex(elements, at) + 1;
  return {...group, to, verb: at, form, readings: verbs, past: tag === "VBD" || tag === "VBN"};
}

/** "…, Tarn Radio in Velmora reports." and "…, Tarn Radio reports with reference to the BBC": a verb behind a name at the end, taken for a plural. */
function closesWithReports(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  if (elements[at].norm !== "reports" || elements[at].tag !== "NNS" || next && !/^(?:\.|with|citing)$/u.test(next.norm)) return false;
  const comma = elements.findLastIndex(({norm}, i) => i < at && norm === ",");
  return comma > 0 && at - comma < 9 && elements[at - 1].capital && elements.slice(comma + 1, at).every(({tag, quoted}) => !quoted && /^(?:DT|NNP?S?|IN|HYPH|JJ)$/u.test(tag));
}

/** "adds to the damage", "will add to an impression": a sum, not a word. */
const isSum = (elements: readonly Element[], at: number): boolean => /^add(?:s|ed|ing)?$/u.test(elements[at].norm) && elements[at + 1]?.norm === "to";

/** Participles that are prepositions ("considering that the wall is old") or tell what for or of what ("hoping to find them", "referring to the bridge"). */
const NO_PARTICIPLES: ReadonlySet<string> = new Set(["considering", "assuming", "hoping", "planning", "intending", "aiming", "referring", "referencing"]);

const CONDITION = new Set("if unless whether".split(" "));

/** "if the ministry says so", "asked whether Ode denied it", "wants to say": nothing was said. */
function isUnsaid(elements: readonly Element[], from: number, form: CueForm): boolean {
  if (form === "participle") return isAvoided(elements, from);
  if (form === "infinitive") return UNSAID_BEFORE_INFINITIVE.has(elements[from - 2]?.norm ?? "");
  const subject = form === "finite" ? subjectBefore(elements, from) : null;
  const before = subject ? (elements[subject.from - 1]?.norm ?? "") : "";
  return CONDITION.has(before) || /^(?:every|any|no|some)thing$/u.test(before) || /^(?:what|how)$/u.test(before) && /^(?:will|would|'ll|'d)$/u.test(elements[from].norm);
}

/** "stopped short of calling for", "without saying", "rather than blaming", "refrained from accusing": what was not said. */
function isAvoided(elements: readonly Element[], from: number): boolean {
  const [before, link] = [elements[from - 2]?.norm ?? "", elements[from - 1]?.norm ?? ""];
  return link === "without" || /^(?:avoid|avoids|avoided|avoiding)$/u.test(link) || link === "of" && /^(?:short|instead)$/u.test(before) || link === "than" && before === "rather" || link === "from" && /^(?:refrain|refrains|refrained|refraining)$/u.test(before);
}

/** Readings whose particle follows win over those without one; the others fall away. */
function verbsAt(elements: readonly Element[], at: number, verbs: readonly SpeechVerb[]): SpeechVerb[] {
  const next = elements[at + 1]?.norm;
  const late = particleIndex(elements, at);
  const withParticle = verbs.filter(({particle}) => particle !== null && (particle === next || late > at + 1 && particle === elements[late].norm));
  return withParticle.length > 0 ? withParticle : verbs.filter(({particle}) => particle === null);
}

/** "called | Friday | for": the index behind the days that may part a verb from its particle. */
function particleIndex(elements: readonly Element[], at: number): number {
  let to = at + 1;
  while (to < at + 3 && elements[to + 1] !== undefined && (isTimeWord(elements[to]) || elements[to].norm === "on" && isTimeWord(elements[to + 1]))) to++;
  return to;
}

const ADJECTIVAL = new Set("alleged suspected reported claimed proposed planned expected feared threatened".split(" "));

/** "the reported attack", "an alleged plot", "over alleged fraud". */
function isModifier(elements: readonly Element[], at: number): boolean {
  if (ADJECTIVAL.has(elements[at].norm) && /^(?:JJ|NN|NNS|NNP)$/u.test(elements[at + 1]?.tag ?? "") && !/^(?:NN|NNP|NNS|NNPS|PRP|MD|VB.?|,)$/u.test(elements[at - 1]?.tag ?? "")) return true;
  const before = elements[at - 1];
  const next = elements[at + 1];
  return before !== undefined && next !== undefined && /^(?:DT|PRP\$|POS|JJ|IN|TO|CC)$/u.test(before.tag) && /^(?:VBN|VBD|VBG|JJ)$/u.test(elements[at].tag) && !SURE.has(elements[at].norm)
    && (isNoun(next) || next.tag === "JJ") && !(before.tag === "CC" || before.tag === "IN" && elements[at].tag === "VBG");
}

function groupAt(elements: readonly Element[], at: number): {from: number; negated: boolean} {
  let from = at;
  let negated = false;
  for (let i = at - 1; i >= 0; i--) {
    const {norm, tag} = elements[i];
    const isAuxiliary = AUXILIARIES.has(norm) && !/^(?:POS|NNP)$/u.test(tag);
    if (!isAuxiliary && !/^RB/u.test(tag) && norm !== "to") break;
    if (norm === "to" && i !== from - 1) break;
    if (norm === "not" || norm === "n't" || norm === "never") negated = true;
    if (norm === "to") break;
    from = i;
  }
  const start = dropLeadingAdverbs(elements, from, at);
  const phase = elements[start - 1]?.norm === "to" && PHASES.has(elements[start - 2]?.norm ?? "") ? groupAt(elements, start - 2) : null;
  return phase ? {from: phase.from, negated: negated || phase.negated} : {from: start, negated};
}

/** "Three dead, say police": the verb of a line's last words, whoever it agrees with. */
const isTrailingSay = (elements: readonly Element[], at: number): boolean => elements[at].norm === "say" && elements[at - 1]?.norm === "," && isNoun(elements[at + 1] ?? elements[at]);

/** Verbs that say in what phase an act of speech is: "continued to call for". */
const PHASES = new Set("continue continues continued began begins started starts went".split(" "));

/** "However said" keeps its adverb only where it belongs to the verb ("later said", "has also said"). */
function dropLeadingAdverbs(elements: readonly Element[], from: number, at: number): number {
  let start = from;
  while (start < at && /^RB/u.test(elements[start].tag) && (start === 0 || elements[start - 1].norm === ",")) start++;
  return start;
}

function formAt(elements: readonly Element[], at: number, from: number): CueForm | null {
  const {tag, norm} = elements[at];
  const auxiliaries = elements.slice(from, at).map((element) => element.norm).filter((word) => AUXILIARIES.has(word));
  const last = auxiliaries.at(-1);
  if (tag === "VBG" || norm.endsWith("ing")) return last !== undefined && BE.has(last) ? "finite" : "participle";
  if (last !== undefined && BE.has(last) && !(last === "'s" && norm === "said")) return "passive";
  if (auxiliaries.length > 0) return "finite";
  if (elements[from - 1]?.norm === "to") return "infinitive";
  if (PHASES.has(elements[from].norm) && from < at) return "finite";
  if (tag === "VB" && !isTrailingSay(elements, at) || from === 0 && at === 0 && tag !== "VBZ" && tag !== "VBP" && norm !== "said") return null;
  if (tag === "VBN" && elements[at - 1]?.norm === "," && elements[at + 1]?.norm !== "by" && subjectBefore(elements, from) !== null) return "finite";
  if (tag === "VBN" && from === at && (elements[at - 1]?.quoted ?? elements[at - 2]?.quoted) && (elements[at - 1].quoted || elements[at - 1].norm === ",") && elements[at + 1]?.capital) return "finite"; // “…”, charged Ana Ode
  if (tag === "VBN" && elements[at + 1]?.quoted && /^W/u.test(elements[(subjectBefore(elements, from)?.from ?? 0) - 1]?.tag ?? "")) return "finite"; // "what some called “fraud”"
  if (tag === "VBN" || elements[at + 1]?.norm === "by") return elements[at + 1]?.norm === "by" ? "passive" : SURE.has(norm) ? "finite" : null;
  return "finite";
}
