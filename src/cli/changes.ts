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

/** What `after` has that `before` has not, and the other way round. Claims are matched by id, else by the statements they share, whatever their labels. */
export function changesBetween(before: Dossier, after: Dossier): Changes {
  const known = new Set(before.documents.map(({id}) => id));
  const matches = matchClaims(before, after);
  const kept = new Set([...matches.values()]);
  const formerId = (claim: Claim) => matches.get(claim)?.id ?? claim.id;
  return {
    added: after.documents.filter(({id}) => !known.has(id)),
    origins: {before: countOrigins(before), after: countOrigins(after)},
    documents: {before: before.documents.length, after: after.documents.length},
    newDescents: newDescents(before, after),
    newClaims: after.layers.claims.filter((claim) => !matches.has(claim)),
    changedClaims: [...matches].filter(([now, then]) => isChanged(then, now)).map(([now, then]) => ({before: then, after: now})),
    goneClaims: before.layers.claims.filter((claim) => !kept.has(claim)),
    newDifferences: differencesNotIn(after, before, formerId),
    goneDifferences: differencesNotIn(before, after, formerId),
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

/**
 * What a statement is known by, the surest first: where it stands and on what; where and with which value; where alone.
 * Texts never change, so places are the same in both dossiers.
 */
const SIGNS: readonly ((statement: Statement) => string)[] = [
  ({doc, start, end, aspect}) => [doc, start, end, aspect].join(" "),
  ({doc, start, end, value}) => [doc, start, end, value].join(" "),
  ({doc, start, end}) => [doc, start, end].join(" "),
];

type Matches = Map<Claim, Claim>;

/** Claims of `after` with the claim of `before` that they were; each claim of `before` at most once. */
function matchClaims(before: Dossier, after: Dossier): ReadonlyMap<Claim, Claim> {
  const byId = new Map(before.layers.claims.map((claim) => [claim.id, claim]));
  const matches: Matches = new Map(after.layers.claims.flatMap((claim) => {
    const same = byId.get(claim.id);
    return same ? [[claim, same] as const] : [];
  }));
  for (const sign of SIGNS) matchBySign(before, after, sign, matches);
  return matches;
}

/** Pairs each claim that has none with the claim that shares most statements with it. */
function matchBySign(before: Dossier, after: Dossier, sign: (statement: Statement) => string, matches: Matches): void {
  const taken = new Set(matches.values());
  const claimsAt = claimsBySign(before, sign);
  const signs = new Map(after.layers.statements.map((statement) => [statement.id, sign(statement)]));
  for (const claim of after.layers.claims) {
    if (matches.has(claim)) continue;
    const then = mostFrequent(claim.statements.flatMap((id) => claimsAt.get(signs.get(id) ?? "") ?? []).filter((one) => !taken.has(one)));
    if (!then) continue;
    matches.set(claim, then);
    taken.add(then);
  }
}

function claimsBySign({layers}: Dossier, sign: (statement: Statement) => string): ReadonlyMap<string, readonly Claim[]> {
  const signs = new Map(layers.statements.map((statement) => [statement.id, sign(statement)]));
  const claims = new Map<string, Claim[]>();
  for (const claim of layers.claims) {
    for (const key of new Set(claim.statements.map((id) => signs.get(id) ?? ""))) claims.set(key, [...(claims.get(key) ?? []), claim]);
  }
  return claims;
}

/** The first of those that stand in the list most often. */
function mostFrequent(claims: readonly Claim[]): Claim | null {
  const counts = new Map<Claim, number>();
  for (const claim of claims) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

function isChanged(before: Claim, after: Claim): boolean {
  const facts = ({verdict, documents, origins, informants}: Claim) => [verdict, documents, origins, informants].join(" ");
  return facts(before) !== facts(after);
}

/** Differences of `here` that `there` lacks; `idOf` gives the same for a claim in both. */
function differencesNotIn(here: Dossier, there: Dossier, idOf: (claim: Claim) => string): NamedDifference[] {
  const known = new Set(namedDifferences(there).map((named) => differenceKey(named, idOf)));
  return namedDifferences(here).filter((named) => !known.has(differenceKey(named, idOf)));
}

/** A difference with one more voice on one side, or under a new label, is still the same difference. */
function differenceKey({claim, difference: {type}, readings}: NamedDifference, idOf: (claim: Claim) => string): string {
  return [idOf(claim), type, ...readings.map(({value}) => value).sort()].join("\u001f");
}

function namedDifferences({documents, layers}: Dossier): NamedDifference[] {
  const sigils = new Map(documents.map(({id, sigil}) => [id, sigil]));
  const sigilOf = new Map(layers.statements.map(({id, doc}) => [id, sigils.get(doc) ?? doc]));
  return layers.claims.flatMap((claim) => claim.differences.map((difference) => ({
    claim, difference,
    readings: difference.values.map(({value, statements}) => ({value, sigils: [...new Set(statements.map((id) => sigilOf.get(id) ?? id))]})),
  })));
}
