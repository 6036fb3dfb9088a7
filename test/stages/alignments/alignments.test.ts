// The passages that stand in more than one document.
import {describe, expect, it} from "vitest";
import type {Quote} from "../../../src/model/index.ts";
import {alignments, findAlignments} from "../../../src/stages/alignments/index.ts";
import {STORM, STORM_OWN, STORM_REWORDED, documentOf} from "../descents/articles.ts";

const WIRE = documentOf("wire", {outlet: "Coastal Wire", published: "2031-03-04", lines: STORM});
const ECHO = documentOf("echo", {outlet: "The Bay Echo", published: "2031-03-05", lines: STORM_REWORDED}, 1);

describe("alignments", () => {
  it("the stage reads quotes and gives alignments", () => {
    const {needs, gives, run} = alignments();
    expect([needs, gives, (run([WIRE, ECHO], {quotes: []}).layer as readonly unknown[]).length]).toEqual([["quotes"], "alignments", 1]);
  });

  it("the parent is on the left, in whichever order the documents come", () => {
    for (const documents of [[WIRE, ECHO], [ECHO, WIRE]]) {
      expect(findAlignments(documents, []).map(({left, right}) => [left.doc, right.doc])).toEqual([["wire", "echo"]]);
    }
  });

  it("a reworded copy is one passage with its edits", () => {
    const [{edits, basis, score}] = findAlignments([WIRE, ECHO], []);
    const effects = edits.map(({effect}) => effect);
    expect([basis, score > 0.7]).toEqual(["text", true]);
    for (const effect of ["number", "attribution", "hedge"]) expect(effects).toContain(effect);
  });

  it("words that the quotes layer calls speech are speech also without marks", () => {
    const plain = STORM_OWN.map((line) => line.replace(/[“”]/gu, ""));
    const [one, two] = [documentOf("one", {lines: plain}), documentOf("two", {lines: [STORM[0], STORM[3].replace(/[“”]/gu, "")]}, 1)];
    const quoteIn = (doc: typeof one) => {
      const start = doc.text.indexOf("We heard");
      return {doc: doc.id, start, end: doc.text.indexOf("over us") + 7, kind: "direct"} as unknown as Quote;
    };
    expect(findAlignments([one, two], [quoteIn(one), quoteIn(two)]).map(({basis}) => basis)).toEqual(["speech"]);
  });

  it("has the same ids when made again", () => {
    expect(findAlignments([WIRE, ECHO], []).map(({id}) => id)).toEqual(findAlignments([WIRE, ECHO], []).map(({id}) => id));
  });

  it("a document alone has none", () => {
    expect(findAlignments([WIRE], [])).toEqual([]);
  });
});
