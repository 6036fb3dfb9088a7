import {groupBy} from "../../model/index.ts";
import type {Handle, Statement} from "../../model/index.ts";
import {isEventNoun} from "../../text/classes.ts";

/** What one document says of one event or thing: the statements with one subject. */
export interface Told {
  readonly id: string;
  readonly doc: string;
  /** What it tells of itself. */
  readonly classes: readonly string[];
  /** The events that take part in it by name: "spoke at the rally" is of the rally too. */
  readonly named: readonly string[];
  readonly handle: Handle;
  readonly features: ReadonlySet<string>;
  readonly statements: readonly Statement[];
  /** TIMEX3 values of its times. */
  readonly times: readonly string[];
}

/** The statements grouped by subject within each document. */
export function toldOf(statements: readonly Statement[]): readonly Told[] {
  return [...groupBy(statements, ({doc, subject}) => `${doc} ${subject}`)].map(([id, own]) => {
    const {handle, doc} = own[0];
    const features = new Set([...handle.agents, ...handle.patients, ...handle.others]);
    return {
      id, doc, classes: handle.class.split("|"), named: [...features].flatMap((feature) => (feature.startsWith("n:") && isEventNoun(feature.slice(2)) ? [feature.slice(2)] : [])), handle, features, statements: own,
      times: own.flatMap(({typed}) => (typed.type === "time" ? [typed.value] : [])),
    };
  });
}

/** How much sharing a feature, or a class as `k:` and its name, says, from 0 to 1: by its sort, and the rarer the more. */
export type WeightOf = (feature: string) => number;

const SORTS: Readonly<Record<string, number>> = {e: 1, c: 0.45, n: 0.6, a: 0.3, "#": 0.4, v: 0.6, f: 0.6, k: 1, w: 0, s: 0};

/** Weights over a set: inverse frequency among what is told, scaled to 0 … 1 (after Spärck Jones 1972). O(features). */
export function weightsOf(told: readonly Told[]): WeightOf {
  const counts = new Map<string, number>();
  for (const {features, classes} of told) for (const feature of [...features, ...classes.map((name) => `k:${name}`)]) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const size = Math.log(Math.max(told.length, 50));
  return (feature) => {
    const rarity = 1 - Math.log(Math.max(counts.get(feature) ?? 1, 1)) / size;
    return (SORTS[feature[0]] ?? 0.5) * rarity;
  };
}
