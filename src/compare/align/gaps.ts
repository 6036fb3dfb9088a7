import {scratchFloats} from "./scratch.ts";
import {weightAt} from "./words.ts";
import type {Words} from "./words.ts";

/** Words that are the same in the same order: `length` words from `left` and from `right`. */
export interface Run {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

const bestScores = scratchFloats();
const endingScores = scratchFloats();

const MAX_CELLS = 40_000;
const BONUS_IN_A_ROW = 0.5;

/**
 * The words that stand in the same order in `left[leftFrom, leftTo)` and `right[rightFrom, rightTo)`, words in a row
 * preferred to scattered ones. Method: longest common subsequence by dynamic programming with weights. O(left × right);
 * none when that is over 40,000 cells.
 */
export function alignGap(left: Words, leftFrom: number, leftTo: number, right: Words, rightFrom: number, rightTo: number): readonly Run[] {
  const [rows, columns] = [leftTo - leftFrom, rightTo - rightFrom];
  if (rows <= 0 || columns <= 0 || rows * columns > MAX_CELLS) return [];
  const wide = columns + 1;
  const best = bestScores((rows + 1) * wide);
  const ending = endingScores((rows + 1) * wide);
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= columns; j++) {
      const at = i * wide + j;
      best[at] = Math.max(best[at - wide], best[at - 1]);
      if (left.keys[leftFrom + i - 1] !== right.keys[rightFrom + j - 1]) continue;
      const inARow = ending[at - wide - 1] > 0 ? ending[at - wide - 1] + BONUS_IN_A_ROW : 0;
      ending[at] = weightAt(left, leftFrom + i - 1) + Math.max(best[at - wide - 1], inARow);
      best[at] = Math.max(best[at], ending[at]);
    }
  }
  return traceBack(best, ending, rows, columns).map(([i, j, length]) => ({left: leftFrom + i, right: rightFrom + j, length}));
}

function traceBack(best: Float32Array, ending: Float32Array, rows: number, columns: number): readonly (readonly [number, number, number])[] {
  const wide = columns + 1;
  const runs: [number, number, number][] = [];
  for (let i = rows, j = columns; i > 0 && j > 0;) {
    const at = i * wide + j;
    if (ending[at] > 0 && ending[at] >= best[at]) {
      let length = 1;
      while (continuesRun(best, ending, at - (length - 1) * (wide + 1), wide)) length++;
      runs.unshift([i - length, j - length, length]);
      [i, j] = [i - length, j - length];
    } else if (best[at - wide] >= best[at - 1]) i--;
    else j--;
  }
  return runs;
}

/** Whether the match at `at` was reached from the match before it rather than from the best of what lies before. */
function continuesRun(best: Float32Array, ending: Float32Array, at: number, wide: number): boolean {
  const before = at - wide - 1;
  return ending[before] > 0 && ending[before] + BONUS_IN_A_ROW >= best[before];
}
