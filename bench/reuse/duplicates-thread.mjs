// Starts a thread on a file of TypeScript, for tsx starts the first thread alone.
import {workerData} from "node:worker_threads";
import {register} from "tsx/esm/api";

register();
await import(workerData);
