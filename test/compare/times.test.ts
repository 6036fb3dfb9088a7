import {describe, expect, test} from "vitest";
import {compareTimes} from "../../src/compare/times.ts";

/** value[ MOD] | value[ MOD] | relation. The order of the two makes no difference. */
const ROWS = [
  "2018-06-30 | 2018-06-30 | equal",
  "2018-06-30 | 2018-07-30 | apart",
  "2018-06 | 2018-06-30 | contained",
  "2018 | 2018-06-30 | contained",
  "2018-W27-WE | 2018-07-07 | contained",
  "2018-W27 | 2018-07-07 | contained",
  "2018-SU | 2018-07 | contained",
  "2018-SU | 2018-12 | apart",
  "2018-Q2 | 2018-06-30 | contained",
  "2018-W25 | 2018-06 | contained",
  "2018-W26 | 2018-07 | overlapping",
  "2018-06 START | 2018-06-03 | contained",
  "2018-06 START | 2018-06-30 | apart",
  "2018-06 START | 2018-06 END | apart",
  "2018-06 START | 2018-06 | contained",
  "2018-06-30 BEFORE | 2018-06-28 | bounds",
  "2018-06-30 BEFORE | 2018-06-30 | apart",
  "2018-06-30 ON_OR_BEFORE | 2018-06-30 | bounds",
  "2018-06-30 AFTER | 2018-07-02 | bounds",
  "2018-06-30 AFTER | 2018-06-28 | apart",
  "2018-06-30 BEFORE | 2018-07 AFTER | apart",
  "2018-06-30 BEFORE | 2018-06 BEFORE | overlapping",
  "XXXX-06-30 | XXXX-07-30 | apart",
  "XXXX-06-30 | XXXX-06-30 | equal",
  "XXXX-06-30 | 2018-06-30 | contained",
  "XXXX-06-30 | 2018-07-30 | apart",
  "XXXX-06-30 | XXXX-06 | contained",
  "XXXX-06 START | XXXX-WXX-6 | incomparable",
  "XXXX-06-30 | XXXX-WXX-6 | incomparable",
  "XXXX-06-30 | 2018 | incomparable",
  "XXXX-XX | 2018-06-30 | incomparable",
  "XXXX-WXX-2 | 2018-07-10 | contained",
  "XXXX-WXX-2 | 2018-07-11 | apart",
  "XXXX-WXX-2 | XXXX-WXX-3 | apart",
  "XXXX-WXX-2 | XXXX-WXX-2 | equal",
  "2018-07-09TEV | 2018-07-09 | contained",
  "2018-07-09TEV | 2018-07-09T18:30 | contained",
  "2018-07-09TMO | 2018-07-09TEV | apart",
  "2018-07-09T17:00 | 2018-07-09T18:00 | apart",
  "2018-07-09TEV | 2018-07-10 | apart",
  "199 | 1994 | contained",
  "BC0146 | 0146 | apart",
  "P2W | P14D | equal",
  "P2W | P10D | apart",
  "PAST_REF | 2018-07-10 | incomparable",
  "P2W | 2018-07-10 | incomparable",
];

const read = (words: string) => ({value: words.split(" ")[0], mod: words.split(" ")[1] ?? null});

describe("two times", () => {
  test.each(ROWS)("%s", (row) => {
    const [a, b, relation] = row.split(" | ");
    expect(compareTimes(read(a), read(b)).relation).toBe(relation);
    expect(compareTimes(read(b), read(a)).relation).toBe(relation);
  });

  test("the reason names both values", () => {
    expect(compareTimes(read("2018-06-30"), read("2018-07-30")).reason).toBe("2018-06-30 and 2018-07-30 have no day in common");
  });
});
