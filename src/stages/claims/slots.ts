import {GENERIC_HEADS} from "../../compare/quantities/outcomes.ts";
import {isEventNoun, isLightVerb} from "../../text/classes.ts";
import {personNouns} from "../../text/lexicon/index.ts";
import {areNearDeeds, areNearThings} from "../../text/near-words.ts";
import type {Statement} from "../../model/index.ts";
import {isOwnUnit, predicatesOf} from "./counted.ts";
import type {WeightOf} from "./events.ts";
import {isFigureVerb} from "./figure-verbs.ts";
import type {Measured} from "./measured.ts";

/**
 * The place that a value fills in what an account tells, whatever the value is: the deed, what is counted or measured, who and what takes part, and what
 * else the sentence names. Two accounts that fill one slot with values that exclude each other differ.
 */
export interface Slot {
  readonly statement: Statement;
  /** Classes of deeds, those that say what happened; "not" in front where it did not. */
  readonly deeds: readonly string[];
  /** Class of what is counted or measured; null where the words do not say, as of a time. */
  readonly thing: string | null;
  /** Features of who and what takes part. */
  readonly parts: readonly string[];
  readonly context: readonly string[];
  /** The middle of the value where it is a number. */
  readonly size: number | null;
}

/** The slot that a figure fills. */
export function slotOfFigure({statement, telling, amount: {unit, low, high}}: Measured): Slot {
  const thing = thingOf(telling.classes, unit);
  const parts = partsOf(statement).filter((feature) => feature !== `n:${thing}` && !isOwnUnit(feature, statement));
  const events = parts.flatMap((feature) => (feature.startsWith("n:") && isEventNoun(feature.slice(2)) ? [feature.slice(2)] : []));
  const told = predicatesOf(statement).map((name) => name.replace(/^f:/u, ""));
  return {statement, deeds: deedsAmong(unit === null ? told : [...told, ...events]), thing, parts, context: contextOf(statement, parts), size: ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2};
}

/** Class of the noun that heads what is counted, people where only their fate is told; null where a measure is of nothing that its phrase names. */
function thingOf(classes: readonly string[], unit: string | null): string | null {
  const nouns = classes.map((name) => name.replace(/^(?:part of|unreal|rate of|margin of) /u, "")).filter((name) => !name.endsWith(" people") && name !== "people" && name !== "");
  const last = nouns.at(-1);
  return last === undefined || last === "toll" ? unit === null ? "person" : null : last === unit ? null : last;
}

/** Who and what takes part in a statement, as features, each once. */
export const partsOf = ({handle: {agents, patients}}: Statement): readonly string[] => [...new Set([...agents, ...patients].filter(isOfSomething))];

const isOfSomething = (feature: string): boolean => /^[enc]:/u.test(feature);

export const contextOf = ({handle: {others}}: Statement, parts: readonly string[]): readonly string[] => [...new Set(others.filter((feature) => isOfSomething(feature) && !parts.includes(feature)))];

/** Of classes of deeds those that say what happened, each once. */
export function deedsAmong(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name.replace(/^not /u, "").split("|").some((word) => !isLightVerb(word) && !isFigureVerb(word) && !personNouns.has(word)));
}

/** How alike two slots are, each from 0 to 1. */
export interface Likeness {
  readonly thing: number;
  readonly deed: number;
  readonly parts: number;
  readonly context: number;
  readonly size: number;
}

/** How much a near word of the other account counts of the same word. */
export const NEAR = 0.8;
/** How much is left open where one account does not say. */
const UNSAID = 0.4;
/** People in general beside people of one sort. */
const GENERAL = 0.6;

/** Holds two slots against each other. O(features²), few. */
export function likenessOf(a: Slot, b: Slot, weightOf: WeightOf): Likeness {
  return {
    thing: likenessOfThings(a.thing, b.thing), deed: likenessOfDeeds(a.deeds, b.deeds), parts: weightShared(a.parts, b.parts, weightOf),
    context: weightShared([...a.context, ...a.parts], [...b.context, ...b.parts], weightOf), size: likenessOfSizes(a.size, b.size),
  };
}

/** What each respect counts for, with the sum 1. */
const WEIGHTS: Likeness = {thing: 0.25, deed: 0.3, parts: 0.2, context: 0.1, size: 0.15};

/** The whole likeness, from 0 to 1: what is counted and what befell it must be the same or near, or left open, so that 0 there is 0 in all. */
export function scoreOf(likeness: Likeness): number {
  const {thing, deed, parts, context, size} = WEIGHTS;
  return likeness.thing === 0 || likeness.deed === 0 ? 0 : likeness.thing * thing + likeness.deed * deed + likeness.parts * parts + likeness.context * context + likeness.size * size;
}

const isGeneral = (name: string): boolean => name === "person" || GENERIC_HEADS.has(name);

function likenessOfThings(a: string | null, b: string | null): number {
  if (a === null || b === null) return UNSAID;
  if (a === b) return 1;
  if (areNearThings(a, b)) return NEAR;
  return isGeneral(a) && (isGeneral(b) || personNouns.has(b)) || isGeneral(b) && personNouns.has(a) ? GENERAL : 0;
}

export function likenessOfDeeds(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return UNSAID;
  const [x, y] = [a, b].map((names) => names.flatMap((name) => name.split("|")));
  return Math.max(...x.map((own) => (y.includes(own) ? 1 : y.some((other) => areNearDeeds(own, other)) ? NEAR : 0)));
}

/** The weight of what both name, at most 1; what is near counts less. */
function weightShared(left: readonly string[], right: readonly string[], weightOf: WeightOf): number {
  return Math.min(1, left.reduce((sum, feature) => sum + weightMet(feature, right, weightOf), 0));
}

function weightMet(feature: string, others: readonly string[], weightOf: WeightOf): number {
  if (others.includes(feature)) return weightOf(feature);
  const near = others.find((other) => areNearFeatures(feature, other));
  return near === undefined ? 0 : GENERAL * Math.min(weightOf(feature), weightOf(near));
}

/** The same, or nouns for one sort of people or thing. */
export const areNearFeatures = (x: string, y: string): boolean => x === y || x.startsWith("n:") && y.startsWith("n:") && areNearThings(x.slice(2), y.slice(2));

/** The smaller as a share of the larger: figures of one thing are told wrongly by little more often than by much. */
function likenessOfSizes(a: number | null, b: number | null): number {
  if (a === null || b === null) return UNSAID;
  return a === b ? 1 : a <= 0 || b <= 0 ? 0 : Math.min(a, b) / Math.max(a, b);
}
