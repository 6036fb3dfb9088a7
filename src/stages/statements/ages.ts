import type {Document, Entity, Mention, Range} from "../../model/index.ts";

/** How old somebody with a name is said to be. */
export interface Age {
  readonly entity: Entity;
  /** The name with the age. */
  readonly range: Range;
  /** In years, as written. */
  readonly years: string;
}

/** ", 71," behind a name, and "71-year-old" before it. */
const BEHIND = /^, (?:aged )?(?<years>\d{1,3})(?=[,.;:)]|$)/u;
const BEFORE = /\b(?<years>\d{1,3})-year-old $/u;

/** Code units in which the age stands beside the name. */
const REACH = 16;

/** The ages of persons beside their names: "Goran Lishak, 71, died". O(mentions). */
export function findAges({text}: Document, mentions: readonly Mention[], entityOf: ReadonlyMap<string, Entity>): readonly Age[] {
  return mentions.filter(({kind, form}) => kind === "person" && form === "name").flatMap((name) => {
    const entity = entityOf.get(name.id);
    const behind = BEHIND.exec(text.slice(name.end, name.end + REACH));
    const before = BEFORE.exec(text.slice(Math.max(0, name.start - REACH), name.start));
    const years = (behind ?? before)?.groups?.years; // a name of both has the one behind
    if (!entity || entity.unnamed || years === undefined) return [];
    return [{entity, years, range: behind ? {start: name.start, end: name.end + behind[0].length} : {start: name.start - before![0].length, end: name.end}}]; // one of the two was found
  });
}
