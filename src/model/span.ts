/** Half-open ranges of UTF-16 code units. A range lies in a string; a span names the document it lies in. */

import {partitionPoint} from "./partition.ts";

export type DocumentId = string;

export interface Range {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset behind the last code unit; `start < end` in every layer. */
  readonly end: number;
}

export interface Span extends Range {
  readonly doc: DocumentId;
}

/** Number of code units that both ranges have; 0 when they do not meet. O(1). */
export function overlapOf(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True when `inner` lies in `outer`, bounds included. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The order of layers: by start, then the longer one first. */
export function compareRanges(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

/** Just the bounds of a wider object, so that a layer does not carry what it does not mean. */
export function rangeOf(range: Range): Range {
  return {start: range.start, end: range.end};
}

/** Just the place of a wider object. */
export function spanOf(span: Span): Span {
  return {doc: span.doc, start: span.start, end: span.end};
}

/**
 * The rows that start in `range` and end in it, from rows in order of their start. O(log rows + rows that start there).
 */
export function rowsWithin<Row extends Range>(rows: readonly Row[], range: Range): readonly Row[] {
  const from = partitionPoint(rows, (row) => row.start < range.start);
  const found: Row[] = [];
  for (let at = from; at < rows.length && rows[at].start < range.end; at++) if (rows[at].end <= range.end) found.push(rows[at]);
  return found;
}
