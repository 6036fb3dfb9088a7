import {areTwoNames} from "../../compare/names.ts";
import type {Link} from "./context.ts";
import type {Union} from "./union.ts";

/**
 * Whether a link would make one of two persons: each set has a person's name, and of their full names two exclude each other ("Ana H.
 * Ode" and "Ana W. Ode", though both may be "Ana Ode"), or, where one has no full name, no name of one can be a name of the other. What
 * stands between them, a pronoun or "the officer", was then taken for somebody else. O(names of one set × names of the other).
 */
export function joinsTwoPersons(union: Union, {a, b}: Link): boolean {
  const [ours, theirs] = [union.personsOf(a), union.personsOf(b)];
  if (ours.size === 0 || theirs.size === 0 || union.rootOf(a) === union.rootOf(b)) return false;
  const full = [ours, theirs].map((names) => [...names].filter((name) => name.includes(" ")));
  if (full[0].length > 0 && full[1].length > 0 && !full.some(holdsTwo)) return full[0].some((name) => full[1].some((other) => areTwo(name, other)));
  return [...ours].every((name) => !theirs.has(name) && [...theirs].every((other) => areTwo(name, other)));
}

/** Names that exclude each other are in one set where a person has said so. */
const holdsTwo = (names: readonly string[]): boolean => names.some((name, at) => names.slice(0, at).some((other) => areTwo(name, other)));

const areTwo = (name: string, other: string): boolean => name !== other && areTwoNames({name, kind: "person"}, {name: other});
