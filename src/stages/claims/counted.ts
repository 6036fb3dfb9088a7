import {compareCounted, readCountedWords, type CountedRelation} from "../../compare/quantities.ts";
import {GENERIC_HEADS} from "../../compare/quantities/outcomes.ts";
import type {Document, Statement} from "../../model/index.ts";
import {isLightVerb} from "../../text/classes.ts";
import {PARTICIPLES} from "../quantities/fate.ts";
import {speaksLater} from "./updates.ts";
import {isFigureVerb} from "./figure-verbs.ts";
import type {Amount, Grounds, Measured} from "./measured.ts";

/** Same thing counted, or a part; where neither says what ("22 per cent", "$4.75"), the same place of a copied passage tells, or the same said of the same (`isOne`). */
export function relationOfCounted(a: Measured, b: Measured, grounds: Grounds, isOne: boolean): CountedRelation {
  const {texts, passages} = grounds;
  const [x, y] = [wordsCounted(a, texts), wordsCounted(b, texts)];
  if (x.trim() === "" && y.trim() === "") return {isAlike: isOne || passages.share(a.statement, b.statement) || haveSameSubject(a.statement, b.statement), isPart: false, isOther: false};
  const relation = compareCounted(x, y);
  if (!a.amount.unit && !b.amount.unit && fateOfCounted(a.statement) !== null && fateOfCounted(a.statement) === fateOfCounted(b.statement) && areWholes(a, b, grounds)) return {isAlike: true, isPart: false, isOther: false};
  if ([a, b].every(isOfCrowd)) return {isAlike: true, isPart: false, isOther: false};
  return {...relation, isPart: relation.isPart || relation.isAlike && saysWhere(a.statement, texts) !== saysWhere(b.statement, texts)};
}

/**
 * One counts people in general, and the other all of whom it tells by what they are, and no fewer: "600 evacuated", "900 residents evacuated". Fewer may
 * be a part, unless the count of people is the later one: "seven miners died", and a day after "11 dead".
 */
function areWholes(a: Measured, b: Measured, {isWhole, texts}: Grounds): boolean {
  const isGeneral = (own: Measured): boolean => GENERIC_HEADS.has(readCountedWords(wordsCounted(own, texts)).head ?? "person");
  const least = ({amount: {low, high}}: Measured): number => low ?? high ?? 0;
  if (isGeneral(a) !== isGeneral(b) && (isGeneral(a) ? least(b) < least(a) : least(a) < least(b)) && !speaksLater(a.statement, b.statement, texts)) return false;
  const areAll = (own: Measured): boolean => {
    const {head, qualifiers} = readCountedWords(wordsCounted(own, texts));
    return qualifiers.length === 0 && (head === null || GENERIC_HEADS.has(head) || isWhole(own)) && !own.telling.classes.some((name) => name.startsWith("part of "));
  };
  return (isWhole(a) || isWhole(b)) && areAll(a) && areAll(b) && saysWhere(a.statement, texts) === saysWhere(b.statement, texts);
}

/** Class of those who took part: people in general, or called by what they do there. */
export const CROWD = "attend people";

/** People who took part, called by no more than that: nurses and teachers, or supporters and critics, are two crowds. */
export const isOfCrowd = ({telling: {classes}}: Measured): boolean => classes.includes(CROWD) && classes.some((name) => ANYBODY.has(name));

const ANYBODY: ReadonlySet<string> = new Set("person people protester demonstrator marcher participant attendee resident striker".split(" "));

/** Words by which a count is of one place or way only. */
const ONLY_THERE = /\b(?:at the scene|on the spot|in (?:the )?hospitals?|on board|aboard|on the ground|instantly|outright)\b/iu;

/** Code units behind a count in which its place is looked for. */
const REACH = 40;

/** Whether the words right behind a count say so: "killed 12 people at the scene". */
function saysWhere({doc, end, handle}: Statement, texts: Grounds["texts"]): boolean {
  if (!handle.patients.some((feature) => feature.startsWith("f:"))) return false; // "had 40 passengers aboard" picks out none of them
  const behind = texts.get(doc)!.text.slice(end, end + REACH);
  const stop = behind.search(/[.;\n]/u);
  return ONLY_THERE.test(stop < 0 ? behind : behind.slice(0, stop));
}

const predicates = new WeakMap<Statement["handle"], readonly string[]>();

/** Classes of what is done by or to what is counted, and its fate. Kept for each statement, for a figure is held against many. */
export function predicatesOf({handle}: Statement): readonly string[] {
  const known = predicates.get(handle) ?? handle.patients.flatMap((feature) => (feature.startsWith("v:") ? feature.slice(2).split("|") : feature.startsWith("f:") ? [feature] : []));
  predicates.set(handle, known);
  return known;
}

/** The same is said of what is counted: one verb, or one fate. */
export const haveSameVerb = (a: Statement, b: Statement): boolean => predicatesOf(a).some((name) => predicatesOf(b).includes(name));

/**
 * The same verb, and a subject of the same nouns and names: "the repair of the Tarn bridge cost $3 million". A name must be among them, and
 * what rises and falls every month must have done so at the same time.
 */
function haveSameSubject(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map((own) => own.handle.agents.filter((feature) => feature[0] !== "a" && feature[0] !== "#" && !isOwnUnit(feature, own)));
  const isNamed = x.some((feature) => feature.startsWith("e:")) || ![...x, ...y].some((feature) => RECURRENT.has(feature.slice(2)));
  const isOfSame = x.some((feature) => feature.startsWith("n:")) && isNamed && x.length === y.length && x.every((feature) => y.includes(feature));
  return isOfSame && haveSameVerb(a, b) && (a.at === b.at || !predicatesOf(a).some((name) => isFigureVerb(name)));
}

/** What is measured again and again, and of many: without a name it cannot be told whose. */
const RECURRENT: ReadonlySet<string> = new Set("price share stock sale index rate rent profit revenue earnings income cost output activity value wage salary export import growth inflation unemployment market demand traffic temperature yield".split(" "));

/** The unit of a figure, which the parser may take for who does it ("rose by 9 percent"): two have no more in common for being of one unit. */
export function isOwnUnit(feature: string, {value, typed}: Statement): boolean {
  return typed.type === "quantity" && typed.unit !== null && feature.startsWith("n:") && value.toLowerCase().split(/[^\p{L}%]+/u).some((word) => word === feature.slice(2) || word === `${feature.slice(2)}s`);
}

/** Two deeds of one doer: "the airport canceled 95 flights", "the airport delayed 40 flights"; verbs that say little by themselves tell of none. */
export function areOtherEvents(a: Statement, b: Statement): boolean {
  const [x, y] = [predicatesOf(a), predicatesOf(b)];
  const haveOneDoer = a.handle.agents.some((feature) => feature[0] !== "a" && b.handle.agents.includes(feature) && !a.handle.patients.includes(feature));
  return haveOneDoer && x.length > 0 && y.length > 0 && ![...x, ...y].some((name) => isLightVerb(name) || isFigureVerb(name)) && !haveSameVerb(a, b);
}

/** One of two figures, of which the other cannot be the same one by what their words say: other things of that name, a rest ("two other boats"), or of other doers. */
export function countOthers(a: Measured, b: Measured, {isOther}: CountedRelation, {texts, passages}: Grounds): boolean {
  if (passages.share(a.statement, b.statement)) return false;
  return isOther || [a, b].some((own) => isOfRest(own, texts)) || areOfOtherDoers(a.statement, b.statement);
}

const isOfRest = ({statement: {doc, start, value}}: Measured, texts: Grounds["texts"]): boolean => OF_REST.test(texts.get(doc)!.text.slice(start + value.length, start + value.length + REACH));

/** Words behind a number by which it counts on from another, so that what it comes to depends on what was told before, or those of one year ("two 1978 murders"). */
const OF_REST = /^\s*(?:other|more|further|additional|(?:1[89]|20)\d\d)\b/iu;

/** Each has named doers, and neither names those of the other: "the coast guard seized 23 boats", "the navy seized eight boats". */
function areOfOtherDoers(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({handle}) => handle.agents.filter((feature) => feature.startsWith("e:")));
  const isNamedIn = (features: readonly string[], {handle}: Statement): boolean => features.some((feature) => handle.agents.includes(feature) || handle.others.includes(feature));
  return x.length > 0 && y.length > 0 && !isNamedIn(x, b) && !isNamedIn(y, a);
}

// The bound word is left out: "more than 40" beside "40" is how two accounts round one figure, not a contradiction.
export const boundsOf = ({low, high, unit, approximate}: Amount) => ({low, high, unit, approximate});

const wordsOf = new WeakMap<Measured, string>();

/** The words that tell what is counted, with what befell it; the number too where it is a count. Kept for each figure, for it is held against many. */
export function wordsCounted(own: Measured, texts: ReadonlyMap<string, Document>): string {
  const words = wordsOf.get(own) ?? findWords(own, texts);
  wordsOf.set(own, words);
  return words;
}

function findWords({statement, amount}: Measured, texts: ReadonlyMap<string, Document>): string {
  const text = texts.get(statement.doc)!.text.slice(statement.start, statement.end);
  const counted = amount.unit ? text.slice(statement.value.length) : text;
  if (statement.handle.class === WORKERS && /\bpeople\b/iu.test(counted)) return WORKERS;
  const fate = fateOfCounted(statement);
  if (fate && IS_TOLD_BEHIND.test(counted)) return `${nounsOf(statement).join(" ")} ${PARTICIPLES.get(fate)!}`;
  const outcome = predicatesOf(statement).map((name) => OUTCOME_OF.get(name)).find((word) => word !== undefined);
  if (outcome && !amount.unit && fate === null) return `${counted} ${outcome}`;
  const isBare = !amount.unit && fate === null && !/\p{L}/u.test(text.slice(statement.value.length));
  return fate ? `${counted} ${PARTICIPLES.get(fate)!}` : isBare ? `${counted} ${nounsOf(statement).join(" ")}` : counted; // a fate is one of those
}

/** What the counted are called to whom a verb was done, where their words do not say so themselves. */
const OUTCOME_OF: ReadonlyMap<string, string> = new Map(Object.entries({destroy: "destroyed", damage: "damaged", convict: "convicted", charge: "charged", sentence: "sentenced", expel: "expelled", release: "released", treat: "treated"}));

/** "Six of the dead were nurses": who is counted stands behind the verb. */
const IS_TOLD_BEHIND = /^.{1,30}\bof\b.{1,60}\b(?:were|are)\b/iu;

/** Class of "1,450 people who work there". */
const WORKERS = "worker";

const nounsOf = ({handle}: Statement): readonly string[] => handle.patients.flatMap((feature) => (feature.startsWith("n:") ? [feature.slice(2)] : []));

/** What befell those who are counted, one of the keys of `PARTICIPLES`; null where nothing is told. */
export function fateOfCounted({handle}: Statement): string | null {
  return handle.patients.find((feature) => feature.startsWith("f:") && PARTICIPLES.has(feature.slice(2)))?.slice(2) ?? null;
}
