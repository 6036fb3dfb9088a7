// Passages in other words, by invented pairs of texts.
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {overlapOf} from "../../../src/model/index.ts";
import {alignWords, wordsOf} from "../../../src/compare/align/index.ts";
import {DOCUMENTS, NEWS, findRewritten, matchTexts} from "../../../src/compare/rewritten/index.ts";
import type {RewrittenOptions} from "../../../src/compare/rewritten/index.ts";
import {stemOf} from "../../../src/compare/rewritten/stems.ts";
import {DIGEST, INDEPENDENT, REWORDED, REWORDED_THROUGHOUT, UNRELATED} from "./rows.ts";

/** What is found beside the passages whose words are the same. */
function findBeside(left: string, right: string, options: RewrittenOptions) {
  const [ofLeft, ofRight] = [wordsOf(left), wordsOf(right)];
  return findRewritten(ofLeft, ofRight, alignWords(ofLeft, ofRight), options);
}

const shareOf = (text: string, {start, end}: {start: number; end: number}) => (end - start) / text.length;

describe("a reworded passage", () => {
  it.each(REWORDED_THROUGHOUT)("is found in news: $about", ({left, right}) => {
    const found = findBeside(left, right, NEWS);
    expect(found).toHaveLength(1);
    expect(shareOf(left, found[0].left)).toBeGreaterThan(0.9);
    expect(shareOf(right, found[0].right)).toBeGreaterThan(0.9);
    expect(found[0].score).toBeGreaterThan(0.6);
  });

  it.each([...REWORDED, ...REWORDED_THROUGHOUT])("is found in documents: $about", ({left, right}) => {
    const found = findRewritten(wordsOf(left), wordsOf(right), [], DOCUMENTS);
    expect(found).toHaveLength(1);
    expect(shareOf(left, found[0].left)).toBeGreaterThan(0.9);
    expect(shareOf(right, found[0].right)).toBeGreaterThan(0.9);
  });

  it("says what it rests on", () => {
    const [{left, right}] = REWORDED_THROUGHOUT;
    expect(findBeside(left, right, NEWS)[0].detail).toBe("20 rare words, 1 name and 1 number in the same order; 59 % of what the words weigh is on both sides");
  });

  it("is not what is known to be the same", () => {
    const [{left, right}] = REWORDED;
    const whole = {left: {start: 0, end: left.length}, right: {start: 0, end: right.length}, score: 0.6};
    expect(findRewritten(wordsOf(left), wordsOf(right), [whole], NEWS)).toEqual([]);
  });

  it("does not run across what is no part of the article", () => {
    const [{left, right}] = REWORDED_THROUGHOUT;
    const cut = left.indexOf("The statue");
    const parts = [{start: 0, end: cut}, {start: cut, end: left.length}];
    const found = findRewritten(wordsOf(left, parts), wordsOf(right), [], NEWS);
    expect(found).toHaveLength(1);
    expect(found[0].left.end).toBeLessThanOrEqual(cut);
  });

  it("is found amid other text, with its ends", () => {
    const [{left, right}] = REWORDED_THROUGHOUT;
    const [{left: before, right: after}] = UNRELATED;
    const found = findBeside(`${before} ${left}`, `${right} ${after}`, NEWS);
    expect(found.map(({left: {start, end}}) => [start, end])).toEqual([[before.length + 1, before.length + left.length]]);
    expect(found.map(({right: {start, end}}) => [start, end])).toEqual([[0, right.length - 1]]);
  });
});

describe("two accounts of one event", () => {
  it.each([...INDEPENDENT, ...UNRELATED])("are no rewording in news: $about", ({left, right}) => {
    expect(findBeside(left, right, NEWS)).toEqual([]);
    expect(findRewritten(wordsOf(left), wordsOf(right), [], NEWS)).toEqual([]);
  });

  it("are none in documents when only the town is the same", () => {
    expect(UNRELATED.flatMap(({left, right}) => matchTexts(left, right))).toEqual([]);
  });
});

describe("a digest", () => {
  const {opening, summary, whole} = DIGEST;

  it("is found with the text it stands for as a whole", () => {
    const [found, ...others] = matchTexts(opening + summary, whole);
    expect(others).toEqual([]);
    expect(found.kind).toBe("rewritten");
    expect((opening + summary).slice(found.left.start, found.left.end)).toBe(summary.slice(0, -1));
    expect([found.right.start, found.right.end]).toEqual([0, whole.length - 1]);
  });

  it("is none in news, nor where one place says it all", () => {
    expect(findBeside(opening + summary, whole, NEWS)).toEqual([]);
    const [one, ...others] = matchTexts(opening + summary, `${UNRELATED[0].left.repeat(4)}\n\n${summary}\n\n${UNRELATED[0].right.repeat(4)}`);
    expect(others).toEqual([]);
    expect([one.kind, one.right.end - one.right.start]).toEqual(["verbatim", summary.length - 1]);
  });
});

describe("all passages of two texts", () => {
  const [{left: first}, {left: second}] = UNRELATED.concat(INDEPENDENT);

  it.each([
    {about: "a copy", left: first, right: first, kind: "verbatim"},
    {about: "words replaced here and there", left: REWORDED[0].left, right: REWORDED[0].right, kind: "edited"},
    {about: "words replaced throughout", left: REWORDED_THROUGHOUT[0].left, right: REWORDED_THROUGHOUT[0].right, kind: "rewritten"},
  ])("have a kind: $about", ({left, right, kind}) => {
    expect(matchTexts(left, right).map((match) => match.kind)).toEqual([kind]);
  });

  it.each([{joinWithin: 400, passages: 1}, {joinWithin: 20, passages: 2}])("are joined over $joinWithin characters: $passages", ({joinWithin, passages}) => {
    const between = "Nothing else of what was said that day is known to anybody here or there, and so it will remain until a clerk who kept his own notes makes up his mind to sell them, or his heirs do so when he is gone, which may take a good many years yet.";
    const instead = "Swallows gathered under eaves along our valley, twittering about warmer skies abroad; nobody heard them except two old shepherds, whose dogs lay asleep beside an upturned boat, dreaming perhaps of rabbits, or mutton, or simply nothing at all.";
    expect(matchTexts(`${first} ${between} ${second}`, `${first} ${instead} ${second}`, {joinWithin})).toHaveLength(passages);
  });

  it("in other words have no word of those that are kept", () => {
    const words = fc.array(fc.constantFrom("harbor", "mine", "the", "of", "12", "Velmora", "sank", "sinking", "crew", ".", "pilot", "barrage", "drift", "drifting"), {minLength: 20, maxLength: 120}).map((list) => list.join(" "));
    fc.assert(fc.property(words, words, (left, right) => {
      const [ofLeft, ofRight] = [wordsOf(left), wordsOf(right)];
      const exact = alignWords(ofLeft, ofRight);
      const found = findRewritten(ofLeft, ofRight, exact, {...NEWS, minWeight: 0, minLength: 1, minPlain: 0, minOrder: 0, minShare: 0, minNeighbors: 0});
      for (const one of found) for (const kept of exact) {
        expect(overlapOf(one.left, kept.left)).toBe(0);
        expect(overlapOf(one.right, kept.right)).toBe(0);
      }
    }));
  });

  it("lie in the texts", () => {
    const words = fc.array(fc.constantFrom("harbor", "mine", "the", "of", "12", "Velmora", "sank", "sinking", "crew", ".", ".\n\n", "pilot", "é"), {maxLength: 120}).map((list) => list.join(" "));
    fc.assert(fc.property(words, words, (left, right) => {
      for (const match of [...matchTexts(left, right), ...findRewritten(wordsOf(left), wordsOf(right), [], {...DOCUMENTS, minWeight: 0, minLength: 1})]) {
        expect(match.left.start).toBeLessThan(match.left.end);
        expect(match.right.start).toBeLessThan(match.right.end);
        expect(match.left.end).toBeLessThanOrEqual(left.length);
        expect(match.right.end).toBeLessThanOrEqual(right.length);
      }
    }));
  });
});

describe("a stem", () => {
  it.each([
    ["Attacked", "attacks"], ["happy", "happily"], ["stopped", "stops"], ["replacing", "replaced"], ["Tarn's", "Tarn"], ["1,200", "1200"], ["Café", "cafe"],
  ])("is one for %s and %s", (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([["harbor", "harvest"], ["sing", "sin"], ["1.2", "12"]])("is not one for %s and %s", (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
