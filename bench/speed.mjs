// Times the built program from a cold start: five articles, 46 and some 300; writes bench/speed.md.
// usage: npm run build && node bench/speed.mjs
import {spawn} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {cpus, platform, release, tmpdir, totalmem} from "node:os";
import {join, resolve} from "node:path";
import process from "node:process";
import {fileURLToPath} from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SHARED = resolve(ROOT, "../shared");
const PROGRAM = join(ROOT, "dist/cli/main.js");
const RUNS = 5;
/** Of what takes long. */
const FEW = 3;

/** Run in the child: it tells its own memory and processor time at its end, on a descriptor of its own. */
const USAGE = `data:text/javascript,${encodeURIComponent(
  "import {writeSync} from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

/** Wall time in seconds from the start of the process to its end, its processor time, and its peak memory in MB. */
function runOnce(args) {
  return new Promise((done, fail) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, ["--import", USAGE, PROGRAM, ...args], {stdio: ["ignore", "ignore", "inherit", "pipe"]});
    let usage = "";
    child.stdio[3].on("data", (words) => { usage += words; });
    child.on("error", fail);
    child.on("close", (code) => {
      if (code !== 0) return fail(new Error(`exit code ${code}`));
      const {maxRSS, userCPUTime, systemCPUTime} = JSON.parse(usage);
      return done({seconds: Number(process.hrtime.bigint() - start) / 1e9, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024});
    });
  });
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

async function measure({name, args, seconds, megabytes, runs: wanted = RUNS}) {
  const runs = [];
  for (let i = 0; i < wanted; i++) runs.push(await runOnce(args));
  const wall = runs.map((run) => run.seconds);
  const peak = Math.max(...runs.map((run) => run.megabytes));
  return `| ${name} | ${median(wall).toFixed(2)} | ${Math.min(...wall).toFixed(2)}–${Math.max(...wall).toFixed(2)} | ${median(runs.map((run) => run.cpu)).toFixed(2)} | ${seconds} | ${peak.toFixed(0)} | ${megabytes} |`;
}

/** Articles as JSON Lines in a file of the folder. */
function writeLines(folder, name, articles) {
  const path = join(folder, `${name}.jsonl`);
  writeFileSync(path, articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
  return path;
}

/** The words of an ECB+ article, a sentence a paragraph. */
function ecbText(xml) {
  const sentences = new Map();
  for (const [, sentence, word] of xml.matchAll(/<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)</gu)) {
    const plain = word.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name) => ({amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'"})[name]);
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), plain]);
  }
  return [...sentences.values()].map((words) => words.join(" ").replace(/ ([,.;:!?')%]|n't)/gu, "$1")).join("\n\n");
}

/** Hundreds of articles on some twenty events. */
function crowd(folder, out) {
  const root = join(SHARED, "bench/cdcr/ecbplus/ECB+");
  if (!existsSync(root)) return [];
  const paths = readdirSync(root, {recursive: true}).filter((path) => path.endsWith(".xml")).sort();
  const lines = writeLines(folder, "crowd", paths.map((path) => ({id: path, text: ecbText(readFileSync(join(root, path), "utf8"))})));
  return [{name: `${paths.length} articles on many events (ECB+), printed, HTML, JSON and saved, ${FEW} runs`, args: ["report", lines, ...out, "--save", join(folder, "crowd.stemma")], seconds: "–", megabytes: "–", runs: FEW}];
}

function benches(folder) {
  const out = ["--html", join(folder, "out.html"), "--json", join(folder, "out.json")];
  const list = [{name: "`--help`", args: ["--help"], seconds: 0.1, megabytes: "–"}];
  if (!existsSync(SHARED)) return list;
  const articles = JSON.parse(readFileSync(join(SHARED, "bench/e2e/us-recession-2022/documents_recession.json"), "utf8"));
  const large = writeLines(folder, "large", articles.map(({id, title, content, url, domain}) => ({id, text: `${title}\n\n${content}`, url, outlet: domain})));
  return [
    ...list,
    {name: "5 articles (seeds), printed", args: ["report", join(SHARED, "seeds")], seconds: 1.5, megabytes: 400},
    {name: "5 articles (seeds), printed, HTML and JSON", args: ["report", join(SHARED, "seeds"), ...out], seconds: 1.5, megabytes: 400},
    {name: "46 articles (us-recession-2022), printed", args: ["report", large], seconds: 8, megabytes: 400},
    {name: "46 articles, printed, HTML, JSON and saved", args: ["report", large, ...out, "--save", join(folder, "out.stemma")], seconds: 8, megabytes: 400},
    ...crowd(folder, out),
  ];
}

const folder = mkdtempSync(join(tmpdir(), "stemma-bench-"));
try {
  const rows = [];
  for (const bench of benches(folder)) rows.push(await measure(bench));
  const table = [
    "| what | wall, median, s | range, s | processor, median, s | wanted, s | peak memory, MB | wanted, MB |", "| --- | --- | --- | --- | --- | --- | --- |", ...rows,
  ].join("\n");
  const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}, Node ${process.version}`;
  const page = `# Speed from a cold start\n\nMade by \`node bench/speed.mjs\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.\nWall time of the whole program, ${RUNS} runs each where no other number stands.\n\n${table}\n`;
  writeFileSync(join(ROOT, "bench/speed.md"), page);
  console.log(page);
} finally {
  rmSync(folder, {recursive: true, force: true});
}
