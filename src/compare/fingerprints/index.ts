import type {Words} from "../align/words.ts";
import {addPosting, countAt, createPostings, documentAt, findPlace, sizeOfPostings} from "./postings.ts";
import type {Postings} from "./postings.ts";
import {fingerprintsOf} from "./prints.ts";
import type {Fingerprints, PrintOptions} from "./prints.ts";
import {addSketch, countMarked, createSketches, markPrints, sizeOfSketch, sizeOfSketches, sketchAt, spreadOf} from "./sketches.ts";
import type {Sketches} from "./sketches.ts";

/** What makes a document that was added a candidate. */
export interface QueryOptions {
  /** Fingerprints looked up that both have and that are no stock phrases, at least; 2. */
  readonly minShared?: number;
  /** Containment of the lesser in the other, at least; 0. */
  readonly minContainment?: number;
  /** Resemblance, at least; 0. */
  readonly minResemblance?: number;
  /** Spread, at least; 0. */
  readonly minSpread?: number;
}

export interface FingerprintOptions extends PrintOptions, QueryOptions {
  /** Fingerprints of more documents than this are stock phrases and make no candidates; 1000. */
  readonly maxDocuments?: number;
}

/**
 * For near copies among millions, also with one word in seven changed: about 70 fingerprints for a text of 300 words, of
 * which the index looks up half; some 900 bytes. Texts of less than 50 words are too short for it.
 */
export const FOR_COPIES = {runLength: 3, oneIn: 4, maxDocuments: 32, minContainment: 0.33, minSpread: 0.75} as const satisfies FingerprintOptions;

/** A document that may share passages with the one asked about. */
export interface Candidate {
  readonly id: string;
  /** Fingerprints in common. */
  readonly shared: number;
  /** The part of the lesser one's fingerprints that the other has too, from 0 to 1: 1 where one was cut out of the other. */
  readonly containment: number;
  /** Fingerprints in common, divided by those of both together (Jaccard), from 0 to 1. */
  readonly resemblance: number;
  /**
   * The part of eight equal stretches of the lesser one in which fingerprints in common stand, from 0 to 1: near 1 for a
   * copy, little where all that both have is a quotation or an outlet's lines under its articles.
   */
  readonly spread: number;
}

/** What the index takes for a document: its words, its text, or fingerprints made before with the same options. */
export type Printed = Words | string | Fingerprints;

/** Finds what shares words with a text without looking at all pairs; grows by `add`. */
export interface FingerprintIndex {
  /** Number of documents added. */
  readonly size: () => number;
  /** Memory of the tables, in bytes; ids come to it. */
  readonly bytes: () => number;
  /** Adds a document; of its words those of the article. O(words). */
  readonly add: (id: string, document: Printed) => void;
  /** Documents added before that share enough, most first, then in the order they were added. O(words + hits). */
  readonly query: (document: Printed, options?: QueryOptions) => readonly Candidate[];
}

/**
 * An empty index in memory: 4-word runs by default, about half of them kept, so that any 6 words in common count. A text
 * that more than `maxDocuments` have copied is found through the first of them. The same documents in the same order
 * give the same candidates.
 */
export function createFingerprintIndex(options: FingerprintOptions = {}): FingerprintIndex {
  const index = createTables(options);
  const printsOf = (document: Printed) => (document instanceof Int32Array ? document : fingerprintsOf(document, options));
  return {
    size: () => index.ids.length,
    bytes: () => sizeOfPostings(index.postings) + sizeOfSketches(index.sketches) + index.counts.byteLength + index.met.byteLength,
    add: (id, document) => addDocument(index, id, printsOf(document)),
    query: (document, asked = {}) => findCandidates(index, printsOf(document), {minShared: 2, minContainment: 0, minResemblance: 0, minSpread: 0, ...options, ...asked}),
  };
}

interface Tables {
  readonly postings: Postings;
  readonly sketches: Sketches;
  readonly ids: string[];
  /** Of prints chosen one in so many, which are many and as good as each other, the odd ones are looked up; else all. */
  readonly oddOnly: boolean;
  /** Per document the prints looked up that the one asked about has too; 0 between questions. */
  counts: Int32Array;
  /** Scratch: the documents whose count is not 0. */
  met: Int32Array;
}

function createTables({maxDocuments = 1000, oneIn = 0}: FingerprintOptions): Tables {
  return {postings: createPostings(maxDocuments), sketches: createSketches(), ids: [], oddOnly: oneIn > 0, counts: new Int32Array(16), met: new Int32Array(16)};
}

function addDocument(index: Tables, id: string, prints: Fingerprints): void {
  const doc = index.ids.push(id) - 1;
  if (doc === index.counts.length) Object.assign(index, {counts: new Int32Array(2 * doc), met: new Int32Array(2 * doc)});
  addSketch(index.sketches, prints);
  for (const print of prints) if (!index.oddOnly || (print & 1) !== 0) addPosting(index.postings, print, doc);
}

/** A document of which more than this is stock phrases is one of many copies of one text: they count, all the same. */
const STOCK_SHARE = 0.9;

/** Kept between calls: where the documents of each print stand. */
let places = new Int32Array(1024);

/**
 * Finds the places of the prints that are looked up; gives their number. All before any is used: they lie far apart, and
 * a processor waits for many places of memory at once when nothing depends on the first.
 */
function findPlaces({postings, oddOnly}: Tables, prints: Fingerprints): number {
  if (places.length < prints.length) places = new Int32Array(2 * prints.length);
  let length = 0;
  for (let i = 0; i < prints.length; i++) if (!oddOnly || (prints[i] & 1) !== 0) places[length++] = findPlace(postings, prints[i]);
  return length;
}

function countStock(postings: Postings, length: number): number {
  let stock = 0;
  for (let i = 0; i < length; i++) if (places[i] < 0 && countAt(postings, places[i]) > postings.most) stock++;
  return stock;
}

function findCandidates(index: Tables, prints: Fingerprints, asked: Required<QueryOptions>): readonly Candidate[] {
  const met = meetWith(index, prints, asked.minShared);
  if (met.length > 0) markPrints(prints);
  const alike = met.map((doc) => ({doc, shared: countMarked(index.sketches, doc)}))
    .filter(({doc, shared}) => isAlike(shared, prints.length, sizeOfSketch(index.sketches, doc), asked));
  return alike.sort((a, b) => b.shared - a.shared || a.doc - b.doc)
    .map(({doc, shared}) => candidateOf(index, doc, shared, prints))
    .filter(({spread}) => spread >= asked.minSpread);
}

function isAlike(shared: number, left: number, right: number, {minContainment, minResemblance}: Required<QueryOptions>): boolean {
  return shared >= minContainment * Math.min(left, right) && shared >= minResemblance * (left + right - shared);
}

function candidateOf({ids, sketches}: Tables, doc: number, shared: number, prints: Fingerprints): Candidate {
  const other = sketchAt(sketches, doc);
  const [lesser, larger] = other.length < prints.length ? [other, prints] : [prints, other];
  return {
    id: ids[doc], shared, containment: shared / lesser.length, resemblance: shared / (lesser.length + larger.length - shared),
    spread: spreadOf(lesser, larger),
  };
}

/** The documents that have `least` of the prints that are looked up, in the order they were met. */
function meetWith(index: Tables, prints: Fingerprints, least: number): readonly number[] {
  const length = findPlaces(index, prints);
  const stock = countStock(index.postings, length);
  const met = meet(index, length, stock > STOCK_SHARE * length);
  const enough: number[] = [];
  for (let i = 0; i < met; i++) {
    const doc = index.met[i];
    if (index.counts[doc] >= least) enough.push(doc);
    index.counts[doc] = 0;
  }
  return enough;
}

/** Counts for each document the prints it has of those in `places`; gives the number of documents met. */
function meet({postings, counts, met}: Tables, prints: number, withStock: boolean): number {
  let length = 0;
  for (let i = 0; i < prints; i++) {
    const place = places[i];
    if (place === 0) continue;
    const holders = countAt(postings, place);
    if (holders > postings.most && !withStock) continue;
    for (let n = 0; n < Math.min(holders, postings.most); n++) {
      const doc = documentAt(postings, place, n);
      if (counts[doc]++ === 0) met[length++] = doc;
    }
  }
  return length;
}
