// Reads one large page and prints, as times its bytes, by how much the process grew at its peak and what of it is in use at the end.
import process from "node:process";
import {readPage} from "../../src/intake/pages/index.ts";
import {LARGE, SMALL} from "./large.ts";

const collect = (): void => (globalThis as {gc?: () => void}).gc?.();
readPage(Buffer.from(SMALL));
const bytes = Buffer.from(LARGE[process.argv[2]]());
collect();
const [before, used] = [process.memoryUsage().rss, process.memoryUsage().heapUsed];
const page = readPage(bytes);
const peak = 1024 * process.resourceUsage().maxRSS;
collect();
const kept = process.memoryUsage().heapUsed - used;
console.log(JSON.stringify([(peak - before) / bytes.length, page.text.length > 0 ? kept / bytes.length : 0]));
