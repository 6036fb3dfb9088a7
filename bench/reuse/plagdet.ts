/** PlagDet and what it is made of, after Potthast, Stein, Barrón-Cedeño and Rosso, "An evaluation framework for plagiarism detection" (COLING 2010). */
import {overlapOf} from "../../src/model/index.ts";
import type {Range} from "../../src/model/index.ts";

/** A passage of one text and where it stands in another: a case that is known, or one that was detected. */
export interface Reuse {
  readonly left: Range;
  readonly right: Range;
}

/** What is known and what was detected in one pair of texts. */
export interface Judged {
  readonly cases: readonly Reuse[];
  readonly detections: readonly Reuse[];
}

export interface PlagDet {
  /** Share of a detection's characters, both texts together, that lie in cases it meets; mean over all detections. */
  readonly precision: number;
  /** Share of a case's characters, both texts together, that lie in detections that meet it; mean over all cases. */
  readonly recall: number;
  /** Detections that meet a case, mean over the cases met; 1 is best. */
  readonly granularity: number;
  /** F1 of precision and recall, divided by log2(1 + granularity). */
  readonly plagdet: number;
  readonly cases: number;
  readonly detections: number;
}

/** A detection meets a case when they share a character in both texts. Over all pairs together, cases and detections weighing the same each (macro). */
export function plagDetOf(pairs: readonly Judged[]): PlagDet {
  const recalls = pairs.flatMap(({cases, detections}) => cases.map((one) => shareCovered(one, detections)));
  const precisions = pairs.flatMap(({cases, detections}) => detections.map((one) => shareCovered(one, cases)));
  const met = pairs.flatMap(({cases, detections}) => cases.map((one) => detections.filter((other) => meets(one, other)).length)).filter((count) => count > 0);
  const [precision, recall, granularity] = [mean(precisions, 0), mean(recalls, 0), mean(met, 1)];
  const plagdet = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) / Math.log2(1 + granularity);
  return {precision, recall, granularity, plagdet, cases: recalls.length, detections: precisions.length};
}

function meets(one: Reuse, other: Reuse): boolean {
  return overlapOf(one.left, other.left) > 0 && overlapOf(one.right, other.right) > 0;
}

function shareCovered(one: Reuse, others: readonly Reuse[]): number {
  const met = others.filter((other) => meets(one, other));
  const covered = coveredOf(one.left, met.map(({left}) => left)) + coveredOf(one.right, met.map(({right}) => right));
  return covered / (one.left.end - one.left.start + one.right.end - one.right.start);
}

/** Characters of `range` that lie in at least one of `others`. */
function coveredOf(range: Range, others: readonly Range[]): number {
  let [covered, reach] = [0, range.start];
  for (const {start, end} of [...others].sort((a, b) => a.start - b.start)) {
    const to = Math.min(end, range.end);
    covered += Math.max(0, to - Math.max(start, reach));
    reach = Math.max(reach, to);
  }
  return covered;
}

function mean(values: readonly number[], ofNone: number): number {
  return values.length === 0 ? ofNone : values.reduce((sum, value) => sum + value, 0) / values.length;
}
