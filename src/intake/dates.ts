import {calendarDay, findFullDate} from "../text/parts/index.ts";

const INSTANT = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/iu;
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u;

/** A day, and where the hour is told the instant: milliseconds since 1970, and minutes by which its zone is ahead of UTC (null where it is not told; then the hour is taken as UTC). */
export interface Stamp {
  /** As written: the day in the zone that is told. */
  readonly day: string;
  readonly instant: number | null;
  readonly zone: number | null;
}

/**
 * A date of publication as `2031-07-03` or, where hour and zone are given, as the instant `2031-07-03T08:00:00Z`; null
 * for what is no date. Takes ISO 8601, "July 3, 2031", "3 July 2031", and "Thu, 03 Jul 2031 08:00:00 +0200".
 */
export function parsePublished(words: string): string | null {
  const plain = words.trim();
  const groups = groupsOf(plain);
  const stamp = groups && stampOf(groups);
  if (groups) return stamp === null || stamp.instant === null || stamp.zone === null ? stamp?.day ?? null : formatInstant(stamp.instant);
  return /^\d{4}-\d{2}-\d{2}(?!\d)/u.test(plain) || !/^\d{4}-/u.test(plain) ? findFullDate(plain) : null;
}

/** A day or an instant in ISO 8601, and nothing beside it; null for what is none. */
export function parseStamp(words: string): Stamp | null {
  const groups = groupsOf(words.trim());
  return groups ? stampOf(groups) : null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function groupsOf(plain: string): Groups | null {
  return (INSTANT.exec(plain) ?? COMPACT.exec(plain))?.groups ?? null;
}

/** `2031-07-03T08:00:00Z`. */
export function formatInstant(instant: number): string {
  return new Date(instant).toISOString().replace(".000Z", "Z");
}

/** The day on which an instant falls where clocks are `zone` minutes ahead of UTC. */
export function dayAt(instant: number, zone: number): string {
  return new Date(instant + MINUTE * zone).toISOString().slice(0, 10);
}

const MINUTE = 60_000;

function stampOf({year, month, day, hour, minute, second, zone}: Groups): Stamp | null {
  const date = calendarDay(Number(year), Number(month), Number(day));
  if (!date || !hour) return date === null ? null : {day: date, instant: null, zone: null};
  const [hours, minutes, seconds] = [hour, minute, second ?? "0"].map(Number);
  if (hours > 24 || minutes > 59 || seconds > 60 || (hours === 24 && minutes + seconds > 0)) return null;
  const ahead = zone === undefined ? null : minutesOf(zone);
  if (ahead !== null && Math.abs(ahead) > FARTHEST) return null;
  return {day: date, instant: Date.UTC(Number(year), Number(month) - 1, Number(day), hours, minutes, seconds) - MINUTE * (ahead ?? 0), zone: ahead};
}

/** No zone is farther from UTC, in minutes: 14 hours. */
const FARTHEST = 14 * 60;

/** Minutes by which the zone is ahead of UTC. */
function minutesOf(zone: string): number {
  const found = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})?$/u.exec(zone)?.groups;
  if (!found) return 0;
  return (found.sign === "-" ? -1 : 1) * (60 * Number(found.hours) + Number(found.minutes ?? 0));
}
