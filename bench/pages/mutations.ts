// Mutated pages, read and checked: `npm run bench:mutations -- [count] [folder of saved pages] [first seed] [progress file]`. Of the traps' pages, and of the
// folder's where one is given (HTML, gzipped or not; "-" for none). Exits with 1 when one broke the reading off, took longer than a second of processor time, or
// had a run off. Where a progress file is named, what was seen is written there every thousand pages, and a run that was broken off goes on from it.
import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import process from "node:process";
import {gunzipSync} from "node:zlib";
import {bytesOfTrap} from "../../test/intake/pages/judge.ts";
import {readMarks} from "../../test/intake/pages/marks.ts";
import {mutate} from "../../test/intake/pages/mutate.ts";
import {checkPage} from "../../test/intake/pages/spans.ts";
import {TRAPS} from "../../test/intake/pages/traps.ts";

const SLOW = 1000;
const SAVED_EVERY = 1000;

const [count = "100000", folder = "-", first = "0", progress] = process.argv.slice(2);
const pages = [...TRAPS.map((trap) => bytesOfTrap(trap, readMarks(trap.html).html)), ...(folder === "-" ? [] : readFolder(folder))];

interface Progress {
  next: number;
  readonly seen: {read: number; none: number; crash: number; off: number; slow: number};
  readonly lines: string[];
  slowest: number;
}

const end = Number(first) + Number(count);
const state: Progress = progress && existsSync(progress) ? JSON.parse(readFileSync(progress, "utf8")) as Progress
  : {next: Number(first), seen: {read: 0, none: 0, crash: 0, off: 0, slow: 0}, lines: [], slowest: 0};
while (state.next < end) {
  checkSeed(state.next++);
  if (progress && (state.next % SAVED_EVERY === 0 || state.next === end)) writeFileSync(progress, JSON.stringify(state));
}
const {seen} = state;
console.log(state.lines.slice(0, 20).join("\n"));
console.log(`${count} mutated pages of ${pages.length}: ${seen.read} read, ${seen.none} without an article or no text; ${seen.crash} crashes, ${seen.slow} longer than ${SLOW} ms (longest ${Math.round(state.slowest)} ms), ${seen.off} with spans off`);
if (seen.crash + seen.slow + seen.off > 0) process.exitCode = 1;

function checkSeed(seed: number): void {
  const bytes = mutate(pages, seed);
  const start = process.cpuUsage();
  const found = checkPage(bytes);
  const {user, system} = process.cpuUsage(start);
  const taken = (user + system) / 1000; // processor time: what else runs on the machine does not count
  state.slowest = Math.max(state.slowest, taken);
  state.seen[found?.kind ?? "read"]++;
  if (taken > SLOW) state.seen.slow++;
  if (taken > SLOW || found && found.kind !== "none") state.lines.push(`seed ${seed}: ${found?.kind ?? "read"} ${found?.text.slice(0, 300) ?? ""} (${Math.round(taken)} ms, ${bytes.length} bytes)`);
}

function readFolder(path: string): readonly Uint8Array[] {
  return readdirSync(path).filter((name) => /\.html?(?:\.gz)?$/u.test(name)).sort().map((name) => {
    const bytes = readFileSync(`${path}/${name}`);
    return name.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  });
}
