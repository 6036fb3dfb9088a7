import {groupBy} from "../../model/index.ts";
import {type JoinContext} from "./context.ts";
import type {Union} from "./union.ts";

/**
 * The share of words of weight (geometric mean over both) from which two articles with one, two, three, four or more names in common are on one event: who takes part
 * and what is told are two links, and the more of one the less of the other is asked. Of ECB+'s pairs on one event seven in eight have it, of MEANTIME's
 * pairs about one firm one in four.
 */
const SHARED_WORDS = [0.26, 0.22, 0.18, 0.14];

export type AreOfOneEvent = (a: string, b: string) => boolean;

/** Asks whether two articles tell of one event: the same names, and the same words. Each pair is looked at once, O(words). */
export function eventsOf(context: JoinContext, union: Union): AreOfOneEvent {
  const names = new Map([...groupBy(context.names, ({mention}) => mention.doc)].map(([doc, own]) => [doc, new Set(own.map(({index}) => union.rootOf(index)))]));
  const words = new Map([...groupBy(context.sentences, ({doc}) => doc)].map(([doc, own]) => [doc, new Set(own.flatMap(({tokens}) => tokens.filter(({tag, norm}) => OF_WEIGHT.test(tag) && norm.length > 2).map(({lemma}) => lemma.toLowerCase())))]));
  const known = new Map<string, boolean>();
  return (a, b) => {
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    const answer = known.get(pair) ?? isEnough(shared(names.get(a), names.get(b)), () => likeness(words.get(a), words.get(b)));
    known.set(pair, answer);
    return answer;
  };
}

/** The share of the articles that tell of one event with either of two, from which the two are of one group. */
const SHARED_NEIGHBORS = 0.5;

/**
 * Asks whether two articles are of one group that tells of one event: at least half of those that tell of one event with either do so with both (shared near
 * neighbors, Jarvis and Patrick 1973). A chain of articles, each like the next, is no group. Each article is held against each other once, O(articles² · words of those with a name in common).
 */
export function eventGroupsOf({documents}: JoinContext, areOfOneEvent: AreOfOneEvent): AreOfOneEvent {
  const known = new Map<string, ReadonlySet<string>>();
  const answers = new Map<string, boolean>();
  const near = (doc: string): ReadonlySet<string> => {
    const found = known.get(doc) ?? new Set(documents.flatMap(({id}) => (id === doc || areOfOneEvent(doc, id) ? [id] : [])));
    known.set(doc, found);
    return found;
  };
  const isGroup = (a: string, b: string): boolean => {
    const both = shared(near(a), near(b));
    return both >= SHARED_NEIGHBORS * (near(a).size + near(b).size - both);
  };
  return (a, b) => {
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    const answer = answers.get(pair) ?? isGroup(a, b);
    answers.set(pair, answer);
    return answer;
  };
}

const isEnough = (names: number, words: () => number): boolean => names > 0 && words() >= SHARED_WORDS[Math.min(names, SHARED_WORDS.length) - 1];

const OF_WEIGHT = /^(?:NN|VB|CD|JJ)/u;
const NONE: ReadonlySet<never> = new Set();

function shared<Value>(a: ReadonlySet<Value> = NONE, b: ReadonlySet<Value> = NONE): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}

const likeness = (a: ReadonlySet<string> = NONE, b: ReadonlySet<string> = NONE): number => (a.size === 0 || b.size === 0 ? 0 : shared(a, b) / Math.sqrt(a.size * b.size));
