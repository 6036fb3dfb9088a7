import {courtesyTitles, givenNames, officeHeads, officeModifiers, officeTitles, phraseLength, places} from "../../text/lexicon/index.ts";
import {PLACE_WORDS} from "../../text/lexicon/nouns.ts";
import {isCapital, type Phrase, type Run} from "./phrase.ts";

const placeWords: ReadonlySet<string> = new Set(PLACE_WORDS);
const known = {has: (phrase: string) => officeTitles.has(phrase) || courtesyTitles.has(phrase)};

/** A title of one word. */
export const isTitle = (norm: string): boolean => known.has(norm);

/** Tokens of the title known as a phrase that starts at `at` ("Secretary of State"); 0 where none does. */
export const knownTitleLength = ({norms, words}: Phrase, at: number): number => (isHyphened(norms, at) && isCapital(words[at + 2]) ? 3 : phraseLength(known, norms, at));

/** "Governor-General", "Mayor-elect". */
const isHyphened = (norms: readonly string[], at: number): boolean => norms[at + 1] === "-" && /^(?:general|elect|designate)$/u.test(norms[at + 2] ?? "") && (known.has(norms[at]) || norms[at] === "attorney");

/**
 * Tokens of the title that starts at `at`: one known as a phrase, or capitalised words that make up an office ("Assistant Police
 * Commissioner", "Secretary of Commerce"). 0 where none does. O(length).
 */
export function titleLength(phrase: Phrase, at: number): number {
  return Math.max(knownTitleLength(phrase, at), composedLength(phrase, at), officeOfLength(phrase, at));
}

/** Tokens behind "of" within which the name must begin: "Minister of Trade and Foreign Affairs Karin Ode". */
const LONGEST_CHARGE = 6;

/**
 * Tokens of an office with what it is for, in front of a name: "Secretary of the Interior", "Bishop of Harrow", "Ambassador to France". The name begins at a given name, or behind
 * words for a field of government, or where the reader takes the last two of the words for a person's. 0 where none does.
 */
export function officeOfLength(phrase: Phrase, at: number): number {
  const {norms, words} = phrase;
  const office = Math.max(knownTitleLength(phrase, at), composedLength(phrase, at), officeHeads.has(norms[at]) ? 1 : 0);
  if (office === 0 || !isCapital(words[at]) || !(/^(?:of|for)$/u.test(norms[at + office] ?? "") || norms[at + office] === "to" && /^(?:ambassador|envoy)$/u.test(norms[at + office - 1]))) return 0;
  const charge = at + office + (norms[at + office + 1] === "the" ? 2 : 1);
  let isField = true;
  for (let next = charge; next < charge + LONGEST_CHARGE && (isCapital(words[next]) || norms[next] === "and"); next++) {
    const isFamilyNext = isCapital(words[next + 1]);
    if (next > charge + (OPENING.test(norms[charge]) ? 1 : 0) && (givenNames.has(norms[next]) && isFamilyNext || isField && !isOfField(norms[next]) && isCapital(words[next]))) return next - at;
    isField &&= isOfField(norms[next]);
  }
  const named = charge + placeLength(phrase, charge);
  return isPersonAt(phrase, charge, named) ? named - at : 0;
}

/** Tokens of the place that an office is for, as far as its first words tell: "Velmora", "South Velmora". */
const placeLength = ({norms}: Phrase, at: number): number => phraseLength(places, norms, at) || (OPENING.test(norms[at] ?? "") ? 2 : 1);
const OPENING = /^(?:north|south|east|west|northern|southern|eastern|western|new|upper|lower|san|santa|saint|st\.?|los|las|port|fort|lake|mount)$/u;

/** Just two capitals stand behind a known place, or which the reader takes for the end of a person's name, and the whole is no place: "Velmora Ivo Renn". */
function isPersonAt({norms, words, sentence}: Phrase, charge: number, named: number): boolean {
  const last = named + 1;
  return words.slice(charge, last + 1).every(isCapital) && words[last] !== undefined && !isCapital(words[last + 1]) && !places.has(norms.slice(charge, last + 1).join(" ")) && !placeWords.has(norms[last])
    && (phraseLength(places, norms, charge) > 0 && !officeModifiers.has(norms[named]) || (sentence.names ?? []).some((name) => name.kind === "person" && name.last === last && name.first <= named));
}

const isOfField = (norm: string): boolean => officeModifiers.has(norm) || norm === "affairs" || norm === "and";

/** Words that open an office unless a place's name stands before them: "City Manager Karin Ode", but "Harrow City Fire Marshal". */
const LOCAL: ReadonlySet<string> = new Set(["city", "county", "town", "village"]);

/** An office is a last word with at least one word before it that belongs to offices, or with a given name behind it ("Attorney Karin Ode"). */
function composedLength(phrase: Phrase, at: number): number {
  const {norms, words} = phrase;
  let length = 0;
  for (let next = at; next < norms.length && isCapital(words[next]); next++) {
    const isLast = officeHeads.has(norms[next]) || officeTitles.has(norms[next]);
    const isLocal = next === at && LOCAL.has(norms[at]) && !isCapital(words[at - 1]);
    if (!isLast && !isLocal && !officeModifiers.has(norms[next])) break;
    if (isLast && (next > at || givenNames.has(norms[next + 1]) || isFullNameAt(phrase, next + 1))) length = next - at + 1;
  }
  return length;
}

/** The reader takes what begins there for a person's name of two words or more. */
const isFullNameAt = ({sentence}: Phrase, at: number): boolean => (sentence.names ?? []).some(({kind, first, last}) => kind === "person" && first === at && last > first);

/** "Larry King", "Aaron Judge": a word that is a title elsewhere is a family name behind a given name. */
export function isFamilyName({norms}: Phrase, {first}: Run, at: number): boolean {
  return at > first && at - first <= 2 && givenNames.has(norms[first]) && !places.has(norms[first]) && !isTitle(norms[first]);
}
