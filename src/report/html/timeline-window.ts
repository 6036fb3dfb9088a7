import type {EventView, Stretch} from "../view/index.ts";
import {readableTime} from "../dates.ts";

/** A stretch of the axis in days since 1970. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The axis of some events: all of it, and what it shows at first. */
export interface Axis {
  readonly all: Window;
  readonly shown: Window;
  readonly isYearTold: boolean;
}

/** How many of the events the first view has to hold at least. */
const MOST = 0.7;
/** How many times longer the whole axis has to be for the first view to leave something out. */
const FAR = 3;
/** Shortest axis: an hour. */
const SHORTEST = 1 / 24;
const MARGIN = 0.04;

/** The axis of events that have a place; null where none has. The first view is the shortest that holds most of them. O(n log n). */
export function axisOf(events: readonly EventView[]): Axis | null {
  const stretches = events.flatMap(({stretch}) => stretch ?? []);
  const edges = stretches.flatMap(({first, last}) => [first, last].filter((edge) => edge !== null));
  if (edges.length === 0) return null;
  const all = widened({from: edges.reduce((a, b) => Math.min(a, b)), to: edges.reduce((a, b) => Math.max(a, b))});
  const dense = widened(densest(stretches));
  return {all, shown: (dense.to - dense.from) * FAR < all.to - all.from ? dense : all, isYearTold: stretches.every((one) => one.isYearTold)};
}

function widened({from, to}: Window): Window {
  const [middle, length] = [(from + to) / 2, Math.max(SHORTEST, (to - from) * (1 + 2 * MARGIN))];
  return {from: middle - length / 2, to: middle + length / 2};
}

/** The shortest window that holds `MOST` of the stretches, those with an open side by their other. */
function densest(stretches: readonly Stretch[]): Window {
  const closed = stretches.map(({first, last}): Window => ({from: (first ?? last)!, to: (last ?? first)!})); // one of them is known
  const sorted = [...closed].sort((a, b) => a.from - b.from);
  const count = Math.max(1, Math.ceil(MOST * sorted.length));
  const windows = sorted.slice(0, sorted.length - count + 1).map(({from}, at) => ({from, to: sorted.slice(at, at + count).reduce((most, {to}) => Math.max(most, to), from)}));
  return windows.reduce((best, one) => (one.to - one.from < best.to - best.from ? one : best));
}

/** Where a stretch lies in a window, in percent of it; a side that is open reaches to the edge. */
export interface Bar {
  readonly left: number;
  readonly width: number;
  /** Where all of it lies outside: on which side. */
  readonly beside: "before" | "behind" | null;
}

export function barOf({first, last}: Stretch, {from, to}: Window): Bar {
  const [start, end] = [first ?? from, last ?? to].map((edge) => (100 * (edge - from)) / (to - from));
  const [left, right] = [Math.max(0, start), Math.min(100, end)];
  return {left: Math.min(100, left), width: Math.max(0, right - left), beside: end <= 0 ? "before" : start >= 100 ? "behind" : null};
}

/** `14 May 2024 to 20 May 2024`, to the minute where less than three days are shown. */
export function windowWords({from, to}: Window, isYearTold: boolean): string {
  const words = (day: number): string => {
    const iso = new Date(Math.round(day * 1440) * 60_000).toISOString();
    return readableTime(`${isYearTold ? iso.slice(0, 4) : "XXXX"}${iso.slice(4, to - from < 3 ? 16 : 10)}`);
  };
  return `${words(from)} to ${words(to)}`;
}
