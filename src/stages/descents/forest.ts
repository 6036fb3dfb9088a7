import type {ChangeCounter, Changes} from "./changes.ts";
import type {ReadText} from "./readings.ts";

/** The parent of a text that hangs from none. */
export const NONE = -1;
/** The parent of a text that is taken out. */
const OUT = -2;
const COST_OF_ROOT = 1;
/** What a reading costs that an unseen text has more than the one it hangs from: text is left out more easily than thought up. */
const ADDED = 0.04;
const PAIRS = 65_536;

/**
 * Texts by number, each with the one it hangs from, and what it takes to believe it all: the changes of every edge, and for all that came
 * into being more than once (a reading, two readings side by side) each time but the dearest. That is Dollo parsimony (Farris 1977) with
 * weights: what is new may come once, be lost often, and come again at a price.
 */
export class Forest {
  readonly parents: number[] = [];
  /** Cost of the whole; whoever puts an unseen text in adds what that costs. */
  total = 0;
  readonly #changes: (Changes | null)[] = [];
  readonly #costs: number[] = [];
  /** By key of what is new, the weights of the edges on which it is. */
  readonly #births = new Map<number, number[]>();
  readonly #known = new Map<number, Changes>();

  /** The first `documents` texts never change; `evidence` is what else speaks against an edge, below 0 for it. */
  constructor(readonly texts: ReadText[], readonly documents: number, readonly counter: ChangeCounter, readonly evidence: (parent: number, child: number) => number) {
    for (let i = 0; i < texts.length; i++) this.#place();
  }

  #place(): void {
    this.parents.push(OUT);
    this.#changes.push(null);
    this.#costs.push(0);
  }

  isIn(text: number): boolean {
    return this.parents[text] !== OUT;
  }

  /** Of the edge that is there. */
  changesOf(child: number): Changes {
    return this.#changes[child]!; // asked only of texts that are in
  }

  /** What the edge above the child costs by itself. */
  costOf(child: number): number {
    return this.#costs[child];
  }

  /** O(words), for two documents once. */
  changesBetween(parent: number, child: number): Changes {
    const key = parent < this.documents && child < this.documents ? (parent + 1) * PAIRS + child : -1;
    const known = this.#known.get(key);
    if (known) return known;
    const changes = this.counter.from(parent === NONE ? null : this.texts[parent]).to(this.texts[child]);
    if (key >= 0) this.#known.set(key, changes);
    return changes;
  }

  add(text: ReadText): number {
    this.#place();
    return this.texts.push(text) - 1;
  }

  /** Takes the last text away, which must be out and childless. */
  pop(): void {
    for (const row of [this.texts, this.parents, this.#changes, this.#costs]) row.pop();
  }

  /** Hangs a text that is out; `changes` are those from all its parents where it has more than this one. O(changes). */
  attach(child: number, parent: number, changes = this.changesBetween(parent, child)): void {
    this.parents[child] = parent;
    this.#changes[child] = changes;
    const added = child >= this.documents ? ADDED * changes.keys.length : 0;
    this.#costs[child] = (parent === NONE ? COST_OF_ROOT : this.evidence(parent, child) + added) + changes.shape;
    this.total += this.#costs[child];
    changes.keys.forEach((key, i) => {
      const known = this.#births.get(key);
      if (known) {
        this.total += Math.min(changes.weights[i], Math.max(...known));
        known.push(changes.weights[i]);
      } else this.#births.set(key, [changes.weights[i]]);
    });
  }

  detach(child: number): void {
    const {keys, weights} = this.changesOf(child);
    this.total -= this.#costs[child];
    keys.forEach((key, i) => {
      const known = this.#births.get(key)!; // attaching put it there
      known.splice(known.indexOf(weights[i]), 1);
      if (known.length === 0) this.#births.delete(key);
      else this.total -= Math.min(weights[i], Math.max(...known));
    });
    this.#changes[child] = null;
    this.parents[child] = OUT;
  }

  move(child: number, parent: number, changes?: Changes): void {
    this.detach(child);
    this.attach(child, parent, changes);
  }

  /** How much cheaper all would be with the child there; leaves all as it is. */
  gainOf(child: number, parent: number, changes?: Changes): number {
    const [before, was, known] = [this.total, this.parents[child], this.changesOf(child)];
    this.move(child, parent, changes);
    const gain = before - this.total;
    this.move(child, was, known);
    this.total = before; // sums of floats would drift
    return gain;
  }

  /** Puts another content in place of that of an unseen text. */
  rewrite(text: number, content: ReadText): void {
    const [parent, children] = [this.parents[text], this.childrenOf(text)];
    for (const one of [...children, text]) this.detach(one);
    this.texts[text] = content;
    this.attach(text, parent);
    for (const child of children) this.attach(child, text);
  }

  isBelow(text: number, above: number): boolean {
    for (let at = text; at >= 0; at = this.parents[at]) if (at === above) return true;
    return false;
  }

  childrenOf(parent: number): readonly number[] {
    return this.parents.flatMap((of, at) => (of === parent ? [at] : []));
  }

  /** Numbers of the unseen texts that are in. */
  unseen(): readonly number[] {
    return this.parents.flatMap((of, at) => (at >= this.documents && of !== OUT ? [at] : []));
  }
}
