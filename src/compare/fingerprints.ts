import {hashOfRun} from "./align/seeds.ts";
import {BREAK, STOP} from "./align/words.ts";
import type {Words} from "./align/words.ts";

export interface FingerprintOptions {
  /** Words of one fingerprint. */
  readonly runLength?: number;
  /** Of this many runs in a row one at least is kept, so any `runLength + window - 1` words in common are found. */
  readonly window?: number;
  /** Fingerprints two texts share, at least, to be candidates. */
  readonly minShared?: number;
  /** Fingerprints of more documents than this are stock phrases and are passed over. */
  readonly maxDocuments?: number;
}

const DEFAULTS: Required<FingerprintOptions> = {runLength: 4, window: 3, minShared: 2, maxDocuments: 1000};

/** A document that may share passages with the one asked about. */
export interface Candidate {
  readonly id: string;
  /** Fingerprints in common, at least `minShared`. */
  readonly shared: number;
}

/** Finds what shares words with a text without looking at all pairs; grows by `add`. */
export interface FingerprintIndex {
  /** Number of documents added. */
  readonly size: () => number;
  /** Adds a document; of its words those of the article. O(words). */
  readonly add: (id: string, words: Words) => void;
  /** Documents added before that share enough, most first, then in the order they were added. O(words + hits). */
  readonly query: (words: Words) => readonly Candidate[];
}

/** An empty index in memory: 4-word runs by default, about half of them kept. */
export function createFingerprintIndex(options: FingerprintOptions = {}): FingerprintIndex {
  const all = {...DEFAULTS, ...options};
  const ids: string[] = [];
  const postings = new Map<number, number[]>();
  return {
    size: () => ids.length,
    add: (id, words) => {
      for (const print of fingerprintsOf(words, all)) addPosting(postings, print, ids.length, all.maxDocuments);
      ids.push(id);
    },
    query: (words) => rank(countShared(fingerprintsOf(words, all), postings, all.maxDocuments), ids, all.minShared),
  };
}

function addPosting(postings: Map<number, number[]>, print: number, at: number, most: number): void {
  const places = postings.get(print);
  if (!places) postings.set(print, [at]);
  else if (places.length <= most) places.push(at);
}

function countShared(prints: ReadonlySet<number>, postings: ReadonlyMap<number, readonly number[]>, most: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const print of prints) {
    const places = postings.get(print);
    if (!places || places.length > most) continue;
    for (const at of places) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

function rank(counts: ReadonlyMap<number, number>, ids: readonly string[], least: number): readonly Candidate[] {
  return [...counts].filter(([, shared]) => shared >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([at, shared]) => ({id: ids[at], shared}));
}

/**
 * Hashes (32 bits) of runs of words, of each window the smallest. Runs of stop words alone and runs that leave the
 * article are passed over. Method: winnowing (Schleimer, Wilkerson and Aiken 2003). O(words × window).
 */
export function fingerprintsOf(words: Words, {runLength, window}: {readonly runLength: number; readonly window: number}): ReadonlySet<number> {
  const hashes: number[] = [];
  for (let at = 0; at + runLength <= words.keys.length; at++) {
    if (isUsable(words, at, runLength)) hashes.push(hashOfRun(words, at, runLength));
  }
  const prints = new Set<number>();
  for (let at = 0; at < hashes.length; at++) {
    if (at + window > hashes.length && at > 0) break;
    let least = hashes[at];
    for (let i = at + 1; i < Math.min(at + window, hashes.length); i++) least = Math.min(least, hashes[i]);
    prints.add(least);
  }
  return prints;
}

function isUsable({flags}: Words, at: number, length: number): boolean {
  let telling = false;
  for (let i = at; i < at + length; i++) {
    if ((flags[i] & STOP) === 0) telling = true;
    if (i + 1 < at + length && (flags[i] & BREAK) !== 0) return false;
  }
  return telling;
}
