import type {Moment} from "../../text/moments.ts";
import type {TimeComparison} from "./relation.ts";

/** Hours that parts of the day cover, generously; the night may be the one before or after. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {MO: [4, 12], MI: [11, 14], AF: [12, 18], EV: [17, 24], NI: [19, 30], DT: [6, 20]};

/** Compares the times of day of two moments of the same day; `same` is the answer when they do not differ. */
export function compareClocks(a: Moment, b: Moment, same: TimeComparison): TimeComparison {
  if (a.time === b.time) return same;
  if (a.time === null || b.time === null) return {relation: "contained", reason: "the same day, and only one says the time of day"};
  const [x, y] = [minutesOf(a.time), minutesOf(b.time)];
  if (!x || !y) return {relation: "incomparable", reason: `${a.time} and ${b.time} cannot be compared`};
  if (/Z$|[+-]\d/u.test(a.time) !== /Z$|[+-]\d/u.test(b.time) && x[0] === x[1] && y[0] === y[1]) return {relation: "incomparable", reason: `${a.time} and ${b.time}: only one says its time zone`};
  if (x[1] < y[0] || y[1] < x[0]) return {relation: "apart", reason: `${a.time} and ${b.time} of the same day`};
  const inside = (x[0] <= y[0] && y[1] <= x[1]) || (y[0] <= x[0] && x[1] <= y[1]);
  return {relation: inside ? "contained" : "overlapping", reason: `${a.time} and ${b.time} of the same day`};
}

function minutesOf(time: string): readonly [number, number] | null {
  const part = PARTS[time];
  if (part) return [part[0] * 60, part[1] * 60];
  const clock = /^(\d\d):(\d\d)/u.exec(time);
  if (!clock) return null;
  const minutes = Number(clock[1]) * 60 + Number(clock[2]);
  return [minutes, minutes];
}
