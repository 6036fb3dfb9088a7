import {groupBy} from "../../model/index.ts";
import type {Difference, Document, Statement} from "../../model/index.ts";
import {daysBetween} from "./days.ts";
import {readingOf, spansOf} from "./differences.ts";
import type {Gathered} from "./gathered.ts";
import {standApart, sidesOf} from "./tellers.ts";

/** Days between two articles within which two ages that lie years apart cannot both hold: a year. */
const SOON = 366;
/** The same for ages one year apart, between which a birthday may lie: a day. Articles without a date are taken to be of one year. */
const AT_ONCE = 1;

/** How old a person is in several articles, where they differ. O(statements of ages). */
export function gatherAges(statements: readonly Statement[], texts: ReadonlyMap<string, Document>): readonly Gathered[] {
  const byPerson = groupBy(statements.filter(({aspect}) => aspect === "age"), ({subject}) => subject);
  return [...byPerson.values()].flatMap((own) => {
    const readings = [...groupBy(own, ({value}) => value).values()];
    const excluding = readings.some((left, at) => readings.slice(at + 1).some((right) => standApart(sidesOf(left, right)) && areExcluding([left, right], texts)));
    return excluding ? [{statements: own, differences: [conflictOf(readings)], reasons: []}] : [];
  });
}

function areExcluding([left, right]: readonly (readonly Statement[])[], texts: ReadonlyMap<string, Document>): boolean {
  const gap = Math.abs(Number(left[0].value) - Number(right[0].value));
  return left.every((x) => right.every((y) => {
    const [a, b] = [x, y].map(({doc}) => texts.get(doc)!.published?.value);
    return a === undefined || b === undefined ? gap > 1 : Math.abs(daysBetween(a, b)) <= (gap === 1 ? AT_ONCE : SOON);
  }));
}

function conflictOf(readings: readonly (readonly Statement[])[]): Difference {
  const values = readings.map((own) => readingOf(own[0].value, own));
  return {type: "conflict", aspect: "age", values, reasons: [{rule: "other-age", score: 0.7, detail: "a person cannot be of two ages at once", spans: spansOf(readings.flat())}]};
}
