import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {bestTree} from "../../src/text/trees.ts";

/** All projective trees with one root over so many tokens; `length` stands for the root. */
function allTrees(length: number): number[][] {
  const heads = Array.from({length}, (_, i) => Array.from({length: length + 1}, (_unused, head) => head).filter((head) => head !== i));
  return heads.reduce<number[][]>((rows, choices) => rows.flatMap((row) => choices.map((head) => [...row, head])), [[]]).filter(isTree);
}

function isTree(heads: readonly number[]): boolean {
  const length = heads.length;
  const over = (token: number): number[] => {
    const chain = [token];
    while (chain.length <= length && chain[chain.length - 1] !== length) chain.push(heads[chain[chain.length - 1]]);
    return chain;
  };
  if (heads.filter((head) => head === length).length !== 1 || heads.some((_, i) => !over(i).includes(length))) return false;
  return heads.every((head, i) => head === length || heads.every((_, between) => between <= Math.min(i, head) || Math.max(i, head) <= between || over(between).includes(head)));
}

const sumOf = (scores: Float32Array, heads: ArrayLike<number>, stride: number) => Array.from(heads, (head, i) => scores[i * stride + head]).reduce((a, b) => a + b, 0);

describe("the best tree", () => {
  test("is the best of all projective trees with one root", () => {
    const trees = new Map([1, 2, 3, 4, 5].map((length) => [length, allTrees(length)]));
    fc.assert(fc.property(fc.integer({min: 1, max: 5}), fc.array(fc.integer({min: -50, max: 50}), {minLength: 40, maxLength: 40}), (length, numbers) => {
      const stride = 8;
      const scores = Float32Array.from(numbers);
      const heads = bestTree(scores, length, stride);
      expect(isTree([...heads])).toBe(true);
      expect(sumOf(scores, heads, stride)).toBe(Math.max(...trees.get(length)!.map((tree) => sumOf(scores, tree, stride))));
    }), {numRuns: 500});
  });
});
