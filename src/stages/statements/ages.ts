import type {Document, Entity, Mention, Range} from "../../model/index.ts";

/** How old somebody with a name is said to be. */
export interface Age extends BesideName {
  readonly entity: Entity;
}

/** An age that stands beside a name. */
export interface BesideName {
  /** The name with the age. */
  readonly range: Range;
  /** In years, as written. */
  readonly years: string;
}

/** ", 71," and " (71)" behind a name, and "71-year-old" before it. */
const BEHIND = /^(?:, (?:aged? )?(?<years>\d{1,3})(?=[,.;:)]|$)| \((?:aged? )?(?<inside>\d{1,3})\))/u;
const BEFORE = /\b(?<years>\d{1,3})-year-old $/u;

/** Code units in which the age stands beside the name. */
const REACH = 16;

/** The ages of persons beside their names: "Goran Lishak, 71, died". O(mentions). */
export function findAges({text}: Document, mentions: readonly Mention[], entityOf: ReadonlyMap<string, Entity>): readonly Age[] {
  return mentions.flatMap((name) => {
    const entity = entityOf.get(name.id);
    const age = ageBeside(text, name);
    return age && entity && !entity.unnamed ? [{entity, ...age}] : [];
  });
}

/** The age beside the name of a person; null where none stands there. Of two, the one behind the name. */
export function ageBeside(text: string, {kind, form, start, end}: Mention): BesideName | null {
  if (kind !== "person" || form !== "name") return null;
  const behind = BEHIND.exec(text.slice(end, end + REACH));
  if (behind) return {years: (behind.groups!.years ?? behind.groups!.inside)!, range: {start, end: end + behind[0].length}}; // one of the two forms matched
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  return before ? {years: before.groups!.years!, range: {start: start - before[0].length, end}} : null;
}
