import {dayNumberOfMoment, parseMoment} from "../../text/moments.ts";

/** Days from one TIMEX3 value or instant to another, by their days alone; NaN where either names no day of a year. O(1). */
export function daysBetween(from: string, to: string): number {
  const [first, last] = [from, to].map(dayOf);
  return last - first;
}

function dayOf(value: string): number {
  const moment = parseMoment(value.slice(0, DAY_LENGTH));
  return (moment && dayNumberOfMoment(moment)) ?? NaN;
}

/** Characters of a TIMEX3 value that tells a day. */
const DAY_LENGTH = 10;
