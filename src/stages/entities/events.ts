import {groupBy, type JoinContext} from "./context.ts";
import type {Union} from "./union.ts";

/** Names that two articles on one event share: who takes part. */
const SHARED_NAMES = 2;

/** The share of words of weight (geometric mean over both) from which two articles are on one event; of two events about the same people nine pairs in ten have less. */
const SHARED_WORDS = 0.22;

/** Asks whether two articles tell of one event: the same names, and the same words. Each pair is looked at once, O(words). */
export function eventsOf(context: JoinContext, union: Union): (a: string, b: string) => boolean {
  const names = new Map([...groupBy(context.names, ({mention}) => mention.doc)].map(([doc, own]) => [doc, new Set(own.map(({index}) => union.rootOf(index)))]));
  const words = new Map([...groupBy(context.sentences, ({doc}) => doc)].map(([doc, own]) => [doc, new Set(own.flatMap(({tokens}) => tokens.filter(({tag, norm}) => OF_WEIGHT.test(tag) && norm.length > 2).map(({lemma}) => lemma.toLowerCase())))]));
  const known = new Map<string, boolean>();
  return (a, b) => {
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    const answer = known.get(pair) ?? (shared(names.get(a), names.get(b)) >= SHARED_NAMES && likeness(words.get(a), words.get(b)) >= SHARED_WORDS);
    known.set(pair, answer);
    return answer;
  };
}

const OF_WEIGHT = /^(?:NN|VB|CD|JJ)/u;
const NONE: ReadonlySet<never> = new Set();

function shared<Value>(a: ReadonlySet<Value> = NONE, b: ReadonlySet<Value> = NONE): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}

const likeness = (a: ReadonlySet<string> = NONE, b: ReadonlySet<string> = NONE): number => (a.size === 0 || b.size === 0 ? 0 : shared(a, b) / Math.sqrt(a.size * b.size));
