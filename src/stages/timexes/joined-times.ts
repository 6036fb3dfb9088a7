import type {Atom} from "../../text/atoms.ts";
import {normAt} from "../../text/atoms.ts";
import {atClock} from "./day-times.ts";
import type {Found, Sketch} from "./sketch.ts";

/** Expressions that take their day from one beside them. */

/** What may stand between a time of the clock and its day: "at 9 a.m. local time (around 0800 GMT) on May 14". */
const CLOCK_TAIL: ReadonlySet<string> = new Set(["local", "time", "eastern", "pacific", "central", "standard", "daylight", "on", "(", ")", ",", "or", "around", "about", "approximately", "i", "e", "."]);

/** "A week earlier, on July 29", "two days later, on Friday": the day that the words behind the comma give. */
export function standBeside(atoms: readonly Atom[], one: Found, next: Found | undefined): Found {
  if (!next || one.sketch.is !== "step" || one.sketch.anchor !== "told" || one.sketch.count === 0 || one.sketch.time !== undefined) return one;
  const between = atoms.slice(one.to, next.from).map(({norm}) => norm).join(" ");
  const isNamed = next.sketch.is === "moment" && next.sketch.moment.grain === "day" && next.sketch.lean === undefined;
  return isNamed && /^, (?:on )?$/u.test(`${between} `.replace(/\s+/gu, " ")) ? {...one, sketch: next.sketch} : one;
}

/** "Now, more than 40 years later": now. */
export function countsToNow(atoms: readonly Atom[], one: Found): Found {
  const {sketch, from, to} = one;
  const isLater = sketch.is === "step" && sketch.anchor === "told" && sketch.direction === 1;
  return isLater && [1, 2].some((back) => normAt(atoms, from - back) === "now") ? {from, to, rule: one.rule, sketch: {is: "reference", value: "PRESENT_REF"}} : one;
}

/** A time of the clock is of the day behind it where nothing but its zone and the same time elsewhere stands between. */
export function hangOnDay(atoms: readonly Atom[], one: Found, found: readonly Found[], at: number): Found {
  if (!isClock(one)) return one;
  const ranged = hangOnEnd(atoms, one, found[at + 1]);
  if (ranged) return ranged;
  let next = at + 1;
  while (next < found.length && isClock(found[next])) next++;
  const day = found[next];
  if (day === undefined || !isTail(atoms, found.slice(at, next + 1))) return one;
  if (isElsewhere(atoms, one, day)) return {...one, sketch: {is: "reference", value: `XXXX-XX-XXT${one.sketch.time!}`, detail: "the day is told only for the clock of another place"}}; // a clock has a time
  const sketch = day.sketch.is === "moment" || day.sketch.is === "step" ? atClock(day.sketch, one.sketch.time!) : null;
  return sketch === null ? one : {...one, sketch};
}

function isTail(atoms: readonly Atom[], found: readonly Found[]): boolean {
  return found.every((each, i) => i === 0 || atoms.slice(found[i - 1].to, each.from).every((atom, k) => CLOCK_TAIL.has(atom.norm) || isOfZone(atoms, found[i - 1].to + k)));
}

/** "Indian" of "Indian time", "New" and "York" of "New York time". */
function isOfZone(atoms: readonly Atom[], at: number): boolean {
  return atoms[at].capital && [1, 2].some((ahead) => normAt(atoms, at + ahead) === "time");
}

/** "About 6.30am (12.30am Tarn time yesterday)": the day is that of the hour in the brackets. */
function isElsewhere(atoms: readonly Atom[], one: Found, day: Found): boolean {
  const between = atoms.slice(one.to, day.from).map(({norm}) => norm);
  return between.includes("(") && !between.includes(")");
}

/** "Between 2.30pm and 4pm on Saturday", "from 11 p.m. to 4 a.m. on Monday": the first is of the day of the second, or of the day before. */
function hangOnEnd(atoms: readonly Atom[], one: Found, next: Found | undefined): Found | null {
  if (next?.from !== one.to + 1 || isClock(next) || !/^\d\d:/u.test(next.sketch.time ?? "")) return null;
  const joint = normAt(atoms, one.to);
  const isRange = ["to", "until", "till", "-", "–"].includes(joint) || joint === "and" && normAt(atoms, one.from - 1) === "between";
  const [from, to] = [one.sketch.time!, next.sketch.time!];
  return isRange && next.sketch.is !== "period" ? {...one, sketch: {...next.sketch, time: from, ...(from.slice(0, 5) > to.slice(0, 5) ? {offset: (next.sketch.offset ?? 0) - 1} : {})}} : null;
}

const isClock = ({sketch}: Found): boolean => sketch.is === "step" && sketch.anchor === "told" && sketch.count === 0 && sketch.time !== undefined && /^\d\d:/u.test(sketch.time);

/** Joints behind which a weekday follows the one before, however far; and those that join neighbors. */
const TO: ReadonlySet<string> = new Set(["to", "through", "until", "into", "-", "–"]);
const AND: ReadonlySet<string> = new Set(["and", "or", "&", "/"]);
/** Neighbors are at most so many days apart. */
const NEIGHBORS = 3;

/** "From Monday to Friday", "on Monday and on Tuesday": the second day follows the first. */
export function followWeekday(atoms: readonly Atom[], before: Found | undefined, one: Found): Found {
  const [first, second] = [weekdayIn(before), weekdayIn(one)];
  if (!before || first === null || second === null || one.sketch.is !== "moment" || one.sketch.lean !== undefined) return one;
  const between = atoms.slice(before.to, one.from).map(({norm}) => norm).filter((norm) => norm !== "on" && norm !== "early" && norm !== "late");
  const gap = (second - first + 7) % 7;
  const isJoined = between.length === 1 && (TO.has(between[0]) || AND.has(between[0]) && 0 < gap && gap <= NEIGHBORS);
  return isJoined ? {...one, sketch: {...one.sketch, lean: 1, anchor: "told"}} : one;
}

function weekdayIn(found: Found | undefined): number | null {
  return found?.sketch.is === "moment" && found.sketch.moment.day == null && found.sketch.nth === undefined ? found.sketch.moment.weekday ?? null : null;
}

/** "From 11:50 p.m. to 4:10 a.m.": the second time is of the day after. */
export function followClock(atoms: readonly Atom[], before: Found | undefined, one: Found): Found {
  if (!before || before.to !== one.from - 1 || one.sketch.is !== "step" || one.sketch.anchor !== "told" || one.sketch.count !== 0) return one;
  const joint = normAt(atoms, before.to);
  const isJoint = ["to", "through", "until", "till", "-", "–"].includes(joint) || joint === "and" && normAt(atoms, before.from - 1) === "between";
  const [from, to] = [before.sketch.time, one.sketch.time].map((time) => (time !== undefined && /^\d\d:\d\d/u.test(time) ? time.slice(0, 5) : null));
  return isJoint && from != null && to != null && to < from ? {...one, sketch: {...one.sketch, count: 1, direction: 1}} : one;
}

/** "Just after midnight on Wednesday": the midnight that begins the day; else it ends one. */
export function turnMidnight(atoms: readonly Atom[], one: Found): Found {
  const isBehind = one.sketch.time === "24:00" && ["after", "past"].includes(normAt(atoms, one.from - 1));
  return isBehind ? {...one, sketch: {...one.sketch, time: "00:00"} as Sketch} : one;
}

const HABITS: ReadonlySet<string> = new Set(["normally", "usually", "typically", "ordinarily", "generally", "routinely", "regularly"]);

/** What a weekday is only the name of: "Friday prayers", "a Sunday roast". */
const WEEKLY: ReadonlySet<string> = new Set(["prayers", "prayer", "roast", "school", "best", "papers", "newspapers", "supplement"]);

/** "Ferries normally leave early in the morning", "at 1, 2 or 3 in the morning", "after Friday prayers": on no one day. */
export function asHabit(atoms: readonly Atom[], one: Found): Found {
  const {sketch, from, to} = one;
  const weekday = weekdayIn(one);
  if (weekday !== null && WEEKLY.has(normAt(atoms, to))) return {from, to, rule: one.rule, sketch: {is: "set", value: `XXXX-WXX-${weekday}`}};
  if (sketch.is !== "step" || sketch.anchor !== "told" || sketch.count !== 0 || sketch.time === undefined) return one;
  const isHabit = atoms.some(({norm}) => HABITS.has(norm)) && !atoms.some(({tag}) => tag === "VBD");
  const isOneOfMany = atoms[from - 1]?.kind === "number" && normAt(atoms, from - 2) === "or";
  return isHabit || isOneOfMany ? {from, to, rule: one.rule, sketch: {is: "set", value: `XXXX-XX-XXT${sketch.time}`}} : one;
}
