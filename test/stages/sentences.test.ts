import {describe, expect, test} from "vitest";
import type {Document, Part} from "../../src/model/index.ts";
import {openReader} from "../../src/intake/reader-file.ts";
import {sentences} from "../../src/stages/sentences.ts";
import type {Sentence} from "../../src/model/index.ts";

const TEXT = "Pier falls\n\nPhoto: A. Ode\n\nA pier fell. Nobody was hurt.\nThe storm went on.";

function documentOf(text: string, parts: readonly Part[]): Document {
  return {id: "d-1", sigil: "A", input: "a.txt", sha256: "", url: null, outlet: null, byline: null, headline: null, published: null, text, parts};
}

function read(doc: Document): readonly Sentence[] {
  return sentences(openReader()).run([doc], {}).layer as readonly Sentence[];
}

const doc = documentOf(TEXT, [{kind: "headline", start: 0, end: 10}, {kind: "credit", start: 12, end: 25}, {kind: "body", start: 27, end: TEXT.length}]);

describe("sentences", () => {
  test("are read from the parts that tell the story, and know their part and paragraph", () => {
    expect(read(doc).map(({start, end, part, paragraph}) => [TEXT.slice(start, end), part, paragraph])).toEqual([
      ["Pier falls", "headline", 0],
      ["A pier fell.", "body", 2],
      ["Nobody was hurt.", "body", 2],
      ["The storm went on.", "body", 3],
    ]);
  });

  test("have ids that depend on document and place alone", () => {
    const ids = read(doc).map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(read(doc).map(({id}) => id)).toEqual(ids);
  });
});
