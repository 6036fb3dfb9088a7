import {contains, type Alignment, type DocumentId, type Entity, type Mention, type Span} from "../../model/index.ts";
import {countryOf} from "../../text/lexicon/index.ts";

/** Asks whether two places are one place of a text that both documents print. */
export interface Passages {
  readonly share: (a: Span, b: Span) => boolean;
  /** Whether two articles tell of one event at all: they share text or speech, or the names of two entities that are no countries. */
  readonly areKin: (a: DocumentId, b: DocumentId) => boolean;
}

/** How far, as a share of the passage and in code units, two places may lie apart once both are measured from its start. */
const DRIFT = {share: 0.1, units: 120};

/** Looks up copied passages by the pair of documents. O(passages of the pair) a question. */
export function passagesOf(alignments: readonly Alignment[], entities: readonly Entity[], mentions: readonly Mention[]): Passages {
  const kin = kinOf(alignments, entities, mentions);
  const byPair = new Map<string, Alignment[]>();
  for (const alignment of alignments) {
    if (alignment.basis !== "text") continue;
    const key = `${alignment.left.doc} ${alignment.right.doc}`;
    byPair.set(key, [...(byPair.get(key) ?? []), alignment]);
  }
  return {
    areKin: (a, b) => kin.has(`${a} ${b}`) || kin.has(`${b} ${a}`),
    share: (a, b) => (byPair.get(`${a.doc} ${b.doc}`) ?? []).some(({left, right}) => isOnePlace(a, left, b, right))
      || (byPair.get(`${b.doc} ${a.doc}`) ?? []).some(({left, right}) => isOnePlace(b, left, a, right)),
  };
}

const SHARED_NAMES = 2;

function kinOf(alignments: readonly Alignment[], entities: readonly Entity[], mentions: readonly Mention[]): ReadonlySet<string> {
  const docOf = new Map(mentions.map(({id, doc}) => [id, doc]));
  const counts = new Map<string, number>();
  for (const {unnamed, kind, name, mentions: own} of entities) {
    if (unnamed || kind === "place" && countryOf.has(name.toLowerCase())) continue;
    const docs = [...new Set(own.map((id) => docOf.get(id)!))];
    docs.forEach((a, i) => docs.slice(i + 1).forEach((b) => counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1)));
  }
  const kin = [...counts].filter(([, count]) => count >= SHARED_NAMES).map(([pair]) => pair);
  return new Set([...kin, ...alignments.map(({left, right}) => `${left.doc} ${right.doc}`)]);
}

function isOnePlace(a: Span, left: Span, b: Span, right: Span): boolean {
  if (!contains(left, a) || !contains(right, b)) return false;
  const [size, other] = [left.end - left.start, right.end - right.start];
  const drift = Math.abs((a.start - left.start) / size - (b.start - right.start) / other);
  return drift * Math.min(size, other) <= Math.max(DRIFT.units, DRIFT.share * Math.min(size, other));
}
