/**
 * The figures for times, quantities and the types of difference: `npm run bench:time -- [FOLDER] [--list]`. FOLDER holds `wikiwars-train`
 * (TimeML) and `timenorm-values/train.tsv`; without it only the invented tables are measured. `--list` prints what was read wrong.
 */
import {existsSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {openReader} from "../../src/intake/reader-file.ts";
import {chronoNode, compromiseDates, stemma} from "./finders.ts";
import {isFalseConflict, isTypedRight, typePairs} from "./pairs.ts";
import {readQuantityRows} from "./quantities.ts";
import {scoreTimes} from "./scorer.ts";
import {measureSpeed} from "./speed.ts";
import {readFolder} from "./timeml.ts";
import {readValues, scoreAlone, scoreInOrder} from "./values.ts";

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const list = (lines: readonly string[]): void => { if (process.argv.includes("--list")) for (const line of lines) console.log(`  ${line}`); };
const reader = openReader();
const finders = [stemma(reader), chronoNode, compromiseDates];
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

function printWikiWars(path: string): void {
  const articles = readFolder(path);
  console.log(`\n## WikiWars, training part: ${articles.length} articles, TempEval-3 task A, per cent\n\n| program | relaxed F1 | strict F1 | value F1 | relaxed precision | relaxed recall |\n| --- | --- | --- | --- | --- | --- |`);
  for (const {name, find} of finders) {
    const score = scoreTimes(articles.map(({gold, text, published}) => ({gold, found: find(text, published)})));
    console.log(`| ${name} | ${[score.relaxed, score.strict, score.value, score.relaxedPrecision, score.relaxedRecall].map((figure) => figure.toFixed(1)).join(" | ")} |`);
  }
  const {alone, withReading} = measureSpeed(articles, reader);
  console.log(`\nSpeed, times and quantities: ${Math.round(alone)} tokens a second of processor time from read sentences, ${Math.round(withReading)} with the reading of the sentences.`);
}

function printValues(path: string): void {
  const articles = readValues(path);
  const inOrder = scoreInOrder(articles);
  console.log(`\n## timenorm's values of news: ${inOrder.all} expressions, value right, per cent\n\n| program | each alone | in the order of the article |\n| --- | --- | --- |`);
  for (const finder of finders) {
    const {all, wrong} = scoreAlone(articles, finder);
    console.log(`| ${finder.name} | ${percent(all - wrong.length, all)} | ${finder === finders[0] ? percent(inOrder.all - inOrder.wrong.length, inOrder.all) : ""} |`);
  }
  list(inOrder.wrong);
}

function printInvented(): void {
  const {rows, wrong} = readQuantityRows(reader);
  const pairs = typePairs(reader);
  console.log("\n## Invented tables\n\n| table | right | of |\n| --- | --- | --- |");
  console.log(`| quantities: value, bounds, unit and thing counted | ${rows - wrong.length} | ${rows} |`);
  console.log(`| pairs of accounts: type of difference | ${pairs.filter(isTypedRight).length} | ${pairs.length} |`);
  console.log(`\npairs of bounds, of different things counted or of no difference that are called a conflict: ${pairs.filter(isFalseConflict).length}`);
  list(wrong);
  list(pairs.filter((pair) => !isTypedRight(pair)).map(({row, wanted, told}) => `${wanted}, got ${told.join(" and ") || "none"}: ${row}`));
}

if (folder !== undefined) {
  printWikiWars(join(folder, "wikiwars-train"));
  const values = join(folder, "timenorm-values/train.tsv");
  if (existsSync(values)) printValues(values);
}
printInvented();
