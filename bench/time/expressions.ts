/**
 * How well times are read: `npx tsx bench/time/expressions.ts TML_FOLDER [VALUES.tsv] [--list]`.
 * TempEval-3 task A (UzZaman et al. 2013): a found expression counts for relaxed when it overlaps a gold one, for
 * strict when both have the same bounds; value F1 is relaxed F1 times the share of overlapping pairs with equal value.
 * Units are whole files; micro-averaged over the folder. The creation time in <DCT> is given, not scored.
 */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {findTimes} from "../../src/stages/timexes/index.ts";
import {openReader} from "../../src/intake/reader-file.ts";

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface Article {
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly gold: readonly Gold[];
}

const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ({amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'"})[name]!);

function readArticle(name: string, xml: string): Article {
  const published = /<DCT>.*?value="([^"]*)"/su.exec(xml)?.[1] ?? "";
  const body = /<TEXT>(.*)<\/TEXT>/su.exec(xml)![1];
  const gold: Gold[] = [];
  let text = "";
  for (const piece of body.split(/(?=<)|(?<=>)/u)) {
    if (piece.startsWith("<TIMEX3")) gold.push({start: text.length, end: -1, value: /\bvalue="([^"]*)"/u.exec(piece)?.[1] ?? ""});
    else if (piece === "</TIMEX3>") gold[gold.findLastIndex((g) => g.end < 0)] = {...gold.findLast((g) => g.end < 0)!, end: text.length};
    else if (!piece.startsWith("<")) text += decode(piece);
  }
  return {name, published, text, gold};
}

const reader = openReader();

function readSentences(text: string) {
  let paragraph = 0;
  let at = 0;
  return reader.readSentences(text).map((sentence) => {
    if (text.slice(at, sentence.start).includes("\n")) paragraph++;
    at = sentence.end;
    return {...sentence, paragraph};
  });
}

function scoreFolder(folder: string, list: boolean): void {
  const sum = {gold: 0, found: 0, relaxed: 0, relaxedGold: 0, strict: 0, value: 0, ms: 0, words: 0};
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".tml")).sort()) {
    const article = readArticle(name, readFileSync(join(folder, name), "utf8"));
    const sentences = readSentences(article.text);
    const began = process.cpuUsage();
    const found = findTimes(article.text, {published: article.published, sentences});
    const used = process.cpuUsage(began);
    sum.ms += (used.user + used.system) / 1000;
    sum.words += article.text.split(/\s+/u).length;
    sum.gold += article.gold.length;
    sum.found += found.length;
    for (const gold of article.gold) {
      const hit = found.find((f) => f.start < gold.end && gold.start < f.end);
      if (hit) sum.relaxedGold++;
      if (hit && hit.value === gold.value) sum.value++;
      if (hit && hit.start === gold.start && hit.end === gold.end) sum.strict++;
      const context = () => `${name} [${article.text.slice(Math.max(0, gold.start - 40), gold.start)}{${article.text.slice(gold.start, gold.end)}}${article.text.slice(gold.end, gold.end + 25)}]`.replace(/\s+/gu, " ");
      if (list && !hit) console.log(`MISS ${gold.value} ${context()}`);
      if (list && hit && hit.value !== gold.value) console.log(`VALUE ${gold.value} got ${hit.value} (${hit.rule}) ${context()}`);
      if (list && hit && (hit.start !== gold.start || hit.end !== gold.end)) console.log(`SPAN {${article.text.slice(hit.start, hit.end)}} ${context()}`);
    }
    for (const f of found) {
      if (article.gold.some((g) => g.start < f.end && f.start < g.end)) sum.relaxed++;
      else if (list) console.log(`EXTRA ${f.value} (${f.rule}) ${name} [${article.text.slice(Math.max(0, f.start - 40), f.start)}{${article.text.slice(f.start, f.end)}}${article.text.slice(f.end, f.end + 25)}]`.replace(/\s+/gu, " "));
    }
  }
  const f1 = (p: number, r: number) => (100 * 2 * p * r) / (p + r);
  const relaxed = f1(sum.relaxed / sum.found, sum.relaxedGold / sum.gold);
  const strict = f1(sum.strict / sum.found, sum.strict / sum.gold);
  console.log(`${folder}: gold ${sum.gold}, found ${sum.found}; relaxed P ${((100 * sum.relaxed) / sum.found).toFixed(1)} R ${((100 * sum.relaxedGold) / sum.gold).toFixed(1)}`);
  console.log(`relaxed F1 ${relaxed.toFixed(1)}  strict F1 ${strict.toFixed(1)}  value F1 ${((relaxed * sum.value) / sum.relaxedGold).toFixed(1)} (value accuracy ${((100 * sum.value) / sum.relaxedGold).toFixed(1)})`);
  console.log(`${Math.round((sum.words / sum.ms) * 1000)} words a second of processor time, without tagging`);
}

function scoreValues(path: string, list: boolean): void {
  let [all, right, found] = [0, 0, 0];
  for (const block of readFileSync(path, "utf8").split(/\n\s*\n/u)) {
    const [first, ...lines] = block.trim().split("\n");
    const published = first.split("\t")[0].slice(0, 10);
    for (const line of lines) {
      const [expression, , value] = line.split("\t");
      if (value === undefined) continue;
      const times = findTimes(expression, {published});
      all++;
      if (times.length) found++;
      if (times.some((t) => t.value === value)) right++;
      else if (list) console.log(`VALUES ${published} {${expression}} ${value} got ${times.map((t) => t.value).join(" ")}`);
    }
  }
  console.log(`${path}: ${all} expressions, found ${((100 * found) / all).toFixed(1)} %, value right ${((100 * right) / all).toFixed(1)} %`);
}

const paths = process.argv.slice(2).filter((word) => word !== "--list");
for (const path of paths) (path.endsWith(".tsv") ? scoreValues : scoreFolder)(path, process.argv.includes("--list"));
