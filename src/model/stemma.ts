import {createGroups, groupBy} from "./groups.ts";
import type {Alignment, Descent} from "./layers.ts";
import {overlapOf} from "./span.ts";
import type {Span} from "./span.ts";

/**
 * The documents in groups that stand for one independent text each: copies of any kind with what they were made
 * from, directed or not, seen or unseen, and a relay with the document or the unseen text it reports, but for one that
 * names the other only in passing, in an article of its own. Groups and
 * their members keep the order of `documentIds`; documents that only hang together through one that is not
 * listed are joined all the same. The number a reader sees is the number of groups. O(documents + descents).
 */
export function originsOf(documentIds: readonly string[], descents: readonly Descent[]): readonly (readonly string[])[] {
  const {leaderOf, join} = createGroups();
  for (const descent of descents) if (descent.parent !== null && !isInPassing(descent)) join(descent.parent, descent.child);
  return [...groupBy(new Set(documentIds), leaderOf).values()];
}

/** A relay that stands in the middle of an article, which has the rest from elsewhere. */
const isInPassing = ({kind, reasons}: Descent): boolean => kind === "relay" && reasons.length > 0 && reasons.every(({rule}) => rule === IN_PASSING);

/** The rule of a relay that is not at the head of its article. */
export const IN_PASSING = "relay-in-passing";

/** From this share on nothing in a child counts as its own. */
const WHOLE = 0.8;

/**
 * Spans in groups that are one origin each: spans of one document, and spans of documents of one family where the
 * passage came with the family's text. What an excerpt or a rewrite has outside of its text alignments, and a relay
 * outside of the sentences that name the other, is its own and counts for itself; a copy, a later version, or a child with
 * a share of at least 0.8, has nothing of its own. A sentence that names another outlet in passing is that outlet's, and the
 * rest of its article joins nobody. O(alignments + descents + spans × alignments of their documents).
 */
export function originsOfSpans(spans: readonly Span[], alignments: readonly Alignment[], descents: readonly Descent[]): readonly (readonly Span[])[] {
  return originsAmong(alignments, descents)(spans);
}

/** Spans in groups that are one origin each. */
export type OriginsOfSpans = (spans: readonly Span[]) => readonly (readonly Span[])[];

/** `originsOfSpans` for many questions on one dossier: what the spans are held against is made ready once. O(alignments + descents). */
export function originsAmong(alignments: readonly Alignment[], descents: readonly Descent[]): OriginsOfSpans {
  const {leaderOf, join} = createGroups();
  const made = descents.filter((descent) => descent.parent !== null && !isInPassing(descent));
  for (const {child, parent} of made) join(parent!, child); // null was left out above
  const passing = descents.filter((descent) => descent.parent !== null && isInPassing(descent));
  const taken = takenSpans(alignments, made);
  const whole = new Set(made.filter(({kind, share}) => kind === "copy" || kind === "version" || share >= WHOLE).map(({child}) => child));
  const mixed = new Set(made.filter(({child}) => !whole.has(child)).map(({child}) => child));
  const isOwn = (span: Span) => mixed.has(span.doc) && !(taken.get(span.doc) ?? []).some((side) => liesIn(span, side));
  const relayed = (span: Span) => passing.find(({child, reasons}) => child === span.doc && reasons.some(({spans: own}) => own.some((side) => side.doc === span.doc && liesIn(span, side))));
  return (spans) => [...groupBy(spans, (span) => {
    const parent = relayed(span)?.parent;
    return parent ? leaderOf(parent) : isOwn(span) ? `own ${span.doc}` : leaderOf(span.doc);
  }).values()];
}

/** By document, what came from another: passages of text, and what a relay rests on. */
function takenSpans(alignments: readonly Alignment[], descents: readonly Descent[]): ReadonlyMap<string, readonly Span[]> {
  const passages = alignments.filter(({basis}) => basis !== "speech").flatMap(({left, right}) => [left, right]);
  const relayed = descents.filter(({kind}) => kind === "relay").flatMap(({reasons}) => reasons.flatMap(({spans}) => spans));
  return groupBy([...passages, ...relayed], ({doc}) => doc);
}

/** Half of it is enough: a statement may begin before the passage does. */
function liesIn(span: Span, side: Span): boolean {
  return 2 * overlapOf(span, side) >= span.end - span.start;
}
