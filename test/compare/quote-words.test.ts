import {expect, test} from "vitest";
import {courtOf, findWords} from "../../src/compare/quote-words.ts";
import type {Dossier, Document, Layers, Quote, QuoteKind} from "../../src/model/index.ts";

const STORY = "Ana Ode said: “We will rebuild the harbor wall before winter, and nobody will pay for it twice.” She said the town had lost forty boats. The rain did not stop for three days.";

function documentOf(id: string, text: string): Document {
  return {id, sigil: id, input: id, sha256: "", url: null, outlet: null, byline: null, headline: null, published: null, text, parts: [{kind: "body", start: 0, end: text.length}]};
}

function quoteOf(doc: Document, words: string, kind: QuoteKind): Quote {
  const start = doc.text.indexOf(words);
  return {id: `${doc.id}-${kind}`, doc: doc.id, start, end: start + words.length, kind, cue: null, speaker: null, speakerWords: null, speakerKind: "unknown", chain: [], denies: false, reasons: []};
}

const doc = documentOf("A", STORY);
const quotes = [
  quoteOf(doc, "We will rebuild the harbor wall before winter, and nobody will pay for it twice.", "direct"),
  quoteOf(doc, "the town had lost forty boats", "indirect"),
];
const first = (words: string) => findWords(words, [doc], quotes)[0];

test.each([
  ["the same words", "We will rebuild the harbor wall before winter", "verbatim"],
  ["other case and marks", "we will rebuild the HARBOR wall, before winter", "verbatim"],
  ["words left out behind three points", "We will rebuild the harbor wall ... nobody will pay for it twice", "verbatim"],
  ["words left out behind brackets", "We will rebuild the […] wall before winter", "verbatim"],
  ["a word put in brackets", "We will rebuild [it] before winter", "verbatim"],
  ["another word", "We will rebuild the harbor dam before winter", "other-words"],
  ["another tense", "We rebuilt the harbor walls before winter", "other-words"],
  ["words of indirect speech", "the town had lost forty boats", "indirect"],
  ["words of the outlet", "The rain did not stop for three days", "unattributed"],
] as const)("%s", (_, words, verdict) => {
  expect(first(words)?.verdict).toBe(verdict);
});

test("words that nobody said are not found", () => {
  expect(findWords("The mayor will resign on Friday morning", [doc], quotes)).toEqual([]);
  expect(findWords("…", [doc], quotes)).toEqual([]);
  expect(findWords("", [doc], quotes)).toEqual([]);
});

test("the passage is just the words", () => {
  const {start, end, score, quote} = first("rebuild the harbor wall");
  expect(STORY.slice(start, end)).toBe("rebuild the harbor wall");
  expect([score, quote]).toEqual([1, "A-direct"]);
});

test("verbatim speech comes before speech in other words", () => {
  const other = documentOf("B", "Ode said: “We will rebuild the wall before winter.”");
  const both = [...quotes, quoteOf(other, "We will rebuild the wall before winter.", "direct")];
  const found = findWords("We will rebuild the wall before winter", [doc, other], both);
  expect(found.map(({doc: id, verdict}) => [id, verdict])).toEqual([["B", "verbatim"], ["A", "other-words"]]);
});

test("the court reads a dossier", () => {
  const dossier: Dossier = {documents: [doc], notices: [], layers: {quotes} as unknown as Layers};
  expect(courtOf("rebuild the harbor wall", dossier)[0].verdict).toBe("verbatim");
});

test("words in the furniture do not count", () => {
  const page = {...documentOf("C", "Subscribe to our morning letter today"), parts: [{kind: "promotion", start: 0, end: 37} as const]};
  expect(findWords("Subscribe to our morning letter", [page], [])).toEqual([]);
});
