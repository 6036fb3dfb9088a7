import {partitionPoint} from "../../model/index.ts";
import type {Alignment, Edit, Range} from "../../model/index.ts";
import {turnEdit} from "../../compare/align/index.ts";
import type {Words} from "../../compare/align/index.ts";

/** An alignment seen from one of its documents, word by word; words by their number in the document, from 0. */
export interface Way {
  readonly other: string;
  readonly range: Range;
  readonly otherRange: Range;
  readonly basis: string;
  readonly score: number;
  /** Numbers of the words that are the same on both sides and in the same order, ascending in `here`. */
  readonly here: readonly number[];
  readonly there: readonly number[];
  /** Words that stand here for others there, ascending. */
  readonly replaced: readonly number[];
}

/** How many words either side may have more before the two are brought together again. */
const AHEAD = 12;

/** The alignment as seen from the document `doc`, one of its two sides. O(words + edits × words of edits). */
export function wayFrom(doc: string, {left, right, edits, basis, score}: Alignment, words: (doc: string) => Words): Way {
  const [here, there] = left.doc === doc ? [left, right] : [right, left];
  const turned = left.doc === doc ? edits : edits.map(turnEdit);
  const [ours, theirs] = [words(here.doc), words(there.doc)];
  const pairs = [
    ...pairWords(ours, numbersIn(ours, here, turned.flatMap((edit) => edit.left ?? [])), theirs, numbersIn(theirs, there, turned.flatMap((edit) => edit.right ?? []))),
    ...turned.flatMap((edit) => movedPairs(edit, ours, theirs)),
  ].sort((a, b) => a[0] - b[0]);
  return {
    other: there.doc, range: {start: here.start, end: here.end}, otherRange: {start: there.start, end: there.end}, basis, score,
    here: pairs.map(([one]) => one), there: pairs.map(([, one]) => one),
    replaced: turned.flatMap((edit) => (edit.kind === "substitution" && edit.left ? numbersIn(ours, edit.left, []) : [])).sort((a, b) => a - b),
  };
}

function movedPairs({kind, left, right}: Edit, ours: Words, theirs: Words): readonly Pair[] {
  if (kind !== "move" || !left || !right) return [];
  return pairWords(ours, numbersIn(ours, left, []), theirs, numbersIn(theirs, right, []));
}

/** Number of the first word that starts at `offset` or later. O(log words). */
export function firstFrom({starts}: Words, offset: number): number {
  return partitionPoint(starts, (start) => start < offset);
}

/** The words of a range that lie in none of the others. */
function numbersIn(words: Words, {start, end}: Range, without: readonly Range[]): readonly number[] {
  const left = new Set(without.flatMap((range) => numbersIn(words, range, [])));
  const numbers: number[] = [];
  for (let at = firstFrom(words, start); at < words.starts.length && words.ends[at] <= end; at++) if (!left.has(at)) numbers.push(at);
  return numbers;
}

type Pair = readonly [here: number, there: number];

/** The words that both lists have in the same order; few are left over, since edits were taken out before. */
function pairWords(ours: Words, ones: readonly number[], theirs: Words, others: readonly number[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const isSame = (i: number, j: number) => i < ones.length && j < others.length && ours.keys[ones[i]] === theirs.keys[others[j]];
  for (let i = 0, j = 0; i < ones.length && j < others.length; i++, j++) {
    const ahead = gapAt(i, j, isSame);
    if (ahead > 0) j += ahead;
    else i -= ahead;
    if (isSame(i, j)) pairs.push([ones[i], others[j]]);
  }
  return pairs;
}

/** How many words to pass over until both have the same word: of theirs, or, below 0, of ours; 0 where none need be, or none helps. */
function gapAt(i: number, j: number, isSame: (i: number, j: number) => boolean): number {
  for (let ahead = 0; ahead <= AHEAD; ahead++) {
    if (isSame(i, j + ahead)) return ahead;
    if (isSame(i + ahead, j)) return -ahead;
  }
  return 0;
}
