import {describe, expect, it, test} from "vitest";
import {missesOf} from "./judge.ts";
import {MISSES} from "./misses.ts";
import {TRAPS} from "./traps.ts";

describe("traps of pages", () => {
  test.each(TRAPS.map((trap) => [trap.name, trap] as const))("%s", (name, trap) => {
    expect(missesOf(trap)).toEqual(MISSES[name] ?? []);
  });

  it("there are at least forty, and each miss belongs to one", () => {
    expect(TRAPS.length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(MISSES).filter((name) => !TRAPS.some((trap) => trap.name === name))).toEqual([]);
  });
});
