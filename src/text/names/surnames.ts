import {normOf} from "../fold.ts";
import {courtesyTitles, givenNames, officeTitles, places} from "../lexicon/index.ts";

const NAME = /^\p{Lu}\p{Ll}/u;

/** Adds the words that stand behind a given name or a title: "Anna Ode", "Mayor Pell". O(words). */
export function noteSurnames(words: readonly string[], surnames: Set<string>): void {
  for (let i = 1; i < words.length; i++) {
    if (!NAME.test(words[i])) continue;
    const before = normOf(words[i - 1]);
    const isGiven = NAME.test(words[i - 1]) && givenNames.has(before) && !places.has(before);
    if (!isGiven && !courtesyTitles.has(before) && !(NAME.test(words[i - 1]) && officeTitles.has(before))) continue;
    surnames.add(normOf(words[i]));
    if (NAME.test(words[i + 1] ?? "")) surnames.add(normOf(words[i + 1]));
  }
}
