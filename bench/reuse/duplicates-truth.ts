import {kindOf, wordsOfDocument} from "./duplicates-text.ts";

/** Two documents of one family, the lesser number first. */
export interface Kin {
  readonly left: number;
  readonly right: number;
  /** Part of the shorter one's words that both have from the original, from 0 to 1. */
  readonly kept: number;
  /** Runs of 5 words in common, divided by those of both (Jaccard): what the peers estimate. Exact. */
  readonly resemblance: number;
  /** Larger of the shares of words changed. */
  readonly changed: number;
}

/** A pair counts as near duplicates when so much of the shorter is in the other. */
const LEAST_KEPT = 0.7;

/** All near-duplicate pairs of a corpus, found from how it was made. */
export function findKin(total: number): readonly Kin[] {
  const families = new Map<number, number[]>();
  for (let n = 0; n < total; n++) {
    const {original} = kindOf(n, total);
    if (original !== n) families.set(original, [...families.get(original) ?? [original], n]);
  }
  return [...families.values()].flatMap((family) => pairsOf(family, total)).filter(({kept}) => kept >= LEAST_KEPT);
}

interface Member {readonly n: number; readonly changed: number; readonly length: number; readonly from: ReadonlySet<number>; readonly runs: ReadonlySet<string>}

function pairsOf(family: readonly number[], total: number): readonly Kin[] {
  const members = [...family].sort((a, b) => a - b).map((n) => memberOf(n, total));
  return members.flatMap((left, i) => members.slice(i + 1).map((right) => ({
    left: left.n, right: right.n, kept: inCommon(left.from, right.from) / Math.min(left.length, right.length),
    resemblance: resemblanceOf(left.runs, right.runs), changed: Math.max(left.changed, right.changed),
  })));
}

function memberOf(n: number, total: number): Member {
  const words = wordsOfDocument(n, total);
  return {
    n, changed: kindOf(n, total).changed, length: words.length, from: new Set(words.filter(({from}) => from >= 0).map(({from}) => from)),
    runs: new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).map(({text}) => text).join(" "))),
  };
}

function inCommon<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): number {
  let shared = 0;
  for (const one of left) if (right.has(one)) shared++;
  return shared;
}

function resemblanceOf<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): number {
  const shared = inCommon(left, right);
  return shared / (left.size + right.size - shared);
}

/** The document that `n` was made from; its own number for an original. */
export function originalOf(n: number, total: number): number {
  return kindOf(n, total).original;
}
