import type {Statement} from "../../model/index.ts";

/** Whose assertion it is: of who gives the figure ("insurers put the damage at $9 million"), else of the speaker; null for the article's own voice. */
export function assertorOf({speaker, handle}: Statement): string | null {
  const own = handle.patients.find((feature) => feature.startsWith("s:"));
  return own?.replace(/^s:(?:e:)?/u, "") ?? speaker;
}

/** Who tells a statement: the article in its own voice, or one speaker in it. */
export const tellerOf = (statement: Statement): string => `${statement.doc} ${assertorOf(statement) ?? ""}`;

/** The tellers of two readings. */
export interface Sides {
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

export function sidesOf(a: readonly Statement[], b: readonly Statement[]): Sides {
  return {left: new Set(a.map(tellerOf)), right: new Set(b.map(tellerOf))};
}

/** True where one teller gives only the left reading, and another, in another article, only the right one. O(tellers²), few. */
export function standApart({left, right}: Sides): boolean {
  const rightOnly = [...right].filter((teller) => !left.has(teller)).map(articleOf);
  return [...left].some((teller) => !right.has(teller) && rightOnly.some((doc) => doc !== articleOf(teller)));
}

/** True where one teller gives both: then there are two things, or one that was counted twice. */
export const haveCommonTeller = ({left, right}: Sides): boolean => [...left].some((teller) => right.has(teller));

const articleOf = (teller: string): string => teller.slice(0, teller.indexOf(" "));
