import fc from "fast-check";
import {describe, expect, test} from "vitest";

import {clip, clipAround, count, listed, neutralize, oneLine, percent} from "../../src/report/words.ts";

describe("words made safe", () => {
  test.each([
    ["an escape sequence is shown, not sent", "\u001b[31mred", "␛[31mred"],
    ["a C1 control is replaced", "a\u009b2Jb", "a�2Jb"],
    ["an override of the writing direction is replaced", "\u202egnp.exe", "�gnp.exe"],
    ["half a surrogate pair is replaced", "a\ud800b", "a�b"],
    ["a whole surrogate pair stays", "a😀b", "a😀b"],
    ["line breaks and tabs stay", "a\r\n\tb", "a\r\n\tb"],
    ["delete has its picture", "a\u007f", "a␡"],
  ])("%s", (_, text, safe) => expect(neutralize(text)).toBe(safe));

  test("no text changes its length", () => {
    fc.assert(fc.property(fc.string({unit: "binary"}), (text) => neutralize(text).length === text.length));
  });

  test("a line has no breaks, no double blanks and nothing invisible", () => {
    expect(oneLine(" a\u00a0 b\n\nc\u00ad\u200bd ")).toBe("a b cd");
  });
});

describe("words cut short", () => {
  test.each([
    ["short words stay whole", "one two", 10, "one two"],
    ["the cut is at the end of a word", "one two three", 10, "one two…"],
    ["a word that ends at the limit stays", "one two three", 8, "one two…"],
    ["a single long word is cut", "abcdefghijkl", 6, "abcde…"],
    ["a surrogate pair is not split", "😀😀😀😀", 3, "😀😀…"],
  ])("%s", (_, text, limit, cut) => expect(clip(text, limit)).toBe(cut));

  test("no cut is longer than its limit", () => {
    fc.assert(fc.property(fc.string({unit: "binary"}), fc.integer({min: 2, max: 40}), (text, limit) => [...clip(text, limit)].length <= limit));
  });

  test("a cut around a value keeps the value and both sides of it", () => {
    const text = "The first words of a long sentence that gives the number forty at last and then goes on for some time.";
    const cut = clipAround(text, text.indexOf("forty"), text.indexOf("forty") + 5, 40);
    expect(cut).toBe("…gives the number forty at last and…");
  });

  test("a value near the beginning keeps the beginning", () => {
    expect(clipAround("Forty people were hurt on the quay", 0, 5, 20)).toBe("Forty people were…");
  });
});

test("counts, lists and shares read as words", () => {
  expect([count(1, "article"), count(3, "article")]).toEqual(["1 article", "3 articles"]);
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
  expect([percent(1), percent(0.997), percent(0.001), percent(0)]).toEqual(["100%", "99%", "1%", "0%"]);
});
