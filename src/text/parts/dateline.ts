import type {Range} from "../../model/index.ts";
import {findFullDate} from "./full-date.ts";
import type {Line} from "./lines.ts";
import {AGENCIES, NO_PLACES} from "./furniture-words.ts";
import {anyWord} from "../pattern.ts";

const agency = anyWord(AGENCIES, "iu");
const noPlace = new Set(NO_PLACES);
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?$/iu;
const SMALL_WORDS = new Set(["of", "the", "de", "del", "la", "le", "el", "al", "sur", "da", "do", "dos", "and", "on", "upon", "near", "in", "am"]);

/** The longest dateline, in code units. */
const LONGEST = 110;

/**
 * The dateline at the beginning of a line, up to and with its dash or colon: "VELMORA, July 3 (Coastal Wire) —".
 * `first` says whether the article begins here; only there is a place in small letters with nothing else believed.
 */
export function findDateline(line: Line, first: boolean): Range | null {
  const agencyAlone = first ? /^\((?<name>[^()]{2,30})\) (?=["“\p{Lu}])/u.exec(line.text) : null;
  if (agencyAlone?.groups && agency.exec(agencyAlone.groups.name)?.[0] === agencyAlone.groups.name) return {start: line.start, end: line.start + agencyAlone[0].trimEnd().length};
  if (isPlaceAndDate(line)) return {start: line.start, end: line.end};
  const head = /^(?<words>[^–—:_]{2,100}?)(?<sign> ?[–—] ?| (?:-{1,2}|_) |: |(?<=\)) ?(?:-{1,2}|:) ?)(?=["“‘'(\p{L}\p{N}])/u.exec(line.text.slice(0, LONGEST));
  if (!head?.groups) return null;
  const words = head.groups.words.replace(/\s+/gu, " ").trim();
  if (!isDateline(words, head.groups.sign.trim(), first)) return null;
  const next = line.text.slice(head[0].length);
  if (!/^["“‘'(]*[\p{Lu}\p{N}]/u.test(next) && !/^\p{Lu}{2}/u.test(words)) return null;
  return {start: line.start, end: line.start + head[0].trimEnd().length};
}

/** "VELMORA, 3 July 2031" alone in a line. */
function isPlaceAndDate({text, words}: Line): boolean {
  const [place, ...rest] = words <= 9 ? text.split(",").map((part) => part.trim()) : [""];
  return rest.length > 0 && isCapitals(place) && isPlace(place) && /\d/u.test(text)
    && rest.every((part) => isPlace(part) || MONTH.test(part) || /^\d{4}$/u.test(part) || findFullDate(part) !== null);
}

function isDateline(words: string, sign: string, first: boolean): boolean {
  const bracket = /\((?<inside>[^()]{2,40})\)$/u.exec(words);
  const inside = bracket?.groups?.inside ?? "";
  const [place, ...rest] = words.slice(0, bracket ? bracket.index : words.length).trim().split(/[,/]/u).map((part) => part.trim()).filter(Boolean);
  if (!place) return bracket !== null && agency.test(inside) && first;
  if (!isPlace(place) || isNoPlace(place)) return false;
  if (!rest.every((part) => isPlace(part) || MONTH.test(part) || /^(?:\d{4}|[A-Z][a-z]{1,4}\.|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u.test(part))) return false;
  const capitals = isCapitals(place);
  if (sign === ":") return (capitals && first && rest.length === 0) || (bracket !== null && (capitals || agency.test(inside)));
  if (bracket) return capitals || agency.test(inside) || rest.length > 0;
  return capitals || (first && (rest.length > 0 || place.split(" ").length <= 3));
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
    && parts.every((word) => SMALL_WORDS.has(word.toLowerCase()) || /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || MONTH.test(word) || /^\d{1,2}$/u.test(word));
}
