import {LAST} from "../../compare/align/words.ts";
import {COSTS} from "./changes.ts";
import type {Changes} from "./changes.ts";
import {mayHang, nearTo} from "./search.ts";
import type {Search} from "./search.ts";

/** A text made from two, and what it has from neither. */
export interface Merge {
  readonly child: number;
  readonly parents: readonly [number, number];
  readonly changes: Changes;
}

/** Words from each of two parents that the other has not, at least; fewer will do from one that the child names. */
const LEAST_FROM_EACH = 20;
const NAMED = -10;
/** What it takes to believe in two parents that share no text, and in two that do: these may rest on one unseen text. */
const COST_APART = 1.5;
const COST_OF_KIN = 5;
const COST_OF_SWITCH = 0.2;
/** Of a word that only the other parent has, in a sentence from this one. */
const FROM_OTHER = 0.1;
const FIRST_PARENTS = 6;

/** Ways to make a text from two that its parents now do not explain; documents only. O(kin × words), once for each three. */
export function mergesInto(search: Search, child: number): readonly Merge[] {
  const {forest, pedigree, known} = search;
  const foreign = forest.changesOf(child).weights.reduce((sum, weight) => sum + weight, 0);
  if (foreign < LEAST_FROM_EACH * COSTS.smallWord && !pedigree.others.has(child)) return [];
  const lawful = nearTo(search, child).filter((one) => one < forest.documents && mayHang(search, child, one))
    .map((one) => ({one, cost: costAlone(search, one, child)})).sort((x, y) => x.cost - y.cost || x.one - y.one).map(({one}) => one);
  return lawful.slice(0, FIRST_PARENTS).flatMap((first) => lawful.flatMap((second): Merge[] => {
    if (second === first) return [];
    const key = (child * forest.documents + first) * forest.documents + second;
    const changes = known.both.has(key) ? known.both.get(key)! : changesFromBoth(search, child, [first, second]);
    known.both.set(key, changes);
    return changes ? [{child, parents: [first, second], changes}] : [];
  }));
}

function costAlone({forest}: Search, parent: number, child: number): number {
  const {weights, shape} = forest.changesBetween(parent, child);
  return weights.reduce((sum, weight) => sum + weight, shape + forest.evidence(parent, child));
}

/** Each sentence is held against the parent that has more of it; null where one of the two gives too little. */
function changesFromBoth(search: Search, child: number, parents: readonly [number, number]): Changes | null {
  const {forest, pedigree} = search;
  const has = parents.map((parent) => new Set(forest.texts[parent].readings));
  const {parts, only, switches} = shareOut(search, child, has);
  const named = parents.some((parent) => forest.evidence(parent, child) < NAMED);
  if (only[1] < LEAST_FROM_EACH || only[0] < LEAST_FROM_EACH && !named) return null;
  const [keys, weights]: [number[], number[]] = [[], []];
  let shape = (pedigree.kin(parents[0]).includes(parents[1]) ? COST_OF_KIN : COST_APART) + COST_OF_SWITCH * switches;
  parents.forEach((parent, i) => {
    const changes = forest.counter.from(forest.texts[parent]).to({...forest.texts[child], readings: Int32Array.from(parts[i])});
    shape += changes.shape;
    changes.keys.forEach((key, at) => {
      if (has[1 - i].has(key)) shape += FROM_OTHER * changes.weights[at];
      else {
        keys.push(key);
        weights.push(changes.weights[at]);
      }
    });
  });
  return {keys, weights, shape};
}

/** The readings of the sentences that go to each parent, and how much each has that the other lacks. */
function shareOut({forest, pedigree: {readings: {weak}}}: Search, child: number, has: readonly ReadonlySet<number>[]) {
  const {readings, story} = forest.texts[child];
  const flags = story!.words.flags; // only documents are asked for
  const parts: readonly [number[], number[]] = [[], []];
  const only = [0, 0];
  let [from, side, switches] = [0, -1, 0];
  for (let at = 0; at < readings.length; at++) {
    if ((flags[at] & LAST) === 0 && at + 1 < readings.length) continue;
    const sentence = readings.subarray(from, at + 1);
    const [first, second] = has.map((set) => sentence.reduce((sum, reading) => sum + (set.has(reading) ? (weak[reading] === 1 ? COSTS.smallWord : COSTS.word) : 0), 0));
    const now = first > second ? 0 : second > first ? 1 : Math.max(0, side);
    only[now] += Math.abs(first - second);
    if (side >= 0 && now !== side) switches++;
    [side, from] = [now, at + 1];
    parts[now].push(...sentence);
  }
  return {parts, only, switches};
}
