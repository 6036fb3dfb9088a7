import {overlapOf, rowsWithin, type Document, type Entity, type Handle, type Range, type Sentence} from "../../model/index.ts";
import {personNouns} from "../../text/lexicon/index.ts";
import {isNoun} from "./counts.ts";
import {featuresOf} from "./features.ts";
import {lookupIn, type DocumentLayers, type Frame} from "./frames.ts";
import {SentenceTree} from "./tree.ts";

/** How old somebody is said to be, with a name or by what they are. */
export interface Age {
  readonly sentence: Sentence;
  /** The person with a name; null for "a 26-year-old contractor". */
  readonly entity: Entity | null;
  /** The name or noun with the age. */
  readonly range: Range;
  /** In years, as written. */
  readonly years: string;
  /** A few words for the person. */
  readonly about: string;
  /** Who it is, and what they do or what befalls them. */
  readonly handle: Handle;
  readonly frame: Frame | null;
}

/** Forms in which an age stands beside the words for a person, each with the age in `years`. */
const FORMS: readonly RegExp[] = [
  /\b(?<years>\d{1,3})-year-old\b/gu, /(?<=[\p{L}”"’'.]), (?:aged )?(?<years>\d{1,3})(?=[,.;:)]|$)/gu, /(?<=\p{L}) \((?:aged )?(?<years>\d{1,3})\)/gu, /\baged (?<years>\d{1,3})\b/gu,
  /\b(?:man|woman|boy|girl|person|youth) of (?<years>\d{1,3})\b/gu, /\b(?:who|he|she) (?:is|was) (?<years>\d{1,3})(?= years old|[,.;]|$)/giu,
];

/** An age above it is no person's. */
const OLDEST = 115;

/** The ages of persons: "Goran Lishak, 71, died", "a 26-year-old contractor was arrested". O(tokens · depth of the parse). */
export function findAges(doc: Document, layers: DocumentLayers, framesOf: (sentence: Sentence) => readonly Frame[]): readonly Age[] {
  return layers.sentences.flatMap((sentence) => {
    return ageWordsIn(doc.text, sentence).flatMap((age) => ageAt(doc, age, {sentence, layers, frames: framesOf(sentence)}));
  });
}

/** The words for an age, with the years in them. */
export interface AgeWords extends Range {
  readonly years: string;
}

/** The words for ages in a range of a text, whoever they are of: ", 71", "(71)", "71-year-old". O(length). */
export function ageWordsIn(text: string, {start, end}: Range): readonly AgeWords[] {
  const found = FORMS.flatMap((form) => [...text.slice(start, end).matchAll(form)].map((match) => ({start: start + match.index, end: start + match.index + match[0].length, years: match.groups!.years}))); // each form has it
  return found.filter((one, at) => Number(one.years) <= OLDEST && found.findIndex((other) => overlapOf(one, other) > 0) === at);
}

interface Around {
  readonly sentence: Sentence;
  readonly layers: DocumentLayers;
  readonly frames: readonly Frame[];
}

function ageAt(doc: Document, {years, ...found}: AgeWords, {sentence, layers, frames}: Around): readonly Age[] {
  const tree = new SentenceTree(sentence.tokens);
  const noun = nounBeside(tree, found);
  if (noun < 0) return [];
  const lookup = lookupIn(doc, sentence, layers);
  const token = sentence.tokens[noun];
  const named = rowsWithin(layers.mentions, sentence).find((mention) => mention.form === "name" && mention.kind === "person" && overlapOf(mention, token) > 0);
  const entity = named === undefined ? null : layers.entityOf.get(named.id) ?? null;
  const isPerson = token.lemma === "year-old" || personNouns.has(token.lemma) || /^(?:old|year)$/u.test(token.lemma);
  if (named === undefined && !isPerson || entity?.unnamed) return [];
  const top = topOf(tree, noun);
  const told = frames.filter(({form, range, handle}) => form === "verb" && (overlapOf(range, found) > 0 || range.start >= found.end && handle.agents.length + handle.patients.length === 0)); // "a man of 28, who …, was arrested": a verb of which the parse does not tell whose it is
  const frame = told.filter(({range}) => overlapOf(range, found) > 0).sort((a, b) => (a.range.end - a.range.start) - (b.range.end - b.range.start))[0] ?? null;
  const parts = [...new Set([...tree.phraseOf(top), ...tree.phraseOf(noun)])].flatMap((at) => featuresOf(lookup, [at]).slice(0, 1)).filter((feature) => feature !== "n:year" && feature !== "a:old"); // not whom a noun stands for: "the driver" may be either
  const range = {start: Math.min(named?.start ?? token.start, found.start), end: Math.max(named?.end ?? token.end, found.end)};
  const deeds = told.map((one) => `v:${one.handle.class}`);
  return [{
    sentence, entity, years, range, frame, about: entity ? entity.name : token.norm.endsWith("old") ? "somebody" : `the ${tree.tokens[top].lemma}`,
    handle: {class: "age", agents: [], patients: [...new Set([...(entity ? [`e:${entity.id}`] : []), ...parts, ...deeds])], others: frame === null ? [] : [...new Set([...frame.handle.agents, ...frame.handle.patients, ...frame.handle.others])]},
  }];
}

/** Index of the noun whose age is told: the one behind "-year-old", else the nearest before; -1 where there is none. */
function nounBeside({tokens}: SentenceTree, {start, end}: Range): number {
  const [first, last] = [tokens.findIndex((token) => token.end > start), tokens.findLastIndex((token) => token.start < end)];
  const within = tokens.findIndex((token, at) => at >= first && at <= last && personNouns.has(token.lemma));
  if (within >= 0) return within;
  const isAdjective = tokens.slice(first, last + 1).some(({norm}) => norm.endsWith("old"));
  if (isAdjective) {
    let at = last;
    while (/^(?:NN|JJ|HYPH|VBN)/u.test(tokens[at + 1]?.tag ?? "") && !(isNoun(tokens[at]) && at > last && tokens[at + 1].tag.startsWith("JJ"))) at++;
    return isNoun(tokens[at]) || at === last ? at : -1;
  }
  const before = tokens.findLastIndex((token, at) => at < first && token.norm !== "," && token.norm !== "(" && !/^(?:WP|PRP)/u.test(token.tag));
  return before >= 0 && isNoun(tokens[before]) ? before : -1;
}

/** The head of the phrase that a noun belongs to or stands beside: "the driver of the truck, a 58-year-old man". */
function topOf(tree: SentenceTree, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 3; steps++) {
    const {relation, head} = tree.tokens[at];
    if (head < 0 || !/^(?:appos|flat|compound|nmod:desc|nmod:unmarked|amod)/u.test(relation) || !isNoun(tree.tokens[head])) break;
    at = head;
  }
  return at === noun ? hostOf(tree, noun) ?? at : at;
}

/** Where the parse does not tell: the head of the phrase right before ", a 58-year-old man,". */
function hostOf(tree: SentenceTree, noun: number): number | null {
  const first = Math.min(...tree.phraseOf(noun));
  const [comma, before] = [tree.tokens[first - 1], tree.tokens[first - 2]];
  if (comma?.norm !== "," || before === undefined || !isNoun(before) || !/^(?:a|an)$/u.test(tree.tokens[first].norm)) return null;
  let at = first - 2;
  while (/^(?:nmod|compound|flat)/u.test(tree.tokens[at].relation) && isNoun(tree.tokens[tree.headOf(at)] ?? before) && tree.headOf(at) < at && tree.headOf(at) >= 0) at = tree.headOf(at);
  return at;
}
