import {once} from "node:events";
import {Worker} from "node:worker_threads";
import {KINSHIPS} from "./article-pairs.ts";
import {alignPairs, makePairs} from "./pair-work.ts";
import type {Pair} from "./pair-work.ts";
import type {Row} from "./rows.ts";

const FIRST = 20_000;
const COUNT = 2000;
const CORES = 2;

/**
 * Passages and edits of pairs of 600 words. Each text stands in one pair only, and finding its words is in the time:
 * where a text has several candidates it is found once, and a pair costs less.
 */
export async function measurePairSpeed(): Promise<readonly Row[]> {
  const pairs = makePairs(FIRST, COUNT);
  alignPairs(pairs);
  const one = rateOf(pairs);
  const two = await measureThreads();
  const kinds = KINSHIPS.map((kinship) => `${kinship} ${rateOf(makePairs(FIRST, COUNT / KINSHIPS.length, kinship))}`);
  return [
    ["words, passages and edits of pairs of 600 words, one core, by CPU time", `${one} pairs a second`],
    ["the same, by how the pair is kin", `${kinds.join(", ")} pairs a second`],
    ["the same on two cores, by the clock", `${two.byClock} pairs a second`],
    ["the same on two cores, by CPU time of both threads", `${two.byProcessor} pairs a second`],
  ];
}

/** Pairs a second of CPU time, which other programs on the machine do not lengthen as they lengthen the clock's. */
function rateOf(pairs: readonly Pair[]): number {
  const start = process.cpuUsage();
  alignPairs(pairs);
  const {user, system} = process.cpuUsage(start);
  return Math.round(pairs.length / ((user + system) / 1e6));
}

/** Each thread has its own half of the pairs; the clock runs from when both are ready to when both are done. */
async function measureThreads(): Promise<{readonly byClock: number; readonly byProcessor: number}> {
  const workers = Array.from({length: CORES}, (_, i) => startWorker(FIRST + i * COUNT));
  await Promise.all(workers.map((worker) => once(worker, "message")));
  const [start, used] = [performance.now(), process.cpuUsage()];
  await Promise.all(workers.map((worker) => (worker.postMessage("go"), once(worker, "message"))));
  const seconds = (performance.now() - start) / 1000;
  const {user, system} = process.cpuUsage(used);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return {byClock: Math.round((CORES * COUNT) / seconds), byProcessor: Math.round((CORES * CORES * COUNT) / ((user + system) / 1e6))};
}

/** A thread does not take over the loader that reads TypeScript; it has to be told. */
function startWorker(first: number): Worker {
  const url = new URL("./pair-worker.ts", import.meta.url).href;
  const start = `import("tsx/esm/api").then(({register}) => { register(); return import(${JSON.stringify(url)}); });`;
  return new Worker(start, {eval: true, workerData: {first, count: COUNT}});
}
