// The rows of a dossier file as a dossier; rows.ts has the way there. One function a layer.
import type {
  Alignment, Claim, Dating, Descent, Difference, Document, Dossier, Edit, Entity, Fact, Handle, Layers, Mention, Notice, Part, Quantity, Quote, Reason, ReportTime, Reuse,
  Sentence, Statement, StatementValue, Timex, TimelineEntry, Unread, Unseen,
} from "../model/index.ts";
import {restore} from "./characters.ts";
import type {OddCharacter} from "./characters.ts";
import {guidanceFrom} from "./guidance.ts";
import {groupRows, rangeFrom, spanFrom} from "./row.ts";
import type {Cell, Row, Tables} from "./row.ts";
import {ROLES} from "./rows.ts";
import type {StoredFile, StoredRun} from "./rows.ts";
import {sourcingFrom} from "./sourcing.ts";

/** Rows of one table by the row they belong to. */
type Children = (owner: Cell) => readonly Row[];

function childrenBy(rows: readonly Row[], column: string): Children {
  const groups = groupRows(rows, column);
  return (owner) => groups.get(owner) ?? [];
}

/** What a column of rows holds, as strings. */
function column(rows: readonly Row[], name: string): string[] {
  return rows.map((row) => row[name] as string);
}

/** The dossier that `rowsOf` wrote; its sentences have no tokens. */
export function dossierFrom(tables: Tables): Dossier {
  const parts = childrenBy(tables.parts, "doc");
  const facts = childrenBy(tables.facts, "doc");
  const odd = childrenBy(tables.odd_characters, "doc");
  return {
    documents: tables.documents.map((row) => documentFrom(row, {parts: parts(row.id), facts: facts(row.id), odd: odd(row.id)})),
    layers: layersFrom(tables),
    notices: tables.notices.map(noticeFrom),
    ...guidanceFrom(tables),
  };
}

/** The stored bytes and the normalizer of each document, by its id. */
export function filesFrom(tables: Tables): ReadonlyMap<string, StoredFile> {
  const bytes = new Map(tables.files.map((row) => [row.sha256, row.bytes as Uint8Array]));
  const runs = rowsByDoc(tables.page_runs);
  return new Map(tables.documents.flatMap((row) => {
    const content = bytes.get(row.sha256);
    return content ? [[row.id as string, {bytes: content, normalizer: row.normalizer as string, ...runsFrom(runs.get(row.id))}] as const] : [];
  }));
}

function rowsByDoc(rows: readonly Row[]): ReadonlyMap<unknown, readonly Row[]> {
  const byDoc = new Map<unknown, Row[]>();
  for (const row of rows) {
    const own = byDoc.get(row.doc);
    if (own) own.push(row);
    else byDoc.set(row.doc, [row]);
  }
  return byDoc;
}

function runsFrom(rows: readonly Row[] = []): Pick<StoredFile, "runs"> {
  return rows.length === 0 ? {} : {runs: rows.map(({kind, start, end, byte_start: byteStart, byte_end: byteEnd}) => ({kind, start, end, byteStart, byteEnd}) as StoredRun)};
}

/** The fingerprints of the documents that have them, in the order of the documents. */
export function fingerprintsFrom(rows: readonly Row[]): ReadonlyMap<string, Int32Array> {
  return new Map(rows.map(({doc, prints}) => [doc as string, printsFrom(prints as Uint8Array)]));
}

function printsFrom({buffer, byteOffset, byteLength}: Uint8Array): Int32Array {
  const bytes = new DataView(buffer, byteOffset, byteLength);
  return Int32Array.from({length: byteLength / 4}, (_, i) => bytes.getInt32(4 * i, true));
}

function layersFrom(tables: Tables): Layers {
  const reasons = reasonsFrom(tables);
  return {
    sentences: tables.sentences.map(sentenceFrom),
    mentions: tables.mentions.map(mentionFrom),
    timexes: tables.timexes.map((row) => timexFrom(row, reasons)),
    quantities: tables.quantities.map(quantityFrom),
    quotes: quotesFrom(tables, reasons),
    alignments: alignmentsFrom(tables),
    unseen: unseenFrom(tables),
    descents: tables.descents.map((row) => descentFrom(row, reasons)),
    reuse: reuseFrom(tables, reasons),
    ...sourcingFrom(tables, reasons),
    entities: entitiesFrom(tables, reasons),
    statements: statementsFrom(tables),
    claims: claimsFrom(tables, reasons),
    timeline: timelineFrom(tables, reasons),
    datings: tables.datings.map(({doc, value, first, last}) => ({doc, value, first, last, reasons: reasons("datings", doc)}) as Dating),
    unread: tables.unread.map(unreadFrom),
  };
}

function documentFrom(row: Row, {parts, facts, odd}: Readonly<Record<"parts" | "facts" | "odd", readonly Row[]>>): Document {
  const fields = row as unknown as Omit<Document, "published" | "text" | "parts">;
  const {work, version_of: versionOf} = row;
  const {id, sigil, input, sha256, url, outlet, byline, headline} = fields;
  const published = row.published === null ? null : {value: row.published, basis: row.published_basis} as Document["published"];
  const text = restore(row.text as string, odd as unknown as OddCharacter[]);
  return {
    id, sigil, input, sha256, url, outlet, byline, headline, published, ...(facts.length > 0 && {facts: facts.map(factFrom)}),
    ...(work !== null && {work: work as string}), ...(versionOf !== null && {versionOf: versionOf as string}), text, parts: parts.map(partFrom),
  };
}

function factFrom({field, value, found_in: where}: Row): Fact {
  return {field, value, where} as Fact;
}

function partFrom({kind, start, end}: Row): Part {
  return {kind, start, end} as unknown as Part;
}

function sentenceFrom(row: Row): Sentence {
  return {id: row.id, ...spanFrom(row), part: row.part, paragraph: row.paragraph, tokens: []} as unknown as Sentence;
}

function mentionFrom(row: Row): Mention {
  const title = rangeFrom(row, "title");
  const {id, kind, form} = row;
  return {id, ...spanFrom(row), kind, form, head: rangeFrom(row, "head"), ...(title && {title})} as unknown as Mention;
}

function timexFrom(row: Row, reasons: ReasonsOf): Timex {
  const {id, type, value, mod} = row;
  return {id, ...spanFrom(row), type, value, mod, reasons: reasons("timexes", id)} as unknown as Timex;
}

function quantityFrom(row: Row): Quantity {
  const {id, low, high, unit, approximate, bound} = row;
  return {
    id, ...spanFrom(row), low, high, unit, of: rangeFrom(row, "of"), approximate: approximate === 1, bound,
  } as unknown as Quantity;
}

function quotesFrom(tables: Tables, reasons: ReasonsOf): Quote[] {
  const pieces = childrenBy(tables.quote_pieces, "quote");
  const hops = childrenBy(tables.quote_hops, "quote");
  return tables.quotes.map((row) => {
    const broken = pieces(row.id).map(({start, end}) => ({start, end}));
    const {id, kind, speaker, speaker_kind: speakerKind, speaker_type: speakerType, stance} = row;
    return {
      id, ...spanFrom(row), kind, cue: rangeFrom(row, "cue"), ...(broken.length > 0 && {pieces: broken}), speaker,
      speakerWords: rangeFrom(row, "speaker"), speakerKind, speakerType,
      chain: hops(id).map((hop) => ({mention: hop.mention, cue: rangeFrom(hop, "cue")})),
      denies: row.denies === 1, stance, reasons: reasons("quotes", id),
    } as unknown as Quote;
  });
}

function alignmentsFrom(tables: Tables): Alignment[] {
  const edits = childrenBy(tables.edits, "alignment");
  return tables.alignments.map((row) => {
    const {id, score, basis, detail} = row;
    return {id, left: sideFrom(row, "left"), right: sideFrom(row, "right"), score, edits: edits(id).map(editFrom), basis, ...(detail === null ? {} : {detail})} as Alignment;
  });
}

function sideFrom(row: Row, name: string) {
  return {doc: row[`${name}_doc`], ...rangeFrom(row, name)};
}

function editFrom(row: Row): Edit {
  return {kind: row.kind, effect: row.effect, left: rangeFrom(row, "left"), right: rangeFrom(row, "right")} as Edit;
}

function unseenFrom(tables: Tables): Unseen[] {
  const contents = childrenBy(tables.unseen_contents, "unseen");
  return tables.unseen.map((row) => {
    const credit = row.credit_doc === null ? null : sideFrom(row, "credit");
    const places = contents(row.id).map(spanFrom);
    return {id: row.id, label: row.label, credit, ...(places.length > 0 && {contents: places})} as Unseen;
  });
}

function descentFrom(row: Row, reasons: ReasonsOf): Descent {
  const {id, child, parent, kind, share} = row;
  return {id, child, parent, kind, share, directed: row.directed === 1, reasons: reasons("descents", id)} as Descent;
}

function reuseFrom(tables: Tables, reasons: ReasonsOf): Reuse[] {
  const places = childrenBy(tables.reuse_places, "reuse");
  return tables.reuse.map((row) => {
    const {id, kind, share} = row;
    return {id, ...spanFrom(row), kind, share, from: places(id).map(spanFrom), reasons: reasons("reuse", id)} as Reuse;
  });
}

function entitiesFrom(tables: Tables, reasons: ReasonsOf): Entity[] {
  const mentions = childrenBy(tables.entity_mentions, "entity");
  const descriptions = childrenBy(tables.descriptions, "entity");
  return tables.entities.map(({id, name, kind, unnamed}) => ({
    id, name, kind, mentions: column(mentions(id), "mention"),
    descriptions: descriptions(id).map((row) => ({...spanFrom(row), quote: row.quote})),
    unnamed: unnamed === 1, reasons: reasons("entities", id),
  }) as Entity);
}

function valueFrom(row: Row): StatementValue {
  const {type, time, mod, timex, low, high, unit, approximate, quantity, entity, words, holds} = row;
  switch (type) {
    case "time": return {type, value: time, mod, timex} as StatementValue;
    case "quantity": return {type, low, high, unit, approximate: approximate === 1, quantity} as StatementValue;
    case "entity": return {type, entity, words} as StatementValue;
    case "polarity": return {type, holds: holds === null ? null : holds === 1};
    default: return {type, words} as StatementValue;
  }
}

function statementsFrom(tables: Tables): Statement[] {
  const participants = childrenBy(tables.participants, "statement");
  const hedges = childrenBy(tables.statement_hedges, "statement");
  return tables.statements.map((row) => {
    const {id, subject, about, aspect, value, quote, speaker, at} = row;
    const handle = handleFrom(row, participants(id));
    return {id, ...spanFrom(row), subject, about, aspect, value, typed: valueFrom(row), quote, speaker, at, hedges: hedges(id).map(({start, end}) => ({start, end})), reported: reportTimeFrom(row, "reported"), asOf: reportTimeFrom(row, "as_of"), handle} as Statement;
  });
}

function reportTimeFrom(row: Row, name: string): ReportTime | null {
  return row[name] === null ? null : {value: row[name], timex: row[`${name}_timex`]} as ReportTime;
}

function handleFrom(row: Row, participants: readonly Row[]): Handle {
  const lists = ROLES.map((role) => [role, column(participants.filter((one) => one.role === role), "feature")]);
  return {class: row.class, ...Object.fromEntries(lists)} as Handle;
}

function claimsFrom(tables: Tables, reasons: ReasonsOf): Claim[] {
  const statements = childrenBy(tables.claim_statements, "claim");
  const differences = differencesFrom(tables, reasons);
  return tables.claims.map(({id, about, verdict, documents, origins, informants}) => ({
    id, about, statements: column(statements(id), "statement"), verdict, documents, origins, informants,
    differences: differences(id), reasons: reasons("claims", id),
  }) as Claim);
}

function differencesFrom(tables: Tables, reasons: ReasonsOf): (claim: Cell) => Difference[] {
  const differences = childrenBy(tables.differences, "claim");
  const readings = childrenBy(tables.readings, "difference");
  const statements = childrenBy(tables.reading_statements, "reading");
  return (claim) => differences(claim).map(({n, type, aspect}) => ({
    type, aspect,
    values: readings(n).map((reading) => ({value: reading.value, statements: column(statements(reading.n), "statement")})),
    reasons: reasons("differences", String(n)),
  }) as Difference);
}

function timelineFrom(tables: Tables, reasons: ReasonsOf): TimelineEntry[] {
  const [statements, times, order] = [tables.timeline_statements, tables.timeline_times, tables.timeline_order].map((rows) => childrenBy(rows, "entry"));
  const told = childrenBy(tables.timeline_time_statements, "time");
  return tables.timeline.map(({n, id, about, at, first, last, differ, open}) => ({
    id, about, at, first, last, statements: column(statements(n), "statement"),
    times: times(n).map((time) => ({value: time.value, statements: column(told(time.n), "statement")})),
    differ, after: column(order(n), "after"), open: open === 1, reasons: reasons("timeline", id),
  }) as TimelineEntry);
}

function unreadFrom(row: Row): Unread {
  return {...spanFrom(row), why: row.why as string};
}

function noticeFrom({code, text, doc, start, end}: Row): Notice {
  return {
    code, text, ...(doc !== null && {doc}), ...(start !== null && {start}), ...(end !== null && {end}),
  } as unknown as Notice;
}

type ReasonsOf = (layer: string, owner: Cell) => Reason[];

function reasonsFrom(tables: Tables): ReasonsOf {
  const spans = childrenBy(tables.reason_spans, "reason");
  const byLayer = new Map([...groupRows(tables.reasons, "layer")].map(([layer, rows]) => [layer, childrenBy(rows, "owner")]));
  return (layer, owner) => (byLayer.get(layer)?.(owner) ?? []).map(({n, rule, score, detail}) => (
    {rule, score, detail, spans: spans(n).map(spanFrom)} as Reason
  ));
}
