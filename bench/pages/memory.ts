import {execFileSync} from "node:child_process";
import process from "node:process";
import {fileURLToPath} from "node:url";
import {LARGE} from "./large.ts";

const CHILD = fileURLToPath(new URL("./memory-child.ts", import.meta.url));

/** By how many times its bytes a process grows that reads a page of 10 MB, at its peak; each in a process of its own that has read a small page. */
export function measureMemory(): readonly string[] {
  return ["| 10 MB of | peak growth of the process, times the page | of it in use when the page was read |", "| --- | --- | --- |", ...Object.keys(LARGE).map((name) => {
    const [growth, kept] = JSON.parse(execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", CHILD, name], {encoding: "utf8"})) as readonly number[];
    return `| ${name} | ${growth.toFixed(1)} | ${kept.toFixed(1)} |`;
  })];
}
