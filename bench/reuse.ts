// Who copied whom, measured: `npx tsx bench/reuse.ts [folder of the public benchmark data]`. Prints a table.
import {existsSync, readFileSync, readdirSync} from "node:fs";
import {cpus} from "node:os";
import {alignWords, wordsOf} from "../src/compare/align/index.ts";
import type {Document} from "../src/model/index.ts";
import {findAlignments} from "../src/stages/alignments/index.ts";
import {findStemma} from "../src/stages/descents/index.ts";
import {makeLineage} from "./lineages.ts";

const [folder = "../shared/bench"] = process.argv.slice(2);
const rows: [what: string, figure: string][] = [];

function bodyOf(id: string, text: string): Document {
  return {id, sigil: id, input: id, sha256: "", url: null, outlet: null, byline: null, headline: null, published: null, text, parts: [{kind: "body", start: 0, end: text.length}]};
}

function copiesIn(documents: readonly Document[]) {
  const alignments = findAlignments(documents, []);
  return findStemma(documents, [], alignments).descents.filter(({kind}) => kind !== "relay");
}

/** Edges found and true, over families of 2 to 12. */
function scoreLineages(weight: "light" | "heavy"): void {
  let [right, found, wanted, undirected] = [0, 0, 0, 0];
  for (let seed = 1; seed <= 40; seed++) {
    const {documents, edges} = makeLineage(seed, 2 + (seed % 11), weight);
    const descents = copiesIn(documents);
    const is = (child: string, parent: string | null) => edges.some(([c, p]) => c === child && p === parent);
    right += descents.filter(({child, parent, directed}) => directed && is(child, parent)).length;
    undirected += descents.filter(({directed}) => !directed).length;
    found += descents.length;
    wanted += edges.length;
  }
  rows.push([`invented lineages, ${weight}: directed edges, F1`, `${((2 * right) / (found + wanted)).toFixed(3)} (precision ${(right / found).toFixed(3)}, recall ${(right / wanted).toFixed(3)}, ${undirected} undirected)`]);
}

function scoreNearDuplicates(): void {
  const path = `${folder}/text-reuse/minhash-1000/articles_1000`;
  if (!existsSync(`${path}.train`)) return;
  const documents = readFileSync(`${path}.train`, "utf8").trim().split("\n").map((line) => bodyOf(line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)));
  const pairs = new Set(readFileSync(`${path}.truth`, "utf8").trim().split("\n").map((line) => line.split(" ").sort().join(" ")));
  const start = performance.now();
  const found = copiesIn(documents).filter(({share}) => share >= 0.5).map(({child, parent}) => [child, parent].sort().join(" "));
  const right = found.filter((pair) => pairs.has(pair)).length;
  rows.push(["minhash-1000: near-duplicate pairs", `${right} of ${pairs.size}, ${found.length - right} false, ${Math.round(performance.now() - start)} ms`]);
}

function timeRecession(): void {
  const path = `${folder}/e2e/us-recession-2022/documents_recession.json`;
  if (!existsSync(path)) return;
  const articles = JSON.parse(readFileSync(path, "utf8")) as readonly {readonly content: string}[];
  const documents = articles.map(({content}, at) => bodyOf(`r${at}`, content));
  const start = performance.now();
  const descents = copiesIn(documents);
  rows.push([`us-recession-2022: ${documents.length} articles`, `${descents.length} copies, ${Math.round(performance.now() - start)} ms`]);
}

const TOKEN = /<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)<\/token>/gu;

function countKin(): void {
  const root = `${folder}/cdcr/ecbplus/ECB+`;
  if (!existsSync(root)) return;
  let [documents, copies] = [0, 0];
  for (const topic of readdirSync(root).sort()) {
    const all = readdirSync(`${root}/${topic}`).sort().map((name) => bodyOf(name, plainText(readFileSync(`${root}/${topic}/${name}`, "utf8"))));
    documents += all.length;
    copies += copiesIn(all).length;
  }
  rows.push([`ecbplus: ${documents} articles`, `${copies} copies listed, to be judged by eye`]);
}

function plainText(xml: string): string {
  const lines: string[][] = [];
  for (const [, sentence, word] of xml.matchAll(TOKEN)) (lines[Number(sentence)] ??= []).push(word);
  return lines.filter(Boolean).map((line) => line.join(" ")).join("\n");
}

function timePairs(): void {
  const {documents} = makeLineage(7, 12, "heavy");
  const words = documents.map(({text}) => wordsOf(text));
  const start = performance.now();
  let pairs = 0;
  for (let round = 0; round < 10; round++) for (const left of words) for (const right of words) if (left !== right) pairs += alignWords(left, right).length >= 0 ? 1 : 0;
  const length = Math.round(words.reduce((sum, {keys}) => sum + keys.length, 0) / words.length);
  rows.push([`passages and edits of a pair, ${length} words a text`, `${Math.round(pairs / ((performance.now() - start) / 1000))} pairs a second, one core`]);
}

scoreLineages("light");
scoreLineages("heavy");
scoreNearDuplicates();
timeRecession();
countKin();
timePairs();
console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`);
for (const [what, figure] of rows) console.log(`${what.padEnd(56)} ${figure}`);
