import {countryOf, countryOfDemonym, demonyms} from "../../text/lexicon/index.ts";
import {ORDINALS, TEENS, TENS, UNITS} from "../../text/number-words.ts";
import {alignWords, type Alignment} from "./alignment.ts";
import {no, scored, type NameComparison} from "./comparison.ts";
import {isLegalWord, withoutLegalForm} from "./legal-forms.ts";
import {similarityOf, skeletonOf} from "./spelling.ts";
import {initialsOf, SMALL_WORDS} from "./words.ts";

/** Compares two names of bodies or things: legal forms do not count, numbers and countries have to agree, no word may be left over. */
export function compareBodies(a: readonly string[], b: readonly string[], withoutVowels: boolean): NameComparison {
  const [left, right] = [a, b].map((words) => withoutLegalForm(words));
  const acronym = compareAcronym(left, right) ?? compareAcronym(right, left);
  if (acronym) return acronym;
  const [ours, theirs] = [meaningfulWords(left), meaningfulWords(right)];
  if (ours.join("") === theirs.join("")) return scored(0.95, "same letters");
  if (!sameCountries(ours, theirs)) return no("bodies of two countries, or of a country and of none", 0.3);
  const aligned = judge(ours, theirs, alignWords(ours, theirs, {given: false, withoutVowels}));
  return aligned.same ? aligned : compareLetters(ours, theirs) ?? aligned;
}

function judge(left: readonly string[], right: readonly string[], {pairs, onlyLeft, onlyRight, penalty}: Alignment): NameComparison {
  if (onlyLeft.length + onlyRight.length > 0) {
    const [ours, theirs] = [onlyLeft.map((at) => left[at]), onlyRight.map((at) => right[at])];
    if ([...ours, ...theirs].every(isLegalWord) && pairs.length > 0) return scored(0.9 - penalty, "a legal form, spelled otherwise, in one only");
    return no([ours, theirs].filter((words) => words.length > 0).map((words) => `“${words.join(" ")}”`).join(" against ") + " stands in one only", 0.3);
  }
  const inOrder = pairs.every(({at, to}) => pairs.every((other) => at < other.at === to < other.to || at === other.at));
  const details = pairs.filter((pair) => pair.penalty > 0).map(({detail}) => detail);
  return scored(0.98 - penalty - (inOrder ? 0 : 0.1), [...details, ...(inOrder ? [] : ["same words in another order"])].join("; ") || "same words");
}

/** Long names whose letters, run together, are transliterations of each other ("Jundal-e-Saheran"). */
function compareLetters(left: readonly string[], right: readonly string[]): NameComparison | null {
  const [ours, theirs] = [left.join(""), right.join("")];
  if (Math.min(ours.length, theirs.length) < 8 || Math.max(ours.length, theirs.length) > 64 || Math.abs(left.length - right.length) > 1 || /\d/u.test(ours + theirs)) return null;
  const isShared = left.some((word) => right.includes(word));
  return !isShared && similarityOf(skeletonOf(ours), skeletonOf(theirs)) >= 0.88 ? scored(0.85, "transliterations of one name") : null;
}

const NUMBERS: ReadonlyMap<string, number> = new Map([...UNITS, ...TEENS, ...TENS, ...ORDINALS]);

/** The words that tell bodies apart, numbers in figures, a country under its one name. */
function meaningfulWords(words: readonly string[]): readonly string[] {
  const kept = words.flatMap((word) => word.split("&")).filter((word) => word !== "" && !SMALL_WORDS.has(word));
  const found: string[] = [];
  for (let at = 0; at < kept.length; at++) {
    const pair = at + 1 < kept.length ? countryOf.get(`${kept[at]} ${kept[at + 1]}`) : undefined;
    if (pair) found.push(keyOfCountry(pair));
    else if (TENS.has(kept[at]) && UNITS.has(kept[at + 1] ?? "")) found.push(String(TENS.get(kept[at])! + UNITS.get(kept[++at])!));
    else found.push(countryKey(kept[at]) ?? numberOf(kept[at]) ?? kept[at]);
    if (pair) at++;
  }
  return found;
}

const keyOfCountry = (country: string): string => country.toLowerCase().replace(/\s/gu, "");
const countryKey = (word: string): string | undefined => (countryOf.has(word) ? keyOfCountry(countryOf.get(word)!) : undefined);

function numberOf(word: string): string | undefined {
  const ordinal = /^(?<digits>\d+)(?:st|nd|rd|th)$/u.exec(word)?.groups?.digits;
  return ordinal ?? (NUMBERS.has(word) ? String(NUMBERS.get(word)) : undefined);
}

/** Both speak of the same countries: a branch in Norway is not the one in Denmark, nor the whole. */
function sameCountries(left: readonly string[], right: readonly string[]): boolean {
  const [ours, theirs] = [left, right].map((words) => words.filter((word) => COUNTRY_KEYS.has(word) || demonyms.has(word)).map((word) => keyOfCountry(countryOfDemonym.get(word) ?? word)).sort().join(" "));
  return ours === theirs;
}

const COUNTRY_KEYS: ReadonlySet<string> = new Set([...countryOf.values()].map(keyOfCountry));

function compareAcronym(short: readonly string[], long: readonly string[]): NameComparison | null {
  const words = long.filter((word) => word !== "the");
  if (short.length !== 1 || words.length < 3 || short[0].length < 3) return null;
  return short[0] === initialsOf(words) || short[0] === initialsOf(words, true) ? scored(0.8, "initials of the full name") : null;
}
