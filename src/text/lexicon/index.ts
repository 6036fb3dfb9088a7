import {normOf} from "../fold.ts";
import {CITIES, COUNTRIES, OTHER_DEMONYMS, REGIONS} from "./places.ts";
import {GIVEN_NAMES} from "./given-names.ts";
import {BODY_NOUNS, DOCUMENT_NOUNS, FIRM_NOUNS, LINES_OF_BUSINESS, OTHER_PERSON_NOUNS, PERSON_NOUNS, PERSON_PLURALS, pluralOf, WORDS_OF_OTHER_BODIES} from "./nouns.ts";
import {COURTESY_TITLES, NAME_PARTICLES, OFFICE_HEADS, OFFICE_MODIFIERS, OFFICE_TITLES, TITLE_ADJECTIVES} from "./titles.ts";

/** Sets and maps over the word lists, keyed by the folded word or phrase with single blanks. */

const keyOf = (name: string): string => name.split(" ").map(normOf).join(" ");
const setOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(keyOf));

/** Folded name or alias of a country → its name. */
export const countryOf: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({name, aliases}) => [name, ...aliases].map((form) => [keyOf(form), name] as const)),
);

/** Folded adjective or noun of nationality → the country's name. */
export const countryOfDemonym: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({name, demonyms}) => demonyms.map((form) => [keyOf(form), name] as const)),
);

export const demonyms: ReadonlySet<string> = new Set([...countryOfDemonym.keys(), ...OTHER_DEMONYMS.map(keyOf)]);
export const cities = setOf(CITIES);
export const places: ReadonlySet<string> = new Set([...countryOf.keys(), ...cities, ...setOf(REGIONS)]);
export const givenNames: ReadonlySet<string> = new Set(GIVEN_NAMES);
export const courtesyTitles = setOf(COURTESY_TITLES);
export const officeTitles = setOf(OFFICE_TITLES);
export const officeHeads = setOf(OFFICE_HEADS);
export const officeModifiers = setOf(OFFICE_MODIFIERS);
export const titleAdjectives = setOf(TITLE_ADJECTIVES);
export const nameParticles = setOf(NAME_PARTICLES);

const withPlurals = (nouns: readonly string[]): ReadonlySet<string> => new Set(nouns.flatMap((noun) => [noun, pluralOf(noun)]));

export const personNouns: ReadonlySet<string> = new Set([...withPlurals([...PERSON_NOUNS, ...OTHER_PERSON_NOUNS]), ...PERSON_PLURALS]);

/** True for nouns of persons: those of the list, offices, and what ends as only they do ("satirist", "lineman"). */
export const isPersonNoun = (norm: string): boolean => personNouns.has(norm) || officeHeads.has(norm) || PERSON_ENDING.test(norm);

const PERSON_ENDING = /(?:\p{L}{2}[aeiou]tors?|\p{L}{3}ists?|icians?|rians?|m[ae]n|wi(?:fe|ves)|writers?|keepers?|makers?|holders?|goers?|players?|surgeons?|lawyers?)$/u;
/** Those that the tagger of names was trained with; its weights know no others. */
export const taggedPersonNouns: ReadonlySet<string> = new Set([...withPlurals(PERSON_NOUNS), ...PERSON_PLURALS]);
export const bodyNouns = withPlurals(BODY_NOUNS);
export const linesOfBusiness: ReadonlySet<string> = new Set(LINES_OF_BUSINESS);
export const firmNouns: ReadonlySet<string> = new Set(FIRM_NOUNS);
export const wordsOfOtherBodies: ReadonlySet<string> = new Set(WORDS_OF_OTHER_BODIES);
export const documentNouns = withPlurals(DOCUMENT_NOUNS);

/** Number of tokens in the longest phrase of `phrases` that starts at `at`; 0 when none does. */
export function phraseLength(phrases: {has(key: string): boolean}, norms: readonly string[], at: number, longest = 4): number {
  for (let length = Math.min(longest, norms.length - at); length > 0; length--) {
    if (phrases.has(norms.slice(at, at + length).join(" "))) return length;
  }
  return 0;
}
