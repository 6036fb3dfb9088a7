import {describe, expect, test} from "vitest";
import {isFalseConflict, isTypedRight, typePairs} from "../../bench/time/pairs.ts";
import {scoreTimes, type Marked} from "../../bench/time/scorer.ts";
import {readTimeline, relationsOf, scoreTimelines} from "../../bench/time/timelines.ts";
import {readTimeMl} from "../../bench/time/timeml.ts";
import {readQuantityRows} from "../../bench/time/quantities.ts";
import {PAIR_GROUPS} from "../../bench/time/value-pairs.ts";
import {openReader} from "../../src/intake/reader-file.ts";

const reader = openReader();

/** `"a-c:1990 f-g"`: expressions over letters, half-open, with their values. */
const marked = (words: string): readonly Marked[] => words.split(" ").filter(Boolean).map((word) => {
  const [range, value = null] = word.split(":");
  const [start, end] = range.split("-").map((letter) => letter.charCodeAt(0));
  return {start, end, value};
});

describe("the scorer of TempEval-3, task A", () => {
  const score = scoreTimes([{gold: marked("a-c:1990 f-h:P2W k-m:1991"), found: marked("a-c:1990 g-h:P2W p-q:1992 r-s")}]);
  test("counts overlaps for relaxed", () => expect([score.relaxedPrecision, score.relaxedRecall, score.relaxed].map((figure) => figure.toFixed(2))).toEqual(["50.00", "66.67", "57.14"]));
  test("counts equal bounds for strict", () => expect(score.strict.toFixed(2)).toBe("28.57"));
  test("takes value F1 as relaxed F1 times the share of right values", () => expect([score.accuracy, score.value].map((figure) => figure.toFixed(2))).toEqual(["100.00", "57.14"]));
  test("takes a wrong value out of value F1 only", () => {
    const {relaxed, strict, value} = scoreTimes([{gold: marked("a-c:1990 f-h:1991"), found: marked("a-c:1990 f-h:1992")}]);
    expect([relaxed, strict, value]).toEqual([100, 100, 50]);
  });
  test("gives no figure where there is nothing", () => expect(scoreTimes([]).relaxed).toBe(0));
});

describe("the relations of a timeline", () => {
  const {target, timeline} = readTimeline("Aurelia\n0\tXXXX-XX-XX\tx-1-said\n1\t2031-05\tx-2-sank\ty-3-sank\n1\t2031-05\tx-4-left\n3\t2031-06\tx-5-found\n");
  test("leave out what has no order", () => expect([target, timeline]).toEqual(["Aurelia", [["x-2-sank", "y-3-sank", "x-4-left"], ["x-5-found"]]]));
  test("are those between all its events", () => expect([...relationsOf(timeline)]).toEqual([
    "x-2-sank = y-3-sank", "x-2-sank = x-4-left", "x-4-left = y-3-sank", "x-2-sank < x-5-found", "y-3-sank < x-5-found", "x-4-left < x-5-found",
  ]));
  test("give one score over all timelines", () => {
    const {precision, recall, f1} = scoreTimelines([{gold: [["a"], ["b"], ["c"]], found: [["a"], ["b", "c"]]}, {gold: [["d"], ["e"]], found: [["e"], ["d"]]}]);
    expect([precision, recall, f1]).toEqual([50, 50, 50]);
  });
});

describe("an article in TimeML", () => {
  const {text, gold, published} = readTimeMl("a.tml", "<TimeML><DCT><TIMEX3 value=\"2031-05-16\">May 16</TIMEX3></DCT><TEXT>Fish &amp; chips <TIMEX3 value=\"2031\">this year</TIMEX3>.</TEXT></TimeML>");
  test("gives its text, its day and its marks", () => expect([text, published, gold.map(({start, end, value}) => [text.slice(start, end), value])]).toEqual(["Fish & chips this year.", "2031-05-16", [["this year", "2031"]]]));
});

describe("the invented rows of quantities", () => {
  const {rows, wrong} = readQuantityRows(reader);
  test("are two hundred", () => expect(rows).toBe(200));
  test("are read right but for a few", () => expect(rows - wrong.length).toBeGreaterThanOrEqual(198));
});

describe("the invented pairs of accounts", () => {
  const pairs = typePairs(reader);
  test("are a hundred and twenty, fifteen of each type", () => expect(PAIR_GROUPS.map(({rows}) => rows.length)).toEqual(Array(8).fill(15)));
  test("are typed right but for a few", () => expect(pairs.filter(isTypedRight).length).toBeGreaterThanOrEqual(114));
  test("of bounds, of different things counted and of no difference are never called a conflict", () => expect(pairs.filter(isFalseConflict)).toEqual([]));
});
