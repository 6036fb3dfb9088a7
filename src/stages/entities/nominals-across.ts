import {groupBy} from "../../model/index.ts";
import {documentNouns} from "../../text/lexicon/index.ts";
import {Groups} from "../groups.ts";
import {callingsOf, type Calling} from "./callings.ts";
import {type JoinContext, type Link} from "./context.ts";
import {eventGroupsOf, eventsOf} from "./events.ts";
import type {NounPhrase} from "./noun-phrases.ts";
import type {Union} from "./union.ts";

/** Offices that every country, town or body has one of; without saying whose, they tell nothing. */
const ONE_EACH: ReadonlySet<string> = new Set("president minister premier leader chancellor ambassador envoy governor mayor chief head director manager chairman chairwoman chair boss owner founder commissioner secretary king queen".split(" "));

/** Bodies that the account of an event has one of, however often it speaks of it. */
const ONE_BODY: ReadonlySet<string> = new Set(["police", "jury"]);

/** Parties that the account of an event has one of, with the article and without. */
export const ONE_PARTY: ReadonlySet<string> = new Set("police authority authorities prosecutor investigator detective rescuer firefighter organizer organiser survivor victim passenger".split(" "));

/** Persons of whom there are many in any account, and who speak to reporters: never joined. */
const INFORMANTS: ReadonlySet<string> = new Set("official source expert analyst resident witness eyewitness bystander neighbor neighbour reporter journalist adviser aide spokesman spokeswoman spokesperson diplomat insider representative rep member".split(" "));

/** Nouns that tell too little: what is done has to be the same besides. */
const VAGUE: ReadonlySet<string> = new Set("person people man woman boy girl lawyer relative friend worker child adult one other victim".split(" "));

/** Persons who are somebody's: each of those told of has some. */
const OF_SOMEBODY: ReadonlySet<string> = new Set("family son daughter brother sister wife husband mother father parent grandmother grandfather grandchild couple crew colleague companion".split(" "));

/**
 * How sure a link by a noun is: the same deed is told of both; each is the only one of its noun in its article; both articles are of one group that tells of one
 * event; nothing but the noun speaks for it.
 */
const SCORES = {deed: 0.75, only: 0.7, event: 0.6, noun: 0.5};

/** From which score on a dossier joins by a noun. */
export const SURE_OF_NOUN = SCORES.event;

/** Why two callings are one. */
interface Meeting {
  readonly a: Calling;
  readonly b: Calling;
  readonly score: number;
  readonly detail: string;
}

/**
 * "the gunman" in two articles on one event: what both call by the same noun, where no word beside the noun speaks against it and a second link speaks for it:
 * it is the only one of its noun in each, or the same deed is told of it, or the articles are of a group that tells of one event. Who
 * speaks and is not named is left apart: an informant is joined by a person alone; a body may speak. With `from` at 0.5, for sets that tell of one event as a
 * whole, any noun is enough, in one article too, as long as no word beside it speaks against it. O(nominals + pairs of articles of one noun).
 */
export function nominalsAcross(context: JoinContext, union: Union, phrases: ReadonlyMap<number, NounPhrase>, from: number = SURE_OF_NOUN): readonly Link[] {
  const areOfOneEvent = eventsOf(context, union);
  const areOfOneGroup = eventGroupsOf(context, areOfOneEvent);
  const callings = callingsOf(context, union, phrases);
  const plurals = new Set(callings.filter(({isPlural}) => isPlural).map(({doc, noun}) => `${doc} ${noun}`));
  const groups = groupBy(callings, ({noun, isPlural}) => `${noun} ${isPlural}`);
  const areNear = (a: Calling, b: Calling): boolean => isThing(a) && isThing(b) && areOfOneEvent(a.doc, b.doc) || areOfOneGroup(a.doc, b.doc);
  return [...groups.values()].flatMap((group) => {
    const isOneOfSeveral = ({doc, noun, isPlural}: Calling): boolean => !isPlural && plurals.has(`${doc} ${noun}`);
    const meetings = meetingsOf(group, (a, b) => areOfOneEvent(a.doc, b.doc), isOneOfSeveral);
    const loose = from <= SCORES.noun ? sameNouns(group) : from <= SCORES.event ? clearNouns(group, areNear, isOneOfSeveral) : [];
    return linksOf(group, [...meetings, ...loose], from);
  });
}

/** Any two callings by one noun that no nationality, place, number or name beside it speaks against: the noun, and that the set tells of one event. */
function sameNouns(group: readonly Calling[]): readonly Meeting[] {
  return pairsOf(group).filter(({a, b}) => !(a.isNamed && b.isNamed) && areCompatible(a, b)).map(({a, b}) => ({a, b, score: SCORES.noun, detail: "no word beside it speaks against it"}));
}

/** Of two articles of a group that tells of one event, what both call by the same noun, where that says enough. */
function clearNouns(group: readonly Calling[], areNear: (a: Calling, b: Calling) => boolean, isOneOfSeveral: (one: Calling) => boolean): readonly Meeting[] {
  const withOthers = new Set(group.filter(({isOther}) => isOther).map(({doc}) => doc));
  const mayBeClear = (one: Calling): boolean => mayBeJoined(one) && (one.kind !== "person" || !isOneOfSeveral(one) && !withOthers.has(one.doc));
  const origins = new Set(group.flatMap((called) => called.origins)).size;
  return pairsOf(group.filter(mayBeClear)).filter(({a, b}) => a.doc !== b.doc && !(a.isNamed && b.isNamed) && areNear(a, b) && isClear(a, b, origins))
    .map(({a, b}) => ({a, b, score: SCORES.event, detail: "all articles of the group tell of one event, and no word beside it speaks against it"}));
}

const pairsOf = (group: readonly Calling[]): readonly {readonly a: Calling; readonly b: Calling}[] => group.flatMap((b, at) => group.slice(0, at).filter((a) => a.root !== b.root).map((a) => ({a, b})));

/** The noun says whom or what the accounts of an event mean: of a person or a body where besides no word beside it tells another, of a thing by itself. */
function isClear(a: Calling, b: Calling, origins: number): boolean {
  if (!areCompatible(a, b)) return false;
  const isMeant = a.kind !== "person" || a.isPlural || !a.isIndefinite || !b.isIndefinite; // "a driver" of either may be any
  if (documentNouns.has(a.noun) && (a.isIndefinite || b.isIndefinite || !fit(a, b, origins) || ![...a.modifiers, ...a.names].some((word) => b.modifiers.has(word) || b.names.has(word)))) return false; // each party gives a statement
  return isThing(a) && isThing(b) || a.kind === b.kind && isMeant && !OF_SOMEBODY.has(a.noun) && fit(a, b, origins) && isTelling(a, b);
}

const isThing = ({kind}: Calling): boolean => kind !== "person" && kind !== "organization";

const areCompatible = (a: Calling, b: Calling): boolean => [[a.origins, b.origins], [a.numbers, b.numbers], [[...a.names], [...b.names]]].every(([ours, theirs]) => !areDisjoint(new Set(ours), new Set(theirs)));

/** The pairs of callings by one noun that are one; where several named are called so, only the same deed tells. */
function meetingsOf(group: readonly Calling[], areOfOneEvent: (a: Calling, b: Calling) => boolean, isOneOfSeveral: (one: Calling) => boolean): readonly Meeting[] {
  const origins = new Set(group.flatMap((called) => called.origins)).size;
  const byDocument = groupBy(group, ({doc}) => doc);
  const isOneOwner = new Set(group.filter(({isNamed}) => isNamed).map(({root}) => root)).size < 2;
  const isOnly = (one: Calling, other: Calling): boolean => !isOneOfSeveral(one) && byDocument.get(one.doc)!.every((rival) => rival === one || !fit(rival, other, 0));
  const isToldOnce = (deed: string, {doc}: Calling): boolean => byDocument.get(doc)!.filter(({deeds}) => deeds.has(deed)).length === 1;
  const meet = (a: Calling, b: Calling): readonly Meeting[] => {
    if (a.doc === b.doc || a.root === b.root || a.isNamed && b.isNamed || !fit(a, b, origins) || !areOfOneEvent(a, b)) return [];
    const deed = [...a.deeds].find((one) => b.deeds.has(one) && isToldOnce(one, a) && isToldOnce(one, b));
    if (deed !== undefined) return [{a, b, score: SCORES.deed, detail: `the same is told of both (${deed})`}];
    return isOneOwner && isTelling(a, b) && isOnly(a, b) && isOnly(b, a) ? [{a, b, score: SCORES.only, detail: `each the only ${b.noun} of its article`}] : [];
  };
  const free = group.filter(mayBeJoined);
  return free.flatMap((b, at) => free.slice(0, at).flatMap((a) => meet(a, b)));
}

/** Makes the meetings links from the surest on, as long as no set gets two of one article, two names, or two that do not fit. */
function linksOf(group: readonly Calling[], meetings: readonly Meeting[], from: number): readonly Link[] {
  const places = new Map(group.map((one, at) => [one, at]));
  const groups = new Groups(group.length);
  const members = group.map((one) => [one]);
  return [...meetings].sort((x, y) => y.score - x.score).flatMap(({a, b, score, detail}): readonly Link[] => {
    const [x, y] = [a, b].map((one) => groups.rootOf(places.get(one)!));
    if (x === y || members[x].some((one) => members[y].some((other) => excludes(one, other, from)))) return [];
    groups.join(x, y);
    members[groups.rootOf(x)] = [...members[x], ...members[y]];
    return [{a: a.index, b: b.index, rule: "same-noun", score, detail: `“${a.words}” and “${b.words}” of two articles on one event: ${detail}`}];
  });
}

function excludes(a: Calling, b: Calling, from: number): boolean {
  const isLoose = from < SCORES.only;
  const isTwice = a.doc === b.doc && (a.kind === "person" ? from > SCORES.noun : !isLoose);
  return a.root !== b.root && (isTwice || a.isNamed && b.isNamed) || !(isLoose ? areCompatible(a, b) : fit(a, b, 0));
}

/** One of several and an informant stay apart; whoever has a name may speak, and a body. */
function mayBeJoined({kind, noun, isNamed, speaks, isOther}: Calling): boolean {
  if (isOther || kind === "person" && INFORMANTS.has(noun)) return false;
  return isNamed || kind === "organization" || ONE_BODY.has(noun) || !speaks;
}

/**
 * Being the only ones of their noun says that they are one: not of a vague noun or of a body, unless the words beside it are the same; nor of several, unless these are persons whom
 * no number or word beside the noun tells apart, and of whom an article says which ("the miners", not "13 miners" and "three miners").
 */
function isTelling(a: Calling, b: Calling): boolean {
  if (ONE_BODY.has(a.noun)) return true;
  const sameNumbers = a.numbers.join() === b.numbers.join();
  if (a.isPlural && a.kind === "person" && !VAGUE.has(a.noun)) return sameNumbers && (a.numbers.length > 0 || ONE_PARTY.has(a.noun) || a.isDefinite || b.isDefinite) && !areDisjoint(a.modifiers, b.modifiers);
  if (a.isPlural || VAGUE.has(a.noun)) return sameNumbers && a.numbers.length > 0;
  return a.kind !== "organization" || [...a.modifiers].some((word) => b.modifiers.has(word));
}

/** No word speaks against it: both are of the same countries or places and ages, and not each beside words of its own. Where articles tell of several origins, both have to tell. */
function fit(a: Calling, b: Calling, origins: number): boolean {
  const sameOrigins = a.origins.join() === b.origins.join();
  if (!sameOrigins && (origins > 1 || a.kind === "organization" || a.origins.length > 0 && b.origins.length > 0)) return false;
  if (a.numbers.length > 0 && b.numbers.length > 0 && a.numbers.join() !== b.numbers.join()) return false;
  if (areDisjoint(a.names, b.names)) return false;
  if (ONE_BODY.has(b.noun)) return true;
  if (ONE_EACH.has(b.noun) && (!sameOrigins || a.origins.length === 0)) return false;
  return !areDisjoint(a.modifiers, b.modifiers) || a.kind === "person" && !ONE_EACH.has(b.noun);
}

const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));
