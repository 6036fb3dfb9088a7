import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {openReader} from "../../../src/intake/reader-file.ts";
import type {FoundQuantity} from "../../../src/stages/quantities/index.ts";
import {findQuantities} from "../../../src/stages/quantities/index.ts";
import {findTimes} from "../../../src/stages/timexes/index.ts";
import {readMarks, writeMarks} from "../timexes/marks.ts";
import {ROWS} from "./rows.ts";

const reader = openReader();

function find(text: string) {
  const sentences = reader.readSentences(text).map((sentence) => ({...sentence, paragraph: 0}));
  return findQuantities(text, {sentences, times: findTimes(text, {sentences})});
}

function describeQuantity(text: string, {low, high, unit, bound, approximate, of}: FoundQuantity): string {
  const number = low === high ? `${low}` : `${low ?? ""}..${high ?? ""}`;
  return [number, unit, bound && `!${bound}`, approximate && "~", of && `of ${text.slice(of.start, of.end)}`].filter(Boolean).join(" ");
}

for (const {about, rows} of ROWS) {
  describe(about, () => {
    test.each(rows)("%s", (row) => {
      const {text} = readMarks(row);
      expect(writeMarks(text, find(text).map((found) => ({...found, value: describeQuantity(text, found)})))).toBe(row);
    });
  });
}

test("there are at least eighty rows", () => {
  expect(ROWS.flatMap(({rows}) => rows).length).toBeGreaterThanOrEqual(80);
});

const WORDS = ["at", "least", "40", "forty", "-", "three", "million", "$", "1.7", "bn", "of", "the", "people", "killed", "half", "a", "ton", "dozens", "between", "and", "%", "one", "in", "five", "no", ",", "km", "2-1", "£5m", "no", "casualties"];

test("spans are in order, inside the text, and low is never above high, whatever the text", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), {maxLength: 25}), (words) => {
    const text = words.join(" ");
    let end = 0;
    for (const quantity of findQuantities(text)) {
      expect(quantity.start).toBeGreaterThanOrEqual(end);
      expect(quantity.end).toBeGreaterThan(quantity.start);
      expect(quantity.low ?? -Infinity).toBeLessThanOrEqual(quantity.high ?? Infinity);
      if (quantity.of) expect(quantity.of.end).toBeLessThanOrEqual(text.length);
      end = quantity.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }));
});
