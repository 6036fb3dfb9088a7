import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isArticleKind} from "../../../src/model/index.ts";
import type {Alignment, Descent, Document, Reuse, Sentence} from "../../../src/model/index.ts";
import {findAlignments} from "../../../src/stages/alignments/index.ts";
import {findReuse} from "../../../src/stages/reuse/index.ts";
import {sentences} from "../../../src/stages/sentences.ts";
import {documentOf, reader} from "../reading.ts";

const WIRE = [
  "The harbor office in Velmora closed the outer pier on Tuesday after two cranes slid into the basin.",
  "Fourteen dockers were taken to the hospital on the hill, police said.",
  "The pier was built in 1931 and had been due for new beams next spring.",
  "A council member for the old town called for an inquiry into the repairs.",
];

function edge(child: string, parent: string | null, rest: Partial<Descent> = {}): Descent {
  return {id: `${child} ${parent}`, child, parent, kind: "rewrite", share: 0.9, directed: true, reasons: [], ...rest};
}

function docOf(id: string, lines: readonly string[], index: number): Document {
  return documentOf(lines.map((line) => ["body", line] as const), {id, index});
}

function sentencesOf(documents: readonly Document[]): readonly Sentence[] {
  return sentences(reader).run(documents, {}).layer as readonly Sentence[];
}

interface Set {
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly descents: readonly Descent[];
  readonly turn?: (alignment: Alignment) => Alignment;
}

/** The labels of the sentences of one document: the kind, and the sigils of the documents they come from. */
function labels(of: string, {texts, descents, turn = (alignment) => alignment}: Set): string[] {
  return rows(of, {texts, descents, turn}).map(({kind, from}) => [kind, ...from.map(({doc}) => doc)].join(" "));
}

function rows(of: string, {texts, descents, turn = (alignment) => alignment}: Set): readonly Reuse[] {
  const documents = Object.entries(texts).map(([id, lines], index) => docOf(id, lines, index));
  return findReuse(documents, sentencesOf(documents), findAlignments(documents, []).map(turn), descents).filter(({doc}) => doc === of);
}

const copied = [edge("copy", "wire")];
const beside = (lines: readonly string[]) => ({texts: {wire: WIRE, copy: lines}, descents: copied});

describe("a sentence of a child is", () => {
  test.each([
    ["verbatim where all its words stand in the parent, whatever the marks and cases", [WIRE[0], WIRE[1].replace("hospital", "Hospital"), WIRE[2]], ["verbatim wire", "verbatim wire", "verbatim wire"]],
    ["edited where a number was changed", [WIRE[0], WIRE[1].replace("Fourteen", "Forty"), WIRE[2]], ["verbatim wire", "edited wire", "verbatim wire"]],
    ["edited where the attribution at its end was dropped", [WIRE[0], WIRE[1].replace(", police said", ""), WIRE[2]], ["verbatim wire", "edited wire", "verbatim wire"]],
    ["edited where words in its middle were dropped", [WIRE[0].replace(" in Velmora", ""), WIRE[1], WIRE[2]], ["edited wire", "verbatim wire", "verbatim wire"]],
    ["own where it was added between copied ones", [WIRE[0], "Nobody at the quay had seen anything like it in forty years.", WIRE[1], WIRE[2]], ["verbatim wire", "own", "verbatim wire", "verbatim wire"]],
    ["verbatim where it was moved", [WIRE[2], WIRE[3], WIRE[0], WIRE[1]], ["verbatim wire", "verbatim wire", "verbatim wire", "verbatim wire"]],
    ["rewritten where most words stand for others", [WIRE[0], WIRE[1], "The pier, put up nearly a century ago by hand, had been waiting for new beams.", WIRE[3]], ["verbatim wire", "verbatim wire", "rewritten wire", "verbatim wire"]],
  ])("%s", (_, lines, expected) => expect(labels("copy", beside(lines))).toEqual(expected));

  test("and a sentence split in two with no word lost is verbatim twice", () => {
    const split = ["The harbor office in Velmora closed the outer pier on Tuesday.", "After two cranes slid into the basin.", WIRE[1], WIRE[2]];
    expect(labels("copy", beside(split))).toEqual(["verbatim wire", "verbatim wire", "verbatim wire", "verbatim wire"]);
  });

  test("opens the parent's whole sentence, with what was left out", () => {
    const [, row] = rows("copy", beside([WIRE[0], WIRE[1].replace(", police said", ""), WIRE[2]]));
    const {start, end} = row.from[0];
    expect(WIRE.join("\n").slice(start, end)).toBe(WIRE[1]);
    expect(row.reasons[0].detail).toBe("all 10 words stand in A, where the sentence has 2 more");
  });
});

describe("what a sentence is held against", () => {
  test("is not the child: a parent's sentences are its own", () => {
    expect(labels("wire", beside(WIRE))).toEqual(["own", "own", "own", "own"]);
  });

  test("is nothing where its document takes text from no other, though words are shared", () => {
    expect(labels("copy", {...beside(WIRE), descents: []})).toEqual(["own", "own", "own", "own"]);
  });

  test("is not what a relay reports", () => {
    expect(labels("copy", {...beside(WIRE), descents: [edge("copy", "wire", {kind: "relay"})]})).toEqual(["own", "own", "own", "own"]);
  });

  test("is the earlier of two of which nothing says who copied", () => {
    expect(labels("copy", {...beside(WIRE), descents: [edge("copy", "wire", {directed: false})]})[0]).toBe("verbatim wire");
  });

  test("is each of two parents", () => {
    const other = ["Traders on the quay lost eleven boats when the basin wall gave way before dawn.", "Insurers have asked the port for its records of the last two years."];
    const merged = [WIRE[0], WIRE[1], ...other];
    const set = {texts: {wire: WIRE, other: [...other, "The tide table hangs by the door of the ferry office every winter."], merged}, descents: [edge("merged", "wire"), edge("merged", "other")]};
    expect(labels("merged", set)).toEqual(["verbatim wire", "verbatim wire", "verbatim other", "verbatim other"]);
  });

  test("is the siblings, for children of a text that nobody has", () => {
    const own = "Our reporter counted nine ambulances going up the hill at three in the morning.";
    const set = {texts: {one: [...WIRE.slice(0, 3), own], two: [...WIRE]}, descents: [edge("one", "lost"), edge("two", "lost")]};
    expect(labels("one", set)).toEqual(["verbatim two", "verbatim two", "verbatim two", "own"]);
    expect(labels("two", set)).toEqual(["verbatim one", "verbatim one", "verbatim one", "own"]);
    expect(rows("one", set)[0].reasons[0].detail).toContain("both rest on a text that is not in the set");
  });

  test("is enough siblings where there are many", () => {
    const names = Array.from({length: 12}, (_, index) => `copy${index}`);
    const set = {texts: Object.fromEntries(names.map((name) => [name, WIRE])), descents: names.map((name) => edge(name, "lost"))};
    for (const name of names) expect(labels(name, set).map((label) => label.split(" ")[0])).toEqual(Array(4).fill("verbatim"));
  });

  test("is what an unseen text was made from, too", () => {
    const set = {texts: {wire: WIRE, copy: WIRE}, descents: [edge("copy", "lost"), edge("lost", "wire")]};
    expect(labels("copy", set)[0]).toBe("verbatim wire");
  });
});

test("a quotation that two outlets share leaves its sentence the outlet's own, and the reason says so", () => {
  const speech = (alignment: Alignment): Alignment => ({...alignment, basis: "speech"});
  const [row] = rows("copy", {...beside(WIRE), turn: speech});
  expect([row.kind, row.from, row.reasons[0].rule]).toEqual(["own", [], "shared-quote"]);
  expect(row.reasons[0].spans.length).toBeGreaterThan(0);
});

test("a passage found as reworded makes its sentences rewritten, unless their words are kept", () => {
  const reworded = [WIRE[0], "Police in the port town put the number of hurt dock workers at fourteen."];
  const texts = {wire: WIRE, copy: reworded};
  const documents = Object.entries(texts).map(([id, lines], index) => docOf(id, lines, index));
  const [left, right] = [1, 1].map((line, at) => ({doc: documents[at].id, start: documents[at].parts[line].start, end: documents[at].parts[line].end}));
  const passage = {id: "r", left, right, score: 0.4, edits: [], basis: "rewritten" as Alignment["basis"]};
  const found = findReuse(documents, sentencesOf(documents), [...findAlignments(documents, []), passage], copied).filter(({doc}) => doc === "copy");
  expect(found.map(({kind}) => kind).at(-1)).toBe("rewritten");
  expect(found.at(-1)!.from).toEqual([{doc: "wire", start: WIRE[0].length + 1, end: WIRE[0].length + 1 + WIRE[1].length}]);
});

test("every sentence has one label, whose places lie in the texts", () => {
  const line = fc.constantFrom(...WIRE, ...WIRE.map((words) => words.split(" ").reverse().join(" ")), "", "Yes.", "…", "“", "Nobody slept in the lower town that night, the traders told our reporter.");
  fc.assert(fc.property(fc.array(line, {maxLength: 8}), fc.array(line, {maxLength: 8}), (one, two) => {
    const documents = [docOf("one", one, 0), docOf("two", two, 1)];
    const all = sentencesOf(documents);
    const found = findReuse(documents, all, findAlignments(documents, []), [edge("two", "one")]);
    expect(found.map(({doc, start, end}) => [doc, start, end])).toEqual(all.filter(({part}) => isArticleKind(part)).map(({doc, start, end}) => [doc, start, end]));
    for (const {kind, share, from} of found) {
      expect(0 <= share && share <= 1).toBe(true);
      expect(from.length > 0).toBe(kind !== "own");
      for (const {doc, start, end} of from) expect(0 <= start && start < end && end <= documents.find(({id}) => id === doc)!.text.length).toBe(true);
    }
  }), {numRuns: 60});
});
