import {groupBy} from "../../model/index.ts";
import {initialsOf} from "../../compare/names.ts";
import {countryOf, givenNames, places} from "../../text/lexicon/index.ts";
import {ORGANIZATION_WORDS} from "../../text/lexicon/nouns.ts";
import {distinct, type Candidate} from "./across.ts";
import {type Link} from "./context.ts";

/** Whether two sets stand in articles that tell of one event. */
export type AreMet = (a: Candidate, b: Candidate) => boolean;

/** Names of one word that are one in articles on one event, though their kind was not told, or read as a person's. O(names). */
export function oneWordNames(candidates: readonly Candidate[], areMet: AreMet): readonly Link[] {
  return [...namesOfNobody(candidates, areMet), ...smallAcronyms(candidates), ...twoLetters(candidates, areMet)];
}

/** Articles that have a name of one word alone, from which it is no family name, and no given name. */
const NEVER_IN_FULL = {family: 3, given: 4};

/**
 * "Harrowers" in three articles on one event, never with a title or in a longer person's name: a person would be named in full in one of them, so it is a body's
 * name or one that its bearer has alone.
 */
function namesOfNobody(candidates: readonly Candidate[], areMet: AreMet): readonly Link[] {
  const persons = candidates.filter(({kind}) => kind === "person");
  const inFull = new Set(persons.flatMap(({forms}) => forms.filter(({words}) => words.length > 1 && !words.some((word) => bodyWords.has(word))).flatMap(({words}) => words)));
  const isAlone = ({forms, titles}: Candidate): boolean => isOneWord(forms) && titles.size === 0 && !inFull.has(forms[0].key);
  const groups = [...groupBy(persons.filter(isAlone), ({forms}) => forms[0].key).values()];
  return groups.filter((same) => documentsOf(same).size >= NEVER_IN_FULL[givenNames.has(same[0].forms[0].key) ? "given" : "family"]).flatMap(([first, ...others]) => others.filter((other) => areMet(first, other))
    .map((other): Link => ({a: first.root, b: other.root, rule: "one-word-name", score: 0.75, detail: `“${first.forms[0].text}” stands for itself in three articles or more, as no family name would`})));
}

const bodyWords: ReadonlySet<string> = new Set(ORGANIZATION_WORDS);

const isOneWord = (forms: Candidate["forms"]): boolean => forms.every(({words}) => words.length === 1);
const documentsOf = (same: readonly Candidate[]): ReadonlySet<string> => new Set(same.flatMap(({documents}) => [...documents]));

/** "Twba" for the TWBA: the one body of the set that is written so in capitals, whatever kind the small letters were taken for. */
function smallAcronyms(candidates: readonly Candidate[]): readonly Link[] {
  const bodies = candidates.filter(({kind}) => kind === "organization").flatMap((body) => body.forms.filter(({text}) => CAPITALS.test(text)).map(({key}) => ({key, body})));
  const byKey = groupBy(bodies, ({key}) => key);
  return candidates.flatMap((small) => {
    const [{key, text}] = small.forms;
    const owners = small.kind === "person" && isOneWord(small.forms) && small.titles.size === 0 && !givenNames.has(key) ? distinct((byKey.get(key) ?? []).map(({body}) => body)) : [];
    return owners.length === 1 ? [{a: owners[0].root, b: small.root, rule: "small-acronym", score: 0.8, detail: `“${text}” is the only body of the set that is written so in capitals`}] : [];
  });
}

const CAPITALS = /^\p{Lu}{4,8}$/u;

/** "TW" for "Tarn Waterways" on the same event: the only body of the set with these initials, and no place, hour or office. */
function twoLetters(candidates: readonly Candidate[], areMet: AreMet): readonly Link[] {
  const byInitials = groupBy(candidates.filter(({kind, forms}) => kind === "organization" && forms[0].words.length === 2), ({forms}) => initialsOf(forms[0].words));
  return candidates.flatMap((short) => {
    const [{key, text}] = short.forms;
    if (short.kind === "person" || short.kind === "place" || short.forms.length > 1 || !/^\p{Lu}{2}$/u.test(text) || countryOf.has(key) || places.has(key) || OTHER_LETTERS.has(key)) return [];
    const owners = distinct(byInitials.get(key) ?? []);
    return owners.length === 1 && areMet(owners[0], short) ? [{a: owners[0].root, b: short.root, rule: "initials", score: 0.75, detail: `“${text}” has the initials of “${owners[0].forms[0].text}”, the only body of the set that has them`}] : [];
  });
}

/** Two letters that stand for something else in any article: offices, hours, states of the United States. */
const OTHER_LETTERS: ReadonlySet<string> = new Set((
  "pm mp vp am ad bc tv pc pr it id hq fm ok us uk eu un qc jr sr dr mr st vs no al ak az ar ca co ct de dc fl ga hi il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh or pa ri sc sd tn tx ut vt va wa wv wi wy"
).split(" "));
