import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {fold, normOf} from "../../src/text/fold.ts";

describe("a folded text", () => {
  test.each([
    ["straight quotation marks", "“We held,” ‘he’ said", "\"We held,\" 'he' said"],
    ["plain hyphens", "Marr\u2011Ode 2018\u201319 \u2014 no", "Marr-Ode 2018-19 - no"],
    ["plain blanks", "Mr.\u00a0Ode\u202f5", "Mr. Ode 5"],
    ["no invisible characters", "Vel\u00admora\u200b", "Velmora"],
    ["dots for an ellipsis", "no…", "no..."],
  ])("has %s", (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test("keeps case and accents unless asked", () => {
    expect(fold("Zürich").text).toBe("Zürich");
    expect(fold("ZÜRICH ŁÓDŹ", {lowerCase: true, plainLetters: true}).text).toBe("zurich lodz");
  });

  test("tells where each character came from", () => {
    const {text, origin} = fold("a\u00adb…c");
    expect(text).toBe("ab...c");
    expect([...origin]).toEqual([0, 2, 3, 3, 3, 4, 5]);
  });

  test("never points backwards or outside, for any text", () => {
    fc.assert(fc.property(fc.string({unit: "binary"}), fc.boolean(), (given, plainLetters) => {
      const {text, origin} = fold(given, {plainLetters, lowerCase: true});
      expect(origin.length).toBe(text.length + 1);
      expect(origin.at(-1)).toBe(given.length);
      expect([...origin].every((at, i) => i === 0 || origin[i - 1] <= at)).toBe(true);
    }));
  });
});

describe("the norm of a word", () => {
  test.each([["Velmora", "velmora"], ["Iran’s", "iran's"], ["É", "e"], ["—", "-"], ["“", "\""], ["Øre", "ore"], ["\u00ad", "\u00ad"]])("%s is %s", (word, norm) => {
    expect(normOf(word)).toBe(norm);
  });
});
