import {groupBy} from "../../model/index.ts";
import type {Sentence} from "../../model/index.ts";
import {eventClassesOf, isLightVerb} from "../../text/classes.ts";
import {leftEdge} from "../mentions/nominals.ts";
import {phraseOf, type Phrase} from "../mentions/phrase.ts";
import {isVerb, SentenceTree} from "../statements/tree.ts";
import {type JoinContext} from "./context.ts";

export type Determiner = "definite" | "indefinite" | "possessed" | "none";

/** A noun without a name, with the words about it, whatever of them its mention covers. */
export interface NounPhrase {
  readonly phrase: Phrase;
  /** Token index of the noun. */
  readonly at: number;
  /** Dictionary form of the noun, folded. */
  readonly noun: string;
  readonly isPlural: boolean;
  readonly determiner: Determiner;
  /** Folded words between the determiner and the noun. */
  readonly modifiers: readonly string[];
  /** Folded words of names before the noun, and behind it with a preposition ("the Harrow store", "a store in Harrow"). */
  readonly names: readonly string[];
  /** It is one of several, or another than one told of before. */
  readonly isOther: boolean;
  /** What it does and what is done to it, by the class of the verb: "kill patient". */
  readonly deeds: readonly string[];
}

/** A sentence that is read once for all its nouns. */
interface Read {
  readonly phrase: Phrase;
  /** By the token of the noun. */
  readonly deeds: ReadonlyMap<number, readonly string[]>;
}

const DEFINITE = /^(?:the|this|that|these|those)$/u;
const INDEFINITE = /^(?:an?|another|other|some|several|many|few|no|any|each|every)$/u;
const OTHERS = /^(?:other|another|different|separate|fellow|second|third|fourth|several|many|some|few|more|most|both|each|every|no|any)$/u;
const PLURAL = /^NNP?S$/u;

/** The noun phrases of nominals, by the mention's index. O(mentions · tokens of a sentence). */
export function nounPhrasesOf({sentences, mentions, documentOf}: JoinContext): ReadonlyMap<number, NounPhrase> {
  const byDocument = groupBy(sentences, ({doc}) => doc);
  const known = new Map<Sentence, Read>();
  return new Map(mentions.flatMap(({doc, form, head}, index) => {
    if (form !== "nominal") return [];
    const sentence = sentenceAt(byDocument.get(doc) ?? [], head.start);
    if (!sentence) return [];
    const read = known.get(sentence) ?? {phrase: phraseOf(documentOf.get(doc)!, sentence), deeds: deedsIn(sentence)};
    known.set(sentence, read);
    const at = sentence.tokens.findIndex(({end}) => head.start < end);
    return sentence.tokens[at].tag.startsWith("NN") ? [[index, nounPhraseAt(read, at)] as const] : [];
  }));
}

/** The last sentence that starts at or before `offset` and goes over it. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].start <= offset) low = middle + 1; else high = middle;
  }
  const sentence = sentences[low - 1] as Sentence | undefined;
  return sentence && offset < sentence.end && sentence.tokens.some(({end}) => offset < end) ? sentence : undefined;
}

/** Whose deeds the verbs of a sentence are: for each noun that heads the doer or the one done to, the classes of the verb. O(verbs · tokens of a clause). */
function deedsIn({tokens}: Sentence): ReadonlyMap<number, readonly string[]> {
  const tree = new SentenceTree(tokens);
  const deeds = new Map<number, string[]>();
  tokens.forEach((token, verb) => {
    if (!isVerb(token) || tree.isAuxiliary(verb) || isLightVerb(token.lemma)) return;
    const {agents, patients} = tree.argumentsOf(verb);
    for (const [side, members] of [["patient", new Set(patients)], ["agent", new Set(agents)]] as const) {
      for (const at of members) if (!members.has(tokens[at].head)) deeds.set(at, [...deeds.get(at) ?? [], ...eventClassesOf(token.lemma).map((name) => `${name} ${side}`)]);
    }
  });
  return deeds;
}

function nounPhraseAt({phrase, deeds}: Read, at: number): NounPhrase {
  const {tokens, norms} = phrase;
  const first = leftEdge(phrase, at);
  const modifiers = tokens.slice(first, at).flatMap(({tag}, i) => (/^(?:JJ|NN|VBN|VBG|CD)/u.test(tag) ? [norms[first + i]] : []));
  return {phrase, at, noun: tokens[at].lemma.toLowerCase(), isPlural: PLURAL.test(tokens[at].tag), determiner: determinerOf(phrase, first, at), modifiers, names: [...namesIn(phrase, first, at), ...namesBehind(phrase, at)], isOther: [norms[first], ...modifiers].some((word) => OTHERS.test(word)), deeds: deeds.get(at) ?? []};
}

const namesIn = ({tokens, norms}: Phrase, from: number, to: number): readonly string[] => norms.slice(from, to).filter((norm, i) => tokens[from + i].tag.startsWith("NNP") && norm.length > 1);

/** What stands behind "in", "of" and the like, up to the end of that phrase. */
function namesBehind(phrase: Phrase, at: number): readonly string[] {
  const {tokens, norms} = phrase;
  if (!/^(?:in|of|at|from|near|outside|for)$/u.test(norms[at + 1] ?? "")) return [];
  let last = at + 1;
  while (/^(?:DT|JJ|NN|CD|POS)/u.test(tokens[last + 1]?.tag ?? "")) last++;
  return namesIn(phrase, at + 2, last + 1);
}

function determinerOf({tokens, norms}: Phrase, first: number, at: number): Determiner {
  const isOwner = (index: number): boolean => tokens[index]?.tag === "POS" || tokens[index]?.tag === "PRP$";
  if (tokens.slice(first, at).some((_, i) => isOwner(first + i)) || isOwner(first - 1)) return "possessed";
  return DEFINITE.test(norms[first]) ? "definite" : INDEFINITE.test(norms[first]) || tokens[first].tag === "CD" ? "indefinite" : "none";
}

/** In the manner of a headline or a caption: no article, no stop at the end. */
export function isTelegraphic({sentence, norms}: Phrase): boolean {
  return sentence.part === "headline" || !norms.some((word) => /^(?:an?|the)$/u.test(word)) && !/^[.!?”"]$/u.test(norms.at(-1) ?? "");
}
