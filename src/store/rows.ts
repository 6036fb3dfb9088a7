// A dossier as rows of the tables of schema.ts; dossier.ts has the way back. One function a layer.
import type {
  Alignment, Claim, Descent, Document, Dossier, Entity, Layers, Mention, Notice, Part, Quantity, Quote, Range, Reason, Reuse, Sentence,
  Statement, StatementValue, Timex, TimelineEntry, Unread, Unseen,
} from "../model/index.ts";
import {findOddCharacters, findWideCharacters} from "./characters.ts";
import {guidanceRows} from "./guidance.ts";
import {flagCell, rangeCells, spanCells} from "./row.ts";
import type {Row, Tables} from "./row.ts";
import {matchReasons, sourcingRows} from "./sourcing.ts";

/** The bytes that a document was read from, and what made its text of them. */
export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly normalizer: string;
  /** For a page, the bytes behind the text, in order; empty or left out for what is no page. */
  readonly runs?: readonly StoredRun[];
}

/** A stretch of the text and the bytes of the page that it was made of; both half-open. */
export interface StoredRun extends Range {
  readonly kind: "same" | "reference" | "space" | "break";
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** A dossier with what it was read from. */
export interface SavedDossier {
  readonly dossier: Dossier;
  /** Bytes and normalizer of each document, by its id. */
  readonly files: ReadonlyMap<string, StoredFile>;
  /** How many of the dossier's notices, from the first, were made while the articles were read in. */
  readonly intakeNotices: number;
  /** Fingerprints of the documents, by their ids, as `fingerprintsOfDocument` makes them; a document may be without. */
  readonly fingerprints?: ReadonlyMap<string, Int32Array>;
}

/** The rows of a dossier. Every table with a column `n` is numbered from 0 in the order of the dossier. */
export function rowsOf({dossier, files, intakeNotices, fingerprints = new Map()}: SavedDossier): Tables {
  const {documents, layers, notices} = dossier;
  return {
    files: fileRows(documents, files),
    ...numbered({
      documents: documents.map((doc) => documentRow(doc, files)),
      facts: documents.flatMap(({id: doc, facts = []}) => facts.map(({field, value, where}) => ({doc, field, value, found_in: where}))),
      wide_characters: documents.flatMap((doc) => findWideCharacters(doc.text).map((at) => ({doc: doc.id, at}))),
      odd_characters: documents.flatMap((doc) => findOddCharacters(doc.text).map(({at, unit}) => ({doc: doc.id, at, unit}))),
      parts: documents.flatMap((doc) => doc.parts.map((part) => partRow(doc, part))),
      page_runs: documents.flatMap(({id: doc}) => (files.get(doc)?.runs ?? []).map(({kind, start, end, byteStart, byteEnd}) => ({doc, start, end, kind, byte_start: byteStart, byte_end: byteEnd}))),
      fingerprints: documents.filter(({id}) => fingerprints.has(id)).map(({id}) => ({doc: id, prints: bytesOfPrints(fingerprints.get(id)!)})),
      ...layerRows(layers),
      ...guidanceRows(dossier),
      ...differenceRows(layers.claims),
      ...timelineRows(layers.timeline),
      datings: layers.datings.map(({doc, value, first, last}) => ({doc, value, first, last})),
      ...reasonRows(layers),
      notices: notices.map((notice, n) => noticeRow(notice, n < intakeNotices)),
    }),
  };
}

function numbered(tables: Tables): Tables {
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.map((row, n) => ({n, ...row}))]));
}

function layerRows(layers: Layers): Tables {
  const {sentences, mentions, timexes, quantities, quotes, alignments, unseen, descents, reuse, entities, statements, claims, unread} = layers;
  return {
    sentences: sentences.map(sentenceRow),
    mentions: mentions.map(mentionRow),
    timexes: timexes.map(timexRow),
    quantities: quantities.map(quantityRow),
    quotes: quotes.map(quoteRow),
    quote_pieces: quotes.flatMap(({id, pieces = []}) => pieces.map(({start, end}) => ({quote: id, start, end}))),
    quote_hops: quotes.flatMap(({id, chain}) => chain.map(({mention, cue}) => ({quote: id, mention, ...rangeCells("cue", cue)}))),
    alignments: alignments.map(alignmentRow),
    edits: alignments.flatMap(editRows),
    unseen: unseen.map(unseenRow),
    unseen_contents: unseen.flatMap(({id, contents = []}) => contents.map((place) => ({unseen: id, ...spanCells(place)}))),
    descents: descents.map(descentRow),
    reuse: reuse.map(reuseRow),
    reuse_places: reuse.flatMap(({id, from}) => from.map((place) => ({reuse: id, ...spanCells(place)}))),
    ...sourcingRows(layers),
    entities: entities.map(entityRow),
    entity_mentions: entities.flatMap(({id, mentions: ids}) => ids.map((mention) => ({entity: id, mention}))),
    descriptions: entities.flatMap(({id, descriptions}) => descriptions.map((one) => ({entity: id, ...spanCells(one), quote: one.quote}))),
    statements: statements.map(statementRow),
    statement_hedges: statements.flatMap(({id, hedges}) => hedges.map(({start, end}) => ({statement: id, start, end}))),
    participants: statements.flatMap(participantRows),
    claims: claims.map(claimRow),
    claim_statements: claims.flatMap(({id, statements: ids}) => ids.map((statement) => ({claim: id, statement}))),
    unread: unread.map(unreadRow),
  };
}

function fileRows(documents: readonly Document[], files: ReadonlyMap<string, StoredFile>): Row[] {
  const bytes = new Map(documents.map((doc) => [doc.sha256, fileOf(doc, files).bytes]));
  return [...bytes].map(([sha256, content]) => ({sha256, bytes: content}));
}

function fileOf(doc: Document, files: ReadonlyMap<string, StoredFile>): StoredFile {
  const file = files.get(doc.id);
  if (!file) throw new RangeError(`no bytes for the document ${doc.id} (${doc.input})`);
  return file;
}

function documentRow(doc: Document, files: ReadonlyMap<string, StoredFile>): Row {
  const {id, sigil, input, sha256, url, outlet, byline, headline, published, work, versionOf, text} = doc;
  return {
    id, sigil, input, sha256, normalizer: fileOf(doc, files).normalizer, url, outlet, byline, headline,
    published: published?.value ?? null, published_basis: published?.basis ?? null,
    work: work ?? null, version_of: versionOf ?? null, text,
  };
}

/** Written number by number, for the order of bytes in memory is the machine's. */
function bytesOfPrints(prints: Int32Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4 * prints.length));
  prints.forEach((print, i) => bytes.setInt32(4 * i, print, true));
  return new Uint8Array(bytes.buffer);
}

function partRow(doc: Document, {start, end, kind}: Part): Row {
  return {doc: doc.id, start, end, kind};
}

function sentenceRow(sentence: Sentence): Row {
  const {id, part, paragraph} = sentence;
  return {id, ...spanCells(sentence), part, paragraph};
}

function mentionRow(mention: Mention): Row {
  const {id, kind, form, head, title} = mention;
  return {id, ...spanCells(mention), kind, form, ...rangeCells("head", head), ...rangeCells("title", title)};
}

function timexRow(timex: Timex): Row {
  const {id, type, value, mod} = timex;
  return {id, ...spanCells(timex), type, value, mod};
}

function quantityRow(quantity: Quantity): Row {
  const {id, low, high, unit, of, approximate, bound} = quantity;
  return {id, ...spanCells(quantity), low, high, unit, ...rangeCells("of", of), approximate: flagCell(approximate), bound};
}

function quoteRow(quote: Quote): Row {
  const {id, kind, cue, speaker, speakerWords, speakerKind, speakerType, denies, stance} = quote;
  return {
    id, ...spanCells(quote), kind, ...rangeCells("cue", cue), speaker, ...rangeCells("speaker", speakerWords),
    speaker_kind: speakerKind, speaker_type: speakerType, denies: flagCell(denies), stance,
  };
}

function alignmentRow({id, left, right, score, basis, detail}: Alignment): Row {
  return {
    id, left_doc: left.doc, ...rangeCells("left", left), right_doc: right.doc, ...rangeCells("right", right), score, basis, detail: detail ?? null,
  };
}

function editRows({id, edits}: Alignment): Row[] {
  return edits.map(({kind, effect, left, right}) => (
    {alignment: id, kind, effect, ...rangeCells("left", left), ...rangeCells("right", right)}
  ));
}

function unseenRow({id, label, credit}: Unseen): Row {
  return {id, label, credit_doc: credit?.doc ?? null, ...rangeCells("credit", credit)};
}

function descentRow({id, child, parent, kind, share, directed}: Descent): Row {
  return {id, child, parent, kind, share, directed: flagCell(directed)};
}

function reuseRow(reuse: Reuse): Row {
  const {id, kind, share} = reuse;
  return {id, ...spanCells(reuse), kind, share};
}

function entityRow({id, name, kind, unnamed}: Entity): Row {
  return {id, name, kind, unnamed: flagCell(unnamed)};
}

const NO_VALUE = {
  time: null, mod: null, timex: null, low: null, high: null, unit: null, approximate: null, quantity: null,
  entity: null, words: null, holds: null,
};

function valueCells(typed: StatementValue): Row {
  switch (typed.type) {
    case "time": return {type: "time", time: typed.value, mod: typed.mod, timex: typed.timex};
    case "quantity": return {...typed, approximate: flagCell(typed.approximate)};
    case "polarity": return {type: "polarity", holds: typed.holds === null ? null : flagCell(typed.holds)};
    default: return {...typed};
  }
}

function statementRow(statement: Statement): Row {
  const {id, subject, about, aspect, value, typed, quote, speaker, at, reported, asOf, handle} = statement;
  return {
    id, ...spanCells(statement), subject, about, aspect, value, ...NO_VALUE, ...valueCells(typed), quote, speaker, at,
    reported: reported?.value ?? null, reported_timex: reported?.timex ?? null, as_of: asOf?.value ?? null, as_of_timex: asOf?.timex ?? null, class: handle.class,
  };
}

/** The lists of a handle, as the column `role` names them. */
export const ROLES = ["agents", "patients", "others"] as const;

function participantRows({id, handle}: Statement): Row[] {
  return ROLES.flatMap((role) => handle[role].map((feature) => ({statement: id, role, feature})));
}

function claimRow({id, about, verdict, documents, origins, informants}: Claim): Row {
  return {id, about, verdict, documents, origins, informants};
}

function unreadRow(unread: Unread): Row {
  return {...spanCells(unread), why: unread.why};
}

function noticeRow({code, text, doc, start, end}: Notice, atIntake: boolean): Row {
  return {at_intake: flagCell(atIntake), code, text, doc: doc ?? null, start: start ?? null, end: end ?? null};
}

function differenceRows(claims: readonly Claim[]): Tables {
  const differences = claims.flatMap((claim) => claim.differences.map((difference) => ({claim: claim.id, ...difference})));
  const readings = differences.flatMap(({values}, n) => values.map((reading) => ({difference: n, ...reading})));
  return {
    differences: differences.map(({claim, type, aspect}) => ({claim, type, aspect})),
    readings: readings.map(({difference, value}) => ({difference, value})),
    reading_statements: readings.flatMap(({statements}, n) => statements.map((statement) => ({reading: n, statement}))),
  };
}

function timelineRows(timeline: readonly TimelineEntry[]): Tables {
  const times = timeline.flatMap((entry, n) => entry.times.map((reading) => ({entry: n, ...reading})));
  return {
    timeline: timeline.map(({id, about, at, first, last, differ, open}) => ({id, about, at, first, last, differ, open: flagCell(open)})),
    timeline_statements: timeline.flatMap(({statements}, n) => statements.map((statement) => ({entry: n, statement}))),
    timeline_times: times.map(({entry, value}) => ({entry, value})),
    timeline_time_statements: times.flatMap(({statements}, n) => statements.map((statement) => ({time: n, statement}))),
    timeline_order: timeline.flatMap(({after}, n) => after.map((id) => ({entry: n, after: id}))),
  };
}

interface Owned {
  readonly layer: string;
  readonly owner: string;
  readonly reason: Reason;
}

function ownedReasons(layer: string, rows: readonly {readonly id: string; readonly reasons: readonly Reason[]}[]): Owned[] {
  return rows.flatMap(({id, reasons}) => reasons.map((reason) => ({layer, owner: id, reason})));
}

function reasonRows({timexes, quotes, descents, reuse, citations, circles, entities, sharedQuotes, claims, informants, timeline, datings}: Layers): Tables {
  const differences = claims.flatMap((claim) => claim.differences).map(({reasons}, n) => ({id: String(n), reasons}));
  const owned = [
    ...ownedReasons("timexes", timexes), ...ownedReasons("quotes", quotes), ...ownedReasons("descents", descents),
    ...ownedReasons("reuse", reuse), ...ownedReasons("citations", citations), ...ownedReasons("circles", circles), ...ownedReasons("entities", entities), ...ownedReasons("shared_quotes", sharedQuotes), ...ownedReasons("claims", claims), ...ownedReasons("differences", differences), ...ownedReasons("timeline", timeline), ...ownedReasons("datings", datings.map(({doc, reasons}) => ({id: doc, reasons}))),
    ...Object.entries(matchReasons(informants)).flatMap(([layer, rows]) => ownedReasons(layer, rows)),
  ];
  return {
    reasons: owned.map(({layer, owner, reason: {rule, score, detail}}) => ({layer, owner, rule, score, detail})),
    reason_spans: owned.flatMap(({reason}, n) => reason.spans.map((span) => ({reason: n, ...spanCells(span)}))),
  };
}
