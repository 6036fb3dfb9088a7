import {skeletonOf} from "./spelling.ts";
import {initialsOf} from "./words.ts";

/** Keys under which names that may compare as one meet: the beginnings of their words' consonants, their initials, all words as one. O(letters). */
export function blockKeysOf(words: readonly string[]): readonly string[] {
  return [...words.filter((word) => word.length > 2).map((word) => skeletonOf(word).slice(0, 4)), initialsOf(words), words.join("")];
}
