import {bodyNouns, cities, countryOf, courtesyTitles, demonyms, givenNames, nameParticles, officeTitles, places, taggedPersonNouns} from "../lexicon/index.ts";
import {EVENT_WORDS, KNOWN_BODIES, ORGANIZATION_WORDS, OTHER_WORDS, PLACE_WORDS} from "../lexicon/nouns.ts";
import {bucketOf} from "../linear.ts";
import {hashOf, type SeenWords} from "../seen-words.ts";

/** What the name tagger sees of a sentence: its words as they stand, folded, tagged and parsed. */
export interface NameView {
  readonly words: readonly string[];
  readonly norms: readonly string[];
  readonly tags: readonly string[];
  readonly heads: ArrayLike<number>;
  readonly relations: readonly string[];
  readonly seen: SeenWords;
  /** Folded words that stand at the end of a person's name somewhere in the text. */
  readonly surnames: ReadonlySet<string>;
}

const LISTS: readonly {readonly has: (word: string) => boolean}[] = [
  givenNames, places, cities, countryOf, demonyms, courtesyTitles, officeTitles, taggedPersonNouns, bodyNouns, nameParticles,
  ...[ORGANIZATION_WORDS, KNOWN_BODIES, PLACE_WORDS, EVENT_WORDS, OTHER_WORDS].map((words) => new Set(words)),
];

/** The word lists that a word is in, as bits. */
function listsOf(norm: string): number {
  let bits = 0;
  LISTS.forEach((list, at) => { if (list.has(norm)) bits |= 1 << at; });
  return bits;
}

/** Two words long entries of the lists of places and bodies, for both words. */
function markPairs(norms: readonly string[], lists: Int32Array): void {
  for (let i = 0; i + 1 < norms.length; i++) {
    const pair = `${norms[i]} ${norms[i + 1]}`;
    if (places.has(pair)) for (const at of [i, i + 1]) lists[at] |= 1 << 20;
    if (officeTitles.has(pair)) for (const at of [i, i + 1]) lists[at] |= 1 << 21;
  }
}

const CAPITAL = /\p{Lu}/u;
const PROPER = /^NNPS?$/u;

/**
 * Tokens that may be in a name: those that have a capital or are proper nouns, and their neighbors. All others are in
 * none, and most sentences have few of these.
 */
export function candidatesOf({words, tags}: Pick<NameView, "words" | "tags">): Uint8Array {
  const bold = Uint8Array.from(words, (word, i) => (PROPER.test(tags[i]) || CAPITAL.test(word) && word !== "I" ? 1 : 0));
  return bold.map((own, i) => own | (bold[i - 1] ?? 0) | (bold[i + 1] ?? 0));
}

/** The most features that a token has. */
export const MOST_FEATURES = 48;

/** What stands for a word before the first and behind the last. */
const EDGE = 77;

/** Writes the buckets of the features of one token after another; O(1) a token. */
export interface FeatureWriter {
  /** Writes the buckets of token `i` to `out`; gives their number. */
  readonly write: (i: number, out: Int32Array) => number;
}

/** Makes ready what the features of a sentence's tokens share. O(tokens). */
export function featureWriter(view: NameView, mask: number): FeatureWriter {
  const {norms, words, seen, surnames, heads, relations} = view;
  const tags = Int32Array.from(view.tags, (tag) => hashOf(tag));
  const lists = Int32Array.from(norms, listsOf);
  markPairs(norms, lists);
  const {first, last} = runsOf(view);
  const ties = Int32Array.from(relations, (relation) => hashOf(relation));
  const at = (row: Int32Array, i: number) => (0 <= i && i < row.length ? row[i] : EDGE);
  const write = (i: number, out: Int32Array): number => {
    let count = 0;
    const add = (template: number, a: number, b = 0, c = 0) => { out[count++] = bucketOf(mask, template, a, b, c); };
    const {norm, shape, casing, suffix2, suffix3, prefix3} = seen;
    add(0, 0);
    for (let d = -2; d <= 2; d++) add(10 + d, at(norm, i + d));
    for (let d = -1; d <= 1; d++) {
      add(20 + d, at(tags, i + d), at(shape, i + d));
      add(30 + d, at(lists, i + d), at(shape, i + d));
    }
    add(40, at(norm, i - 1), norm[i]);
    add(41, norm[i], at(norm, i + 1));
    add(42, suffix3[i], shape[i]);
    add(43, prefix3[i], shape[i]);
    add(44, suffix2[i], shape[i]);
    add(45, shape[i], at(shape, i - 1), at(shape, i + 1));
    add(46, tags[i], at(tags, i - 1), at(tags, i + 1));
    add(47, lists[i], at(lists, i - 1), at(lists, i + 1));
    add(48, casing[i], shape[i]);
    add(49, hashOf(words[i]));
    add(50, surnames.has(norms[i]) ? 1 : 0, shape[i], lists[i]);
    add(51, ties[i], shape[i]);
    const head = heads[i] < 0 ? EDGE : norm[heads[i]];
    add(52, ties[i], head);
    add(53, at(lists, i + 1), at(norm, i - 1), shape[i]);
    add(54, at(norm, i - 1), at(norm, i - 2), shape[i]);
    add(55, at(norm, i + 1), at(norm, i + 2), shape[i]);
    if (first[i] < 0) return count;
    const [from, to] = [first[i], last[i]];
    const [length, place] = [Math.min(6, to - from), Math.min(5, i - from)];
    add(60, length, place, shape[i]);
    add(61, norm[to], i === to ? 1 : 0);
    add(62, norm[from], i === from ? 1 : 0);
    add(63, at(norm, from - 1), length, place);
    add(64, at(norm, to + 1), length, place);
    add(65, lists[to], lists[from], place);
    add(66, at(norm, from - 1), at(norm, to + 1), length);
    add(67, surnames.has(norms[to]) ? 1 : 0, lists[from], length);
    add(68, suffix3[to], length, place);
    const over = heads[to] < 0 || heads[to] >= norms.length ? EDGE : norm[heads[to]];
    add(69, ties[to], over);
    add(70, at(lists, from - 1), at(tags, from - 1), length);
    return count;
  };
  return {write};
}

/** The run of capitalized words or proper nouns that each word is in: first and last; −1 for other words. */
function runsOf({words, tags}: NameView): {first: Int32Array; last: Int32Array} {
  const first = new Int32Array(words.length).fill(-1);
  const last = new Int32Array(words.length).fill(-1);
  const isBold = (i: number) => PROPER.test(tags[i]) || (CAPITAL.test(words[i]) && i > 0 && words[i] !== "I");
  for (let i = 0; i < words.length; i++) {
    if (!isBold(i)) continue;
    let end = i;
    while (end + 1 < words.length && isBold(end + 1)) end++;
    first.fill(i, i, end + 1);
    last.fill(end, i, end + 1);
    i = end;
  }
  return {first, last};
}
