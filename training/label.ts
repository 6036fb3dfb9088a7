import {readFileSync, writeFileSync} from "node:fs";
import type {GoldSentence} from "./conllu.ts";
import {readTreebank} from "./conllu.ts";
import {readHints} from "./hints.ts";
import {tagByOthers} from "./jackknife.ts";
import {seeSentences} from "./seeing.ts";
import type {ParserModels, TaggedSentence} from "./train-parser.ts";
import {parseSentence, relationsOf, trainParser} from "./train-parser.ts";
import {tagSentence, tagsOf, trainTagger} from "./train-tagger.ts";

// Labels sentences that have no treebank. A tagger and a parser that also see what the teacher says are trained on the
// treebanks; they learn to say in Universal Dependencies what the teacher says in its own scheme (stacking: Nivre and
// McDonald 2008). Each argument but the first is TREEBANK.conllu=HINTS.jsonl; the last is SENTENCES.jsonl=HINTS.jsonl.
const [out, ...pairs] = process.argv.slice(2);
if (pairs.length < 2) throw new Error("use: label.ts OUT.conllu TREEBANK.conllu=HINTS.jsonl… SENTENCES.jsonl=HINTS.jsonl");

const gold = pairs.slice(0, -1).flatMap((pair) => withHints(readTreebank([pair.split("=")[0]]), pair.split("=")[1]));
const seen = seeSentences(gold);
const tags = tagsOf(seen);
const tagger = trainTagger(seen, {tags, epochs: 5, bits: 18});
const parser = trainParser(tagByOthers(gold, tags, {folds: 3, epochs: 3, bits: 18}), {tags, relations: relationsOf(seen), epochs: 5});
const [rows, hints] = pairs.at(-1)!.split("=");
const plain = withHints(readRows(rows), hints);
const found = seeSentences(plain).map((sentence) => ({...sentence, tags: tagSentence(sentence, tagger)}));
writeFileSync(out, found.map((sentence, i) => `${conlluOf(sentence, plain[i].doc, parser)}\n\n`).join(""));

function withHints(sentences: readonly GoldSentence[], path: string): GoldSentence[] {
  const hints = readHints(path, sentences.map(({tokens}) => tokens.map(({form}) => form)));
  return sentences.map((sentence, i) => ({...sentence, hints: hints[i]}));
}

/** Sentences as dump-sentences.ts wrote them. */
function readRows(path: string): GoldSentence[] {
  return readFileSync(path, "utf8").trim().split("\n").map((line) => {
    const {doc, words, spaces} = JSON.parse(line) as {doc: string; words: string[]; spaces: boolean[]};
    const tokens = words.map((form, i) => ({form, lemma: "_", upos: "_", xpos: "_", head: -1, relation: "dep", spaceAfter: spaces[i]}));
    return {doc, text: "", tokens};
  });
}

function conlluOf(sentence: TaggedSentence, doc: string, models: ParserModels): string {
  const arcs = parseSentence(sentence, models, tags);
  const lines = sentence.tokens.map(({form, spaceAfter}, i) => [
    i + 1, form, "_", "_", tags[sentence.tags[i]], "_", arcs.heads[i] + 1, models.relations.classes[arcs.relations[i]], "_", spaceAfter ? "_" : "SpaceAfter=No",
  ].join("\t"));
  return [`# newdoc id = ${doc}`, ...lines].join("\n");
}
