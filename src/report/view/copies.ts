import {groupBy} from "../../model/index.ts";
import type {Alignment, Descent, DescentKind, Document, Dossier, Edit, EditEffect, EditKind, Range} from "../../model/index.ts";
import {count, oneLine} from "../words.ts";
import {byPlace, distinct, titleLine} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";
import {rowsOf} from "./rows.ts";
import {unseenAnchors} from "./unseen.ts";
import type {EditView, SharedPassage} from "./shared-passage.ts";

/** A document or an unseen text in the stemma. */
export interface Witness {
  readonly id: string;
  /** Null for an unseen text. */
  readonly sigil: string | null;
  readonly title: string;
  /** The title is a headline, and no outlet is known: shown between quotation marks. */
  readonly headline: boolean;
  /** Where a document credits an unseen text; else null. */
  readonly credit: Passage | null;
  /** The fragment of an unseen text's box; null for a document. */
  readonly anchor: string | null;
}

/** Two documents laid side by side. */
export interface Pair {
  readonly parent: Witness;
  readonly child: Witness;
  readonly passages: readonly SharedPassage[];
  /** All edits, those that change what is claimed first. */
  readonly edits: readonly EditView[];
}

export interface DescentView {
  readonly id: string;
  readonly child: Witness;
  /** Null for a relay of something that is not in the set. */
  readonly parent: Witness | null;
  readonly kind: DescentKind;
  readonly share: number;
  readonly directed: boolean;
  /** `B copies A`, in words: `copies`, `relays` … */
  readonly verb: string;
  readonly reasons: readonly string[];
  /** Places that speak for the descent. */
  readonly evidence: readonly Passage[];
  /** The two documents side by side; null where they share no passage. */
  readonly pair: Pair | null;
}

const VERBS: Readonly<Record<DescentKind, string>> = {
  copy: "copies", rewrite: "rewrites", excerpt: "prints a part of", relay: "relays", version: "is a later version of",
};

/** What an edit may change, the gravest first; the order in which edits are shown. */
export const EFFECTS: readonly EditEffect[] = ["number", "date", "attribution", "name", "hedge", "description", "wording"];

const CHANGES: Readonly<Record<EditKind, string>> = {substitution: "changed", omission: "left out", addition: "added", move: "moved"};

/** Copies, then relays, in the order of their children; each with its edits. */
export function viewDescents({layers}: Dossier, lookup: Lookup): readonly DescentView[] {
  const pairs = groupBy(layers.alignments.filter(({basis}) => basis !== "speech"), pairKey);
  const anchors = unseenAnchors({layers});
  const unseen = new Map(layers.unseen.map((text) => [text.id, {
    id: text.id, sigil: null, title: oneLine(text.label), headline: false, credit: text.credit && lookup.passage(text.credit), anchor: anchors.get(text.id) ?? null,
  }]));
  const witness = (id: string): Witness => unseen.get(id) ?? documentWitness(lookup, id);
  const isRelay = ({kind}: Descent) => Number(kind === "relay");
  const ordered = [...layers.descents].sort((a, b) => isRelay(a) - isRelay(b) || lookup.rank(a.child) - lookup.rank(b.child) || b.share - a.share);
  return ordered.map((descent) => viewDescent(descent, lookup, witness, pairs.get(keyOf(descent.child, descent.parent ?? "")) ?? []));
}

/** `3 edits`; `no edits`. */
export function editCount({edits}: Pair): string {
  return edits.length === 0 ? "no edits" : count(edits.length, "edit");
}

/** `1 version, 1 copy, 2 relays`; empty where there is none. */
export function descentCounts(descents: readonly DescentView[]): string {
  const relays = descents.filter(({kind}) => kind === "relay").length;
  const versions = descents.filter(({kind}) => kind === "version").length;
  const copies = descents.length - relays - versions;
  return [versions > 0 && count(versions, "later version"), copies > 0 && count(copies, "copy", "copies"), relays > 0 && count(relays, "relay")].filter(Boolean).join(", ");
}

/** The document as the stemma shows it. */
export function witnessOf(doc: Document): Witness {
  return {id: doc.id, sigil: doc.sigil, title: titleLine(doc), headline: doc.outlet === null && doc.headline !== null, credit: null, anchor: null};
}

function documentWitness(lookup: Lookup, id: string): Witness {
  const doc = lookup.doc(id);
  return doc ? witnessOf(doc) : {id, sigil: null, title: id, headline: false, credit: null, anchor: null};
}

function viewDescent(descent: Descent, lookup: Lookup, witness: (id: string) => Witness, alignments: readonly Alignment[]): DescentView {
  const {id, kind, share, directed, reasons} = descent;
  const child = witness(descent.child);
  const parent = descent.parent === null ? null : witness(descent.parent);
  return {
    id, child, parent, kind, share, directed, verb: directed || kind === "relay" ? VERBS[kind] : "shares its text with",
    reasons: distinct(reasons.map(({detail}) => oneLine(detail))),
    evidence: reasons.flatMap(({spans}) => spans.filter(({start, end}) => start < end).map((span) => lookup.passage(span))),
    pair: parent && alignments.length > 0 ? viewPair(parent, child, alignments, lookup) : null,
  };
}

/** Pairs of documents that rest on one unseen text and share a passage: each later one beside the first. */
export function viewSiblings({layers}: Dossier, lookup: Lookup): readonly Pair[] {
  const pairs = groupBy(layers.alignments.filter(({basis}) => basis !== "speech"), pairKey);
  const families = layers.unseen.map(({id}) => layers.descents.filter((d) => d.parent === id && d.kind !== "relay"));
  return families.flatMap((family) => {
    const [first, ...others] = [...family].sort((a, b) => b.share - a.share || lookup.rank(a.child) - lookup.rank(b.child));
    return others.flatMap(({child}) => {
      const shared = pairs.get(keyOf(first.child, child));
      return shared ? [viewPair(documentWitness(lookup, first.child), documentWitness(lookup, child), shared, lookup)] : [];
    });
  });
}

function viewPair(parent: Witness, child: Witness, alignments: readonly Alignment[], lookup: Lookup): Pair {
  const passages = alignments
    .map((alignment) => viewPassage(alignment.left.doc === parent.id ? alignment : turned(alignment), lookup))
    .sort((a, b) => byPlace(lookup)(a.before, b.before));
  const edits = passages.flatMap((passage) => passage.edits);
  return {parent, child, passages, edits: [...edits].sort((a, b) => weightOf(a) - weightOf(b))};
}

/** The alignment as seen from its right side: what was left out there was added here. */
export function turned({left, right, edits, ...rest}: Alignment): Alignment {
  const kinds: Partial<Record<EditKind, EditKind>> = {omission: "addition", addition: "omission"};
  return {...rest, left: right, right: left, edits: edits.map((edit) => (
    {...edit, kind: kinds[edit.kind] ?? edit.kind, left: edit.right, right: edit.left}))};
}

/** The two sides of a passage and its edits. */
export function viewPassage({left, right, edits, basis}: Alignment, lookup: Lookup): SharedPassage {
  const shared = {before: lookup.passage(left), after: lookup.passage(right), edits: edits.map((edit) => viewEdit(edit, {left: left.doc, right: right.doc}, lookup))};
  return {...shared, rows: rowsOf(shared), reworded: (basis as string) === "rewritten"};
}

/** What an edit changes; `docs` are those of its sides. */
export function viewEdit({kind, effect, left, right}: Edit, docs: {readonly left: string; readonly right: string}, lookup: Lookup): EditView {
  const at = (doc: string, range: Range | null) => (range && range.start < range.end ? lookup.passage({doc, start: range.start, end: range.end}) : null);
  return {kind, effect, label: `${effect} ${CHANGES[kind]}`, before: at(docs.left, left), after: at(docs.right, right)};
}

function weightOf({effect, kind}: EditView): number {
  return EFFECTS.indexOf(effect) * 2 + (kind === "move" ? 1 : 0);
}

function pairKey({left, right}: Alignment): string {
  return keyOf(left.doc, right.doc);
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
