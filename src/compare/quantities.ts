import {isRoundingOf, nearness} from "./quantities/nearness.ts";
import type {QuantityValue} from "./quantities/value.ts";

export {compareCounted, countedAlike, readCountedWords, type CountedRelation} from "./quantities/counted.ts";
export {formatQuantity} from "./quantities/format.ts";

/** How two quantities lie: `contained` and `near` are precision, `bounds` an open interval that the other fits in. */
export type QuantityRelation = "equal" | "contained" | "near" | "bounds" | "apart" | "incomparable";

export interface QuantityComparison {
  readonly relation: QuantityRelation;
  readonly reason: string;
}

const tell = (relation: QuantityRelation, reason: string): QuantityComparison => ({relation, reason});

/** How far apart measures may lie, as a share of the larger, that were perhaps converted from other units. */
export const NEAR_SHARE = 0.1;

/** The same for a hedged count beyond the interval that its hedge makes already. */
const HEDGED_SHARE = 0.07;

/**
 * Compares two quantities of the same thing (the caller asks `countedAlike` first). Different units are
 * incomparable; an open side makes `bounds` where both can hold and `apart` where not. Symmetric. O(1).
 */
export function compareQuantities(a: QuantityValue, b: QuantityValue): QuantityComparison {
  if (a.unit !== b.unit) return tell("incomparable", `${a.unit ?? "a count"} and ${b.unit ?? "a count"} are different units`);
  if (isUnknown(a) || isUnknown(b)) return tell("incomparable", "one of them has no number");
  const open = isOpen(a) || isOpen(b);
  if (a.low === b.low && a.high === b.high && isStrict(a) === isStrict(b)) return tell("equal", "the same number");
  if (open) return meets(a, b) || isMissedByRounding(a, b) ? tell("bounds", "one is a bound that the other keeps to") : compareApart(a, b);
  return compareClosed(a, b);
}

function isUnknown({low, high}: QuantityValue): boolean {
  return low === null && high === null;
}

function isOpen({low, high}: QuantityValue): boolean {
  return low === null || high === null;
}

// "More than 40" leaves out 40 itself.
function isStrict({bound}: QuantityValue): boolean {
  return bound === "more-than" || bound === "less-than";
}

function meets(a: QuantityValue, b: QuantityValue): boolean {
  const [low, high] = [Math.max(a.low ?? -Infinity, b.low ?? -Infinity), Math.min(a.high ?? Infinity, b.high ?? Infinity)];
  if (low !== high) return low < high;
  return !(isStrict(a) && (a.low === low || a.high === high)) && !(isStrict(b) && (b.low === low || b.high === high));
}

/** "Up to 193 km/h" beside "120 mph": a measure converted from another unit misses its bound by a hair. */
function isMissedByRounding(a: QuantityValue, b: QuantityValue): boolean {
  return a.unit !== null && MEASURES.has(a.unit) && nearness(a, b) <= ROUNDING_SHARE;
}

/** How far apart two measures may lie, as a share of the larger, for one to be the other in rounded units. */
const ROUNDING_SHARE = 0.01;

function compareClosed(a: QuantityValue, b: QuantityValue): QuantityComparison {
  const [p, q] = [{low: a.low!, high: a.high!}, {low: b.low!, high: b.high!}];
  const inside = (p.low <= q.low && q.high <= p.high) || (q.low <= p.low && p.high <= q.high);
  if (inside) return tell("contained", "one lies in the interval of the other");
  if (p.low <= q.high && q.low <= p.high) return tell("near", "their intervals overlap");
  return compareApart(a, b);
}

/** Measures come rounded and converted; counts only where one is a hedge or a rounding of the other. */
const MEASURES: ReadonlySet<string> = new Set(["g", "m", "m2", "m3", "°C", "m/s", "s", "W", "J", "B"]);

function compareApart(a: QuantityValue, b: QuantityValue): QuantityComparison {
  const gap = nearness(a, b);
  const share = a.unit !== null && MEASURES.has(a.unit) ? NEAR_SHARE : a.approximate || b.approximate ? HEDGED_SHARE : 0;
  if (gap <= share && !isOpen(a) && !isOpen(b)) return tell("near", `within ${Math.round(share * 100)} per cent of each other`);
  if (gap <= NEAR_SHARE && isRoundingOf(a, b)) return tell("near", "one is the other, rounded");
  return tell("apart", "both numbers cannot hold");
}
