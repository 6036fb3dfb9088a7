// One thread of the measurement of pairs: makes its pairs, says that it is ready, works when it is told to, says when it is done.
import {parentPort, workerData} from "node:worker_threads";
import {alignPairs, makePairs} from "./pair-work.ts";

const {first, count} = workerData as {readonly first: number; readonly count: number};
const pairs = makePairs(first, count);
alignPairs(pairs.slice(0, 800)); // the compiler's time is not the work's
parentPort?.on("message", () => parentPort?.postMessage(alignPairs(pairs)));
parentPort?.postMessage("ready");
