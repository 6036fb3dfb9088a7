import {findTimes, type FoundTime, type TimeSentence} from "./find.ts";

/** The first and the last day, both included, on which a text may have been published: `2018-07-01`, `2018-07-31`. */
export interface PublishedBetween {
  readonly first: string;
  readonly last: string;
}

/**
 * Time expressions of a text of which only the days between which it was published are known: one that means the same on the first
 * and on the last of them has that value, any other stays as far as the text itself goes. O(length).
 */
export function findTimesBetween(text: string, {first, last}: PublishedBetween, sentences: readonly TimeSentence[]): readonly FoundTime[] {
  const [early, late] = [first, last].map((published) => new Map(findTimes(text, {published, sentences}).map((time) => [time.start, time])));
  return findTimes(text, {sentences}).map((time) => {
    const [from, to] = [early.get(time.start), late.get(time.start)];
    const isTold = from !== undefined && to !== undefined && from.value === to.value && from.end === time.end && from.value !== time.value;
    return isTold ? {...from, rule: `${from.rule}/inferred`, detail: `${from.detail}; published between ${first} and ${last}, as was inferred`} : time;
  });
}
