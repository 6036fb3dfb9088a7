import type {Measured} from "./measured.ts";

const known = new WeakMap<Measured, readonly string[]>();

/** What restricts a figure, as the features with `w:` say: a preposition and the class of a noun. Kept for each, for it is held against many. */
function restrictionsOf(own: Measured): readonly string[] {
  const told = known.get(own) ?? own.statement.handle.patients.filter((feature) => feature.startsWith("w:"));
  known.set(own, told);
  return told;
}

const nounOf = (restriction: string): string => restriction.slice(restriction.indexOf(" ") + 1);

/** Restrictions of one whose noun the other does not name: "homes in the old harbor" beside homes, with nothing said of a harbor. */
const onlyIn = (own: Measured, {telling: {features}, statement}: Measured): readonly string[] => restrictionsOf(own).filter((restriction) => !statement.handle.patients.includes(restriction) && !features.has(nounOf(restriction)));

/** One figure is of a part that its words pick out, or a sum is for a purpose of its own: at most of another scope. */
export const isRestricted = (a: Measured, b: Measured): boolean => (onlyIn(a, b).length > 0) !== (onlyIn(b, a).length > 0) && !lacks(a, b);

/** Each is restricted to what the other is not ("$3 million on sandbags", "$9 million on pumps"), or one lacks what nothing is said of in the other. */
export const areRestrictedOtherwise = (a: Measured, b: Measured): boolean => restrictionsOf(a).length + restrictionsOf(b).length > 0 && (onlyIn(a, b).length > 0 && onlyIn(b, a).length > 0 || lacks(a, b));

/** "300 homes without power" beside homes of which that is not said. */
const lacks = (a: Measured, b: Measured): boolean => [onlyIn(a, b), onlyIn(b, a)].some((own) => own.some((restriction) => restriction.startsWith("w:with")));
