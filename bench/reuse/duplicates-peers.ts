import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, readFileSync} from "node:fs";
import {dirname} from "node:path";
import {fileURLToPath} from "node:url";
import type {Corpus, Run} from "./duplicates-run.ts";

const FOLDER = fileURLToPath(new URL("../../node_modules/.cache/peers", import.meta.url));
const SCRIPT = fileURLToPath(new URL("./peers/peer.py", import.meta.url));
const WANTED = fileURLToPath(new URL("./peers/requirements.txt", import.meta.url));
const PYTHON = `${FOLDER}/bin/python`;

export type Peer = "datasketch" | "rensa";

/** Installs the peers into a folder of their own, once; what is in the way where they cannot be, else null. */
export function installPeers(): string | null {
  if (existsSync(PYTHON) && succeeds(PYTHON, ["-c", "import datasketch, rensa"])) return null;
  mkdirSync(dirname(FOLDER), {recursive: true});
  if (!succeeds("python3", ["-m", "venv", FOLDER])) return "no python3 with venv here";
  return succeeds(PYTHON, ["-m", "pip", "install", "--quiet", "--requirement", WANTED]) ? null : "they could not be installed";
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, {stdio: "ignore"}).status === 0;
}

/** Runs a peer on the documents of the corpus; null where it failed. */
export function runPeer(peer: Peer, {path}: Corpus, threshold: number): Run | null {
  const pairs = `${path}.pairs`;
  const {status, stdout} = spawnSync(PYTHON, [SCRIPT, peer, path, String(threshold), pairs], {encoding: "utf8", stdio: ["ignore", "pipe", "inherit"]});
  if (status !== 0) return null;
  const took = JSON.parse(stdout) as Omit<Run, "pairs">;
  return {...took, pairs: readFileSync(pairs, "utf8").split("\n").slice(0, -1).map((line) => line.split(" ").map(Number) as [number, number])};
}
