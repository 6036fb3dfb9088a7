// Mutated pages, read and checked: `npm run bench:mutations -- [count] [folder of saved pages] [first seed]`. Of the traps' pages, and of the
// folder's where one is given (HTML, gzipped or not). Exits with 1 when one broke the reading off, took longer than a second of processor time, or had a run off.
import {readdirSync, readFileSync} from "node:fs";
import process from "node:process";
import {gunzipSync} from "node:zlib";
import {bytesOfTrap} from "../../test/intake/pages/judge.ts";
import {readMarks} from "../../test/intake/pages/marks.ts";
import {mutate} from "../../test/intake/pages/mutate.ts";
import {checkPage} from "../../test/intake/pages/spans.ts";
import {TRAPS} from "../../test/intake/pages/traps.ts";

const SLOW = 1000;

const [count = "100000", folder, first = "0"] = process.argv.slice(2);
const pages = [...TRAPS.map((trap) => bytesOfTrap(trap, readMarks(trap.html).html)), ...(folder ? readFolder(folder) : [])];
const seen = {read: 0, none: 0, crash: 0, off: 0, slow: 0};
const lines: string[] = [];
let slowest = 0;
for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
  const bytes = mutate(pages, seed);
  const start = process.cpuUsage();
  const found = checkPage(bytes);
  const {user, system} = process.cpuUsage(start);
  const taken = (user + system) / 1000; // processor time: what else runs on the machine does not count
  slowest = Math.max(slowest, taken);
  seen[found?.kind ?? "read"]++;
  if (taken > SLOW) seen.slow++;
  if (taken > SLOW || found && found.kind !== "none") lines.push(`seed ${seed}: ${found?.kind ?? "read"} ${found?.text.slice(0, 300) ?? ""} (${Math.round(taken)} ms, ${bytes.length} bytes)`);
}
console.log(lines.slice(0, 20).join("\n"));
console.log(`${count} mutated pages of ${pages.length}: ${seen.read} read, ${seen.none} without an article or no text; ${seen.crash} crashes, ${seen.slow} longer than ${SLOW} ms (longest ${Math.round(slowest)} ms), ${seen.off} with spans off`);
if (seen.crash + seen.slow + seen.off > 0) process.exitCode = 1;

function readFolder(path: string): readonly Uint8Array[] {
  return readdirSync(path).filter((name) => /\.html?(?:\.gz)?$/u.test(name)).sort().map((name) => {
    const bytes = readFileSync(`${path}/${name}`);
    return name.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  });
}
