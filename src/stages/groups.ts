/** Disjoint sets of the numbers 0 … size-1 (union–find with path halving, Tarjan 1975); the smallest number leads its set. */
export class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({length: size}, (_, i) => i);
  }

  /** The number that leads the set of `node`. Nearly O(1). */
  rootOf(node: number): number {
    let at = node;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]];
      at = this.#parent[at];
    }
    return at;
  }

  /** Makes one set of two; false when they were one. */
  join(a: number, b: number): boolean {
    const [first, second] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y);
    this.#parent[second] = first;
    return first !== second;
  }

  /** The sets, by their first number. O(size). */
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
