import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {parseModel} from "../../src/text/reader-model.ts";
import {readTreebank} from "../../training/conllu.ts";
import {FIGURES, figuresOf} from "../../training/figures.ts";
import type {Table} from "../entities/rows.ts";

const MODEL = new URL("../../data/reader.bin", import.meta.url);
const READ = new Set(["tags", "universal", "UAS", "LAS", "lemmas"]);

/** Tags and parse on gold tokens. */
export function measureParses(shared: string): readonly Table[] {
  const figures = figuresOf(readTreebank([join(shared, "train/gum/dev.conllu")]), parseModel(readFileSync(MODEL)));
  const kept = FIGURES.map((name, at) => [name, figures[at]] as const).filter(([name]) => READ.has(name));
  return [{title: "Tags and parse", head: ["text", ...kept.map(([name]) => name)], rows: [["GUM dev", ...kept.map(([, figure]) => figure)]],
    note: "Gold tokens; UAS and LAS without punctuation. The network alone, without the repairs behind it."}];
}

/** Tokens and sentences of news from running text, paragraphs as lines. */
export function measureSegmentation(shared: string): readonly Table[] {
  const folder = join(shared, "bench/gum-news/conllu");
  const figures = figuresOf(readdirSync(folder).sort().flatMap((file) => paragraphsOf(join(folder, file))), parseModel(readFileSync(MODEL)));
  return [{title: "Tokens and sentences", head: ["text", "tokens F1", "sentences F1"], rows: [["GUM news", ...figures.slice(-2)]],
    note: "From running text, each paragraph a line. The rules that find them were written with other news at hand, and by hand."}];
}

/** The sentences of a file, each named for its paragraph. */
function paragraphsOf(path: string) {
  const blocks = readFileSync(path, "utf8").split(/\n{2,}/u).filter((block) => /^1\t/mu.test(block));
  let paragraph = 0;
  const places = blocks.map((block) => (/^# newpar(?:$| id)/mu.test(block) ? ++paragraph : paragraph));
  return readTreebank([path]).map((sentence, at) => ({...sentence, doc: `${path} ${places[at]}`}));
}
