import fc from "fast-check";
import {expect, test} from "vitest";
import {findParts} from "../../../src/text/parts/index.ts";
import {FURNITURE_KINDS, ARTICLE_KINDS} from "../../../src/model/index.ts";

const LINES = [
  "VELMORA, July 3 (AP) — The dam above Harrow Bay held through the night, the river board said.", "VELMORA —", "VELMORA — ", "By Jane Roe", "Advertisement",
  "(photo credit: LOU HART / REUTERS)", "A view of the dam above Harrow Bay", "COMMENTS", "Already a subscriber?", "World", "“We left,” she said.",
  "The dam above Harrow Bay held through the night as …", "About the author", "Related stories", "* * *", "July 3, 2031", "Source » Coastal Wire", "(AP)", "---", "title: Dam holds", "# Dam holds", "> - **The dam** held", "- ", "*Stressed*", "![a](b)", "It held, [she said](c).",
  "The dam above Harrow Bay held through the night as engineers opened two of its four gates on Thursday.",
];
const odd = fc.string({unit: fc.constantFrom("a", "B", " ", "\u00a0", "\u200b", "\ufeff", "\u2028", "\n", "\r", "\t", "—", "(", ")", "\ud83d", "\ude00", "😀", "é", "́", ".", "…", "\"", "“", "\0", "1", ":", "»"), maxLength: 60});
const line = fc.oneof(fc.constantFrom(...LINES), odd);
const breaks = fc.constantFrom("\n", "\r\n", "\n\n", "\r", "\u2028", " \n\t\n", "");
const texts = fc.array(fc.tuple(line, breaks), {maxLength: 25}).map((pairs) => pairs.flat().join(""));

test("every character that is not white space lies in exactly one part, and parts stand in order", () => {
  fc.assert(fc.property(texts, (text) => {
    const {parts} = findParts(text);
    const covered = new Uint8Array(text.length);
    let last = 0;
    for (const {kind, start, end} of parts) {
      expect([...ARTICLE_KINDS, ...FURNITURE_KINDS]).toContain(kind);
      expect(last <= start && start < end && end <= text.length).toBe(true);
      last = end;
      covered.fill(1, start, end);
    }
    for (let at = 0; at < text.length; at++) if (/\S/u.test(text[at])) expect(covered[at]).toBe(1);
  }), {numRuns: 300});
});

test("the same text gives the same parts", () => {
  fc.assert(fc.property(texts, (text) => {
    expect(findParts(text)).toEqual(findParts(text));
  }), {numRuns: 50});
});

test("hostile lines come to an end", () => {
  const hostile = [" ".repeat(200_000), "(".repeat(200_000), "A".repeat(200_000), "a, ".repeat(70_000), "x\n".repeat(50_000), "Photo: ".repeat(30_000), `Photo: A${" b".repeat(100_000)}.`, "“".repeat(100_000)];
  for (const text of hostile) expect(findParts(`${text}\n\nThe end`).parts.at(-1)?.end).toBe(text.length + 9);
}, 20_000);
