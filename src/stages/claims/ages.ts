import {groupBy} from "../../model/index.ts";
import type {Difference, Document, Statement} from "../../model/index.ts";
import {Groups} from "../groups.ts";
import {daysBetween} from "./days.ts";
import {readingOf, spansOf} from "./differences.ts";
import type {Gathered} from "./gathered.ts";
import {mutualBest} from "./matches.ts";
import type {Passages} from "./passages.ts";
import {areNearFeatures, deedsAmong, likenessOfDeeds} from "./slots.ts";
import {standApart, sidesOf} from "./tellers.ts";

/** Days between two articles within which two ages that lie years apart cannot both hold: a year. */
const SOON = 366;
/** The same for ages one year apart, between which a birthday may lie: a day. Articles without a date are taken to be of one year. */
const AT_ONCE = 1;

/** What ages are held against each other on. */
interface AgeGrounds {
  readonly texts: ReadonlyMap<string, Document>;
  readonly passages: Passages;
}

/** How old a person is in several articles, where they differ: of a name, or of somebody told of in one way. O(statements of ages²), few. */
export function gatherAges(statements: readonly Statement[], grounds: AgeGrounds): readonly Gathered[] {
  const ages = statements.filter(({aspect}) => aspect === "age");
  const isNamed = ({subject, handle}: Statement): boolean => handle.patients.includes(`e:${subject}`);
  const named = [...groupBy(ages.filter(isNamed), ({subject}) => subject).values()].flatMap((own) => gather(own, grounds));
  const used = new Set(named.flatMap(({statements: own}) => own));
  return [...named, ...personsTold(ages.filter((age) => !used.has(age)), isNamed, grounds).flatMap((own) => gather(own, grounds))];
}

function gather(own: readonly Statement[], {texts}: AgeGrounds): readonly Gathered[] {
  const readings = [...groupBy(own, ({value}) => value).values()];
  const excluding = readings.some((left, at) => readings.slice(at + 1).some((right) => standApart(sidesOf(left, right)) && areExcluding([left, right], texts)));
  return excluding ? [{statements: own, differences: [differenceOf(readings, texts)], reasons: []}] : [];
}

/** Likeness from which two ages are of one person, and by how much it must be more than that of another. */
const ONE_PERSON = 0.45;
const MARGIN = 0.1;

/** Ages of one who has no name in one of the accounts at least, and is told of in one way: "the driver of the truck, a man of 58", "the truck's driver, aged 61". */
function personsTold(ages: readonly Statement[], isNamed: (age: Statement) => boolean, {passages}: AgeGrounds): readonly (readonly Statement[])[] {
  const pairs = ages.flatMap((a, at) => ages.slice(at + 1).flatMap((b) => {
    const score = a.doc !== b.doc && !(isNamed(a) && isNamed(b)) && passages.areKin(a.doc, b.doc) ? likenessOfPersons(a, b) : 0;
    return score >= ONE_PERSON - MARGIN ? [{a, b, score}] : [];
  }));
  const best = mutualBest(pairs, {docOf: ({doc}) => doc, areRivals: (x, y) => x.value !== y.value, margin: MARGIN});
  const groups = new Groups(ages.length);
  const places = new Map(ages.map((age, at) => [age, at]));
  for (const {a, b, score} of best) if (score >= ONE_PERSON) groups.join(places.get(a)!, places.get(b)!); // all are of `ages`
  return groups.sets().filter((set) => set.length > 1).map((set) => set.map((at) => ages[at]));
}

/** What befalls so many in one event that it tells nobody from another. */
const OF_MANY: ReadonlySet<string> = new Set("kill injure hurt die evacuate rescue".split(" "));

/** By what they are ("the driver of the truck") and by what they do or what befalls them ("was arrested"), from 0 to 1. */
function likenessOfPersons(a: Statement, b: Statement): number {
  const [x, y] = [a, b].map(({handle: {patients}}) => patients.filter((feature) => /^[ne]:/u.test(feature) && !ANYBODY.has(feature)));
  const [p, q] = [a, b].map(({handle: {patients}}) => deedsAmong(patients.flatMap((feature) => (feature.startsWith("v:") ? [feature.slice(2)] : []))).filter((name) => !OF_MANY.has(name)));
  const hasOther = (own: readonly string[], {handle: {patients, others}}: Statement): boolean => own.some((feature) => ![...patients, ...others].some((other) => areNearFeatures(feature, other)));
  if (hasOther(x, b) && hasOther(y, a)) return 0; // "the driver of the truck", "the driver of the train"
  const deed = p.length > 0 && q.length > 0 ? likenessOfDeeds(p, q) : 0;
  const shared = Math.min(1, FEATURE * x.filter((feature) => y.includes(feature)).length);
  return deed + shared === 0 ? 0 : PARTS * shared + DEED * deed + SORT;
}

/** What what they are, what they do and that they are persons count for; and how much of the first one noun or name in common is. */
const [PARTS, DEED, SORT, FEATURE] = [0.6, 0.4, 0.1, 0.4];

const ANYBODY: ReadonlySet<string> = new Set("man woman person boy girl child teenager suspect victim".split(" ").map((noun) => `n:${noun}`));

function areExcluding([left, right]: readonly (readonly Statement[])[], texts: ReadonlyMap<string, Document>): boolean {
  const gap = Math.abs(Number(left[0].value) - Number(right[0].value));
  return left.every((x) => right.every((y) => {
    const days = Math.abs(daysApart(x, y, texts));
    return Number.isNaN(days) ? gap > 1 : days <= (gap === 1 ? AT_ONCE : SOON); // of articles of no known day, a birthday may lie between
  }));
}

const daysApart = (a: Statement, b: Statement, texts: ReadonlyMap<string, Document>): number => daysBetween(...[a, b].map(({doc}) => texts.get(doc)!.published?.value ?? "") as [string, string]);

/** Who is missing changes from day to day; else one of two ages is wrong. */
function differenceOf(readings: readonly (readonly Statement[])[], texts: ReadonlyMap<string, Document>): Difference {
  const all = readings.flat();
  const isOfMissing = all.every(({handle: {patients}}) => patients.some((feature) => /^v:(?:miss|disappear)(?:\||$)/u.test(feature))) && all.some((x) => daysApart(x, all[0], texts) !== 0);
  const values = readings.map((own) => readingOf(own[0].value, own));
  const detail = isOfMissing ? "another is missing, a day later" : "a person cannot be of two ages at once";
  return {type: isOfMissing ? "update" : "conflict", aspect: "age", values, reasons: [{rule: "other-age", score: 0.7, detail, spans: spansOf(all)}]};
}
