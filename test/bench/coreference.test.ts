// Worked examples with known answers: those of the papers that define the measures.
import {describe, expect, test} from "vitest";
import {bestPairing, scoreCoreference, type Clusters} from "../../bench/entities/coreference.ts";

/** `"abc de"` stands for two clusters of one-letter mentions. */
const clusters = (words: string): Clusters => words.split(" ").filter(Boolean).map((set) => [...set]);

function row(about: string, key: string, response: string, measure: "muc" | "b3" | "ceafe" | "lea", recall: number, precision: number): void {
  test(`${about}: ${measure}`, () => {
    const score = scoreCoreference(clusters(key), clusters(response))[measure];
    expect(score.recall).toBeCloseTo(recall, 4);
    expect(score.precision).toBeCloseTo(precision, 4);
  });
}

describe("the example of Bagga and Baldwin (1998)", () => {
  row("a small cluster joined with the large one", "12345 67 89abc", "12345 6789abc", "b3", 1, 16 / 21);
  row("a small cluster joined with the large one", "12345 67 89abc", "12345 6789abc", "muc", 1, 9 / 10);
  row("the two large ones joined", "12345 67 89abc", "1234589abc 67", "b3", 1, 7 / 12);
  row("the two large ones joined", "12345 67 89abc", "1234589abc 67", "muc", 1, 9 / 10);
});

describe("the example of Luo (2005)", () => {
  row("a small cluster joined with the large one", "12345 67 89abc", "12345 6789abc", "ceafe", (1 + 10 / 12) / 3, (1 + 10 / 12) / 2);
});

describe("the example of Moosavi and Strube (2016)", () => {
  row("links are kept as shares of each cluster", "abc defg", "ab cd fghi", "lea", (3 * (1 / 3) + 4 * (1 / 6)) / 7, (2 * 1 + 2 * 0 + 4 * (1 / 6)) / 8);
});

describe("the example of Pradhan et al. (2014), with mentions that one side lacks", () => {
  row("twinless mentions", "abc defg", "ab cd fghi", "muc", 2 / 5, 2 / 5);
  row("twinless mentions", "abc defg", "ab cd fghi", "b3", 1 / 7 * (4 / 3 + 1 / 3 + 1 / 4 + 4 / 4), 1 / 8 * (4 / 2 + 1 / 2 + 1 / 2 + 4 / 4));
});

test("the mean is of the first three", () => {
  const {muc, b3, ceafe, conll} = scoreCoreference(clusters("abc defg"), clusters("ab cd fghi"));
  expect(conll).toBeCloseTo((muc.f1 + b3.f1 + ceafe.f1) / 3, 10);
});

test("the same clusters score one in all", () => {
  const {muc, b3, ceafe, lea, conll} = scoreCoreference(clusters("abc de f"), clusters("f ed cba"));
  expect([muc.f1, b3.f1, ceafe.f1, lea.f1, conll]).toEqual([1, 1, 1, 1, 1]);
});

test("everything in one cluster is punished, everything apart too", () => {
  expect(scoreCoreference(clusters("ab cd"), clusters("abcd")).b3.precision).toBeCloseTo(0.5);
  expect(scoreCoreference(clusters("ab cd"), clusters("a b c d")).muc.recall).toBe(0);
});

test("the best pairing is not the greedy one", () => {
  expect(bestPairing([{row: 0, column: 0, weight: 5}, {row: 0, column: 1, weight: 4}, {row: 1, column: 0, weight: 4}])).toBe(8);
});
