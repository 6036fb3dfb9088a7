import {groupBy} from "../../model/index.ts";
import {shortOfFirm} from "../../compare/names.ts";
import {givenNames, linesOfBusiness, places} from "../../text/lexicon/index.ts";
import {ORGANIZATION_WORDS} from "../../text/lexicon/nouns.ts";
import {FEMALE_TITLES, MALE_TITLES} from "../../text/lexicon/titles.ts";
import {distinct, mergedCandidates, type Candidate} from "./across.ts";
import {familyOf, type JoinContext, type Link, type NamedMention} from "./context.ts";
import {eventsOf, type AreOfOneEvent} from "./events.ts";
import {oneWordNames} from "./one-word-names.ts";
import type {Union} from "./union.ts";

/** Links of what one article calls by a part of its name to what another calls by all of it; for when full names have been joined. O(names). */
export function shortNamesAcross(context: JoinContext, union: Union): readonly Link[] {
  const candidates = mergedCandidates(context, union);
  const areOfOneEvent = eventsOf(context, union);
  return [...oneWordNames(candidates, (a, b) => areMet(a, b, areOfOneEvent)), ...shortThings(candidates, areOfOneEvent), ...shortFirms(candidates, areOfOneEvent), ...shortTeams(candidates, areOfOneEvent), ...loneNames(context, candidates, areOfOneEvent)];
}

/** "Kelmar" of one article for "Kelmar Airlines" of another on the same event: the only firm of the set that is called so, and no person's family name. */
function shortFirms(candidates: readonly Candidate[], areOfOneEvent: AreOfOneEvent): readonly Link[] {
  const families = new Set(candidates.flatMap(({kind, forms}) => (kind === "person" ? forms.filter(({words}) => words.length > 1).map(({words}) => familyOf(words)) : [])));
  const firms = candidates.filter(({kind}) => kind === "organization").flatMap((firm) => [...new Set(firm.forms.flatMap(({key}) => shortOfFirm(key) ?? []))].map((short) => ({firm, short})));
  const byShort = groupBy(firms, ({short}) => short);
  return candidates.flatMap((lone) => {
    const [{key, text}] = lone.forms;
    const owners = distinct((byShort.get(key) ?? []).map(({firm}) => firm));
    if (lone.forms.length > 1 || lone.kind === "place" || lone.titles.size > 0 || families.has(key) || owners.length !== 1 || !areMet(lone, owners[0], areOfOneEvent)) return [];
    return [{a: owners[0].root, b: lone.root, rule: "short-body-name", score: 0.8, detail: `“${text}” is “${owners[0].forms[0].text}” without its line of business, the only firm of the set called so`}];
  });
}

/** "Tarnwall" of one article for "Operation Tarnwall" of another on the same event: the only thing of the set that is called so, and nobody's name. */
function shortThings(candidates: readonly Candidate[], areOfOneEvent: AreOfOneEvent): readonly Link[] {
  const things = candidates.filter(({kind}) => kind !== "person" && kind !== "place");
  const byShort = groupBy(things.filter(({forms}) => forms[0].words.length === 2 && forms[0].words.some((word) => undertakings.has(word))), ({forms}) => forms[0].words.find((word) => !undertakings.has(word)) ?? "");
  return things.flatMap((lone) => {
    const owners = lone.forms.length === 1 ? byShort.get(lone.forms[0].key) ?? [] : [];
    if (owners.length === 0 || distinct(owners).length !== 1 || !areMet(lone, owners[0], areOfOneEvent)) return [];
    return [{a: owners[0].root, b: lone.root, rule: "short-thing-name", score: 0.8, detail: `“${lone.forms[0].text}” is “${owners[0].forms[0].text}” without the word for what it is, the only one of the set called so`}];
  });
}

const undertakings: ReadonlySet<string> = new Set("project operation plan program programme".split(" "));

/** "the Herons" of one article for "the Harrow Bay Herons" of another on the same event: the only body of the set that is called after a place so. */
function shortTeams(candidates: readonly Candidate[], areOfOneEvent: AreOfOneEvent): readonly Link[] {
  const bodies = candidates.filter(({kind}) => kind !== "person");
  const byLast = groupBy(bodies.filter(({forms}) => isTeam(forms[0].words)), ({forms}) => forms[0].words.at(-1)!);
  return bodies.flatMap((lone) => {
    const [{words, text}] = lone.forms;
    const owners = words.length === 1 && lone.forms.length === 1 ? byLast.get(words[0]) ?? [] : [];
    if (distinct(owners).length !== 1 || !areMet(lone, owners[0], areOfOneEvent)) return [];
    return [{a: owners[0].root, b: lone.root, rule: "short-body-name", score: 0.8, detail: `“${text}” is “${owners[0].forms[0].text}” without its town, the only body of the set called so`}];
  });
}

/** A town and a word in the plural that says nothing of what sort of body it is. */
const isTeam = (words: readonly string[]): boolean => words.length > 1 && words.at(-1)!.length > 3 && words.at(-1)!.endsWith("s") && !bodyWords.has(words.at(-1)!) && !linesOfBusiness.has(words.at(-1)!) && places.has(words.slice(0, -1).join(" "));

const bodyWords: ReadonlySet<string> = new Set(ORGANIZATION_WORDS);

/** Whether an article of each tell of one event; a set in many articles is asked by its first ones. */
function areMet(a: Candidate, b: Candidate, areOfOneEvent: AreOfOneEvent): boolean {
  const [left, right] = [a, b].map(({documents}) => [...documents].slice(0, MOST_ASKED));
  return left.some((doc) => right.some((other) => doc !== other && areOfOneEvent(doc, other)));
}

/** Articles of a set that are held against those of another. */
const MOST_ASKED = 12;

/** A person whom a document names by one word joins the one person of the set who ends so, where a second link speaks for it. */
function loneNames(context: JoinContext, candidates: readonly Candidate[], areOfOneEvent: AreOfOneEvent): readonly Link[] {
  const persons = candidates.filter(({kind}) => kind === "person");
  const owning = ownersIn(context);
  const full = persons.filter(({forms}) => forms[0].words.length > 1);
  const lone = persons.filter(({forms}) => forms.every(({words}) => words.length === 1));
  const byFamily = groupBy(full.flatMap((owner) => [...new Set(owner.forms.filter(({words}) => words.length > 1).map(({words}) => familyOf(words)))].map((family) => ({family, owner}))), ({family}) => family);
  const links = lone.flatMap((short) => {
    const owners = distinct((byFamily.get(short.forms[0].key) ?? []).map(({owner}) => owner));
    if (owners.length !== 1 || givenNames.has(short.forms[0].key) && short.titles.size === 0) return [];
    if (isOfOtherSex(short, owners[0])) return [];
    const second = secondLink(owning, short, owners[0]) ?? (areMet(short, owners[0], areOfOneEvent) ? "both articles tell of one event" : null);
    return second ? [{a: owners[0].root, b: short.root, rule: "family-name-and-role", score: 0.8, detail: `“${short.forms[0].text}”: the only person of the set with that family name, and ${second}`}] : [];
  });
  const loneTogether = [...groupBy(lone, ({forms}) => forms[0].key).values()].flatMap((same) => same.slice(1).flatMap((b) => {
    const second = secondLink(owning, b, same[0]);
    return second ? [{a: same[0].root, b: b.root, rule: "family-name-and-role", score: 0.7, detail: `“${b.forms[0].text}” in both, and ${second}`}] : [];
  }));
  return [...links, ...loneTogether];
}

/** What speaks for one person beside the family name. */
function secondLink(owners: readonly Owner[], short: Candidate, owner: Candidate): string | null {
  const title = [...short.titles].find((word) => isOffice(word) && [...owner.titles].some((other) => other === word || other.endsWith(` ${word}`) || word.endsWith(` ${other}`)));
  if (title) return `both have the title “${title}”`;
  const words = [...short.spoken].find((run) => owner.spoken.has(run));
  if (words) return `both say “${words} …”`;
  const role = rolesOf(owners, short).find((word) => rolesOf(owners, owner).includes(word));
  return role ? `“${role}” stands beside the name in both` : null;
}

/** "Mr Ode" is no "Ms Ode". */
const isOfOtherSex = (a: Candidate, b: Candidate): boolean => [[a, b], [b, a]].some(([one, other]) => MALE_TITLES.some((title) => one.titles.has(title)) && FEMALE_TITLES.some((title) => other.titles.has(title)));

const isOffice = (title: string): boolean => !/^(?:mr|mrs|ms|miss|sir|lord|lady|dame)$/u.test(title);

/** The nouns that stand right behind the name ("administration"). */
function rolesOf(owners: readonly Owner[], {forms, documents}: Candidate): readonly string[] {
  const keys = new Set(forms.flatMap(({words}) => [words.join(" "), words.at(-1)!]));
  return owners.filter(({name: {mention, key, words}}) => documents.has(mention.doc) && (keys.has(key) || keys.has(words.at(-1)!))).map(({noun}) => noun);
}

interface Owner {
  readonly name: NamedMention;
  readonly noun: string;
}

function ownersIn({names, documentOf}: JoinContext): readonly Owner[] {
  return names.flatMap((name) => {
    const behind = documentOf.get(name.mention.doc)!.text.slice(name.mention.end, name.mention.end + 24);
    const noun = /^(?:['’]s)?\s(?<noun>\p{Ll}{5,})/u.exec(behind)?.groups?.noun;
    return noun && OWNED.has(noun) ? [{name, noun}] : [];
  });
}

const OWNED: ReadonlySet<string> = new Set(["administration", "administrations", "campaign", "government", "presidency", "trial", "family", "inquiry", "report", "foundation", "team"]);

