import {calendarDay} from "../../text/parts/index.ts";
import {parsePublished} from "../dates.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Hours ahead of UTC of the zones that RFC 822 names. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ["z", 0], ["ut", 0], ["utc", 0], ["gmt", 0], ["est", -5], ["edt", -4], ["cst", -6], ["cdt", -5], ["mst", -7], ["mdt", -6], ["pst", -8], ["pdt", -7],
]);

const MAIL = /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3,9})\.?\s+(?<year>\d{4}|\d{2})(?:\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:\s*(?<zone>[a-z]{1,4}|[+-]\d{2}:?\d{2}))?)?(?:\s*\(|$)/iu;
const SCRIPT = /^[a-z]{3} (?<month>[a-z]{3}) (?<day>\d{1,2}) (?<year>\d{4}) (?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2}) GMT(?<zone>[+-]\d{4})(?: \(|$)/iu;

/** A date of an entry as `2031-07-03` or an instant; words that are no date stay as they are. */
export function entryDate(words: string | null): string | null {
  const plain = words?.trim() ?? "";
  return plain === "" ? null : parsePublished(plain.replace(/\.\d+(?=[Z+-])/u, "")) !== null && /^\d{4}/u.test(plain) ? parsePublished(plain) : dateOfMail(plain) ?? plain;
}

/** The instant of an RFC 822 date ("Thu, 03 Jul 2031 08:00:00 EDT"); null for what is none or has no zone. */
export function instantOfMail(words: string): string | null {
  const date = dateOfMail(words.trim());
  return date?.includes("T") ? date : null;
}

/** The instant of a date as scripts print it: "Thu Jul 03 2031 08:00:00 GMT+0200 (…)". */
export function instantOfScript(words: string): string | null {
  const found = SCRIPT.exec(words.trim())?.groups;
  return found ? instantOf(found) : null;
}

function dateOfMail(words: string): string | null {
  const found = MAIL.exec(words)?.groups;
  return found ? instantOf(found) : null;
}

function instantOf({day, month, year, hour, minute, second, zone}: Record<string, string | undefined>): string | null {
  const whole = Number(year) < 100 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const date = calendarDay(whole, MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1, Number(day));
  const ahead = zoneMinutes(zone);
  if (!date || !hour || ahead === null || Number(hour) > 23 || Number(minute) > 59) return date;
  const time = Date.parse(`${date}T00:00:00Z`) + 60_000 * (60 * Number(hour) + Number(minute) - ahead) + 1000 * Number(second ?? 0);
  return new Date(time).toISOString().replace(".000Z", "Z");
}

/** Minutes ahead of UTC; null for no zone and for one that is not known. */
function zoneMinutes(zone: string | undefined): number | null {
  const found = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})$/u.exec(zone ?? "")?.groups;
  if (found) return (found.sign === "-" ? -1 : 1) * (60 * Number(found.hours) + Number(found.minutes));
  const hours = ZONES.get(zone?.toLowerCase() ?? "");
  return hours === undefined ? null : 60 * hours;
}
