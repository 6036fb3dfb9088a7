import type {Alignment, Circle, CircleStep, Citation, Descent, Document, Range, Span} from "../../model/index.ts";
import {groupBy, idOf, overlapOf, titleOf} from "../../model/index.ts";
import {contentOf, isAlike} from "./contents.ts";
import type {Content} from "./contents.ts";

/** A step on the way back to where something was first cited: to another document, and where it stands there. */
interface Way extends CircleStep {
  readonly passage: Span;
}

/** Outlets on one circle at most; longer ones are chance. */
const LONGEST = 6;
/** Ways looked at from one citation at most. */
const MOST_WAYS = 2_000;

/**
 * Circular reporting: something that a document has from another, which has it from a third or copied it, and so on back
 * to the first. Each step must be about what the step before is about: its place meets the passage, or has half of its words of
 * weight. Depth-first from each citation, six documents deep at most; of one set of documents the first circle. 2,000 ways at most from each citation. O(citations · ways).
 */
export function findCircles(documents: readonly Document[], citations: readonly Citation[], alignments: readonly Alignment[], descents: readonly Descent[]): readonly Circle[] {
  const docs = new Map(documents.map((doc) => [doc.id, doc]));
  const copied = copiesOf(alignments, descents);
  const cited = groupBy(citations, ({doc}) => doc);
  const circles = new Map<string, Circle>();
  const isOfOneThing = judgeOf(docs);
  for (const first of citations) {
    const way = wayBack(first, cited, copied, isOfOneThing);
    const key = way && [...new Set(way.map(({doc}) => doc))].sort().join("\n");
    if (way && key && !circles.has(key)) circles.set(key, circleOf(way, docs, citations));
  }
  return [...circles.values()];
}

interface Copied {
  readonly descent: string;
  readonly own: Span;
  readonly other: Span;
}

/** By child, the passages that came from a parent of the set. */
function copiesOf(alignments: readonly Alignment[], descents: readonly Descent[]): ReadonlyMap<string, readonly Copied[]> {
  const copied = new Map<string, Copied[]>();
  const shared = groupBy(alignments.filter(({basis}) => basis !== "speech"), ({left, right}) => pairKey(left.doc, right.doc));
  for (const {id, child, parent, kind} of descents) {
    if (kind === "relay" || kind === "version" || parent === null) continue;
    const rows = (shared.get(pairKey(child, parent)) ?? []).map(({left, right}) => (left.doc === child ? {descent: id, own: left, other: right} : {descent: id, own: right, other: left}));
    copied.set(child, [...(copied.get(child) ?? []), ...rows]);
  }
  return copied;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** By document, what it cites. */
type Cited = ReadonlyMap<string, readonly Citation[]>;

function wayBack(first: Citation, cited: Cited, copied: ReadonlyMap<string, readonly Copied[]>, isOfOneThing: Judge): readonly Way[] | null {
  const start = stepOf(first);
  if (!start) return null;
  let looked = 0;
  const walk = (ways: readonly Way[]): readonly Way[] | null => {
    const {to, passage} = ways[ways.length - 1];
    if (to === first.doc) return isOfOneThing({doc: first.doc, ...first.content}, passage) ? ways : null;
    if (ways.length === LONGEST || ways.slice(0, -1).some((way) => way.doc === to) || ++looked > MOST_WAYS) return null;
    for (const next of [...citedOn(to, passage, cited, isOfOneThing), ...copiedOn(to, passage, copied)]) {
      const whole = walk([...ways, next]);
      if (whole) return whole;
    }
    return null;
  };
  return walk([start]);
}

function stepOf({id, doc, to, passage}: Citation): Way | null {
  return passage && {doc, to, citation: id, descent: null, passage};
}

function citedOn(doc: string, passage: Range, cited: Cited, isOfOneThing: Judge): readonly Way[] {
  return (cited.get(doc) ?? []).filter((one) => isOfOneThing({doc, ...one.content}, {doc, start: passage.start, end: passage.end})).flatMap((one) => stepOf(one) ?? []);
}

function copiedOn(doc: string, passage: Range, copied: ReadonlyMap<string, readonly Copied[]>): readonly Way[] {
  return (copied.get(doc) ?? []).filter(({own}) => overlapOf(own, passage) > 0).map(({descent, other}) => ({doc, to: other.doc, citation: null, descent, passage: other}));
}

/** Says whether two passages are of one thing. */
type Judge = (a: Span, b: Span) => boolean;

/** The content of each passage is made once. */
function judgeOf(docs: ReadonlyMap<string, Document>): Judge {
  const known = new Map<string, Content>();
  const read = (span: Span): Content => {
    const key = `${span.doc} ${span.start} ${span.end}`;
    const content = known.get(key) ?? contentOf(docs.get(span.doc)!, span); // citations are of these documents
    known.set(key, content);
    return content;
  };
  return (a, b) => a.doc === b.doc && overlapOf(a, b) > 0 || isAlike(read(a), read(b));
}

function circleOf(ways: readonly Way[], docs: ReadonlyMap<string, Document>, citations: readonly Citation[]): Circle {
  const name = (id: string) => titleOf(docs.get(id)!);
  const cited = new Map(citations.map((one) => [one.id, one]));
  const parts = ways.map(({doc, to, citation}) => `${name(doc)} ${citation === null ? "copies" : "cites"} ${name(to)}`);
  const spans = ways.flatMap(({citation, passage}): readonly Span[] => {
    const own = citation === null ? undefined : cited.get(citation);
    return [...(own ? [{doc: own.doc, ...own.content}] : []), {doc: passage.doc, start: passage.start, end: passage.end}];
  });
  const steps = ways.map(({doc, to, citation, descent}): CircleStep => ({doc, to, citation, descent}));
  return {id: idOf("ci", ...steps.map(({doc, to}) => `${doc} ${to}`)), steps, reasons: [{rule: "circular-reporting", score: 0.8, detail: `circular reporting: ${parts.join("; ")}`, spans}]};
}
