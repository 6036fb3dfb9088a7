import {featuresOf, type Lookup} from "./features.ts";
import type {Frame} from "./frames.ts";
import {SentenceTree} from "./tree.ts";

/** Verbs whose object is measured: "put the damage at $9 million". */
export const PUTS: ReadonlySet<string> = new Set("put estimate value place assess".split(" "));

/** Who gives the figure, as a feature with `s:`, where its own verb tells: "insurers put the damage at $9 million". O(tokens). */
export function assertorOf(lookup: Lookup, frame: Frame | null): readonly string[] {
  if (!frame || !PUTS.has(frame.lemma)) return [];
  const tree = new SentenceTree(lookup.sentence.tokens);
  return tree.isPassive(frame.predicate) ? [] : featuresOf(lookup, tree.subjectsOf(frame.predicate)).slice(0, 1).map((feature) => `s:${feature}`);
}
