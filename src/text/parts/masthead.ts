import {KNOWN_OUTLETS, LOOSE_OUTLET_NOUNS, ONE_WORD_OUTLETS, OUTLET_NOUNS} from "../agencies.ts";
import {givenNames, places} from "../lexicon/index.ts";
import {isDateWord} from "./date-line.ts";
import {EDITIONS, MASTHEAD_NOUNS, MASTHEAD_OPENERS, TOPICS} from "./masthead-words.ts";

/** How surely a name alone above an article is an outlet's: by its own form, by where it stands, where nothing else can be one, or not. */
export type Surety = "form" | "place" | "rest" | null;

const SMALL = /^(?:of|the|and|on|in|for|&|de|del|la|le|al|el)$/u;
const CAPITAL = /^["'(]?[\p{Lu}\d]/u;
const LONGEST = 6;

/** The surety of a name of up to six words, all but small ones in capitals; null for other words, places, sections and persons. O(length). */
export function suretyOf(name: string): Surety {
  const words = name.split(" ");
  if (name.length > 60 || words.length > LONGEST || !/\p{L}/u.test(name) || /[!?:;"“”()@,]|\.\./u.test(name)) return null;
  if (isDomain(name) || KNOWN_OUTLETS.has(name.toLowerCase())) return "form";
  if (!CAPITAL.test(words[0]) || !words.every((word) => CAPITAL.test(word) || SMALL.test(word) || isJoined(word))) return null;
  if (endsAsSentence(words) || isElse(name)) return null;
  if (words.length === 1) return suretyOfWord(name);
  return isForm(words) ? "form" : isPerson(words) ? null : hasAcronym(words) ? "place" : "rest";
}

function isElse(name: string): boolean {
  const key = name.toLowerCase().replace(/^the /u, "").replaceAll(".", "");
  return places.has(key) || places.has(name.toLowerCase()) || key.split(/[ -]/u).every((word) => TOPICS.has(word) || places.has(word) || isDateWord(word)) || /^(?:part|page|day|week|chapter|unit|section|vol|volume|no|episode|season|issue|slide|chart|figure|table|photo|image|step) /u.test(key);
}

/** "tarncourier.example", "UrduPoint.com". */
function isDomain(name: string): boolean {
  return /^(?:www\.)?[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,20}){0,2}\.[a-z]{2,10}$/u.test(name) && !/\d$/u.test(name);
}

/** "City A.M." ends in points, a sentence in one. */
function endsAsSentence(words: readonly string[]): boolean {
  const last = words[words.length - 1];
  return last.endsWith(".") && !/^(?:\p{Lu}\.){2,}$/u.test(last);
}

function suretyOfWord(word: string): Surety {
  const key = word.toLowerCase();
  if (ONE_WORD_OUTLETS.has(key) || isJoined(word) || /\p{L}\d|\d\p{L}/u.test(word) && word.length > 3 && !/^\d+(?:st|nd|rd|th|s)$/u.test(key)) return "form";
  return word.length < 3 || givenNames.has(key) || isPlainJob(key) ? null : "place";
}

function isPlainJob(key: string): boolean {
  return /(?:ist|or|er|ian)s?$/u.test(key) && TOPICS.has(key);
}

function isForm(words: readonly string[]): boolean {
  if (/^the$/iu.test(words[0]) && words.length <= 5) return true;
  if (MASTHEAD_OPENERS.has(words[0].toLowerCase()) || words.some(isJoined) || words.some((word) => /^\d+$/u.test(word))) return true;
  const proper = [...words];
  while (proper.length > 1 && EDITIONS.has(proper[proper.length - 1].toLowerCase())) proper.pop();
  const of = proper.findIndex((word) => word === "of");
  const telling = [proper[proper.length - 1], ...(of > 0 ? [proper[of - 1]] : [])];
  return telling.flatMap((word) => [word, ...(word.includes("-") ? word.split("-") : [])]).some(isOutletWord);
}

function isOutletWord(word: string): boolean {
  const key = word.toLowerCase().replaceAll(".", "");
  return OUTLET_NOUNS.has(key) || LOOSE_OUTLET_NOUNS.has(key) || MASTHEAD_NOUNS.has(key) || ONE_WORD_OUTLETS.has(key);
}

/** "HuffPost", "PerthNow", "iNews"; "McKay", "DeLuca" and "O'Neill" are persons. */
function isJoined(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|Du|Da|La|Le|Lo|Van|Von|Fitz|El|Al|Ben|St)\p{Lu}\p{Ll}+$/u.test(word) && !/['-]|\p{Ll}(?:The|By)$/u.test(word);
}

function isPerson(words: readonly string[]): boolean {
  return givenNames.has(words[0].toLowerCase()) || /^\p{Lu}\.$/u.test(words[0]);
}

/** "CGTN America", "AZ Wishesh": capitals alone beside a word in small letters. */
function hasAcronym(words: readonly string[]): boolean {
  return words.some((word) => /\p{Ll}/u.test(word)) && /^\p{Lu}{2,5}$/u.test(words[0]);
}
