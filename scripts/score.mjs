// Makes the dossiers of the development cases in ../shared with the built program, holds them against the readings made
// by hand, and fails where a figure falls under its floor. Prints every figure. `--tests FILE` counts the tests of a
// vitest output in, `--passed N` and `--failed N` what was done before. Without ../shared there is nothing to score.
import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import process from "node:process";
import {fileURLToPath} from "node:url";
import {parseArgs, stripVTControlCharacters} from "node:util";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SHARED = resolve(ROOT, "../shared");
const PROGRAM = join(ROOT, "dist/cli/main.js");
const SCORER = join(SHARED, "tools/score.mjs");

/** Spans lie in the text, parts cover it once: so in every case. */
const SPANS = [
  ["spans.outside_text", "at most", 0],
  ["spans.characters_in_no_part", "at most", 0],
  ["spans.characters_in_two_parts", "at most", 0],
];

/** What each case must reach. */
const CASES = [
  {
    name: "seeds", articles: "seeds", gold: "villepinte.json", dated: false, floors: [
      ...SPANS,
      ["furniture.recall", "at least", 95],
      ["furniture.article_lost", "at most", 1],
      ["descents.right", "at least", 1],
      ["descents.false", "at most", 0],
      ["descents.edits_found", "at least", 6],
      ["descents.relays", "at least", 3],
      ["direct_quotes.found", "at least", 25],
      ["direct_quotes.speaker_right", "at least", 24],
      ["direct_quotes.named_or_unnamed_right", "at least", 20],
      ["indirect_quotes.found", "at least", 10],
      ["indirect_quotes.speaker_right", "at least", 9],
      ["entities.mention_recall", "at least", 90],
      ["entities.all_aliases_joined", "at least", 24],
      ["entities.wrongly_joined", "at most", 0],
      ["entities.kind_right", "at least", 25],
      ["descriptions.found", "at least", 4],
      ["times.value_right", "at least", 8],
      ["differences.of_the_easier", "at least", 3],
      ["differences.other_conflicts", "at most", 1],
      ["agreements.origins_enough", "at least", 3],
      ["only_in_one.found", "at least", 3],
    ],
  },
  {
    name: "seeds, dated", articles: "seeds", gold: "villepinte.json", dated: true, floors: [
      ...SPANS,
      ["times_dated.value_right", "at least", 13],
    ],
  },
  {
    name: "iran-archive", articles: "iran-archive", gold: "iran-archive.json", dated: false, floors: [
      ...SPANS,
      ["descents.false", "at most", 0],
      ["direct_quotes.found", "at least", 66],
      ["direct_quotes.speaker_right", "at least", 60],
      ["indirect_quotes.found", "at least", 20],
      ["indirect_quotes.speaker_right", "at least", 17],
      ["entities.wrongly_joined", "at most", 1],
      ["differences.found", "at least", 5],
      ["differences.lookalikes_wrong", "at most", 0],
      ["differences.other_conflicts", "at most", 3],
    ],
  },
  {
    name: "iran-archive, dated", articles: "iran-archive", gold: "iran-archive.json", dated: true, floors: [
      ...SPANS,
      ["differences.lookalikes_wrong", "at most", 0],
      ["differences.other_conflicts", "at most", 3],
    ],
  },
];

const folder = mkdtempSync(join(tmpdir(), "stemma-score-"));
const outcomes = [];

function note(passed, words) {
  outcomes.push(passed);
  console.log(`${passed ? "  ok  " : "  FAIL"} ${words}`);
}

function runNode(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: "utf8", maxBuffer: 1 << 28});
  return {status, stdout, stderr};
}

/** Runs the program; notes whether it ended well. */
function stemma(words, ...args) {
  const {status, stderr} = runNode(PROGRAM, ...args);
  note(status === 0, `${words}: exit code ${status}${stderr ? `, ${stderr.trim().split("\n")[0]}` : ""}`);
  return status === 0;
}

/**
 * The scorer, or where it is of the version that uses `_mentions` above its declaration (it stops with a
 * ReferenceError at the first relay in a quote's chain), a copy with that one line moved up.
 */
function scorerPath() {
  const script = readFileSync(SCORER, "utf8");
  const [declaration, use] = [script.indexOf("let _mentions, _entityOf;"), script.indexOf("mentionById()")];
  if (declaration < 0 || use < 0 || declaration < use) return SCORER;
  const mended = join(folder, "score.mjs");
  const [shebang, ...lines] = script.replace("let _mentions, _entityOf;", "").split("\n");
  writeFileSync(mended, [shebang, "let _mentions, _entityOf;", ...lines].join("\n"));
  console.log("the scorer declares `_mentions` too late; a copy with that line moved up is used");
  return mended;
}

/** `"6/7"` and `6` and `97.4` as a number; NaN for what is not there. */
function figureAt(scores, path) {
  const found = path.split(".").reduce((value, name) => value?.[name], scores);
  return typeof found === "string" ? Number(found.split("/")[0]) : found ?? NaN;
}

function scoreCase({name, articles, gold, dated, floors}, scorer) {
  console.log(`\n== ${name}`);
  const {files, times_if_dated: ifDated} = JSON.parse(readFileSync(join(SHARED, "gold", gold), "utf8"));
  const inputs = Object.values(files).map((file) => join(SHARED, articles, file));
  const dates = dated ? Object.entries(ifDated.published).flatMap(([key, day]) => ["--published", `${files[key]}=${day}`]) : [];
  const [json, saved] = [join(folder, `${name}.json`), join(folder, `${name}.stemma`)];
  if (!stemma("report", "report", ...inputs, ...dates, "--json", json, "--save", saved)) return;
  stemma("verify", "verify", saved);
  const scored = runNode(scorer, json, join(SHARED, "gold", gold), "--list");
  console.log(`${scored.stdout}${scored.stderr}`);
  note(scored.status === 0, "the scorer ran to its end");
  if (scored.status !== 0) return;
  const scores = JSON.parse(runNode(scorer, json, join(SHARED, "gold", gold), "--json").stdout);
  for (const [path, sense, floor] of floors) {
    const figure = figureAt(scores, path);
    note(sense === "at least" ? figure >= floor : figure <= floor, `${path}: ${figure}, wanted ${sense} ${floor}`);
  }
}

/** 46 articles, no reading by hand: a dossier is made without an error. */
function scoreLargeCase() {
  console.log("\n== us-recession-2022");
  const path = join(folder, "us-recession-2022.jsonl");
  const articles = JSON.parse(readFileSync(join(SHARED, "bench/e2e/us-recession-2022/documents_recession.json"), "utf8"));
  const lines = articles.map(({id, title, content, url, domain}) => JSON.stringify({id, text: `${title}\n\n${content}`, url, outlet: domain}));
  writeFileSync(path, `${lines.join("\n")}\n`);
  const [json, html, md, saved] = ["json", "html", "md", "stemma"].map((ending) => join(folder, `us-recession-2022.${ending}`));
  if (!stemma("report", "report", path, "--json", json, "--html", html, "--md", md, "--save", saved)) return;
  note(JSON.parse(readFileSync(json, "utf8")).documents.length === articles.length, `${articles.length} documents`);
  stemma("verify", "verify", saved);
  stemma("show", "show", saved, "--json", `${json}.again`);
  note(readFileSync(json).equals(readFileSync(`${json}.again`)), "the saved dossier gives the same JSON");
}

/** Passed and failed tests of a vitest output; a run without its last lines counts as one failure. */
function countTests(path) {
  const line = stripVTControlCharacters(readFileSync(path, "utf8")).split("\n").findLast((one) => /^\s*Tests\s/u.test(one));
  const count = (word) => Number(new RegExp(`(\\d+) ${word}`, "u").exec(line ?? "")?.[1] ?? 0);
  return line === undefined ? {passed: 0, failed: 1} : {passed: count("passed"), failed: count("failed")};
}

const {values} = parseArgs({options: {
  tests: {type: "string"}, passed: {type: "string", default: "0"}, failed: {type: "string", default: "0"},
}});
try {
  if (!existsSync(SCORER)) console.log("../shared is not there: no figures");
  else if (!existsSync(PROGRAM)) note(false, "the program is not built");
  else {
    const scorer = scorerPath();
    for (const one of CASES) scoreCase(one, scorer);
    scoreLargeCase();
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}
const tests = values.tests ? countTests(values.tests) : {passed: 0, failed: 0};
const passed = Number(values.passed) + tests.passed + outcomes.filter((one) => one).length;
const failed = Number(values.failed) + tests.failed + outcomes.filter((one) => !one).length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
