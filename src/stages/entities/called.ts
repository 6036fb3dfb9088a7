import {wordsOfName} from "../../compare/names.ts";
import type {NamedMention} from "./context.ts";

/** The folded words of a name without its article: equal for two ways of writing one name. */
export function keyOfWords(name: string): string {
  return wordsOfName(name).filter((word, i) => i > 0 || word !== "the").join(" ");
}

/** The named mentions with the very words, with or without their title. O(names). */
export function namesOfWords(names: readonly NamedMention[], words: string): readonly NamedMention[] {
  const key = keyOfWords(words);
  return names.filter((name) => key !== "" && (name.key === key || name.title !== "" && `${name.title} ${name.key}` === key));
}
