import type {Document, Dossier, DocumentId, Quote, Range} from "../model/index.ts";
import {isArticleKind, overlapOf} from "../model/index.ts";

/** How words that were asked for stand in a document. */
export type CourtVerdict = "verbatim" | "other-words" | "indirect" | "unattributed";

/** A passage that has the words, and whose words they are. */
export interface CourtFinding extends Range {
  readonly verdict: CourtVerdict;
  readonly doc: DocumentId;
  /** Id of the quote that holds the passage; null in the outlet's own voice. */
  readonly quote: string | null;
  /** Share of the words found in the same order, weighted by how like they are, from 0 to 1; 1 is every word. */
  readonly score: number;
}

const ORDER: readonly CourtVerdict[] = ["verbatim", "other-words", "indirect", "unattributed"];

/** Below this share two passages are not the same words. */
const ENOUGH = 0.6;

/** `findWords` over a dossier. */
export function courtOf(words: string, {documents, layers}: Dossier): readonly CourtFinding[] {
  return findWords(words, documents, layers.quotes);
}

/**
 * Where the given words stand in the article parts of documents, best first; empty when they stand nowhere. Case,
 * marks and accents do not count; "…" and "[…]" may stand for left-out words, "[he]" for a word put in; small
 * changes and other endings of the same word lower the score. O(text + words × passages looked at).
 */
export function findWords(words: string, documents: readonly Document[], quotes: readonly Quote[]): readonly CourtFinding[] {
  const asked = parseAsked(words);
  if (asked.every(({gap}) => gap)) return [];
  const found = documents.flatMap((doc) => findIn(doc, asked).map((passage) => judge(doc, passage, quotes.filter((quote) => quote.doc === doc.id))));
  const place = new Map(documents.map(({id}, at) => [id, at]));
  return found.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || b.score - a.score || place.get(a.doc)! - place.get(b.doc)! || a.start - b.start);
}

// --- words ----------------------------------------------------------------------------------------

interface Word extends Range {
  readonly norm: string;
}

/** A word asked for; `gap` where any words may stand. */
interface AskedWord {
  readonly norm: string;
  readonly gap: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[’']/gu, "").replace(/[‐‑–-]/gu, "");
}

function parseAsked(words: string): AskedWord[] {
  const marked = words.replace(/\[[^\][]{0,80}\]|…|\.{3}|\. \. \./gu, " ¤ ");
  return (marked.match(/¤|[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []).map((word) => ({norm: fold(word), gap: word === "¤"}));
}

function wordsIn(doc: Document): Word[] {
  return doc.parts.filter(({kind}) => isArticleKind(kind)).flatMap(({start, end}) =>
    [...doc.text.slice(start, end).matchAll(WORD)].map((match) => ({start: start + match.index, end: start + match.index + match[0].length, norm: fold(match[0])})));
}

/** How like two words are: 1 the same, 0.7 the same but for an ending, else 0. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  return a.length > 3 && b.length > 3 && stem(a) === stem(b) ? 0.7 : 0;
}

function stem(word: string): string {
  return word.replace(/(?:ing|ied|ies|ed|es|[sey])$/u, "");
}

// --- passages -------------------------------------------------------------------------------------

interface Passage extends Range {
  readonly score: number;
}

function findIn(doc: Document, asked: readonly AskedWord[]): Passage[] {
  const words = wordsIn(doc);
  const places = startsOf(words, asked);
  const found = places.flatMap((at) => alignAt(words, asked, at) ?? []).sort((a, b) => b.score - a.score || a.start - b.start);
  return found.filter((passage, i) => !found.slice(0, i).some((better) => overlapOf(better, passage) > 0));
}

/** How many windows of a document are looked at closely. */
const WINDOWS = 24;

/** Where the passage may begin: places for which most of the words asked for stand at the right distance. */
function startsOf(words: readonly Word[], asked: readonly AskedWord[]): number[] {
  const places = new Map<string, number[]>();
  asked.forEach(({norm, gap}, at) => {
    if (!gap) places.set(stem(norm), [...(places.get(stem(norm)) ?? []), at]);
  });
  const votes = new Map<number, number>();
  words.forEach(({norm}, at) => {
    for (const offset of (places.get(stem(norm)) ?? []).slice(0, 8)) {
      const bin = Math.floor((at - offset) / 4);
      votes.set(bin, (votes.get(bin) ?? 0) + 1);
    }
  });
  const summed = [...votes].map(([bin, count]) => ({bin, count: count + (votes.get(bin + 1) ?? 0)}));
  return summed.sort((a, b) => b.count - a.count || a.bin - b.bin).slice(0, WINDOWS).map(({bin}) => Math.max(0, bin * 4 - 4));
}

/** The best passage in a window that begins at word `from`: a longest common subsequence, weighted by likeness. */
function alignAt(words: readonly Word[], asked: readonly AskedWord[], from: number): Passage | null {
  const gaps = asked.filter(({gap}) => gap).length;
  const wanted = asked.filter(({gap}) => !gap);
  const window = words.slice(from, from + wanted.length + 14 + 40 * gaps);
  const pairs = traceOf(window, wanted);
  if (pairs.length === 0) return null;
  const [first, last] = [pairs[0].word, pairs[pairs.length - 1].word];
  const sum = pairs.reduce((total, {weight}) => total + weight, 0);
  const extra = gaps > 0 ? 0 : last - first + 1 - pairs.length;
  const score = sum / (wanted.length + extra / 2);
  return score >= ENOUGH ? {start: window[first].start, end: window[last].end, score: Math.min(1, score)} : null;
}

interface Pair {
  readonly word: number;
  readonly weight: number;
}

function traceOf(window: readonly Word[], wanted: readonly AskedWord[]): Pair[] {
  const columns = wanted.length + 1;
  const table = new Float64Array((window.length + 1) * columns);
  for (let i = window.length - 1; i >= 0; i--) {
    for (let j = wanted.length - 1; j >= 0; j--) {
      const both = likeness(window[i].norm, wanted[j].norm);
      const skip = Math.max(table[(i + 1) * columns + j], table[i * columns + j + 1]);
      table[i * columns + j] = both > 0 ? Math.max(skip, both + table[(i + 1) * columns + j + 1]) : skip;
    }
  }
  return walk(window, wanted, table);
}

function walk(window: readonly Word[], wanted: readonly AskedWord[], table: Float64Array): Pair[] {
  const columns = wanted.length + 1;
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < window.length && j < wanted.length && table[i * columns + j] > 0) {
    const here = table[i * columns + j];
    const weight = likeness(window[i].norm, wanted[j].norm);
    if (table[(i + 1) * columns + j] === here) i++; // as late as may be, so that the passage stays short
    else if (weight > 0 && Math.abs(weight + table[(i + 1) * columns + j + 1] - here) < 1e-9) {
      pairs.push({word: i, weight});
      i++;
      j++;
    } else j++;
  }
  return pairs;
}

// --- whose words ----------------------------------------------------------------------------------

function judge(doc: Document, {start, end, score}: Passage, quotes: readonly Quote[]): CourtFinding {
  const holding = quotes.filter((quote) => overlapOf(quote, {start, end}) >= 0.8 * (end - start)).sort((a, b) => a.end - a.start - (b.end - b.start));
  const direct = holding.find(({kind}) => kind === "direct");
  const quote = direct ?? holding[0] ?? null;
  const verdict = direct ? (score >= 1 ? "verbatim" : "other-words") : quote ? "indirect" : "unattributed";
  return {verdict, doc: doc.id, start, end, quote: quote?.id ?? null, score};
}
