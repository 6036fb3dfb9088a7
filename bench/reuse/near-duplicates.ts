import {existsSync, readFileSync} from "node:fs";
import {bodyOf, copiesIn} from "./rows.ts";
import type {Row} from "./rows.ts";

/** The planted near-duplicates of minhash-1000. */
export function measureNearDuplicates(folder: string): readonly Row[] {
  const path = `${folder}/text-reuse/minhash-1000/articles_1000`;
  if (!existsSync(`${path}.train`)) return [["minhash-1000", "not there"]];
  const documents = readFileSync(`${path}.train`, "utf8").trim().split("\n").map((line) => bodyOf(line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)));
  const pairs = new Set(readFileSync(`${path}.truth`, "utf8").trim().split("\n").map((line) => line.split(" ").sort().join(" ")));
  const start = performance.now();
  const found = copiesIn(documents).filter(({share}) => share >= 0.5).map(({child, parent}) => [child, parent].sort().join(" "));
  const right = found.filter((pair) => pairs.has(pair)).length;
  return [["minhash-1000: near-duplicate pairs", `${right} of ${pairs.size}, ${found.length - right} false, ${Math.round(performance.now() - start)} ms`]];
}
