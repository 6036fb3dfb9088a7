import {alignWords, wordsOf} from "../../src/compare/align/index.ts";
import {KINSHIPS, makePair} from "./article-pairs.ts";
import type {Kinship} from "./article-pairs.ts";

export type Pair = readonly [left: string, right: string];

/** Pairs from seed `first` on, the kinships by turns; `only` one of them where it is given. The texts are flat strings, as read from files. */
export function makePairs(first: number, count: number, only?: Kinship): readonly Pair[] {
  return Array.from({length: count}, (_, i) => {
    const [left, right] = makePair(first + i, only ?? KINSHIPS[i % KINSHIPS.length]);
    return [Buffer.from(left).toString(), Buffer.from(right).toString()];
  });
}

/** Words, passages and edits of each pair; returns how many edits there were. */
export function alignPairs(pairs: readonly Pair[]): number {
  let edits = 0;
  for (const [left, right] of pairs) for (const passage of alignWords(wordsOf(left), wordsOf(right))) edits += passage.edits.length;
  return edits;
}
