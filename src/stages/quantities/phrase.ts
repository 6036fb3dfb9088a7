import type {Atom} from "../../text/atoms.ts";
import {normAt} from "../../text/atoms.ts";

/** The longest of the listed phrases that begins at `at`; null when none does. */
export type PhraseReader<Value> = (atoms: readonly Atom[], at: number) => {readonly end: number; readonly value: Value} | null;

/** A reader for a table of phrases (atoms between blanks). O(phrases with the same first atom) a call. */
export function phraseReader<Value>(table: ReadonlyMap<string, Value>): PhraseReader<Value> {
  const byFirst = new Map<string, {words: readonly string[]; value: Value}[]>();
  for (const [phrase, value] of table) {
    const words = phrase.split(" ");
    byFirst.set(words[0], [...(byFirst.get(words[0]) ?? []), {words, value}]);
  }
  for (const rows of byFirst.values()) rows.sort((a, b) => b.words.length - a.words.length);
  return (atoms, at) => {
    const row = byFirst.get(normAt(atoms, at))?.find(({words}) => words.every((word, i) => normAt(atoms, at + i) === word));
    return row ? {end: at + row.words.length, value: row.value} : null;
  };
}
