import type {Alike} from "./alike.ts";
import type {Profile} from "./profiles.ts";
import type {Stretch} from "./bounds.ts";

type Pairs = readonly Alike[];

/**
 * Alike sentences in groups that are near each other in both texts: no more than `maxGap` other sentences between
 * one and the next, on either side. O(pairs × log pairs) a round, a few rounds.
 */
export function clusterAlike(pairs: Pairs, maxGap: number): readonly Pairs[] {
  return partBy(pairs, "left", maxGap, false);
}

/** Parts by gaps in one text and the other in turn until neither parts any more. */
function partBy(pairs: Pairs, side: "left" | "right", maxGap: number, whole: boolean): readonly Pairs[] {
  const parts = partAtGaps(pairs, side, maxGap);
  if (parts.length === 1 && whole) return parts;
  return parts.flatMap((part) => partBy(part, side === "left" ? "right" : "left", maxGap, parts.length === 1));
}

function partAtGaps(pairs: Pairs, side: "left" | "right", maxGap: number): readonly Pairs[] {
  const sorted = [...pairs].sort((a, b) => a[side] - b[side] || a.left - b.left || a.right - b.right);
  const parts: Alike[][] = [];
  sorted.forEach((pair, i) => {
    if (i === 0 || pair[side] - sorted[i - 1][side] > maxGap + 1) parts.push([]);
    parts[parts.length - 1].push(pair);
  });
  return parts;
}

/** The words from the first to the last sentence of a cluster. */
export function stretchOf(pairs: Pairs, left: Profile, right: Profile): Stretch {
  let [leftFrom, leftTo, rightFrom, rightTo] = [Infinity, 0, Infinity, 0];
  for (const pair of pairs) {
    [leftFrom, leftTo] = [Math.min(leftFrom, left.bounds[pair.left]), Math.max(leftTo, left.bounds[pair.left + 1])];
    [rightFrom, rightTo] = [Math.min(rightFrom, right.bounds[pair.right]), Math.max(rightTo, right.bounds[pair.right + 1])];
  }
  return {leftFrom, leftTo, rightFrom, rightTo};
}
