// How many independent texts stand behind documents, and behind passages.
import {describe, expect, it} from "vitest";
import type {Alignment, Descent, DescentKind} from "../../src/model/index.ts";
import {IN_PASSING, originsOf, originsOfSpans} from "../../src/model/stemma.ts";

/** `b copy a`: b was made from a; `b copy? a`: or a from b; `0.4` behind it is the share. */
function descentsFrom(lines: readonly string[]): Descent[] {
  return lines.map((line) => {
    const [child, kind, parent, share = "0.5"] = line.split(" ");
    return {id: line, child, parent: parent === "nothing" ? null : parent, kind: kind.replace("?", "") as DescentKind, share: Number(share), directed: !kind.endsWith("?"), reasons: []};
  });
}

function origins(ids: string, ...lines: string[]): string {
  return originsOf(ids.split(" "), descentsFrom(lines)).map((group) => group.join(" ")).join(" | ");
}

describe("origins of documents", () => {
  it.each([
    ["documents without descents stand alone", "a b", [], "a | b"],
    ["a copy stands with its parent", "a b c", ["b copy a"], "a b | c"],
    ["a chain is one", "a b c", ["b copy a", "c excerpt b"], "a b c"],
    ["children of one unseen text are one", "a b c", ["a copy x", "c rewrite x"], "a c | b"],
    ["a parent that is not asked for joins its children", "b c", ["b copy a", "c copy a"], "b c"],
    ["a relay stands with what it reports", "a b", ["b relay a"], "a b"],
    ["a relay of nothing in the set stands alone", "a b", ["a relay nothing", "b relay nothing"], "a | b"],
    ["a text made of two stands with the one that gave more, and makes no one of both", "a b c", ["c excerpt a 0.3", "c excerpt b 0.5"], "a | b c"],
    ["a text that copies one and names another stands with the one it copies", "a b c", ["c relay a 0.9", "c excerpt b 0.3"], "a | b c"],
    ["an article that has less than a tenth from another is one of its own", "a b", ["b excerpt a 0.06"], "a | b"],
    ["a chain over an unseen text is one", "a c d", ["x rewrite a", "c copy x", "d excerpt x"], "a c d"],
    ["a chain over two unseen texts is one", "c d e", ["y copy x", "c copy y", "d copy y", "e copy x"], "c d e"],
    ["two unseen texts are two", "a b c d", ["a copy x", "b copy x", "c copy y", "d copy y"], "a b | c d"],
    ["a pair without direction is one", "a b c", ["b copy? a"], "a b | c"],
    ["a text made of a seen and an unseen one stands with one of them", "a b c", ["b excerpt a", "b excerpt x", "c copy x"], "a b | c"],
    ["two texts of which a third was made are two", "a c", ["b excerpt a", "b excerpt c"], "a | c"],
    ["a circle of relays ends", "a b", ["a relay b", "b relay a"], "a b"],
    ["an id given twice counts once", "a a b", [], "a | b"],
  ])("%s", (_what, ids, lines, expected) => expect(origins(ids, ...lines)).toBe(expected));
});

describe("origins of passages", () => {
  const span = (line: string) => ({doc: line[0], start: Number(line.slice(1)), end: Number(line.slice(1)) + 10});
  const shared: Alignment = {id: "", left: {doc: "a", start: 0, end: 150}, right: {doc: "b", start: 0, end: 150}, score: 1, edits: [], basis: "text"};
  const groups = (spans: string, ...lines: string[]) =>
    originsOfSpans(spans.split(" ").map(span), [shared], descentsFrom(lines)).map((group) => group.map(({doc, start}) => `${doc}${start}`).join(" ")).join(" | ");

  it.each([
    ["what came along counts once", "a0 b0", ["b excerpt a"], "a0 b0"],
    ["what an excerpt has beside is its own", "a0 b500", ["b excerpt a"], "a0 | b500"],
    ["a copy has nothing of its own", "a0 b500", ["b copy a"], "a0 b500"],
    ["nor has one that is nearly all its parent's", "a0 b500", ["b excerpt a 0.9"], "a0 b500"],
    ["documents of two families are two", "a0 c0", [], "a0 | c0"],
    ["two passages of one document are one origin", "c0 c500", [], "c0 c500"],
    ["a long passage that two share word for word is one origin, though neither comes from the other", "a20 b20 c0", [], "a20 b20 | c0"],
    ["what two have beside such a passage is two", "a500 b500", [], "a500 | b500"],
  ])("%s", (_what, spans, lines, expected) => expect(groups(spans, ...lines)).toBe(expected));
});

describe("an article made of two", () => {
  const sides = (other: string, start: number): Alignment => ({id: "", left: {doc: "c", start, end: start + 90}, right: {doc: other, start: 0, end: 90}, score: 0.7, edits: [], basis: "text"});
  const at = (doc: string, start: number) => ({doc, start, end: start + 20});

  it("gives each passage to the one it is from", () => {
    const spans = [at("a", 500), at("b", 500), at("c", 0), at("c", 300), at("c", 900)];
    expect(originsOfSpans(spans, [sides("a", 0), sides("b", 300)], descentsFrom(["c excerpt a 0.4", "c excerpt b 0.4"]))).toEqual([[spans[0], spans[2]], [spans[1], spans[3]], [spans[4]]]);
  });
});

describe("an article that names two others in passing", () => {
  const reason = (start: number) => ({rule: IN_PASSING, score: 0.6, detail: "", spans: [{doc: "c", start, end: start + 20}]});
  const passing: Descent[] = [
    {id: "1", child: "c", parent: "a", kind: "relay", share: 0.02, directed: true, reasons: [reason(0)]},
    {id: "2", child: "c", parent: "b", kind: "relay", share: 0.02, directed: true, reasons: [reason(100)]},
  ];
  const spanAt = (doc: string, start: number) => ({doc, start, end: start + 20});

  it("is an account of its own, and joins neither to the other", () => {
    expect(originsOf(["a", "b", "c"], passing)).toEqual([["a"], ["b"], ["c"]]);
  });
  it("is one account of what it tells itself and what it alone relays", () => {
    const spans = [spanAt("c", 0), spanAt("c", 300)];
    expect(originsOfSpans(spans, [], [{...passing[0], parent: "unseen"}])).toEqual([spans]);
  });
  it("gives what it has from each to that one", () => {
    const spans = [spanAt("a", 500), spanAt("b", 500), spanAt("c", 0), spanAt("c", 100), spanAt("c", 300)];
    expect(originsOfSpans(spans, [], passing)).toEqual([[spans[0], spans[2]], [spans[1], spans[3]], [spans[4]]]);
  });
});
