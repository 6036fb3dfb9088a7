// What it takes to believe which texts others were made from, and what a text that nobody has must have contained.
import {describe, expect, test} from "vitest";
import {Contents, consensus, joined} from "../../../src/stages/descents/contents.ts";
import {costOfOne, costOfTwo} from "../../../src/stages/descents/edge-costs.ts";
import {Forest, NONE} from "../../../src/stages/descents/forest.ts";
import type {Parents} from "../../../src/stages/descents/forest.ts";
import {kick} from "../../../src/stages/descents/kicks.ts";
import {hangWithout, settle} from "../../../src/stages/descents/moves.ts";
import {bestParents} from "../../../src/stages/descents/search.ts";
import type {Search} from "../../../src/stages/descents/search.ts";
import {Matcher} from "../../../src/stages/descents/matchings.ts";
import type {ReadText, Readings} from "../../../src/stages/descents/readings.ts";

const SENTENCES = 20;
const LENGTH = 20;
const SIZE = SENTENCES * LENGTH;
/** Readings of a sentence of ten words begin with ten times two times its number; the ten behind them are other words for it. */
const WORDS = 10;
const HEADING = SENTENCES - 1;

function textOf(...readings: readonly number[]): ReadText {
  return {story: null, readings: Int32Array.from(readings), rank: 0};
}

const sentence = (number: number): readonly number[] => Array.from({length: WORDS}, (_, i) => number * LENGTH + i);

/** A text of whole sentences, by their numbers. */
const told = (...numbers: readonly number[]): ReadText => textOf(...numbers.flatMap(sentence));

/** The text with other words for the first `count` of a sentence. */
const reworded = (text: ReadText, number: number, count = 1): ReadText =>
  textOf(...Array.from(text.readings, (reading) => (Math.floor(reading / LENGTH) === number && reading % LENGTH < count ? reading + WORDS : reading)));

/** All sentences are in two documents; the first word of each but of the first is a number, the last says something. */
function readingsOf(): Readings {
  const by = (is: (reading: number) => boolean) => Uint8Array.from({length: SIZE}, (_, reading) => Number(is(reading)));
  return {
    size: SIZE, texts: new Map(), weak: by(() => false), hedging: by((reading) => reading % LENGTH === WORDS - 2), saying: by((reading) => reading % LENGTH === WORDS - 1),
    telling: by((reading) => reading >= LENGTH && reading % WORDS === 0), sentences: Int32Array.from({length: SIZE}, (_, reading) => Math.floor(reading / LENGTH)),
    sentenceCount: SENTENCES, shared: new Uint8Array(SENTENCES).fill(1), heading: Uint8Array.from({length: SENTENCES}, (_, number) => Number(number === HEADING)),
  };
}

const matcher = new Matcher(readingsOf());
const costOf = (child: ReadText, parent: ReadText) => costOfOne(matcher.match(parent, child));
const costOfBoth = (child: ReadText, first: ReadText, second: ReadText) => costOfTwo(matcher.match(first, child), matcher.match(second, child));

describe("to make a text from another takes", () => {
  const all = told(0, 1, 2, 3, 4, 5, 6, 7);
  const without = (word: number) => textOf(...all.readings.filter((reading) => reading % LENGTH !== word));
  test.each([
    ["less when nothing was changed than one word", all, reworded(all, 0)],
    ["less for a word than for a number", reworded(all, 0), reworded(all, 1)],
    ["less for words beside each other than for words apart", reworded(all, 0, 2), reworded(reworded(all, 0), 3)],
    ["less to leave a sentence out than to put one in", told(0, 1, 2, 4, 5, 6, 7), told(0, 1, 2, 8, 3, 4, 5, 6, 7)],
    ["less to leave out who said it everywhere than as many other words", without(WORDS - 1), without(4)],
    ["less to leave out the hedges than as many other words", without(WORDS - 2), without(4)],
    ["less to keep an order than to change it", told(0, 1, 2, 3, 4, 5, 6), told(0, 4, 1, 2, 3, 5, 6)],
  ])("%s", (_, cheap, dear) => {
    expect(costOf(cheap, all)).toBeLessThan(costOf(dear, all) - 0.5);
  });

  test("less for each word the more of them were changed", () => {
    const [one, two, six] = [1, 2, 6].map((count) => costOf(Array.from({length: count}, (__, at) => at + 1).reduce((text, at) => reworded(text, at), all), all) - costOf(all, all));
    expect([two < 2 * one, six < 3 * two]).toEqual([true, true]);
  });

  test("nothing where a headline was left out", () => {
    expect(costOf(all, told(HEADING, 0, 1, 2, 3, 4, 5, 6, 7))).toBeCloseTo(costOf(told(0, 1, 2, 3, 4, 5, 6, 7), all), 0);
  });
});

describe("a second parent", () => {
  const [first, second] = [told(0, 1, 2, 3, 4), told(8, 9, 10, 11)];

  test("saves the sentences that the first has not", () => {
    const both = told(0, 1, 2, 9, 10, 3, 4);
    expect(costOfBoth(both, first, second)).toBeLessThan(costOf(both, first) - 10);
  });

  test("is not taken for one word", () => {
    expect(costOfBoth(reworded(first, 2), first, reworded(told(2, 8, 9), 2))).toBe(Infinity);
  });

  test("is dearer the more often the two take turns", () => {
    expect(costOfBoth(told(0, 1, 2, 8, 9, 10), first, second)).toBeLessThan(costOfBoth(told(0, 8, 1, 9, 2, 10), first, second));
  });
});

describe("what it takes to believe a forest", () => {
  const [first, more] = [told(0, 1, 2, 3), told(0, 1, 2, 9, 3)];

  function forestOf(texts: readonly ReadText[], parents: readonly Parents[]): Forest {
    const forest = new Forest([...texts], texts.length, new Matcher(readingsOf()), () => 0);
    parents.forEach((of, child) => { forest.attach(child, of); });
    return forest;
  }

  test("is more where two made the same change than where one handed it down", () => {
    const same = told(0, 1, 2, 9, 3);
    const [twice, once] = [0, 1].map((parent) => forestOf([first, more, same], [[NONE, NONE], [0, NONE], [parent, NONE]]));
    expect(twice.total).toBeGreaterThan(once.total + 10);
  });

  test("is what it was when a text that was put in is taken out", () => {
    const forest = forestOf([first, more], [[NONE, NONE], [0, NONE]]);
    const before = forest.total;
    const at = forest.add(more);
    forest.attach(at, [1, NONE]);
    expect(forest.total).toBeGreaterThan(before);
    forest.detach(at);
    forest.pop();
    expect(forest.total).toBeCloseTo(before);
  });

  test("a text is below both of its parents and what they were made from", () => {
    const forest = forestOf([first, second(), more], [[NONE, NONE], [0, NONE], [1, 0]]);
    expect([forest.isBelow(2, 0), forest.isBelow(2, 1), forest.isBelow(0, 2), forest.isBelow(1, 2)]).toEqual([true, true, false, false]);
  });

  const second = () => told(0, 1, 5);
});

describe("on the way to the cheapest forest", () => {
  /** Each shares text with the next one only. */
  const [first, merged, reprint, second] = [told(0, 1, 2, 3, 4), told(0, 1, 2, 3, 8, 9, 10), reworded(told(8, 9, 10, 11, 12, 13), 8), told(8, 9, 10, 11, 12, 13)];
  const texts = [first, merged, reprint, second];

  function searchFrom(parents: readonly Parents[], kin: (text: number) => readonly number[]): Search {
    const of = new Matcher(readingsOf());
    const forest = new Forest([...texts], texts.length, of, () => 0);
    parents.forEach((pair, child) => { forest.attach(child, pair); });
    const costBetween = (parent: number, child: number) => (kin(child).includes(parent) ? costOfOne(of.match(texts[parent], texts[child])) : Infinity);
    return {forest, pedigree: {readings: readingsOf(), matcher: of, texts, parents: [], others: new Map(), costBetween, kin}, pinned: new Map(), known: {gains: new Map(), ways: new Map(), best: new Map()}};
  }

  const kin = (text: number) => [[1], [0, 2, 3], [1, 3], [1, 2]][text];
  const wrongWay: readonly Parents[] = [[NONE, NONE], [0, NONE], [1, NONE], [2, NONE]];

  test("one that no small step makes cheaper is left by a kick when it leads to a cheaper one", () => {
    const search = searchFrom(wrongWay, kin);
    settle(search);
    const settled = search.forest.total;
    expect(kick(search)).toBe(true);
    expect(search.forest.total).toBeLessThan(settled);
    expect([...search.forest.firsts].filter((parent) => parent === NONE).length).toBe(2);
    expect(search.forest.parentsOf(1)[1]).not.toBe(NONE);
  });

  test("a kick that gains nothing leaves all as it was", () => {
    const search = searchFrom(wrongWay, kin);
    while (kick(search));
    const before = search.forest.snapshot();
    expect(kick(search)).toBe(false);
    expect(search.forest.snapshot()).toEqual(before);
  });

  test("the best parents of a text are found again after a text that was put in went", () => {
    const search = searchFrom([[NONE, NONE], [0, NONE], [1, NONE], [NONE, NONE]], kin);
    const before = bestParents(search, 1);
    const at = search.forest.add({...merged});
    search.forest.attach(at, [NONE, NONE]);
    expect(bestParents(search, 1)?.parents).toContain(at);
    search.forest.detach(at);
    search.forest.pop();
    expect(bestParents(search, 1)).toEqual(before);
    expect(before?.parents).not.toContain(at);
  });

  test("who hung from a text that goes hangs from what it can hang from", () => {
    const search = searchFrom([[NONE, NONE], [NONE, NONE], [NONE, NONE], [NONE, NONE]], kin);
    const at = search.forest.add(second);
    search.forest.attach(at, [3, NONE]);
    search.forest.attach(1, [0, at]);
    hangWithout(search, 1, at, [2, 3]);
    expect([search.forest.total < Infinity, search.forest.parentsOf(1).includes(at)]).toEqual([true, false]);
  });
});

describe("the content of a text that nobody has", () => {
  test.each([
    ["of three texts is what two have", [[1, 2, 3, 4], [1, 2, 9, 4], [1, 2, 9, 3]], [1, 2, 9, 3, 4]],
    ["has the order of the first", [[4, 1, 2], [1, 2, 4], [1, 2, 4]], [4, 1, 2]],
    ["of two texts is all that either has", [[1, 2, 4], [1, 3, 2, 4, 5]], [1, 3, 2, 4, 5]],
    ["of two wordings of one place has one", [[1, 8, 2], [1, 9, 2]], [1, 8, 2]],
  ])("%s", (_, texts, wanted) => {
    const [base, ...others] = texts.map((readings) => textOf(...readings));
    expect([...consensus(readingsOf(), base, [base, ...others]).readings]).toEqual(wanted);
  });

  test("is one object and one number however it was made, and another for another rank", () => {
    const contents = new Contents(readingsOf());
    const [first, second] = [textOf(1, 2, 3), textOf(1, 2, 9)];
    const made = contents.consensus(first, [first, second]);
    expect(contents.one({...made, readings: made.readings.slice()})).toBe(made);
    expect(contents.numberOf(contents.one({...made, rank: made.rank - 1}))).not.toBe(contents.numberOf(made));
  });

  test("made from two has all of both beside them", () => {
    expect([...joined(textOf(1, 2, 3), textOf(2, 7, 3, 9)).readings]).toEqual([1, 2, 7, 3, 9]);
  });
});
