import type {Reason} from "../../model/index.ts";
import {Groups} from "../groups.ts";

/** Sets of mentions that keep why they were joined. */
export class Union {
  readonly #groups: Groups;
  readonly #reasons: Reason[][];

  constructor(size: number) {
    this.#groups = new Groups(size);
    this.#reasons = Array.from({length: size}, () => []);
  }

  /** The node that stands for the set of `node`. Nearly O(1). */
  rootOf(node: number): number {
    return this.#groups.rootOf(node);
  }

  join(a: number, b: number, reason: Reason): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y);
    this.#reasons[first].push(reason);
    if (!this.#groups.join(a, b)) return;
    this.#reasons[first].push(...this.#reasons[second]);
    this.#reasons[second] = [];
  }

  /** Why the set of `node` is one. */
  reasonsOf(node: number): readonly Reason[] {
    return this.#reasons[this.rootOf(node)];
  }

  /** The sets, by their first node. */
  sets(): readonly (readonly number[])[] {
    return this.#groups.sets();
  }
}
