/**
 * The civil calendar on integers: proleptic Gregorian, ISO weeks. No clock, no time zone.
 * Method: days from civil after H. Hinnant, "chrono-compatible low-level date algorithms".
 */

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Days since 1970-01-01. O(1). */
export function dayNumberOf({year, month, day}: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number; the inverse of `dayNumberOf`. */
export function civilOf(dayNumber: number): CivilDate {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1};
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? {year: year + 1, month: 1, day: 1} : {year, month: month + 1, day: 1};
  return dayNumberOf(next) - dayNumberOf({year, month, day: 1});
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week that a day lies in, with the year that the week belongs to. */
export function isoWeekOf(dayNumber: number): {readonly year: number; readonly week: number} {
  const thursday = dayNumber - weekdayOf(dayNumber) + 4;
  const {year} = civilOf(thursday);
  return {year, week: Math.floor((thursday - dayNumberOf({year, month: 1, day: 1})) / 7) + 1};
}

/** The day number of a weekday (1 to 7) of an ISO week. */
export function dayOfIsoWeek(year: number, week: number, weekday: number): number {
  const fourth = dayNumberOf({year, month: 1, day: 4});
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7 + (weekday - 1);
}

/** Easter Sunday of the western churches. Method: the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export function easterOf(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return {year, month: Math.floor(f / 31), day: (f % 31) + 1};
}

/** Whether a date exists. */
export function isDate({year, month, day}: CivilDate): boolean {
  return 1 <= month && month <= 12 && 1 <= day && day <= daysInMonth(year, month);
}

/** Milliseconds since 1970 of a day or an instant in ISO 8601; an hour without a zone counts as UTC, so that the clock of the machine changes nothing. NaN where it is none. */
export function instantOf(value: string): number {
  return Date.parse(/T\d{2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u.test(value) ? `${value}Z` : value);
}
