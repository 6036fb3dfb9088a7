import type {Range, Token} from "../model/index.ts";
import {normOf} from "./fold.ts";
import type {Reader} from "./reader.ts";
import {splitSentences} from "./sentences.ts";

const TAG_WORDS: Readonly<Record<string, string>> = {
  DT: "the a an this that these those some any each every no all both",
  IN: "in on at by for from with of as after before since during until while although because if than about over into under against between through without according",
  CC: "and or but nor",
  PRP: "he she it they we i you him her them us me himself herself itself themselves",
  "PRP$": "his its their our my your",
  MD: "will would can could may might must shall should 'll",
  TO: "to",
  VBZ: "is has says does",
  VBD: "said was were had did told",
  VBP: "are have do am",
  VB: "be",
  WP: "who what whom",
  WDT: "which",
  WRB: "when where why how",
  RB: "not n't also very never just then now here still already",
  POS: "'s",
  ",": ",",
  ".": ". ? !",
  ":": ": ; ... -",
  "-LRB-": "( [ {",
  "-RRB-": ") ] }",
  "$": "$ € £",
};
const TAGS = new Map(Object.entries(TAG_WORDS).flatMap(([tag, words]) => words.split(" ").map((word) => [word, tag] as const)));

const UPOS: Readonly<Record<string, string>> = {
  DT: "DET", IN: "ADP", CC: "CCONJ", PRP: "PRON", "PRP$": "PRON", MD: "AUX", TO: "PART", WP: "PRON", WDT: "PRON", WRB: "ADV",
  RB: "ADV", POS: "PART", CD: "NUM", JJ: "ADJ", NN: "NOUN", NNS: "NOUN", NNP: "PROPN", NNPS: "PROPN", $: "SYM",
};

/** A reader without a model: tags by small word lists and endings, no parse (`head` −1, `relation` "dep"). */
export function provisionalReader(): Reader {
  return {
    readSentences: (text, range) => splitSentences(text, range).map(({start, end, tokens}) => (
      {start, end, tokens: tokens.map((token, i) => readToken(text, token, i)), names: []})),
  };
}

function readToken(text: string, {start, end}: Range, index: number): Token {
  const word = text.slice(start, end);
  const norm = normOf(word);
  const tag = TAGS.get(norm) ?? tagByForm(word, index);
  return {start, end, norm, tag, pos: posOf(tag), lemma: norm, head: -1, relation: "dep"};
}

function tagByForm(word: string, index: number): string {
  if (/^["“”«»]|^''|^``/u.test(word)) return word === "“" ? "``" : "''";
  if (/^[^\p{L}\p{N}]/u.test(word)) return "SYM";
  if (/^\p{N}/u.test(word)) return "CD";
  if (/^\p{Lu}/u.test(word) && index > 0) return "NNP";
  if (word.endsWith("ing")) return "VBG";
  if (word.endsWith("ed")) return "VBD";
  if (word.endsWith("ly")) return "RB";
  return word.endsWith("s") ? "NNS" : "NN";
}

function posOf(tag: string): string {
  return UPOS[tag] ?? (tag.startsWith("V") ? "VERB" : "PUNCT");
}
