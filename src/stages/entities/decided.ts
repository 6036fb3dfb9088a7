import {overlapOf, spanOf, type Decision, type DecisionSide, type Notice, type Reason, type Span} from "../../model/index.ts";
import {namesOfWords, type JoinContext, type Link} from "./context.ts";
import {KNOWN} from "./known.ts";
import type {Sides, Union} from "./union.ts";

/** What the decisions of a person mean for the mentions at hand. */
export interface Decided {
  /** For mentions that a split is about: on which side of it they stand, by its id. */
  readonly sides: ReadonlyMap<number, Sides>;
  /** The joins; to be made before those of the rules. */
  readonly links: readonly Link[];
  /** Why a set stands apart, by the id of the split. */
  readonly apart: ReadonlyMap<string, Reason>;
  readonly notices: readonly Notice[];
}

/** Finds the mentions that decisions are about. A side in articles that are not in the set says nothing. O(decisions · names + mentions). */
export function applyDecisions(context: JoinContext, decisions: readonly Decision[]): Decided {
  const sides = new Map<number, Map<string, number>>();
  const links: Link[] = [];
  for (const decision of decisions) {
    const meant = decision.sides.map((side) => mentionsOf(context, decision, side));
    if (decision.kind === "join") links.push(...linksOf(decision, meant));
    else meant.forEach((indexes, side) => { for (const index of indexes) sides.set(index, new Map([...sides.get(index) ?? [], [decision.id, side]])); });
  }
  const splits = decisions.filter(({kind}) => kind === "split");
  return {sides, links, apart: new Map(splits.map((decision) => [decision.id, reasonOf(context, decision)])), notices: lost(context, decisions)};
}

/** Reasons without those that say the same decision again. */
export function eachDecisionOnce(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({rule, detail}, i) => rule !== RULE || reasons.findIndex((other) => other.rule === RULE && other.detail === detail) === i);
}

const RULE = "decision";

/** What a decision says, in a sentence. */
export function decisionWords({kind, sides, because}: Pick<Decision, "kind" | "sides" | "because">): string {
  const names = sides.map(({name}) => `“${name}”`);
  const listed = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const number = ["none", "one", "two", "three", "four", "five"][sides.length] ?? String(sides.length);
  return `a person decided that ${listed} are ${kind === "join" ? "one" : number}${because === "" ? "" : `: ${because}`}`;
}

function mentionsOf(context: JoinContext, {kind}: Decision, {name, spans, later}: DecisionSide): readonly number[] {
  const meant = spans.flatMap((span) => mentionAt(context, span) ?? []);
  return kind === "split" && later ? [...new Set([...meant, ...namesOfWords(context.names, name).map(({index}) => index)])] : meant;
}

/** The mention at a place; where the reading has changed since, the one that most of the place is in. */
function mentionAt(context: JoinContext, span: Span): number | null {
  const near = (context.byDocument.get(span.doc) ?? []).filter((index) => context.mentions[index].form !== "pronoun" && overlapOf(context.mentions[index], span) > 0);
  const strange = (index: number): number => context.mentions[index].end - context.mentions[index].start + span.end - span.start - 2 * overlapOf(context.mentions[index], span);
  return near.reduce<number | null>((best, index) => (best === null || strange(index) < strange(best) ? index : best), null);
}

/** Between the sides first, then within them. */
function linksOf(decision: Decision, meant: readonly (readonly number[])[]): readonly Link[] {
  const [first, ...others] = [...meant.flatMap((side) => side.slice(0, 1)), ...meant.flatMap((side) => side.slice(1))];
  return others.map((b) => ({a: first, b, rule: RULE, score: 1, detail: decisionWords(decision)}));
}

function reasonOf(context: JoinContext, decision: Decision): Reason {
  const spans = decision.sides.flatMap((side) => side.spans.filter(({doc}) => context.documentOf.has(doc)).slice(0, 1).map(spanOf));
  return {rule: RULE, score: 1, detail: decisionWords(decision), spans};
}

/** A side whose articles are here, and where nobody is spoken of any more. */
function lost(context: JoinContext, decisions: readonly Decision[]): readonly Notice[] {
  return decisions.flatMap(({id, sides}) => sides.flatMap(({name, spans}) => {
    const here = spans.filter(({doc}) => context.documentOf.has(doc));
    if (here.length === 0 || here.some((span) => mentionAt(context, span) !== null)) return [];
    return [{code: "decision-lost", text: `the decision ${id} is about “${name}”, of whom nothing is read there any more`, ...spanOf(here[0])}];
  }));
}

/** Links without those of a set that would go to both sides of a split: to which of them it belongs, a person has to say. */
export function withoutOpen(context: JoinContext, union: Union, links: readonly Link[]): {readonly links: readonly Link[]; readonly notices: readonly Notice[]} {
  const reached = new Map<string, {readonly root: number; readonly question: string; readonly sides: Set<number>}>();
  for (const link of links) for (const {key, root, question, side} of reaches(union, link)) {
    const known = reached.get(key) ?? {root, question, sides: new Set<number>()};
    reached.set(key, known);
    known.sides.add(side);
  }
  const open = new Set([...reached].filter(([, {sides}]) => sides.size > 1).map(([key]) => key));
  if (open.size === 0) return {links, notices: []};
  return {
    links: links.filter((link) => !reaches(union, link).some(({key}) => open.has(key))),
    notices: [...open].map((key) => openNotice(context, reached.get(key)!)),
  };
}

/** Which sides of splits a link would bring a set to that stands on none. */
function reaches(union: Union, {a, b}: Link) {
  const towards = (from: number, to: number) => [...union.sidesOf(to)].filter(([question]) => question !== KNOWN && !union.sidesOf(from).has(question))
    .map(([question, side]) => ({key: `${union.rootOf(from)} ${question}`, root: union.rootOf(from), question, side}));
  return [...towards(a, b), ...towards(b, a)];
}

function openNotice(context: JoinContext, {root, question}: {readonly root: number; readonly question: string}): Notice {
  const mention = context.mentions[root];
  const name = context.documentOf.get(mention.doc)!.text.slice(mention.start, mention.end);
  return {code: "decision-open", text: `“${name}” may be either of those that ${question} holds apart; a person has to decide`, ...spanOf(mention)};
}
