// The cheapest tree over given edges.
import {describe, expect, it} from "vitest";
import {cheapestTree} from "../../../src/stages/descents/arborescence.ts";

/** `0>1:5`: an edge from 0 to 1 that costs 5; the root is 0. */
function treeOf(size: number, edges: string): string {
  const arcs = edges.split(" ").map((edge) => {
    const [from, to, cost] = edge.split(/[>:]/u).map(Number);
    return {from, to, cost};
  });
  return cheapestTree(size, 0, arcs).map((arc) => (arc === null ? "–" : `${arc.from}>${arc.to}`)).join(" ");
}

describe("the cheapest tree", () => {
  it.each([
    ["takes the cheapest edge into each node", 3, "0>1:5 0>2:5 1>2:1", "– 0>1 1>2"],
    ["opens a circle where it costs least", 3, "0>1:10 0>2:9 1>2:1 2>1:1", "– 2>1 0>2"],
    ["opens a circle of three", 4, "0>1:9 0>2:9 0>3:6 1>2:1 2>3:1 3>1:1", "– 3>1 1>2 0>3"],
    ["opens a circle around a circle", 4, "0>3:20 1>2:1 2>1:1 2>3:2 3>1:3", "– 3>1 1>2 0>3"],
    ["of equal edges takes the first", 3, "0>1:1 0>2:4 1>2:4", "– 0>1 0>2"],
    ["leaves out what the root does not reach", 3, "0>1:1", "– 0>1 –"],
  ])("%s", (_what, size, edges, expected) => { expect(treeOf(size, edges)).toBe(expected); });
});
