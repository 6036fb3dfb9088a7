import type {Atom} from "../../text/atoms.ts";
import {isJoined, normAt} from "../../text/atoms.ts";
import {readNumber} from "../../text/numbers.ts";
import type {ClassMatch, WordClass} from "./grammar.ts";
import {ZONES} from "./lexicon.ts";

/** A time of the clock: "5 p.m.", "8.30am", "17:30", "five o'clock", "half past nine". Value as behind T in TIMEX3. */
export const readClock: WordClass = ({atoms}, at) => readDigits(atoms, at) ?? readOClock(atoms, at) ?? readPast(atoms, at);

interface HourMinute {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  readonly exact: boolean;
}

function readDigits(atoms: readonly Atom[], at: number): ClassMatch | null {
  if (isJoined(atoms, at) && atoms[at - 1].kind !== "mark") return null;
  const time = readHourMinute(atoms, at);
  if (!time) return null;
  const half = readHalfOfDay(atoms, time.end);
  if (half) return time.hour <= 12 ? {end: half.end, value: write(hourOf(time.hour, half.pm), time.minute)} : null;
  return time.exact && !isRatio(atoms, at, time.end) ? {end: time.end, value: write(time.hour, time.minute)} : null;
}

function readHourMinute(atoms: readonly Atom[], at: number): HourMinute | null {
  const words = atoms[at].kind === "word" ? readNumber(atoms, at) : null;
  if (words) return 1 <= words.value && words.value <= 12 ? {hour: words.value, minute: 0, end: words.end, exact: false} : null;
  const dotted = /^(\d{1,2})\.([0-5]\d)$/u.exec(atoms[at].norm);
  if (dotted) return valid(Number(dotted[1]), Number(dotted[2]), at + 1, ZONES.has(normAt(atoms, at + 1)) && dotted[1].length === 2);
  const four = /^([01]\d|2[0-3])([0-5]\d)$/u.exec(atoms[at].norm);
  if (four) return ZONES.has(normAt(atoms, at + 1)) || ["hrs", "hours"].includes(normAt(atoms, at + 1)) ? valid(Number(four[1]), Number(four[2]), at + 1, true) : null;
  if (!/^\d{1,2}$/u.test(atoms[at].norm)) return null;
  const colon = normAt(atoms, at + 1) === ":" && isJoined(atoms, at + 1) && isJoined(atoms, at + 2) && /^[0-5]\d$/u.test(normAt(atoms, at + 2));
  return colon ? valid(Number(atoms[at].norm), Number(normAt(atoms, at + 2)), at + 3, true) : valid(Number(atoms[at].norm), 0, at + 1, false);
}

function valid(hour: number, minute: number, end: number, exact: boolean): HourMinute | null {
  return hour < 24 ? {hour, minute, end, exact} : null;
}

// "am", "a.m.", "p.m", "p. m."; "a" alone is none.
function readHalfOfDay(atoms: readonly Atom[], at: number): {pm: boolean; end: number} | null {
  const first = normAt(atoms, at);
  if (first === "am" || first === "pm") return {pm: first === "pm", end: at + 1};
  const dotted = (first === "a" || first === "p") && normAt(atoms, at + 1) === "." && normAt(atoms, at + 2) === "m";
  if (!dotted) return null;
  return {pm: first === "p", end: normAt(atoms, at + 3) === "." && isJoined(atoms, at + 3) ? at + 4 : at + 3};
}

function hourOf(hour: number, pm: boolean): number {
  return (hour % 12) + (pm ? 12 : 0);
}

// A score or a ratio, or more digits behind a second colon.
function isRatio(atoms: readonly Atom[], at: number, end: number): boolean {
  return normAt(atoms, end) === ":" && isJoined(atoms, end) || ["won", "beat", "lost", "score", "ratio", "psalm", "genesis"].includes(normAt(atoms, at - 1));
}

function readOClock(atoms: readonly Atom[], at: number): ClassMatch | null {
  const number = readNumber(atoms, at);
  if (!number || number.value < 1 || 12 < number.value) return null;
  const words = ["o", "'", "clock"].every((word, i) => normAt(atoms, number.end + i) === word);
  return words ? {end: number.end + 3, value: write(number.value, 0)} : null;
}

// "half past nine", "a quarter to six".
function readPast(atoms: readonly Atom[], at: number): ClassMatch | null {
  const start = normAt(atoms, at) === "a" ? at + 1 : at;
  const minutes = {half: 30, quarter: 15}[normAt(atoms, start)];
  const side = normAt(atoms, start + 1);
  if (minutes === undefined || !["past", "to"].includes(side)) return null;
  const number = readNumber(atoms, start + 2);
  if (!number || number.value < 1 || 12 < number.value) return null;
  return {end: number.end, value: side === "past" ? write(number.value, minutes) : write(number.value - 1, 60 - minutes)};
}

const PAIR = /^[0-5]\d$/u;

/** The time of an instant of ISO 8601 behind its T: "22:52:00Z", "22:52". */
export const readIsoTime: WordClass = ({atoms}, at) => {
  const pair = (i: number) => normAt(atoms, i - 1) === ":" && PAIR.test(normAt(atoms, i)) && isJoined(atoms, i) && isJoined(atoms, i - 1);
  if (!isJoined(atoms, at) || !/^(?:[01]\d|2[0-3])$/u.test(normAt(atoms, at)) || !pair(at + 2)) return null;
  const last = pair(at + 4) ? at + 4 : at + 2;
  const value = [at, at + 2, at + 4].filter((i) => i <= last).map((i) => normAt(atoms, i)).join(":");
  const isUtc = normAt(atoms, last + 1) === "z" && isJoined(atoms, last + 1);
  return {end: last + (isUtc ? 2 : 1), value: `${value}${isUtc ? "Z" : ""}`};
};

function write(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
