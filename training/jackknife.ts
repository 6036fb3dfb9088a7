import type {GoldSentence} from "./conllu.ts";
import {seeSentences} from "./seeing.ts";
import type {TaggedSentence} from "./train-parser.ts";
import {tagSentence, trainTagger} from "./train-tagger.ts";

const FOLDS = 2;

/** Sentences with the tags of taggers that were trained on the other documents, so that the parser learns from tags as wrong as it will meet. */
export function tagByOthers(sentences: readonly GoldSentence[], tags: readonly string[]): TaggedSentence[] {
  const docs = [...new Set(sentences.map(({doc}) => doc))];
  const folds = new Map(docs.map((doc, i) => [doc, i % FOLDS]));
  return Array.from({length: FOLDS}, (_, fold) => {
    const tagger = trainTagger(seeSentences(sentences.filter(({doc}) => folds.get(doc) !== fold)), {tags, epochs: 2});
    return seeSentences(sentences.filter(({doc}) => folds.get(doc) === fold)).map((sentence) => ({...sentence, tags: tagSentence(sentence, tagger)}));
  }).flat();
}
