// From page to article, measured: `npm run bench:pages -- [folder of article-extraction/fundus]`. Prints a table and writes it to bench/pages.md.
import {existsSync, writeFileSync} from "node:fs";
import {cpus} from "node:os";
import {measureLarge} from "./large.ts";
import {measureMemory} from "./memory.ts";
import {measureMetadata} from "./metadata.ts";
import {peersHere} from "./peers.ts";
import {readPages} from "./pages.ts";
import {measureBody} from "./body.ts";

const [folder = "../shared/bench/article-extraction/fundus"] = process.argv.slice(2);
if (!existsSync(`${folder}/ground_truth.json`)) {
  console.error(`${folder}: has no ground_truth.json`);
  process.exit(1);
}
const pages = readPages(folder);
const lines = [
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}; ${pages.length} pages of ${Math.round(pages.reduce((sum, {html}) => sum + html.length, 0) / pages.length / 1000)} thousand characters`, "",
  "ROUGE-LSum of the body, mean over pages; a paragraph that the reading marks as optional counts where it was found. Time is of one core, first page to last, twice, the second counted.", "",
  ...measureBody(pages, await peersHere()), "", ...measureMetadata(pages), "",
  "Large pages, processor time of all threads:", "", ...measureLarge(), "",
  "Memory, each in a process of its own; a process grows ahead of what it needs:", "", ...measureMemory(),
];
console.log(lines.join("\n"));
writeFileSync(new URL("../pages.md", import.meta.url), `# From page to article, measured\n\nMade by \`npm run bench:pages\`.\n\n${lines.join("\n")}\n`);
