import {compareTimes} from "../../compare/times.ts";
import type {Statement} from "../../model/index.ts";
import {isEventNoun} from "../../text/classes.ts";
import {Groups} from "../groups.ts";
import {daysBetween} from "./days.ts";
import type {WeightOf} from "./events.ts";
import {mutualBest, type Match} from "./matches.ts";
import type {Passages} from "./passages.ts";
import {contextOf, deedsAmong, likenessOf, partsOf, type Likeness, type Slot} from "./slots.ts";

/** What times are matched on. */
export interface TimeSlotGrounds {
  readonly weightOf: WeightOf;
  readonly passages: Passages;
}

/** Likeness from which two times that are each other's best are of one event, and by how much the best must be better than a rival. */
const ALIKE = 0.57;
const MARGIN = 0.08;

/** What each respect counts for, with the sum 1: of a time nothing is counted. */
const WEIGHTS: Likeness = {thing: 0, deed: 0.4, parts: 0.3, context: 0.15, size: 0.15};

/** Groups of statements of times, of different documents, that fill one slot. O(statements² of kin documents). */
export function groupTimesBySlot(statements: readonly Statement[], {weightOf, passages}: TimeSlotGrounds): readonly (readonly Statement[])[] {
  const denied = new Set(statements.flatMap(({subject, typed}) => (typed.type === "polarity" && typed.holds !== true ? [subject] : [])));
  const timed = statements.filter(({aspect, subject}) => aspect === "time" && !denied.has(subject)); // what did not come about, or is only planned, has another time
  const slots = timed.map(slotOfTime);
  const pairs = slots.flatMap((a, at) => slots.slice(at + 1).flatMap((b): readonly Match<Slot>[] => {
    if (a.statement.doc === b.statement.doc || !passages.areKin(a.statement.doc, b.statement.doc)) return [];
    const score = likenessOfTimes(a, b, weightOf);
    return score >= ALIKE - MARGIN ? [{a, b, score}] : [];
  }));
  const best = mutualBest(pairs, {docOf: ({statement: {doc}}) => doc, areRivals: areApart, margin: MARGIN}).filter(({score}) => score >= ALIKE);
  const [groups, places] = [new Groups(slots.length), new Map(slots.map((slot, at) => [slot, at]))];
  for (const {a, b} of best) groups.join(places.get(a)!, places.get(b)!); // all are of `slots`
  return groups.sets().filter((set) => set.length > 1).map((set) => set.map((at) => timed[at]));
}

/** The slot that a time fills: where a verb tells no more than that something began, what began is the deed. */
export function slotOfTime(statement: Statement): Slot {
  const parts = partsOf(statement);
  const events = parts.flatMap((feature) => (feature.startsWith("n:") && isEventNoun(feature.slice(2)) ? [feature.slice(2)] : []));
  const own = statement.handle.class.split("|");
  return {statement, deeds: deedsAmong(own.includes("begin") ? [...own, ...events] : own), thing: "time", parts, context: contextOf(statement, parts), size: null};
}

/** How alike the slots of two times are, from 0 to 1; 0 where their deeds have nothing in common, or the times are of other grains or far apart. */
export function likenessOfTimes(a: Slot, b: Slot, weightOf: WeightOf): number {
  const {deed, parts: direct, context} = likenessOf(a, b, weightOf);
  const near = nearnessOf(a.statement, b.statement);
  const parts = a.parts.length === 0 || b.parts.length === 0 || areOfOthers(a, b) ? 0 : Math.max(direct, CROSSED * context);
  return a.deeds.length === 0 || b.deeds.length === 0 || deed === 0 || near === 0 || parts === 0 ? 0 : WEIGHTS.deed * deed + WEIGHTS.parts * parts + WEIGHTS.context * context + WEIGHTS.size * near;
}

/** What takes part in one and is only named beside in the other counts less. */
const CROSSED = 0.7;

/** Each names who takes part, and none of them is named in the other: "arrested Renn", "arrested Marek". */
function areOfOthers(a: Slot, b: Slot): boolean {
  const roles = [[a.statement.handle.agents, b.statement.handle.agents], [a.statement.handle.patients, b.statement.handle.patients]].map((sides) => sides.map((features) => features.filter((feature) => /^[ec]:/u.test(feature))));
  const isNamedIn = (names: readonly string[], {parts, context}: Slot): boolean => names.some((name) => parts.includes(name) || context.includes(name));
  return roles.some(([x, y]) => x.length > 0 && y.length > 0 && !isNamedIn(x, b) && !isNamedIn(y, a));
}

const areApart = (a: Slot, b: Slot): boolean => {
  const [x, y] = [a, b].map(({statement}) => statement.typed);
  return x.type === "time" && y.type === "time" && compareTimes(x, y).relation === "apart";
};

/** Lengths of TIMEX3 values that tell a day, a month and a year, and how many days two of them may lie apart to be told of one event. */
const REACHES: readonly (readonly [length: number, days: number])[] = [[10, 7], [7, 100], [4, 366 * 30]];
/** The same in hours, for hours and parts of a day. */
const REACH_OF_HOURS = 12;

/** How near two times of one grain lie, from 0 to 1; 0 where they are of other grains or far apart. */
function nearnessOf(a: Statement, b: Statement): number {
  if (a.typed.type !== "time" || b.typed.type !== "time") return 0;
  const [x, y] = [a.typed.value, b.typed.value];
  if (x.includes("T") !== y.includes("T")) return 0;
  const days = Math.abs(daysBetween(filled(x), filled(y)));
  if (x.includes("T")) return days > 1 ? 0 : nearness(hoursApart(x, y), REACH_OF_HOURS);
  const reach = REACHES.find(([length]) => x.length === length)?.[1];
  return reach === undefined || x.length !== y.length ? 0 : nearness(days, reach);
}

const nearness = (apart: number, reach: number): number => (apart <= reach ? 1 - apart / reach / 2 : 0);

/** Hours between two times of day, their days aside: "7:39 a.m." names none, and may have been given that of its article. */
const hoursApart = (x: string, y: string): number => Math.abs(hourOf(x) - hourOf(y));

/** About which hour the parts of a day are. */
const PARTS: ReadonlyMap<string, number> = new Map(Object.entries({MO: 8, MI: 12, AF: 15, EV: 19, NI: 22, DT: 12}));

function hourOf(value: string): number {
  const time = value.slice(value.indexOf("T") + 1);
  return PARTS.get(time) ?? Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60;
}

const filled = (value: string): string => (value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value);
