import {DOSSIER_FORMAT, rangeOf, spanOf} from "../model/index.ts";
import type {
  Alignment, Circle, Citation, Claim, Decision, Description, Descent, Document, Dossier, Edit, Entity, Hop, Informant, InformantMatch, Layers, Mention, Notice, Quantity, Quote,
  QuoteWording, Range, Reason, Reuse, SharedQuote, Span, Statement, Timex, TimelineEntry, Unread, Unseen,
} from "../model/index.ts";

/**
 * The dossier after the contract `stemma-dossier/1`: keys in a fixed order, one document, row or notice a line, a
 * line break at the end. Sentences and tokens are left out: they can be made again from the text.
 */
export function renderJson(dossier: Dossier): string {
  const layers = Object.entries(jsonLayers(dossier.layers)).map(([name, rows]) => `    ${JSON.stringify(name)}: ${jsonRows(rows, "    ")}`);
  return [
    "{",
    `  "format": ${JSON.stringify(DOSSIER_FORMAT)},`,
    `  "documents": ${jsonRows(dossier.documents.map(jsonDocument), "  ")},`,
    '  "layers": {',
    layers.join(",\n"),
    "  },",
    ...(dossier.decisions ? [`  "decisions": ${jsonRows(dossier.decisions.map(jsonDecision), "  ")},`] : []),
    `  "notices": ${jsonRows(dossier.notices.map(jsonNotice), "  ")}`,
    "}",
    "",
  ].join("\n");
}

function jsonRows(rows: readonly unknown[], indent: string): string {
  if (rows.length === 0) return "[]";
  return `[\n${rows.map((row) => `${indent}  ${JSON.stringify(row)}`).join(",\n")}\n${indent}]`;
}

/** The layers of the contract in its order, each row with only what the contract and the glossary name. */
function jsonLayers(layers: Layers) {
  return {
    alignments: layers.alignments.map(jsonAlignment),
    unseen: layers.unseen.map(jsonUnseen),
    descents: layers.descents.map(jsonDescent),
    reuse: layers.reuse.map(jsonReuse),
    citations: layers.citations.map(jsonCitation),
    circles: layers.circles.map(jsonCircle),
    mentions: layers.mentions.map(jsonMention),
    entities: layers.entities.map(jsonEntity),
    timexes: layers.timexes.map(jsonTimex),
    quantities: layers.quantities.map(jsonQuantity),
    quotes: layers.quotes.map(jsonQuote),
    statements: layers.statements.map(jsonStatement),
    sharedQuotes: layers.sharedQuotes.map(jsonSharedQuote),
    claims: layers.claims.map(jsonClaim),
    informants: layers.informants.map(jsonInformant),
    timeline: layers.timeline.map(jsonTimelineEntry),
    datings: layers.datings.map(({doc, value, first, last, reasons}) => ({doc, value, first, last, reasons: reasons.map(jsonReason)})),
    unread: layers.unread.map(jsonUnread),
  };
}

function jsonDocument(doc: Document) {
  const {id, sigil, input, sha256, url, outlet, byline, headline, published, versionOf, text} = doc;
  const date = published && {value: published.value, basis: published.basis};
  const parts = doc.parts.map(({kind, start, end}) => ({kind, start, end}));
  const facts = doc.facts?.map(({field, value, where}) => ({field, value, where})) ?? [];
  return {id, sigil, input, sha256, url, outlet, byline, headline, published: date, ...(versionOf && {versionOf}), ...(facts.length > 0 && {facts}), text, parts};
}

function jsonAlignment({id, left, right, score, basis, detail, edits}: Alignment) {
  return {id, left: spanOf(left), right: spanOf(right), score, basis, ...(detail === undefined ? {} : {detail}), edits: edits.map(jsonEdit)};
}

/** A side that is null or empty is left out: an omission has no right, an addition no left. */
function jsonEdit({kind, effect, left, right}: Edit) {
  return {kind, effect, ...side("left", left), ...side("right", right)};
}

function side(name: "left" | "right", range: Range | null) {
  return isFilled(range) ? {[name]: rangeOf(range)} : {};
}

function jsonUnseen({id, label, credit, contents = []}: Unseen) {
  return {id, label, credit: credit && spanOf(credit), ...(contents.length > 0 ? {contents: contents.map(spanOf)} : {})};
}

function jsonDescent({id, child, parent, kind, share, directed, reasons}: Descent) {
  return {id, child, parent, kind, share, directed, reasons: reasons.map(jsonReason)};
}

function jsonReuse({id, doc, start, end, kind, share, from, reasons}: Reuse) {
  return {id, doc, start, end, kind, share, from: from.map(spanOf), reasons: reasons.map(jsonReason)};
}

function jsonCitation(citation: Citation) {
  const {id, doc, start, end, content, quote, mention, to, passage, reasons} = citation;
  return {id, doc, start, end, content: rangeOf(content), quote, mention, to, passage: passage && spanOf(passage), reasons: reasons.map(jsonReason)};
}

function jsonCircle({id, steps, reasons}: Circle) {
  return {id, steps: steps.map(({doc, to, citation, descent}) => ({doc, to, citation, descent})), reasons: reasons.map(jsonReason)};
}

function jsonInformant(informant: Informant) {
  const {id, doc, start, end, entity, people, terms, quotes, matches} = informant;
  return {id, doc, start, end, entity, people, terms: terms && spanOf(terms), quotes, matches: matches.map(jsonMatch)};
}

function jsonMatch({informant, score, reasons, against}: InformantMatch) {
  return {informant, score, reasons: reasons.map(jsonReason), against: against.map(jsonReason)};
}

function jsonMention(mention: Mention) {
  const {id, doc, start, end, kind, form, head, title} = mention;
  return {id, doc, start, end, kind, form, head: rangeOf(head), ...(title ? {title: rangeOf(title)} : {})};
}

function jsonEntity({id, name, kind, mentions, descriptions, unnamed, reasons}: Entity) {
  return {id, name, kind, mentions, descriptions: descriptions.map(jsonDescription), unnamed, reasons: reasons.map(jsonReason)};
}

function jsonDescription({doc, start, end, quote}: Description) {
  return {doc, start, end, quote};
}

function jsonTimex({id, doc, start, end, type, value, mod, reasons}: Timex) {
  return {id, doc, start, end, type, value, mod, reasons: reasons.map(jsonReason)};
}

function jsonQuantity(quantity: Quantity) {
  const {id, doc, start, end, low, high, unit, of, approximate, bound} = quantity;
  return {id, doc, start, end, low, high, unit, of: of && rangeOf(of), approximate, bound};
}

function jsonQuote(quote: Quote) {
  const {id, doc, start, end, kind, cue, pieces, speaker, speakerWords, speakerKind, speakerType, chain, denies, stance, reasons} = quote;
  return {
    id, doc, start, end, kind, cue: cue && rangeOf(cue), ...(pieces ? {pieces: pieces.map(rangeOf)} : {}),
    speaker, speakerWords: speakerWords && rangeOf(speakerWords), speakerKind, speakerType,
    chain: chain.map(jsonHop), denies, stance, reasons: reasons.map(jsonReason),
  };
}

function jsonHop({mention, cue}: Hop) {
  return {mention, cue: rangeOf(cue)};
}

function jsonSharedQuote({id, wordings, speakers, reasons}: SharedQuote) {
  return {id, wordings: wordings.map(jsonWording), speakers, reasons: reasons.map(jsonReason)};
}

function jsonWording({quotes, earliest, fullest, edits}: QuoteWording) {
  return {quotes, earliest, fullest, edits: edits.map(jsonEdit)};
}

function jsonStatement(statement: Statement) {
  const {id, doc, start, end, subject, about, aspect, value, typed, quote, speaker, at, hedges, reported, asOf, handle} = statement;
  return {id, doc, start, end, subject, about, aspect, value, typed, quote, speaker, at, hedges: hedges.map(rangeOf), reported, asOf, handle};
}

function jsonClaim(claim: Claim) {
  const {id, about, statements, verdict, documents, origins, informants, reasons} = claim;
  const differences = claim.differences.map(({type, aspect, values, reasons: why}) => (
    {type, aspect, values: values.map(({value, statements: ids}) => ({value, statements: ids})), reasons: why.map(jsonReason)}));
  return {id, about, statements, verdict, documents, origins, informants, differences, reasons: reasons.map(jsonReason)};
}

function jsonTimelineEntry({id, about, at, first, last, statements, times, differ, after, open, reasons}: TimelineEntry) {
  return {id, about, at, first, last, statements, times: times.map(({value, statements: ids}) => ({value, statements: ids})), differ, after, open, reasons: reasons.map(jsonReason)};
}

function jsonUnread({doc, start, end, why}: Unread) {
  return {doc, start, end, why};
}

function jsonReason({rule, score, detail, spans}: Reason) {
  return {rule, score, detail, spans: spans.filter(isFilled).map((span: Span) => spanOf(span))};
}

function jsonDecision({id, kind, because, sides}: Decision) {
  return {id, kind, because, sides: sides.map(({name, spans, later}) => ({name, spans: spans.map(spanOf), later}))};
}

function jsonNotice({code, text, doc, start, end}: Notice) {
  const place = doc === undefined ? {} : start === undefined || end === undefined || end <= start ? {doc} : {doc, start, end};
  return {code, text, ...place};
}

function isFilled<Filled extends Range>(range: Filled | null): range is Filled {
  return range !== null && range.start < range.end;
}
