import {contains, type Alignment, type Span} from "../../model/index.ts";

/** Asks whether two places are one place of a text that both documents print. */
export interface Passages {
  readonly share: (a: Span, b: Span) => boolean;
}

/** How far, as a share of the passage and in code units, two places may lie apart once both are measured from its start. */
const DRIFT = {share: 0.1, units: 120};

/** Looks up copied passages by the pair of documents. O(passages of the pair) a question. */
export function passagesOf(alignments: readonly Alignment[]): Passages {
  const byPair = new Map<string, Alignment[]>();
  for (const alignment of alignments) {
    if (alignment.basis !== "text") continue;
    const key = `${alignment.left.doc} ${alignment.right.doc}`;
    byPair.set(key, [...(byPair.get(key) ?? []), alignment]);
  }
  return {
    share: (a, b) => (byPair.get(`${a.doc} ${b.doc}`) ?? []).some(({left, right}) => isOnePlace(a, left, b, right))
      || (byPair.get(`${b.doc} ${a.doc}`) ?? []).some(({left, right}) => isOnePlace(b, left, a, right)),
  };
}

function isOnePlace(a: Span, left: Span, b: Span, right: Span): boolean {
  if (!contains(left, a) || !contains(right, b)) return false;
  const [size, other] = [left.end - left.start, right.end - right.start];
  const drift = Math.abs((a.start - left.start) / size - (b.start - right.start) / other);
  return drift * Math.min(size, other) <= Math.max(DRIFT.units, DRIFT.share * Math.min(size, other));
}
