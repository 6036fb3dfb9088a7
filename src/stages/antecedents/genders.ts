import {FEMALE_TITLES, MALE_TITLES} from "../../text/lexicon/titles.ts";
import type {Sight} from "../sights.ts";
import {PERSONAL} from "./personal.ts";

export type Gender = "male" | "female" | null;

const WOMEN = new Set("woman spokeswoman chairwoman congresswoman businesswoman mother daughter wife sister queen actress girl policewoman".split(" "));
const MEN = new Set("man spokesman chairman congressman businessman father son husband brother king actor boy policeman".split(" "));

/** What a courtesy title says of all who are called by that family name: "Ms Ode" of "Karin Ode"; nothing where titles say both. By the mention's id. */
export function gendersByTitle(sights: readonly Sight[]): Map<string, Gender> {
  const persons = sights.filter(({mention: {form, kind}}) => form === "name" && kind === "person");
  const known = new Map<string, Gender>();
  for (const sight of persons) {
    const gender = genderOf(sight);
    if (gender) known.set(sight.head, known.has(sight.head) && known.get(sight.head) !== gender ? null : gender);
  }
  return new Map(persons.flatMap(({mention: {id}, head}) => (known.get(head) ? [[id, known.get(head)!] as const] : [])));
}

/** Keeps what a mention tells of the gender of the one that it goes back to. */
export function noteGender(sight: Sight, root: string, genders: Map<string, Gender>): void {
  const gender = genderOf(sight);
  if (gender) genders.set(root, gender);
}

/** What a mention tells by itself of a gender; null where it tells nothing. */
export function genderOf({norms, head, mention}: Sight): Gender {
  if (mention.form === "pronoun") return PERSONAL.get(norms[0])?.gender ?? null;
  if (norms.some((word) => FEMALE_TITLES.includes(word) || WOMEN.has(word))) return "female";
  return norms.some((word) => MALE_TITLES.includes(word)) || MEN.has(head) ? "male" : null;
}
