import {overlapOf} from "../../model/index.ts";
import type {Claim, Difference, DifferenceType, Dossier, Range, Reading, Statement} from "../../model/index.ts";
import {oneLine} from "../words.ts";
import {byPlace, distinct, sigilsOf} from "./lookup.ts";
import type {Lookup} from "./lookup.ts";
import {orderInTime, updateReasons} from "./updates.ts";
import {voiceOf} from "./voices.ts";
import type {Saying, Side} from "./sides.ts";

export interface DifferenceView {
  readonly claim: string;
  readonly type: DifferenceType;
  readonly about: string;
  readonly aspect: string;
  readonly sides: readonly Side[];
  /** Two informants contradict each other inside one article: the difference is theirs, not the outlets'. */
  readonly amongSpeakers: boolean;
  readonly reasons: readonly string[];
}

/** A claim with no difference to show: agreed, in one document only, or brought together without certainty. */
export interface ClaimView {
  readonly claim: string;
  readonly about: string;
  /** Empty, as is the value, where it would only repeat what stands beside it. */
  readonly aspect: string;
  readonly value: string;
  readonly documents: number;
  readonly origins: number;
  readonly informants: number;
  readonly sigils: readonly string[];
  readonly sayings: readonly Saying[];
}

/** The types of difference, those a reporter must see first first. */
export const DIFFERENCE_TYPES: readonly DifferenceType[] = ["conflict", "update", "scope", "bounds", "precision", "attribution", "description"];

/** Said in place of differences and agreements where there is one article. */
export const COMPARING = "Comparing needs two articles: this is what one says.";

/** What each type of difference means, in a few words. */
export const TYPE_MEANINGS: Readonly<Record<DifferenceType, string>> = {
  conflict: "both cannot hold",
  update: "a later account replaces an earlier one",
  scope: "they count or mean different things",
  bounds: "a bound and a figure that fits it",
  precision: "one is coarser and contains the other",
  attribution: "same assertion, different speaker",
  description: "same thing, different words for it",
};

const ASPECTS = new Map([
  ["time", "when"], ["place", "where"], ["quantity", "how many"], ["agent", "who did it"], ["patient", "to whom"],
  ["happened", "whether it happened"], ["wording", "the words"], ["description", "what it is called"], ["amount", "how much"],
  ["duration", "how long"], ["cause", "why"], ["speaker", "who says it"], ["age", "how old"],
]);

/** The aspect as a reader asks for it: `when`, `where`, `how many`. */
export function aspectLine(aspect: string): string {
  return ASPECTS.get(aspect) ?? oneLine(aspect).replace(/-/gu, " ");
}

/** What a claim is about without the aspect before it, which is shown behind it. */
function aboutLine(about: string): string {
  return oneLine(about).replace(/^(?:when|where|who|how many or how much): /u, "");
}

/** True when the value is little else than the words that stand beside it. */
function isWords(value: string, sayings: readonly Saying[]): boolean {
  const shown = value.replace(/…$/u, "");
  return sayings.some(({passage}) => {
    const words = oneLine(passage.words);
    return words.includes(shown) && words.length <= 2 * shown.length;
  });
}

/** All differences, by type in the order of `DIFFERENCE_TYPES`, then those between more documents first. */
export function viewDifferences({layers}: Dossier, lookup: Lookup): readonly DifferenceView[] {
  const differing = layers.claims.filter(({verdict}) => verdict === "differ");
  const views = differing.flatMap((claim) => claim.differences.map((difference) => viewDifference(claim, difference, lookup)));
  return views.sort((a, b) => DIFFERENCE_TYPES.indexOf(a.type) - DIFFERENCE_TYPES.indexOf(b.type) || breadthOf(b) - breadthOf(a));
}

function viewDifference(claim: Claim, {type, aspect, values, reasons}: Difference, lookup: Lookup): DifferenceView {
  const told = values.map((reading) => viewSide(reading, lookup));
  const sides = type === "update" ? orderInTime(told, lookup) : told;
  const details = distinct(reasons.map(({detail}) => oneLine(detail)));
  return {
    claim: claim.id, type, about: aboutLine(claim.about), aspect: aspect === "quantity" ? sides[0]?.sayings[0]?.aspect ?? "how many" : aspectLine(aspect), sides,
    amongSpeakers: isAmongSpeakers(sides), reasons: distinct(updateReasons(details, sides)),
  };
}

function viewSide({value, statements}: Reading, lookup: Lookup): Side {
  const sayings = viewSayings(statements, lookup);
  const origins = lookup.originsOf(sayings.map(({passage}) => passage));
  return {value: isWords(oneLine(value), sayings) ? "" : oneLine(value), sigils: sigilsIn(sayings, lookup), origins, sayings, latest: null};
}

/** True when every side is a speaker's and one document stands on two sides. */
function isAmongSpeakers(sides: readonly Side[]): boolean {
  const spoken = sides.every(({sayings}) => sayings.length > 0 && sayings.every(({voice}) => voice !== null));
  const docs = sides.flatMap(({sayings}) => distinct(sayings.map(({passage}) => passage.doc)));
  return spoken && new Set(docs).size < docs.length;
}

function breadthOf({sides}: DifferenceView): number {
  return new Set(sides.flatMap(({sigils}) => sigils)).size;
}

/** Claims that agree: most independent texts first, then most informants, then most documents. */
export function viewAgreements({layers}: Dossier, lookup: Lookup): readonly ClaimView[] {
  const agreed = layers.claims.filter(({verdict}) => verdict === "agree").map((claim) => viewClaim(claim, lookup));
  return agreed.sort((a, b) => b.origins - a.origins || b.informants - a.informants || b.documents - a.documents);
}

/** Claims of several independent texts, and claims that stand only in copies of one. */
export function byOrigins(claims: readonly ClaimView[]): readonly [several: readonly ClaimView[], one: readonly ClaimView[]] {
  return [claims.filter(({origins}) => origins > 1), claims.filter(({origins}) => origins <= 1)];
}

/**
 * Claims of one event together: each with the first claim whose words it shares, by at least half of the shorter
 * statement in one document. Groups stand in the order of their first claims. O(claims × groups).
 */
export function byEvent(claims: readonly ClaimView[]): readonly (readonly ClaimView[])[] {
  const groups: ClaimView[][] = [];
  for (const claim of claims) {
    const group = groups.find(([first]) => sharesWords(first, claim));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

function sharesWords(one: ClaimView, other: ClaimView): boolean {
  return one.sayings.some(({passage: a}) => other.sayings.some(({passage: b}) => (
    a.doc === b.doc && 2 * overlapOf(a, b) >= Math.min(a.end - a.start, b.end - b.start))));
}

/** Claims that were brought together without certainty. */
export function viewUnsure({layers}: Dossier, lookup: Lookup): readonly ClaimView[] {
  return layers.claims.filter(({verdict}) => verdict === "unsure").map((claim) => viewClaim(claim, lookup));
}

/** A claim without its differences. */
export function viewClaim(claim: Claim, lookup: Lookup): ClaimView {
  const sayings = viewSayings(claim.statements, lookup);
  const {documents, origins, informants} = claim;
  const [about, value] = [aboutLine(claim.about), distinct(sayings.map((saying) => saying.value)).join(" / ")];
  const repeats = about.toLowerCase().includes(value.toLowerCase()) || value === "happened" || isWords(value, sayings);
  return {
    claim: claim.id, about, aspect: repeats ? "" : distinct(sayings.map(({aspect}) => aspect)).join(", "), value: repeats ? "" : value,
    documents, origins, informants, sigils: sigilsIn(sayings, lookup), sayings,
  };
}

/** The statements as a reader meets them, in the order of documents and places. */
export function viewSayings(statementIds: readonly string[], lookup: Lookup): readonly Saying[] {
  const statements = statementIds.flatMap((id) => lookup.statement(id) ?? []).sort(byPlace(lookup));
  return statements.map((statement) => ({
    passage: lookup.passageInContext(statement, focusOf(statement, lookup)), voice: voiceOf(statement, lookup),
    hedges: distinct(statement.hedges.map((range) => oneLine(lookup.passage({doc: statement.doc, ...range}).words).toLowerCase())),
    about: oneLine(statement.about), aspect: statementAspect(statement), value: oneLine(statement.value),
  }));
}

function statementAspect({aspect, typed}: Statement): string {
  return aspect === "quantity" && typed.type === "quantity" && typed.unit !== null ? "how much" : aspectLine(aspect);
}

/** Where the value stands, when it stands in the statement. */
function focusOf(statement: Statement, lookup: Lookup): Range | null {
  const {typed} = statement;
  const id = typed.type === "time" ? typed.timex : typed.type === "quantity" ? typed.quantity : null;
  const range = id === null ? wordsRange(statement, lookup) : lookup.valueRange(id);
  return range && statement.start <= range.start && range.end <= statement.end ? {start: range.start, end: range.end} : null;
}

function wordsRange(statement: Statement, lookup: Lookup): Range | undefined {
  const {typed, doc, start, end} = statement;
  if (typed.type !== "entity" && typed.type !== "words") return undefined;
  const at = typed.words === "" ? -1 : lookup.doc(doc)?.text.slice(start, end).indexOf(typed.words) ?? -1;
  return at < 0 || typed.words.length === end - start ? undefined : {start: start + at, end: start + at + typed.words.length};
}

function sigilsIn(sayings: readonly Saying[], lookup: Lookup): readonly string[] {
  return sigilsOf(lookup, sayings.map(({passage}) => passage.doc));
}
