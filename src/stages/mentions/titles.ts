import {courtesyTitles, givenNames, officeHeads, officeModifiers, officeTitles, phraseLength, places} from "../../text/lexicon/index.ts";
import {isCapital, type Phrase, type Run} from "./phrase.ts";

const known = {has: (phrase: string) => officeTitles.has(phrase) || courtesyTitles.has(phrase)};

/** A title of one word. */
export const isTitle = (norm: string): boolean => known.has(norm);

/** Tokens of the title known as a phrase that starts at `at` ("Secretary of State"); 0 where none does. */
export const knownTitleLength = ({norms}: Phrase, at: number): number => phraseLength(known, norms, at);

/** Tokens of the title that starts at `at`: one known as a phrase, or capitalised words that make up an office ("Assistant Police Commissioner"). 0 where none does. O(length). */
export function titleLength(phrase: Phrase, at: number): number {
  return Math.max(knownTitleLength(phrase, at), composedLength(phrase, at));
}

/** Words that open an office unless a place's name stands before them: "City Manager Karin Ode", but "Harrow City Fire Marshal". */
const LOCAL: ReadonlySet<string> = new Set(["city", "county", "town", "village"]);

/** An office is a last word with at least one word before it that belongs to offices, or with a given name behind it ("Attorney Karin Ode"). */
function composedLength({norms, words}: Phrase, at: number): number {
  let length = 0;
  for (let next = at; next < norms.length && isCapital(words[next]); next++) {
    const isLast = officeHeads.has(norms[next]) || officeTitles.has(norms[next]);
    const isLocal = next === at && LOCAL.has(norms[at]) && !isCapital(words[at - 1]);
    if (!isLast && !isLocal && !officeModifiers.has(norms[next])) break;
    if (isLast && (next > at || givenNames.has(norms[next + 1]))) length = next - at + 1;
  }
  return length;
}

/** "Larry King", "Aaron Judge": a word that is a title elsewhere is a family name behind a given name. */
export function isFamilyName({norms}: Phrase, {first}: Run, at: number): boolean {
  return at > first && at - first <= 2 && givenNames.has(norms[first]) && !places.has(norms[first]) && !isTitle(norms[first]);
}
