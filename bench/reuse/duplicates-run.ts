import {closeSync, openSync, writeSync} from "node:fs";
import {FOR_COPIES, createFingerprintIndex} from "../../src/compare/fingerprints.ts";
import {openPool} from "./duplicates-pool.ts";
import type {Pool} from "./duplicates-pool.ts";
import type {Made, Task} from "./duplicates-worker.ts";

const SCRIPT = new URL("./duplicates-worker.ts", import.meta.url);
const AT_ONCE = 500;
const THREADS = 2;

/** A file with a document a line (number, tab, text), and where each block of documents starts and the last ends. */
export interface Corpus {readonly path: string; readonly total: number; readonly blocks: readonly number[]}

/** Writes `total` invented documents to a file. */
export async function writeCorpus(path: string, total: number): Promise<Corpus> {
  const pool = openPool<Task, Made>(SCRIPT, THREADS);
  const file = openSync(path, "w");
  const blocks = [0];
  const tasks = Array.from({length: Math.ceil(total / AT_ONCE)}, (_, i): Task => ({kind: "write", first: i * AT_ONCE, last: Math.min(total, (i + 1) * AT_ONCE), total}));
  await pool.run(tasks, ({lines}) => blocks.push(blocks.at(-1)! + writeSync(file, lines)));
  closeSync(file);
  await pool.close();
  return {path, total, blocks};
}

/** What a program found, and what it took. */
export interface Run {
  /** Two numbers a pair. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly seconds: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
  /** Memory of the whole program at the end, in bytes. */
  readonly memory: number;
}

export interface OwnRun extends Run {
  /** Of each pair, as the index estimates it. */
  readonly resemblances: readonly number[];
  /** Of the seconds, asking and filling the index, on one thread. */
  readonly indexSeconds: number;
  /** Memory of the index, in bytes. */
  readonly indexMemory: number;
}

/** Documents read before the clock starts, so that a small corpus is not measured on code that is not compiled yet. */
const WARM_UP = 6000;

/** Finds all near-duplicate pairs: fingerprints on two threads, the index on the first. */
export async function findPairs({path, blocks}: Corpus): Promise<OwnRun> {
  const pool = openPool<Task, Made>(SCRIPT, THREADS);
  const tasks = blocks.slice(1).map((end, i): Task => ({kind: "print", path, start: blocks[i], end}));
  await fillIndex(pool, tasks.slice(0, WARM_UP / AT_ONCE));
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const filled = await fillIndex(pool, tasks);
  const [seconds, {user, system}] = [(performance.now() - start) / 1000, process.cpuUsage(cpu)];
  const memory = process.memoryUsage().rss;
  await pool.close();
  return {...filled, seconds, cpuSeconds: (user + system) / 1e6, memory};
}

/** Every document is asked about, then added. */
async function fillIndex(pool: Pool<Task, Made>, tasks: readonly Task[]) {
  const index = createFingerprintIndex(FOR_COPIES);
  const pairs: [number, number][] = [];
  const resemblances: number[] = [];
  let indexTime = 0;
  await pool.run(tasks, ({prints, lengths}) => {
    const start = performance.now();
    let at = 0;
    for (const length of lengths) {
      const own = prints.subarray(at, at += length);
      for (const {id, resemblance} of index.query(own)) {
        pairs.push([Number(id), index.size()]);
        resemblances.push(resemblance);
      }
      index.add(String(index.size()), own);
    }
    indexTime += performance.now() - start;
  });
  return {pairs, resemblances, indexSeconds: indexTime / 1000, indexMemory: index.bytes()};
}
