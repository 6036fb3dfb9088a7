import {existsSync} from "node:fs";
import {join} from "node:path";

/** The folder of the public benchmark data: the one given, or its `bench` where that is the one that holds them all. */
export function benchFolder(given: string): string {
  const inside = join(given, "bench");
  return existsSync(inside) ? inside : given;
}
