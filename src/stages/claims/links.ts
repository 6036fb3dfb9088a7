import {compareTimes} from "../../compare/times.ts";
import {isLightVerb} from "../../text/classes.ts";
import type {Told, WeightOf} from "./events.ts";
import {samenessOf, twinsOf} from "./one-telling.ts";
import type {Passages} from "./passages.ts";

/** Two tellings brought together, and why. */
export interface TellingLink {
  readonly a: Told;
  readonly b: Told;
  readonly score: number;
  /** Something particular is shared: a name that is not all over the set, or three respects and more, in all or in one phrase. */
  readonly isParticular: boolean;
  /** A name that is not all over the set does the same in both, or has the same done to it. */
  readonly isInRole: boolean;
  readonly detail: string;
}

/** What two tellings must reach to be taken for one event. */
export const LINK_THRESHOLD = 1.75;

/** What standing at one place of a copied passage adds. */
const COPIED = 1;

/** What links rest on beside the tellings themselves. */
export interface LinkGrounds {
  readonly weightOf: WeightOf;
  readonly passages: Passages;
}

/** Weight of shared names from which a link is particular. */
const PARTICULAR = 0.4;

/** Which classes of a telling it is met under. */
type ClassesOf = (telling: Told) => readonly string[];

/** What it tells of itself. */
export const ownClasses: ClassesOf = ({classes}) => classes;
/** What it tells of itself, and the events that take part in it by name. */
export const allClasses: ClassesOf = ({classes, named}) => [...classes, ...named];

/** All links between tellings of different documents, strongest first; candidates meet in an index by class. */
export function linkTellings(told: readonly Told[], grounds: LinkGrounds, classesOf: ClassesOf = ownClasses): readonly TellingLink[] {
  const links: TellingLink[] = [];
  const hasTwin = twinsOf(told);
  for (const [a, b] of candidatesOf(told, grounds.passages, classesOf)) {
    const link = atLeast(scoreTellings(a, b, grounds.weightOf, classesOf) ?? bareLink(a, b), samenessOf(a, b, hasTwin));
    const score = (link?.score ?? 0) + (link && grounds.passages.share(a.statements[0], b.statements[0]) ? COPIED : 0);
    if (link && score >= LINK_THRESHOLD) links.push({...link, score});
  }
  return links.sort((x, y) => y.score - x.score || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1));
}

/** The link with what its equal roles say for it. */
function atLeast(link: TellingLink | null, sameness: number): TellingLink | null {
  return link === null || link.score >= sameness ? link : {...link, score: sameness, isParticular: true, detail: "the same was done by the same or to the same"};
}

/** Pairs of one class in articles on one event, each once. */
function candidatesOf(told: readonly Told[], {areKin}: Passages, classesOf: ClassesOf): readonly (readonly [Told, Told])[] {
  const byClass = new Map<string, number[]>();
  told.forEach((telling, at) => new Set(classesOf(telling)).forEach((name) => push(byClass, name, at)));
  const met = new Set<number>();
  const pairs: (readonly [Told, Told])[] = [];
  for (const block of byClass.values()) {
    block.forEach((first, i) => {
      for (const second of block.slice(i + 1)) {
        const [a, b] = [told[first], told[second]];
        if (a.doc === b.doc || met.has(first * told.length + second) || !areKin(a.doc, b.doc)) continue;
        met.add(first * told.length + second);
        pairs.push([a, b]);
      }
    });
  }
  return pairs;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value); else lists.set(key, [value]);
}

/** The same class and nothing else. */
function bareLink(a: Told, b: Told): TellingLink | null {
  return a.classes.some((name) => b.classes.includes(name)) ? {a, b, score: 1, isParticular: false, isInRole: false, detail: "both of one class"} : null;
}

/** How much speaks for one event: null where the class or any participant that says something is not shared. */
export function scoreTellings(a: Told, b: Told, weightOf: WeightOf, classesOf: ClassesOf = ownClasses): TellingLink | null {
  const name = classesOf(a).find((word) => classesOf(b).includes(word));
  if (name === undefined) return null;
  const isOwn = a.classes.includes(name) && b.classes.includes(name);
  const shared = [...a.features].filter((feature) => b.features.has(feature) && feature !== `n:${name}`);
  const strong = shared.filter((feature) => feature[0] !== "a" && feature[0] !== "#");
  const roles = strong.filter((feature) => inSameRole(a, b, feature));
  const countriesOnly = strong.every((feature) => feature[0] === "c");
  if (strong.length === 0 || countriesOnly && roles.length === 0) return null;
  const sameClass = isLightVerb(name) ? 0.3 : (isOwn ? 0.75 : 0.5) + 0.35 * weightOf(`k:${name}`);
  const common = shared.reduce((sum, feature) => sum + weightOf(feature) * (roles.includes(feature) ? 1.4 : 1), 0);
  const phrases = phraseBonus(a.handle.agents, b.handle.agents) + phraseBonus(a.handle.patients, b.handle.patients);
  const score = sameClass + common + phrases + timeBonus(a, b) - against(a, b);
  const names = shared.filter((feature) => feature[0] === "e").reduce((sum, feature) => sum + weightOf(feature), 0);
  const isInRole = roles.some((feature) => feature[0] === "e" && weightOf(feature) >= PARTICULAR);
  return {a, b, isParticular: names >= PARTICULAR || strong.length >= 3 || phrases >= 0.5, isInRole, score, detail: `both of the class “${name}”, with ${shared.length} in common`};
}

function inSameRole(a: Told, b: Told, feature: string): boolean {
  return a.handle.agents.includes(feature) && b.handle.agents.includes(feature) || a.handle.patients.includes(feature) && b.handle.patients.includes(feature);
}

function timeBonus(a: Told, b: Told): number {
  for (const x of a.times) for (const y of b.times) {
    const {relation} = compareTimes({value: x, mod: null}, {value: y, mod: null});
    if (relation === "equal") return 0.5;
    if (relation === "contained") return 0.25;
  }
  return 0;
}

/** One role filled alike in more than one respect: "two Belgians of foreign origin" twice is rarer than each of its words. */
function phraseBonus(left: readonly string[], right: readonly string[]): number {
  const shared = left.filter((feature) => right.includes(feature) && feature[0] !== "a").length;
  return 0.25 * Math.max(0, Math.min(shared, 4) - 1);
}

/** What speaks against: a person, body or country in a role of one that does not take part in the other, and the other way round. */
function against(a: Told, b: Told): number {
  return OTHER_AGENT * strangers(a.handle.agents, b.handle.agents, a, b) + OTHER_PATIENT * strangers(a.handle.patients, b.handle.patients, a, b);
}

/** What other names in a role take away; an event that befell others is another event. */
const OTHER_AGENT = 0.7;
const OTHER_PATIENT = 2;


function strangers(left: readonly string[], right: readonly string[], a: Told, b: Told): number {
  const [ours, theirs] = [left, right].map((features) => features.filter((feature) => feature[0] === "e" || feature[0] === "c"));
  const meets = ours.some((feature) => b.features.has(feature)) || theirs.some((feature) => a.features.has(feature));
  return ours.length > 0 && theirs.length > 0 && !meets ? 1 : 0;
}

/** Clusters from links, strongest first; two clusters join where at least half of their pairs are linked. */
export function clusterTellings(links: readonly TellingLink[]): readonly (readonly Told[])[] {
  const clusterOf = new Map<Told, Told[]>();
  const linked = new Map<Told, Set<Told>>();
  for (const {a, b} of links) for (const [one, other] of [[a, b], [b, a]]) linked.set(one, (linked.get(one) ?? new Set()).add(other));
  for (const {a, b} of links) {
    const [left, right] = [a, b].map((telling) => clusterOf.get(telling) ?? [telling]);
    if (left === right || !areMostlyLinked(left, right, linked)) continue;
    const joined = [...left, ...right];
    for (const telling of joined) clusterOf.set(telling, joined);
  }
  return [...new Set(clusterOf.values())];
}

/** At least half of the pairs of two documents are linked. */
function areMostlyLinked(left: readonly Told[], right: readonly Told[], linked: ReadonlyMap<Told, ReadonlySet<Told>>): boolean {
  let [pairs, met] = [0, 0];
  for (const x of left) for (const y of right) {
    if (x.doc === y.doc) continue;
    pairs++;
    if (linked.get(x)?.has(y)) met++;
  }
  return met * 2 >= pairs;
}
