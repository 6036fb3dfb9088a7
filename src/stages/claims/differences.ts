import {compareTimes, type TimeRelation} from "../../compare/times.ts";
import type {Difference, DifferenceType, Reading, Reason, Statement} from "../../model/index.ts";
import {groupBy} from "../entities/context.ts";
import type {TellingLink} from "./links.ts";

/** Strength of a link from which a yes and a no are taken for one question. */
const SURE = 2.6;

/** One account says that it happened, another that it did not. */
export function polarityDifferences(statements: readonly Statement[], links: readonly TellingLink[]): readonly Difference[] {
  const sides = groupBy(statements, ({typed}) => String(typed.type === "polarity" && typed.holds));
  const [yes, no] = [sides.get("true") ?? [], sides.get("false") ?? []];
  const opposed = links.filter(({a, b, score}) => score >= SURE && isHeld(a.statements) !== isHeld(b.statements));
  if (yes.length === 0 || no.length === 0 || opposed.length === 0) return [];
  const reason: Reason = {rule: "opposed", score: 0.6, detail: "one account says that it happened, the other that it did not", spans: [...yes, ...no].map(({doc, start, end}) => ({doc, start, end}))};
  return [{type: "conflict", aspect: "happened", values: [readingOf("happened", yes), readingOf("did not happen", no)], reasons: [reason]}];
}

const isHeld = (statements: readonly Statement[]): boolean => statements.some(({typed}) => typed.type === "polarity" && typed.holds);

export const readingOf = (value: string, statements: readonly Statement[]): Reading => ({value, statements: statements.map(({id}) => id)});

interface TimeReading {
  readonly value: string;
  readonly mod: string | null;
  readonly statements: readonly Statement[];
}

/** The readings of one event's time and how they stand to each other; only the sharpest relation of different documents is told. */
export function timeDifferences(statements: readonly Statement[], scoreOf: ScoreOf): {readonly differences: readonly Difference[]; readonly unsure: boolean} {
  const readings = [...groupBy(statements, ({typed}) => (typed.type === "time" ? `${typed.value} ${typed.mod ?? ""}` : ""))].map(([, own]) => {
    const {typed} = own[0];
    return {value: typed.type === "time" ? typed.value : "", mod: typed.type === "time" ? typed.mod : null, statements: own};
  });
  const pairs = readings.flatMap((a, i) => readings.slice(i + 1).map((b) => ({a, b, ...compareTimes(a, b)}))).filter(({a, b}) => areOfDifferentDocuments(a, b));
  const unsure = pairs.some(({relation}) => relation === "incomparable" || relation === "overlapping" || relation === "apart");
  const apart = pairs.filter(({relation, a, b}) => relation === "apart" && strengthOf(a, b, scoreOf) >= SURE_TIME);
  const contained = pairs.filter(({relation, a, b}) => strengthOf(a, b, scoreOf) >= SURE_TIME && (relation === "contained" || relation === "incomparable" && [a, b].some(isBareWeekday) && [a, b].some(isMonth)));
  const type: DifferenceType = apart.length > 0 ? "conflict" : "precision";
  const told = apart.length > 0 ? apart : contained;
  if (told.length === 0) return {differences: [], unsure};
  const values = readings.filter((reading) => told.some(({a, b}) => a === reading || b === reading));
  return {differences: [{type, aspect: "time", values: mergeEqual(values).map(({statements: own}) => readingOf(own[0].value, own)), reasons: told.slice(0, 3).map(({relation, reason, a, b}) => reasonOf(relation, reason, [...a.statements, ...b.statements]))}], unsure: false};
}

/** Strength of a link from which two times are told to be of one event, and to differ. */
const SURE_TIME = 1.9;

/** How strongly two statements are linked by something particular; 0 when they are not. */
export type ScoreOf = (a: Statement, b: Statement) => number;

function strengthOf(a: TimeReading, b: TimeReading, scoreOf: ScoreOf): number {
  return Math.max(...a.statements.flatMap((x) => b.statements.map((y) => scoreOf(x, y))));
}

/** A month told in one account and a day of the week in the other: each says what the other leaves open. */
const isBareWeekday = ({value}: TimeReading): boolean => /^XXXX-WXX-\d/u.test(value);
const isMonth = ({value}: TimeReading): boolean => /^[\dX]{4}-\d{2}$/u.test(value);

const areOfDifferentDocuments = (a: TimeReading, b: TimeReading): boolean => a.statements.some((x) => b.statements.some((y) => x.doc !== y.doc));

/** Readings that say the same time in other words become one. */
function mergeEqual(readings: readonly TimeReading[]): readonly TimeReading[] {
  const merged: TimeReading[] = [];
  for (const reading of readings) {
    const at = merged.findIndex((other) => compareTimes(other, reading).relation === "equal");
    if (at < 0) merged.push(reading);
    else merged[at] = {...merged[at], statements: [...merged[at].statements, ...reading.statements]};
  }
  return merged;
}

function reasonOf(relation: TimeRelation, detail: string, statements: readonly Statement[]): Reason {
  return {rule: `times-${relation}`, score: 0.8, detail, spans: statements.map(({doc, start, end}) => ({doc, start, end}))};
}
