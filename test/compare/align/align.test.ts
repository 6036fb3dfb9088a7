// Passages of two texts.
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {align} from "../../../src/compare/align/index.ts";

const ALARM = "The ferry Calder ran aground off Velmora before dawn and its crew of nine was taken off by helicopter.";
const WIND = "Winds of ninety kilometers an hour had closed the outer harbor since the evening before.";
const INQUIRY = "An inquiry will open next week under a judge from the district court at Port Tessel.";
const FARE = "Tickets for the crossing remain valid until the end of the season, the company wrote to its customers.";
const OWN = "Shopkeepers along the quay spoke of the longest night that any of them remembered.";

function wordsOf(text: string, {start, end}: {start: number; end: number}) {
  return text.slice(start, end).replace(/\n/gu, " ");
}

describe("passages", () => {
  it("an edited copy of several paragraphs stays one passage", () => {
    const left = [ALARM, WIND, INQUIRY].join("\n");
    const right = left.replace("before dawn", "at night").replace("taken off", "lifted off").replace("next week", "in April");
    expect(align(left, right).map(({left: range}) => wordsOf(left, range))).toEqual([left.replace(/\n/gu, " ").slice(0, -1)]);
  });

  it("a paragraph that was left out does not break a passage", () => {
    const passages = align([ALARM, WIND, INQUIRY].join("\n"), [ALARM, INQUIRY].join("\n"));
    expect(passages.map(({edits}) => edits.map(({kind}) => kind))).toEqual([["omission"]]);
  });

  it("paragraphs in another order are passages of their own, one of them moved", () => {
    const left = [ALARM, WIND, INQUIRY].join("\n");
    const right = [WIND, ALARM, INQUIRY].join("\n");
    const passages = align(left, right);
    expect(passages.map(({score, shared}) => [score > 0.5, shared > 10])).toEqual([[true, true], [true, true]]);
    expect(passages.flatMap(({edits}) => edits.map(({kind}) => kind))).toContain("move");
  });

  it("texts on the same matter in other words share nothing", () => {
    expect(align([ALARM, WIND].join("\n"), [OWN, FARE].join("\n"))).toEqual([]);
  });

  it("the score is the share of same words", () => {
    expect(align(WIND, WIND).map(({score}) => score)).toEqual([1]);
    expect(align(WIND, WIND.replace("ninety", "eighty"))[0].score).toBeCloseTo(14 / 15, 5);
  });

  it("turning the texts turns the edits", () => {
    const [left, right] = [`${ALARM} ${WIND}`, `${ALARM.replace(" of nine", "")} ${WIND}`];
    expect(align(left, right).flatMap(({edits}) => edits.map(({kind}) => kind))).toEqual(["omission"]);
    expect(align(right, left).flatMap(({edits}) => edits.map(({kind}) => kind))).toEqual(["addition"]);
  });
});

describe("ranges of passages and edits", () => {
  const sentence = fc.constantFrom(ALARM, WIND, INQUIRY, FARE, OWN, "Yes.", "“No,” he said… «Oui»", "№ 7\u00a0–\u00a0𝒳 ok", "");
  const text = fc.array(fc.oneof(sentence, fc.string({unit: "binary", maxLength: 30})), {maxLength: 8}).map((all) => all.join(" "));

  it("lie inside their texts and are not empty", () => {
    fc.assert(fc.property(text, text, (left, right) => {
      const passages = align(left, right);
      for (const [side, whole] of [["left", left], ["right", right]] as const) {
        const ranges = passages.map((passage) => passage[side]);
        for (const {start, end} of ranges) expect(0 <= start && start < end && end <= whole.length).toBe(true);
        for (const edit of passages.flatMap(({edits}) => edits)) {
          const range = edit[side];
          if (range) expect(0 <= range.start && range.start < range.end && range.end <= whole.length).toBe(true);
        }
      }
    }), {numRuns: 150});
  });

  it("an edit has the sides that its kind has", () => {
    fc.assert(fc.property(text, text, (left, right) => {
      for (const {kind, left: from, right: to} of align(left, right).flatMap(({edits}) => edits)) {
        expect([from !== null, to !== null]).toEqual([kind !== "addition", kind !== "omission"]);
      }
    }), {numRuns: 100});
  });
});
