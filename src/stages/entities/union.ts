import type {Reason} from "../../model/index.ts";

/** Joins nodes 0 … size-1 into sets and keeps why (union–find with path halving, Tarjan 1975). */
export class Union {
  readonly #parent: number[];
  readonly #reasons: Reason[][];

  constructor(size: number) {
    this.#parent = Array.from({length: size}, (_, i) => i);
    this.#reasons = Array.from({length: size}, () => []);
  }

  /** The node that stands for the set of `node`. Nearly O(1). */
  rootOf(node: number): number {
    let at = node;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]];
      at = this.#parent[at];
    }
    return at;
  }

  join(a: number, b: number, reason: Reason): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y);
    this.#reasons[first].push(reason);
    if (first === second) return;
    this.#parent[second] = first;
    this.#reasons[first].push(...this.#reasons[second]);
    this.#reasons[second] = [];
  }

  /** Why the set of `node` is one. */
  reasonsOf(node: number): readonly Reason[] {
    return this.#reasons[this.rootOf(node)];
  }

  /** The sets, by their first node. */
  sets(): readonly (readonly number[])[] {
    const sets = new Map<number, number[]>();
    for (let node = 0; node < this.#parent.length; node++) {
      const root = this.rootOf(node);
      const set = sets.get(root);
      if (set) set.push(node); else sets.set(root, [node]);
    }
    return [...sets.values()];
  }
}
