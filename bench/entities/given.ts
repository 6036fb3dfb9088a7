import {idOf, overlapOf, textOf, type Document, type Layers, type Mention, type Range, type Sentence, type Token} from "../../src/model/index.ts";
import {runStages, stages} from "../../src/stages/index.ts";
import type {JoinOptions} from "../../src/stages/entities/index.ts";
import type {Stage} from "../../src/stages/index.ts";
import {stage} from "../../src/stages/stage.ts";
import {personNouns} from "../../src/text/lexicon/index.ts";
import type {Reader} from "../../src/text/reader.ts";
import type {Clusters} from "./coreference.ts";
import type {GoldDocument, GoldMention} from "./gold.ts";

/** The clusters that people made, and those that the entities stage makes of the same mentions. */
export interface Pair {
  readonly key: Clusters;
  readonly response: Clusters;
}

const nameOf = (doc: Document, {start, end}: {readonly start: number; readonly end: number}): string => `${doc.id} ${start} ${end}`;

export function keyOf(documents: readonly GoldDocument[]): Clusters {
  const clusters = new Map<string, string[]>();
  for (const {doc, mentions} of documents) for (const mention of mentions) clusters.set(mention.cluster, [...clusters.get(mention.cluster) ?? [], nameOf(doc, mention)]);
  return [...clusters.values()];
}

/** With what the stages read at each given place. */
export interface Answer extends Pair {
  readonly mentionOf: ReadonlyMap<string, Mention>;
}

/** Where the mentions stand is given; kinds, forms, heads and titles are what the stages read there. */
export function pairOf(documents: readonly GoldDocument[], reader: Reader, joining: JoinOptions = {}): Pair {
  const {key, response} = answerOf(documents, reader, joining);
  return {key, response};
}

export function answerOf(documents: readonly GoldDocument[], reader: Reader, joining: JoinOptions = {}): Answer {
  const golds = new Map(documents.flatMap(({doc, mentions}) => mentions.map((gold) => [idOf("g", doc.id, gold.start, gold.end), nameOf(doc, gold)] as const)));
  const {layers} = layersOf(documents, reader, joining);
  const found = layers.entities.map(({mentions}) => mentions.flatMap((id) => golds.get(id) ?? [])).filter((set) => set.length > 0);
  const taken = new Set(found.flat());
  const mentionOf = new Map(layers.mentions.flatMap((mention) => (golds.has(mention.id) ? [[golds.get(mention.id)!, mention] as const] : [])));
  return {key: keyOf(documents), mentionOf, response: [...found, ...[...golds.values()].filter((name) => !taken.has(name)).map((name) => [name])]};
}

export const layersOf = (documents: readonly GoldDocument[], reader: Reader, joining: JoinOptions = {}) => runStages(withGiven(stages(reader, {}, joining), documents), documents.map(({doc}) => doc));

/** The stages up to the entities, with the given mentions in place of those that were found there. */
function withGiven(list: readonly Stage[], documents: readonly GoldDocument[]): readonly Stage[] {
  const wanted = new Set(["sentences", "mentions", "timexes", "quantities", "quotes", "alignments", "entities"]);
  return list.filter(({gives}) => wanted.has(gives)).flatMap((one) => (one.gives === "mentions" ? [one, given(documents)] : [one]));
}

function given(documents: readonly GoldDocument[]): Stage {
  return stage({
    name: "given", needs: ["sentences", "mentions"], gives: "mentions",
    run: (_, {sentences, mentions}) => ({layer: documents.flatMap(({doc, mentions: golds}) => givenMentions(doc, golds, {sentences: sentences.filter((row) => row.doc === doc.id), mentions: mentions.filter((row) => row.doc === doc.id)}))}),
  });
}

function givenMentions(doc: Document, golds: readonly GoldMention[], {sentences, mentions}: Pick<Layers, "sentences" | "mentions">): readonly Mention[] {
  const read = golds.map((gold) => asRead(doc, gold, sentences, mentions));
  const strange = mentions.filter((own) => !read.some((mention) => overlapOf(own, mention) > 0));
  return [...read, ...strange].sort((a, b) => a.start - b.start || b.end - a.end);
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|him|her|them|us|me|his|hers|its|their|theirs|our|my|himself|herself|itself|themselves)$/u;

function asRead(doc: Document, gold: GoldMention, sentences: readonly Sentence[], mentions: readonly Mention[]): Mention {
  const id = idOf("g", doc.id, gold.start, gold.end);
  const head = headOf(gold, sentences);
  const own = mentions.filter((mention) => head !== null && (isOf(mention, gold, head) || isClosing(mention, gold, sentences))).sort((a, b) => overlapOf(b, gold) / (b.end - b.start) - overlapOf(a, gold) / (a.end - a.start) || b.end - b.start - a.end + a.start)[0] as Mention | undefined;
  if (own && !(own.form === "name" && head !== null && isList(doc, own, gold, head, sentences))) return {...own, id};
  if (head !== null && mentions.some(({title}) => title !== undefined && title.start <= gold.start && gold.end <= title.end)) return {id, doc: doc.id, start: gold.start, end: gold.end, kind: "person", form: "nominal", head: {start: head.start, end: head.end}};
  const form = head !== null && PRONOUN.test(head.norm) ? "pronoun" : "nominal";
  if (form === "nominal" && head !== null && personNouns.has(head.norm)) return {id, doc: doc.id, start: gold.start, end: gold.end, kind: "person", form, head: {start: head.start, end: head.end}};
  const name = form === "pronoun" || own ? null : properOf(doc, gold, sentences);
  if (name !== null && head !== null) return {id, doc: doc.id, ...name, kind: "other", form: "name", head: {start: head.start, end: head.end}};
  return {id, doc: doc.id, start: gold.start, end: gold.end, kind: "other", form, head: head ? {start: head.start, end: head.end} : {start: gold.start, end: gold.end}};
}

/**
 * Of "its new Brellphone 4" the words of the name: those from the first to the last with a capital or a number, where all between are so too and the mention ends with them. Null
 * where there are none, or where the case tells nothing: one word that begins a sentence, or stands in a line all in capitals, and is no proper noun by its tag.
 */
function properOf({text}: Document, {start, end}: GoldMention, sentences: readonly Sentence[]): Range | null {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  const tokens = sentence?.tokens.filter((token) => token.start >= start && token.end <= end && /[\p{L}\p{N}]/u.test(token.norm)) ?? [];
  const isProper = ({start: from, end: to, tag}: Token): boolean => /^\p{Ll}?\p{Lu}/u.test(text.slice(from, to)) && tag !== "DT";
  const from = tokens.findLastIndex((token, at) => !isProper(token) && !(at > 0 && token.tag === "CD")) + 1;
  const own = tokens.slice(from);
  if (tokens.slice(0, from).some(({tag}) => /^(?:NN|VB)/u.test(tag)) || !own.some(isProper) || own.every(({tag}) => !tag.startsWith("NNP")) && (own.length < 2 || isLoud(text, sentence!))) return null;
  return {start: own[0].start, end: own.at(-1)!.end};
}

/** Most words of the line have a capital, so that a capital tells nothing. */
function isLoud(text: string, {tokens}: Sentence): boolean {
  const long = tokens.filter(({norm}) => /^\p{L}{4,}/u.test(norm));
  return long.filter(({start}) => /\p{Lu}/u.test(text[start])).length > 0.66 * long.length;
}

/** A mention that was read is the given one where both have the same head, or where its name, a title left out, lies in it and holds its head. */
function isOf(mention: Mention, gold: GoldMention, head: Token): boolean {
  const start = mention.title && mention.title.end <= gold.end ? mention.title.end : mention.start;
  const isHeld = mention.form === "name" && mention.start <= head.start && head.end <= mention.end && gold.start <= start + 1 && mention.end <= gold.end + 1;
  return isHeld || overlapOf(mention.head, head) > 0;
}

/** "the phone maker Brell Mobile": a name right behind a noun with which the given mention ends is what it is of, whichever of the two the parse takes for the head. */
function isClosing(mention: Mention, gold: GoldMention, sentences: readonly Sentence[]): boolean {
  if (mention.form !== "name" || Math.abs(mention.end - gold.end) > 1 || mention.start <= gold.start) return false;
  const tokens = sentences.find(({start, end}) => start <= gold.start && gold.start < end)?.tokens ?? [];
  return tokens[tokens.findIndex(({start}) => start === mention.start) - 1]?.tag.startsWith("NN") ?? false;
}

/** "Brell and Kelmar": another is joined to the head, behind the name that would be taken for all of it; letters alone are a degree ("Ana Ode, MD"). */
function isList(doc: Document, own: Mention, gold: GoldMention, head: Token, sentences: readonly Sentence[]): boolean {
  const tokens = sentences.find(({start, end}) => start <= gold.start && gold.start < end)?.tokens ?? [];
  return own.end < gold.end - 1 && tokens.some((token) => token.relation === "conj" && !/^(?:\p{Lu}\.? ?){2,}$/u.test(textOf(doc, token)) && token.start >= own.end && token.end <= gold.end && token.head >= 0 && overlapOf(tokens[token.head], head) > 0);
}

/** The token of the mention whose governor lies outside it; of the words of a name that hang from the title before it, the last. */
function headOf(gold: GoldMention, sentences: readonly Sentence[]): Token | null {
  const sentence = sentences.find(({start, end}) => start <= gold.start && gold.start < end);
  const inside = sentence?.tokens.map((token, at) => ({token, at})).filter(({token}) => overlapOf(token, gold) > 0) ?? [];
  const ids = new Set(inside.map(({at}) => at));
  const [first, ...others] = inside.filter(({token}) => !ids.has(token.head)).map(({token}) => token);
  return others.findLast(({head, relation}) => head === first.head && relation === "flat") ?? first ?? inside.at(-1)?.token ?? null;
}
