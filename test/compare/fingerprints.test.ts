// Candidates for shared passages come from an index, not from all pairs.
import {describe, expect, it} from "vitest";
import {wordsOf} from "../../src/compare/align/index.ts";
import {createFingerprintIndex} from "../../src/compare/fingerprints.ts";

const FERRY = "The ferry Calder ran aground off Velmora before dawn and its crew of nine was taken off by helicopter";
const WALL = "Builders of the new harbor wall at Port Tessel want two more winters and another eight million crowns";

function indexOf(...texts: string[]) {
  const index = createFingerprintIndex();
  texts.forEach((text, i) => index.add(`doc ${i}`, wordsOf(text)));
  return index;
}

const idsFor = (index: ReturnType<typeof indexOf>, text: string) => index.query(wordsOf(text)).map(({id}) => id);

describe("the index of fingerprints", () => {
  it("finds who shares a run of words", () => {
    expect(idsFor(indexOf(FERRY, WALL), `Nobody was hurt. ${FERRY.slice(0, 70)}, a spokesman said.`)).toEqual(["doc 0"]);
  });

  it("finds what was added later", () => {
    const index = indexOf(WALL);
    expect(idsFor(index, FERRY)).toEqual([]);
    index.add("late", wordsOf(FERRY));
    expect([idsFor(index, FERRY), index.size()]).toEqual([["late"], 2]);
  });

  it("puts the one that shares most first", () => {
    expect(idsFor(indexOf(`${FERRY.slice(0, 60)} and more`, FERRY), FERRY)).toEqual(["doc 1", "doc 0"]);
  });

  it("passes over phrases that more documents have than it is told", () => {
    const index = createFingerprintIndex({maxDocuments: 2});
    for (const id of ["a", "b", "c"]) index.add(id, wordsOf(FERRY));
    expect(index.query(wordsOf(FERRY))).toEqual([]);
  });

  it("does not take a phrase of stop words for a sign", () => {
    expect(idsFor(indexOf("It is not that there were such as these, but if he has been there then so have we all."), "It is not that there were such as these, but if he has been there then so have we all.").length).toBeLessThanOrEqual(1);
    expect(idsFor(indexOf("and it was not as if they had been there before"), "as if they had been there before or after")).toEqual([]);
  });
});
