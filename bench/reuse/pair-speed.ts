import {alignWords, wordsOf} from "../../src/compare/align/index.ts";
import {makeLineage} from "./lineages.ts";
import type {Row} from "./rows.ts";

/** Passages and edits of pairs of one family. */
export function measurePairSpeed(): readonly Row[] {
  const {documents} = makeLineage(7, 12, "heavy");
  const words = documents.map(({text}) => wordsOf(text));
  const start = performance.now();
  let pairs = 0;
  for (let round = 0; round < 10; round++) for (const left of words) for (const right of words) if (left !== right) pairs += alignWords(left, right).length >= 0 ? 1 : 0;
  const length = Math.round(words.reduce((sum, {keys}) => sum + keys.length, 0) / words.length);
  return [[`passages and edits of a pair, ${length} words a text`, `${Math.round(pairs / ((performance.now() - start) / 1000))} pairs a second, one core`]];
}
