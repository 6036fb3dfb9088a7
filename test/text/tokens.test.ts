import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {splitSentences} from "../../src/text/sentences.ts";
import {tokenize} from "../../src/text/tokens.ts";

/** Tokens of a text, where `|` marks a bound without white space. */
function row(name: string, marked: string): void {
  test(name, () => {
    const text = marked.replaceAll("|", "");
    expect(tokenize(text).map(({start, end}) => text.slice(start, end))).toEqual(marked.split(/[|\s]+/u));
  });
}

describe("tokens", () => {
  row("part a clitic from its word", "do|n't Velmora|'s we|’ll I|'m she|'d they|’ve could|n’t can|not gon|na");
  row("keep an apostrophe inside a name", "O'Dell d'Ancourt L’Isle");
  row("part a plural possessive", "the sailors|' pay");
  row("part quotation marks from words", "“|We held|,|” \"|No|\" ‘|Yes|’ '|No|' ``|We|''");
  row("part hyphenated words so that they stand together", "Marr|-|Ode Velmora|-|based Ban|-|e|-|Sorh al|-|Tamm U.S.|-|led");
  row("keep prefixes", "non-profit co-founder anti-war re-elected");
  row("keep letters with numbers", "F-35 COVID-19 M5S 17th 1960s '90s 4A");
  row("part a number from its unit", "1|lb 9|am 430|km 6:00|am $|1.7|bn €|25,000 5|% £|3|m");
  row("keep a number with its marks", "25,000 1.7 10:30 9/11 2018-07-10 .5");
  row("part a range", "2018|-|19 10|–|12");
  row("keep the stop of an abbreviation", "Mr. U.S. U.N. p.m. Jan. No. 3 J. Ode Ph.D. e.g. Inc.");
  row("part the stop of a sentence", "It fell|. No|. U.S");
  row("keep addresses whole", "https://tarn.example/a?b=(1|)|. www.tarn.example|, a.b-c@tarn.example|! tarn.com @tarn #tarn");
  row("keep runs of dots and dashes", "it ... fell|… and -- well|?!");
  row("part words where the blank after a stop is missing", "fell|.|The crew");
  row("keep letters with marks in words", "Zürich Łódź Сочи naïve 北京");
  row("see through soft hyphens", "Vel\u00admora’s".replace("’s", "|’s"));
});

const anything = fc.array(fc.oneof(
  fc.string({unit: "binary", maxLength: 6}), fc.string({unit: "grapheme", maxLength: 6}),
  fc.constantFrom("U.S.", " ", "\n", "\u00a0", "\"", "“", "’s", "n't", "...", "…", "@", "www.", "http://a.b", "1.5", ".", "-", "\u0000", "\ud800", "No.", "a@b.c"),
)).map((pieces) => pieces.join(""));

describe("for any text", () => {
  test("every character that is not white space is in exactly one token, and every token in one sentence", () => {
    fc.assert(fc.property(anything, (text) => {
      const tokens = splitSentences(text).flatMap(({tokens: inner}) => inner);
      expect(tokens).toEqual([...tokens].sort((a, b) => a.start - b.start));
      expect(tokens.map(({start, end}) => text.slice(start, end)).join("")).toBe(text.replace(/\s/gu, ""));
      for (const {start, end} of tokens) expect(text.slice(start, end)).toMatch(/^\S+$/u);
    }), {numRuns: 400});
  });

  test("a sentence runs from its first token to its last and never over a line break", () => {
    fc.assert(fc.property(anything, (text) => {
      for (const {start, end, tokens} of splitSentences(text)) {
        expect([start, end]).toEqual([tokens[0].start, tokens.at(-1)!.end]);
        expect(text.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]/u);
      }
    }), {numRuns: 200});
  });
});

describe("long texts without a blank are read in linear time:", () => {
  test.each([["one word", "a"], ["stops", "."], ["brackets", "(\u0000"], ["at signs", "a@"], ["links", "http://a)"], ["initials", "A."], ["hyphens", "a-"]])("%s", (_, unit) => {
    const text = unit.repeat(unit === "a" ? 10_000_000 : 200_000);
    expect(tokenize(text).reduce((sum, {start, end}) => sum + end - start, 0)).toBe(text.length);
  }, 30_000);
});
