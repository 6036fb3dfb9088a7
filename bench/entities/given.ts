import {idOf, overlapOf, type Document, type Layers, type Mention, type Sentence, type Token} from "../../src/model/index.ts";
import {runStages, stages} from "../../src/stages/index.ts";
import type {Stage} from "../../src/stages/index.ts";
import {stage} from "../../src/stages/stage.ts";
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

/** Where the mentions stand is given; kinds, forms, heads and titles are what the stages read there. */
export function pairOf(documents: readonly GoldDocument[], reader: Reader): Pair {
  const golds = new Map(documents.flatMap(({doc, mentions}) => mentions.map((gold) => [idOf("g", doc.id, gold.start, gold.end), nameOf(doc, gold)] as const)));
  const {layers} = runStages(withGiven(stages(reader), documents), documents.map(({doc}) => doc));
  const found = layers.entities.map(({mentions}) => mentions.flatMap((id) => golds.get(id) ?? [])).filter((set) => set.length > 0);
  const taken = new Set(found.flat());
  return {key: keyOf(documents), response: [...found, ...[...golds.values()].filter((name) => !taken.has(name)).map((name) => [name])]};
}

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
  const own = mentions.filter((mention) => head !== null && isOf(mention, gold, head)).sort((a, b) => overlapOf(b, gold) / (b.end - b.start) - overlapOf(a, gold) / (a.end - a.start) || b.end - b.start - a.end + a.start)[0] as Mention | undefined;
  if (own) return {...own, id};
  const form = head === null ? "nominal" : PRONOUN.test(head.norm) ? "pronoun" : head.tag.startsWith("NNP") ? "name" : "nominal";
  return {id, doc: doc.id, start: gold.start, end: gold.end, kind: "other", form, head: head ? {start: head.start, end: head.end} : {start: gold.start, end: gold.end}};
}

/** A mention that was read is the given one where both have the same head, or a name holds the head of it. */
function isOf(mention: Mention, gold: GoldMention, head: Token): boolean {
  const isHeld = mention.form === "name" && mention.start <= head.start && head.end <= mention.end && gold.start <= mention.start && mention.end <= gold.end;
  return isHeld || overlapOf(mention.head, head) > 0;
}

/** The token of the mention whose governor lies outside it. */
function headOf(gold: GoldMention, sentences: readonly Sentence[]): Token | null {
  const sentence = sentences.find(({start, end}) => start <= gold.start && gold.start < end);
  const inside = sentence?.tokens.map((token, at) => ({token, at})).filter(({token}) => overlapOf(token, gold) > 0) ?? [];
  const ids = new Set(inside.map(({at}) => at));
  return (inside.find(({token}) => !ids.has(token.head)) ?? inside.at(-1))?.token ?? null;
}
