import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findChanges} from "../../src/store/changed.ts";

/** `kept` with the changed ranges in brackets. */
function marked(kept: string, now: string): string {
  let text = kept;
  for (const {start, end} of [...findChanges(kept, now)].reverse()) {
    text = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  }
  return text;
}

const ROWS: readonly (readonly [statement: string, kept: string, now: string, shown: string])[] = [
  ["the same text has no change", "14 hurt\n40 safe", "14 hurt\n40 safe", "14 hurt\n40 safe"],
  ["one character is one change", "14 hurt\n40 safe", "14 hurt\n49 safe", "14 hurt\n4[0] safe"],
  ["changes of two lines are two", "14 hurt\n40 safe", "15 hurt\n49 safe", "1[4] hurt\n4[0] safe"],
  ["words put in are the characters around them", "14 hurt\n40 safe", "14 hurt\n40 all safe", "14 hurt\n40[ s]afe"],
  ["words taken out are those words", "14 badly hurt", "14 hurt", "14 [badly ]hurt"],
  ["a line put in is the characters around it", "14 hurt\n40 safe", "14 hurt\nso far\n40 safe", "14 hurt[\n4]0 safe"],
  ["a text that has gone is changed from end to end", "14 hurt", "", "[14 hurt]"],
];

describe("changed ranges", () => {
  for (const [statement, kept, now, shown] of ROWS) it(statement, () => expect(marked(kept, now)).toBe(shown));

  it("lie inside the kept text, in order, and cover every code unit that differs", () => {
    const text = fc.string({unit: fc.constantFrom("a", "b", "\n", "😀"), maxLength: 30});
    fc.assert(fc.property(text, text, (kept, now) => {
      const changes = findChanges(kept, now);
      expect(changes.length > 0).toBe(kept !== now);
      changes.forEach(({start, end}, i) => {
        expect(start < end || kept === "").toBe(true);
        expect((changes[i - 1]?.start ?? 0) <= start && end <= kept.length).toBe(true);
      });
    }));
  });
});
