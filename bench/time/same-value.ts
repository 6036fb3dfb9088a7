/** One TIMEX3 value written in two ways. */

/** Units of a duration in months: the quarter has no letter in ISO 8601; those above a year have two ways in TIDES (2001, 2005). */
const MONTHS: Readonly<Record<string, number>> = {M: 1, Q: 3, Y: 12, E: 120, DE: 120, C: 1200, CE: 1200, L: 12000, ML: 12000};

const LONG = /^P(\d+|X)(CE|DE|ML|[MQYECL])$/u;

/**
 * Whether two values are one, written otherwise: a length in other units of the calendar that hold each other a whole number of times
 * (P3Q, P9M; P2L, P2000Y), an hour with and without its minutes (T17, T17:00), a century with and without its open digits (19, 19XX).
 * Not a day and 24 hours, which TIMEX3 keeps apart, nor lengths of an unknown number in different units.
 */
export function isSameValue(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: string): string {
  const [, count, unit] = LONG.exec(value) ?? [];
  if (count !== undefined) return count === "X" ? `PX of ${MONTHS[unit]} months` : `P${Number(count) * MONTHS[unit]}M`;
  if (/T\d\d$/u.test(value)) return `${value}:00`;
  return /^\d\dXX$/u.test(value) ? value.slice(0, 2) : value;
}
