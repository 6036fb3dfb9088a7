import {overlapOf, type Document, type Quantity, type Range, type Sentence, type Token} from "../../model/index.ts";
import {eventClassesOf, isLightVerb, nounClassOf} from "../../text/classes.ts";
import {personNouns} from "../../text/lexicon/index.ts";
import {fateOf, isOfCrew, PARTICIPLES, type Fate} from "../quantities/fate.ts";
import {bareCountOf, isAttending} from "./bare-counts.ts";
import {headNouns, isAmongOthers, isCountable, isNoun, isOfWorkers, isPartOf, isPeople, isWholeOfPart, predicatedNouns, renamedAs, tokensCounted} from "./counts.ts";
import {assertorOf, puttingVerb} from "./assertors.ts";
import {featuresOf, type Lookup} from "./features.ts";
import type {Figure} from "./figure.ts";
import {lookupIn, type DocumentLayers, type Frame} from "./frames.ts";
import {restrictionsOf} from "./restrictions.ts";
import {isVerb, SentenceTree} from "./tree.ts";

/** The quantities of a document that count or measure something told, in text order. A bare number may count what the one before it does. O(quantities · tokens of a sentence). */
export function findFigures(doc: Document, layers: DocumentLayers, framesOf: (sentence: Sentence) => readonly Frame[], sentenceOf: (range: Range) => Sentence | undefined): readonly (Figure & {readonly sentence: Sentence})[] {
  const found: (Figure & {readonly sentence: Sentence})[] = [];
  const orderOf = new Map(layers.sentences.map(({id}, at) => [id, at]));
  for (const quantity of layers.quantities) {
    const sentence = sentenceOf(quantity);
    if (!sentence) continue;
    const last = found.at(-1);
    const isNear = last !== undefined && orderOf.get(sentence.id)! - orderOf.get(last.sentence.id)! <= 1; // both are of the layer
    const figure = figureOf(doc, quantity, {sentence, frames: framesOf(sentence), layers, before: isNear ? last : null});
    if (figure) found.push({...figure, sentence});
  }
  return found;
}

interface Around {
  readonly sentence: Sentence;
  readonly frames: readonly Frame[];
  readonly layers: DocumentLayers;
  /** The figure before it, in this sentence or the one before. */
  readonly before: Figure | null;
}

function figureOf(doc: Document, quantity: Quantity, {sentence, frames, layers, before}: Around): Figure | null {
  const {tokens} = sentence;
  const frame = innermostFrame(frames, tokens, quantity);
  const fate = quantity.unit ? null : fateOf(tokens, quantity) ?? fateBeside(tokens, quantity, frame);
  if (!quantity.of && !quantity.unit && !fate) return bareCountOf(tokens, quantity, frame, before);
  const thing = tokensCounted(tokens, quantity);
  if (!quantity.unit && !isCountable(thing, quantity) || isOfName(tokens, quantity, thing) || isYear(tokens, quantity) || isCompared(doc.text, tokens, quantity)) return null;
  const phrase = phraseOf(tokens, quantity, thing);
  const counting = {...phrase, tokens, quantity, frame, fate};
  if (!fate && isOfWorkers(phrase.thing, frame ? tokens[frame.predicate] : undefined)) return {quantity, range: phrase.range, frame, about: "people who work there", handle: {class: "worker", agents: [], patients: ["n:worker", "v:employ"]}};
  const lookup = lookupIn(doc, sentence, layers);
  const measured = quantity.unit ? measuredOf(lookup, quantity, frame, before) : {agents: frame?.handle.agents ?? [], patients: []};
  return {
    quantity, range: phrase.range, frame, about: aboutCount(doc, quantity, phrase.range, phrase.thing, fate),
    handle: {
      class: classesOf(doc, counting).join("|"), agents: measured.agents,
      patients: [...new Set([...nounsOf(phrase.thing), ...measured.patients, ...saidOf(counting), ...restrictionsOf(lookup, layers.timexes, counting), ...assertorOf(lookup, quantity, frame)])],
    },
  };
}

/** "Galaxy Note 7 smartphones": the number of a name before the noun, and no count. */
function isOfName(tokens: readonly Token[], {start, unit}: Quantity, thing: readonly Token[]): boolean {
  const at = tokens.findLastIndex((token) => token.end <= start);
  const before = tokens[at];
  return unit === null && before?.tag.startsWith("NNP") && tokens[at - 1]?.tag !== "IN" && /^(?:compound|flat|nmod:unmarked)$/u.test(before.relation) && thing.includes(tokens[before.head]);
}

/** "Two 1978 murders": the year of what the number before counts. */
function isYear(tokens: readonly Token[], {start, low, high, unit}: Quantity): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  return unit === null && low !== null && low === high && 1800 <= low && low < 2100 && before?.tag === "CD";
}

/** "Eclipses the £100 million that … paid", "more than the 173 listed": what a figure is held against, and which is another's. */
function isCompared(text: string, tokens: readonly Token[], {start, end}: Range): boolean {
  if (/^(?:more|fewer|less) than the\b/iu.test(text.slice(start, end))) return true;
  const before = tokens.filter((token) => token.end <= start).slice(-COMPARED_REACH);
  const verb = before.findLastIndex(({lemma}) => SURPASSES.has(lemma));
  return verb >= 0 && before[verb + 1]?.norm === "the" && before.slice(verb + 1).every(({tag}) => !/^(?:VB[PZ]|[,.:])$/u.test(tag));
}

/** Tokens before a figure within which the verb stands that compares it, and such verbs. */
const COMPARED_REACH = 7;
const SURPASSES: ReadonlySet<string> = new Set("eclipse surpass break beat outstrip overtake outdo".split(" "));

/** The shortest frame that a quantity stands in and is said in, and that is not the thing counted itself. */
function innermostFrame(frames: readonly Frame[], tokens: readonly Token[], quantity: Quantity): Frame | null {
  const isCounted = ({predicate}: Frame): boolean => quantity.of !== null && overlapOf(tokens[predicate], quantity.of) > 0 && tokens[predicate].tag.startsWith("NN");
  const around = frames.filter((frame) => !isCounted(frame) && frame.range.end >= quantity.end && overlapOf(frame.range, quantity) > 0);
  return around.sort((a, b) => (a.range.end - a.range.start) - (b.range.end - b.range.start))[0] ?? null;
}

/** The number with the words for what is counted; behind "three of the dead were" the nouns that tell who they are. */
function phraseOf(tokens: readonly Token[], quantity: Quantity, thing: readonly Token[]): Pick<Counting, "thing" | "range" | "isNamed"> {
  const own = {start: Math.min(quantity.start, ...thing.map(({start}) => start)), end: Math.max(quantity.end, ...thing.map(({end}) => end))};
  const named = quantity.unit ? [] : predicatedNouns(tokens, quantity, own);
  return named.length > 0 ? {thing: named, range: {start: own.start, end: named.at(-1)!.end}, isNamed: true} : {thing, range: own, isNamed: false};
}

/** What is said of those who are counted, as features: their fate, else what they do or what is done to them. */
function saidOf(counting: Counting): readonly string[] {
  const {tokens, quantity, frame, fate} = counting;
  if (fate) return [`f:${fate.name}`];
  if (isCrowd(counting)) return ["v:attend"];
  if (isWholeOfPart(tokens, quantity)) return [];
  if (isMargin(counting)) return ["v:margin"];
  if (isAboard(counting)) return ["v:aboard"];
  const verbs = verbsOf(frame);
  return verbs.length > 0 ? verbs : participleOf(tokens, counting.thing);
}

/** "One of 34 sailors freed on Monday": where no clause tells more, the participle right behind those who are counted. */
function participleOf(tokens: readonly Token[], thing: readonly Token[]): readonly string[] {
  const last = thing.at(-1);
  const participle = last?.tag === "VBN" ? last : tokens.find((token) => token.tag === "VBN" && token.relation === "acl" && tokens[token.head] === last);
  return participle ? [`v:${eventClassesOf(participle.lemma).join("|")}`] : [];
}

/** "118 people were underground", "there were 240 passengers on board", "the train was carrying 142 passengers": all who were there. */
function isAboard({tokens, thing, quantity: {unit}, range: {end}, frame}: Counting): boolean {
  const head = thing.at(-1);
  if (unit || !head || !(isPeople(head) || /^(?:passenger|crew)$/u.test(head.lemma))) return false;
  const behind = tokens.filter(({start}) => start >= end).slice(0, ABOARD_REACH).map(({norm}) => norm).join(" ");
  return frame?.lemma === "carry" || /^(?:(?:had been|have been|was|were|are|is|had) )?(?:aboard|on board|onboard|underground|inside)\b/u.test(behind);
}

/** Tokens behind a count within which it is told where they were. */
const ABOARD_REACH = 5;

/** "The dead include six crew members", "twelve people died, among them two nurses": the fate of those among whom these are counted. */
function fateBeside(tokens: readonly Token[], {start}: Range, frame: Frame | null): Fate | null {
  if (!frame) return null;
  const before = tokens.filter((token) => token.end <= start);
  const isAmong = before.slice(-3).some(({norm}) => norm === "among");
  const among = frame.lemma === "include" ? before.slice(0, frame.predicate).filter((token) => !isOfCrew(tokens, token)) : isAmong ? tokens.slice(frame.predicate, frame.predicate + 1) : [];
  const found = among.flatMap(({lemma, norm}) => [...eventClassesOf(lemma), ...eventClassesOf(norm)].map((name) => ({name, word: norm}))).find(({name}) => PARTICIPLES.has(name));
  return found ?? null;
}

/** What is done by or to those who are counted, as features. */
function verbsOf(frame: Frame | null): readonly string[] {
  if (!frame) return [];
  return [`v:${frame.handle.class.split("|").map((name) => (frame.negated ? `not ${name}` : name)).join("|")}`];
}

const nounsOf = (thing: readonly Token[]): readonly string[] => [...new Set(thing.flatMap((token) => (isNoun(token) ? [`n:${nounClassOf(token.lemma)}`] : token.tag === "JJ" ? [`a:${token.lemma}`] : [])))];

interface Counting {
  readonly tokens: readonly Token[];
  readonly quantity: Quantity;
  readonly frame: Frame | null;
  readonly fate: Fate | null;
  readonly thing: readonly Token[];
  readonly range: Range;
  /** What is counted is told behind the verb: "three of the dead were nurses". */
  readonly isNamed: boolean;
}

/** The classes under which a figure is met: the things counted, and the people of one fate; each with what makes it no plain count. */
function classesOf({text}: Document, counting: Counting): readonly string[] {
  const {tokens, quantity, thing, range, fate, isNamed} = counting;
  const isPart = !isNamed && isPartOf(tokens, quantity);
  // "Four of his patients were killed": four of the patients, and all of those killed.
  const isPartOfFate = isPart && fate !== null && (thing.length === 0 || thing.some(({norm}) => norm === fate.word));
  const wordOf = ({start, end}: Range): string => text.slice(start, end);
  const nouns = [...new Set([...headNouns(thing, wordOf), ...(thing.length > 0 ? renamedAs(tokens, range.end) : [])].map(nounClassOf))];
  const own = (names: readonly string[]): readonly string[] => names.map((name) => (isPart ? `part of ${name}` : name));
  if (isCrowd(counting)) return [...own(nouns), "attend people"];
  const fates = isAmongOthers(tokens, range) ? ["part of people"] : fate ? [`${isPartOfFate ? "part of " : ""}${fate.name} people`] : [];
  const kind = kindOf(counting);
  return [...own(nouns.length > 0 || fates.length > 0 ? nouns : [quantity.unit ?? ""]), ...fates].map((name) => (kind === null ? name : `${kind} ${name}`));
}

/** A figure that is not how many there were: of what did not come about, for one of several, between two sides. */
function kindOf(counting: Counting): string | null {
  const {tokens, quantity, frame} = counting;
  if (frame !== null && isUnreal(frame)) return "unreal";
  if (isRate(tokens, quantity, frame)) return "rate of";
  return isMargin(counting) ? "margin of" : null;
}

/** "2,000 supporters marched", "900 of our employees took part", "a march of 400 people": people who do what those do who attend. */
function isCrowd({tokens, quantity: {start, unit}, thing, frame}: Counting): boolean {
  const head = thing.at(-1);
  if (unit || !head || !(isPeople(head) || personNouns.has(head.lemma)) || isWholeOfPart(tokens, {start, end: start})) return false;
  if (isOfGathering(tokens, start)) return true;
  if (!frame || frame.negated || !isAttending(frame.handle.class)) return false;
  const subject = tokens.findIndex((token) => token.head === frame.predicate && token.relation === "nsubj");
  return subject >= 0 && tokens[subject].start >= start && tokens[subject].start <= head.start;
}

/** "A march of about 400 people". */
function isOfGathering(tokens: readonly Token[], start: number): boolean {
  const at = tokens.findLastIndex((token) => token.end <= start);
  return tokens[at]?.norm === "of" && tokens[at - 1]?.tag === "NN" && isAttending(eventClassesOf(tokens[at - 1].lemma).join("|"));
}

/** "won by 112 votes", "lost by two seats": the margin between two sides, which is one however it is told. */
function isMargin({tokens, quantity: {start, unit}, frame}: Counting): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  return unit === null && before?.norm === "by" && frame !== null && /(?:^|\|)(?:win|lose|beat|defeat|elect|lead|trail|ahead|pass|carry|edge)(?:\||$)/u.test(frame.handle.class);
}

/** "$2 million a day", "each day costs $2 million", "40 per school": for one of several, and not all. */
function isRate(tokens: readonly Token[], {end}: Range, frame: Frame | null): boolean {
  const behind = tokens.findIndex(({start}) => start >= end);
  const isPer = behind >= 0 && /^(?:a|an|per|each|every)$/u.test(tokens[behind].norm) && /^NN$/u.test(tokens[behind + 1]?.tag ?? "");
  return isPer || /^(?:each|apiece|daily|weekly|monthly|annually|yearly)$/u.test(tokens[behind]?.norm ?? "") || frame !== null && isOfEach(tokens, frame);
}

/** "Each day costs …": the subject is one of several. */
function isOfEach(tokens: readonly Token[], {predicate}: Frame): boolean {
  return tokens.some(({norm, head, relation}) => relation === "det" && /^(?:each|every)$/u.test(norm) && tokens[head].head === predicate && tokens[head].relation === "nsubj");
}

/** "Hundreds would have died": what did not come about. */
function isUnreal({sentence: {tokens}, predicate}: Frame): boolean {
  return tokens[predicate].tag.startsWith("VB") && tokens[predicate - 1]?.norm === "have" && /^(?:would|could|might)$/u.test(tokens[predicate - 2]?.norm ?? "");
}

/** Verbs that say no more of a figure than that it is one. */
const SAYS_FIGURE: ReadonlySet<string> = new Set("be put stand remain reach hit total amount-to estimate number come-to place value".split(" "));

/**
 * What is measured: the nouns that the figure hangs on ("an offer of 4 percent"), and the subject of its clause ("turnout was 47 percent"). Where
 * the verb says no more than that it is so, the nouns' own events stand for it: "losses are put at $9 million" beside "lost $9 million".
 * "Analysts put them at $9 million" measures what the figure before does.
 */
function measuredOf(lookup: Lookup, quantity: Quantity, frame: Frame | null, before: Figure | null): {readonly agents: readonly string[]; readonly patients: readonly string[]} {
  const tree = new SentenceTree(lookup.sentence.tokens);
  const nouns = nounsOver(tree, quantity);
  const verb = puttingVerb(tree, quantity, frame);
  const put = verb < 0 ? [] : tree.objectsOf(verb);
  if (before?.quantity.unit === quantity.unit && put.some((at) => /^(?:it|them|that)$/u.test(tree.tokens[at].norm))) return {agents: before.handle.agents, patients: before.handle.patients.filter((feature) => !feature.startsWith("s:"))};
  const said = frame && SAYS_FIGURE.has(frame.lemma) ? tree.subjectsOf(frame.predicate) : [];
  const subjects = put.length > 0 ? put : frame ? said : subjectsOver(tree, quantity, nouns);
  const agents = frame && put.length === 0 ? frame.handle.agents : featuresOf(lookup, subjects.flatMap((at) => tree.phraseOf(at)));
  const isSaid = frame === null || frame.handle.class.split("|").some((name) => SAYS_FIGURE.has(name)) || isLightVerb(frame.lemma);
  const heads = [...nouns, ...(isSaid ? subjects : [])];
  const events = heads.flatMap((at) => eventClassesOf(tree.tokens[at].lemma)).map((name) => `v:${name}`);
  return {agents, patients: [...featuresOf(lookup, nouns), ...events]};
}

/** Steps up the parse within which the nouns are looked for that a figure hangs on. */
const STEPS = 3;

/** Indexes of the nouns that a figure hangs on: "a rise of 5 percent". */
function nounsOver(tree: SentenceTree, {start, end}: Range): readonly number[] {
  const found: number[] = [];
  let at = tree.governorOutside(tree.tokenAt(start), tree.tokenBefore(end));
  for (let steps = 0; steps < STEPS && at >= 0 && /^NNS?$/u.test(tree.tokens[at].tag) && tree.tokens[at].start < start; steps++, at = tree.headOf(at)) {
    found.push(at);
    if (!/^(?:nmod|compound|appos)/u.test(tree.tokens[at].relation)) break;
  }
  return found;
}

/** Indexes of the subjects of the clause that a figure stands in, itself the predicate or below a verb that tells of no event. */
function subjectsOver(tree: SentenceTree, {start, end}: Range, nouns: readonly number[]): readonly number[] {
  const [first, last] = [tree.tokenAt(start), tree.tokenBefore(end)];
  const inside = Array.from({length: last + 1 - first}, (_, i) => first + i).flatMap((at) => tree.ownSubjectsOf(at));
  const outer = tree.governorOutside(first, last);
  const verb = nouns.length > 0 ? tree.headOf(nouns.at(-1)!) : outer;
  return inside.length > 0 ? inside : verb >= 0 && isVerb(tree.tokens[verb]) ? tree.subjectsOf(verb) : [];
}

/** What is counted, without the number on which accounts may differ; a measure is named with it. */
function aboutCount(doc: Document, {unit}: Quantity, range: Range, thing: readonly Token[], fate: Fate | null): string {
  const named = !unit && thing.length > 0 && !/^(?:VB|MD)/u.test(thing[0].tag) ? doc.text.slice(thing[0].start, thing.at(-1)!.end) : fate && !unit ? "people" : doc.text.slice(range.start, range.end);
  const words = named.split(/\s+/u).filter((word) => word !== "").slice(0, 9).join(" ");
  const isToldOf = !fate || words.toLowerCase().includes(fate.word) || /\b(?:toll|dead|deaths?|casualties|victims)\b/iu.test(words);
  return isToldOf ? words : `${words} ${IS_PARTICIPLE.test(fate.word) ? fate.word : PARTICIPLES.get(fate.name)!}`; // a fate is one of those
}

const IS_PARTICIPLE = /(?:ed|dead|hurt|missing|slain)$/u;
