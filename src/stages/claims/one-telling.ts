import {personNouns} from "../../text/lexicon/index.ts";
import {isLightVerb} from "../../text/classes.ts";
import {isFigureVerb} from "./figure-verbs.ts";
import type {Told} from "./events.ts";

/** Features that say who or what takes part; adjectives and numbers do not. */
const isStrong = (feature: string): boolean => /^[enc]:/u.test(feature);

/** What happens once to whom or what it happens. */
const ONCE: ReadonlySet<string> = new Set("build kill found bear born bury inaugurate convict elect sink win adopt".split(" "));

/** Asks of a telling whether its document tells of another event of the class, with something the same in the role: then it cannot be told which is which. */
export type HasTwin = (telling: Told) => boolean;

/** Looks tellings up by document and class. O(tellings). */
export function twinsOf(told: readonly Told[]): HasTwin {
  const byKey = new Map<string, Told[]>();
  for (const telling of told) for (const name of telling.classes) byKey.set(`${telling.doc} ${name}`, [...(byKey.get(`${telling.doc} ${name}`) ?? []), telling]);
  const timesOf = ({times}: Told): string => [...times].sort().join(" ");
  return (telling) => telling.classes.some((name) => (byKey.get(`${telling.doc} ${name}`) ?? []).some((other) => other !== telling && timesOf(other) !== timesOf(telling) && timesOf(other) !== ""
    && rolesOf(other).some((role, at) => role.some((feature) => rolesOf(telling)[at].includes(feature)))));
}

const rolesOf = ({handle: {agents, patients}}: Told): readonly (readonly string[])[] => [agents, patients].map((features) => features.filter(isStrong));

/**
 * How surely two tellings of one class are of one event since the same did it, or had it done to it, and nothing in either role is another: 0 where
 * that cannot be told. However common the words are in the set, "the dam was built" twice is one building.
 */
export function samenessOf(a: Told, b: Told, hasTwin: HasTwin): number {
  const name = a.classes.find((word) => b.classes.includes(word));
  if (name === undefined || isLightVerb(name) || isFigureVerb(name) || areElsewhere(a, b) || hasTwin(a) || hasTwin(b)) return 0;
  const [x, y] = [rolesOf(a), rolesOf(b)];
  const isSame = x.every((role, at) => role.length === 0 || y[at].length === 0 || areOne(role, y[at]));
  const filled = x.flatMap((role, at) => (areOne(role, y[at]) ? role.filter((feature) => y[at].includes(feature)) : []));
  if (!isSame || filled.length === 0 || !filled.some(isTelling)) return 0;
  return filled.some((feature) => feature.startsWith("e:")) || ONCE.has(name) ? NAMED : UNNAMED;
}

/** Each names who or where the other does not: "checked into the Tarn clinic", "checked into the Besk clinic". */
function areElsewhere(a: Told, b: Told): boolean {
  const hasMore = ({handle: {others}}: Told, {features}: Told): boolean => others.some((feature) => feature.startsWith("e:") && !features.has(feature));
  return hasMore(a, b) && hasMore(b, a);
}

/** All that one names the other names too: "the captain, Ivo Renn", "the captain of the Aurelia, Ivo Renn". */
function areOne(left: readonly string[], right: readonly string[]): boolean {
  const [few, more] = left.length < right.length ? [left, right] : [right, left];
  return few.length > 0 && few.every((feature) => more.includes(feature)) && (few.length === more.length || few.some((feature) => feature.startsWith("e:")));
}

/** A name, or a thing; "people" and "officials" are many, and each time others. */
const isTelling = (feature: string): boolean => feature.startsWith("e:") || feature.startsWith("n:") && !(feature === "n:person" || feature === "n:police" || personNouns.has(feature.slice(2)));

/** Strength of such a link: enough for times a day apart, and with a name, or of what happens once, for years and for a yes and a no. */
const UNNAMED = 2;
const NAMED = 2.7;
