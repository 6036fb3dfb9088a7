import {isEarlier} from "./direction.ts";
import type {Story} from "./stories.ts";

/**
 * By story, a number that is lower the earlier it was published; equal for those of one time, and for all when one of
 * them has no date. `sorted` are in the order of `isBefore`. O(stories).
 */
export function ranksOf(sorted: readonly Story[]): ReadonlyMap<Story, number> {
  const ranks = new Map<Story, number>();
  const dated = sorted.every(({doc}) => doc.published !== null);
  let rank = 0;
  sorted.forEach((story, at) => {
    const before = sorted[at - 1]?.doc.published;
    if (dated && before && isEarlier(before.value, story.doc.published!.value)) rank++; // all have one
    ranks.set(story, rank);
  });
  return ranks;
}
