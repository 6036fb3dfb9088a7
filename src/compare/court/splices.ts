import type {Range} from "../../model/index.ts";
import type {Asked, AskedWord} from "./asked.ts";
import type {Corpus, Stretch, WordList} from "./corpus.ts";
import {relate} from "./relations.ts";

/** A run of what was asked for that stands word for word in one speech. */
export interface Splice extends Range {
  readonly doc: string;
  readonly stretch: Stretch;
  /** Places of its first and last word in the list of spoken words. */
  readonly first: number;
  readonly last: number;
}

/** Fewer words are no run of their own; more runs are words picked one by one. */
const SHORTEST = 4;
const MOST_RUNS = 5;
const MOST_PLACES = 400;

/**
 * What was asked for as a chain of runs that each stand word for word in some speech, in any article and order; null where
 * it is none, or where one run has all. Greedy by longest run, O(words · places of a word).
 */
export function findSplices({words}: Asked, corpus: Corpus): readonly Splice[] | null {
  const splices: Splice[] = [];
  for (let at = 0; at < words.length;) {
    const run = longestRun(words, at, corpus);
    if (!run || splices.length === MOST_RUNS || splices.length > 0 && isOneSentence(splices[splices.length - 1], run.splice, corpus)) return null;
    splices.push(run.splice);
    at += run.length;
  }
  return splices.length > 1 ? splices : null;
}

/** A word was left out, nothing joined. */
function isOneSentence(before: Splice, next: Splice, {speech}: Corpus): boolean {
  const opens = speech.words.slice(before.last + 1, next.first + 1).some((word) => word.opens);
  return before.stretch === next.stretch && before.last < next.first && !opens;
}

function longestRun(words: readonly AskedWord[], at: number, corpus: Corpus): {readonly splice: Splice; readonly length: number} | null {
  const {speech, stretchOf} = corpus;
  const places = (speech.places.get(words[at].stem) ?? []).slice(0, MOST_PLACES);
  const runs = places.map((place) => ({place, length: runLength(words, at, speech, place, stretchOf)}));
  const best = runs.reduce((a, b) => (b.length > a.length ? b : a), {place: -1, length: 0});
  const isWhole = best.length > 0 && (at + best.length === words.length || words[at + best.length].opens || words[at + best.length].gap !== "none") && words[at].opens;
  if (best.length < SHORTEST && !isWhole) return null;
  const {start} = speech.words[best.place];
  const {end} = speech.words[best.place + best.length - 1];
  return {length: best.length, splice: {doc: corpus.documents[speech.docs[best.place]].id, start, end, stretch: stretchOf[best.place], first: best.place, last: best.place + best.length - 1}};
}

function runLength(words: readonly AskedWord[], at: number, {words: spoken}: WordList, place: number, stretchOf: readonly Stretch[]): number {
  let length = 0;
  while (at + length < words.length && place + length < spoken.length && stretchOf[place + length] === stretchOf[place] && relate(words[at + length], spoken[place + length]) === "same") length++;
  return length;
}
