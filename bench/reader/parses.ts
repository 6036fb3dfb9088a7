import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {parseModel} from "../../src/text/reader-model.ts";
import {linesIn} from "../../src/text/sentences.ts";
import {readTreebank, type GoldSentence} from "../../training/conllu.ts";
import {convertTree} from "../../training/convert.ts";
import {FIGURES, figuresOf, segmentation, type Splitter} from "../../training/figures.ts";
import {percent, type Row, type Table} from "../entities/rows.ts";
import {readWithSpacy} from "./spacy.ts";

const MODEL = new URL("../../data/reader.bin", import.meta.url);
const READ = ["tags", "universal", "UAS", "LAS", "lemmas"];

/** Tags and parse on gold tokens. */
export function measureParses(shared: string): readonly Table[] {
  const sentences = readTreebank([join(shared, "train/gum/dev.conllu")]);
  const figures = figuresOf(sentences, parseModel(readFileSync(MODEL)));
  const rows = [["GUM dev", "Stemma", ...READ.map((name) => figures[FIGURES.indexOf(name)])], ...spacyRow(sentences)];
  return [{title: "Tags and parse", head: ["text", "by", ...READ], rows,
    note: "Gold tokens; UAS and LAS without punctuation. Ours is the network alone, without the repairs behind it. spaCy's parse follows another scheme: it is rewritten by rules " +
      "(`training/convert.ts`), which cost it points that a parser of that scheme would not lose. compromise and wink-nlp do not parse."}];
}

interface SpacyRead {
  readonly tags: readonly string[];
  readonly pos: readonly string[];
  readonly heads: readonly number[];
  readonly deps: readonly string[];
}

function spacyRow(sentences: readonly GoldSentence[]): Row[] {
  const spacy = readWithSpacy<SpacyRead>(sentences.map(({tokens}) => ({words: tokens.map(({form}) => form), spaces: tokens.map(({spaceAfter}) => spaceAfter)})));
  if (spacy === null) return [];
  const sums = {all: 0, tags: 0, universal: 0, words: 0, heads: 0, relations: 0};
  sentences.forEach(({tokens}, at) => {
    const {tags, pos, heads, deps} = spacy.read[at];
    const tree = convertTree({words: tokens.map(({form}) => form), tags, heads, relations: deps});
    tokens.forEach(({xpos, upos, head, relation}, i) => {
      sums.all++;
      if (tags[i] === xpos) sums.tags++;
      if (pos[i] === upos) sums.universal++;
      if (upos === "PUNCT") return;
      sums.words++;
      if (tree.heads[i] !== head) return;
      sums.heads++;
      if (tree.relations[i] === relation) sums.relations++;
    });
  });
  return [["GUM dev", "spaCy en_core_web_md", percent(sums.tags / sums.all), percent(sums.universal / sums.all), percent(sums.heads / sums.words), percent(sums.relations / sums.words), "–"]];
}

/** Tokens and sentences of news from running text, paragraphs as lines. */
export function measureSegmentation(shared: string): readonly Table[] {
  const folder = join(shared, "bench/gum-news");
  const sentences = readdirSync(join(folder, "conllu")).sort().flatMap((file) => paragraphsOf(folder, file));
  const peer = spacySplitter();
  const rows = [["GUM news", "Stemma", ...segmentation(sentences).map(percent)], ...(peer === null ? [] : [["GUM news", "spaCy en_core_web_md", ...segmentation(sentences, peer).map(percent)]])];
  return [{title: "Tokens and sentences", head: ["text", "by", "tokens F1", "sentences F1"], rows,
    note: "From running text, each paragraph, heading and caption a line, as on a page; spaCy is given the lines one by one. The rules that find ours were written with other news at hand, and by hand."}];
}

/** The sentences of a file, each named for its paragraph: a new one begins where the treebank says so, and where the page has a heading or a caption. */
function paragraphsOf(folder: string, file: string): GoldSentence[] {
  const path = join(folder, "conllu", file);
  const opened = readFileSync(path, "utf8").split(/\n{2,}/u).filter((block) => /^1\t/mu.test(block)).map((block) => /^# newpar/mu.test(block));
  const blocks = blocksOf(readFileSync(join(folder, "xml", file.replace(/\.conllu$/u, ".xml")), "utf8"));
  let paragraph = 0;
  return readTreebank([path]).map((sentence, at) => {
    if (opened[at] || blocks[at] !== blocks[at - 1]) paragraph++;
    return {...sentence, doc: `${path} ${paragraph}`};
  });
}

/** For each sentence the number of marks of paragraphs, headings and captions before it. */
function blocksOf(xml: string): number[] {
  const places: number[] = [];
  let block = 0;
  for (const [mark, tag] of xml.matchAll(/<\/?(?<tag>[a-z]+)\b/gu)) {
    if (/^(?:p|head|caption|figure)$/u.test(tag)) block++;
    else if (mark === "<s") places.push(block);
  }
  return places;
}

/** spaCy, line by line; null where it cannot be had. */
function spacySplitter(): Splitter | null {
  if (readWithSpacy([]) === null) return null;
  return (text) => {
    const lines = linesIn(text, {start: 0, end: text.length});
    const {read} = readWithSpacy<Record<"tokens" | "sentences", readonly (readonly [number, number])[]>>(lines.map(({start, end}) => ({text: text.slice(start, end)})))!;
    const moved = (part: "tokens" | "sentences") => read.flatMap((line, at) => line[part].map(([start, end]) => ({start: lines[at].start + start, end: lines[at].start + end})));
    return {tokens: moved("tokens"), sentences: moved("sentences")};
  };
}
