import type {Range} from "../src/model/index.ts";
import {normOf} from "../src/text/fold.ts";
import {lemmaOf} from "../src/text/lemmas.ts";
import type {ReaderModel} from "../src/text/reader-model.ts";
import {splitSentences} from "../src/text/sentences.ts";
import {universalOf} from "../src/text/universal.ts";
import type {GoldSentence} from "./conllu.ts";
import type {TrainingSentence} from "./seeing.ts";
import {seeSentences, titled, upper} from "./seeing.ts";

/** Names of the figures that `figuresOf` gives, in its order. */
export const FIGURES = ["tags", "universal", "tags, title case", "tags, capitals", "UAS", "LAS", "lemmas", "tokens F1", "sentences F1"];

const percent = (share: number) => (100 * share).toFixed(2);

/** What the model reads right of a treebank, per hundred: the network alone on gold tokens, and tokens and sentences of running text. */
export function figuresOf(sentences: readonly GoldSentence[], model: ReaderModel): string[] {
  const plain = sharesOf(seeSentences(sentences), model);
  const [inTitles, inCapitals] = [titled, upper].map((recase) => sharesOf(seeSentences(sentences, recase), model).tags);
  return [plain.tags, plain.universal, inTitles, inCapitals, plain.heads, plain.relations, lemmaShare(sentences, model), ...segmentation(sentences)].map(percent);
}

/** Shares of right tags, and of words but punctuation with the right governor, and with the right governor and relation. */
function sharesOf(sentences: readonly TrainingSentence[], {network}: ReaderModel) {
  const sums = {all: 0, tags: 0, universal: 0, words: 0, heads: 0, relations: 0};
  for (const {seen, tokens} of sentences) {
    const reading = network.read(seen);
    tokens.forEach(({form, upos, xpos, head, relation}, i) => {
      const [tag, given] = [network.tags[reading.tags[i]], network.relations[reading.relations[i]]];
      sums.all++;
      if (tag === xpos) sums.tags++;
      if (universalOf(tag, normOf(form), given) === upos) sums.universal++;
      if (upos === "PUNCT") return;
      sums.words++;
      if (reading.heads[i] !== head) return;
      sums.heads++;
      if (given === relation) sums.relations++;
    });
  }
  return {tags: sums.tags / sums.all, universal: sums.universal / sums.all, heads: sums.heads / sums.words, relations: sums.relations / sums.words};
}

/** Share of words with the right lemma under their gold tag, case left aside. */
function lemmaShare(sentences: readonly GoldSentence[], model: ReaderModel): number {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const right = tokens.filter(({form, xpos, lemma}) => normOf(lemmaOf(form, normOf(form), xpos, model.endings)) === normOf(lemma));
  return right.length / tokens.length;
}

/** Splits a text into tokens and sentences, as ranges of it. */
export type Splitter = (text: string) => {readonly tokens: readonly Range[]; readonly sentences: readonly Range[]};

/** F1 of tokens and of sentences found in running text. A document's sentences stand one after the other on one line. */
export function segmentation(sentences: readonly GoldSentence[], split: Splitter = splitAll): number[] {
  const gold = goldBounds(sentences);
  const found = split(gold.text);
  const bounds = (ranges: readonly {start: number; end: number}[]) => new Set(ranges.map(({start, end}) => `${start}-${end}`));
  return [
    agreement(gold.tokens, bounds(found.tokens)),
    agreement(gold.sentences, bounds(found.sentences)),
  ];
}

function splitAll(text: string): ReturnType<Splitter> {
  const sentences = splitSentences(text);
  return {sentences, tokens: sentences.flatMap(({tokens}) => tokens)};
}

function goldBounds(sentences: readonly GoldSentence[]) {
  let text = "";
  const tokens = new Set<string>();
  const bounds = new Set<string>();
  let doc = sentences[0]?.doc;
  for (const sentence of sentences) {
    text += sentence.doc === doc ? " " : "\n";
    doc = sentence.doc;
    const start = text.length;
    let end = start;
    for (const {form, spaceAfter} of sentence.tokens) {
      tokens.add(`${text.length}-${text.length + form.length}`);
      text += form;
      end = text.length;
      if (spaceAfter) text += " ";
    }
    bounds.add(`${start}-${end}`);
  }
  return {text, tokens, sentences: bounds};
}

function agreement(gold: ReadonlySet<string>, found: ReadonlySet<string>): number {
  const both = [...found].filter((bound) => gold.has(bound)).length;
  return (2 * both) / (gold.size + found.size);
}
