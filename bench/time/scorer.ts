/**
 * TempEval-3 task A (UzZaman, Llorens, Derczynski, Allen, Verhagen and Pustejovsky 2013, section 5): an expression counts for relaxed
 * when it overlaps one of the other side, for strict when it has the bounds of one; value F1 is relaxed F1 times the share of the
 * overlapping pairs whose values are the same string. Sums over all articles, then one figure.
 */
export interface Marked {
  readonly start: number;
  readonly end: number;
  /** TIMEX3 value; null where a program gives none. */
  readonly value: string | null;
}

/** Per cent. */
export interface TimeScore {
  readonly gold: number;
  readonly found: number;
  readonly relaxedPrecision: number;
  readonly relaxedRecall: number;
  readonly relaxed: number;
  readonly strict: number;
  readonly value: number;
  /** Share of the overlapping pairs with the same value. */
  readonly accuracy: number;
}

export interface Answer {
  readonly gold: readonly Marked[];
  readonly found: readonly Marked[];
}

const overlap = (a: Marked, b: Marked): boolean => a.start < b.end && b.start < a.end;
const f1 = (precision: number, recall: number): number => (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));
const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Scores the answers for several articles as one. O(expressions²) an article. */
export function scoreTimes(answers: readonly Answer[]): TimeScore {
  const sum = {gold: 0, found: 0, hitGold: 0, hitFound: 0, strict: 0, value: 0};
  for (const {gold, found} of answers) {
    sum.gold += gold.length;
    sum.found += found.length;
    sum.hitFound += found.filter((one) => gold.some((other) => overlap(one, other))).length;
    for (const one of gold) {
      const hit = found.find((other) => overlap(one, other));
      if (!hit) continue;
      sum.hitGold++;
      if (hit.value === one.value) sum.value++;
      if (found.some((other) => other.start === one.start && other.end === one.end)) sum.strict++;
    }
  }
  const [relaxedPrecision, relaxedRecall] = [share(sum.hitFound, sum.found), share(sum.hitGold, sum.gold)];
  const relaxed = f1(relaxedPrecision, relaxedRecall);
  const accuracy = share(sum.value, sum.hitGold);
  return {gold: sum.gold, found: sum.found, relaxedPrecision, relaxedRecall, relaxed, strict: f1(share(sum.strict, sum.found), share(sum.strict, sum.gold)), accuracy, value: (relaxed * accuracy) / 100};
}
