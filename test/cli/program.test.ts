// The built program as a person runs it: exit codes, pipes, kill -9. Needs npm run build.
import {spawn, spawnSync} from "node:child_process";
import {copyFileSync, readFileSync, writeFileSync} from "node:fs";
import process from "node:process";
import {setTimeout as wait} from "node:timers/promises";
import {fileURLToPath} from "node:url";
import {beforeAll, describe, expect, it, vi} from "vitest";
import {openDossier} from "../../src/store/index.ts";
import {temporaryFolder} from "../store/folder.ts";
import {writeArticles} from "./articles.ts";

vi.setConfig({testTimeout: 120_000, hookTimeout: 120_000});
const at = temporaryFolder();
const PROGRAM = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

function stemma(args: readonly string[], env: Record<string, string> = {}) {
  const surroundings = {...process.env, NO_COLOR: "", FORCE_COLOR: "", ...env};
  const {status, stdout, stderr} = spawnSync(process.execPath, [PROGRAM, ...args], {encoding: "utf8", env: surroundings, maxBuffer: 1 << 26});
  return {status, stdout, stderr};
}

/** Runs `add` and kills it after some milliseconds; true when it was still at work. */
async function addAndKill(dossier: string, input: string, delay: number): Promise<boolean> {
  const child = spawn(process.execPath, [PROGRAM, "add", dossier, input], {stdio: "ignore"});
  const ended = new Promise<boolean>((done) => { child.on("close", (code) => { done(code === null); }); });
  await wait(delay);
  child.kill("SIGKILL");
  return ended;
}

let articles: string[] = [];

beforeAll(() => {
  articles = writeArticles(at);
  const [wire, courier] = articles;
  expect(stemma(["report", wire, courier, "--save", at("old.stemma")]).status).toBe(0);
});

describe("the program", () => {
  it("may be executed as it is", () => {
    const {status, stdout} = spawnSync(PROGRAM, ["--version"], {encoding: "utf8"});
    expect({status, stdout}).toEqual({status: 0, stdout: `${(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {version: string}).version}\n`});
  });

  it("ends with 0, 1, 2 or 3", () => {
    expect(stemma(["show", at("old.stemma")]).status).toBe(0);
    expect(stemma(["show", at("nothing.stemma")]).status).toBe(1);
    expect(stemma(["show"]).status).toBe(2);
    expect(stemma(["quote", at("old.stemma"), "the moon is made of green cheese"]).status).toBe(3);
  });

  it("prints color only where it is wanted, and no progress into a pipe", () => {
    const plain = stemma(["show", at("old.stemma")]);
    const colored = stemma(["show", at("old.stemma")], {FORCE_COLOR: "1"});
    expect(plain.stderr + colored.stderr).toBe("");
    expect(plain.stdout).not.toContain("\u001B[");
    expect(colored.stdout).toContain("\u001B[");
    expect(stemma(["show", at("old.stemma")], {FORCE_COLOR: "1", NO_COLOR: "1"}).stdout).toBe(plain.stdout);
  });

  it("says nothing when the reader of its output has read enough", () => {
    const command = "\"$0\" \"$1\" report \"$2\" --json - | head -c 10; echo \" ${PIPESTATUS[0]}\"";
    const {stdout, stderr} = spawnSync("bash", ["-c", command, process.execPath, PROGRAM, articles[0]], {encoding: "utf8"});
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^\{\n {2}"forma 0\n$/u);
  });

  it("leaves the old dossier or the new one when it is killed while it adds, and verify is content", async () => {
    copyFileSync(at("old.stemma"), at("timed.stemma"));
    const start = Date.now();
    expect(stemma(["add", at("timed.stemma"), articles[2]]).status).toBe(0);
    const whole = Date.now() - start;
    const [before, after] = [openDossier(at("old.stemma")).dossier, openDossier(at("timed.stemma")).dossier];
    let killed = 0;
    for (const share of [0.2, 0.5, 0.65, 0.75, 0.8, 0.85, 0.9, 0.95, 1, 1.05]) {
      copyFileSync(at("old.stemma"), at("killed.stemma"));
      killed += await addAndKill(at("killed.stemma"), articles[2], whole * share) ? 1 : 0;
      const {status, stdout} = stemma(["verify", at("killed.stemma")]);
      expect({status, stdout}).toMatchObject({status: 0, stdout: expect.stringMatching(/^All well/u)});
      expect([before, after]).toContainEqual(openDossier(at("killed.stemma")).dossier);
    }
    expect(killed).toBeGreaterThan(1);
  });

  it("leaves nothing or a whole dossier when it is killed while it makes one", async () => {
    writeFileSync(at("other.txt"), "A second fire\n\nTARN - A fire was seen on Sunday, police said.\n");
    for (const delay of [150, 400, 600]) {
      const child = spawn(process.execPath, [PROGRAM, "report", at("other.txt"), "--save", at(`new-${delay}.stemma`)], {stdio: "ignore"});
      const ended = new Promise((done) => { child.on("close", done); });
      await wait(delay);
      child.kill("SIGKILL");
      await ended;
      expect([0, 1]).toContain(stemma(["verify", at(`new-${delay}.stemma`)]).status);
    }
  });
});
