import {groupBy} from "../../model/index.ts";
import {compareQuantities} from "../../compare/quantities.ts";
import {personNouns} from "../../text/lexicon/index.ts";
import type {Difference, DifferenceType, Document, Statement} from "../../model/index.ts";
import {Groups} from "../groups.ts";
import {candidatesIn} from "./candidates.ts";
import {areOtherEvents, boundsOf, countOthers, haveSameVerb, isOwnUnit, relationOfCounted} from "./counted.ts";
import {compareMeasured, isOfOtherDay, timesClash} from "./figure-comparison.ts";
import type {Grounds, Measured, Meeting} from "./measured.ts";
import {meetBySlot} from "./slot-meetings.ts";
import {areApartByWords, areLikelyOfOneThing, areOfOneThing, areStrangers, areWholeAndCrowd, doOtherwise, rivalsOf, tellsOf, wholesOf} from "./same-figure.ts";
import {toldOf, weightsOf} from "./events.ts";
import {gatherRenamed} from "./renamed.ts";
import {isRestricted} from "./restrictions.ts";
import type {Gathered} from "./gathered.ts";
import {readingOf} from "./differences.ts";
import type {Passages} from "./passages.ts";
import {assertorOf, sidesOf, standApart, tellerOf} from "./tellers.ts";
import {attributionDifferences, speakAgainst, type Speakers} from "./attributions.ts";
import {isGrowingTally, replacesByName, speaksLater} from "./updates.ts";

/** Shared weight, beside the thing counted, from which two figures speak of one thing. */
const SAME_THING = 0.5;
/** What each further word adds that the two phrases for the thing have in common. */
const SAME_PHRASE = 0.3;
/** The same where people are counted by what befell them, which is little else in a set on one event. */
const SAME_FATE = 0.2;
/** The same, for telling that they cannot both hold. */
const SURELY_SAME = 0.9;

/** Figures of different documents for one thing: same class, same unit, counted alike, and something more in common. */
export function gatherQuantities(documents: readonly Document[], statements: readonly Statement[], {passages, speakers}: {readonly passages: Passages; readonly speakers: Speakers}): readonly Gathered[] {
  const measured = toldOf(statements.filter(({aspect}) => aspect === "quantity"));
  const weightOf = weightsOf(measured);
  const byClass = new Map<string, Measured[]>();
  for (const telling of measured) for (const statement of telling.statements) {
    if (statement.typed.type !== "quantity") continue;
    const own: Measured = {telling, statement, amount: statement.typed};
    for (const name of [...telling.classes, ...(telling.classes.some(isOfPeople) && !telling.classes.some((name) => name.startsWith("part of ")) ? [PERSONS] : [])]) {
      const block = byClass.get(name);
      if (block) block.push(own); else byClass.set(name, [own]);
    }
  }
  const texts = new Map(documents.map((doc) => [doc.id, doc]));
  const grounds: Grounds = {weightOf, texts, passages, speakers, hasRival: rivalsOf(byClass), isWhole: wholesOf(byClass), tells: tellsOf(byClass)};
  const byRule = new Map([...byClass].flatMap(([name, block]) => meetingsOf(name, block, grounds)).map((meeting) => [`${meeting.a.statement.id} ${meeting.b.statement.id}`, meeting]));
  const meetings = [...byRule.values()];
  const all = [...new Set([...byClass.values()].flat())];
  const met = new Set(meetings.flatMap(({a, b}) => [a, b]));
  const renamed = gatherRenamed(all.filter((own) => !met.has(own)), grounds);
  const taken = new Set(renamed.flatMap(({statements: own}) => own));
  const bySlot = meetBySlot(all.filter(({statement}) => !taken.has(statement)), meetings, grounds);
  return [...groupsOf([...meetings, ...bySlot]).map((group) => gatherGroup(group, grounds)), ...renamed];
}

/** The class under which people meet whatever they are called. */
const PERSONS = "persons";
const isOfPeople = (name: string): boolean => name === "person" || name === "people" || personNouns.has(name);

function meetingsOf(name: string, block: readonly Measured[], grounds: Grounds): readonly Meeting[] {
  return candidatesIn(block, grounds).flatMap(([a, b]) => {
    const meeting = a.statement.doc !== b.statement.doc || areSpeakersOfOne(a.statement, b.statement, grounds) ? meet(name, a, b, grounds) : null;
    return meeting ? [meeting] : [];
  });
}

/** Two speakers of one article who say the same of what they count: "the police said 2,000 people had marched, the organizers 5,000 people had". */
function areSpeakersOfOne(a: Statement, b: Statement, {speakers}: Grounds): boolean {
  return a.doc === b.doc && (haveSameVerb(a, b) && speakAgainst(a, b, speakers) || putOtherwise(a, b));
}

/** "Northline put the damage at $6 million. Insurers estimate it at $9 million": side by side, and the second says who gives another figure. */
function putOtherwise(a: Statement, b: Statement): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return assertorOf(second) !== null && second.handle.patients.some((feature) => feature.startsWith("s:")) && assertorOf(first) !== assertorOf(second) && second.start - first.end < BESIDE && haveSameVerb(a, b);
}

/** Code units between two figures that stand side by side. */
const BESIDE = 150;

function meet(name: string, a: Measured, b: Measured, grounds: Grounds): Meeting | null {
  const {weightOf, texts, passages} = grounds;
  if (a.statement.doc !== b.statement.doc && !passages.areKin(a.statement.doc, b.statement.doc)) return null;
  const {relation, reason} = compareMeasured(a, b, texts);
  if (relation === "incomparable") return null;
  if (relation === "apart" && a.statement.doc === b.statement.doc && putOtherwise(a.statement, b.statement)) return {a, b, relation, reason, isPart: false};
  const isOne = areOfOneThing(name, a, b, grounds);
  const isLikely = relation !== "apart" && areLikelyOfOneThing(name, a, b, grounds);
  const counted = relationOfCounted(a, b, grounds, isOne || isLikely);
  if (relation === "apart" && counted.isAlike && replacesByName(a.statement, b.statement, texts)) return {a, b, relation, reason, isPart: false};
  if (relation === "apart" && a.statement.doc !== b.statement.doc && (grounds.tells(a.statement.doc, name, b) || grounds.tells(b.statement.doc, name, a)) && !speaksLater(a.statement, b.statement, texts)) return null;
  const isPart = relation === "apart" && (counted.isPart || counted.isAlike && isRestricted(a, b));
  if (isPart ? !haveSameVerb(a.statement, b.statement) : !counted.isAlike || name === PERSONS) return null;
  if (a.amount.unit === "%" && relation !== "equal" && doOtherwise(a.statement, b.statement)) return null; // "cancels nearly all flights", "operates half of the flights"
  if (relation === "apart" && name.startsWith("part of ") && !haveSameVerb(a.statement, b.statement)) return null; // "two of the boats", "three of the boats": other parts
  if (relation === "apart" && (areOtherEvents(a.statement, b.statement) || areWholeAndCrowd(a, b) || areApartByWords(name, a, b, grounds) || areStrangers(a.statement, b.statement, grounds) && !passages.share(a.statement, b.statement) || countOthers(a, b, counted, grounds))) return null;
  if (isPart && [[a, b], [b, a]].some(([x, y]) => isOfOtherDay(x.statement, y.statement, texts))) return null;
  const shared = [...a.telling.features].filter((feature) => b.telling.features.has(feature) && feature !== `n:${name}` && !isOwnUnit(feature, a.statement) && !isCountedName(feature, name, grounds));
  const alike = a.statement.handle.patients.filter((feature) => b.statement.handle.patients.includes(feature)).length;
  const bonus = (passages.share(a.statement, b.statement) ? 1 : 0) + SAME_PHRASE * Math.max(0, alike - 1);
  const weight = shared.reduce((sum, feature) => sum + weightOf(feature), bonus);
  if (timesClash(a.statement, b.statement, texts)) return null;
  const isOfOneFate = name.endsWith(" people");
  const isSure = a.statement.doc === b.statement.doc || relation !== "apart" || speaksLater(a.statement, b.statement, texts);
  const wanted = !isSure ? SURELY_SAME : relation !== "apart" && isOfOneFate ? SAME_FATE : SAME_THING;
  const isMet = weight >= wanted || isOne && !isPart || isLikely;
  return isMet ? {a, b, relation, reason, isPart} : null;
}

/** "Korvans" in "32 Korvans": the name of those counted is nothing else in common. */
const isCountedName = (feature: string, name: string, {speakers: {named}}: Grounds): boolean => feature.startsWith("e:") && named.get(feature.slice(2))?.name.toLowerCase().replace(/s$/u, "") === name.toLowerCase();

/** Connected figures. Nearly O(meetings). */
function groupsOf(meetings: readonly Meeting[]): readonly (readonly Meeting[])[] {
  const numbers = new Map<string, number>();
  for (const {a, b} of meetings) for (const {id} of [a.statement, b.statement]) if (!numbers.has(id)) numbers.set(id, numbers.size);
  const union = new Groups(numbers.size);
  for (const {a, b} of meetings) union.join(numbers.get(a.statement.id)!, numbers.get(b.statement.id)!);
  return [...groupBy(meetings, ({a}) => String(union.rootOf(numbers.get(a.statement.id)!))).values()];
}

function gatherGroup(group: readonly Meeting[], grounds: Grounds): Gathered {
  const statements = statementsOf(group);
  const reasons = group.slice(0, 3).map(({a, b, relation, reason}) => ({rule: `amounts-${relation}`, score: 0.7, detail: reason, spans: [a, b].map(({statement: {doc, start, end}}) => ({doc, start, end}))}));
  return {statements, reasons, differences: differencesOf(group, statements, grounds)};
}

/** The statements that give each figure. */
const byFigure = (statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> => groupBy(statements, keyOf);

/**
 * True where the difference stands between accounts. A figure and the one that replaced it may both stand in one article. Where one voice
 * gives both of two figures that exclude each other, there are several such things ("four terms of life, seven of …"), and only one place of a
 * copied passage tells which is which; so too for lengths of time, of which every life has many.
 */
function isBetweenAccounts(meeting: Meeting & {readonly type: DifferenceType}, {figures, isSeveral, passages}: Standing): boolean {
  const [left, right] = [meeting.a, meeting.b].map(({statement}) => figures.get(keyOf(statement))!); // both are among the group's statements
  const sides = sidesOf(left, right);
  if (meeting.type === "update") return [...sides.left].some((teller) => !sides.right.has(teller)) || [...sides.right].some((teller) => !sides.left.has(teller));
  const isClear = !isSeveral && !isOfSpans(meeting.a.statement);
  if (meeting.a.statement.doc === meeting.b.statement.doc && meeting.type !== "conflict") return false; // "two children and their grandmother", "all three" of one account
  if (!standApart(sides) && meeting.a.statement.doc !== meeting.b.statement.doc) return false;
  if (!passages.share(meeting.a.statement, meeting.b.statement)) return isClear;
  return !hasTwin(meeting, left, passages) && !hasTwin({a: meeting.b, b: meeting.a}, right, passages);
}

/** The place of a copied passage that answers to the figure has it too: the other figure there is of something else. */
function hasTwin({a, b}: Pick<Meeting, "a" | "b">, same: readonly Statement[], passages: Passages): boolean {
  return same.some((statement) => statement.doc === b.statement.doc && passages.share(a.statement, statement));
}

interface Standing {
  readonly figures: ReadonlyMap<string, readonly Statement[]>;
  readonly isSeveral: boolean;
  readonly passages: Passages;
}

const isOfSpans = ({handle}: Statement): boolean => /(?:^|\|)(?:second|minute|hour|day|night|week|month|season|year|decade|century|time)(?:\||$)/u.test(handle.class);

/** One voice gives two of the figures, they exclude each other, and it does not say that one replaced the other. */
function areSeveral(statements: readonly Statement[], texts: Grounds["texts"]): boolean {
  return [...groupBy(statements, tellerOf).values()].some((own) => own.some((x, i) => own.slice(i + 1).some((y) =>
    x.typed.type === "quantity" && y.typed.type === "quantity" && compareQuantities(boundsOf(x.typed), boundsOf(y.typed)).relation === "apart" && !speaksLater(x, y, texts))));
}

const keyOf = ({typed, value}: Statement): string => (typed.type === "quantity" ? `${typed.low} ${typed.high} ${typed.unit}` : value);

const RANK: readonly DifferenceType[] = ["conflict", "update", "scope", "bounds", "precision"];

/** The differences among the figures of each thing counted, and those of parts and their wholes, each with the readings that take part in it. */
function differencesOf(group: readonly Meeting[], statements: readonly Statement[], grounds: Grounds): readonly Difference[] {
  if (byFigure(statements).size === 1) return attributionDifferences(statements, grounds.speakers);
  const [parts, wholes] = [true, false].map((isScope) => group.filter(({isPart}) => isPart === isScope));
  return [...groupsOf(wholes).flatMap((own) => differencesAmong(completed(own, grounds), statementsOf(own), grounds)), ...differencesAmong(parts, statementsOf(parts), grounds)];
}

/** Figures of a slot from which those that have not met each other are no more compared. */
const LARGEST_SLOT = 60;

/** The meetings of one slot with those of its figures that met through a third only: what fills one slot is held against all that does. O(figures²), few. */
function completed(meetings: readonly Meeting[], {texts}: Grounds): readonly Meeting[] {
  const members = [...new Map(meetings.flatMap(({a, b}) => [a, b]).map((own) => [own.statement.id, own])).values()];
  if (members.length > LARGEST_SLOT) return meetings;
  const known = new Set(meetings.flatMap(({a, b}) => [`${a.statement.id} ${b.statement.id}`, `${b.statement.id} ${a.statement.id}`]));
  return [...meetings, ...members.flatMap((a, at) => members.slice(at + 1).flatMap((b) => {
    if (a.statement.doc === b.statement.doc || known.has(`${a.statement.id} ${b.statement.id}`) || timesClash(a.statement, b.statement, texts)) return [];
    const {relation, reason} = compareMeasured(a, b, texts);
    return relation === "incomparable" || relation === "equal" ? [] : [{a, b, relation, reason, isPart: false}];
  }))];
}

/**
 * The differences between accounts, one of each type with the values that take part in it, the sharpest first: nine and eleven missing on one day is a
 * conflict, and three two days later an update. Of a tally that grew, what two accounts of one day give is no conflict.
 */
function differencesAmong(meetings: readonly Meeting[], statements: readonly Statement[], {texts, passages}: Grounds): readonly Difference[] {
  const standing = {figures: byFigure(statements), isSeveral: meetings.every(({isPart}) => !isPart) && areSeveral(statements, texts), passages};
  const replaced = new Set(meetings.filter((meeting) => typeOf(meeting, texts) === "update").map(figuresOf));
  const isGrowing = replaced.size > 0 && statements.every(isGrowingTally);
  const typed = meetings.flatMap((meeting) => {
    const told = typeOf(meeting, texts);
    const isLater = told === "bounds" && isGrowing && speaksLater(meeting.a.statement, meeting.b.statement, texts);
    const type = isLater || told === "conflict" && (isGrowing || replaced.has(figuresOf(meeting))) ? "update" : told; // an undated account gives the figure that others give later
    if (type === "conflict" && [meeting.a, meeting.b].some(isRoughWord)) return []; // "dozens" beside "hundreds"
    return type && isBetweenAccounts({...meeting, type}, standing) && !(isGrowing && isSoft(type)) && !isRough(meeting, type, statements) ? [{...meeting, type}] : [];
  });
  const sharp = RANK.filter((rank) => typed.some((meeting) => meeting.type === rank)).map((type) => differenceOf(type, typed, statements));
  return sharp.filter((difference, at) => at === 0 || isSharp(difference) || !sharp.slice(0, at).some((other) => hasAll(other, difference)));
}

/** "Dozens", "tens of thousands": no number is told. */
const isRoughWord = ({statement: {value}}: Measured): boolean => /\b(?:dozens|scores|hundreds|thousands|millions|billions)\b/iu.test(value) && !/\d/u.test(value);

const isSoft = (type: DifferenceType): boolean => type === "bounds" || type === "precision";
const isSharp = ({type}: Difference): boolean => type === "conflict" || type === "update";

/** All values of one stand in the other too. */
const hasAll = ({values}: Difference, other: Difference): boolean => other.values.every(({value}) => values.some((own) => own.value === value));

/** "Thousands" in the headline of an article that tells "some 6,500" below: its own closer figure stands for it. */
function isRough({a, b}: Meeting, type: DifferenceType, statements: readonly Statement[]): boolean {
  if (!isSoft(type)) return false;
  return [a, b].some(({statement: own, amount}) => statements.some((other) => other !== own && other.doc === own.doc && other.typed.type === "quantity" && isCloser(boundsOf(other.typed), boundsOf(amount))));
}

/** One lies within the other, and is narrower. */
function isCloser(fine: ReturnType<typeof boundsOf>, rough: ReturnType<typeof boundsOf>): boolean {
  const widthOf = ({low, high}: ReturnType<typeof boundsOf>): number => (high ?? Infinity) - (low ?? 0);
  return /^(?:contained|bounds)$/u.test(compareQuantities(fine, rough).relation) && widthOf(fine) < widthOf(rough);
}

/** The two figures, in one order. */
const figuresOf = ({a, b}: Meeting): string => [a, b].map(({statement}) => keyOf(statement)).sort().join(" / ");

const statementsOf = (meetings: readonly Meeting[]): readonly Statement[] => [...new Map(meetings.flatMap(({a, b}) => [a.statement, b.statement]).map((statement) => [statement.id, statement])).values()];

function differenceOf(type: DifferenceType, meetings: readonly (Meeting & {readonly type: DifferenceType})[], statements: readonly Statement[]): Difference {
  const told = meetings.filter((meeting) => meeting.type === type);
  const keys = new Set(told.flatMap(({a, b}) => [a, b]).map(({statement}) => keyOf(statement)));
  const reasons = told.slice(0, 3).map(({reason, relation, a, b}) => ({rule: `amounts-${relation}`, score: 0.7, detail: reason, spans: [a, b].map(({statement: {doc, start, end}}) => ({doc, start, end}))}));
  return {type, aspect: "quantity", values: readingsOf(statements.filter((statement) => keys.has(keyOf(statement)))), reasons};
}

function typeOf({a, b, relation, isPart}: Meeting, texts: ReadonlyMap<string, Document>): DifferenceType | null {
  switch (relation) {
    case "equal": return null;
    case "contained": case "near": return "precision";
    case "bounds": return "bounds";
    case "apart": return isPart ? "scope" : speaksLater(a.statement, b.statement, texts) ? "update" : "conflict";
    default: return null;
  }
}

/** One reading for each different interval. */
function readingsOf(statements: readonly Statement[]) {
  return [...groupBy(statements, keyOf).values()].map((own) => readingOf(own[0].value, own));
}
