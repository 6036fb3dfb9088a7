import {BREAK, LAST, wordAt} from "../align/words.ts";
import type {Words} from "../align/index.ts";
import {stemKeyOf} from "./stems.ts";

/** A text as rows of stems, a row a sentence: what `findRewritten` needs to know of one text. Stems have numbers, 0 up. */
export interface Profile {
  readonly words: Words;
  /** Number of the stem, by word. */
  readonly stems: Int32Array;
  /** Hash of the stem, by number. */
  readonly keys: readonly number[];
  readonly numbers: ReadonlyMap<number, number>;
  /** First word of each sentence; one more entry holds the number of words. */
  readonly bounds: Int32Array;
  /** Where each sentence's row begins in `terms` and `counts`; one more entry holds their length. */
  readonly rows: Int32Array;
  /** Stems of a row, each once. */
  readonly terms: Int32Array;
  /** How often the stem stands in the sentence. */
  readonly counts: Uint16Array;
  /** Sentences that have the stem, ascending; by its number. */
  readonly places: readonly (readonly number[])[];
  /** How often it stands in each of them. */
  readonly times: readonly (readonly number[])[];
}

const knownProfiles = new WeakMap<Words, Profile>();

/** The profile of a text, made once for each `Words`. O(words). */
export function profileOf(words: Words): Profile {
  const known = knownProfiles.get(words);
  if (known) return known;
  const profile = makeProfile(words);
  knownProfiles.set(words, profile);
  return profile;
}

function makeProfile(words: Words): Profile {
  const numbers = new Map<number, number>();
  const stems = Int32Array.from(words.keys, (_, i) => numberOf(stemKeyOf(wordAt(words, i)), numbers));
  const bounds = Int32Array.from(boundsOf(words));
  return {words, stems, keys: [...numbers.keys()], numbers, bounds, ...rowsOf(stems, bounds, numbers.size)};
}

function numberOf(key: number, numbers: Map<number, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

const SHORTEST = 5;
const LONG = 30;
const STOPS = /[.!?…]/u;
const BLANK_LINE = /\n\s*\n/u;

/** First words of sentences. A sentence of fewer than five words goes with the next; a line that just breaks off ends none before thirty. */
function boundsOf(words: Words): readonly number[] {
  const bounds = [0];
  const length = words.keys.length;
  for (let i = 0; i < length; i++) {
    const long = i + 1 - bounds[bounds.length - 1];
    if (i + 1 < length && endsSentence(words, i, long)) bounds.push(i + 1);
  }
  if (length > 0) bounds.push(length);
  return bounds;
}

function endsSentence({text, starts, ends, flags}: Words, i: number, long: number): boolean {
  if ((flags[i] & LAST) === 0) return false;
  if ((flags[i] & BREAK) !== 0) return true;
  if (long < SHORTEST || long >= LONG) return long >= LONG;
  const between = text.slice(ends[i], starts[i + 1]);
  return STOPS.test(between) || BLANK_LINE.test(between);
}

function rowsOf(stems: Int32Array, bounds: Int32Array, size: number): Pick<Profile, "rows" | "terms" | "counts" | "places" | "times"> {
  const places: number[][] = Array.from({length: size}, () => []);
  const times: number[][] = Array.from({length: size}, () => []);
  const rows = new Int32Array(bounds.length);
  const terms = new Int32Array(stems.length);
  const counts = new Uint16Array(stems.length);
  const slot = new Int32Array(size).fill(-1);
  let filled = 0;
  for (let row = 0; row + 1 < bounds.length; row++) {
    rows[row] = filled;
    for (let i = bounds[row]; i < bounds[row + 1]; i++) {
      const term = stems[i];
      if (slot[term] < rows[row]) {
        slot[term] = filled;
        terms[filled++] = term;
        places[term].push(row);
        times[term].push(0);
      }
      counts[slot[term]]++;
      times[term][times[term].length - 1]++;
    }
  }
  rows[Math.max(0, bounds.length - 1)] = filled;
  return {rows, terms: terms.slice(0, filled), counts: counts.slice(0, filled), places, times};
}

/** Number of sentences. */
export function sentencesIn({bounds}: Profile): number {
  return Math.max(0, bounds.length - 1);
}
