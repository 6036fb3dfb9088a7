// The reader, measured: `npm run bench:reader -- [folder with train and bench] [--only PART]`. The folder stands beside the
// checkout unless told. Prints tables and writes them to bench/reader.md.
import {existsSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {markdownOf, type Table} from "../entities/rows.ts";
import {measureNames} from "./names.ts";
import {measureParses, measureSegmentation} from "./parses.ts";
import {measureSpeed} from "./speed.ts";

const {values: {only}, positionals: [shared = fileURLToPath(new URL("../../../shared", import.meta.url))]} = parseArgs({allowPositionals: true, options: {only: {type: "string"}}});

/** In the order of the page. */
const PARTS: Readonly<Record<string, (shared: string) => readonly Table[]>> = {
  names: measureNames, parses: measureParses, segmentation: measureSegmentation, speed: measureSpeed,
};

if (only !== undefined && !(only in PARTS)) throw new RangeError(`--only ${only}: the parts are ${Object.keys(PARTS).join(", ")}`);
const wanted = Object.keys(PARTS).filter((name) => only === undefined || name === only);
const here = wanted.filter((name) => name === "speed" || existsSync(shared));
for (const name of wanted) if (!here.includes(name)) console.log(`${name}: no data at ${shared}, skipped`);
const page = here.flatMap((name) => PARTS[name](shared)).map(markdownOf).join("\n\n");
console.log(page);
if (only === undefined && here.length === wanted.length) writeFileSync(new URL("../reader.md", import.meta.url), `# The reader, measured\n\nMade by \`npm run bench:reader\`.\n\n${page}\n`);
