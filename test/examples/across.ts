import type {Claim, Difference, Statement} from "../../src/model/index.ts";
import {meets} from "./places.ts";
import type {Example} from "./places.ts";
import type {ExpectedAgreement, ExpectedDifference, Miss, Passage} from "./reading.ts";
import {hardnessOf, lineOf} from "./within.ts";

/** What the reading says of agreement and difference, held against the dossier. */

export function missedDifferences(example: Example): Miss[] {
  return example.reading.conflicts.flatMap((want) => {
    const types = allDifferences(example).filter(({difference}) => tellsApart(example, difference, want)).map(({difference}) => difference.type);
    if (types.includes(want.type as Difference["type"])) return [];
    return [{line: `${want.id} is a difference of type ${want.type}`, why: `got ${types.join(", ") || "none"}`, ...hardnessOf(want)}];
  });
}

/** Conflicts that the reading does not have; conflict is the last resort. */
export function falseConflicts(example: Example): Miss[] {
  return allDifferences(example)
    .filter(({difference}) => difference.type === "conflict" && !example.reading.conflicts.some((want) => tellsApart(example, difference, want)))
    .map(({claim, difference}) => ({line: `no conflict about ${claim.about}`, why: difference.values.map(({value}) => value).join(" / ")}));
}

export function falseDifferences(example: Example): Miss[] {
  return example.reading.no_difference
    .filter(({statements}) => allDifferences(example).some(({difference}) => {
      const groups = statements.map((passage) => difference.values.findIndex((value) => stands(example, value.statements, passage)));
      return groups.every((group) => group >= 0) && new Set(groups).size > 1;
    }))
    .map(({about}) => ({line: about, why: "taken for a difference"}));
}

export function missedAgreements(example: Example): Miss[] {
  return example.reading.agreed.flatMap((want) => {
    const why = whyNotAgreed(example, want);
    return why === null ? [] : [{line: want.about, why, ...hardnessOf(want)}];
  });
}

function whyNotAgreed(example: Example, want: ExpectedAgreement): string | null {
  const {claims} = example.dossier.layers;
  const docsIn = (ids: readonly string[]) => new Set(want.statements.filter((passage) => stands(example, ids, passage)).map(({doc}) => doc)).size;
  const whole = claims.filter(({verdict, statements}) => verdict === "agree" && docsIn(statements) >= 2);
  const within = claims.filter(({differences}) => differences.some(({values}) => values.some(({statements}) => docsIn(statements) >= 2)));
  if (whole.length + within.length === 0) return "not brought together";
  if (![...whole, ...within].some(({origins}) => origins >= want.independent_at_least)) return `fewer than ${want.independent_at_least} origins`;
  const informants = whole.map((claim) => claim.informants);
  if (want.informants === undefined || informants.length === 0 || informants.includes(want.informants)) return null;
  return `${informants.join(", ")} informants, not ${want.informants}`;
}

export function missedSingles(example: Example): Miss[] {
  const singles = example.dossier.layers.claims.filter(({verdict}) => verdict === "single");
  return example.reading.only_in_one
    .filter((passage) => !singles.some(({statements}) => stands(example, statements, passage)))
    .map((passage) => ({line: lineOf(passage), why: "no claim of one document"}));
}

function tellsApart(example: Example, {values}: Difference, want: ExpectedDifference): boolean {
  const groups = want.values.map(({statements}) => values.findIndex((value) => statements.some((passage) => stands(example, value.statements, passage))));
  return groups.every((group) => group >= 0) && new Set(groups).size === groups.length;
}

function stands(example: Example, ids: readonly string[], passage: Passage): boolean {
  const places = example.placesOf(passage);
  return ids.map((id) => statementOf(example, id)).some((statement) => statement && meets(statement, places));
}

const statementsOf = new WeakMap<Example, ReadonlyMap<string, Statement>>();

function statementOf(example: Example, id: string): Statement | undefined {
  const known = statementsOf.get(example) ?? new Map(example.dossier.layers.statements.map((statement) => [statement.id, statement]));
  statementsOf.set(example, known);
  return known.get(id);
}

function allDifferences({dossier}: Example): {claim: Claim; difference: Difference}[] {
  return dossier.layers.claims.flatMap((claim) => claim.differences.map((difference) => ({claim, difference})));
}
