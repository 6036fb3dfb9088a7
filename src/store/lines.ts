// What each line of a dossier rests on, for `verify` and for what `add` says.
import {spanOf} from "../model/index.ts";
import type {Dossier, Layers, Range, Reason, Span} from "../model/index.ts";

/** A line of a dossier: a row of a layer. */
export interface Line {
  readonly layer: string;
  /** Null for rows without an id. */
  readonly id: string | null;
  /** A few words to know it by; null where its words are those of its first span. */
  readonly name: string | null;
  /** The passages it rests on: its own first, then those of its reasons and of the lines it is made of. */
  readonly spans: readonly Span[];
}

type Ranges = readonly (Range | null | undefined)[];

function within(doc: string, ranges: Ranges): Span[] {
  return ranges.flatMap((range) => range ? [{doc, start: range.start, end: range.end}] : []);
}

function spansOfReasons(reasons: readonly Reason[]): Span[] {
  return reasons.flatMap(({spans}) => spans.map(spanOf));
}

/** Spans by id, to look up what a row is made of; an unknown id gives none. */
type Lookup = (id: string | null) => readonly Span[];

function lookupOf(rows: readonly {readonly id: string | null; readonly spans: readonly Span[]}[]): Lookup {
  const byId = new Map(rows.map(({id, spans}) => [id, spans]));
  return (id) => byId.get(id) ?? [];
}

type Spread = readonly Line[];

/** All lines of a dossier, layer by layer. O(rows). */
export function linesOf({documents, layers, notices, decisions = []}: Dossier): readonly Line[] {
  const mentions = layers.mentions.map((row) => line("mentions", row.id, within(row.doc, [row, row.head, row.title])));
  const quotes = quoteLines(layers, lookupOf(mentions));
  const statements = statementLines(layers);
  const claims = claimLines(layers, lookupOf(statements));
  return [
    ...documents.flatMap((doc) => doc.parts.map((part) => line("parts", null, within(doc.id, [part])))),
    ...layers.sentences.map((row) => line("sentences", row.id, [spanOf(row)])),
    ...mentions,
    ...layers.timexes.map((row) => line("timexes", row.id, [spanOf(row), ...spansOfReasons(row.reasons)])),
    ...layers.quantities.map((row) => line("quantities", row.id, within(row.doc, [row, row.of]))),
    ...quotes,
    ...alignmentLines(layers),
    ...layers.unseen.map(({id, label, credit, contents = []}) => line("unseen", id, [...(credit ? [credit] : []), ...contents].map(spanOf), label)),
    ...layers.descents.map(({id, kind, reasons}) => line("descents", id, spansOfReasons(reasons), kind)),
    ...layers.reuse.map((row) => line("reuse", row.id, [spanOf(row), ...row.from.map(spanOf), ...spansOfReasons(row.reasons)])),
    ...sourcingLines(layers),
    ...entityLines(layers, lookupOf(mentions)),
    ...statements,
    ...claims,
    ...layers.timeline.map(({id, at, statements: ids, reasons}) => line("timeline", id, [...ids.flatMap(lookupOf(statements)), ...spansOfReasons(reasons)], at)),
    ...layers.datings.map(({value, reasons}) => line("datings", null, spansOfReasons(reasons), value ?? "")),
    ...layers.unread.map((row) => line("unread", null, [spanOf(row)])),
    ...decisions.map(({id, kind, sides}) => line("decisions", id, spansIn(documents, sides.flatMap(({spans}) => spans)), kind)),
    ...notices.flatMap(({doc, start, end, text}) => doc && start !== undefined && end !== undefined ? [line("notices", null, [{doc, start, end}], text)] : []),
  ];
}

/** Those of the spans whose documents are there: a decision may outlive an article. */
function spansIn(documents: Dossier["documents"], spans: readonly Span[]): Span[] {
  const here = new Set(documents.map(({id}) => id));
  return spans.filter(({doc}) => here.has(doc));
}

function line(layer: string, id: string | null, spans: readonly Span[], name: string | null = null): Line {
  return {layer, id, name, spans};
}

/** A quote rests on its words, on its attribution, and on what is known of who said it and who passed it on. */
function quoteLines({quotes}: Layers, mention: Lookup): Spread {
  return quotes.map((row) => line("quotes", row.id, [
    ...within(row.doc, [row, ...(row.pieces ?? []), row.cue, row.speakerWords, ...row.chain.map(({cue}) => cue)]),
    ...mention(row.speaker), ...row.chain.flatMap((hop) => mention(hop.mention)), ...spansOfReasons(row.reasons),
  ]));
}

function alignmentLines({alignments}: Layers): Spread {
  return alignments.map(({id, left, right, edits}) => line("alignments", id, [
    spanOf(left), spanOf(right),
    ...within(left.doc, edits.map((edit) => edit.left)), ...within(right.doc, edits.map((edit) => edit.right)),
  ].filter(({start, end}) => start < end)));
}

/** A citation rests on both its ends; an informant on the description, the terms and what a match rests on. */
function sourcingLines({citations, circles, sharedQuotes, informants}: Layers): Spread {
  return [
    ...sharedQuotes.map(({id, reasons}) => line("sharedQuotes", id, spansOfReasons(reasons))),
    ...citations.map((row) => line("citations", row.id, [...within(row.doc, [row, row.content]), ...(row.passage ? [spanOf(row.passage)] : []), ...spansOfReasons(row.reasons)])),
    ...circles.map(({id, reasons}) => line("circles", id, spansOfReasons(reasons), reasons[0]?.detail ?? null)),
    ...informants.map((row) => line("informants", row.id, [
      spanOf(row), ...(row.terms ? [spanOf(row.terms)] : []), ...row.matches.flatMap(({reasons, against}) => spansOfReasons([...reasons, ...against])),
    ])),
  ];
}

function entityLines({entities}: Layers, mention: Lookup): Spread {
  return entities.map(({id, name, mentions, descriptions, reasons}) => (
    line("entities", id, [...mentions.flatMap(mention), ...descriptions.map(spanOf), ...spansOfReasons(reasons)], name)
  ));
}

/** A statement rests on its words, on the attribution of the quote it is made in, on its value's words, and on those that say when. */
function statementLines({statements, quotes, timexes, quantities}: Layers): Spread {
  const attribution = lookupOf(quotes.map(({id, doc, cue, speakerWords}) => ({id, spans: within(doc, [cue, speakerWords])})));
  const value = lookupOf([...timexes, ...quantities].map((row) => ({id: row.id, spans: [spanOf(row)]})));
  return statements.map((row) => {
    const {typed, quote, reported, asOf} = row;
    const valueId = typed.type === "time" ? typed.timex : typed.type === "quantity" ? typed.quantity : null;
    return line("statements", row.id, [spanOf(row), ...attribution(quote), ...value(valueId), ...value(reported?.timex ?? null), ...value(asOf?.timex ?? null)]);
  });
}

function claimLines({claims}: Layers, statement: Lookup): Spread {
  return claims.flatMap(({id, about, statements, differences, reasons}) => [
    line("claims", id, [...statements.flatMap(statement), ...spansOfReasons(reasons)], about),
    ...differences.map(({type, values, reasons: why}) => line("differences", id, [
      ...values.flatMap((reading) => reading.statements.flatMap(statement)), ...spansOfReasons(why),
    ], `${type}: ${about}`)),
  ]);
}
