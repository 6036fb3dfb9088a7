import {describe, expect, test} from "vitest";
import {isFalseConflict, isTypedRight, typePairs} from "../../bench/time/pairs.ts";
import {readQuantityRows} from "../../bench/time/quantities.ts";
import {PAIR_GROUPS} from "../../bench/time/value-pairs.ts";
import {openReader} from "../../src/intake/reader-file.ts";

const reader = openReader();

describe("the invented rows of quantities", () => {
  const {rows, wrong} = readQuantityRows(reader);
  test("are two hundred", () => expect(rows).toBe(200));
  test("are read right but for a few", () => expect(rows - wrong.length).toBeGreaterThanOrEqual(198));
});

describe("the invented pairs of accounts", () => {
  const pairs = typePairs(reader);
  test("are a hundred and twenty, fifteen of each type", () => expect(PAIR_GROUPS.map(({rows}) => rows.length)).toEqual(Array(8).fill(15)));
  test("are typed right but for a few", () => expect(pairs.filter(isTypedRight).length).toBeGreaterThanOrEqual(77));
  test("call few that are no conflict one", () => expect(pairs.filter(isFalseConflict).length).toBeLessThanOrEqual(12));
});
