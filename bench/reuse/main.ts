// Who copied whom, measured: `npm run bench:reuse -- [folder of the public benchmark data] [--only PART] [--pan FOLDER]`. Prints a table
// and writes it to bench/reuse.md. The folder of PAN is a corpus as PAN 2013 lays it out (pairs, susp, src, 01-…, 02-…), for one data/train_corpus
// of github ArijanaBrlek/PlagiarismDetection.
import {writeFileSync} from "node:fs";
import {cpus} from "node:os";
import {parseArgs} from "node:util";
import {measureEffects} from "./effect-scores.ts";
import {measureFalseKin} from "./false-kin.ts";
import {measureLineages} from "./lineage-scores.ts";
import {measureNearDuplicates} from "./near-duplicates.ts";
import {measurePan} from "./pan.ts";
import {measurePairSpeed} from "./pair-speed.ts";
import type {Row} from "./rows.ts";
import {benchFolder} from "../folder.ts";

const {values: {only, pan = "tmp/pan13/data/train_corpus"}, positionals: [given = "../shared/bench"]} = parseArgs({allowPositionals: true, options: {only: {type: "string"}, pan: {type: "string"}}});
const folder = benchFolder(given);

/** In the order of the table. A part whose data is not there gives a row that says so. */
const PARTS: Readonly<Record<string, (folder: string) => readonly Row[] | Promise<readonly Row[]>>> = {
  lineages: measureLineages,
  effects: measureEffects,
  duplicates: measureNearDuplicates,
  pan: () => measurePan(pan),
  kin: measureFalseKin,
  pairs: measurePairSpeed,
};

if (only !== undefined && !(only in PARTS)) throw new RangeError(`--only ${only}: the parts are ${Object.keys(PARTS).join(", ")}`);
const lines = [`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`, "", "| what | figure |", "| --- | --- |"];
for (const [name, measure] of Object.entries(PARTS)) {
  if (only !== undefined && name !== only) continue;
  for (const [what, figure] of await measure(folder)) lines.push(`| ${what} | ${figure} |`);
}
console.log(lines.join("\n"));
if (only === undefined) writeFileSync(new URL("../reuse.md", import.meta.url), `# Who copied whom, measured\n\nMade by \`npm run bench:reuse\`.\n\n${lines.join("\n")}\n`);
