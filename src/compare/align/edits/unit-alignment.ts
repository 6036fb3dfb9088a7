import {STOP} from "../words.ts";
import type {Words} from "../words.ts";
import {isAlike, wordingOf} from "./spelling.ts";
import type {Unit, UnitKind} from "./phrase.ts";

/** One step of the way through both sides: a phrase for a phrase, or for nothing. */
export interface Step {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
  readonly kind: UnitKind;
  /** Nothing was changed here. */
  readonly same: boolean;
}

const NEVER = 9;
const COST_OF_GAP: Readonly<Record<UnitKind, number>> = {attribution: 1, number: 1, date: 1, hedge: 1, name: 1, person: 1, word: 0.6};
const COST_OF_STOP = 0.35;
const COST_OF_SAME_KIND = 0.4;
const COST_OF_WORD = 0.7;
/** What it costs that a phrase of one kind stands for one of another, by both names in order of the alphabet; else never. */
const COST_OF_KINDS: Readonly<Record<string, number>> = {
  "hedge word": 1.2, "name word": 1.1, "name person": 1.1, "person word": 1.15, "number word": 1.4, "date word": 1.5, "attribution word": 1.3,
};

/**
 * Which phrases stand for which: the cheapest way through both lists (Needleman and Wunsch 1970), where a phrase stands
 * for one of its kind rather than for another. Both lists have a phrase. O(left × right).
 */
export function alignUnits(left: Words, a: readonly Unit[], right: Words, b: readonly Unit[]): readonly Step[] {
  const wide = b.length + 1;
  const cost = new Float64Array((a.length + 1) * wide);
  const alike = sameUnits(left, a, right, b);
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) continue;
      const skipped = i > 0 ? cost[(i - 1) * wide + j] + costOfGap(left, a[i - 1]) : Infinity;
      const added = j > 0 ? cost[i * wide + j - 1] + costOfGap(right, b[j - 1]) : Infinity;
      const paired = i > 0 && j > 0 ? cost[(i - 1) * wide + j - 1] + costOfPair(a[i - 1], b[j - 1], alike[i * wide + j] === 1) : Infinity;
      cost[i * wide + j] = Math.min(skipped, added, paired);
    }
  }
  return traceBack(cost, alike, left, a, b);
}

/** 1 for the phrases that are the same, as the table of costs numbers them. */
function sameUnits(left: Words, a: readonly Unit[], right: Words, b: readonly Unit[]): Uint8Array {
  const [p, q] = [a.map((unit) => wordingOf(left, unit)), b.map((unit) => wordingOf(right, unit))];
  const alike = new Uint8Array((a.length + 1) * (b.length + 1));
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) if (isAlike(p[i], q[j])) alike[(i + 1) * (b.length + 1) + j + 1] = 1;
  }
  return alike;
}

function traceBack(cost: Float64Array, alike: Uint8Array, left: Words, a: readonly Unit[], b: readonly Unit[]): readonly Step[] {
  const wide = b.length + 1;
  const steps: Step[] = [];
  for (let i = a.length, j = b.length; i > 0 || j > 0;) {
    const at = cost[i * wide + j];
    const same = alike[i * wide + j] === 1;
    if (i > 0 && j > 0 && at === cost[(i - 1) * wide + j - 1] + costOfPair(a[i - 1], b[j - 1], same)) steps.push(pair(a[--i], b[--j], same));
    else if (i > 0 && at === cost[(i - 1) * wide + j] + costOfGap(left, a[i - 1])) {
      const {from, to, kind} = a[--i];
      const place = j > 0 ? b[j - 1].to : b[0].from;
      steps.push({leftFrom: from, leftTo: to, rightFrom: place, rightTo: place, kind, same: false});
    } else {
      const {from, to, kind} = b[--j];
      const place = i > 0 ? a[i - 1].to : a[0].from;
      steps.push({leftFrom: place, leftTo: place, rightFrom: from, rightTo: to, kind, same: false});
    }
  }
  return steps.reverse();
}

function pair(a: Unit, b: Unit, same: boolean): Step {
  const kind = a.kind === "word" ? b.kind : a.kind === "person" && b.kind === "name" ? b.kind : a.kind;
  return {leftFrom: a.from, leftTo: a.to, rightFrom: b.from, rightTo: b.to, kind, same};
}

function costOfGap(words: Words, {kind, from}: Unit): number {
  return kind === "word" && (words.flags[from] & STOP) !== 0 ? COST_OF_STOP : COST_OF_GAP[kind];
}

function costOfPair(a: Unit, b: Unit, same: boolean): number {
  if (same) return 0;
  if (a.kind === b.kind) return a.kind === "word" ? COST_OF_WORD : COST_OF_SAME_KIND;
  if (a.kind === "attribution" && a.to - a.from > 1 || b.kind === "attribution" && b.to - b.from > 1) return NEVER;
  return COST_OF_KINDS[a.kind < b.kind ? `${a.kind} ${b.kind}` : `${b.kind} ${a.kind}`] ?? NEVER;
}
