import type {Range} from "../../model/index.ts";
import {featuresOf, type Lookup} from "./features.ts";
import type {Frame} from "./frames.ts";
import {isVerb, SentenceTree} from "./tree.ts";

/** Verbs whose object is measured: "put the damage at $9 million". */
const PUTS: ReadonlySet<string> = new Set("put estimate value place assess".split(" "));

/** Index of the verb that puts a figure, also where it is a cue of speech and tells of no event ("insurers estimate the damage at $9 million"); -1 where there is none. */
export function puttingVerb(tree: SentenceTree, {start, end}: Range, frame: Frame | null): number {
  const at = frame?.predicate ?? tree.governorOutside(tree.tokenAt(start), tree.tokenBefore(end));
  return at >= 0 && isVerb(tree.tokens[at]) && PUTS.has(frame?.lemma ?? tree.tokens[at].lemma) ? at : -1;
}

/** Who gives the figure, as a feature with `s:`, where its own verb tells: "insurers put the damage at $9 million". O(tokens). */
export function assertorOf(lookup: Lookup, quantity: Range, frame: Frame | null): readonly string[] {
  const tree = new SentenceTree(lookup.sentence.tokens);
  const at = puttingVerb(tree, quantity, frame);
  return at < 0 || tree.isPassive(at) ? [] : featuresOf(lookup, tree.subjectsOf(at)).slice(0, 1).map((feature) => `s:${feature}`);
}
