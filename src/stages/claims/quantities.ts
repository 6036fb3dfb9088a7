import {groupBy} from "../../model/index.ts";
import {compareQuantities, NEAR_SHARE, type QuantityComparison, type QuantityRelation} from "../../compare/quantities.ts";
import {nearness} from "../../compare/quantities/nearness.ts";
import {compareTimes} from "../../compare/times.ts";
import {personNouns} from "../../text/lexicon/index.ts";
import type {Difference, DifferenceType, Document, Statement} from "../../model/index.ts";
import {Groups} from "../groups.ts";
import {candidatesIn} from "./candidates.ts";
import {areOtherEvents, boundsOf, countOthers, fateOfCounted, haveSameVerb, isOwnUnit, relationOfCounted} from "./counted.ts";
import {daysBetween} from "./days.ts";
import type {Grounds, Measured} from "./measured.ts";
import {areApartByWords, areLikelyOfOneThing, areOfOneThing, areStrangers, areWholeAndCrowd, doOtherwise, rivalsOf, tellsOf, wholesOf} from "./same-figure.ts";
import {toldOf, weightsOf} from "./events.ts";
import {gatherRenamed} from "./renamed.ts";
import {isRestricted} from "./restrictions.ts";
import type {Gathered} from "./gathered.ts";
import {readingOf} from "./differences.ts";
import type {Passages} from "./passages.ts";
import {assertorOf, sidesOf, standApart, tellerOf} from "./tellers.ts";
import {attributionDifferences, speakAgainst, type Speakers} from "./attributions.ts";
import {isAsOfLater, replacesByName, speaksLater} from "./updates.ts";

interface Meeting {
  readonly a: Measured;
  readonly b: Measured;
  readonly relation: QuantityRelation;
  readonly reason: string;
  /** One of them counts a part of what the other counts. */
  readonly isPart: boolean;
}

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
  const meetings = new Map([...byClass].flatMap(([name, block]) => meetingsOf(name, block, grounds)).map((meeting) => [`${meeting.a.statement.id} ${meeting.b.statement.id}`, meeting]));
  const gathered = groupsOf([...meetings.values()]).map((group) => gatherGroup(group, grounds));
  const used = new Set(gathered.flatMap(({statements: own}) => own));
  return [...gathered, ...gatherRenamed([...new Set([...byClass.values()].flat())].filter(({statement}) => !used.has(statement)), grounds)];
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

/** Compares two amounts; exact ones in one unit are not rounded or converted, so that "480 meters" and "520 meters" cannot both hold. */
function compareMeasured(a: Measured, b: Measured, texts: Grounds["texts"]): QuantityComparison {
  const told = compareQuantities(boundsOf(a.amount), boundsOf(b.amount));
  if (told.relation === "apart" && [a, b].some((own) => isConverted(own, texts)) && nearness(boundsOf(a.amount), boundsOf(b.amount)) <= NEAR_SHARE) return {relation: "near", reason: "one is converted from another currency, and close to the other"};
  const [x, y] = [a, b].map(({statement: {value}, amount: {unit, approximate, low, high}}) => (unit !== null && !approximate && low !== null && low === high ? value.toLowerCase().replace(/[\d.,\s]+/gu, "") : null));
  return told.relation === "near" && x !== null && x === y && [a, b].every(isToTheUnit) ? {relation: "apart", reason: "both numbers cannot hold"} : told;
}

/** "£46bn (US$62bn)": a sum in brackets behind another. */
const isConverted = ({statement: {doc, start}, amount: {unit}}: Measured, texts: Grounds["texts"]): boolean => unit !== null && /^[A-Z]{3}$/u.test(unit) && texts.get(doc)!.text[start - 1] === "(";

/** "118 kilometers", "520 meters": two digits or more that tell, so that it is no round number. */
const isToTheUnit = ({statement: {value}}: Measured): boolean => /[1-9]\d*[1-9]|[1-9]\d0(?!0)/u.test(value.replace(/[.,]/gu, ""));

/** "Korvans" in "32 Korvans": the name of those counted is nothing else in common. */
const isCountedName = (feature: string, name: string, {speakers: {named}}: Grounds): boolean => feature.startsWith("e:") && named.get(feature.slice(2))?.name.toLowerCase().replace(/s$/u, "") === name.toLowerCase();

/** The times of two figures differ, as far as they tell them; where one tells none, the year of its article counts. A tally that grew is no clash. */
function timesClash(a: Statement, b: Statement, texts: ReadonlyMap<string, Document>): boolean {
  if (a.at !== null && b.at !== null && haveDifferentTimes(a.at, b.at) && !isAsOfLater(a, b)) return true;
  const [x, y] = [a, b].map((statement) => yearOf(statement.at) ?? yearOf(texts.get(statement.doc)!.published?.value ?? null));
  return (yearOf(a.at) !== null || yearOf(b.at) !== null) && x !== null && y !== null && x !== y;
}

/** "Two passengers died overnight": a part with a day of its own, on which not all the rest happened, or when the article of the other was out. */
function isOfOtherDay(part: Statement, whole: Statement, texts: ReadonlyMap<string, Document>): boolean {
  const [day, other] = [part.at, whole.at].map((at) => at?.slice(0, 10) ?? "");
  const published = texts.get(whole.doc)!.published?.value.slice(0, 10) ?? "";
  return areDays(day) && day !== other && (fateOfCounted(part) !== null || published < day);
}

/** Each tells its own day, month or longer: "rose 5 percent in March", "arrested 14 on Monday". Hours of one day, or of a night and the next day, may be of one event. */
function haveDifferentTimes(a: string, b: string): boolean {
  const [x, y] = [a, b].map((at) => at.slice(0, 10));
  return compareTimes({value: x}, {value: y}).relation === "apart" && !(areDays(x, y) && areBeside(a, b));
}

const areDays = (...values: readonly string[]): boolean => values.every((value) => /^\d{4}-\d{2}-\d{2}$/u.test(value));

/** A night and the day before or behind it. */
const areBeside = (a: string, b: string): boolean => [a, b].some((at) => at.endsWith("TNI")) && Math.abs(daysBetween(a, b)) <= 1;

const yearOf = (value: string | null): string | null => (value !== null && /^\d{4}/u.test(value) ? value.slice(0, 4) : null);

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

/** The sharpest difference among the figures of each thing counted, and that of parts and their wholes, each with the readings that take part in it. */
function differencesOf(group: readonly Meeting[], statements: readonly Statement[], grounds: Grounds): readonly Difference[] {
  if (byFigure(statements).size === 1) return attributionDifferences(statements, grounds.speakers);
  const [parts, wholes] = [true, false].map((isScope) => group.filter(({isPart}) => isPart === isScope));
  return [...groupsOf(wholes).flatMap((own) => sharpestOf(own, statementsOf(own), grounds)), ...sharpestOf(parts, statementsOf(parts), grounds)];
}

/** The sharpest of the differences between accounts, if there is one. */
function sharpestOf(meetings: readonly Meeting[], statements: readonly Statement[], {texts, passages}: Grounds): readonly Difference[] {
  const standing = {figures: byFigure(statements), isSeveral: meetings.every(({isPart}) => !isPart) && areSeveral(statements, texts), passages};
  const replaced = new Set(meetings.filter((meeting) => typeOf(meeting, texts) === "update").map(figuresOf));
  const typed = meetings.flatMap((meeting) => {
    const told = typeOf(meeting, texts);
    const type = told === "conflict" && replaced.has(figuresOf(meeting)) ? "update" : told; // an undated account gives the figure that others give later
    return type && isBetweenAccounts({...meeting, type}, standing) ? [{...meeting, type}] : [];
  });
  const type = RANK.find((rank) => typed.some((meeting) => meeting.type === rank));
  return type ? [differenceOf(type, typed, statements)] : [];
}

/** The two figures, in one order. */
const figuresOf = ({a, b}: Meeting): string => [a, b].map(({statement}) => keyOf(statement)).sort().join(" / ");

const statementsOf = (meetings: readonly Meeting[]): readonly Statement[] => [...new Map(meetings.flatMap(({a, b}) => [a.statement, b.statement]).map((statement) => [statement.id, statement])).values()];

function differenceOf(type: DifferenceType, meetings: readonly (Meeting & {readonly type: DifferenceType})[], statements: readonly Statement[]): Difference {
  const told = meetings.filter((meeting) => meeting.type === type);
  const keys = new Set(meetings.flatMap(({a, b}) => [a, b]).map(({statement}) => keyOf(statement)));
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
