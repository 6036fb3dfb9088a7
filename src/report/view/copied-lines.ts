import {groupBy, originsOf, overlapOf, spanOf} from "../../model/index.ts";
import type {Alignment, EditEffect, Layers, Range, Span} from "../../model/index.ts";
import type {ClaimView} from "./claims.ts";
import {sigilsOf} from "./lookup.ts";
import type {Lookup} from "./lookup.ts";
import {acrossTo, pairWords} from "./word-pairs.ts";
import type {WordPair} from "./word-pairs.ts";

/** One side of a copied passage, and the way to the other. */
interface Way {
  readonly from: Span;
  readonly to: string;
  readonly pairs: readonly WordPair[];
  /** Places on this side that say something else on the other. */
  readonly changed: readonly Range[];
}

/** From this share of unchanged words on, the other document says the same; from half on, if it has a line there. */
const SAME = 0.8;

const GRAVE: readonly EditEffect[] = ["number", "date", "name"];

/**
 * The lines, those of a copy left out where its parent has a line for the same words; the line that stays has the
 * sigils of all that have the words. Lines whose number, date or name was changed in copying stay apart.
 * O(lines × (passages + lines) of their documents).
 */
export function mergeCopies<Line extends ClaimView>(lines: readonly Line[], {alignments, descents}: Layers, lookup: Lookup): readonly Line[] {
  const copies = descents.filter(({kind}) => kind !== "relay");
  const familyOf = familiesOf(alignments, copies);
  const copied = alignments.filter(({basis, left, right}) => basis === "text" && familyOf.get(left.doc) === familyOf.get(right.doc));
  const ways = groupBy(copied.flatMap((one) => waysOf(one, lookup)), ({from}) => from.doc);
  const parents = new Map(copies.flatMap(({child, parent}) => (parent === null ? [] : [[child, parent] as const])));
  const inOrder = [...lines].sort((a, b) => depthOf(docOf(a), parents) - depthOf(docOf(b), parents));
  const kept = new Map(inOrder.map((line) => [docOf(line), new Array<Kept<Line>>()]));
  for (const [order, line] of inOrder.entries()) {
    const others = elsewhere(line, ways);
    const parent = firstAmong(others.flatMap(({span}) => kept.get(span.doc)?.find((one) => isSamePlace(one.line, span)) ?? []));
    const docs = [docOf(line), ...others.filter(({share}) => share >= SAME).map(({span}) => span.doc)];
    if (parent) for (const doc of docs) parent.docs.add(doc);
    else kept.get(docOf(line))?.push({order, line, docs: new Set(docs)});
  }
  const docsOf = new Map([...kept.values()].flat().map(({line, docs}) => [line, docs]));
  return lines.flatMap((line) => {
    const docs = docsOf.get(line);
    return docs ? [{...line, sigils: ownFirst(line, sigilsOf(lookup, docs))}] : [];
  });
}

/** A line that stays, and the documents that have its words. */
interface Kept<Line> {
  /** Where it stands among all lines, parents before copies. */
  readonly order: number;
  readonly line: Line;
  readonly docs: Set<string>;
}

function firstAmong<Line>(kept: readonly Kept<Line>[]): Kept<Line> | undefined {
  return kept.reduce<Kept<Line> | undefined>((first, one) => (first && first.order <= one.order ? first : one), undefined);
}

/** The number of the family of copies that each document with a passage belongs to. */
function familiesOf(alignments: readonly Alignment[], copies: Layers["descents"]): ReadonlyMap<string, number> {
  const families = originsOf(alignments.flatMap(({left, right}) => [left.doc, right.doc]), copies);
  return new Map(families.flatMap((ids, family) => ids.map((id) => [id, family] as const)));
}

function docOf({sayings}: ClaimView): string {
  return sayings[0]?.passage.doc ?? "";
}

/** The document that the line is shown from leads. */
function ownFirst({sigils}: ClaimView, all: readonly string[]): readonly string[] {
  return [...sigils, ...all.filter((sigil) => sigil !== "" && !sigils.includes(sigil) && sigil !== "?")];
}

/** How many parents stand above a document. */
function depthOf(doc: string, parents: ReadonlyMap<string, string>): number {
  const above = new Set<string>();
  for (let at = parents.get(doc); at !== undefined && !above.has(at); at = parents.get(at)) above.add(at);
  return above.size;
}

function waysOf({left, right, edits}: Alignment, lookup: Lookup): readonly Way[] {
  const pairs = pairWords(lookup.passage(left), lookup.passage(right), edits);
  const grave = edits.filter(({effect}) => GRAVE.includes(effect));
  return [
    {from: left, to: right.doc, pairs, changed: grave.flatMap((edit) => edit.left ?? [])},
    {from: right, to: left.doc, pairs: pairs.map((pair) => ({left: pair.right, right: pair.left})), changed: grave.flatMap((edit) => edit.right ?? [])},
  ];
}

/** Where the words of a line stand in other documents, half of them unchanged at least. */
function elsewhere({sayings: [saying]}: ClaimView, ways: ReadonlyMap<string, readonly Way[]>) {
  if (!saying) return [];
  const {passage} = saying;
  const words = passage.words.slice(passage.start - passage.from, passage.end - passage.from);
  const own = (ways.get(passage.doc) ?? []).filter(({from, changed}) => overlapOf(from, passage) > 0 && !changed.some((range) => overlapOf(range, passage) > 0));
  return own.flatMap(({to, pairs}) => {
    const other = acrossTo(pairs, spanOf(passage), words);
    return other && other.share >= 0.5 ? [{span: {...other.range, doc: to}, share: other.share}] : [];
  });
}

/** Most of the shorter one lies in the other. */
function isSamePlace({sayings: [saying]}: ClaimView, span: Span): boolean {
  if (!saying || saying.passage.doc !== span.doc) return false;
  const {passage} = saying;
  return 2 * overlapOf(passage, span) >= Math.min(passage.end - passage.start, span.end - span.start);
}
