import type {Range} from "../../model/index.ts";
import {findFullDate, isMonthName} from "./full-date.ts";
import type {Line} from "./lines.ts";
import {AGENCIES, NO_PLACES} from "./furniture-words.ts";
import {anyWord} from "../pattern.ts";

const agency = anyWord(AGENCIES, "iu");
const noPlace = new Set(NO_PLACES);
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/iu;
const SMALL_WORDS = new Set(["of", "the", "de", "del", "la", "le", "el", "al", "sur", "da", "do", "dos", "and", "on", "upon", "near", "in", "am"]);

/** The longest dateline, in code units. */
const LONGEST = 110;

/** Words up to a dash of any length, or to a colon; a hyphen needs a blank behind it, and before it a blank, a capital, a digit or a bracket. */
const HEAD = /^(?<words>[^–—―‒−:_]{2,100}?)(?<sign> {0,4}[–—―‒−] {0,4}| {1,4}(?:-{1,2}|_) {1,4}|(?<=[\p{Lu}\d.])-{1,2} |: |(?<=\)) ?(?:-{1,2}|:) ?)(?=["“‘'(\p{L}\p{N}])/u;

/** What ends a dateline; most lines have none and are spared the rest. */
const SIGN = /[–—―‒−:_-]/u;

/**
 * The dateline at the beginning of a line, up to and with its dash or colon: "VELMORA, July 3 (Coastal Wire) —".
 * `first` says whether the article begins here; only there is a place in small letters with nothing else believed.
 */
export function findDateline(line: Line, first: boolean): Range | null {
  const agencyAlone = first ? /^\((?<name>[^()]{2,30})\) (?=["“\p{Lu}])/u.exec(line.text) : null;
  if (agencyAlone?.groups && agency.exec(agencyAlone.groups.name)?.[0] === agencyAlone.groups.name) return {start: line.start, end: line.start + agencyAlone[0].trimEnd().length};
  if (isPlaceAndDate(line)) return {start: line.start, end: line.end};
  const stopped = first ? stoppedDateline(line.text) : 0;
  if (stopped > 0) return {start: line.start, end: line.start + stopped};
  const opening = line.text.slice(0, LONGEST);
  const head = SIGN.test(opening) ? HEAD.exec(opening.replaceAll("*", " ")) : null;
  if (!head?.groups) return null;
  const words = head.groups.words.replace(/\s+/gu, " ").trim();
  if (!isDateline(words, head.groups.sign.trim(), first)) return null;
  const next = line.text.slice(head[0].length);
  if (!/^["“‘'(]*[\p{Lu}\p{N}]/u.test(next) && !/^\p{Lu}{2}/u.test(words)) return null;
  return {start: line.start, end: line.start + head[0].trimEnd().length};
}

/** "Velmora, 3 July 2031. Police …", "July 3, 2031. A court …": a full date, and a place or none, closed by a full stop; how long, 0 for none. */
function stoppedDateline(text: string): number {
  const words = /^[^.:;!?]{8,60}\.(?= ["“‘]?\p{Lu})/u.exec(text)?.[0];
  if (words === undefined || findFullDate(words) === null) return 0;
  const parts = words.slice(0, -1).split(",").map((part) => part.trim());
  return parts.every((part) => isDate(part) || isPlace(part) && !/\d/u.test(part)) && parts.filter((part) => !isDate(part)).length <= 2 ? words.length : 0;
}

/** "VELMORA, 3 July 2031" alone in a line. */
function isPlaceAndDate({text, words}: Line): boolean {
  if (words > 9 || !/\d/u.test(text)) return false;
  const [place, ...rest] = text.split(",").map((part) => part.trim());
  return rest.length > 0 && isCapitals(place) && isPlace(place)
    && rest.every((part) => isPlace(part) || isDate(part) || findFullDate(part) !== null);
}

function isDateline(words: string, sign: string, first: boolean): boolean {
  const bracket = /\((?<inside>[^()]{2,40})\)/u.exec(words);
  const isAgency = agency.test(bracket?.groups?.inside ?? "");
  if (bracket && !isAgency && /^\(\p{Ll}/u.test(bracket[0])) return false; // "ANA ODE, REPORTER (voice-over):"
  const parts = (bracket ? words.replace(bracket[0], ",") : words).split(/[,/]/u).flatMap((part) => splitDate(part.trim())).filter(Boolean);
  const dates = parts.filter(isDate);
  const [place, ...rest] = parts.filter((part) => !isDate(part));
  if (!place) return first && (bracket ? isAgency : dates.length > 0);
  if (!isPlace(place) || isNoPlace(place) || !rest.every(isPlace)) return false;
  const capitals = isCapitals(place);
  if (sign === ":") return (capitals && ((first && rest.length === 0) || dates.length > 0)) || (bracket !== null && (capitals || isAgency));
  const known = rest.length + dates.length > 0;
  if (bracket) return capitals || isAgency || known;
  return capitals || (first && (known || place.split(" ").length <= 3));
}

/** "VELMORA 6 March" as place and date. */
function splitDate(part: string): readonly string[] {
  if (!/\d/u.test(part) || isDate(part)) return [part];
  const words = part.split(" ");
  const at = words.findIndex((_, index) => index > 0 && isDate(words.slice(index).join(" ")));
  return at < 0 ? [part] : [words.slice(0, at).join(" "), words.slice(at).join(" ")];
}

/** Days, months, years and weekdays alone, in either order: "July 3", "3rd of July 2031", "Thursday", "2031". */
function isDate(words: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(words)) return true;
  const parts = words.split(" ").map((word) => word.replace(/\.$/u, ""));
  return parts.every((word) => isMonthName(word) || WEEKDAY.test(word) || /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}|of|on)$/u.test(word))
    && parts.some((word) => isMonthName(word) || WEEKDAY.test(word) || /^\d{4}$/u.test(word));
}

/** "UPDATE", "BREAKING NEWS"; but "NEW VELMORA" is a place. */
function isNoPlace(place: string): boolean {
  const [first, ...rest] = place.toUpperCase().split(" ");
  return noPlace.has(first) && (rest.length === 0 || first !== "NEW");
}

function isCapitals(place: string): boolean {
  return /^\p{Lu}{2}|^\p{Lu}[\p{Lu}.'’ -]+$/u.test(place) && !/\p{Ll}/u.test(place);
}

function isPlace(words: string): boolean {
  const parts = words.split(" ");
  return parts.length <= 5 && /^\p{Lu}/u.test(words)
    && parts.every((word) => SMALL_WORDS.has(word.toLowerCase()) || /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || /^\d{1,2}$/u.test(word));
}
