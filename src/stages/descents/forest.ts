import {Contents} from "./contents.ts";
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

/** More contents than there are in a search; two such numbers make one that is exact. */
const MOST_VERSIONS = 2 ** 26;
/** So many costs are kept; then all are counted anew. */
const MOST_KNOWN = 2_000_000;

/**
 * Texts by number, each with what it was made from, and what it takes to believe it all, in nats: for every text what its maker must have done,
 * how probable that is of makers who do such things as often as this one. What came into being on two edges is paid twice.
 */
export class Forest {
  readonly firsts: number[] = [];
  readonly seconds: number[] = [];
  readonly contents: Contents;
  /** Cost of the whole; whoever puts an unseen text in adds what that costs. */
  total = 0;
  readonly #costs: number[] = [];
  readonly #children: number[][] = [];
  /** By text, the number of its content. */
  readonly #versions: number[] = [];
  /** What was counted, by the content of the child, then by those of the parents. */
  readonly #known = new Map<number, Map<number, number>>();
  #kept = 0;
  /** By text, when it was last seen on a way up. */
  readonly #seen: number[] = [];
  #stamp = 0;

  /** The first `documents` texts never change; `evidence` is what else speaks against an edge, below 0 for it. */
  constructor(readonly texts: ReadText[], readonly documents: number, readonly matcher: Matcher, readonly evidence: (parent: number, child: number) => number) {
    this.contents = new Contents(matcher.readings);
    for (let at = 0; at < texts.length; at++) this.#place(at);
  }

  #place(at: number): void {
    this.firsts.push(OUT);
    this.seconds.push(NONE);
    this.#costs.push(0);
    this.#children.push([]);
    this.texts[at] = this.contents.one(this.texts[at]);
    this.#versions.push(this.contents.numberOf(this.texts[at]));
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

  /** A number for what the text holds now, from 1; 0 for none. */
  versionOf(text: number): number {
    return text === NONE ? 0 : this.#versions[text];
  }

  /** What it would cost with these. O(words) for contents that were never held against each other, else O(sentences), and for those that were counted O(1). */
  costWith(child: number, parents: Parents): number {
    const [first, second] = parents;
    const key = this.versionOf(first) * MOST_VERSIONS + this.versionOf(second);
    const count = this.#known.get(this.#versions[child])?.get(key) ?? this.#keep(this.#versions[child], key, this.#count(child, parents));
    if (first === NONE) return COST_OF_ROOT + count;
    return second === NONE ? this.evidence(first, child) + count : this.evidence(first, child) + Math.max(0, this.evidence(second, child)) + count;
  }

  #keep(version: number, key: number, count: number): number {
    if (++this.#kept > MOST_KNOWN) {
      this.#known.clear();
      this.#kept = 0;
    }
    const known = this.#known.get(version);
    if (known) known.set(key, count);
    else this.#known.set(version, new Map([[key, count]]));
    return count;
  }

  #count(child: number, [first, second]: Parents): number {
    const {texts, matcher} = this;
    const one = matcher.match(first === NONE ? null : texts[first], texts[child]);
    return second === NONE ? costOfOne(one) : costOfTwo(one, matcher.match(texts[second], texts[child]));
  }

  /** A bound from below of what the child costs with each two of these, as a table by their places. O(parents² × sentences). */
  leastWith(child: number, parents: readonly number[]): (first: number, second: number) => number {
    const {texts, matcher} = this;
    const matchings = new Map(parents.map((parent) => [parent, matcher.match(texts[parent], texts[child])]));
    return (first, second) => leastOfTwo(matchings.get(first)!, matchings.get(second)!); // asked of these only
  }

  add(text: ReadText): number {
    const at = this.texts.push(text) - 1;
    this.#place(at);
    return at;
  }

  /** Takes the last text away, which must be out and childless. */
  pop(): void {
    for (const row of [this.texts, this.firsts, this.seconds, this.#costs, this.#children, this.#versions]) row.pop();
  }

  /** Hangs a text anew, or for the first time. */
  attach(child: number, parents: Parents, cost = this.costWith(child, parents)): void {
    this.total += cost - this.#costs[child];
    this.#costs[child] = cost;
    this.#hang(child, parents);
  }

  detach(child: number): void {
    this.total -= this.#costs[child];
    this.#costs[child] = 0;
    this.#hang(child, [OUT, NONE]);
  }

  #hang(child: number, [first, second]: Parents): void {
    if (this.firsts[child] === first && this.seconds[child] === second) return;
    for (const parent of this.parentsOf(child)) if (parent >= 0) this.#children[parent] = this.#children[parent].filter((one) => one !== child);
    [this.firsts[child], this.seconds[child]] = [first, second];
    for (const parent of [first, second]) if (parent >= 0) this.#children[parent] = [...this.#children[parent], child].sort((x, y) => x - y);
  }

  /** Puts another content in place of that of an unseen text. */
  rewrite(text: number, content: ReadText): void {
    this.#write(text, this.contents.one(content));
    for (const one of [text, ...this.childrenOf(text)]) this.attach(one, this.parentsOf(one));
  }

  #write(text: number, content: ReadText): void {
    this.texts[text] = content;
    this.#versions[text] = this.contents.numberOf(content);
  }

  /** Whether the text is `above`, or made from it over any number of steps. O(texts), seldom more than a few. */
  isBelow(text: number, above: number): boolean {
    this.#stamp++;
    return this.#leadsTo(text, above);
  }

  #leadsTo(text: number, above: number): boolean {
    for (let at = text; at >= 0 && this.#seen[at] !== this.#stamp; at = this.firsts[at]) {
      if (at === above) return true;
      this.#seen[at] = this.#stamp;
      if (this.seconds[at] >= 0 && this.#leadsTo(this.seconds[at], above)) return true;
    }
    return text === above;
  }

  /** The text and all that are made from it over any number of steps. O(texts). */
  below(text: number): ReadonlySet<number> {
    const found = new Set([text]);
    for (const one of found) for (const child of this.#children[one]) found.add(child); // a set goes on over what is added
    return found;
  }

  /** What hangs from the text, in the order of their numbers. */
  childrenOf(parent: number): readonly number[] {
    return this.#children[parent];
  }

  /** What `restore` needs to bring the forest back to where it is now, as long as no text was added or taken away. */
  snapshot(): Snapshot {
    return {texts: [...this.texts], firsts: [...this.firsts], seconds: [...this.seconds], costs: [...this.#costs], total: this.total};
  }

  restore({texts, firsts, seconds, costs, total}: Snapshot): void {
    texts.forEach((text, at) => {
      if (this.texts[at] !== text) this.#write(at, text);
      this.#costs[at] = costs[at];
      this.#hang(at, [firsts[at], seconds[at]]);
    });
    this.total = total;
  }

  /** Numbers of the unseen texts that are in. */
  unseen(): readonly number[] {
    return this.firsts.slice(this.documents).flatMap((first, at) => (first === OUT ? [] : [at + this.documents]));
  }
}
