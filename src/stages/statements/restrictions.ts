import {overlapOf, type Quantity, type Range, type Timex, type Token} from "../../model/index.ts";
import {isEventNoun} from "../../text/classes.ts";
import {featuresOf, type Lookup} from "./features.ts";
import type {Frame} from "./frames.ts";
import {SentenceTree} from "./tree.ts";

/** Prepositions behind a count by which a part is picked out, and behind a sum of money by which its purpose is told. */
const OF_COUNTS: ReadonlySet<string> = new Set("in at near along around outside inside without with".split(" "));
const OF_MONEY: ReadonlySet<string> = new Set("on for".split(" "));

interface Restricted {
  readonly quantity: Quantity;
  readonly thing: readonly Token[];
  readonly frame: Frame | null;
  readonly fate: unknown;
}

/**
 * What restricts a figure, as features with `w:`, the preposition and what it governs: "12 homes in the old harbor", "300 houses without power",
 * "$9 million on pumps". Where people of one fate are counted, the place is that of the event and restricts nothing; nor does a name or a time. O(tokens).
 */
export function restrictionsOf(lookup: Lookup, timexes: readonly Timex[], {quantity, thing, frame, fate}: Restricted): readonly string[] {
  const tree = new SentenceTree(lookup.sentence.tokens);
  const isMoney = quantity.unit !== null && /^[A-Z]{3}$/u.test(quantity.unit);
  if (quantity.unit && !isMoney) return [];
  const heads = isMoney ? [tree.tokenBefore(quantity.end), frame?.predicate ?? -1] : [tree.tokens.findIndex(({start}) => start === thing.at(-1)?.start)];
  const words = isMoney ? OF_MONEY : OF_COUNTS;
  const isTime = (token: Range): boolean => timexes.some((timex) => overlapOf(timex, token) > 0);
  return [...new Set(heads.filter((at) => at >= 0).flatMap((head) => phrasesBehind(tree, head)))].flatMap((at) => {
    const by = tree.childrenBy(at, "case").map((mark) => tree.tokens[mark].norm).find((word) => words.has(word));
    const [feature] = featuresOf(lookup, [at]);
    const isTold = by !== undefined && feature?.startsWith("n:") && !isEventNoun(tree.tokens[at].lemma) && tree.tokens[at].start >= quantity.end && !isTime(tree.tokens[at]);
    return isTold && (fate === null || by.startsWith("with")) ? [`w:${by} ${feature}`] : [];
  });
}

/** Heads of the phrases with a preposition that hang on a word, or stand right behind it wherever the parse hangs them. */
function phrasesBehind(tree: SentenceTree, head: number): readonly number[] {
  const next = tree.tokens[head + 1];
  return [...tree.childrenBy(head, "nmod", "obl"), ...(next?.relation === "case" && next.head > head ? [next.head] : [])];
}
