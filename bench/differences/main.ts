// Where accounts differ, measured: `npm run bench:differences -- [--list] [--folder FOLDER]`. Prints how many of the differences planted in the invented
// events are found, how many are shown and how many of these are none, and writes the table to bench/differences.md. `--list` names what was
// missed and what was shown for nothing; FOLDER holds other events, each a folder of articles and a `reading.json`, of which nothing is written.
import {readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {buildDossier, openReader, readDocuments} from "../../src/index.ts";
import {markdownOf, type Table} from "../entities/rows.ts";
import {EVENTS, EVENTS_FOLDER, readReading} from "./events.ts";
import {judge, type Judgement} from "./judge.ts";

const {values: {list, folder}} = parseArgs({options: {list: {type: "boolean"}, folder: {type: "string"}}});
const reader = openReader();

function judgeEvent(path: string): Judgement {
  const articles = readdirSync(path).filter((name) => name.endsWith(".txt")).sort().map((name) => join(path, name));
  const {documents} = readDocuments(articles);
  return judge(buildDossier(documents.map(({document}) => document), reader), readReading(path));
}

function tell(name: string, {found, missed, wrong}: Judgement): void {
  console.log(`\n${name}`);
  for (const [what, lines] of [["found", found], ["missed", missed]] as const) for (const {types, left, right} of lines) console.log(`  ${what}: ${types!.join("/")} ${left.join(": ")} | ${right.join(": ")}`);
  for (const words of wrong) console.log(`  wrong: ${words}`);
}

function rowOf(name: string, {planted, found, shown, wrong, traps, caught, agreements, agreed}: Omit<Judgement, "missed" | "found" | "wrong"> & {readonly found: {readonly length: number}; readonly wrong: {readonly length: number}}): readonly string[] {
  return [name, `${planted}`, `${found.length}`, `${shown}`, `${wrong.length}`, `${caught} of ${traps}`, `${agreed} of ${agreements}`];
}

function sumOf(judged: readonly Judgement[]): Parameters<typeof rowOf>[1] {
  const sum = (count: (one: Judgement) => number): number => judged.reduce((all, one) => all + count(one), 0);
  return {
    planted: sum(({planted}) => planted), found: {length: sum(({found}) => found.length)}, shown: sum(({shown}) => shown), wrong: {length: sum(({wrong}) => wrong.length)},
    traps: sum(({traps}) => traps), caught: sum(({caught}) => caught), agreements: sum(({agreements}) => agreements), agreed: sum(({agreed}) => agreed),
  };
}

const HEAD = ["event", "planted", "found", "shown", "false", "traps fallen into", "agreements found"];

function tableOf(title: string, note: string, events: readonly (readonly [name: string, path: string])[]): readonly Table[] {
  const judged = events.map(([name, path]) => [name, judgeEvent(path)] as const);
  if (list) for (const [name, one] of judged) tell(name, one);
  return judged.length === 0 ? [] : [{title, head: HEAD, note, rows: [...judged.map(([name, one]) => rowOf(name, one)), rowOf("all", sumOf(judged.map(([, one]) => one)))]}];
}

const own = (isLookedAt: boolean) => EVENTS.filter((event) => event.isLookedAt === isLookedAt).map(({name}) => [name, join(EVENTS_FOLDER, name)] as const);
const tables = folder !== undefined
  ? tableOf("Other events", "", readdirSync(folder).sort().map((name) => [name, join(folder, name)] as const))
  : [
    ...tableOf("Events not looked at", "Written after the rules; only these figures were looked at, and nothing was mended for them.", own(false)),
    ...tableOf("Events looked at", "Written before the program was run on them; rules were mended for what it missed and showed for nothing.", own(true)),
  ];
const page = tables.map(markdownOf).join("\n\n");
console.log(page);
if (folder === undefined) writeFileSync(new URL("../differences.md", import.meta.url), `# Where accounts differ, measured\n\nMade by \`npm run bench:differences\`. Each event is invented and told in two to four articles that differ in planted places. Found: the two values stand on the two places, with a type that a reader would give. False: shown, and no difference in the reading. Traps: figures of other things.\n\n${page}\n`);
