import {fold} from "../../text/fold.ts";
import {toLatin} from "./scripts.ts";

/** Words that say nothing of which body or place it is. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(["the", "of", "and", "for", "on", "in", "&"]);

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["organisation", "organization"], ["centre", "center"], ["defence", "defense"], ["labour", "labor"], ["harbour", "harbor"], ["programme", "program"], ["mt", "mount"],
  ["dept", "department"], ["intl", "international"], ["co", "company"], ["corp", "corporation"], ["ltd", "limited"],
]);

/** The words of names met lately, since one name is asked for again and again. */
const WORDS = new Map<string, readonly string[]>();
const MOST_NAMES = 20_000;

/** The words of a name folded for comparing: lower case, Latin letters, no accents, possessives, stops and the ending of an address gone, hyphens as blanks. O(length). */
export function wordsOfName(name: string): readonly string[] {
  const known = WORDS.get(name);
  if (known) return known;
  const words = readWords(name);
  if (WORDS.size >= MOST_NAMES) WORDS.clear();
  WORDS.set(name, words);
  return words;
}

function readWords(name: string): readonly string[] {
  return splitName(toLatin(foldName(name)));
}

/** The folded words of a name without its article, with single blanks: equal for two ways of writing one name. O(length). */
export function keyOfWords(name: string): string {
  return wordsOfName(name).filter((word, i) => i > 0 || word !== "the").join(" ");
}

/** The same in the name's own script: two names of one script are not made more alike than they are. O(length). */
export function wordsAsWritten(name: string): readonly string[] {
  return splitName(foldName(name));
}

const foldName = (name: string): string => fold(name, {lowerCase: true, plainLetters: true}).text;

function splitName(text: string): readonly string[] {
  return text.replace(/\.(?:com|org|net|info)$/u, "").replace(/'s(?![\p{L}\p{N}])/gu, "").replace(/[.']/gu, "").split(/[^\p{L}\p{N}&]+/u).filter((word) => word !== "").map((word) => SPELLINGS.get(word) ?? word);
}

/** Words that stand for initials already. */
const INITIALS: ReadonlySet<string> = new Set(["us", "uk", "un", "eu", "uae"]);

/** The initials of a name's words, small words left out: "international atomic energy agency" → "iaea", "us supreme court" → "ussc". */
export function initialsOf(words: readonly string[], withSmallWords = false): string {
  return words.filter((word) => withSmallWords || !SMALL_WORDS.has(word)).map((word) => (INITIALS.has(word) ? word : word[0])).join("");
}
