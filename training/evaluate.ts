import {readFileSync} from "node:fs";
import {normOf} from "../src/text/fold.ts";
import {lemmaOf} from "../src/text/lemmas.ts";
import {parseModel} from "../src/text/reader-model.ts";
import {splitSentences} from "../src/text/sentences.ts";
import type {GoldSentence} from "./conllu.ts";
import {readTreebank} from "./conllu.ts";
import {universalOf} from "../src/text/universal.ts";
import type {TrainingSentence} from "./seeing.ts";
import {seeSentences, titled, upper} from "./seeing.ts";

// Prints a row of figures for each treebank: what the model file reads right of it.
const [file, ...paths] = process.argv.slice(2);
if (paths.length === 0) throw new Error("use: evaluate.ts MODEL.bin TREEBANK.conllu…");
const model = parseModel(readFileSync(file));
const percent = (share: number) => (100 * share).toFixed(2);

console.log("| treebank | tags | universal | tags, title case | tags, capitals | UAS | LAS | lemmas | tokens F1 | sentences F1 |");
console.log("|---|---|---|---|---|---|---|---|---|---|");
for (const path of paths) console.log(`| ${[path.split("/").slice(-2).join("/"), ...figuresOf(readTreebank([path]))].join(" | ")} |`);

function figuresOf(sentences: readonly GoldSentence[]): string[] {
  const plain = sharesOf(seeSentences(sentences));
  const [inTitles, inCapitals] = [titled, upper].map((recase) => sharesOf(seeSentences(sentences, recase)).tags);
  return [plain.tags, plain.universal, inTitles, inCapitals, plain.heads, plain.relations, lemmaShare(sentences), ...segmentation(sentences)].map(percent);
}

/** Shares of right tags, and of words but punctuation with the right governor, and with the right governor and relation. */
function sharesOf(sentences: readonly TrainingSentence[]) {
  const {network} = model;
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
function lemmaShare(sentences: readonly GoldSentence[]): number {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const right = tokens.filter(({form, xpos, lemma}) => normOf(lemmaOf(form, normOf(form), xpos, model.endings)) === normOf(lemma));
  return right.length / tokens.length;
}

/** F1 of tokens and of sentences found in running text. A document's sentences stand one after the other on one line. */
function segmentation(sentences: readonly GoldSentence[]): number[] {
  const gold = goldBounds(sentences);
  const found = splitSentences(gold.text);
  const bounds = (ranges: readonly {start: number; end: number}[]) => new Set(ranges.map(({start, end}) => `${start}-${end}`));
  return [
    agreement(gold.tokens, bounds(found.flatMap(({tokens}) => tokens))),
    agreement(gold.sentences, bounds(found)),
  ];
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
