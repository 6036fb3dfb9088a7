// What it takes to believe a tree of texts, and what a text that nobody has must have contained.
import {describe, expect, test} from "vitest";
import {COSTS, ChangeCounter} from "../../../src/stages/descents/changes.ts";
import {consensus} from "../../../src/stages/descents/contents.ts";
import {Forest, NONE} from "../../../src/stages/descents/forest.ts";
import type {ReadText, Readings} from "../../../src/stages/descents/readings.ts";

const SIZE = 30;

function textOf(...readings: readonly number[]): ReadText {
  return {story: null, readings: Int32Array.from(readings), rank: 0};
}

/** All readings are words in two documents; none is small, a number or the last of its sentence. */
function readingsOf(): Readings {
  return {
    size: SIZE, texts: new Map(), weak: new Uint8Array(SIZE), telling: new Uint8Array(SIZE), closing: new Uint8Array(SIZE),
    first: new Float64Array(SIZE), second: new Float64Array(SIZE), joins: new Map(),
  };
}

/** A forest of documents by their parents, -1 for none. */
function forestOf(texts: readonly ReadText[], parents: readonly number[]): Forest {
  const forest = new Forest([...texts], texts.length, new ChangeCounter(readingsOf()), () => 0);
  parents.forEach((parent, child) => { forest.attach(child, parent); });
  return forest;
}

describe("what it takes to believe a tree", () => {
  const first = textOf(1, 2, 3, 4);
  const [more, same] = [textOf(1, 2, 9, 10, 3, 4), textOf(1, 2, 9, 10, 3, 4)];

  test("what came into being twice costs more by the words of it than what was handed down", () => {
    const [twice, once] = [forestOf([first, more, same], [NONE, 0, 0]), forestOf([first, more, same], [NONE, 0, 1])];
    expect(twice.total - once.total).toBeCloseTo(2 * COSTS.word + COSTS.insertion);
  });

  test("two words side by side that a parent has apart are handed down too", () => {
    const readings = {...readingsOf(), closing: Uint8Array.of(0, 0, 1), joins: new Map<number, readonly [number, number]>([[2 * SIZE + 4, [0, 0]]])};
    const cut = textOf(1, 2, 4);
    const costs = [[NONE, 0, 0], [NONE, 0, 1]].map((parents) => {
      const forest = new Forest([first, cut, cut], 3, new ChangeCounter(readings), () => 0);
      parents.forEach((parent, child) => { forest.attach(child, parent); });
      return forest.total;
    });
    expect(costs[0] - costs[1]).toBeCloseTo(COSTS.cutBetween + COSTS.omission);
  });

  test("to ask what a move would gain moves nothing", () => {
    const forest = forestOf([first, more, same], [NONE, 0, 0]);
    const before = [forest.total, ...forest.parents];
    expect(forest.gainOf(2, 1)).toBeCloseTo(2 * COSTS.word + COSTS.insertion);
    expect([forest.total, ...forest.parents]).toEqual(before);
  });

  test("a text that is taken out leaves no cost behind", () => {
    const forest = forestOf([first, more], [NONE, 0]);
    const before = forest.total;
    forest.attach(forest.add(same), 1);
    forest.detach(2);
    forest.pop();
    expect(forest.total).toBeCloseTo(before);
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
});
