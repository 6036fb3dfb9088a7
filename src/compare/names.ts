import type {EntityKind} from "../model/index.ts";
import {compareBodies} from "./names/bodies.ts";
import {no, scored, type NameComparison} from "./names/comparison.ts";
import {comparePersons} from "./names/persons.ts";
import {comparePlaces} from "./names/places.ts";
import {isOtherScript, isWithoutVowels} from "./names/scripts.ts";
import {wordsAsWritten, wordsOfName} from "./names/words.ts";

export {SAME, SURE, type NameComparison} from "./names/comparison.ts";
export {isSpelledAlike, similarityOf, skeletonOf} from "./names/spelling.ts";
export {shortOfFirm} from "./names/firms.ts";
export {initialsOf, keyOfWords, wordsOfName} from "./names/words.ts";
export {blockKeysOf} from "./names/blocks.ts";

/** Words of a name beyond which only equal names are the same: no name is as long. */
const MOST_WORDS = 32;

/**
 * Compares two names of one kind, in Latin, Cyrillic, Greek, Arabic, Hebrew, Georgian, Armenian or Korean letters. `score` goes from 0 to 1; `same` is true from `SAME` (0.68) on, where a
 * slip of the pen is borne; from `SURE` (0.75) on only spelling, order, initials and titles are between them. A shared surname, given
 * name or country word is one link and never enough. O(words² · letters²), words and letters bounded.
 */
export function compareNames(a: string, b: string, {kind}: {readonly kind: EntityKind}): NameComparison {
  const wordsOf = isOtherScript(a) && isOtherScript(b) ? wordsAsWritten : wordsOfName;
  const [left, right] = [a, b].map((name) => wordsOf(kind === "person" ? inSpokenOrder(name) : name));
  if (left.length === 0 || right.length === 0) return no("one name has no letters");
  if (bare(left) === bare(right)) return scored(1, "same words");
  if (Math.max(left.length, right.length) > MOST_WORDS) return no("too long to be names");
  if (kind === "place") return comparePlaces(left, right);
  const withoutVowels = isWithoutVowels(a) !== isWithoutVowels(b);
  return kind === "person" ? comparePersons(left, right, withoutVowels) : compareBodies(left, right, withoutVowels);
}

/** True for two names that no reader would take for one: neither is a part of the other, and they compare as two. */
export function areTwoNames(a: {readonly name: string; readonly kind: EntityKind}, b: {readonly name: string}): boolean {
  const [left, right] = [a, b].map(({name}) => wordsOfName(name));
  const isWithin = (short: readonly string[], long: readonly string[]): boolean => short.every((word) => long.includes(word));
  return !isWithin(left, right) && !isWithin(right, left) && !compareNames(a.name, b.name, {kind: a.kind}).same;
}

const bare = (words: readonly string[]): string => words.filter((word) => word !== "the").join(" ");

/** "Ode, Karin" as "Karin Ode". */
function inSpokenOrder(name: string): string {
  const [family, given, ...more] = name.split(",");
  return given !== undefined && more.length === 0 ? `${given} ${family}` : name;
}
