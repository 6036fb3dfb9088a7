import {groupBy} from "../../model/index.ts";
import {compareNames, keyOfWords, SURE} from "../../compare/names.ts";
import type {Mention} from "../../model/index.ts";
import {givenNames} from "../../text/lexicon/index.ts";
import {familyOf, type JoinContext, type Link, type NamedMention} from "./context.ts";

/** The named mentions of each document. */
export const perDocument = (context: JoinContext): readonly (readonly NamedMention[])[] => [...groupBy(context.names, ({mention}) => mention.doc).values()];

/** The first mention of each kind and key. */
export const firstByKey = (names: readonly NamedMention[]): readonly NamedMention[] => [...new Map([...names].reverse().map((name) => [`${name.mention.kind} ${name.key}`, name])).values()].reverse();

const endsWith = (words: readonly string[], tail: readonly string[]): boolean => tail.length > 0 && tail.every((word, i) => words[words.length - tail.length + i] === word);

/** A longer name ends so, and calls no other by it: what is behind its "of" or "and" is another ("United Nations" in "General Assembly of the United Nations"). */
export const isShorterEnd = (words: readonly string[], long: readonly string[]): boolean =>
  words.length < long.length && endsWith(long, words) && !/^(?:of|for|in|and|the|&)$/u.test(long[long.length - words.length - 1]);

/** Asks for the persons whose name is longer than a given one and ends like it, a mention of each; spellings of one name are one. */
export function personOwners(names: readonly NamedMention[]): (short: NamedMention) => readonly NamedMention[] {
  const byLast = groupBy(firstByKey(names.filter(({mention}) => mention.kind === "person")), ({words}) => familyOf(words));
  return (short) => (short.mention.kind !== "person" ? [] : distinctPersons((byLast.get(familyOf(short.words)) ?? [])
    .filter((owner) => owner.key !== short.key && isFamilyOf(short, owner))));
}

/** A longer name ends so where a word begins, behind an article or before "Jr.": "Bunny" ends neither "Bugs-Bunny" nor "Karin Ode-Bunny". */
function isFamilyOf(short: NamedMention, {words, text}: NamedMention): boolean {
  if (words.length <= short.words.length || familyOf(words) !== familyOf(short.words)) return false;
  return [text, text.replace(GENERATION, "")].some((name) => {
    const written = name.split(/\s+/u);
    const ends = written.slice(1).map((_, at) => written.slice(at + 1).join(" "));
    return ends.some((end) => keyOfWords(end) === short.key || keyOfWords(end.replace(ARTICLE, "")) === short.key);
  });
}

const GENERATION = /,? (?:Jr|Sr|II|III|IV)\.?$/u;
const ARTICLE = /^(?:al|el|ad|an|ar|as|at|az|ul)[\-‑]/iu;

function distinctPersons(names: readonly NamedMention[]): readonly NamedMention[] {
  return names.length > MOST_OWNERS ? names : names.filter(({text}, i) => !names.slice(0, i).some((other) => isOnePerson(text, other.text)));
}

const isOnePerson = (a: string, b: string): boolean => compareNames(a, b, {kind: "person"}).score >= SURE;

/** Bearers of one family name in an article beyond which nobody compares their names. */
const MOST_OWNERS = 8;

/**
 * "Ms Ode" after "Karin Ode": the only person of the document who ends so, the only one named before, or of several the one who is called so: who bore the lone name before another
 * of that family came, or to whom the others are kin. Not where another of them was the last to be named in the same paragraph. O(names).
 */
export function familyName(context: JoinContext): readonly Link[] {
  return perDocument(context).flatMap((names) => {
    const ownersOf = personOwners(names);
    const families = groupBy(names.filter(({mention, words}) => mention.kind === "person" && words.length > 0), ({words}) => familyOf(words));
    return [...families.values()].flatMap((bearers) => linksOfFamily(context, bearers, ownersOf));
  });
}

function linksOfFamily(context: JoinContext, bearers: readonly NamedMention[], ownersOf: (short: NamedMention) => readonly NamedMention[]): readonly Link[] {
  const story: Story = {seen: [], kin: new Set(), lead: null, last: null};
  return bearers.flatMap((name) => {
    const owners = ownersOf(name);
    if (owners.length === 0) return noteOwner(context, story, name);
    const before = owners.filter(({mention}) => mention.start < name.mention.start);
    const [owner, why] = owners.length === 1 ? [owners[0], "the only one of that name here"] as const
      : before.length === 1 ? [before[0], "the only one of that name so far"] as const
      : [calledSo(context, story, name, before), "the one of that name who is called so"] as const;
    if (owner === null || isOfOtherOffice(context, name, owner)) return [];
    if (before.includes(owner)) story.lead ??= owner;
    story.last = {owner, end: name.mention.end};
    return [{a: owner.index, b: name.index, rule: "family-name", score: 0.9, detail: `“${name.text}” is the end of “${owner.text}”, ${why}`}];
  });
}

/** "President Ode" before a Karin Ode of whom no office is told: somebody so well known that the article gives no full name. */
function isOfOtherOffice({documentOf}: JoinContext, {title, mention}: NamedMention, owner: NamedMention): boolean {
  if (title === "" || COURTESY.test(title) || owner.mention.start < mention.start) return false;
  const text = documentOf.get(mention.doc)!.text;
  const told = text.slice(Math.max(0, owner.mention.start - BEFORE_NAME), owner.mention.end + BEHIND_NAME).toLowerCase();
  return isKin(text, owner.mention) || !told.includes(title.split(" ").at(-1)!);
}

/** Code units before and behind a full name in which its bearer's office is looked for. */
const [BEFORE_NAME, BEHIND_NAME] = [20, 80];

/** What has been told of those of one family name so far. */
interface Story {
  readonly seen: NamedMention[];
  /** Those who came in as somebody's kin. */
  readonly kin: Set<NamedMention>;
  /** Who was called by the family name alone. */
  lead: NamedMention | null;
  last: {readonly owner: NamedMention; readonly end: number} | null;
}

function noteOwner(context: JoinContext, story: Story, name: NamedMention): readonly Link[] {
  const met = story.seen.find(({text}) => isOnePerson(text, name.text));
  if (!met) {
    story.seen.push(name);
    if (isKin(context.documentOf.get(name.mention.doc)!.text, name.mention)) story.kin.add(name);
  }
  story.last = {owner: met ?? name, end: name.mention.end};
  return [];
}

const KIN: ReadonlySet<string> = new Set((
  "father mother parents brother sister wife husband widow widower son daughter uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter " +
  "stepfather stepmother stepson stepdaughter twin spouse fiancé fiancée"
).split(" "));
const KIN_BEFORE = /(?:\b(?:his|her|their)|['’]s?) (?:[\p{L}\-]{1,20} ){0,2}(?<noun>[\p{L}\-]{1,20}),? $/u;
const KIN_BEHIND = /^, (?:\d{1,3}, )?(?:his|her|their|[\p{L}\-]{1,20}['’]s?) (?<noun>[\p{L}\-]{1,20}(?: [\p{L}\-]{1,20}){0,2})/u;

/** "his father, Karl Ode", "Karl Ode, Renn's father": told of for somebody else's sake. */
function isKin(text: string, {start, end}: {readonly start: number; readonly end: number}): boolean {
  const before = KIN_BEFORE.exec(text.slice(Math.max(0, start - 80), start))?.groups?.noun ?? "";
  const behind = KIN_BEHIND.exec(text.slice(end, end + 80))?.groups?.noun.split(" ") ?? [];
  return KIN.has(before) || behind.some((word) => KIN.has(word));
}

function calledSo(context: JoinContext, {seen, kin, lead, last}: Story, name: NamedMention, before: readonly NamedMention[]): NamedMention | null {
  const others = before.filter((owner) => !kin.has(owner) && seen.includes(owner));
  const owner = lead ?? (others.length === 1 ? others[0] : null);
  if (owner === null || COURTESY.test(name.title) && name.title !== owner.title) return null;
  const isNear = last !== null && last.owner !== owner && !/\n/u.test(context.documentOf.get(name.mention.doc)!.text.slice(last.end, name.mention.start));
  return isNear ? null : owner;
}

/** A courtesy title tells one of a family from another. */
const COURTESY = /^(?:mr|mrs|ms|miss|sir|lady|lord|dame)\b/u;

/** "Seo Min-jun": the family name stands first. */
const isFamilyFirst = ({text}: NamedMention): boolean => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[-‑]\p{Ll}+$/u.test(text);

/**
 * "Karin" after "Karin Ode", "Sir Karl" for "Sir Karl Ode", "Seo" after "Seo Min-jun": the only person of the document whose longer name begins so, named before, and no family name of another, nor somebody's kin. Who is called by the family name is called
 * by the given name only in somebody's words.
 */
export function givenName(context: JoinContext): readonly Link[] {
  const quotes = groupBy(context.quotes.filter(({kind}) => kind !== "indirect"), ({doc}) => doc);
  const isQuoted = ({doc, start}: Mention): boolean => (quotes.get(doc) ?? []).some((quote) => quote.start <= start && start < quote.end);
  return perDocument(context).flatMap((names) => {
    const persons = names.filter(({mention}) => mention.kind === "person");
    const families = new Set(persons.filter(({words}) => words.length > 1).map(({words}) => words.at(-1)!));
    const lone = new Set(persons.filter(({words}) => words.length === 1).map(({key}) => key));
    const byFirst = groupBy(firstByKey(persons).filter(({words}) => words.length > 1), ({words}) => words[0]);
    return persons.flatMap((short) => {
      const isKnighted = /^(?:sir|dame)$/u.test(short.title);
      if (short.words.length !== 1 || short.title !== "" && !isKnighted || families.has(short.key) || isKin(context.documentOf.get(short.mention.doc)!.text, short.mention)) return [];
      const owners = distinctPersons(byFirst.get(short.key) ?? []).filter((owner) => isKnighted || givenNames.has(short.key) || isFamilyFirst(owner));
      const isMeant = isKnighted && owners.length === 1 || owners.length === 1 && owners[0].mention.start < short.mention.start && (isFamilyFirst(owners[0]) || !lone.has(owners[0].words.at(-1)!) || isQuoted(short.mention));
      return isMeant ? [{a: owners[0].index, b: short.index, rule: "given-name", score: 0.8, detail: `“${short.text}” is the beginning of “${owners[0].text}”, the only one of that name here`}] : [];
    });
  });
}
