import type {Atom} from "../../text/atoms.ts";
import {isJoined, normAt} from "../../text/atoms.ts";
import type {ClassMatch, WordClass} from "./grammar.ts";

/** "25/12/2018", "12.05.2018": with dots the day comes first; with slashes where one number is too high for a month, else last but for an American's. */
export const writtenDate: WordClass = ({atoms}, at) => {
  if (atoms[at].kind !== "number" || (at > 0 && !atoms[at].spaced && !["(", "\""].includes(atoms[at - 1].norm))) return null;
  const dotted = /^(\d\d?)\.(\d\d)$/u.exec(atoms[at].norm);
  if (dotted) return normAt(atoms, at + 1) === "." ? joinDate(atoms, at + 2, Number(dotted[1]), Number(dotted[2])) : null;
  if (normAt(atoms, at + 1) !== "/" || normAt(atoms, at + 3) !== "/" || ![1, 2, 3, 4].every((i) => isJoined(atoms, at + i))) return null;
  const [first, second] = [Number(atoms[at].norm), Number(normAt(atoms, at + 2))];
  if (first <= 12 && second <= 12 && first !== second && isAmerican(atoms, at)) return joinDate(atoms, at + 4, second, first);
  if (first <= 12 && second <= 12 && first !== second) return /^\d{4}$/u.test(normAt(atoms, at + 4)) ? {end: at + 5, value: `${normAt(atoms, at + 4)}-XX-XX`} : null;
  return first > 12 ? joinDate(atoms, at + 4, first, second) : joinDate(atoms, at + 4, second, first);
};

// "7/3/2031 6:04 PM": neither number padded and "PM" in capitals is an American's, whose month comes first (as in `findFullDate`).
function isAmerican(atoms: readonly Atom[], at: number): boolean {
  const clock = ["at", ","].includes(normAt(atoms, at + 5)) ? at + 6 : at + 5;
  const isClock = normAt(atoms, clock + 1) === ":" && /^[ap]m$/u.test(normAt(atoms, clock + 3)) && atoms[clock + 3].capital;
  return isClock && ![at, at + 2].some((i) => normAt(atoms, i).startsWith("0"));
}

function joinDate(atoms: readonly Atom[], at: number, day: number, month: number): ClassMatch | null {
  const fits = /^(?:19|20)\d\d$/u.test(normAt(atoms, at)) && isJoined(atoms, at) && 1 <= month && month <= 12 && 1 <= day && day <= 31;
  const two = (n: number) => String(n).padStart(2, "0");
  return fits ? {end: at + 1, value: `${normAt(atoms, at)}-${two(month)}-${two(day)}`} : null;
}
