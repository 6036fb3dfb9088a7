import {JUST_BEFORE} from "./readings.ts";
import type {ReadText, Readings} from "./readings.ts";

/**
 * What an unseen text beside these must have had, in the order of `base`: of three and more what two have, as in median networks (Bandelt,
 * Forster and Röhl 1999), of two all that either has, but of two wordings of one place that of `base`. O(words).
 */
export function consensus({size}: Readings, base: ReadText, of: readonly ReadText[]): ReadText {
  const counts = new Uint16Array(size);
  for (const {readings} of of) for (const reading of new Set(readings)) counts[reading]++;
  const least = of.length > 2 ? 2 : 1;
  const [first, ...rest] = [base, ...of.filter((text) => text !== base)].map(({readings}) => readings.filter((reading) => counts[reading] >= least));
  return {story: null, readings: rest.reduce(weave, first), rank: Math.min(...of.map(({rank}) => rank)) - JUST_BEFORE};
}

/** Two texts as one that has all of both, in the order of the first. O(words). */
export function joined(first: ReadText, second: ReadText): ReadText {
  return {story: null, readings: weaveAll(first.readings, second.readings), rank: Math.max(first.rank, second.rank)};
}

/** All of `base`, and all that `added` has more behind what stands before it there. */
function weaveAll(base: Int32Array, added: Int32Array): Int32Array {
  const places = new Map([...base].map((reading, at) => [reading, at]));
  const behind = new Map<number, number[]>();
  let anchor = -1;
  for (const reading of added) {
    const place = places.get(reading);
    if (place !== undefined) anchor = place;
    else behind.set(anchor, [...behind.get(anchor) ?? [], reading]);
  }
  return Int32Array.from([...behind.get(-1) ?? [], ...[...base].flatMap((reading, at) => [reading, ...behind.get(at) ?? []])]);
}

/** All of `base`, and what `added` has more between words that stand side by side there, or at the end. */
function weave(base: Int32Array, added: Int32Array): Int32Array {
  const places = new Map([...base].map((reading, at) => [reading, at]));
  const behind = new Map<number, number[]>();
  let [anchor, run]: [number, number[]] = [-1, []];
  for (const reading of [...added, null]) {
    const place = reading === null ? base.length : places.get(reading);
    if (place === undefined) {
      run.push(reading!); // null has a place
      continue;
    }
    if (run.length > 0 && (reading === null || place <= anchor + 1)) behind.set(anchor, [...behind.get(anchor) ?? [], ...run]);
    [anchor, run] = [place, []];
  }
  if (behind.size === 0) return base;
  return Int32Array.from([...behind.get(-1) ?? [], ...[...base].flatMap((reading, at) => [reading, ...behind.get(at) ?? []])]);
}

export function isSame(a: ReadText, b: ReadText): boolean {
  return a.readings.length === b.readings.length && a.readings.every((reading, at) => reading === b.readings[at]);
}
