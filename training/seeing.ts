import {normOf} from "../src/text/fold.ts";
import type {SeenWords} from "../src/text/seen-words.ts";
import {SPACE_AFTER, SPACE_BEFORE, noteCases, seeWords} from "../src/text/seen-words.ts";
import type {GoldSentence, GoldToken} from "./conllu.ts";

/** A treebank sentence as the models see it. */
export interface TrainingSentence {
  readonly seen: SeenWords;
  readonly tokens: readonly GoldToken[];
}

/** Sees sentences with the evidence of case of the document each stands in. */
export function seeSentences(sentences: readonly GoldSentence[], recase?: (word: string, i: number) => string): TrainingSentence[] {
  const evidence = new Map<string, Map<string, number>>();
  for (const {doc, tokens} of sentences) {
    if (!evidence.has(doc)) evidence.set(doc, new Map());
    noteCases(tokens.map(({form}) => form), evidence.get(doc)!);
  }
  return sentences.map(({doc, tokens}) => {
    const words = tokens.map(({form}, i) => (recase ? recase(form, i) : form));
    return {tokens, seen: seeWords(words, words.map(normOf), spacesOf(tokens), evidence.get(doc)!)};
  });
}

/** White space about each token, as bits; an opening bracket or a dash before it counts as white space. */
export function spacesOf(tokens: readonly GoldToken[]): number[] {
  return tokens.map(({spaceAfter}, i) => {
    const before = i === 0 || tokens[i - 1].spaceAfter || /^[([{–—-]/u.test(tokens[i - 1].form);
    return (before ? SPACE_BEFORE : 0) | (spaceAfter || i === tokens.length - 1 ? SPACE_AFTER : 0);
  });
}

/** Words set as in a headline: every word with a capital, but for short function words. */
export function titled(word: string, i: number): string {
  const small = /^(?:a|an|the|of|in|on|at|to|for|by|and|or|but|with|from|as|'s|’s|n't|n’t|'re|'ll|'ve|'d|'m)$/iu.test(word);
  return small && i > 0 ? word.toLowerCase() : word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Words set in capitals. */
export function upper(word: string): string {
  return word.toUpperCase();
}
