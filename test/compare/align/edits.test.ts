// The table of edits: what a copy changed, as a reader would mark it.
import {describe, expect, it} from "vitest";
import {EDIT_TABLE} from "./edits-table.ts";
import {editsFound, readRow} from "./edits-rows.ts";

const ROWS = Object.entries(EDIT_TABLE).map(([group, lines]) => [group, lines.trim().split("\n").map(readRow)] as const);

describe.each(ROWS)("edits: %s", (_, rows) => {
  for (const row of rows) {
    if (row.missed) it.fails(`known to be missed: ${row.marked}`, () => expect(editsFound(row)).toEqual(row.edits));
    else it(row.marked, () => expect(editsFound(row)).toEqual(row.edits));
  }
});

describe("the table of edits", () => {
  it("has at least 95 of 100 rows right", () => {
    const rows = ROWS.flatMap(([, all]) => all);
    expect(rows.filter(({missed}) => !missed).length / rows.length).toBeGreaterThanOrEqual(0.95);
  });
});
