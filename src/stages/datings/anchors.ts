import type {Descent, Document, Timex} from "../../model/index.ts";
import {contains, groupBy, originsOf} from "../../model/index.ts";
import {eventClassesOf, isEventNoun, isLightVerb} from "../../text/classes.ts";
import {Groups} from "../groups.ts";
import type {Frame} from "../statements/frames.ts";
import {eventIdOf} from "../statements/index.ts";
import type {EventSets} from "../timeline/events.ts";
import {lengthOf, placeOf} from "../timeline/places.ts";
import {deicticRule} from "./deictics.ts";
import {FORESEES} from "./foresees.ts";

/** A place where a document tells of a kind of event: who takes part, and when it was. */
interface Telling {
  readonly doc: string;
  /** Offset of the word that names it. */
  readonly at: number;
  readonly kinds: ReadonlySet<string>;
  /** Features of the names that take part, and of the things. */
  readonly names: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  /** Times with a month or closer. */
  readonly dates: readonly Timex[];
  /** "last month", "on Tuesday". */
  readonly deictics: readonly Timex[];
  /** Id of the event as statements have it. */
  readonly subject: string;
}

/** A time told from the day of writing, and the date that others, or the text itself, give what it speaks of. */
export interface Anchor {
  readonly kind: string;
  readonly deictic: Timex;
  readonly dates: readonly Timex[];
  /** Only one other document dates it, whose text is not shared: believed where days known otherwise allow it. */
  readonly weak: boolean;
}

/** Days from which a date is too coarse to tell anything by. */
const COARSEST = 32;

/** What frames tell of kinds of events named by a noun. O(frames × features). */
export function tellingsOf(frames: readonly Frame[], timexes: ReadonlyMap<string, readonly Timex[]>): readonly Telling[] {
  return frames.map((frame): Telling => {
    const {doc, handle, form, range, sentence, predicate, quote} = frame;
    const features = [...handle.agents, ...handle.patients, ...handle.others];
    const dates = frame.timexes.filter(isDate);
    const isSpoken = quote !== null && quote.kind !== "indirect";
    return {
      doc: doc.id, subject: eventIdOf(doc.id, sentence.tokens[predicate].start), at: sentence.tokens[predicate].start, things: new Set(features.filter((feature) => feature.startsWith("n:"))), names: new Set(features.filter((feature) => feature.startsWith("e:"))),
      kinds: new Set([...handle.class.split("|"), ...objectKinds(frame), ...governing(frame)]),
      dates: frame.open ? [] : dates.length > 0 || form === "verb" ? dates : (timexes.get(doc.id) ?? []).filter((timex) => contains(range, timex) && isDate(timex)),
      // What a speaker calls "last month" is told from the day of the speech.
      deictics: isSpoken || frame.negated ? [] : frame.timexes.filter((timex) => isDeictic(doc, timex) && (!frame.open || isPast(doc, timex))),
    };
  });
}

/** Verbs whose object is an event of the same time: "held a rally", "foiled an attack". What is announced or discussed may be of any time. */
const SAME_TIME: ReadonlySet<string> = new Set([
  "hold", "stage", "host", "attend", "join", "open", "begin", "start", "end", "close", "launch", "carry", "conduct", "foil", "thwart", "prevent", "disrupt", "stop",
  "target", "attack", "bomb", "hit", "strike", "witness", "see", "suffer", "cause", "trigger", "win", "lose", "lead", "be",
]);

/** The kinds of the events that a verb of the same time speaks of, and of those that a noun is said to be. */
function objectKinds({handle, lemma, form, sentence, predicate}: Frame): readonly string[] {
  const isSame = SAME_TIME.has(lemma.split("-")[0]) || isLightVerb(lemma) || form === "verb" && sentence.tokens[predicate].tag.startsWith("NN");
  return isSame ? [...handle.agents, ...handle.patients].filter((feature) => feature.startsWith("n:") && isEventNoun(feature.slice(2))).map((feature) => feature.slice(2)) : [];
}

/** "The attack on the annual rally of the guild": the kinds of the noun in front of the preposition, whose time is its time too. */
function governing({form, sentence: {tokens}, predicate}: Frame): readonly string[] {
  if (form !== "noun") return [];
  let at = predicate - 1;
  while (at > 0 && (tokens[at].norm === "of" || /^(?:DT|JJ|NN|CD|POS|PRP\$|HYPH|-LRB-|-RRB-)/u.test(tokens[at].tag))) at--;
  const isOn = /^(?:on|at|against|during)$/u.test(tokens[at]?.norm ?? "");
  return isOn && isEventNoun(tokens[at - 1]?.lemma ?? "") ? eventClassesOf(tokens[at - 1].lemma) : [];
}

/** "Helped to stop it last month": past although the verb alone would leave it open. */
const isPast = ({text}: Document, {start, end}: Timex): boolean => /^(?:last|yesterday|earlier)\b/iu.test(text.slice(start, end));

function isDate({type, value, mod}: Timex): boolean {
  const place = type === "DATE" || type === "TIME" ? placeOf(value, mod) : null;
  return place !== null && lengthOf(place) <= COARSEST;
}

const isDeictic = ({text}: Document, {start, end}: Timex): boolean => deicticRule(text.slice(start, end)) !== null;

/** Finds, for the documents asked for, the dates that their "last month" and "on Tuesday" can be held against. */
export function findAnchors(asked: ReadonlySet<string>, tellings: readonly Telling[], descents: readonly Descent[], sets: Pick<EventSets, "keyOf">): ReadonlyMap<string, readonly Anchor[]> {
  const byKind = groupBy(tellings.flatMap((telling) => [...telling.kinds].filter((kind) => !FORESEES.has(kind)).map((kind) => ({kind, telling}))), ({kind}) => kind);
  const anchors = [...byKind].flatMap(([kind, rows]) => anchorsOfKind(kind, rows.map(({telling}) => telling), asked, descents));
  return groupBy([...anchors, ...anchorsOfSets(tellings, asked, sets, descents)], ({deictic}) => deictic.doc);
}

/** By the claims: the same event, dated to the day alike by all others that date it; surely where they share the text or are several. */
function anchorsOfSets(tellings: readonly Telling[], asked: ReadonlySet<string>, sets: Pick<EventSets, "keyOf">, descents: readonly Descent[]): readonly Anchor[] {
  return [...groupBy(tellings, ({subject}) => sets.keyOf(subject)).values()].flatMap((own) => {
    const wanted = own.filter(({doc, deictics}) => asked.has(doc) && deictics.length > 0);
    const dates = own.filter(({doc}) => !asked.has(doc)).flatMap((telling) => telling.dates).filter(({value}) => /^\d{4}-\d\d-\d\d/u.test(value));
    if (wanted.length === 0 || new Set(dates.map(({value}) => value.slice(0, 10))).size !== 1) return [];
    const sources = [...new Set(dates.map(({doc}) => doc))];
    const isSure = (doc: string): boolean => originsOf(sources, descents).length >= 2 || sources.some((source) => originsOf([doc, source], descents).length === 1);
    return wanted.flatMap(({doc, kinds, deictics}) => deictics.map((deictic) => ({kind: [...kinds][0], deictic, dates, weak: !isSure(doc)})));
  });
}

function anchorsOfKind(kind: string, tellings: readonly Telling[], asked: ReadonlySet<string>, descents: readonly Descent[]): readonly Anchor[] {
  const wanted = tellings.filter(({doc, deictics}) => asked.has(doc) && deictics.length > 0);
  if (wanted.length === 0 || !tellings.some(({dates}) => dates.length > 0)) return [];
  const byDoc = groupBy(tellings, ({doc}) => doc);
  const kin = kinOf(byDoc);
  return wanted.flatMap((telling) => {
    const {doc, deictics} = telling;
    const own = byDoc.get(doc)!;
    const dates = own.some((one) => one.dates.length > 0) ? dateOf(own.filter((one) => one === telling || isNear(one, telling, kind))) : dateOfMost(kin(doc), byDoc, descents);
    return dates === null ? [] : deictics.map((deictic) => ({kind, deictic, dates, weak: false}));
  });
}

/** Code units within which a document that tells of a kind of event twice tells of one. */
const NEAR = 400;

/** Two tellings of a document are of one event when they share somebody or something, or stand close together. */
function isNear(a: Telling, b: Telling, kind: string): boolean {
  return Math.abs(a.at - b.at) < NEAR || [...a.names].some((name) => b.names.has(name)) || [...a.things].some((thing) => thing !== `n:${kind}` && b.things.has(thing));
}

/** The documents that tell of the same event of a kind: those that share a name that takes part in it, directly or through others. */
function kinOf(byDoc: ReadonlyMap<string, readonly Telling[]>): (doc: string) => readonly string[] {
  const docs = [...byDoc.keys()];
  const places = new Map(docs.map((doc, at) => [doc, at]));
  const groups = new Groups(docs.length);
  const byName = groupBy([...byDoc].flatMap(([doc, own]) => [...new Set(own.flatMap(({names}) => [...names]))].map((name) => ({name, doc}))), ({name}) => name);
  for (const [first, ...others] of byName.values()) for (const {doc} of others) groups.join(places.get(first.doc)!, places.get(doc)!);
  return (doc) => docs.filter((other) => groups.rootOf(places.get(other)!) === groups.rootOf(places.get(doc)!));
}

/** The date that one document gives its event of a kind: the one told most often; null where two are told as often. */
function dateOf(tellings: readonly Telling[]): readonly Timex[] | null {
  const all = [...new Map(tellings.flatMap(({dates}) => dates.map((date) => [date.id, date] as const))).values()];
  const [best, next] = [...groupBy(all, ({value}) => value).values()].sort((a, b) => b.length - a.length);
  return best === undefined || next !== undefined && next.length === best.length ? null : best;
}

/** The date of most independent documents, at least two and more than all others together. */
function dateOfMost(docs: readonly string[], byDoc: ReadonlyMap<string, readonly Telling[]>, descents: readonly Descent[]): readonly Timex[] | null {
  const told = docs.flatMap((doc) => dateOf(byDoc.get(doc)!) ?? []);
  const byValue = [...groupBy(told, ({value}) => value).values()];
  const votes = byValue.map((dates) => originsOf(dates.map(({doc}) => doc), descents).length);
  const most = Math.max(0, ...votes);
  const rest = votes.reduce((sum, count) => sum + count, 0) - most;
  return most >= 2 && most > rest ? byValue[votes.indexOf(most)] : null;
}
