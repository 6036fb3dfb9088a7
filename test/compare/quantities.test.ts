import {describe, expect, test} from "vitest";
import type {QuantityValue} from "../../src/compare/quantities/value.ts";
import {compareCounted, compareQuantities, countedAlike, formatQuantity} from "../../src/compare/quantities.ts";

/** "40", "40..", "..40", "10..15", then a unit, `~` when approximate, `!bound`. */
function read(words: string): QuantityValue {
  const [range, ...rest] = words.split(" ");
  const [low, high] = range.includes("..") ? range.split("..") : [range, range];
  const number = (digits: string) => (digits === "" ? null : Number(digits));
  return {
    low: number(low), high: number(high), unit: rest.find((word) => !/^[~!]/u.test(word)) ?? null, approximate: rest.includes("~"),
    bound: rest.find((word) => word.startsWith("!"))?.slice(1) ?? null,
  };
}

const PAIRS = [
  "43 | 43 | equal",
  "40 | 43 | apart",
  "40.. !at-least | 43 | bounds",
  "40.. !at-least | 38 | apart",
  "40.. !more-than | 40 | apart",
  "40.. !at-least | 40 | bounds",
  "40.. !at-least | 50.. !at-least | bounds",
  "..40 !at-most | 43 | apart",
  "..40 !at-most | 30 | bounds",
  "..40 !less-than | 40 | apart",
  "36..44 ~ | 43 | contained",
  "36..44 ~ | 47 | near",
  "36..44 ~ | 60 | apart",
  "10..15 | 12 | contained",
  "10..15 | 12..20 | near",
  "24..99 ~ !dozens | 43 | contained",
  "24..99 ~ !dozens | 400 | apart",
  "25000 | 24870 | near",
  "200 | 187 | near",
  "40 | 38 | apart",
  "1700000000 USD | 1680000000 USD | near",
  "1700000000 USD | 1700000000 EUR | incomparable",
  "500 g | 408..453.59 g ~ | near",
  "500 g | 453.59 g | near",
  "500 g | 5000 g | apart",
  "500 g | 500 | incomparable",
  "5 % | 5 pp | incomparable",
  "5 % | 7 % | apart",
  "0 | 12 | apart",
];

describe("two quantities", () => {
  test.each(PAIRS)("%s", (row) => {
    const [a, b, relation] = row.split(" | ");
    expect(compareQuantities(read(a), read(b)).relation).toBe(relation);
    expect(compareQuantities(read(b), read(a)).relation).toBe(relation);
  });
});

describe("what is counted", () => {
  test.each([
    ["people killed", "people killed", true],
    ["43 people were killed", "at least 40 people killed", true],
    ["dead", "people killed", true],
    ["12 killed", "12 injured", false],
    ["12 people", "12 people injured", false],
    ["two Belgians of Iranian origin", "two Belgian nationals of Iranian descent", true],
    ["500 grams of the homemade explosive Petn", "almost a pound of Pent", true],
    ["12 foreign workers", "12 workers", false],
    ["12 soldiers killed", "12 dead", false],
    ["183 compact discs", "183 discs", true],
    ["12 ships", "12 sailors", false],
    ["killed 12 people", "12 dead", true],
    ["killed 12 people", "death toll 12", true],
    ["12 dead", "death toll 12", true],
    ["12 people killed", "death toll from the blast in the port of Velmora rose to 17", true],
    ["number of injured at 43", "43 people were injured", true],
    ["death toll 12", "number of injured at 43", false],
    ["two sailors in the harbor", "two sailors", true],
    ["boats", "boat", true],
  ])("%s / %s: %s", (a, b, alike) => {
    expect(countedAlike(a, b)).toBe(alike);
    expect(countedAlike(b, a)).toBe(alike);
  });

  test("nothing told is never alike", () => {
    expect(countedAlike(null, "people")).toBe(false);
  });
});

describe("a part of what is counted", () => {
  test.each([
    ["300 workers", "120 foreign workers", true],
    ["21 members", "nine voting members", true],
    ["212 people", "180 passengers", true],
    ["300 workers", "300 workers", false],
    ["fourteen people", "forty people", false],
    ["12 killed", "12 injured", false],
    ["30 bronze figures", "12 stone figures", false],
    ["12 ships", "12 sailors", false],
  ])("%s / %s: %s", (a, b, isPart) => {
    expect(compareCounted(a, b).isPart).toBe(isPart);
    expect(compareCounted(b, a).isPart).toBe(isPart);
  });
});

describe("a quantity as a reader sees it", () => {
  test.each([
    ["43", "43"],
    ["40.. !at-least", "at least 40"],
    ["40.. !more-than", "more than 40"],
    ["..40 !less-than", "less than 40"],
    ["22500..27500 ~ !about", "about 25,000"],
    ["408.233..453.592 g ~ !almost", "almost 453.592 g"],
    ["10..15", "10–15"],
    ["24..99 ~ !dozens", "about 24–99"],
    ["1700000000 USD", "1.7 billion USD"],
    ["2500 g", "2.5 kg"],
    ["5 %", "5 %"],
    ["1200000", "1.2 million"],
    ["..", "an unknown number"],
  ])("%s is “%s”", (words, shown) => {
    expect(formatQuantity(read(words))).toBe(shown);
  });
});
