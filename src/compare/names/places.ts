import {countryOf} from "../../text/lexicon/index.ts";
import {no, scored, type NameComparison} from "./comparison.ts";
import {isSpelledAlike} from "./spelling.ts";

/** Compares two names of places: aliases of one country, or spellings of one name word by word. */
export function comparePlaces(left: readonly string[], right: readonly string[]): NameComparison {
  const [a, b] = [left, right].map((words) => countryOf.get(words.filter((word) => word !== "the").join(" ")));
  if (a && a === b) return scored(1, `both name ${a}`);
  if (a || b) return no("a country and something else");
  return left.length === right.length && left.every((word, i) => isSpelledAlike(word, right[i])) ? scored(0.85, "spelled alike") : no("different places");
}
