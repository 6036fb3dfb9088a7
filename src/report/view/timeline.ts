import type {Dossier, TimelineEntry} from "../../model/index.ts";
import {readableTime} from "../dates.ts";
import {clip, oneLine} from "../words.ts";
import {viewSayings} from "./claims.ts";
import type {Saying} from "./sides.ts";
import {sigilsOf} from "./lookup.ts";
import type {Lookup} from "./lookup.ts";

/** Where an event may lie, in days since 1970 with parts of days; a side that is open is null. */
export interface Stretch {
  readonly first: number | null;
  /** Behind the last day or minute at which it may have been. */
  readonly last: number | null;
  /** False for a day or month of which the year is not told; it is then reckoned in the year 2000. */
  readonly isYearTold: boolean;
}

/** One of several times that articles tell of one event. */
export interface ToldTime {
  readonly label: string;
  readonly sigils: readonly string[];
}

/** An event in a line of the timeline. */
export interface EventView {
  readonly id: string;
  readonly at: string;
  /** `30 June`; of several times that exclude each other all of them; where only the order is told, the order. */
  readonly label: string;
  readonly about: string;
  readonly sayings: readonly Saying[];
  /** The times told where articles differ on it. */
  readonly times: readonly ToldTime[];
  /** True where these times cannot all hold. */
  readonly isDisputed: boolean;
  /** True where it is told as planned, possible or asked alone. */
  readonly isOpen: boolean;
  /** Null where the time has no place in a year. */
  readonly stretch: Stretch | null;
}

/** The events in the order of the layer; one whose statements are not there is left out. */
export function viewTimeline({layers}: Dossier, lookup: Lookup): readonly EventView[] {
  const byId = new Map(layers.timeline.map((entry) => [entry.id, entry]));
  const followers = new Map<string, TimelineEntry[]>();
  for (const entry of layers.timeline) for (const id of entry.after) followers.set(id, [...followers.get(id) ?? [], entry]);
  return layers.timeline.map((entry) => viewEvent(entry, orderOf(entry, byId, followers.get(entry.id) ?? []), lookup)).filter(({sayings}) => sayings.length > 0);
}

function viewEvent(entry: TimelineEntry, order: string, lookup: Lookup): EventView {
  const {id, at, about, statements, times, differ, open} = entry;
  const told = times.map(({value, statements: ids}) => ({label: readableTime(oneLine(value)), sigils: sigilsIn(ids, lookup)}));
  const isDisputed = differ === "conflict";
  const isDated = at !== "XXXX-XX-XX";
  const label = isDisputed ? [...new Set(told.map((time) => time.label))].join(" or ") : isDated ? readableTime(oneLine(at)) : order;
  return {id, at: oneLine(at), label, about: oneLine(about), sayings: viewSayings(statements, lookup), times: told, isDisputed, isOpen: open, stretch: stretchOf(entry)};
}

function sigilsIn(statements: readonly string[], lookup: Lookup): readonly string[] {
  return sigilsOf(lookup, statements.flatMap((id) => lookup.statement(id)?.doc ?? []));
}

/** `after “the blast”`, `before “the talks”`. */
function orderOf({after}: TimelineEntry, byId: ReadonlyMap<string, TimelineEntry>, followers: readonly TimelineEntry[]): string {
  const names = (entries: readonly TimelineEntry[]): string => entries.slice(0, 2).map(({about}) => `“${clip(about, 40)}”`).join(" and ");
  const before = after.flatMap((id) => byId.get(id) ?? []);
  return [before.length > 0 && `after ${names(before)}`, followers.length > 0 && `before ${names(followers)}`].filter((words) => words !== false).join(", ");
}

function stretchOf({first, last}: TimelineEntry): Stretch | null {
  if (first === null && last === null) return null;
  return {first: first === null ? null : positionOf(first, false), last: last === null ? null : positionOf(last, true), isYearTold: !(first ?? last ?? "").startsWith("X")};
}

/** Days since 1970; of the end of what is told, the moment behind it. */
function positionOf(at: string, isEnd: boolean): number {
  const [year, month, day] = at.slice(0, 10).split("-").map((digits) => (digits === "XXXX" ? 2000 : Number(digits)));
  const clock = /T(\d\d):(\d\d)/u.exec(at);
  const minutes = clock ? Number(clock[1]) * 60 + Number(clock[2]) + (isEnd ? 1 : 0) : isEnd ? 1440 : 0;
  return Date.UTC(year, month - 1, day) / 86_400_000 + minutes / 1440;
}
