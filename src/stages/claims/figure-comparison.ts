import {compareQuantities, NEAR_SHARE, type QuantityComparison} from "../../compare/quantities.ts";
import {nearness} from "../../compare/quantities/nearness.ts";
import {compareTimes} from "../../compare/times.ts";
import type {Document, Statement} from "../../model/index.ts";
import {boundsOf, fateOfCounted} from "./counted.ts";
import {daysBetween} from "./days.ts";
import type {Grounds, Measured} from "./measured.ts";
import {isAsOfLater} from "./updates.ts";

/** Compares two amounts; exact ones in one unit are not rounded or converted, so that "480 meters" and "520 meters" cannot both hold. */
export function compareMeasured(a: Measured, b: Measured, texts: Grounds["texts"]): QuantityComparison {
  const told = compareQuantities(boundsOf(a.amount), boundsOf(b.amount));
  if (told.relation === "apart" && [a, b].some((own) => isConverted(own, texts)) && nearness(boundsOf(a.amount), boundsOf(b.amount)) <= NEAR_SHARE) return {relation: "near", reason: "one is converted from another currency, and close to the other"};
  const [x, y] = [a, b].map(({statement: {value}, amount: {unit, approximate, low, high}}) => (unit !== null && !approximate && low !== null && low === high ? value.toLowerCase().replace(/[\d.,\s]+/gu, "") : null));
  return told.relation === "near" && x !== null && x === y && [a, b].every(isToTheUnit) ? {relation: "apart", reason: "both numbers cannot hold"} : told;
}

/** "£46bn (US$62bn)": a sum in brackets behind another. */
const isConverted = ({statement: {doc, start}, amount: {unit}}: Measured, texts: Grounds["texts"]): boolean => unit !== null && /^[A-Z]{3}$/u.test(unit) && texts.get(doc)!.text[start - 1] === "(";

/** "118 kilometers", "520 meters": two digits or more that tell, so that it is no round number. */
const isToTheUnit = ({statement: {value}}: Measured): boolean => /[1-9]\d*[1-9]|[1-9]\d0(?!0)/u.test(value.replace(/[.,]/gu, ""));

/** The times of two figures differ, as far as they tell them; where one tells none, the year of its article counts. A tally that grew is no clash. */
export function timesClash(a: Statement, b: Statement, texts: ReadonlyMap<string, Document>): boolean {
  if (a.at !== null && b.at !== null && haveDifferentTimes(a.at, b.at) && !isAsOfLater(a, b)) return true;
  const [x, y] = [a, b].map((statement) => yearOf(statement.at) ?? yearOf(texts.get(statement.doc)!.published?.value ?? null));
  return (yearOf(a.at) !== null || yearOf(b.at) !== null) && x !== null && y !== null && x !== y;
}

/** "Two passengers died overnight": a part with a day of its own, on which not all the rest happened, or when the article of the other was out. */
export function isOfOtherDay(part: Statement, whole: Statement, texts: ReadonlyMap<string, Document>): boolean {
  const [day, other] = [part.at, whole.at].map((at) => at?.slice(0, 10) ?? "");
  const published = texts.get(whole.doc)!.published?.value.slice(0, 10) ?? "";
  return areDays(day) && day !== other && (fateOfCounted(part) !== null || published < day);
}

/** Each tells its own day, month or longer: "rose 5 percent in March", "arrested 14 on Monday". Hours of one day, or of a night and the next day, may be of one event. */
function haveDifferentTimes(a: string, b: string): boolean {
  const [x, y] = [a, b].map((at) => at.slice(0, 10));
  return compareTimes({value: x}, {value: y}).relation === "apart" && !(areDays(x, y) && areBeside(a, b));
}

const areDays = (...values: readonly string[]): boolean => values.every((value) => /^\d{4}-\d{2}-\d{2}$/u.test(value));

/** A night and the day before or behind it. */
const areBeside = (a: string, b: string): boolean => [a, b].some((at) => at.endsWith("TNI")) && Math.abs(daysBetween(a, b)) <= 1;

const yearOf = (value: string | null): string | null => (value !== null && /^\d{4}/u.test(value) ? value.slice(0, 4) : null);
