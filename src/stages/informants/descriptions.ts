import {uninflected} from "../../compare/court/inflections.ts";
import {FUNCTION_WORDS} from "../../compare/court/word-lists.ts";
import {readWords} from "../../compare/court/words.ts";
import {bodyNouns, countryOf, countryOfDemonym, personNouns} from "../../text/lexicon/index.ts";

/** What a description says of somebody, in words that can be compared. */
export interface Described {
  /** The noun for the person, without what inflects it; empty where none is known. */
  readonly head: string;
  /** Country names, each once. */
  readonly countries: ReadonlySet<string>;
  /** Other words of weight: the office, the body, the place. */
  readonly words: ReadonlySet<string>;
  /** Each of these words as it stands. */
  readonly spelled: ReadonlyMap<string, string>;
}

/** Nouns that anybody may be called by who talks to reporters. */
const GENERAL: ReadonlySet<string> = new Set("official source person peopl insider figur adviser aid member representativ spokesperson employe worker man woman resident witness".split(" "));
/** They tell one person from another only a little. */
const RANKS: ReadonlySet<string> = new Set("senior former top local high ranking highranking leading unnamed anonymous same other second third several many western foreign young old".split(" "));
const bodyStems: ReadonlySet<string> = new Set([...bodyNouns].map(uninflected));
const TAIL = /,|\bwho\b|\bspeaking\b|\bfamiliar\b|\bbriefed\b|\bwith (?:direct )?knowledge\b/u;

/** The description up to its first relative clause or apposition. */
export function coreOf(phrase: string): string {
  return phrase.split(TAIL)[0] || phrase;
}

/** Reads a description up to its first relative clause: "a senior Ardovian port official, who …". O(length). */
export function readDescription(phrase: string): Described {
  const core = coreOf(phrase);
  const country = (norm: string) => countryOfDemonym.get(norm) ?? countryOf.get(norm); // "US" is none of the pronouns here
  const words = readWords(core, {start: 0, end: core.length}).filter(({norm, value}) => value === null && (country(norm) !== undefined || !FUNCTION_WORDS.has(norm)));
  const heads = words.filter(({norm}) => personNouns.has(norm));
  const head = heads.at(0)?.stem ?? words.at(-1)?.stem ?? "";
  const spelled = new Map(words.filter(({norm, stem}) => country(norm) === undefined && stem !== head && !RANKS.has(norm)).map(({stem, norm}) => [stem, norm]));
  return {head, countries: new Set(words.flatMap(({norm}) => country(norm) ?? [])), words: new Set(spelled.keys()), spelled};
}

/** True where one person may be called by both nouns, as far as these go. */
export function mayBeOne(a: Described, b: Described): boolean {
  return a.head === b.head || GENERAL.has(a.head) || GENERAL.has(b.head);
}

/** Words and countries that both descriptions have. */
export function sharedWords(a: Described, b: Described): readonly string[] {
  return [...[...a.countries].filter((name) => b.countries.has(name)), ...[...a.words].filter((word) => b.words.has(word))];
}

/** True where the words say more than that there is some ministry or company. */
export function isTelling(words: readonly string[]): boolean {
  return words.some((word) => !bodyStems.has(word));
}

/** True where both name a country and none in common. */
export function areOfOtherCountries(a: Described, b: Described): boolean {
  return a.countries.size > 0 && b.countries.size > 0 && ![...a.countries].some((name) => b.countries.has(name));
}
