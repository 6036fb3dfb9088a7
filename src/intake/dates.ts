import {calendarDay, findFullDate} from "../text/parts/index.ts";

const INSTANT = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d+)?)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/iu;
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u;

/**
 * A date of publication as `2031-07-03` or, where hour and zone are given, as the instant `2031-07-03T08:00:00Z`; null
 * for what is no date. Takes ISO 8601, "July 3, 2031", "3 July 2031", and "Thu, 03 Jul 2031 08:00:00 +0200".
 */
export function parsePublished(words: string): string | null {
  const plain = words.trim();
  const groups = (INSTANT.exec(plain) ?? COMPACT.exec(plain))?.groups;
  if (groups) return instantOf(groups);
  return /^\d{4}-\d{2}-\d{2}(?!\d)/u.test(plain) || !/^\d{4}-/u.test(plain) ? findFullDate(plain) : null;
}

function instantOf({year, month, day, hour, minute, second, zone}: Record<string, string | undefined>): string | null {
  const date = calendarDay(Number(year), Number(month), Number(day));
  if (!date || !hour || !zone) return date;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second ?? 0));
  return new Date(time - 60000 * minutesOf(zone)).toISOString().replace(".000Z", "Z");
}

/** Minutes by which the zone is ahead of UTC. */
function minutesOf(zone: string): number {
  const found = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})?$/u.exec(zone)?.groups;
  if (!found) return 0;
  return (found.sign === "-" ? -1 : 1) * (60 * Number(found.hours) + Number(found.minutes ?? 0));
}
