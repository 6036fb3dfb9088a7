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

export type Align = (window: readonly SpokenWord[]) => WordAlignment;

/**
 * Lays the words asked for along windows of words, in order: the pairs with the most weight, and words of the window
 * between them as few as can be. Semi-global alignment (Needleman and Wunsch 1970; the window's ends are free). Each
 * window O(asked · window); how words are related is looked up once for each word met.
 */
export function alignerFor(asked: readonly AskedWord[]): Align {
  const weightsOf = gainsFor(asked);
  const costs = Float64Array.from([...asked.map(({gap}) => SKIPPED[gap]), 0]);
  return (window) => {
    const gains = window.map(weightsOf);
    return trace(tableOf(gains, costs), gains, asked, window);
  };
}

/** What each word asked for gains as a pair with a word of the window; 0 where they are two words. */
type Gains = Float64Array;

function gainsFor(asked: readonly AskedWord[]): (found: SpokenWord) => Gains {
  const known = new Map<string, Gains>();
  return (found) => {
    const key = `${found.norm} ${found.short ? 1 : 0}${found.written}`;
    const gains = known.get(key) ?? gainsOf(asked, found);
    known.set(key, gains);
    return gains;
  };
}

function gainsOf(asked: readonly AskedWord[], found: SpokenWord): Gains {
  const gains = new Float64Array(asked.length);
  for (let j = 0; j < asked.length; j++) gains[j] = gainOf(asked[j], found);
  return gains;
}

function gainOf(asked: AskedWord, found: SpokenWord): number {
  const relation = relate(asked, found);
  return relation === null ? 0 : LIKENESS[relation] * Math.min(asked.weight, found.weight);
}

/** The best sum up to each word of the window (rows) and each word asked for (columns): a pair, or one of the two passed over. */
function tableOf(gains: readonly Gains[], costs: Float64Array): Float64Array {
  const columns = costs.length;
  const best = new Float64Array((gains.length + 1) * columns);
  for (let i = 1; i <= gains.length; i++) {
    const own = gains[i - 1];
    for (let j = 1, at = i * columns + 1; j < columns; j++, at++) {
      const gain = own[j - 1];
      best[at] = Math.max(0, best[at - 1], best[at - columns] - costs[j], gain > 0 ? best[at - columns - 1] + gain : 0);
    }
  }
  return best;
}

const NEAR = 1e-9;

function trace(best: Float64Array, gains: readonly Gains[], asked: readonly AskedWord[], window: readonly SpokenWord[]): WordAlignment {
  const columns = asked.length + 1;
  const pairs: Pair[] = [];
  let [i, j, got] = [lastRow(best, columns, window.length), asked.length, 0];
  while (i > 0 && j > 0 && best[i * columns + j] > 0) {
    const here = best[i * columns + j];
    const gain = gains[i - 1][j - 1];
    if (gain > 0 && Math.abs(best[(i - 1) * columns + j - 1] + gain - here) < NEAR) {
      pairs.push({asked: j - 1, found: i - 1, relation: relate(asked[j - 1], window[i - 1])!}); // what gains is related
      got += gain;
      i--;
      j--;
    } else if (Math.abs(best[i * columns + j - 1] - here) < NEAR) j--;
    else i--;
  }
  return {pairs: pairs.reverse(), score: got / Math.max(NEAR, asked.reduce((sum, {weight}) => sum + weight, 0))};
}

/** The row of the window at which the whole of what was asked for ends best; of equals the first. */
function lastRow(best: Float64Array, columns: number, rows: number): number {
  let last = 0;
  for (let i = 1; i <= rows; i++) if (best[i * columns + columns - 1] > best[last * columns + columns - 1] + NEAR) last = i;
  return last;
}
