import {LIKENESS, relate} from "./relations.ts";
import type {Relation} from "./relations.ts";
import type {AskedWord} from "./asked.ts";
import type {SpokenWord} from "./words.ts";

/** Two words that are held to be one; indexes into what was asked and into the window. */
export interface Pair {
  readonly asked: number;
  readonly found: number;
  readonly relation: Relation;
}

export interface WordAlignment {
  readonly pairs: readonly Pair[];
  /** Share of the weight asked for that was found in the same order, from 0 to 1. */
  readonly score: number;
}

/** What a word costs that stands in the window between words asked for. */
const SKIPPED = {none: 0.08, brackets: 0.02, points: 0.002} as const;

/**
 * The words asked for laid along a window of words, in order: the pairs with the most weight, and words of the window
 * between them as few as can be. Semi-global alignment (Needleman and Wunsch 1970; the window's ends are free). O(asked · window).
 */
export function alignWords(asked: readonly AskedWord[], window: readonly SpokenWord[]): WordAlignment {
  const columns = asked.length + 1;
  const relations: (Relation | null)[] = new Array<Relation | null>(window.length * asked.length).fill(null);
  const best = new Float64Array((window.length + 1) * columns);
  for (let i = 1; i <= window.length; i++) {
    for (let j = 1; j < columns; j++) {
      const relation = relate(asked[j - 1], window[i - 1]);
      relations[(i - 1) * asked.length + j - 1] = relation;
      best[i * columns + j] = bestAt(best, i, j, columns, asked, window, relation);
    }
  }
  return trace(best, relations, asked, window);
}

function weightOf(asked: AskedWord, found: SpokenWord, relation: Relation): number {
  return LIKENESS[relation] * Math.min(asked.weight, found.weight);
}

const skipCost = (asked: readonly AskedWord[], j: number): number => (j === asked.length ? 0 : SKIPPED[asked[j].gap]);

/** The best of: the words are a pair; the window's word is skipped; the word asked for is missing. */
function bestAt(best: Float64Array, i: number, j: number, columns: number, asked: readonly AskedWord[], window: readonly SpokenWord[], relation: Relation | null): number {
  const missing = best[i * columns + j - 1];
  const skipped = best[(i - 1) * columns + j] - skipCost(asked, j);
  const both = relation === null ? -1 : best[(i - 1) * columns + j - 1] + weightOf(asked[j - 1], window[i - 1], relation);
  return Math.max(missing, skipped, both, 0);
}

const NEAR = 1e-9;

function trace(best: Float64Array, relations: readonly (Relation | null)[], asked: readonly AskedWord[], window: readonly SpokenWord[]): WordAlignment {
  const columns = asked.length + 1;
  const pairs: Pair[] = [];
  let [i, j] = [lastRow(best, columns, window.length), asked.length];
  while (i > 0 && j > 0 && best[i * columns + j] > 0) {
    const here = best[i * columns + j];
    const relation = relations[(i - 1) * asked.length + j - 1];
    if (relation !== null && Math.abs(best[(i - 1) * columns + j - 1] + weightOf(asked[j - 1], window[i - 1], relation) - here) < NEAR) {
      pairs.push({asked: j - 1, found: i - 1, relation});
      i--;
      j--;
    } else if (Math.abs(best[i * columns + j - 1] - here) < NEAR) j--;
    else i--;
  }
  const got = pairs.reduce((sum, pair) => sum + weightOf(asked[pair.asked], window[pair.found], pair.relation), 0);
  return {pairs: pairs.reverse(), score: got / Math.max(NEAR, asked.reduce((sum, {weight}) => sum + weight, 0))};
}

/** The row of the window at which the whole of what was asked for ends best; of equals the first. */
function lastRow(best: Float64Array, columns: number, rows: number): number {
  let last = 0;
  for (let i = 1; i <= rows; i++) if (best[i * columns + columns - 1] > best[last * columns + columns - 1] + NEAR) last = i;
  return last;
}
