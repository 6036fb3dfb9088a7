// Who is who, measured: `npm run bench:entities -- [folder of the public benchmark data] [--only PART]`. Prints tables and writes them
// to bench/entities.md.
import {existsSync, writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {measureAcross} from "./across.ts";
import {measureFaults} from "./faults.ts";
import {measureMany} from "./many.ts";
import {measureNames} from "./names.ts";
import {markdownOf, type Table} from "./rows.ts";
import {measureWithin} from "./within.ts";
import {benchFolder} from "../folder.ts";

const {values: {only}, positionals: [given = "../shared/bench"]} = parseArgs({allowPositionals: true, options: {only: {type: "string"}}});
const folder = benchFolder(given);

/** In the order of the page. A part whose data is not there gives no table. */
const PARTS: Readonly<Record<string, (folder: string) => readonly Table[]>> = {
  names: measureNames, within: measureWithin, across: measureAcross, many: measureMany,
};

/** Printed where asked for alone, not kept on the page: they show words of the corpora. */
const ON_DEMAND: typeof PARTS = {faults: measureFaults};

const all = {...PARTS, ...ON_DEMAND};
if (only !== undefined && !(only in all)) throw new RangeError(`--only ${only}: the parts are ${Object.keys(all).join(", ")}`);
const tables = Object.entries(only === undefined ? PARTS : {[only]: all[only]}).flatMap(([, measure]) => measure(folder));
const page = tables.map(markdownOf).join("\n\n");
console.log(page);
if (only === undefined && existsSync(folder)) writeFileSync(new URL("../entities.md", import.meta.url), `# Who is who, measured\n\nMade by \`npm run bench:entities\`.\n\n${page}\n`);
