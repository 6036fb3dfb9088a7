import type {Range} from "../../model/index.ts";
import type {Atom} from "../../text/atoms.ts";
import {findAtoms} from "../../text/atoms.ts";
import {FRACTIONS, FRACTION_SIGNS, SCALES, TEENS, TENS, UNITS} from "../../text/number-words.ts";
import {triggersTime} from "../timexes/index.ts";
import {ROUGH_NUMBERS} from "./lexicon.ts";
import {SPEEDS, TIED_UNITS, unitNamed} from "./units.ts";

/** Words of numbers, exact and rough, and those that count nothing. */
const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...[UNITS, TEENS, TENS, SCALES, FRACTIONS, FRACTION_SIGNS].flatMap((table) => [...table.keys()]), "hundred", "dozen",
  ...[...ROUGH_NUMBERS.keys()].map((phrase) => phrase.split(" ")[0]), "no", "nobody", "none",
]);

/** Whether an atom may be what makes a quantity: every sentence with a quantity has such an atom, whatever its tags. */
export function triggersQuantity({kind, norm}: Pick<Atom, "kind" | "norm">): boolean {
  return kind === "number" || NUMBER_WORDS.has(norm) || SPEEDS.has(norm) || !TIED_UNITS.has(norm) && unitNamed(norm) !== null;
}

/** Whether a range of a text may hold a time expression or a quantity; where not, none is found in it, whatever its tags. O(length). */
export function mayHoldValue(text: string, range: Range): boolean {
  return findAtoms(text, range).some((atom) => triggersTime(atom) || triggersQuantity(atom));
}
