import {costOfOne, costOfTwo, leastOfTwo} from "./edge-costs.ts";
import type {Matcher} from "./matchings.ts";
import type {ReadText} from "./readings.ts";

/** The parent of a text that hangs from none. */
export const NONE = -1;
/** The parent of a text that is taken out. */
const OUT = -2;
const COST_OF_ROOT = 1;

/** The one or two texts that a text was made from; first NONE where it was made from none, second where from one. */
export type Parents = readonly [first: number, second: number];

/** A forest as it stood. */
export interface Snapshot {
  readonly texts: readonly ReadText[];
  readonly firsts: readonly number[];
  readonly seconds: readonly number[];
  readonly costs: readonly number[];
  readonly total: number;
}

/** More than one machine can compare. */
const MOST_TEXTS = 2 ** 16;

/**
 * Texts by number, each with what it was made from, and what it takes to believe it all, in nats: for every text what its maker must have done,
 * how probable that is of makers who do such things as often as this one. What came into being on two edges is paid twice.
 */
export class Forest {
  readonly firsts: number[] = [];
  readonly seconds: number[] = [];
  /** Cost of the whole; whoever puts an unseen text in adds what that costs. */
  total = 0;
  readonly #costs: number[] = [];
  /** What was counted, by the numbers of the texts, as long as they have the content they had. */
  readonly #known = new Map<number, {readonly of: readonly (ReadText | undefined)[]; readonly cost: number}>();

  /** The first `documents` texts never change; `evidence` is what else speaks against an edge, below 0 for it. */
  constructor(readonly texts: ReadText[], readonly documents: number, readonly matcher: Matcher, readonly evidence: (parent: number, child: number) => number) {
    for (let i = 0; i < texts.length; i++) this.#place();
  }

  #place(): void {
    this.firsts.push(OUT);
    this.seconds.push(NONE);
    this.#costs.push(0);
  }

  isIn(text: number): boolean {
    return this.firsts[text] !== OUT;
  }

  parentsOf(text: number): Parents {
    return [this.firsts[text], this.seconds[text]];
  }

  /** What the text costs with the parents it has. */
  costOf(child: number): number {
    return this.#costs[child];
  }

  /** What it would cost with these. O(words) for texts that were never held against each other, else O(sentences). */
  costWith(child: number, parents: Parents): number {
    const key = (child * MOST_TEXTS + parents[0] + 1) * MOST_TEXTS + parents[1] + 1;
    const of = [child, ...parents].map((at) => this.texts[at]); // undefined where there is no parent
    const known = this.#known.get(key);
    if (known?.of.every((text, at) => text === of[at])) return known.cost;
    const cost = this.#count(child, parents);
    this.#known.set(key, {of, cost});
    return cost;
  }

  #count(child: number, [first, second]: Parents): number {
    const {texts, matcher} = this;
    if (first === NONE) return COST_OF_ROOT + costOfOne(matcher.match(null, texts[child]));
    const one = matcher.match(texts[first], texts[child]);
    if (second === NONE) return this.evidence(first, child) + costOfOne(one);
    return this.evidence(first, child) + Math.max(0, this.evidence(second, child)) + costOfTwo(one, matcher.match(texts[second], texts[child]));
  }

  /** A bound of it from below for two that are documents. */
  leastWith(child: number, [first, second]: Parents): number {
    const {texts, matcher} = this;
    return leastOfTwo(matcher.match(texts[first], texts[child]), matcher.match(texts[second], texts[child]));
  }

  add(text: ReadText): number {
    this.#place();
    return this.texts.push(text) - 1;
  }

  /** Takes the last text away, which must be out and childless. */
  pop(): void {
    for (const row of [this.texts, this.firsts, this.seconds, this.#costs]) row.pop();
  }

  /** Hangs a text anew, or for the first time. */
  attach(child: number, parents: Parents, cost = this.costWith(child, parents)): void {
    this.total += cost - this.#costs[child];
    [this.firsts[child], this.seconds[child]] = parents;
    this.#costs[child] = cost;
  }

  detach(child: number): void {
    this.total -= this.#costs[child];
    this.#costs[child] = 0;
    [this.firsts[child], this.seconds[child]] = [OUT, NONE];
  }

  /** Puts another content in place of that of an unseen text. */
  rewrite(text: number, content: ReadText): void {
    this.texts[text] = content;
    for (const one of [text, ...this.childrenOf(text)]) this.attach(one, this.parentsOf(one));
  }

  /** Whether the text is `above`, or made from it over any number of steps. */
  isBelow(text: number, above: number): boolean {
    const seen = new Set([text]);
    for (const one of seen) {
      if (one === above) return true;
      for (const parent of one < 0 ? [] : this.parentsOf(one)) if (parent >= 0) seen.add(parent); // a set goes on over what is added
    }
    return false;
  }

  childrenOf(parent: number): readonly number[] {
    return this.firsts.flatMap((first, at) => (first === parent || this.seconds[at] === parent && first !== OUT ? [at] : []));
  }

  /** What `restore` needs to bring the forest back to where it is now, as long as no text was added or taken away. */
  snapshot(): Snapshot {
    return {texts: [...this.texts], firsts: [...this.firsts], seconds: [...this.seconds], costs: [...this.#costs], total: this.total};
  }

  restore({texts, firsts, seconds, costs, total}: Snapshot): void {
    texts.forEach((text, at) => {
      this.texts[at] = text;
      [this.firsts[at], this.seconds[at], this.#costs[at]] = [firsts[at], seconds[at], costs[at]];
    });
    this.total = total;
  }

  /** Numbers of the unseen texts that are in. */
  unseen(): readonly number[] {
    return this.firsts.flatMap((first, at) => (at >= this.documents && first !== OUT ? [at] : []));
  }
}
