import {isAgencyAlone} from "./furniture.ts";
import {isDateLine} from "./date-line.ts";
import {trimMarks, type Line} from "./lines.ts";
import {isOutletName} from "./outlet.ts";

const JOB_WORDS = new Set(
  ("staff writer reporter correspondent editor senior chief special contributor contributing bureau political diplomatic news service and in for at of the with on from to associated press agencies " +
  "a an world national business security defense defence health science economics local freelance columnist our own desk team wire via photographs photos reports wires files agency services inputs input").split(" "),
);
const NO_NAMES = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|the|this|that|then|now|noon|midnight|night|late|early|day|all|most|some|any|contrast|comparison|far|law)$/iu;
const OPENING = /^(?:(?:written |reported |story |text |words |article |posted |published |analysis |opinion |exclusive )?by:?|author:|from our correspondent|from(?= \p{L}[\p{L}.'-]* \p{L}[\p{L}.'-]* in )) ?/iu;

const OWN = /^from our (?:(?:own|special|staff|foreign) )?correspondents?(?: in \p{Lu}[\p{L}' -]{1,30})?$/iu;
const DESK = /^(?:the|our)(?: [\p{L}'-]{1,24}){0,4} (?:desk|staff|team|bureau|newsroom|correspondents?|reporters?|writers?|editors?|editorial board)$/iu;

/** The names in a line "By Jane Roe, Staff Writer — 3 July 2031" as they stand there, without "By" and date; null for another line. */
export function findByline(line: Line): string | null {
  const {plain, words} = line;
  if (!OPENING.test(plain) || words > 25) return null;
  if (words <= 8 && OWN.test(plain)) return trimMarks(plain.slice(5));
  const names = withoutDate(plain.replace(OPENING, "").trim()).replace(/^\((\p{Lu}[^()]*)\)$/u, "$1"); // "By (AFP)"
  if (DESK.test(names)) return names;
  if (/^the /iu.test(names) && (isOutletName(trimMarks(names)) || isAgencyAlone({plain: names}))) return trimMarks(names);
  const first = /^[\p{L}.'-]+/u.exec(names)?.[0] ?? "";
  if (!/^\p{Lu}/u.test(first) || NO_NAMES.test(first) || /[!?;]|\p{Ll}{3}\. \p{Lu}/u.test(names)) return null;
  return isNamesAndJobs(names) ? trimMarks(names) : null;
}

/** The date behind a dash or a bar goes. */
function withoutDate(names: string): string {
  const cut = /[–—|·•]| - /u.exec(names);
  return cut && isDateLine(names.slice(cut.index + cut[0].length).trim()) ? names.slice(0, cut.index).trim() : names;
}

/** Behind the name, letters in small only in words of jobs and dates, so that a sentence is no byline. */
function isNamesAndJobs(names: string): boolean {
  const small = (names.match(/[\p{L}\p{N}@.'-]+/gu) ?? []).filter((word) => /^\p{Ll}/u.test(word) && !/[@.]\S/u.test(word));
  return small.every((word) => JOB_WORDS.has(word.replace(/[.,]$/u, "")) || /^(?:de|van|von|al|el|bin|ibn|la|le|du|da|di|updated|published|a\.m|p\.m|am|pm|min|read|ago)$/u.test(word));
}

const LONGEST_LIST = 40;

/** True for three names or more alone in a line, parted by commas. */
export function isListOfNames({plain, words}: Line): boolean {
  const names = words > LONGEST_LIST || /[\d:;!?"()]/u.test(plain) ? [] : plain.split(/,? and |, ?| & /u);
  return names.length > 2 && names.every((name) => NAME.test(name.trim()));
}

const NAME = /^\p{Lu}[\p{L}.'-]+(?: (?:\p{Lu}[\p{L}.'-]*|de|van|von|al|bin)){1,3}$/u;

/** True for one to three names alone in a line: "Jane Roe and John Doe", "JANE ROE". */
export function isNames({plain, words}: Pick<Line, "plain" | "words">): boolean {
  if (words < 2 || words > 9 || /[\d:;!?"()]/u.test(plain)) return false;
  return plain.replace(REPORTS_FROM, "").split(/,? and |, ?| & /u).every((name) => NAME.test(name.trim()));
}

/** "Jane Roe in Velmora". */
const REPORTS_FROM = / in \p{Lu}[\p{L}' -]{2,30}$/u;

/** True for a job at the press alone: "Staff reporter", "Travel Correspondent". */
export function isJob(plain: string): boolean {
  const words = plain.split(" ");
  return words.length <= 5 && /^(?:reporters?|correspondents?|editors?|writers?|columnists?)$/iu.test(words[words.length - 1]) && words.every((word) => JOB_WORDS.has(word.toLowerCase()) || /^\p{Lu}[\p{L}-]+$/u.test(word));
}
