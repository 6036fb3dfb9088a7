import {eventClassesOf, nounClassOf} from "./classes.ts";
import {NEAR_DEED_LINES, NEAR_THING_LINES} from "./lexicon/near-words.ts";

/** The lines that each class stands in. */
function index(lines: readonly (readonly string[])[], classesOf: (word: string) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  lines.forEach((words, at) => {
    for (const name of new Set(words.flatMap((word) => [word, ...classesOf(word)]))) {
      const list = found.get(name);
      if (list) list.push(at); else found.set(name, [at]);
    }
  });
  return found;
}

const deeds = index(NEAR_DEED_LINES, eventClassesOf);
const things = index(NEAR_THING_LINES, (word) => [nounClassOf(word)]);

const meet = (lines: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean => {
  const theirs = lines.get(b);
  return theirs !== undefined && (lines.get(a)?.some((line) => theirs.includes(line)) ?? false);
};

/** Two classes of deeds that accounts use for one ("burst", "gave way"); each is near itself. O(lines of a word), few. */
export const areNearDeeds = (a: string, b: string): boolean => a === b || meet(deeds, a, b);

/** The same for classes of nouns: "flights", "departures". */
export const areNearThings = (a: string, b: string): boolean => a === b || meet(things, a, b);
