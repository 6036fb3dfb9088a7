import type {Reason} from "../../model/index.ts";
import {Groups} from "../groups.ts";

/** On which side of which question a mention stands: sets on different sides of one are never joined. */
export type Sides = ReadonlyMap<string, number>;

/** Sets of mentions that keep why they were joined, and apart what must stay apart. */
export class Union {
  readonly #groups: Groups;
  readonly #reasons: Reason[][];
  /** By the node that stands for a set. */
  readonly #sides: Map<number, Sides>;
  /** By the node that stands for a set. */
  readonly #persons: Map<number, ReadonlySet<string>>;

  /** `persons`: the name of a person that a mention is, by its node. */
  constructor(size: number, sides: ReadonlyMap<number, Sides> = new Map(), persons: ReadonlyMap<number, string> = new Map()) {
    this.#groups = new Groups(size);
    this.#reasons = Array.from({length: size}, () => []);
    this.#sides = new Map(sides);
    this.#persons = new Map([...persons].map(([node, name]) => [node, new Set([name])]));
  }

  /** The node that stands for the set of `node`. Nearly O(1). */
  rootOf(node: number): number {
    return this.#groups.rootOf(node);
  }

  /** Makes one set of two; false, and nothing done, where they have to stay apart. */
  join(a: number, b: number, reason: Reason): boolean {
    if (this.areApart(a, b)) return false;
    const [first, second] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y);
    const sides = new Map([...this.sidesOf(first), ...this.sidesOf(second)]);
    const persons = new Set([...this.personsOf(first), ...this.personsOf(second)]);
    this.#reasons[first].push(reason);
    if (!this.#groups.join(a, b)) return true;
    this.#reasons[first].push(...this.#reasons[second]);
    this.#reasons[second] = [];
    if (sides.size > 0) this.#sides.set(first, sides);
    if (persons.size > 0) this.#persons.set(first, persons);
    return true;
  }

  /** Puts the set of `node` on a side of a question, and says why. */
  stand(node: number, question: string, side: number, reason: Reason): void {
    const root = this.rootOf(node);
    this.#sides.set(root, new Map([...this.sidesOf(root), [question, side]]));
    this.#reasons[root].push(reason);
  }

  /** The sides on which the set of `node` stands. */
  sidesOf(node: number): Sides {
    return this.#sides.get(this.rootOf(node)) ?? NOWHERE;
  }

  /** The names of persons in the set of `node`. */
  personsOf(node: number): ReadonlySet<string> {
    return this.#persons.get(this.rootOf(node)) ?? NOBODY;
  }

  /** Whether the sets of two nodes stand on different sides of a question. */
  areApart(a: number, b: number): boolean {
    const [ours, theirs] = [this.sidesOf(a), this.sidesOf(b)];
    return ours.size > 0 && theirs.size > 0 && [...ours].some(([question, side]) => (theirs.get(question) ?? side) !== side);
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

const NOWHERE: Sides = new Map();
const NOBODY: ReadonlySet<string> = new Set();
