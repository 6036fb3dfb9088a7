// Who said what, measured: `npm run bench:quotes -- [folder with bench, gold and articles] [--only PART] [--list ROLE] [--tags own]`. The
// folder stands beside the checkout unless told. Prints tables and writes them to bench/quotes.md; `--list source|cue|content` prints what
// of PolNeAR was missed or found too much.
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {markdownOf, type Table} from "../entities/rows.ts";
import {measureDirect} from "./direct.ts";
import {measureInvented} from "./invented.ts";
import {measureSpeed} from "./speed.ts";
import {listFaults, measurePolnear, type Role} from "./polnear.ts";

const {values: {only, list, tags}, positionals: [shared = fileURLToPath(new URL("../../../shared", import.meta.url))]} = parseArgs({
  allowPositionals: true, options: {only: {type: "string"}, list: {type: "string"}, tags: {type: "string"}},
});

/** In the order of the page. */
const PARTS: Readonly<Record<string, (shared: string) => readonly Table[]>> = {polnear: measurePolnear, direct: measureDirect, invented: measureInvented, speed: measureSpeed};
const NEEDS_NO_FOLDER = new Set(["invented", "speed"]);

if (only !== undefined && !(only in PARTS)) throw new RangeError(`--only ${only}: the parts are ${Object.keys(PARTS).join(", ")}`);
if (list !== undefined) console.log(listFaults(shared, list as Role, tags === "own"));
else printTables();

function printTables(): void {
  const wanted = Object.keys(PARTS).filter((name) => only === undefined || name === only);
  const here = wanted.filter((name) => NEEDS_NO_FOLDER.has(name) || existsSync(shared));
  for (const name of wanted) if (!here.includes(name)) console.log(`${name}: no data at ${shared}, skipped`);
  const page = here.flatMap((name) => PARTS[name](shared)).map(markdownOf).join("\n\n");
  console.log(page);
  if (only !== undefined || here.length < wanted.length) return;
  const tried = readFileSync(new URL("tried.md", import.meta.url), "utf8");
  writeFileSync(new URL("../quotes.md", import.meta.url), `# Who said what, measured\n\nMade by \`npm run bench:quotes\`.\n\n${page}\n\n${tried}`);
}
