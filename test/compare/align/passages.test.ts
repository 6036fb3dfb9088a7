// Which passages two texts share. A letter stands for a sentence of its own; `a` is sentence `A` with a few words changed.
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Range} from "../../../src/model/index.ts";
import {align, alignWords, wordsOf} from "../../../src/compare/align/index.ts";
import {chainSeeds} from "../../../src/compare/align/chains.ts";
import {passageOf} from "../../../src/compare/align/passages.ts";
import {findSeeds} from "../../../src/compare/align/seeds.ts";

const SENTENCES: Readonly<Record<string, string>> = {
  A: "The ferry Calder ran aground off Velmora before dawn and its crew of nine was taken off by helicopter.",
  B: "Winds of ninety kilometers an hour had closed the outer harbor since the evening before.",
  C: "An inquiry will open next week under a judge from the district court at Port Tessel.",
  D: "Tickets for the crossing remain valid until the end of the season, the company wrote to its customers.",
  E: "Shopkeepers along the quay spoke of the longest night that any of them remembered.",
  F: "Divers found no leak in either tank, but a boom was laid across the bay as a precaution.",
  a: "The ferry Calder ran onto rocks off Velmora before dawn and its crew of nine was lifted off by helicopter.",
  b: "Gusts of ninety kilometers an hour had shut the outer harbor since the evening before.",
  c: "An inquiry opens in April under a judge from the district court at Port Tessel.",
};

const textOf = (letters: string, between = " "): string => letters.split(" ").map((letter) => SENTENCES[letter]).join(between);

/** The letters whose sentences lie in the range for the most part; a space between them is not told. */
function lettersIn(letters: string, {start, end}: Range): string {
  let at = 0;
  return letters.split(" ").filter((letter) => {
    const [from, to] = [at, (at += SENTENCES[letter].length + 1) - 1];
    return Math.min(end, to) - Math.max(start, from) > 0.7 * (to - from);
  }).join("");
}

function row(name: string, left: string, right: string, ...passages: readonly string[]): void {
  it(name, () => {
    const found = align(textOf(left), textOf(right));
    expect(found.map((passage) => `${lettersIn(left, passage.left)}=${lettersIn(right, passage.right)}`)).toEqual(passages);
  });
}

describe("passages", () => {
  row("a copy is one passage", "A B C D", "A B C D", "ABCD=ABCD");
  row("edits in every sentence do not part a passage", "A B C", "a b c", "ABC=abc");
  row("a sentence left out does not part it", "A B C D", "A B D", "ABCD=ABD");
  row("a sentence put in does not part it", "A B C", "A B E C", "ABC=ABEC");
  row("what stands around it is not part of it", "D A B E", "F A B C", "AB=AB");
  row("halves in another order are two passages", "A B C D", "C D A B", "AB=AB", "CD=CD");
  row("three parts from the last to the first are three passages", "A B C", "C B A", "A=A", "B=B", "C=C");
  row("an edited sentence that was moved is whole", "A B C D", "b A C D", "ABCD=ACD", "B=b");
  row("a text that has a sentence twice is aligned with one of them", "A B C", "A B C A", "ABC=ABC");
  row("texts of their own share nothing", "A B", "C D");

  it("line breaks in other places do not part a passage", () => {
    expect(align(textOf("A B C D", "\n"), textOf("A B C D", " "))).toHaveLength(1);
  });

  it("of two sentences that have but a phrase in common the phrase is the passage", () => {
    const [left, right] = ["Heavy rain fell on the old stone harbor wall at Velmora all that week.", "Last summer students painted the old stone harbor wall at Velmora with blue fish."];
    expect(align(left, right).map(({left: {start, end}}) => left.slice(start, end))).toEqual(["the old stone harbor wall at Velmora"]);
  });

  it("a passage that lies where another leaves words out is told as moved, and no other edit is", () => {
    const found = align(textOf("A B C D"), textOf("B A c D"));
    expect(found.flatMap(({edits}) => edits.filter(({kind}) => kind === "move"))).toHaveLength(1);
  });

  it("what one passage puts in and another has elsewhere was moved as well", () => {
    const [left, right] = ["A B D E C", "A C B D E"];
    expect(align(textOf(left), textOf(right)).flatMap(({edits}) => edits.map(({kind}) => kind))).toEqual(["move"]);
  });

  it("a phrase over and over is one passage from the start on", () => {
    const [left, right] = ["police said and ".repeat(300), "police said and ".repeat(290)];
    expect(align(left, right).map(({shared}) => shared)).toEqual([870]);
  });
});

// --- what holds for any two texts ------------------------------------------------------------------------

const sentence = fc.constantFrom(...Object.values(SENTENCES), "Police said and police said.", "The end of the day.", "Yes.", "“No,” she said.");
const text = fc.array(fc.oneof({weight: 6, arbitrary: sentence}, {weight: 1, arbitrary: fc.string({unit: "binary", maxLength: 30})}), {maxLength: 14}).map((all) => all.join(" "));
const overlapOf = (a: Range, b: Range): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const OPTIONS = {seedLength: 3, maxPlaces: 12, maxGap: 90, maxReplaced: 28, minWeight: 5};

describe("for any two texts", () => {
  it("a passage's words that are the same ascend on both sides, and are the same", () => {
    fc.assert(fc.property(text, text, (left, right) => {
      const [a, b] = [wordsOf(left), wordsOf(right)];
      for (const chain of chainSeeds(findSeeds(a, b, OPTIONS), a, b, OPTIONS)) {
        const passage = passageOf(chain, a, b, {left: new Uint8Array(a.keys.length), right: new Uint8Array(b.keys.length)});
        let [i, j] = [passage?.leftFrom ?? 0, passage?.rightFrom ?? 0];
        for (const run of passage?.runs ?? []) {
          expect(i <= run.left && j <= run.right && run.length > 0).toBe(true);
          expect(a.keys.slice(run.left, run.left + run.length)).toEqual(b.keys.slice(run.right, run.right + run.length));
          [i, j] = [run.left + run.length, run.right + run.length];
        }
      }
    }), {numRuns: 200});
  });

  it("no word is in two chains", () => {
    fc.assert(fc.property(text, text, (left, right) => {
      const [a, b] = [wordsOf(left), wordsOf(right)];
      const seeds = chainSeeds(findSeeds(a, b, OPTIONS), a, b, OPTIONS).flat();
      for (const side of ["left", "right"] as const) {
        const words = seeds.flatMap((seed) => Array.from({length: seed.length}, (_, k) => seed[side] + k));
        expect(new Set(words).size).toBe(words.length);
      }
    }), {numRuns: 200});
  });

  it("two passages lie apart, or one lies where the other leaves words out or puts them in", () => {
    fc.assert(fc.property(text, text, (left, right) => {
      const passages = align(left, right);
      for (const side of ["left", "right"] as const) {
        for (const inner of passages) {
          for (const outer of passages) {
            const common = overlapOf(inner[side], outer[side]);
            if (inner === outer || common <= 0) continue;
            const [start, end] = [Math.max(inner[side].start, outer[side].start), Math.min(inner[side].end, outer[side].end)];
            const changed = [...inner.edits, ...outer.edits].map((edit) => (edit[side] ? overlapOf(edit[side], {start, end}) : 0));
            expect(changed.reduce((sum, length) => sum + Math.max(0, length), 0)).toBeGreaterThanOrEqual(common / 2);
          }
        }
      }
    }), {numRuns: 200});
  });

  it("a text and itself are one passage without edits", () => {
    fc.assert(fc.property(text, (left) => {
      const passages = align(left, left);
      expect(passages.length <= 1 && passages.every(({score, edits}) => score === 1 && edits.length === 0)).toBe(true);
    }), {numRuns: 200});
  });

  it("the words of ranges are those of the whole text that lie in them", () => {
    fc.assert(fc.property(text, fc.nat(200), fc.nat(200), (all, p, q) => {
      const [start, end] = [Math.min(p, q, all.length), Math.min(Math.max(p, q), all.length)];
      const [part, alone] = [wordsOf(all, [{start, end}]), wordsOf(all.slice(start, end))];
      expect([...part.keys]).toEqual([...alone.keys]);
      expect([...part.starts].map((at) => at - start)).toEqual([...alone.starts]);
    }), {numRuns: 200});
  });

  it("what was aligned before makes no difference", () => {
    fc.assert(fc.property(text, text, text, (left, right, other) => {
      const [a, b] = [wordsOf(left), wordsOf(right)];
      alignWords(wordsOf(other), a);
      alignWords(b, a, {seedLength: 4});
      expect(alignWords(a, b)).toEqual(align(left, right));
    }), {numRuns: 100});
  });
});
