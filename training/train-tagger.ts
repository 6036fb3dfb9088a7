import type {LinearModel} from "../src/text/linear.ts";
import {scoreFeatures} from "../src/text/linear.ts";
import {TAG_FEATURES, tagFeatures} from "../src/text/tag-features.ts";
import {tagWords} from "../src/text/tagger.ts";
import {HINT_FEATURES, hintTag} from "./hints.ts";
import {packLinear} from "./packing.ts";
import {average, bestOf, scoreInto, startPerceptron, update} from "./perceptron.ts";
import {randomFrom, shuffle} from "./random.ts";
import type {TrainingSentence} from "./seeing.ts";

export interface TaggerOptions {
  readonly bits?: number;
  readonly epochs?: number;
  readonly seed?: number;
  readonly tags: readonly string[];
}

/** Tags that occur at least ten times, in order of their names. */
export function tagsOf(sentences: readonly TrainingSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const {tokens} of sentences) for (const {xpos} of tokens) counts.set(xpos, (counts.get(xpos) ?? 0) + 1);
  return [...counts.keys()].filter((tag) => counts.get(tag)! >= 10 && !["_", "VERB"].includes(tag)).sort();
}

/** Trains the tagger; each word is seen with the tags that the model itself gave to the words before it. */
export function trainTagger(sentences: readonly TrainingSentence[], {bits = 18, epochs = 5, seed = 1, tags}: TaggerOptions): LinearModel {
  const model = startPerceptron(bits, tags.length);
  const random = randomFrom(seed);
  const order = [...sentences];
  const numbers = new Map(tags.map((tag, i) => [tag, i]));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of shuffle(order, random)) learnSentence(sentence);
  }
  return packLinear(average(model), tags);

  function learnSentence({seen, tokens, hints}: TrainingSentence): void {
    const features = new Int32Array(TAG_FEATURES + HINT_FEATURES);
    const scores = new Float32Array(tags.length);
    let tag1 = 255;
    let tag2 = 255;
    for (let i = 0; i < tokens.length; i++) {
      const own = tagFeatures(seen, i, tag1, tag2, 2 ** bits - 1, features);
      const count = hints ? hintTag(hints, seen.norm, i, 2 ** bits - 1, features, own) : own;
      scoreInto(model, features, count, scores);
      const guess = bestOf(scores);
      const truth = numbers.get(tokens[i].xpos) ?? guess;
      update(model, features, count, truth, guess);
      model.now++;
      [tag1, tag2] = [guess, tag1];
    }
  }
}

/** Tag numbers of a sentence, with its hints where it has some. */
export function tagSentence({seen, hints}: TrainingSentence, model: LinearModel): Uint8Array {
  if (!hints) return tagWords(seen, model);
  const tags = new Uint8Array(seen.length);
  const features = new Int32Array(TAG_FEATURES + HINT_FEATURES);
  const scores = new Int32Array(model.classes.length);
  for (let i = 0; i < seen.length; i++) {
    const own = tagFeatures(seen, i, i > 0 ? tags[i - 1] : 255, i > 1 ? tags[i - 2] : 255, model.mask, features);
    scoreFeatures(model, features, hintTag(hints, seen.norm, i, model.mask, features, own), scores);
    tags[i] = bestOf(scores);
  }
  return tags;
}

/** Share of tokens with the right tag. */
export function accuracyOf(sentences: readonly TrainingSentence[], model: LinearModel): number {
  let right = 0;
  let all = 0;
  for (const sentence of sentences) {
    const {tokens} = sentence;
    const tags = tagSentence(sentence, model);
    for (let i = 0; i < tokens.length; i++) if (model.classes[tags[i]] === tokens[i].xpos) right++;
    all += tokens.length;
  }
  return right / all;
}
