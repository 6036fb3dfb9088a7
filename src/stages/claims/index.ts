import {originsAmong, type OriginsOfSpans} from "../../model/stemma.ts";
import {contains, groupBy, idOf, overlapOf, type Claim, type Document, type Range, type Reason, type Statement, type Verdict} from "../../model/index.ts";
import {stage, type Stage} from "../stage.ts";
import {gatherAges} from "./ages.ts";
import {speakersOf, type Speakers} from "./attributions.ts";
import {toldOf, weightsOf, type Told} from "./events.ts";
import {allClasses, clusterTellings, linkTellings, type TellingLink} from "./links.ts";
import {polarityDifferences, type Texts} from "./differences.ts";
import {passagesOf, type Passages} from "./passages.ts";
import {gatherQuantities} from "./quantities.ts";
import {groupTimesBySlot, type TimeSlotGrounds} from "./slot-times.ts";
import {timeDifferences} from "./times.ts";
import {updatesIn} from "./versions.ts";
import {gatherWordings} from "./wordings.ts";
import type {ClaimNeeds, Gathered} from "./gathered.ts";

/** Gives the claims: the statements of all documents on one aspect of one thing, compared and counted. */
export function claims(): Stage {
  return stage({
    name: "claims", needs: ["mentions", "quotes", "alignments", "descents", "entities", "statements"], gives: "claims",
    run: (documents, layers) => ({layer: findClaims(documents, layers)}),
  });
}

/** Aspects that are compared by themselves. */
const APART: ReadonlySet<string> = new Set(["wording", "quantity", "age"]);

/** All claims; those of several documents first, then what only one document says, each in text order. */
export function findClaims(documents: readonly Document[], layers: ClaimNeeds): readonly Claim[] {
  const told = toldOf(layers.statements.filter(({aspect}) => !APART.has(aspect)));
  const passages = passagesOf(layers);
  const grounds = {weightOf: weightsOf(told), passages};
  const texts: Texts = new Map(documents.map((doc) => [doc.id, doc]));
  const speakers = speakersOf(layers);
  const gather = (event: Event): readonly Gathered[] => gatherEvent(event, {texts, passages, speakers});
  const links = linkTellings(told, grounds);
  const clusters = clusterTellings(links);
  const clustered = new Set(clusters.flat());
  const looser = linkTellings(told.filter((telling) => !clustered.has(telling)), grounds, allClasses);
  const events = withOwnLinks(clusters, links).flatMap(gather);
  const gathered = [
    ...withSlots(events, layers.statements, {weightOf: grounds.weightOf, passages, speakers}),
    ...withOwnLinks(clusterTellings(looser), looser).flatMap(gather).filter(({differences, statements: [first]}) => first.aspect === "happened" && differences.length === 0),
    ...gatherQuantities(documents, layers.statements, {passages, speakers}),
    ...gatherAges(layers.statements, {texts, passages}),
    ...gatherWordings(layers),
  ];
  const originsOf = originsAmong(layers.alignments, layers.descents);
  const shared = withoutDisputed(withoutNested(gathered)).map((claim) => claimOf(updatesIn(claim, texts), originsOf));
  const used = new Set(gathered.flatMap(({statements}) => statements.map(({id}) => id)));
  return [...shared, ...singles(layers.statements, used, originsOf)];
}

/** The claims of events with those of times that fill one slot, which stand in the place of what was brought together without certainty. */
function withSlots(events: readonly Gathered[], statements: readonly Statement[], grounds: TimeSlotGrounds & {readonly speakers: Speakers}): readonly Gathered[] {
  const isTimed = ({statements: [{aspect}]}: Gathered): boolean => aspect === "time";
  const settled = new Set(events.filter((claim) => isTimed(claim) && !claim.unsure).flatMap(({statements: own}) => own));
  const groups = groupTimesBySlot(statements.filter((statement) => !settled.has(statement)), grounds);
  const bySlot = groups.map((own): Gathered => ({statements: own, reasons: [slotReason(own)], ...timeDifferences(own, {...grounds, scoreOf: () => SURELY})})).filter(({unsure}) => !unsure);
  const told = new Set(bySlot.flatMap(({statements: own}) => own));
  return [...events.filter((claim) => !isTimed(claim) || !claim.statements.some((statement) => told.has(statement))), ...bySlot];
}

/** Strength of what fills one slot, as of the surest link. */
const SURELY = 3;

const slotReason = (own: readonly Statement[]): Reason => ({rule: "same-slot", score: 0.7, detail: "each is the other's best match in deed and who takes part", spans: own.slice(0, 3).map(({doc, start, end}) => ({doc, start, end}))});

/** Leaves out a claim that says no more than a part of another, or than a quotation that is compared by its words: each of its statements lies in one of the other's. */
function withoutNested(gathered: readonly Gathered[]): readonly Gathered[] {
  const plain = gathered.filter(({differences, statements: [first]}) => differences.length === 0 && first.aspect === "happened").map(byDocument);
  const wordings = gathered.filter(({statements: [first]}) => first.aspect === "wording").map(byDocument);
  const nested = new Set(plain.filter((claim, at) => wordings.some((wording) => holds(wording, claim, liesMostlyIn))
    || plain.some((other, place) => other !== claim && holds(other, claim) && !(at < place && holds(claim, other)))).map(({claim}) => claim));
  return gathered.filter((claim) => !nested.has(claim));
}

/** Two thirds of it: a clause may begin with who says it. */
const liesMostlyIn = (outer: Range, inner: Range): boolean => 3 * overlapOf(outer, inner) >= 2 * (inner.end - inner.start);

interface ByDocument {
  readonly claim: Gathered;
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
}

const byDocument = (claim: Gathered): ByDocument => ({claim, statements: groupBy(claim.statements, ({doc}) => doc)});

/** The outer claim has each statement of the inner one, or a longer one around it. */
function holds(outer: ByDocument, inner: ByDocument, isAround: (outer: Range, inner: Range) => boolean = contains): boolean {
  if (inner.statements.size > outer.statements.size) return false;
  for (const [doc, own] of inner.statements) {
    const others = outer.statements.get(doc);
    if (!others || !own.every((statement) => others.some((other) => isAround(other, statement)))) return false;
  }
  return true;
}

/** Leaves out an agreement that something happened where its own figures exclude each other: "killed 12" and "killed 17" agree on too little. */
function withoutDisputed(gathered: readonly Gathered[]): readonly Gathered[] {
  const disputed = groupBy(gathered.filter(({differences}) => differences.some(({type, aspect}) => aspect === "quantity" && type !== "precision")).flatMap(({statements}) => statements), ({doc}) => doc);
  return gathered.filter(({statements, differences}) => differences.length > 0 || statements[0].aspect !== "happened"
    || statements.filter((statement) => disputed.get(statement.doc)?.some((figure) => contains(statement, figure))).length < 2);
}

interface Event {
  readonly cluster: readonly Told[];
  /** Between its tellings, strongest first. */
  readonly own: readonly TellingLink[];
}

/** Each cluster with the links inside it. O(tellings + links). */
function withOwnLinks(clusters: readonly (readonly Told[])[], links: readonly TellingLink[]): readonly Event[] {
  const own = clusters.map((): TellingLink[] => []);
  const placeOf = new Map(clusters.flatMap((cluster, at) => cluster.map((telling) => [telling, at] as const)));
  for (const link of links) {
    const at = placeOf.get(link.a);
    if (at !== undefined && at === placeOf.get(link.b)) own[at].push(link);
  }
  return clusters.map((cluster, at) => ({cluster, own: own[at]}));
}

/** The claims of one event: that it happened, and when. */
function gatherEvent({cluster, own}: Event, {texts, passages, speakers}: {readonly texts: Texts; readonly passages: Passages; readonly speakers: Speakers}): readonly Gathered[] {
  const statements = cluster.flatMap((telling) => telling.statements);
  const reasons: readonly Reason[] = own.slice(0, 3).map(({a, b, score, detail}) => ({
    rule: "same-event", score: Math.min(1, score / 4), detail, spans: [a, b].map(({statements: [first]}) => ({doc: first.doc, start: first.start, end: first.end})),
  }));
  const happened = statements.filter(({aspect}) => aspect === "happened");
  const timed = timesAsserted(cluster);
  const subjects = new Map(cluster.flatMap((telling) => telling.statements.map(({id}) => [id, telling.id] as const)));
  const scores = new Map(own.filter(({isParticular}) => isParticular).flatMap(({a, b, score, isInRole}) => {
    const strength = score + (isInRole ? IN_ROLE : 0);
    return [[`${a.id} ${b.id}`, strength], [`${b.id} ${a.id}`, strength]] as const;
  }));
  const times = timeDifferences(timed, {passages, speakers, scoreOf: (a, b) => scores.get(`${subjects.get(a.id)} ${subjects.get(b.id)}`) ?? 0});
  const opposed = polarityDifferences(own, texts);
  return [
    ...(opposed.length > 0 ? [happened] : byHolding(happened)).map((side) => ({statements: side, differences: opposed, reasons})),
    ...(documentsOf(timed) > 1 ? [{statements: timed, reasons, ...times}] : []),
  ].filter((claim) => documentsOf(claim.statements) > 1);
}

/** "Can win", "has won" and "did not win" are three assertions: only those that say the same agree. */
const byHolding = (happened: readonly Statement[]): readonly (readonly Statement[])[] => [...groupBy(happened, ({value}) => value).values()];

/** The times of a cluster; of what some say did not happen ("found no bodies on Monday") only where none says that it did. */
function timesAsserted(cluster: readonly Told[]): readonly Statement[] {
  const isOf = (telling: Told, holds: boolean): boolean => telling.statements.some(({typed}) => typed.type === "polarity" && typed.holds === holds);
  const told = cluster.some((telling) => isOf(telling, true)) ? cluster.filter((telling) => !isOf(telling, false)) : cluster;
  return told.flatMap((telling) => telling.statements.filter(({aspect}) => aspect === "time"));
}

/** What one name in one role of both adds to the strength of a link. */
const IN_ROLE = 0.25;

const documentsOf = (statements: readonly Statement[]): number => new Set(statements.map(({doc}) => doc)).size;

function claimOf({statements, differences, reasons, unsure}: Gathered, originsOf: OriginsOfSpans): Claim {
  const ordered = [...statements].sort((a, b) => (a.id < b.id ? -1 : 1));
  const clearest = [...statements].sort((a, b) => unclearness(a) - unclearness(b) || (a.id < b.id ? -1 : 1))[0];
  const documents = documentsOf(statements);
  const verdict: Verdict = differences.length > 0 ? "differ" : documents === 1 ? "single" : unsure ? "unsure" : "agree";
  return {
    id: idOf("c", ...ordered.slice(0, 1).map(({id}) => id), clearest.aspect), about: aboutClaim(clearest), statements: statements.map(({id}) => id), verdict,
    documents, origins: originsOf(statements).length,
    informants: new Set(statements.flatMap(({speaker}) => (speaker ? [speaker] : []))).size, differences, reasons,
  };
}

/** How far a label is from a clause of about fifty characters that starts as a sentence does, and with no pronoun. */
const unclearness = ({about}: Statement): number => Math.abs(about.length - 50) + (/^\p{Lu}/u.test(about) ? 0 : 20) + (PRONOUN_FIRST.test(about) ? 30 : 0);

const PRONOUN_FIRST = /^(?:it|he|she|they|we|i|you|this|that|these|those|who|which|what|there)\b/iu;

const ASPECT_WORDS: Readonly<Record<string, string>> = {time: "when: ", quantity: "how many or how much: ", wording: ""};

const aboutClaim = ({aspect, about}: Statement): string => `${ASPECT_WORDS[aspect] ?? ""}${about}`;

/** What only one document says: a claim for every statement of an event, time or figure that met no other. */
function singles(all: readonly Statement[], used: ReadonlySet<string>, originsOf: OriginsOfSpans): readonly Claim[] {
  return all.filter(({id, aspect}) => !used.has(id) && aspect !== "wording" && aspect !== "age").map((statement) => claimOf({statements: [statement], differences: [], reasons: []}, originsOf));
}
