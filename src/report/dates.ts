const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];
const SEASONS = new Map([["SP", "spring"], ["SU", "summer"], ["FA", "autumn"], ["AU", "autumn"], ["WI", "winter"]]);
const DAY_PARTS = new Map([
  ["MO", "morning"], ["MI", "midday"], ["AF", "afternoon"], ["EV", "evening"], ["NI", "night"], ["DT", "daytime"],
]);
const REFERENCES = new Map([["PRESENT_REF", "now"], ["PAST_REF", "in the past"], ["FUTURE_REF", "in the future"]]);

const DAY = /^([\dX]{4})-(\d{2})-(\d{2})(?:T(.+))?$/u;
const MONTH = /^([\dX]{4})-(\d{2})$/u;
const WEEK = /^([\dX]{4})-W(\d{2}|XX)(?:-(WE|[1-7]))?$/u;
const WEEKDAYS = new Map([
  ["1", "Monday"], ["2", "Tuesday"], ["3", "Wednesday"], ["4", "Thursday"], ["5", "Friday"], ["6", "Saturday"], ["7", "Sunday"], ["WE", "weekend"],
]);
const SEASON = /^([\dX]{4})-(SP|SU|FA|AU|WI)$/u;
const HALF = /^([\dX]{4})-([QH])(\d)$/u;

/** A TIMEX3 value as a reader writes it: `10 July 2018`, `30 June`, `week 27 of 2018`; what has no such form stays as it is. */
export function readableTime(value: string): string {
  return REFERENCES.get(value) ?? readableDay(value) ?? readableMonth(value) ?? readableWeek(value) ?? readableSeason(value) ?? readableSpan(value) ?? value;
}

function readableDay(value: string): string | null {
  const [, year, month, day, hour] = DAY.exec(value) ?? [];
  if (!MONTHS[Number(month) - 1]) return null;
  return `${withYear(`${Number(day)} ${MONTHS[Number(month) - 1]}`, year)}${hour ? `, ${readableHour(hour)}` : ""}`;
}

function readableHour(hour: string): string {
  return DAY_PARTS.get(hour) ?? hour.replace(/(\d{2}:\d{2}):\d{2}(?:\.\d+)?/u, "$1").replace(/Z$/u, " UTC");
}

function readableMonth(value: string): string | null {
  const [, year, month] = MONTH.exec(value) ?? [];
  return MONTHS[Number(month) - 1] ? withYear(MONTHS[Number(month) - 1], year) : null;
}

function readableWeek(value: string): string | null {
  const [, year, week, day] = WEEK.exec(value) ?? [];
  const weekday = WEEKDAYS.get(day);
  if (week === "XX") return weekday ? `a ${weekday}` : null;
  return week ? withYear(`${weekday ? `${weekday} of ` : ""}week ${Number(week)}`, year, " of ") : null;
}

function readableSeason(value: string): string | null {
  const [, year, season] = SEASON.exec(value) ?? [];
  if (season) return withYear(SEASONS.get(season) ?? season, year);
  const [, halfYear, kind, number] = HALF.exec(value) ?? [];
  return kind ? withYear(`${kind === "Q" ? "quarter" : "half"} ${number}`, halfYear) : null;
}

/** Decades and centuries by their first digits: "197" for the 1970s, "20" for the 21st century. */
function readableSpan(value: string): string | null {
  if (/^\d{3}$/u.test(value)) return `the ${value}0s`;
  return /^\d{2}$/u.test(value) ? `the ${ordinal(Number(value) + 1)} century` : null;
}

function ordinal(number: number): string {
  const ending = Math.floor(number / 10) === 1 ? "th" : ["th", "st", "nd", "rd"][number % 10] ?? "th";
  return `${number}${ending}`;
}

function withYear(words: string, year: string, joint = " "): string {
  return year.includes("X") ? words : `${words}${joint}${year}`;
}
