import {groupBy, idOf, type Document, type Reason, type Reading, type Sentence, type Statement, type TimelineEntry, type Timex} from "../../model/index.ts";
import {stage, type Stage} from "../stage.ts";
import {byCloseness, EventSets, placeOfStatement, timedEvents, timeOf, type TimedEvent} from "./events.ts";
import {boundsIn} from "./bounds.ts";
import {findOrders, type Order} from "./order.ts";
import {foreignTimes} from "./own-times.ts";

/** Gives the timeline: the events that documents date or put in order, each once with all its passages. */
export function timeline(): Stage {
  return stage({
    name: "timeline", needs: ["sentences", "timexes", "statements", "claims"], gives: "timeline",
    run: (documents, {sentences, timexes, statements: all, claims}) => {
      const byDoc = groupBy(sentences, ({doc}) => doc);
      const statements = withOwnTimes(documents, byDoc, timexes, all);
      const orders = documents.flatMap((doc) => findOrders(doc, byDoc.get(doc.id) ?? []));
      return {layer: findTimeline(statements, {sets: new EventSets(statements, claims), orders, published: publishedDays(documents)})};
    },
  });
}

/** The statements without the times that say not when something happened, or say it of another verb. */
function withOwnTimes(documents: readonly Document[], sentences: ReadonlyMap<string, readonly Sentence[]>, all: readonly Timex[], statements: readonly Statement[]): readonly Statement[] {
  const [timexes, byDoc] = [groupBy(all, ({doc}) => doc), groupBy(statements, ({doc}) => doc)];
  const bounds = new Set(documents.flatMap((doc) => [...boundsIn(doc, timexes.get(doc.id) ?? [])]));
  const foreign = new Set(documents.flatMap((doc) => [...foreignTimes(doc, sentences.get(doc.id) ?? [], timexes.get(doc.id) ?? [], byDoc.get(doc.id) ?? [])]));
  return statements.filter(({id, aspect, typed}) => aspect !== "time" || typed.type !== "time" || !bounds.has(typed.timex) && !foreign.has(id));
}

/** What the timeline is made of beside the statements. */
export interface Grounds {
  readonly sets: EventSets;
  readonly orders: readonly Order[];
  /** The day of publication by document, where it is known. */
  readonly published: ReadonlyMap<string, string>;
}

function publishedDays(documents: readonly Document[]): ReadonlyMap<string, string> {
  return new Map(documents.flatMap(({id, published}) => (published && /^\d{4}-\d\d-\d\d/u.test(published.value) ? [[id, published.value.slice(0, 10)] as const] : [])));
}

/** Dated events in order, those without a year behind them by month and day, then weekdays; an event that is only put in order stands behind the one it follows. */
export function findTimeline(statements: readonly Statement[], {sets, orders, published}: Grounds): readonly TimelineEntry[] {
  const polarity = polarityOf(statements);
  const dated = timedEvents(statements, sets).filter(({subjects}) => subjects.some((subject) => polarity.get(subject) !== "denied")).map((event) => datedEntry(event, polarity));
  const index = new EntryIndex(dated, sets);
  const ordered = orderedEntries(orders, index, statements, polarity).map((entry) => endedBy(entry, statements, published));
  return inOrder(withOrder([...dated, ...ordered], orders, index));
}

type Polarity = "told" | "open" | "denied";

/** What is told of each event: that it happened, that it did not, or neither. One telling that it happened is enough. */
function polarityOf(statements: readonly Statement[]): ReadonlyMap<string, Polarity> {
  const polarity = new Map<string, Polarity>();
  for (const {subject, typed} of statements) {
    if (typed.type !== "polarity") continue;
    const told = typed.holds === null ? "open" : typed.holds ? "told" : "denied";
    if (polarity.get(subject) !== "told") polarity.set(subject, told);
  }
  return polarity;
}

interface Entry extends TimelineEntry {
  readonly subjects: readonly string[];
}

function datedEntry({subjects, statements, difference, reasons}: TimedEvent, polarity: ReadonlyMap<string, Polarity>): Entry {
  const finest = mainOf(statements);
  const places = (difference?.type === "conflict" ? statements : [finest]).flatMap((statement) => placeOfStatement(statement) ?? []);
  const isPlaced = places.every(({first}) => first.startsWith("X") === places[0].first.startsWith("X"));
  return {
    id: idOf("tl", ...[...subjects].sort(), timeOf(finest).value), about: clearestOf(statements), at: timeOf(finest).value,
    first: isPlaced ? leastOf(places.map(({first}) => first)) : null, last: isPlaced ? greatestOf(places.map(({last}) => last)) : null,
    statements: statements.map(({id}) => id), times: difference ? readingsOf(statements) : [], differ: difference?.type ?? null, after: [],
    open: subjects.every((subject) => polarity.get(subject) === "open"), reasons: [...reasons, ...difference?.reasons ?? []], subjects,
  };
}

/** A statement of the time that the dossier puts first: the closest; of conflicting ones that of most documents, then the earliest. */
function mainOf(statements: readonly Statement[]): Statement {
  const [finest] = [...statements].sort(byCloseness);
  const documentsOf = (statement: Statement): number => new Set(statements.filter((other) => timeOf(other).value === timeOf(statement).value).map(({doc}) => doc)).size;
  const rivals = statements.filter((statement) => timeOf(statement).value.length === timeOf(finest).value.length);
  return [...rivals].sort((a, b) => documentsOf(b) - documentsOf(a) || compare(timeOf(a).value, timeOf(b).value) || compare(a.id, b.id))[0];
}

const leastOf = (values: readonly string[]): string | null => [...values].sort()[0] ?? null;
const greatestOf = (values: readonly string[]): string | null => [...values].sort().at(-1) ?? null;

/** The times told, the earliest first, each with the statements that tell it. */
function readingsOf(statements: readonly Statement[]): readonly Reading[] {
  return [...groupBy(statements, (statement) => timeOf(statement).value)].map(([value, own]) => ({value, statements: own.map(({id}) => id)}))
    .sort((a, b) => compare(a.value, b.value));
}

/** The label that reads most like a clause of about fifty characters. */
function clearestOf(statements: readonly Statement[]): string {
  const unclearness = ({about}: Statement): number => Math.abs(about.length - 50) + (/^\p{Lu}/u.test(about) ? 0 : 20);
  return [...statements].sort((a, b) => unclearness(a) - unclearness(b) || (a.id < b.id ? -1 : 1))[0].about;
}

/** Finds the entry that an event of a document is. */
class EntryIndex {
  readonly #bySet: ReadonlyMap<string, readonly Entry[]>;
  readonly #sets: EventSets;

  constructor(entries: readonly Entry[], sets: EventSets) {
    const groups = groupBy(entries.flatMap((entry) => [...new Set(entry.subjects.map((subject) => sets.keyOf(subject)))].map((key) => ({key, entry}))), ({key}) => key);
    this.#bySet = new Map([...groups].map(([key, own]) => [key, own.map(({entry}) => entry)]));
    this.#sets = sets;
  }

  /** The entry of an event; null where it is not dated, or dated more than once. */
  entryOf(subject: string): Entry | null {
    const own = this.#bySet.get(this.#sets.keyOf(subject)) ?? [];
    return own.length === 1 ? own[0] : null;
  }
}

const UNTOLD = "XXXX-XX-XX";

/** Events of which no time is told, and which a document puts before or after one that is dated. */
function orderedEntries(orders: readonly Order[], index: EntryIndex, statements: readonly Statement[], polarity: ReadonlyMap<string, Polarity>): readonly Entry[] {
  const happened = groupBy(statements.filter(({aspect, subject}) => aspect === "happened" && polarity.get(subject) === "told"), ({subject}) => subject);
  const untimed = orders.flatMap((order) => [{told: order.later, other: order.earlier, order}, {told: order.earlier, other: order.later, order}])
    .filter(({told, other}) => index.entryOf(told) === null && index.entryOf(other) !== null && happened.has(told));
  return [...groupBy(untimed, ({told}) => told)].map(([subject, own]) => orderedEntry(subject, happened.get(subject)!, own.map(({order, other}) => ({order, other: index.entryOf(other)!}))));
}

function orderedEntry(subject: string, statements: readonly Statement[], own: readonly {readonly order: Order; readonly other: Entry}[]): Entry {
  const [begins, ends] = [own.filter(({order}) => order.later === subject), own.filter(({order}) => order.earlier === subject)];
  return {
    id: idOf("tl", subject, UNTOLD), about: clearestOf(statements), at: UNTOLD,
    first: greatestOf(begins.flatMap(({other}) => other.first ?? [])), last: leastOf(ends.flatMap(({other}) => other.last ?? [])),
    statements: statements.map(({id}) => id), times: [], differ: null, after: [], open: false, reasons: [], subjects: [subject],
  };
}

/** What is told as past was over when it was published. */
function endedBy(entry: Entry, statements: readonly Statement[], published: ReadonlyMap<string, string>): Entry {
  if (entry.last !== null || entry.first === null || entry.first.startsWith("X")) return entry;
  const days = statements.filter(({id}) => entry.statements.includes(id)).flatMap(({doc}) => published.get(doc) ?? []);
  const day = leastOf(days);
  return day !== null && entry.first.slice(0, 10) <= day ? {...entry, last: day} : entry;
}

/** The entries with those that each is told to come after. */
function withOrder(entries: readonly Entry[], orders: readonly Order[], index: EntryIndex): readonly TimelineEntry[] {
  const bySubject = new Map(entries.filter(({at}) => at === UNTOLD).map((entry) => [entry.subjects[0], entry]));
  const entryOf = (subject: string): Entry | null => index.entryOf(subject) ?? bySubject.get(subject) ?? null;
  const after = new Map<string, {readonly ids: Set<string>; readonly reasons: Reason[]}>();
  for (const order of orders) {
    const [later, earlier] = [entryOf(order.later), entryOf(order.earlier)];
    if (!later || !earlier || later === earlier || after.get(earlier.id)?.ids.has(later.id)) continue;
    const known = after.get(later.id) ?? {ids: new Set<string>(), reasons: []};
    known.ids.add(earlier.id);
    known.reasons.push({rule: "told-order", score: 0.8, detail: `the text puts one ${order.word} the other`, spans: [order.span]});
    after.set(later.id, known);
  }
  return entries.map(({id, about, at, first, last, statements, times, differ, open, reasons}) => {
    const told = after.get(id);
    return {id, about, at, first, last, statements, times, differ, after: [...told?.ids ?? []], open, reasons: [...reasons, ...told?.reasons ?? []]};
  });
}

/** By the time told; what only follows another stands right behind it, what only comes before another right in front. */
function inOrder(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const keyOf = ({first, last, at}: TimelineEntry): string => (at === UNTOLD ? (first === null ? last ?? "~" : `${first}~`) : first ?? at).replace(/X/gu, "~");
  const rank = ({at, last}: TimelineEntry): string => (at === UNTOLD ? "" : last ?? "");
  return [...entries].sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(rank(a), rank(b)) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
