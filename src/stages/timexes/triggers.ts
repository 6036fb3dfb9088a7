import type {Grammar, Rule} from "./grammar.ts";

/** Words that most sentences have: a rule is known by another of its words where it has one. */
const COMMON: ReadonlySet<string> = new Set((
  "the a an of in on at to from by for with and or not no so as that this these those it its it's his her their our my he she they we you i s t "
  + "is was were be been are has had have will would all some more most many few several over under about around up down after before into through during "
  + "first last next past new one two other same old long short full whole only just early late later mid middle midway start beginning end close opening outset part rest remainder age each every once twice times then this next couple current past ' - – — , . / ( ) \" : ;"
).split(" "));

/** The words of which any match of a class holds one, where they are fewer than those that it can begin with. */
export type Needs = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Keys of atoms (see `keyOf`) of which every match of the grammar holds one: where a sentence has none of them, nothing is found in it,
 * whatever its tags. Of each rule's terms the one with the rarest words is taken. O(rules × words).
 */
export function triggersOf({rules, starts}: Grammar, needs: Needs): ReadonlySet<string> {
  return new Set(rules.flatMap((rule) => [...rarestOf(rule, (name) => needs.get(name) ?? starts.get(name) ?? null)]));
}

function rarestOf({name, terms}: Rule, wordsOf: (name: string) => ReadonlySet<string> | null): ReadonlySet<string> {
  const sets = terms.filter(({optional}) => !optional).map(({words, read}) => words ?? wordsOf(read)).filter((words) => words !== null);
  if (sets.length === 0) throw new RangeError(`rule ${name} has no word that it needs`);
  return sets.reduce((best, words) => (commonIn(words) < commonIn(best) ? words : best));
}

function commonIn(words: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (COMMON.has(word)) count++;
  return count;
}
