import {readWords} from "../../compare/court/words.ts";
import {bodyNouns, countryOfDemonym} from "../../text/lexicon/index.ts";
import {PERSON_PLURALS} from "../../text/lexicon/nouns.ts";
import {coreOf} from "./descriptions.ts";

const SINGULAR = /^(?:a|an|another|one|this|that|each|he|she|him|his|her)$/u;
const PLURALS: ReadonlySet<string> = new Set([...PERSON_PLURALS, "men", "women", "firemen", "policemen"].filter((word) => word !== "crew"));

/**
 * How many people a phrase speaks of: "a US official" 1, "two US officials" 2, "one of the officials" 1; null where it speaks of
 * several and tells no number. `head` is the noun at its head. O(length).
 */
export function peopleIn(phrase: string, head: string): number | null {
  const words = readWords(phrase, {start: 0, end: phrase.length});
  const of = words.findIndex(({norm}) => norm === "of");
  const counted = words.slice(0, of > 0 && of <= 2 ? of : 4).find(({value}, i) => value !== null && (i === 0 || words.slice(0, i).every(({norm}) => LEADING.test(norm))));
  if (counted?.value && Number.isInteger(counted.value)) return counted.value;
  if (words.length === 0 || SINGULAR.test(words[0].norm) && !isPlural(head)) return 1;
  return isPlural(head) ? null : 1;
}

/** May stand before the number. */
const LEADING = /^(?:the|at|least|about|some|these|those|other|his|her|their|its|all|only|just|more|than)$/u;

function isPlural(head: string): boolean {
  const word = head.toLowerCase();
  return PLURALS.has(word) || /^(?:they|them|others|both|some|several|many)$/u.test(word) || /[^s]s$/u.test(word);
}

/** Offices that one person at a time holds: "Ardovia's prime minister" is known to everybody, "a minister" is not. */
const OFFICES: ReadonlySet<string> = new Set("president premier chancellor minister secretary ambassador head chief director chairman chairwoman chairperson chair king queen emperor pope mayor governor leader ceo commissioner".split(" "));
/** Speak for states and bodies, not for themselves. */
const BODIES: ReadonlySet<string> = new Set([...bodyNouns, "authorities", "allies"]);
/** Begin phrases that speak of one among others, or of one who is no longer in office. */
const INDEFINITE = /^(?:an?|one|another|some|several|many|most|two|three)\b|\b(?:former|ex|unnamed|unidentified|anonymous)\b/u;
/** Begin phrases that speak of nobody. */
const NOBODY = /^(?:few|no|none|nobody|no one|neither)\b/u;

/**
 * True where a description is of people who talk and are not named: not of a state or a body ("Ardovians", "German authorities"),
 * nobody ("few in Ardovia"), or the one holder of an office ("the head of the port"). O(length).
 */
export function isOfInformants(description: string): boolean {
  const core = coreOf(description).toLowerCase();
  const head = headOf(core);
  if (NOBODY.test(core) || BODIES.has(head) || countryOfDemonym.has(head) || countryOfDemonym.has(head.replace(/s$/u, ""))) return false;
  return !OFFICES.has(head) || INDEFINITE.test(core);
}

/** The last word before what follows a noun: good enough where no mention is known. */
export function headOf(words: string): string {
  return words.split(/[,(]| (?:who|that|of|at|in|to|for|from|with|on|near|close|inside|under|about) /u)[0].trim().split(" ").at(-1) ?? "";
}
