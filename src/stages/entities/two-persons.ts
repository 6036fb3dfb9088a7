import {areTwoNames} from "../../compare/names.ts";
import type {Link} from "./context.ts";
import type {Union} from "./union.ts";

/**
 * Whether a link would make one of two persons: each set has a person's name, and no name of one can be a name of the other; where
 * both have full names, these alone are asked. What stands between them, a pronoun or "the officer", was then taken for somebody
 * else. O(names of one set × names of the other).
 */
export function joinsTwoPersons(union: Union, {a, b}: Link): boolean {
  const [ours, theirs] = [union.personsOf(a), union.personsOf(b)];
  if (ours.size === 0 || theirs.size === 0 || union.rootOf(a) === union.rootOf(b)) return false;
  const full = [ours, theirs].map((names) => [...names].filter((name) => name.includes(" ")));
  const [left, right] = full[0].length > 0 && full[1].length > 0 ? full : [[...ours], [...theirs]];
  return left.every((name) => !right.includes(name) && right.every((other) => areTwoNames({name, kind: "person"}, {name: other})));
}
