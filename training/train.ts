import {writeFileSync} from "node:fs";
import type {LinearModel} from "../src/text/linear.ts";
import type {ModelParts} from "../src/text/model-bytes.ts";
import {formatParts} from "../src/text/model-bytes.ts";
import {readTreebank} from "./conllu.ts";
import {tagByOthers} from "./jackknife.ts";
import {seeSentences, seeWithHeadlines} from "./seeing.ts";
import {learnEndings} from "./train-lemmas.ts";
import {relationsOf, trainParser} from "./train-parser.ts";
import {tagsOf, trainTagger} from "./train-tagger.ts";

const [out, epochs, ...paths] = process.argv.slice(2);
if (paths.length === 0) throw new Error("use: train.ts MODEL.bin EPOCHS TREEBANK.conllu…");

const sentences = readTreebank(paths);
const seen = seeSentences(sentences);
const tags = tagsOf(seen);
const relations = relationsOf(seen);
const tagger = trainTagger(seeWithHeadlines(sentences), {tags, least: 12});
console.log("tagger trained");
const parser = trainParser(tagByOthers(sentences, tags, {folds: 2, epochs: 2, bits: 19}), {
  tags, relations, epochs: Number(epochs), least: 16, onEpoch: (epoch) => console.log(`parser, epoch ${epoch + 1}`),
});
writeFileSync(out, formatParts(join(
  linearParts("tagger", tagger),
  linearParts("relations", parser.relations),
  {numbers: {"moves.weights": parser.moves.weights}, lists: {endings: [...learnEndings(sentences)].map(([key, edit]) => `${key}\t${edit}`).sort()}},
)));

function linearParts(name: string, {classes, starts, which, weights}: LinearModel): ModelParts {
  const sizes = Uint8Array.from({length: starts.length - 1}, (_, i) => starts[i + 1] - starts[i]);
  return {numbers: {[`${name}.sizes`]: sizes, [`${name}.which`]: which, [`${name}.weights`]: weights}, lists: {[`${name}.classes`]: classes}};
}

function join(...parts: readonly ModelParts[]): ModelParts {
  return {
    numbers: Object.assign({}, ...parts.map(({numbers}) => numbers)) as ModelParts["numbers"],
    lists: Object.assign({}, ...parts.map(({lists}) => lists)) as ModelParts["lists"],
  };
}
