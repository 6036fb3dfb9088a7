import type {LinearModel} from "./linear.ts";
import {scoreFeatures} from "./linear.ts";
import type {SeenWords} from "./seen-words.ts";
import {TAG_FEATURES, tagFeatures} from "./tag-features.ts";

/** Tag numbers of a sentence's words, left to right, each given the two before it. O(words × tags). */
export function tagWords(seen: SeenWords, model: LinearModel): Uint8Array {
  const tags = new Uint8Array(seen.length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(model.classes.length);
  for (let i = 0; i < seen.length; i++) {
    const count = tagFeatures(seen, i, i > 0 ? tags[i - 1] : 255, i > 1 ? tags[i - 2] : 255, model.mask, features);
    scoreFeatures(model, features, count, scores);
    tags[i] = indexOfBest(scores);
  }
  return tags;
}

function indexOfBest(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
  return best;
}
