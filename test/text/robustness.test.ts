import {describe, expect, test} from "vitest";
import {openReader} from "../../src/intake/reader-file.ts";
import {readTextWith} from "../../src/text/read-text.ts";
import {splitSentences} from "../../src/text/sentences.ts";

const reader = openReader();

/** Numbers from 0 to 1 that a seed sets (a linear congruence). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every range lies in the text, in order, apart, without white space at its ends; tokens have all that is not white space; heads and names lie in the sentence. */
function check(text: string): number {
  let at = 0;
  let kept = "";
  let count = 0;
  for (const {start, end, tokens, names} of readTextWith(reader, text)) {
    expect([start, end]).toEqual([tokens[0].start, tokens.at(-1)!.end]);
    for (const token of tokens) {
      if (!(at <= token.start && token.start < token.end && token.end <= text.length)) throw new RangeError(`token ${token.start}–${token.end} behind ${at} of ${text.length}`);
      if (!(-1 <= token.head && token.head < tokens.length)) throw new RangeError(`head ${token.head} of ${tokens.length}`);
      kept += text.slice(token.start, token.end);
      at = token.end;
    }
    expect(tokens.some(({head}) => head === -1)).toBe(true);
    for (const {first, last, title, nested, ...range} of names) {
      expect([tokens[first].start, tokens[last].end]).toEqual([range.start, range.end]);
      for (const inner of nested) expect(range.start <= inner.start && inner.end <= range.end).toBe(true);
      if (title !== null) expect(start <= title.start && title.end <= range.start).toBe(true);
    }
    count += tokens.length;
  }
  expect(kept.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
  return count;
}

const ALPHABETS: Readonly<Record<string, (random: () => number) => string>> = {
  "all of Unicode, lone surrogates too": (random) => String.fromCharCode(Math.floor(random() * 65536)),
  "characters beyond the first plane": (random) => String.fromCodePoint(0x1f000 + Math.floor(random() * 0x1000)),
  "control characters": (random) => String.fromCharCode(Math.floor(random() * 33)),
  "right-to-left script with marks of direction": (random) => "אבגדהاعلمن \u200f\u202e\u202c،؟."[Math.floor(random() * 20)],
  "Chinese and Japanese": (random) => "港口起火市長否認。「」、東京カタカナ "[Math.floor(random() * 20)],
  "the marks that sentences are split at": (random) => ".!?…\"“”‘’'()[]—–- \nA1a,;:"[Math.floor(random() * 27)],
  "words of news": (random) => ["Mr. ", "U.S. ", "Ode ", "said ", "“", "” ", ". ", "the ", "Velmora", "-", "’s ", "1,000lb ", "\n"][Math.floor(random() * 13)],
};

describe("whatever the text, nothing is lost and every range is right", () => {
  test.each(Object.keys(ALPHABETS))("%s", (name) => {
    for (let seed = 1; seed <= 25; seed++) {
      const random = numbersFrom(seed);
      check(Array.from({length: 40 + Math.floor(random() * 300)}, () => ALPHABETS[name](random)).join(""));
    }
  });

  test("10 MB of one token", () => {
    expect(check("a".repeat(10_000_000))).toBeLessThan(10);
  }, 60_000);

  test("a sentence of 100,000 words, and the time for it is in line with that for 10,000", () => {
    const timed = (words: number) => {
      const text = "the mayor of Velmora said and ".repeat(words / 6);
      const before = process.cpuUsage();
      expect(readTextWith(reader, text).reduce((sum, {tokens}) => sum + tokens.length, 0)).toBe(6 * Math.floor(words / 6));
      const {user, system} = process.cpuUsage(before);
      return user + system;
    };
    const short = timed(9_996);
    // Ten times the words: ten times the time, and three times that for a busy machine; were it quadratic, a hundred times.
    expect(timed(99_996)).toBeLessThan(30 * short);
  }, 120_000);

  test.each(["(", "“", ".", "-", "'", "A.", "\u200b", "https://", "1,", "…", "港"])("splitting %s over and over takes time in line with its length", (piece) => {
    const timed = (count: number) => {
      const before = process.cpuUsage();
      splitSentences(piece.repeat(count));
      const {user, system} = process.cpuUsage(before);
      return user + system;
    };
    timed(20_000);
    expect(timed(200_000)).toBeLessThan(40 * Math.max(timed(20_000), 2_000));
  }, 60_000);
});
