/**
 * The figures for times, quantities and the types of difference: `npm run bench:time -- [FOLDER] [--heideltime FOLDER] [--list]`. FOLDER,
 * else `../shared/bench`, holds `time/wikiwars-train` (TimeML), `time/timenorm-values/train.tsv` and `timeline/semeval2015-task4-trial`;
 * what is not there is left out. `--heideltime` names a folder in which HeidelTime's Python wrapper is installed and run (some minutes).
 * `--list` prints what was read wrong.
 */
import {existsSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {openReader} from "../../src/intake/reader-file.ts";
import {chronoNode, compromiseDates, stemma} from "./finders.ts";
import {runHeidelTime} from "./heideltime.ts";
import {isFalseConflict, isTypedRight, typePairs} from "./pairs.ts";
import {readQuantityRows} from "./quantities.ts";
import {scoreTimes, type TimeScore} from "./scorer.ts";
import {measureSpeed} from "./speed.ts";
import {readFolder} from "./timeml.ts";
import {measureTimelines} from "./timelines.ts";
import {readValues, scoreAlone, scoreDates, scoreInOrder, type ValueScore} from "./values.ts";
import {benchFolder} from "../folder.ts";

const {values: flags, positionals: [given = "../shared/bench"]} = parseArgs({allowPositionals: true, options: {list: {type: "boolean"}, heideltime: {type: "string"}}});
const folder = benchFolder(given);
const list = (lines: readonly string[]): void => { if (flags.list) for (const line of lines) console.log(`  ${line}`); };
const reader = openReader();
const finders = [stemma(reader), chronoNode, compromiseDates];
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

function printWikiWars(path: string): void {
  const articles = readFolder(path);
  console.log(`\n## WikiWars, training part: ${articles.length} articles, TempEval-3 task A, per cent\n\n| program | relaxed F1 | strict F1 | value F1 | relaxed precision | relaxed recall |\n| --- | --- | --- | --- | --- | --- |`);
  for (const {name, find} of finders) printScore(name, scoreTimes(articles.map(({gold, text, published}) => ({gold, found: find(text, published)}))));
  const heidel = flags.heideltime === undefined ? "not asked for" : runHeidelTime(flags.heideltime, "narrative", articles);
  if (typeof heidel !== "string") printScore("HeidelTime, for narratives", scoreTimes(articles.map(({gold}, i) => ({gold, found: heidel[i]}))));
  else console.log(`\nHeidelTime: ${heidel}`);
  console.log("\n| tokens a second of processor time, one core | |\n| --- | --- |");
  const {alone, withReading, both, times: timesOnly} = measureSpeed(articles, reader);
  const rows = [["times and quantities, from sentences that are read", alone], ["the same with the reading of every sentence", withReading],
    ["`findTimes(text)`, then `findQuantities(text)`", both], ["`findTimes(text)`", timesOnly]] as const;
  for (const [what, speed] of rows) console.log(`| ${what} | ${Math.round(speed)} |`);
}

function printScore(name: string, {relaxed, strict, value, relaxedPrecision, relaxedRecall}: TimeScore): void {
  console.log(`| ${name} | ${[relaxed, strict, value, relaxedPrecision, relaxedRecall].map((figure) => figure.toFixed(1)).join(" | ")} |`);
}

function printTimelines(path: string): void {
  const {timelines, precision, recall, f1} = measureTimelines(path, reader);
  console.log(`\n## SemEval-2015 task 4, trial: ${timelines} timelines, events given, per cent\n\nrelations of the closure: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, micro F1 ${f1.toFixed(1)}`);
}

function printValues(path: string): void {
  const articles = readValues(path);
  const inOrder = scoreInOrder(articles);
  const wrong: string[] = [];
  const right = ({all, wrong}: ValueScore, more = 0) => percent(all - wrong.length + more, all);
  console.log(`\n## timenorm's values of news: ${inOrder.all} expressions, value right, per cent\n\n| program | each alone | or the same value written otherwise | with the ${articles.length} dates of the articles | in the order of the article |\n| --- | --- | --- | --- | --- |`);
  for (const finder of finders) {
    const [alone, dates] = [scoreAlone(articles, finder), scoreDates(articles, finder)];
    const withDates = percent(alone.all + dates.all - alone.wrong.length - dates.wrong.length, alone.all + dates.all);
    console.log(`| ${finder.name} | ${right(alone)} | ${right(alone, alone.alike)} | ${withDates} | ${finder === finders[0] ? right(inOrder) : ""} |`);
    if (finder === finders[0]) wrong.push("alone:", ...alone.wrong, ...dates.wrong);
  }
  list([...wrong, "in the order of the article:", ...inOrder.wrong]);
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

const times = existsSync(join(folder, "time")) ? join(folder, "time") : folder;
const parts: readonly (readonly [path: string, print: (path: string) => void])[] = [
  [join(times, "wikiwars-train"), printWikiWars], [join(times, "timenorm-values/train.tsv"), printValues], [join(folder, "timeline/semeval2015-task4-trial"), printTimelines],
];
for (const [path, print] of parts) {
  if (existsSync(path)) print(path);
  else console.log(`\n${path} is not there: no figures`);
}
printInvented();
