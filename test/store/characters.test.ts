import {Buffer} from "node:buffer";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findOddCharacters, findWideCharacters, keepable, restore} from "../../src/store/characters.ts";

describe("characters that SQLite counts or keeps otherwise", () => {
  it("the first code unit of each wide character is noted", () => {
    expect(findWideCharacters("a😀b🌊")).toEqual([1, 4]);
  });

  it("NUL and halves of pairs are noted with what they are", () => {
    expect(findOddCharacters("a\u0000😀\uD83D")).toEqual([{at: 1, unit: 0}, {at: 4, unit: 0xd83d}]);
  });

  it("every text comes back as it was", () => {
    const units = fc.array(fc.constantFrom(0, 0x41, 0xd83d, 0xde00, 0xfffd, 0x20), {maxLength: 20});
    fc.assert(fc.property(units, (codes) => {
      const text = String.fromCharCode(...codes);
      const kept = keepable(text);
      expect(Buffer.from(kept, "utf8").toString("utf8") === kept && !kept.includes("\u0000") && kept.length === text.length).toBe(true);
      expect(restore(kept, findOddCharacters(text))).toBe(text);
    }));
  });
});
