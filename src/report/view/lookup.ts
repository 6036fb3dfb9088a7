import {contains, groupBy, originsAmong, partitionPoint, rangeOf, titleOf} from "../../model/index.ts";
import type {Document, Dossier, Entity, Mention, Quote, Range, Span, Statement} from "../../model/index.ts";
import {oneLine} from "../words.ts";

/** Words of an article and where they stand. */
export interface Passage extends Span {
  readonly sigil: string;
  /** The words as they stand in the text: hostile until a renderer has made them safe. */
  readonly words: string;
  /** Offset in the document where `words` begins: before `start` where words around the passage are shown too. */
  readonly from: number;
  /** The range of the document in which the value stands, where it is known; else null. */
  readonly focus: Range | null;
}

/** Rows by id, and the order of documents. */
export interface Lookup {
  readonly doc: (id: string) => Document | undefined;
  readonly mention: (id: string) => Mention | undefined;
  readonly quote: (id: string) => Quote | undefined;
  readonly statement: (id: string) => Statement | undefined;
  readonly entity: (id: string) => Entity | undefined;
  readonly entityOfMention: (id: string) => Entity | undefined;
  /** True where the quote's speaker is an outlet of the set. */
  readonly isOutlet: (quote: Quote) => boolean;
  /** The range in which a timex or quantity stands. */
  readonly valueRange: (id: string) => Range | undefined;
  /** In how many independent texts the spans stand. */
  readonly originsOf: (spans: readonly Span[]) => number;
  /** Where a document stands in the order they were given, from 0. */
  readonly rank: (docId: string) => number;
  readonly passage: (span: Span, focus?: Range | null) => Passage;
  /** The passage; one of few words with the sentence it stands in, and itself as the focus. */
  readonly passageInContext: (span: Span, focus?: Range | null) => Passage;
}

/** Passages with fewer characters than this are shown with their sentence. */
const FEW = 60;

/** Makes the maps that the views share. O(rows). */
export function lookupOf({documents, layers}: Dossier): Lookup {
  const docs = byId(documents);
  const ranks = new Map(documents.map((doc, index) => [doc.id, index]));
  const entityOfMention = new Map(layers.entities.flatMap((entity) => entity.mentions.map((id) => [id, entity] as const)));
  const values = byId<Range & {readonly id: string}>([...layers.timexes, ...layers.quantities]);
  const [mentions, quotes] = [byId(layers.mentions), byId(layers.quotes)];
  const [statements, entities] = [byId(layers.statements), byId(layers.entities)];
  const outlets = new Set(layers.citations.map(({quote, mention}) => `${quote ?? ""} ${mention ?? ""}`));
  const sentences = groupBy(layers.sentences, ({doc}) => doc);
  const originsOf = originsAmong(layers.alignments, layers.descents);
  return {
    originsOf: (spans) => originsOf(spans).length,
    doc: (id) => docs.get(id), mention: (id) => mentions.get(id), quote: (id) => quotes.get(id),
    statement: (id) => statements.get(id), entity: (id) => entities.get(id),
    entityOfMention: (id) => entityOfMention.get(id), valueRange: (id) => values.get(id),
    isOutlet: ({id, speaker}) => speaker !== null && outlets.has(`${id} ${speaker}`),
    rank: (id) => ranks.get(id) ?? documents.length,
    passage: (span, focus = null) => passageOf(docs, span, focus),
    passageInContext: (span, focus = null) => {
      const passage = passageOf(docs, span, focus);
      const text = docs.get(span.doc)?.text;
      return text === undefined || FEW <= span.end - span.start ? passage : widen(passage, contextOf(text, span, sentences.get(span.doc) ?? []), text);
    },
  };
}

function byId<Row extends {readonly id: string}>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function passageOf(docs: ReadonlyMap<string, Document>, {doc: id, start, end}: Span, focus: Range | null): Passage {
  const doc = docs.get(id);
  return {doc: id, start, end, sigil: doc?.sigil ?? "?", words: doc?.text.slice(start, end) ?? "", from: start, focus};
}

function widen(passage: Passage, around: Range, text: string): Passage {
  const {start, end, focus} = passage;
  return {...passage, from: around.start, words: text.slice(around.start, around.end), focus: focus ?? {start, end}};
}

/** The sentence that the span stands in, else its line. O(log sentences + the line). */
function contextOf(text: string, span: Span, sentences: readonly Range[]): Range {
  const sentence = sentences[partitionPoint(sentences, (one) => one.end <= span.start)] as Range | undefined;
  if (sentence && contains(sentence, span)) return rangeOf(sentence);
  const end = text.indexOf("\n", span.end);
  return {start: text.lastIndexOf("\n", span.start) + 1, end: end < 0 ? text.length : end};
}

/** What a reader calls a document, in one safe line: outlet, else headline, else the last name of its input. */
export function titleLine(doc: Document): string {
  return oneLine(titleOf(doc)) || doc.sigil;
}

/** The sigils of the documents, each once, in the order the documents were given. */
export function sigilsOf(lookup: Lookup, docIds: Iterable<string>): readonly string[] {
  return distinct(docIds).sort((a, b) => lookup.rank(a) - lookup.rank(b)).map((id) => lookup.doc(id)?.sigil ?? "?");
}

/** Each value once, in the order met. */
export function distinct<Value>(values: Iterable<Value>): Value[] {
  return [...new Set(values)];
}

/** The order of documents, then of places in them. */
export function byPlace(lookup: Lookup): (a: Span, b: Span) => number {
  return (a, b) => lookup.rank(a.doc) - lookup.rank(b.doc) || a.start - b.start || b.end - a.end;
}
