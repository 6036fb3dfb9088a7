import {Buffer} from "node:buffer";
import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import type {Dossier} from "../../src/model/index.ts";
import {verify} from "../../src/store/index.ts";
import type {Finding, SavedDossier} from "../../src/store/index.ts";
import {sample, sampleFiles, spanIn} from "./sample.ts";

const rereading = {
  sha256Of: (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex"),
  normalize: (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8"),
  textBehind: () => null,
};

const [a, b] = sample.documents;

function savedWith(dossier: Dossier, files = sampleFiles): SavedDossier {
  return {dossier, files, intakeNotices: 0};
}

/** The sample with other bytes stored for its first document. */
function changed(from: string, to: string): SavedDossier {
  const bytes = new Uint8Array(Buffer.from(a.text.replace(from, to), "utf8"));
  return savedWith(sample, new Map([...sampleFiles, [a.id, {bytes, normalizer: "as-is/1"}]]));
}

function namesOf(findings: readonly Finding[]): string[] {
  return findings.flatMap(({lines}) => lines.map(({layer, id}) => `${layer} ${id ?? ""}`.trim()));
}

describe("verify", () => {
  it("finds nothing where all is well", () => {
    expect(verify(savedWith(sample), rereading)).toEqual([]);
  });

  it("reads the text of a page through the bytes behind each stretch of it", () => {
    const {bytes, normalizer} = sampleFiles.get(a.id)!; // the sample has the bytes of all
    const runs = [{kind: "same", start: 0, end: a.text.length, byteStart: 1, byteEnd: 1 + a.text.length}] as const;
    const files = new Map([...sampleFiles, [a.id, {bytes, normalizer, runs}]]);
    const other = a.text.replace("40 people", "49 people");
    expect(verify(savedWith(sample, files), {...rereading, textBehind: () => a.text})).toEqual([]);
    expect(verify(savedWith(sample, files), {...rereading, textBehind: () => other}).map(({kind}) => kind)).toEqual(["text"]);
  });

  it("names just the lines that rest on a changed byte", () => {
    const findings = verify(changed("40 people", "49 people"), rereading);
    expect(findings.map(({kind}) => kind)).toEqual(["bytes", "text"]);
    const {start} = spanIn(a, "40 people");
    expect(findings[1].range).toEqual({start: start + 1, end: start + 2});
    expect(namesOf(findings)).toEqual([
      "parts", "quantities n-1", "quotes q-1", "alignments a-1", "citations x-1", "statements c-1", "claims k-1", "differences k-1",
    ]);
  });

  it("names a quote, its statements and their claims when the word of saying changed", () => {
    expect(namesOf(verify(changed("said", "hid "), rereading))).toEqual([
      "parts", "quotes q-1", "alignments a-1", "statements c-1", "claims k-1", "differences k-1",
    ]);
  });

  it("names the entity and the quote of a speaker whose name changed", () => {
    expect(namesOf(verify(changed("Ada Ode", "Ida Ode"), rereading))).toEqual([
      "parts", "mentions m-1", "quotes q-1", "entities p-1", "statements c-1", "claims k-1", "differences k-1", "decisions split-1",
    ]);
  });

  it("moves no line: the text of the dossier is left as it is", () => {
    const saved = changed("40 people", "4 people");
    verify(saved, rereading);
    expect(saved.dossier).toEqual(sample);
  });

  it("says when bytes cannot be read again", () => {
    const findings = verify(savedWith(sample), {...rereading, normalize: () => { throw new Error("no such way"); }});
    expect(findings.map(({text}) => text)).toEqual(Array(2).fill("the stored bytes cannot be read again (no such way)"));
  });

  it("finds a span outside its text", () => {
    const mentions = [{...sample.layers.mentions[0], end: a.text.length + 1}];
    const findings = verify(savedWith({...sample, layers: {...sample.layers, mentions}}), rereading);
    expect(findings[0]).toMatchObject({kind: "span", doc: a.id});
  });

  it("finds a span without a character", () => {
    const unread = [{doc: b.id, start: 4, end: 4, why: "verb"}];
    expect(verify(savedWith({...sample, layers: {...sample.layers, unread}}), rereading)).toMatchObject([{kind: "span", doc: b.id}]);
  });

  it("finds a character that lies in no part, and one that lies in two", () => {
    const parts = [{kind: "headline" as const, start: 0, end: 13}];
    const twice = [...b.parts, {kind: "other" as const, start: 2, end: 3}];
    expect(verify(savedWith({...sample, documents: [a, {...b, parts}]}), rereading)).toMatchObject([{kind: "part", range: {start: 15, end: 16}}]);
    expect(verify(savedWith({...sample, documents: [a, {...b, parts: twice}]}), rereading)).toMatchObject([{kind: "part", range: {start: 2, end: 3}}]);
  });

  it("finds two rows of one id", () => {
    const quantities = [sample.layers.quantities[0], sample.layers.quantities[0]];
    expect(verify(savedWith({...sample, layers: {...sample.layers, quantities}}), rereading)).toMatchObject([{kind: "id"}]);
  });
});
