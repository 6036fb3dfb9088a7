import type {Sketch} from "./sketch.ts";

/** Whether a sketch is one day, so that a time of the clock may be told of it. */
export function isDaySketch(sketch: Sketch): boolean {
  if (sketch.is === "moment") return sketch.moment.grain === "day";
  return sketch.is === "named" || (sketch.is === "step" && (sketch.grain === "day" || sketch.weekday !== undefined || sketch.day !== undefined));
}

/** Hours of the clock that a part of the day can hold, from the first up to and without the last; the night goes over midnight. */
const HOURS: Readonly<Record<string, readonly [number, number]>> = {MO: [0, 13], AF: [11, 20], EV: [15, 24], NI: [16, 30]};

/**
 * The day at an hour of the clock. Where the day has a part already ("last night", "Tuesday evening"), the hour must lie in it and takes
 * its place; an hour of a night behind midnight is of the next day. Null where it is no day or the hour is of another part.
 */
export function atClock(sketch: Sketch, told: string): Sketch | null {
  if (!isDaySketch(sketch)) return null;
  if (sketch.time === undefined) return {...sketch, time: told};
  const hours = HOURS[sketch.time];
  const clock = inPart(told, sketch.time);
  const hour = Number(clock.slice(0, 2));
  if (!hours || !/^\d\d:/u.test(clock)) return null;
  const isBehind = sketch.time === "NI" && hour < hours[1] - 24;
  if (!isBehind && !(hours[0] <= hour && hour < hours[1])) return null;
  return {...sketch, time: clock, ...(isBehind ? {offset: (sketch.offset ?? 0) + 1} : {})};
}

/** "8 o'clock in the evening" is 20:00. */
export function inPart(time: string, part: string): string {
  const hour = Number(time.slice(0, 2));
  return ["EV", "AF", "NI"].includes(part) && 1 <= hour && hour < 12 && !(part === "NI" && hour < 5) ? `${hour + 12}${time.slice(2)}` : time;
}

/** Whether a time is of the evening or night, so that a small hour told next is of the day after: `NI`, `EV`, `21:00`. */
export function isLateTime(time: string | null): boolean {
  return time !== null && (time === "NI" || time === "EV" || /^(?:1[89]|2[0-3]):/u.test(time));
}

/** Whether a sketch is of the hours before dawn: "3 a.m.", "the early hours". */
export function isSmallHour({time, mod}: Sketch): boolean {
  return time !== undefined && (/^0[0-5]:/u.test(time) || time === "MO" && mod === "START");
}
