import type {Alignment, Document, Mention, Quote, Sentence} from "../../model/index.ts";
import {wordsOfName} from "../../compare/names.ts";
import {keyOfWords} from "../../compare/names.ts";

/** What the rules that join mentions look at; mentions are known by their index in the layer. */
export interface JoinContext {
  readonly documents: readonly Document[];
  readonly documentOf: ReadonlyMap<string, Document>;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly names: readonly NamedMention[];
  /** Indexes of the mentions of a document, in text order. */
  readonly byDocument: ReadonlyMap<string, readonly number[]>;
  readonly alignments: readonly Alignment[];
  readonly quotes: readonly Quote[];
}

/** A mention in the form of a name, with its words folded. */
export interface NamedMention {
  readonly index: number;
  readonly mention: Mention;
  /** Folded words without title and article. */
  readonly words: readonly string[];
  readonly key: string;
  /** Folded words of the title; empty when there is none. */
  readonly title: string;
  readonly text: string;
}

/** Says that two mentions are of one entity. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly rule: string;
  readonly score: number;
  readonly detail: string;
}

export function contextOf(
  documents: readonly Document[], sentences: readonly Sentence[], mentions: readonly Mention[], quotes: readonly Quote[], alignments: readonly Alignment[],
): JoinContext {
  const documentOf = new Map(documents.map((doc) => [doc.id, doc]));
  const byDocument = new Map(documents.map((doc) => [doc.id, [] as number[]]));
  mentions.forEach((mention, index) => byDocument.get(mention.doc)?.push(index));
  const names = mentions.flatMap((mention, index) => (mention.form === "name" ? [namedMention(documentOf.get(mention.doc)!, mention, index)] : []));
  return {documents, documentOf, sentences, mentions, indexOf: new Map(mentions.map(({id}, index) => [id, index])), names, byDocument, alignments, quotes};
}

function namedMention(doc: Document, mention: Mention, index: number): NamedMention {
  const from = mention.title ? mention.title.end : mention.start;
  const text = doc.text.slice(from, mention.end).trim();
  const key = keyOfWords(text);
  const title = mention.title ? wordsOfName(doc.text.slice(mention.title.start, mention.title.end)).join(" ") : "";
  return {index, mention, words: key === "" ? [] : key.split(" "), key, title, text};
}

/** The family name of a person's folded words: the last but for what tells father and son apart ("Jr."). */
export const familyOf = (words: readonly string[]): string => words.findLast((word, at) => at === 0 || !GENERATION.test(word)) ?? "";

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/u;

/** The named mentions with the very words, with or without their title. O(names). */
export function namesOfWords(names: readonly NamedMention[], words: string): readonly NamedMention[] {
  const key = keyOfWords(words);
  return key === "" ? [] : names.filter((name) => keysOf(name).includes(key));
}

/** The words of a named mention without its title, and with it. */
export function keysOf({key, title}: NamedMention): readonly string[] {
  return title === "" ? [key] : [key, `${title} ${key}`];
}

