// The scorer of passages, by cases small enough to count by hand.
import {describe, expect, it} from "vitest";
import {plagDetOf} from "../../bench/reuse/plagdet.ts";
import type {Reuse} from "../../bench/reuse/plagdet.ts";

/** "0-100=50-150" */
function reuse(notation: string): Reuse {
  const [left, right] = notation.split("=").map((range) => range.split("-").map(Number));
  return {left: {start: left[0], end: left[1]}, right: {start: right[0], end: right[1]}};
}

const reuses = (notation: string): readonly Reuse[] => notation.split(" ").filter((one) => one !== "").map(reuse);

interface Row {
  readonly about: string;
  readonly cases: string;
  readonly detections: string;
  readonly precision: number;
  readonly recall: number;
  readonly granularity: number;
  readonly plagdet: number;
}

const ROWS: readonly Row[] = [
  {about: "the same ranges", cases: "0-100=0-100", detections: "0-100=0-100", precision: 1, recall: 1, granularity: 1, plagdet: 1},
  {about: "half of both sides", cases: "0-100=0-100", detections: "0-50=50-100", precision: 1, recall: 0.5, granularity: 1, plagdet: 2 / 3},
  {about: "as much again too much", cases: "0-100=0-100", detections: "0-200=0-200", precision: 0.5, recall: 1, granularity: 1, plagdet: 2 / 3},
  {about: "sides of different length count by their characters", cases: "0-100=0-300", detections: "0-100=0-100", precision: 1, recall: 0.5, granularity: 1, plagdet: 2 / 3},
  {about: "one case in two pieces", cases: "0-100=0-100", detections: "0-50=0-50 50-100=50-100", precision: 1, recall: 1, granularity: 2, plagdet: 1 / Math.log2(3)},
  {about: "pieces that overlap count once", cases: "0-100=0-100", detections: "0-60=0-60 40-80=40-80", precision: 1, recall: 0.8, granularity: 2, plagdet: (1.6 / 1.8) / Math.log2(3)},
  {about: "right in one text only is no meeting", cases: "0-100=0-100", detections: "0-100=100-200", precision: 0, recall: 0, granularity: 1, plagdet: 0},
  {about: "one of two cases, one false detection", cases: "0-100=0-100 500-600=500-600", detections: "0-100=0-100 200-300=200-300", precision: 0.5, recall: 0.5, granularity: 1, plagdet: 0.5},
  {about: "nothing detected", cases: "0-100=0-100", detections: "", precision: 0, recall: 0, granularity: 1, plagdet: 0},
  {about: "nothing to detect", cases: "", detections: "0-100=0-100", precision: 0, recall: 0, granularity: 1, plagdet: 0},
];

describe("PlagDet counts", () => {
  it.each(ROWS)("$about", ({cases, detections, precision, recall, granularity, plagdet}) => {
    const found = plagDetOf([{cases: reuses(cases), detections: reuses(detections)}]);
    expect(found.precision).toBeCloseTo(precision, 10);
    expect(found.recall).toBeCloseTo(recall, 10);
    expect(found.granularity).toBeCloseTo(granularity, 10);
    expect(found.plagdet).toBeCloseTo(plagdet, 10);
  });

  it("a false detection in a pair without a case", () => {
    const found = plagDetOf([{cases: reuses("0-10=0-10"), detections: reuses("0-10=0-10")}, {cases: [], detections: reuses("0-10=0-10")}]);
    expect([found.precision, found.recall, found.cases, found.detections]).toEqual([0.5, 1, 1, 2]);
  });
});
