import {groupBy} from "../../model/index.ts";
import {compareQuantities, readCountedWords} from "../../compare/quantities.ts";
import {GENERIC_HEADS} from "../../compare/quantities/outcomes.ts";
import {personNouns} from "../../text/lexicon/index.ts";
import {isEventNoun, isLightVerb} from "../../text/classes.ts";
import type {Statement} from "../../model/index.ts";
import {tellerOf} from "./tellers.ts";
import {boundsOf, CROWD, fateOfCounted, haveSameVerb, isOfCrowd, isOwnUnit, predicatesOf, wordsCounted} from "./counted.ts";
import {isFigureVerb} from "./figure-verbs.ts";
import {areRestrictedOtherwise} from "./restrictions.ts";
import type {Grounds, HasRival, Measured} from "./measured.ts";

/** How many respects, beside the thing counted, two figures of one verb share, from which they are of one thing. */
const RESPECTS = 1;
/** The same for measures, of which every account has many. */
const RESPECTS_OF_MEASURES = 2;
/** The same where no verb is shared. */
const RESPECTS_WITHOUT_VERB = 3;
/** How many times the smaller the larger may be, for two tallies to be of one event. */
const TIMES_AS_MANY = 5;

/** The same where nothing but the thing and the verb is shared. */
const TIMES_AS_MANY_THINGS = 2.5;

/** Looks figures up by class and document. O(figures of the class in the document) a question. */
export function rivalsOf(byClass: ReadonlyMap<string, readonly Measured[]>): HasRival {
  const index = new Map([...byClass].map(([name, block]) => [name, groupBy(block, ({statement}) => statement.doc)] as const));
  return (own, name, met) => (index.get(name)?.get(own.statement.doc) ?? []).some((other) => other !== own && haveOneTeller(other.statement, own.statement)
    && (own.amount.unit === null && !haveSpecificVerb(own.statement, met.statement) || haveSpecificVerb(met.statement, other.statement))
    && compareQuantities(boundsOf(own.amount), boundsOf(other.amount)).relation === "apart");
}

/** Nouns for people by age, sex or standing, of whom a count is one of several. */
const DEMOGRAPHIC: ReadonlySet<string> = new Set("child kid man woman boy girl baby infant teenager civilian foreigner suspect".split(" "));

/**
 * Asks whether a count of people of one fate is all that its account counts of them: "seven miners died", where no more are told of, are all who died.
 * O(figures of the class) for each figure, once.
 */
export function wholesOf(byClass: ReadonlyMap<string, readonly Measured[]>): (own: Measured) => boolean {
  const found = new Map<Measured, boolean>();
  const isAll = (own: Measured): boolean => {
    const fate = fateOfCounted(own.statement);
    const others = fate === null ? [] : byClass.get(`${fate} people`) ?? [];
    return others.includes(own) && own.telling.classes.some((name) => personNouns.has(name)) && !own.telling.classes.some((name) => DEMOGRAPHIC.has(name))
      && others.every((other) => other === own || other.statement.doc !== own.statement.doc || (other.amount.low ?? 0) <= (own.amount.low ?? own.amount.high ?? 0));
  };
  return (own) => {
    const answer = found.get(own) ?? isAll(own);
    found.set(own, answer);
    return answer;
  };
}

/** Looks up whether a document gives a figure of a class with the same value: from `LARGE` on, below it only with the same verb. O(1) a question for large ones. */
export function tellsOf(byClass: ReadonlyMap<string, readonly Measured[]>): Grounds["tells"] {
  const valueOf = ({low, high, unit}: Measured["amount"]): string => `${low} ${high} ${unit}`;
  const index = new Map([...byClass].map(([name, block]) => [name, groupBy(block, ({statement, amount}) => `${statement.doc} ${valueOf(amount)}`)] as const));
  return (doc, name, own) => (index.get(name)?.get(`${doc} ${valueOf(own.amount)}`) ?? []).some((other) => (own.amount.low ?? own.amount.high ?? 0) > LARGE || haveSameVerb(other.statement, own.statement));
}

/** Two quotes of nobody known may be of two speakers. */
const haveOneTeller = (a: Statement, b: Statement): boolean => tellerOf(a) === tellerOf(b) && (a.speaker !== null || a.quote === b.quote);

/**
 * Whether two figures are of one thing although the words they share are all over the set, and so say little by themselves: the tally of a fate among
 * people in general; or what each account counts just once, said with one verb and of one participant.
 */
export function areOfOneThing(name: string, a: Measured, b: Measured, grounds: Grounds): boolean {
  if (areStrangers(a.statement, b.statement, grounds) || areApartByWords(name, a, b, grounds)) return false;
  if (isTallyOf(a, grounds) && isTallyOf(b, grounds) && fateOfCounted(a.statement) === fateOfCounted(b.statement) && !areWholeAndCrowd(a, b)) return isWithin(TIMES_AS_MANY, a, b);
  if (grounds.hasRival(a, name, b) || grounds.hasRival(b, name, a) || isSpan(name)) return false;
  const shared = respectsOf(name, a, b);
  if (a.amount.unit !== null && name !== a.amount.unit) return haveSameVerb(a.statement, b.statement) || shared >= RESPECTS_WITHOUT_VERB;
  if (a.amount.unit !== null) return haveSpecificVerb(a.statement, b.statement) && (shared >= RESPECTS_OF_MEASURES || haveSameDoers(a, b)) && namesNoMore(a, b) && namesNoMore(b, a);
  return haveSpecificVerb(a.statement, b.statement) ? shared >= RESPECTS || isOfThings(name) && isWithin(TIMES_AS_MANY_THINGS, a, b) : shared >= RESPECTS_WITHOUT_VERB;
}

/** The same, where both may hold: an exact number is rarely met twice by chance, nor is one close to it. */
export function areLikelyOfOneThing(name: string, a: Measured, b: Measured, grounds: Grounds): boolean {
  if (isSpan(name) || grounds.hasRival(a, name, b) || grounds.hasRival(b, name, a)) return false;
  if (a.amount.unit !== null) return isExact(a, b) && haveSameVerb(a.statement, b.statement);
  const isRare = [a, b].every(({amount: {low, high}}) => (low ?? high ?? 0) > LARGE);
  return isRare && (name !== "person" || isExact(a, b) && a.amount.low! % 10 !== 0) && !areStrangers(a.statement, b.statement, grounds); // exact numbers have bounds
}

/** Those who took part are not all who are there. */
export const areWholeAndCrowd = (a: Measured, b: Measured): boolean => a.telling.classes.includes(CROWD) !== b.telling.classes.includes(CROWD);

/** From this number on a count is rarely met twice by chance. */
const LARGE = 12;

const isExact = (a: Measured, b: Measured): boolean => a.amount.low !== null && [a.amount.high, b.amount.low, b.amount.high].every((value) => value === a.amount.low);

/** Counted are people in general, by what befell them: "12 dead", "17 people were killed". */
function isTallyOf(own: Measured, {texts, isWhole}: Grounds): boolean {
  if (own.telling.classes.includes(CROWD)) return isOfCrowd(own);
  const {head, qualifiers} = readCountedWords(wordsCounted(own, texts));
  return own.amount.unit === null && fateOfCounted(own.statement) !== null && (head === null || GENERIC_HEADS.has(head) || isWhole(own)) && qualifiers.length === 0 && !own.telling.classes.some((name) => /^(?:part of|unreal) /u.test(name));
}

/** What the words right behind a figure say of it. */
interface Behind {
  /** "12 houses on Mill Street": they pick out a place. */
  readonly isOfPlace: boolean;
  readonly isAgainst: boolean;
  readonly isFor: boolean;
  readonly isBeforeTax: boolean;
}

const known = new WeakMap<Measured, Behind>();

/** Reads the words behind a figure, once for each, for it is held against many. */
function behind(own: Measured, {texts}: Grounds): Behind {
  const told = known.get(own) ?? readBehind(texts.get(own.statement.doc)!.text.slice(own.statement.end, own.statement.end + PLACE_REACH), own.amount.unit);
  known.set(own, told);
  return told;
}

function readBehind(text: string, unit: string | null): Behind {
  const words = /^[^.;]*/u.exec(text)![0]; // matches the empty string too
  return {isOfPlace: unit === null && ON_STREET.test(text), isAgainst: /\bagainst\b/iu.test(words), isFor: IN_FAVOR.test(words), isBeforeTax: BEFORE_TAX.test(words)};
}

const ON_STREET = /^\s(?:in|on|at|near|along|outside)\s(?:the\s)?\p{Lu}.{0,30}\b(?:Street|Road|Avenue|Lane|Square|Hill|Island|District|County|Quarter)\b/u;
const IN_FAVOR = /\b(?:for|in favou?r)\b/iu;
const BEFORE_TAX = /\b(?:before|after)[ -]tax\b|\bpre-?tax\b/iu;

/** One is counted for something and the other against it, or one before tax and the other not said to be. */
const areOfTwoSides = (x: Behind, y: Behind): boolean => x.isAgainst && y.isFor || y.isAgainst && x.isFor || x.isBeforeTax !== y.isBeforeTax;

/** Code units behind a count within which its place is looked for. */
const PLACE_REACH = 50;

const areOnOtherDays = (a: Statement, b: Statement): boolean => a.at !== null && b.at !== null && a.at.slice(0, 10) !== b.at.slice(0, 10) && [a.at, b.at].every((at) => at.length >= 10);

/** One picks out a place, both are crowds of other days, or margins of what names nobody in common. */
export function areApartByWords(name: string, a: Measured, b: Measured, grounds: Grounds): boolean {
  const areCrowds = [a, b].every(({telling: {classes}}) => classes.includes(CROWD));
  const [x, y] = [behind(a, grounds), behind(b, grounds)];
  return name === "person" && doOtherwise(a.statement, b.statement) || areStaffAndSome(a, b) || x.isOfPlace !== y.isOfPlace || areOfTwoSides(x, y) || areRestrictedOtherwise(a, b) || areCrowds && (areOnOtherDays(a.statement, b.statement) || areAtOtherEvents(a, b)) || name.startsWith("margin of ") && !shareNamed(a, b, grounds);
}

/** Each names what it was that they came to, or what is told beside, and nothing of it is one: "at the funeral", "at the concert". */
function areAtOtherEvents(a: Measured, b: Measured): boolean {
  const [x, y] = [a, b].map(({statement: {handle: {agents, patients, others}}}) => others.filter((feature) => isOccasion(feature.slice(2)) && !agents.includes(feature) && !patients.includes(feature)));
  return x.length > 0 && y.length > 0 && !x.some((feature) => y.includes(feature));
}

const isOccasion = (noun: string): boolean => isEventNoun(noun) || OCCASIONS.has(noun);
const OCCASIONS: ReadonlySet<string> = new Set("concert service match game fair wedding mass burial show race".split(" "));

/** Of people in general only what they did or what befell them tells who is counted: those who survived are not all who were aboard. */
export function doOtherwise(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map((own) => predicatesOf(own).filter(isSpecific));
  return x.length > 0 && y.length > 0 && !haveSameVerb(a, b);
}

/** One tells how many work there, the other what became of some of them. */
const areStaffAndSome = (a: Measured, b: Measured): boolean => [[a, b], [b, a]].some(([x, y]) => predicatesOf(x.statement).includes("employ") && predicatesOf(y.statement).some((name) => name !== "employ" && !isLightVerb(name)));

/** They name somebody in common, or a body; a place is not enough. */
const shareNamed = (a: Measured, b: Measured, {speakers: {named}}: Grounds): boolean => [...a.telling.features].some((feature) => feature.startsWith("e:") && named.has(feature.slice(2)) && b.telling.features.has(feature));

/** All things in the subject of one are told of in the other: "turnout among young voters" is not all turnout. */
export function namesNoMore({statement}: Measured, other: Measured): boolean {
  const verbs = [...predicatesOf(statement), ...predicatesOf(other.statement)];
  return statement.handle.agents.every((feature) => !/^[na]:/u.test(feature) || other.telling.features.has(feature) || verbs.includes(feature.slice(2)));
}

/** The same does it in both, and nothing else: "the train was traveling at". */
function haveSameDoers(a: Measured, b: Measured): boolean {
  const [x, y] = [a, b].map(({statement}) => statement.handle.agents.filter((feature) => /^[en]:/u.test(feature) && !isOwnUnit(feature, statement)));
  return x.length > 0 && x.length === y.length && x.every((feature) => y.includes(feature));
}

/** What is counted is a sort of things or of people, and not people in general. */
const isOfThings = (name: string): boolean => /^\p{Ll}+$/u.test(name) && !/^(?:person|people|persons|worker)$/u.test(name);

function isWithin(times: number, a: Measured, b: Measured): boolean {
  const [x, y] = [a, b].map(({amount: {low, high}}) => Math.max(low ?? high ?? 0, 1));
  return Math.max(x, y) <= times * Math.min(x, y);
}

/** Things and participants that both sentences name, beside the thing counted and the unit; one time counts as one. */
function respectsOf(name: string, a: Measured, b: Measured): number {
  const shared = [...a.telling.features].filter((feature) => /^[enc#]/u.test(feature) && b.telling.features.has(feature) && feature !== `n:${name}` && !isOwnUnit(feature, a.statement) && !isOwnUnit(feature, b.statement));
  return shared.length + (a.statement.at !== null && a.statement.at === b.statement.at ? 1 : 0);
}

/** A verb of both that tells what happened. */
function haveSpecificVerb(a: Statement, b: Statement): boolean {
  const theirs = predicatesOf(b);
  return predicatesOf(a).some((name) => theirs.includes(name) && isSpecific(name));
}

const isSpecific = (name: string): boolean => name.startsWith("f:") || !isLightVerb(name.replace(/^not /u, "")) && !isFigureVerb(name);

/** Each has doers, and nothing of either takes part in the other, as far as `areOne` tells what is one. */
export function areStrangers(a: Statement, b: Statement, {speakers: {named}}: Grounds, areOne: (x: string, y: string) => boolean = (x, y) => x === y): boolean {
  const acts = (feature: string): boolean => feature.startsWith("n:") || feature.startsWith("e:") && named.has(feature.slice(2)); // a place within the phrase does nothing
  const [x, y] = [a, b].map(({handle}) => handle.agents.filter((feature) => acts(feature) && !handle.patients.includes(feature)));
  const takesPart = (features: readonly string[], {handle}: Statement): boolean => features.some((feature) => [...handle.agents, ...handle.patients, ...handle.others].some((other) => areOne(feature, other)));
  return x.length > 0 && y.length > 0 && !takesPart(x, b) && !takesPart(y, a);
}

const isSpan = (name: string): boolean => /^(?:second|minute|hour|day|night|week|month|season|year|decade|century|time)$/u.test(name);
