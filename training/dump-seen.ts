import {closeSync, openSync, readFileSync, writeSync} from "node:fs";
import type {GoldSentence} from "./conllu.ts";
import {readTreebank} from "./conllu.ts";
import {convertTree} from "./convert.ts";
import {seeSentences, titled, upper} from "./seeing.ts";

// Writes what the network is trained on, a JSON line a sentence: words, the numbers that stand for them (what seen-words.ts
// sees), gold annotation where there is some, and the first teacher's parse, rewritten, where it was asked:
// dump-seen.ts OUT.jsonl FILE[=TAUGHT.jsonl]… with FILE a treebank (.conllu) or sentences (.jsonl of dump-sentences.ts).
const [out, ...inputs] = process.argv.slice(2);
const file = openSync(out, "w");
for (const input of inputs) dump(...(input.split("=") as [string, string?]));
closeSync(file);

function dump(path: string, taught?: string): void {
  const sentences = path.endsWith(".conllu") ? readTreebank([path]) : readRows(path);
  const hints = taught === undefined ? [] : readFileSync(taught, "utf8").trim().split("\n");
  if (taught !== undefined && hints.length !== sentences.length) throw new RangeError(`${taught} has ${hints.length} sentences, not ${sentences.length}`);
  const [plain, asTitle, asCapitals] = [undefined, titled, upper].map((recase) => seeSentences(sentences, recase));
  sentences.forEach(({tokens}, i) => {
    const words = tokens.map(({form}) => form);
    writeSync(file, `${JSON.stringify({
      words, tags: tokens.map(({xpos}) => xpos), heads: tokens.map(({head}) => head), relations: tokens.map(({relation}) => relation),
      seen: numbersOf(plain[i].seen), titled: numbersOf(asTitle[i].seen), upper: numbersOf(asCapitals[i].seen),
      ...(taught !== undefined && {hints: hintsOf(words, hints[i])}),
    })}\n`);
  });
}

function readRows(path: string): GoldSentence[] {
  return readFileSync(path, "utf8").trim().split("\n").map((line) => {
    const {doc, words, spaces} = JSON.parse(line) as {doc: string; words: string[]; spaces: boolean[]};
    return {doc, text: "", tokens: words.map((form, i) => ({form, lemma: "", upos: "", xpos: "", head: -1, relation: "", spaceAfter: spaces[i]}))};
  });
}

function numbersOf({norm, suffix2, suffix3, prefix3, shape, casing}: ReturnType<typeof seeSentences>[number]["seen"]): number[][] {
  return [norm, suffix3, suffix2, prefix3, shape, casing].map((row) => [...row]);
}

function hintsOf(words: readonly string[], line: string) {
  const {tags, heads, deps} = JSON.parse(line) as {tags: string[]; heads: number[]; deps: string[]};
  const tree = convertTree({words, tags, heads, relations: deps});
  return {tags, heads: tree.heads, relations: tree.relations, own: deps};
}
