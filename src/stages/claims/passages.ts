import {contains, type Alignment, type DocumentId, type Entity, type Layers, type Mention, type Span, type Statement} from "../../model/index.ts";
import {Groups} from "../groups.ts";
import {countryOf} from "../../text/lexicon/index.ts";

/** Asks whether two places are one place of a text that both documents print. */
export interface Passages {
  readonly share: (a: Span, b: Span) => boolean;
  /** Whether two articles tell of one event at all: they share text or speech, or the names of two entities that are no countries, or both are kin to others and speak of the same things. */
  readonly areKin: (a: DocumentId, b: DocumentId) => boolean;
}

/** How far, as a share of the passage and in code units, two places may lie apart once both are measured from its start. */
const DRIFT = {share: 0.1, units: 120};

/** Looks up copied passages by the pair of documents. O(passages of the pair) a question. */
export function passagesOf({alignments, entities, mentions, statements}: Pick<Layers, "alignments" | "entities" | "mentions" | "statements">): Passages {
  const kinOfEach = bothWays(kinOf(alignments, entities, mentions, statements));
  const byPair = new Map<string, Alignment[]>();
  for (const alignment of alignments) {
    if (alignment.basis !== "text") continue;
    const key = `${alignment.left.doc} ${alignment.right.doc}`;
    byPair.set(key, [...(byPair.get(key) ?? []), alignment]);
  }
  return {
    areKin: (a, b) => kinOfEach.get(a)?.has(b) ?? false,
    share: (a, b) => (byPair.get(`${a.doc} ${b.doc}`) ?? []).some(({left, right}) => isOnePlace(a, left, b, right))
      || (byPair.get(`${b.doc} ${a.doc}`) ?? []).some(({left, right}) => isOnePlace(b, left, a, right)),
  };
}

/** The kin of each document, for it is asked of every pair. O(pairs). */
function bothWays(pairs: ReadonlySet<string>): ReadonlyMap<DocumentId, ReadonlySet<DocumentId>> {
  const found = new Map<DocumentId, Set<DocumentId>>();
  for (const pair of pairs) {
    const [a, b] = pair.split(" ");
    for (const [own, other] of [[a, b], [b, a]]) found.set(own, (found.get(own) ?? new Set()).add(other));
  }
  return found;
}

/** Shared names by which two articles are on one event; fewer are enough where both are on one with a third, and speak of the same things. */
const SHARED_NAMES = 2;
/** Shared nouns, and their share of the nouns of the article with fewer, by which two articles speak of the same things. */
const SAME_THINGS = {nouns: 3, share: 0.1};
/** The same, for two articles that share one name and are kin to no third. */
const MUCH_SAME = {nouns: 6, share: 0.2};

function kinOf(alignments: readonly Alignment[], entities: readonly Entity[], mentions: readonly Mention[], statements: readonly Statement[]): ReadonlySet<string> {
  const docOf = new Map(mentions.map(({id, doc}) => [id, doc]));
  const counts = new Map<string, number>();
  for (const {unnamed, kind, name, mentions: own} of entities) {
    if (unnamed || kind === "place" && countryOf.has(name.toLowerCase())) continue;
    const docs = [...new Set(own.map((id) => docOf.get(id)!))];
    docs.forEach((a, i) => docs.slice(i + 1).forEach((b) => counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1)));
  }
  const nouns = nounsOf(statements);
  const isSure = (pair: string, count: number): boolean => count >= SHARED_NAMES || speakOfSame(pair.split(" ").map((doc) => nouns.get(doc) ?? new Set()), MUCH_SAME);
  const sure = new Set([...[...counts].filter(([pair, count]) => isSure(pair, count)).map(([pair]) => pair), ...alignments.map(({left, right}) => `${left.doc} ${right.doc}`)]);
  return new Set([...sure, ...joinedPairs(sure, counts, nouns)]);
}

/** Pairs that are kin through others and share a name or speak of the same things. O(documents²). */
function joinedPairs(sure: ReadonlySet<string>, counts: ReadonlyMap<string, number>, nouns: Nouns): readonly string[] {
  const docs = [...nouns.keys()];
  const places = new Map(docs.map((doc, at) => [doc, at]));
  const groups = new Groups(docs.length);
  for (const pair of sure) {
    const [x, y] = pair.split(" ").map((doc) => places.get(doc));
    if (x !== undefined && y !== undefined) groups.join(x, y);
  }
  return docs.flatMap((a, i) => docs.slice(i + 1).flatMap((b, k) => (groups.rootOf(i) === groups.rootOf(i + 1 + k) && (counts.has(`${a} ${b}`) || counts.has(`${b} ${a}`) || speakOfSame([nouns.get(a)!, nouns.get(b)!], SAME_THINGS)) ? [`${a} ${b}`] : []))); // both are keys of `nouns`
}

type Nouns = ReadonlyMap<string, ReadonlySet<string>>;

/** The classes of the nouns that each document's statements name. O(features). */
function nounsOf(statements: readonly Statement[]): Nouns {
  const nouns = new Map<string, Set<string>>();
  for (const {doc, handle: {agents, patients, others}} of statements) {
    const own = nouns.get(doc) ?? new Set();
    for (const features of [agents, patients, others]) for (const feature of features) if (feature.startsWith("n:")) own.add(feature);
    nouns.set(doc, own);
  }
  return nouns;
}

function speakOfSame([x, y]: readonly ReadonlySet<string>[], {nouns, share}: typeof SAME_THINGS): boolean {
  const shared = [...x].filter((noun) => y.has(noun)).length;
  return shared >= nouns && shared >= share * Math.min(x.size, y.size);
}

function isOnePlace(a: Span, left: Span, b: Span, right: Span): boolean {
  if (!contains(left, a) || !contains(right, b)) return false;
  const [size, other] = [left.end - left.start, right.end - right.start];
  const drift = Math.abs((a.start - left.start) / size - (b.start - right.start) / other);
  return drift * Math.min(size, other) <= Math.max(DRIFT.units, DRIFT.share * Math.min(size, other));
}
