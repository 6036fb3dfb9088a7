import type {GoldSentence} from "./conllu.ts";
import {seeSentences} from "./seeing.ts";
import type {TaggedSentence} from "./train-parser.ts";
import {tagSentence, trainTagger} from "./train-tagger.ts";

export interface JackknifeOptions {
  readonly folds: number;
  readonly epochs: number;
  readonly bits: number;
}

/** Sentences with the tags of taggers that were trained on the other documents, so that the parser learns from tags as wrong as it will meet. */
export function tagByOthers(sentences: readonly GoldSentence[], tags: readonly string[], {folds, epochs, bits}: JackknifeOptions): TaggedSentence[] {
  const docs = [...new Set(sentences.map(({doc}) => doc))];
  const foldOf = new Map(docs.map((doc, i) => [doc, i % folds]));
  return Array.from({length: folds}, (_, fold) => {
    const tagger = trainTagger(seeSentences(sentences.filter(({doc}) => foldOf.get(doc) !== fold)), {tags, epochs, bits});
    return seeSentences(sentences.filter(({doc}) => foldOf.get(doc) === fold)).map((sentence) => ({...sentence, tags: tagSentence(sentence, tagger)}));
  }).flat();
}
