import {originsOf} from "../model/stemma.ts";
import type {Claim, Descent, Difference, Document, Dossier, Statement} from "../model/index.ts";

/** A claim before and after. */
export interface ClaimChange {
  readonly before: Claim;
  readonly after: Claim;
}

export interface NamedDifference {
  readonly claim: Claim;
  readonly difference: Difference;
  /** The readings with the sigils of the documents that have them. */
  readonly readings: readonly {readonly value: string; readonly sigils: readonly string[]}[];
}

/** What one dossier has that another has not. */
export interface Changes {
  readonly added: readonly Document[];
  /** Independent accounts in the whole set, before and after; copies count once. */
  readonly origins: {readonly before: number; readonly after: number};
  readonly documents: {readonly before: number; readonly after: number};
  readonly newDescents: readonly {readonly descent: Descent; readonly child: string; readonly parent: string}[];
  readonly newClaims: readonly Claim[];
  readonly changedClaims: readonly ClaimChange[];
  readonly goneClaims: readonly Claim[];
  readonly newDifferences: readonly NamedDifference[];
  readonly goneDifferences: readonly NamedDifference[];
}

/** What `after` has that `before` has not, and the other way round. Claims are matched by id, else by the statements they share. */
export function changesBetween(before: Dossier, after: Dossier): Changes {
  const known = new Set(before.documents.map(({id}) => id));
  const matches = matchClaims(before, after);
  const kept = new Set([...matches.values()]);
  return {
    added: after.documents.filter(({id}) => !known.has(id)),
    origins: {before: countOrigins(before), after: countOrigins(after)},
    documents: {before: before.documents.length, after: after.documents.length},
    newDescents: newDescents(before, after),
    newClaims: after.layers.claims.filter((claim) => !matches.has(claim)),
    changedClaims: [...matches].filter(([now, then]) => isChanged(then, now)).map(([now, then]) => ({before: then, after: now})),
    goneClaims: before.layers.claims.filter((claim) => !kept.has(claim)),
    newDifferences: differencesNotIn(after, before),
    goneDifferences: differencesNotIn(before, after),
  };
}

function countOrigins({documents, layers}: Dossier): number {
  return originsOf(documents.map(({id}) => id), layers.descents).length;
}

function descentKey({child, parent, kind}: Descent): string {
  return [child, parent, kind].join(" ");
}

function newDescents(before: Dossier, after: Dossier) {
  const known = new Set(before.layers.descents.map(descentKey));
  const names = new Map([
    ...after.documents.map(({id, sigil}) => [id, sigil] as const), ...after.layers.unseen.map(({id, label}) => [id, label] as const),
  ]);
  return after.layers.descents.filter((descent) => !known.has(descentKey(descent))).map((descent) => ({
    descent, child: names.get(descent.child) ?? descent.child,
    parent: descent.parent === null ? "a text that is not in the set" : names.get(descent.parent) ?? descent.parent,
  }));
}

/** Where a statement stands and on what: the same in both dossiers, as texts never change. */
function placeOf({doc, start, end, aspect}: Statement): string {
  return [doc, start, end, aspect].join(" ");
}

/** Claims of `after` with the claim of `before` that they were; each claim of `before` at most once. */
function matchClaims(before: Dossier, after: Dossier): ReadonlyMap<Claim, Claim> {
  const byId = new Map(before.layers.claims.map((claim) => [claim.id, claim]));
  const matches = new Map(after.layers.claims.flatMap((claim) => {
    const same = byId.get(claim.id);
    return same ? [[claim, same] as const] : [];
  }));
  const taken = new Set(matches.values());
  const byPlace = placesOf(before);
  const placeIn = new Map(after.layers.statements.map((statement) => [statement.id, placeOf(statement)]));
  for (const claim of after.layers.claims) {
    if (matches.has(claim)) continue;
    const then = claim.statements.map((id) => byPlace.get(placeIn.get(id) ?? "")).find((one) => one && !taken.has(one));
    if (!then) continue;
    matches.set(claim, then);
    taken.add(then);
  }
  return matches;
}

function placesOf({layers}: Dossier): ReadonlyMap<string, Claim> {
  const place = new Map(layers.statements.map((statement) => [statement.id, placeOf(statement)]));
  return new Map(layers.claims.flatMap((claim) => claim.statements.map((id) => [place.get(id) ?? "", claim] as const)));
}

function isChanged(before: Claim, after: Claim): boolean {
  const facts = ({verdict, documents, origins, informants}: Claim) => [verdict, documents, origins, informants].join(" ");
  return facts(before) !== facts(after);
}

function differencesNotIn(here: Dossier, there: Dossier): NamedDifference[] {
  const known = new Set(namedDifferences(there).map(differenceKey));
  return namedDifferences(here).filter((named) => !known.has(differenceKey(named)));
}

/** A difference with one more voice on one side is still the same difference. */
function differenceKey({claim, difference: {type, aspect}, readings}: NamedDifference): string {
  return [claim.about, type, aspect, ...readings.map(({value}) => value).sort()].join("\u001f");
}

function namedDifferences({documents, layers}: Dossier): NamedDifference[] {
  const sigils = new Map(documents.map(({id, sigil}) => [id, sigil]));
  const sigilOf = new Map(layers.statements.map(({id, doc}) => [id, sigils.get(doc) ?? doc]));
  return layers.claims.flatMap((claim) => claim.differences.map((difference) => ({
    claim, difference,
    readings: difference.values.map(({value, statements}) => ({value, sigils: [...new Set(statements.map((id) => sigilOf.get(id) ?? id))]})),
  })));
}
