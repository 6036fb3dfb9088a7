import type {Token} from "../../model/index.ts";
import {fateOf, type CountedRange} from "./fate.ts";

/** What is counted or measured, in dictionary form. */
export interface CountedThing {
  /** Lemma of the noun that heads the phrase ("member" of "voting members of the council"); null where none is told. */
  readonly lemma: string | null;
  /** Lemmas of the words that qualify it, and the class of what befell it: `voting`; `kill`, `injure`, `arrest`, `rescue`, `evacuate`, `disappear`. */
  readonly qualifiers: readonly string[];
}

/** Words at which the phrase proper ends and what is said of it begins. */
const ENDS: ReadonlySet<string> = new Set(["of", "from", "in", ",", "that", "who", "which", "with", "on", "at", "for", "was", "were", "are", "have", "had"]);

/** What a quantity counts, from the tokens of its sentence. O(tokens). */
export function thingOf(tokens: readonly Token[], quantity: CountedRange & {readonly unit: string | null}): CountedThing {
  const {of, unit} = quantity;
  const phrase = of === null ? [] : tokens.filter(({start, end}) => of.start < end && start < of.end);
  const stop = phrase.findIndex(({norm}, at) => 0 < at && ENDS.has(norm));
  const words = (stop < 0 ? phrase : phrase.slice(0, stop)).filter(({tag}) => /^(?:NN|JJ|VBG|VBN)/u.test(tag));
  const head = words.findLast(({tag}) => tag.startsWith("NN"));
  const fate = unit === null ? fateOf(tokens, quantity) : null;
  const qualifiers = words.filter((token) => head !== undefined && token.start < head.start).map(({lemma}) => lemma.toLowerCase());
  return {lemma: head?.lemma.toLowerCase() ?? null, qualifiers: fate ? [...qualifiers, fate.name] : qualifiers};
}
