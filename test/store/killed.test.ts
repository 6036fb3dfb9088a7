// A program killed while it writes leaves the old dossier or the new one. Runs the built program: npm run build.
import {spawn} from "node:child_process";
import {copyFileSync} from "node:fs";
import process from "node:process";
import {setTimeout as wait} from "node:timers/promises";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import type {Dossier} from "../../src/model/index.ts";
import {checkFile, openDossier, saveDossier} from "../../src/store/index.ts";
import {temporaryFolder} from "./folder.ts";
import {sample, sampleFiles} from "./sample.ts";

const at = temporaryFolder();
const WRITER = fileURLToPath(new URL("writer.mjs", import.meta.url));

/** Milliseconds after which the writer is killed, in one round each. */
const DELAYS = [0, 3, 7, 12, 18, 25, 33, 42, 57, 71, 88, 103, 127, 151, 178];

/** The sample with so many more rows that its writing takes a while. */
function largeDossier(rows: number): Dossier {
  const unread = Array.from({length: rows}, (_, i) => ({doc: "d-a", start: i % 20, end: i % 20 + 5, why: `sign ${i}`}));
  return {...sample, layers: {...sample.layers, unread}};
}

/** Starts a writer, waits until it writes, kills it without warning after some milliseconds. */
async function writeAndKill(paths: readonly string[], delay: number): Promise<void> {
  const child = spawn(process.execPath, [WRITER, ...paths], {stdio: ["ignore", "pipe", "inherit"]});
  const ended = new Promise((done) => { child.on("close", done); });
  await new Promise((done) => { child.stdout.once("data", done); child.once("close", done); });
  await wait(delay);
  expect(child.exitCode, "the writer runs until it is killed").toBe(null);
  child.kill("SIGKILL");
  await ended;
}

describe("a dossier whose writer was killed", () => {
  it("is the old one or the new one, every time", async () => {
    const dossiers = [largeDossier(3000), largeDossier(4000)];
    const paths = ["one.stemma", "two.stemma"].map(at);
    paths.forEach((path, i) => { saveDossier(path, {dossier: dossiers[i], files: sampleFiles, intakeNotices: 0}); });
    copyFileSync(paths[0], at("target.stemma"));
    for (const delay of DELAYS) {
      await writeAndKill([at("target.stemma"), ...paths], delay);
      expect(checkFile(at("target.stemma")), `killed after ${delay} ms`).toEqual([]);
      const {dossier} = openDossier(at("target.stemma"));
      expect(dossiers).toContainEqual(dossier);
    }
  }, 120_000);
});
