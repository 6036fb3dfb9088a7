import {contains, groupBy, overlapOf, textOf} from "../../model/index.ts";
import type {Claim, Dossier, Layers, Span, Statement} from "../../model/index.ts";
import {viewClaim} from "./claims.ts";
import type {ClaimView} from "./claims.ts";
import {mergeCopies} from "./copied-lines.ts";
import type {Lookup, Passage} from "./lookup.ts";

/** A claim that only one account has. */
export interface SingleView extends ClaimView {
  /** Tells little by itself: a time or fewer than three words, or words inside a statement that is agreed or differs. */
  readonly minor: boolean;
}

interface Weighed {
  readonly weight: number;
  readonly view: SingleView;
}

/**
 * Claims that stand in one document only, claims of one place in one line, a line of a copy under that of its parent.
 * The most telling of each document first: a figure or a time before mere words; documents take turns; minor ones last.
 */
export function viewSingles({layers}: Dossier, lookup: Lookup): readonly SingleView[] {
  const shared = sharedSpans(layers, lookup);
  const weighed = layers.claims.filter(({verdict}) => verdict === "single").map((claim) => weigh(claim, shared, lookup));
  const places = groupBy([...weighed].sort((a, b) => a.weight - b.weight).map(({view}) => view), placeOf);
  const lines = mergeCopies([...places.values()].map(mergeSingles), layers, lookup);
  const turns = [...groupBy(lines, ({sigils}) => sigils[0]).values()].flatMap((own) => own.map((view, turn) => ({turn, view})));
  return turns.sort((a, b) => Number(a.view.minor) - Number(b.view.minor) || a.turn - b.turn).map(({view}) => view);
}

/** By document, the places of statements that are agreed or differ. */
function sharedSpans({claims}: Layers, lookup: Lookup): ReadonlyMap<string, readonly Span[]> {
  const shared = claims.filter(({verdict}) => verdict === "agree" || verdict === "differ");
  return groupBy(shared.flatMap(({statements}) => statements.flatMap((id) => lookup.statement(id) ?? [])), ({doc}) => doc);
}

function weigh(claim: Claim, shared: ReadonlyMap<string, readonly Span[]>, lookup: Lookup): Weighed {
  const statements = claim.statements.flatMap((id) => lookup.statement(id) ?? []);
  const isMinor = (one: Statement) => isWeak(one, lookup) || (shared.get(one.doc) ?? []).some((span) => contains(span, one));
  return {weight: weightOf(statements), view: {...viewClaim(claim, lookup), minor: statements.every(isMinor)}};
}

const TELLING: readonly string[] = ["quantity", "time", "entity", "polarity", "words"];

/** Less is more telling; a figure in digits tells more than one in words. */
function weightOf(statements: readonly Statement[]): number {
  const weights = statements.map(({typed, value}) => TELLING.indexOf(typed.type) + (/\d/u.test(value) ? 0 : 2));
  return Math.min(TELLING.length * 2, ...weights);
}

/** Fewer than three words, or little else than a time. */
function isWeak(statement: Statement, lookup: Lookup): boolean {
  const {typed, doc: id, start, end} = statement;
  const doc = lookup.doc(id);
  const words = doc ? textOf(doc, {start, end}).split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)) : [];
  const timex = typed.type === "time" ? lookup.valueRange(typed.timex) : undefined;
  return words.length < 3 || (timex !== undefined && 4 * overlapOf(timex, statement) >= 3 * (end - start));
}

function placeOf({claim, sayings}: ClaimView): string {
  return sayings.length > 0 ? placeKey(sayings[0].passage) : claim;
}

/** The same for passages that are shown with the same words. */
function placeKey({doc, from, words}: Passage): string {
  return `${doc} ${from} ${words.length}`;
}

/** Claims that rest on the same words: one line, the first with its value, for the words say the others as well. */
function mergeSingles([first, ...others]: readonly SingleView[]): SingleView {
  return {...first, minor: first.minor && others.every((other) => other.minor)};
}
