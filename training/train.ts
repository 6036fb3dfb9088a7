import {writeFileSync} from "node:fs";
import {formatParts} from "../src/text/model-bytes.ts";
import {readTreebank} from "./conllu.ts";
import {tagByOthers} from "./jackknife.ts";
import {joinParts, linearParts} from "./model-parts.ts";
import {seeSentences, seeWithHeadlines} from "./seeing.ts";
import {learnEndings} from "./train-lemmas.ts";
import {relationsOf, trainParser} from "./train-parser.ts";
import {tagsOf, trainTagger} from "./train-tagger.ts";

// Trains a model with all its weights; average.ts makes of one or more such what is shipped.
const [out, seedWord, ...paths] = process.argv.slice(2);
if (paths.length === 0) throw new Error("use: train.ts MODEL.bin SEED TREEBANK.conllu…");

const seed = Number(seedWord);
const sentences = readTreebank(paths);
const seen = seeSentences(sentences);
const tags = tagsOf(seen);
const tagger = trainTagger(seeWithHeadlines(sentences), {tags, seed});
console.log("tagger trained");
const parser = trainParser(tagByOthers(sentences, tags, {folds: 4, epochs: 4, bits: 19}), {
  tags, relations: relationsOf(seen), epochs: 5, seed, onEpoch: (epoch) => console.log(`parser, epoch ${epoch + 1}`),
});
const endings = [...learnEndings(sentences)].map(([key, edit]) => `${key}\t${edit}`).sort();
writeFileSync(out, formatParts(joinParts(
  linearParts("tagger", tagger), linearParts("relations", parser.relations), {numbers: {"moves.weights": parser.moves.weights}, lists: {endings}},
)));
