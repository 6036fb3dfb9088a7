// Candidates for shared passages come from an index, not from all pairs.
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {wordsOf} from "../../src/compare/align/index.ts";
import {FOR_COPIES, createFingerprintIndex, fingerprintsOf, fingerprintsOfDocument} from "../../src/compare/fingerprints.ts";
import {keysOf} from "../../src/compare/fingerprints/keys.ts";
import type {Document} from "../../src/model/index.ts";

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
    const stories = ["Rain fell on the orchards of Lower Karsk all week.", "Two ferries were late at Port Tessel on Monday.", "A new mayor of Harrow Bay takes office in spring."];
    stories.forEach((story, i) => index.add(`doc ${i}`, wordsOf(`${story} ${FERRY}.`)));
    expect(index.query(wordsOf(`Schools in Velmora open an hour later, the council decided after long debate. ${FERRY}.`))).toEqual([]);
  });

  it("finds one more copy of what many have copied, through the first of them", () => {
    const index = createFingerprintIndex({maxDocuments: 2});
    for (const id of ["a", "b", "c", "d"]) index.add(id, wordsOf(`${FERRY}. ${WALL}.`));
    expect(index.query(wordsOf(`${FERRY}. ${WALL}.`)).map(({id}) => id)).toEqual(["a", "b"]);
  });

  it("does not take a phrase of stop words for a sign", () => {
    expect(idsFor(indexOf("It is not that there were such as these, but if he has been there then so have we all."), "It is not that there were such as these, but if he has been there then so have we all.").length).toBeLessThanOrEqual(1);
    expect(idsFor(indexOf("and it was not as if they had been there before"), "as if they had been there before or after")).toEqual([]);
  });
});

/** Words that no other story has, `name` with a number. */
const story = (name: string, from: number, to: number) => Array.from({length: to - from}, (_, i) => `${name}${from + i}`).join(" ");

describe("the index for near copies", () => {
  /** What the index for copies says of `asked` when it holds `held`. */
  function meet(held: string, asked: string) {
    const index = createFingerprintIndex(FOR_COPIES);
    index.add("held", held);
    return index.query(asked);
  }

  const rows: readonly (readonly [name: string, held: string, asked: string, isCopy: boolean])[] = [
    ["the same text", story("a", 0, 300), story("a", 0, 300), true],
    ["a text cut to its first half", story("a", 0, 300), story("a", 0, 150), true],
    ["the longer of a text and its half", story("a", 0, 150), story("a", 0, 300), true],
    ["paragraphs in another order", `${story("a", 0, 100)}\n${story("a", 100, 200)}`, `${story("a", 100, 200)}\n${story("a", 0, 100)}`, true],
    ["one word in ten changed", story("a", 0, 300), story("a", 0, 300).replace(/a\d+0\b/gu, "else"), true],
    ["another story", story("a", 0, 300), story("b", 0, 300), false],
    ["the same lines of an outlet under two stories", `${story("a", 0, 240)} ${story("x", 0, 60)}`, `${story("b", 0, 240)} ${story("x", 0, 60)}`, false],
    ["the same long quotation in two stories", `${story("a", 0, 60)} “${story("x", 0, 90)}” ${story("a", 60, 200)}`, `${story("b", 0, 120)} “${story("x", 0, 90)}” ${story("b", 120, 180)}`, false],
  ];

  it.each(rows)("%s", (_, held, asked, isCopy) => {
    expect(meet(held, asked).map(({id}) => id)).toEqual(isCopy ? ["held"] : []);
  });

  it("says how much is shared, of the lesser and of both, and how evenly", () => {
    const [half] = meet(story("a", 0, 300), story("a", 0, 150));
    expect([half.containment, half.spread]).toEqual([1, 1]);
    expect(half.resemblance).toBeGreaterThan(0.4);
    expect(half.resemblance).toBeLessThan(0.6);
  });

  it("gives only pairs above the resemblance it is asked for", () => {
    const index = createFingerprintIndex(FOR_COPIES);
    index.add("whole", story("a", 0, 300));
    index.add("half", story("a", 0, 150));
    expect(index.query(story("a", 0, 300), {minResemblance: 0.9}).map(({id}) => id)).toEqual(["whole"]);
    expect(index.query(story("a", 0, 300)).map(({id}) => id)).toEqual(["whole", "half"]);
  });

  it("takes fingerprints that were made elsewhere", () => {
    const index = createFingerprintIndex(FOR_COPIES);
    index.add("a", fingerprintsOf(story("a", 0, 300), FOR_COPIES));
    expect(index.query(fingerprintsOf(story("a", 0, 300), FOR_COPIES)).map(({id}) => id)).toEqual(["a"]);
  });

  it("finds the one copy among a thousand stories of its words", () => {
    const index = createFingerprintIndex(FOR_COPIES);
    const mixed = (n: number) => Array.from({length: 200}, (_, i) => `w${(n * 7919 + i * i * (1 + n % 97)) % 3000}`).join(" ");
    for (let n = 0; n < 1000; n++) index.add(String(n), mixed(n));
    expect(index.query(`${mixed(123)} and so on`).map(({id}) => id)).toEqual(["123"]);
    expect(index.bytes() / index.size()).toBeLessThan(2000);
  });
});

describe("fingerprints", () => {
  it("any six words in common are enough", () => {
    fc.assert(fc.property(fc.nat(40), fc.nat(40), (before, after) => {
      const shared = story("s", 0, 6);
      const left = new Set(fingerprintsOf(`${story("a", 0, before)} ${shared} ${story("b", 0, after)}`));
      const right = fingerprintsOf(`${story("c", 0, after)} ${shared} ${story("d", 0, before)}`);
      expect(right.some((print) => left.has(print))).toBe(true);
    }));
  });

  it("of a text are those of its words", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(..."The ferry U.S. R&D don’t co‑op café l’été 1.5m 25,000 9/11 19th-century 5&6 — “Velmora”, ö- A.B. Ünal x́y \u200bz 😀\ud800 \n".split(" "))), fc.constantFrom(" ", "", "-", "’", "."), (words, glue) => {
      const text = words.join(glue);
      for (const options of [{}, FOR_COPIES]) expect([...fingerprintsOf(text, options)]).toEqual([...fingerprintsOf(wordsOf(text), options)]);
    }));
  });

  const unit = fc.oneof(fc.constantFrom(..."aZ9'.-&, \n’‑“éß"), fc.nat(0xffff).map((code) => String.fromCharCode(code)));

  it("the keys of any text are those of its words", () => {
    fc.assert(fc.property(fc.array(unit, {maxLength: 40}).map((units) => units.join("")), fc.nat(40), fc.nat(40), (text, a, b) => {
      const ranges = [{start: 0, end: Math.min(a, b, text.length)}, {start: Math.min(Math.max(a, b), text.length), end: text.length}];
      const {keys, length} = keysOf(text, ranges);
      expect([...keys.subarray(0, length)]).toEqual([...wordsOf(text, ranges).keys]);
    }), {numRuns: 300});
  });

  it("of a document leave its furniture out, and no run goes across it", () => {
    const text = `${story("a", 0, 30)} ${story("x", 0, 30)} ${story("b", 0, 30)}`;
    const [end, start] = [text.indexOf(" x0"), text.indexOf("b0")];
    const doc = {text, parts: [{kind: "body", start: 0, end}, {kind: "paywall", start: end, end: start}, {kind: "body", start, end: text.length}]} as unknown as Document;
    expect([...fingerprintsOfDocument(doc, {runLength: 3, oneIn: 1})]).toEqual([...fingerprintsOf(story("a", 0, 30), {runLength: 3, oneIn: 1}), ...fingerprintsOf(story("b", 0, 30), {runLength: 3, oneIn: 1})]);
  });
});
