import {createGroups, groupBy, type Groups} from "./groups.ts";
import type {Alignment, Descent} from "./layers.ts";
import {overlapOf} from "./span.ts";
import type {Span} from "./span.ts";

/**
 * The documents in groups that stand for one independent text each: a document with what most of it was made from,
 * directed or not, seen or unseen, or with what it relays, but for one that names the other only in passing, in an article of its
 * own, and for one that has less than a tenth from elsewhere. What was made of two stands with the one that gave more, so that it makes no one of both.
 * Groups and their members keep the order of `documentIds`; documents that only hang together through one that is not
 * listed are joined all the same. The number a reader sees is the number of groups. O(documents + descents).
 */
export function originsOf(documentIds: readonly string[], descents: readonly Descent[]): readonly (readonly string[])[] {
  const {leaderOf} = familiesOf(descents.filter(({kind, share}) => kind === "relay" || share >= MINOR));
  return [...groupBy(new Set(documentIds), leaderOf).values()];
}

/** Below this share of its words an article that prints some of another is one of its own. */
const MINOR = 0.1;

/** Texts in families: each with its main parent, the one that gave most of it; one that it copies comes before one that it names. */
function familiesOf(descents: readonly Descent[]): Groups {
  const groups = createGroups();
  for (const own of groupBy(descents.filter((descent) => descent.parent !== null && !isInPassing(descent)), ({child}) => child).values()) {
    const {child, parent} = own.reduce((best, next) => (weightOf(next) > weightOf(best) ? next : best));
    groups.join(parent!, child); // those without a parent were left out
  }
  return groups;
}

/** Shares are at most 1. */
const weightOf = ({kind, share}: Descent): number => (kind === "relay" ? share : 1 + share);

/** A relay that stands in the middle of an article, which has the rest from elsewhere. */
const isInPassing = ({kind, reasons}: Descent): boolean => kind === "relay" && reasons.length > 0 && reasons.every(({rule}) => rule === IN_PASSING);

/** The rule of a relay that is not at the head of its article. */
export const IN_PASSING = "relay-in-passing";

/** From this share on nothing in a child counts as its own. */
const WHOLE = 0.8;

/** A passage in which two texts have the same words, of at least so many code units and so high a score, has one origin, whatever else the two have. */
const ONE_TEXT = {units: 120, score: 0.8};

/**
 * Spans in groups that are one origin each: spans of one document; those of documents of one family where the
 * passage came with the family's text; and those in a long passage that two documents share word for word. What an excerpt or a rewrite has outside of
 * its text alignments, and a relay outside of the sentences that name the other, is its own and counts for itself; a copy, a later version, or a child with
 * a share of at least 0.8, has nothing of its own. Of what was made of two, each passage is that parent's who has it. A sentence that names another outlet in
 * passing is that outlet's, and the rest of its article joins nobody; what no other article has from that outlet counts with the article. O(alignments + descents + spans × alignments of their documents).
 */
export function originsOfSpans(spans: readonly Span[], alignments: readonly Alignment[], descents: readonly Descent[]): readonly (readonly Span[])[] {
  return originsAmong(alignments, descents)(spans);
}

/** Spans in groups that are one origin each. */
export type OriginsOfSpans = (spans: readonly Span[]) => readonly (readonly Span[])[];

/** `originsOfSpans` for many questions on one dossier: what the spans are held against is made ready once. O(alignments + descents). */
export function originsAmong(alignments: readonly Alignment[], descents: readonly Descent[]): OriginsOfSpans {
  const {leaderOf} = familiesOf(descents);
  const printed = printedSpans(alignments);
  const isUnseen = ({parent}: Descent) => !printed.has(parent!); // edges without a parent are left out below
  const edges = groupBy(descents.filter(({parent}) => parent !== null).sort((x, y) => Number(isUnseen(x)) - Number(isUnseen(y))), ({child}) => child);
  const holds = (edge: Descent, span: Span): boolean => edge.kind === "relay"
    ? edge.reasons.some(({spans}) => spans.some((side) => side.doc === edge.child && liesIn(span, side)))
    : (printed.get(edge.child) ?? []).some(({side, other}) => (other === edge.parent || isUnseen(edge)) && liesIn(span, side));
  const originOf = (span: Span): string => {
    const own = edges.get(span.doc) ?? [];
    const source = own.find((edge) => isInPassing(edge) && holds(edge, span)) ?? own.find((edge) => !isInPassing(edge) && holds(edge, span));
    const made = own.filter((edge) => !isInPassing(edge));
    const isWhole = made.length === 0 || made.some(({kind, share}) => kind === "copy" || kind === "version" || share >= WHOLE);
    return source ? leaderOf(source.parent!) : isWhole ? leaderOf(span.doc) : `own ${span.doc}`; // edges without a parent were left out
  };
  return (spans) => {
    const groups = createGroups();
    const rows = spans.map((span): Placed => ({span, origin: originOf(span)}));
    joinPassages(rows, printed, groups);
    joinOwn(rows, groups);
    return [...groupBy(rows, ({origin}) => groups.leaderOf(origin)).values()].map((group) => group.map(({span}) => span));
  };
}

/** A span with the origin that its document's descents give it. */
interface Placed {
  readonly span: Span;
  readonly origin: string;
}

/** What lies in one passage of two documents is one origin. O(spans × passages of their documents). */
function joinPassages(rows: readonly Placed[], printed: ReadonlyMap<string, readonly Printed[]>, {join}: Groups): void {
  const first = new Map<string, string>();
  for (const {span, origin} of rows) {
    for (const {side, key} of printed.get(span.doc) ?? []) {
      if (key === null || !liesIn(span, side)) continue;
      join(first.get(key) ?? origin, origin);
      if (!first.has(key)) first.set(key, origin);
    }
  }
}

/** What a document has by itself and what it alone relays is one origin: one article is no two accounts of one thing. O(spans). */
function joinOwn(rows: readonly Placed[], {leaderOf, join}: Groups): void {
  const own = [...groupBy(rows, ({origin}) => leaderOf(origin)).values()].filter((group) => new Set(group.map(({span}) => span.doc)).size === 1).map(([row]) => row);
  for (const [{origin}, ...others] of groupBy(own, ({span}) => span.doc).values()) for (const other of others) join(origin, other.origin);
}

/** A stretch of a document that another has as well. */
interface Printed {
  readonly side: Span;
  readonly other: string;
  /** What both sides have in common, where it is long and hardly changed. */
  readonly key: string | null;
}

/** By document, the text that others have too; speech aside. */
function printedSpans(alignments: readonly Alignment[]): ReadonlyMap<string, readonly Printed[]> {
  return groupBy(alignments.filter(({basis}) => basis !== "speech").flatMap(({left, right, score}, at) => {
    const isOneText = score >= ONE_TEXT.score && [left, right].every(({start, end}) => end - start >= ONE_TEXT.units);
    const key = isOneText ? String(at) : null;
    return [{side: left, other: right.doc, key}, {side: right, other: left.doc, key}];
  }), ({side}) => side.doc);
}

/** Half of it is enough: a statement may begin before the passage does. */
function liesIn(span: Span, side: Span): boolean {
  return 2 * overlapOf(span, side) >= span.end - span.start;
}
