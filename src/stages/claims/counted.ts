import {compareCounted, type CountedRelation} from "../../compare/quantities.ts";
import type {Document, Statement, StatementValue} from "../../model/index.ts";
import {isLightVerb} from "../../text/classes.ts";
import {PARTICIPLES} from "../quantities/fate.ts";
import type {Speakers} from "./attributions.ts";
import type {Told, WeightOf} from "./events.ts";
import type {Passages} from "./passages.ts";

export type Amount = Extract<StatementValue, {type: "quantity"}>;

/** A figure with the telling it stands in. */
export interface Measured {
  readonly telling: Told;
  readonly statement: Statement;
  readonly amount: Amount;
}

/** What figures are held against each other on. */
export interface Grounds {
  readonly speakers: Speakers;
  readonly weightOf: WeightOf;
  readonly texts: ReadonlyMap<string, Document>;
  readonly passages: Passages;
}

/** Same thing counted, or a part; where neither says what ("22 per cent", "$4.75"), the same place of a copied passage tells, or the same said of the same. */
export function relationOfCounted(a: Measured, b: Measured, {texts, passages}: Grounds): CountedRelation {
  const [x, y] = [wordsCounted(a, texts), wordsCounted(b, texts)];
  if (x.trim() === "" && y.trim() === "") return {isAlike: passages.share(a.statement, b.statement) || haveSameSubject(a.statement, b.statement), isPart: false, isOther: false};
  const relation = compareCounted(x, y);
  return {...relation, isPart: relation.isPart || relation.isAlike && saysWhere(a.statement, texts) !== saysWhere(b.statement, texts)};
}

/** Words by which a count is of one place or way only. */
const ONLY_THERE = /\b(?:at the scene|on the spot|in (?:the )?hospitals?|on board|aboard|on the ground|instantly|outright)\b/iu;

/** Code units behind a count in which its place is looked for. */
const REACH = 40;

/** Whether the words right behind a count say so: "killed 12 people at the scene". */
function saysWhere({doc, end}: Statement, texts: Grounds["texts"]): boolean {
  const behind = texts.get(doc)!.text.slice(end, end + REACH);
  const stop = behind.search(/[.;\n]/u);
  return ONLY_THERE.test(stop < 0 ? behind : behind.slice(0, stop));
}

export const predicatesOf = ({handle}: Statement): readonly string[] => handle.patients.flatMap((feature) => (feature.startsWith("v:") ? feature.slice(2).split("|") : feature.startsWith("f:") ? [feature] : []));

/** The same is said of what is counted: one verb, or one fate. */
export const haveSameVerb = (a: Statement, b: Statement): boolean => predicatesOf(a).some((name) => predicatesOf(b).includes(name));

/**
 * The same verb, and a subject of the same nouns and names: "the repair of the Tarn bridge cost $3 million". A name must be among them, and
 * what rises and falls every month must have done so at the same time.
 */
function haveSameSubject(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map((own) => own.handle.agents.filter((feature) => feature[0] !== "a" && feature[0] !== "#" && !isOwnUnit(feature, own)));
  const isOfSame = x.some((feature) => feature.startsWith("n:")) && x.some((feature) => feature.startsWith("e:")) && x.length === y.length && x.every((feature) => y.includes(feature));
  return isOfSame && haveSameVerb(a, b) && (a.at === b.at || !predicatesOf(a).some((name) => FIGURE_VERBS.has(name)));
}

/** The unit of a figure, which the parser may take for who does it ("rose by 9 percent"): two have no more in common for being of one unit. */
export function isOwnUnit(feature: string, {value, typed}: Statement): boolean {
  return typed.type === "quantity" && typed.unit !== null && feature.startsWith("n:") && value.toLowerCase().split(/[^\p{L}%]+/u).some((word) => word === feature.slice(2) || word === `${feature.slice(2)}s`);
}

/** Two deeds of one doer: "the airport canceled 95 flights", "the airport delayed 40 flights"; verbs that say little by themselves tell of none. */
export function areOtherEvents(a: Statement, b: Statement): boolean {
  const [x, y] = [predicatesOf(a), predicatesOf(b)];
  const haveOneDoer = a.handle.agents.some((feature) => feature[0] !== "a" && b.handle.agents.includes(feature));
  return haveOneDoer && x.length > 0 && y.length > 0 && ![...x, ...y].some((name) => isLightVerb(name) || FIGURE_VERBS.has(name)) && !haveSameVerb(a, b);
}

/** One of two figures, of which the other cannot be the same one by what their words say: other things of that name, a rest ("two other boats"), or of other doers. */
export function countOthers(a: Measured, b: Measured, {isOther}: CountedRelation, {texts, passages}: Grounds): boolean {
  if (passages.share(a.statement, b.statement)) return false;
  return isOther || [a, b].some((own) => isOfRest(own, texts)) || areOfOtherDoers(a.statement, b.statement);
}

const isOfRest = ({statement: {doc, start, value}}: Measured, texts: Grounds["texts"]): boolean => OF_REST.test(texts.get(doc)!.text.slice(start + value.length, start + value.length + REACH));

/** Words behind a number by which it counts on from another: what it comes to depends on what was told before. */
const OF_REST = /^\s*(?:other|more|further|additional)\b/iu;

/** Each has named doers, and none in common: "the coast guard seized 23 boats", "the navy seized eight boats". */
function areOfOtherDoers(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({handle}) => handle.agents.filter((feature) => feature.startsWith("e:")));
  return x.length > 0 && y.length > 0 && !x.some((feature) => y.includes(feature));
}

/** Verbs of what a figure does. */
const FIGURE_VERBS: ReadonlySet<string> = new Set("rise climb grow increase jump fall drop decline stand remain reach pass hit top exceed put raise lower revise correct update estimate count say be have see include total number spread".split(" "));

/** The words that tell what is counted, with what befell it; the number too where it is a count. */
export function wordsCounted({statement, amount}: Measured, texts: ReadonlyMap<string, Document>): string {
  const text = texts.get(statement.doc)!.text.slice(statement.start, statement.end);
  const counted = amount.unit ? text.slice(statement.value.length) : text;
  const fate = statement.handle.patients.find((feature) => /^f:(?:kill|injure|arrest|rescue|evacuate|disappear)$/u.test(feature));
  return fate ? `${counted} ${PARTICIPLES.get(fate.slice(2))!}` : counted; // the pattern names only fates
}
