// Who has it from whom, and who is not named, as rows of the tables of schema.ts, and the way back.
import type {Circle, CircleStep, Citation, Edit, Informant, InformantMatch, Layers, QuoteWording, Reason, SharedQuote} from "../model/index.ts";
import {flagCell, groupRows, rangeCells, rangeFrom, spanCells, spanFrom} from "./row.ts";
import type {Cell, Row, Tables} from "./row.ts";

type Sourcing = Pick<Layers, "citations" | "circles" | "sharedQuotes" | "informants">;

/** The rows of citations, circles and informants, without their reasons. */
export function sourcingRows({citations, circles, sharedQuotes, informants}: Sourcing): Tables {
  return {
    ...sharedQuoteRows(sharedQuotes),
    citations: citations.map(citationRow),
    circles: circles.map(({id}) => ({id})),
    circle_steps: circles.flatMap(({id, steps}) => steps.map(({doc, to, citation, descent}) => ({circle: id, doc, to_doc: to, citation, descent}))),
    informants: informants.map(informantRow),
    informant_quotes: informants.flatMap(({id, quotes}) => quotes.map((quote) => ({informant: id, quote}))),
    informant_matches: informants.flatMap(({id, matches}) => matches.map(({informant, score}) => ({informant: id, other: informant, score}))),
  };
}

function sharedQuoteRows(shared: readonly SharedQuote[]): Tables {
  const wordings = shared.flatMap(({id, wordings: own}) => own.map((wording) => ({id, wording})));
  return {
    shared_quotes: shared.map(({id, speakers}) => ({id, speakers})),
    shared_quote_wordings: wordings.map(({id, wording}) => ({shared_quote: id, earliest: flagCell(wording.earliest), fullest: flagCell(wording.fullest)})),
    shared_quote_parts: wordings.flatMap(({wording}, n) => wording.quotes.map((quote) => ({wording: n, quote}))),
    shared_quote_edits: wordings.flatMap(({wording}, n) => wording.edits.map(({kind, effect, left, right}) => ({wording: n, kind, effect, ...rangeCells("left", left), ...rangeCells("right", right)}))),
  };
}

function sharedQuotesFrom(tables: Tables, reasons: ReasonsOf): SharedQuote[] {
  const [wordings, parts, edits] = [groupRows(tables.shared_quote_wordings, "shared_quote"), groupRows(tables.shared_quote_parts, "wording"), groupRows(tables.shared_quote_edits, "wording")];
  const wordingFrom = ({n, earliest, fullest}: Row): QuoteWording => ({
    quotes: (parts.get(n) ?? []).map(({quote}) => quote as string), earliest: earliest === 1, fullest: fullest === 1,
    edits: (edits.get(n) ?? []).map((row) => ({kind: row.kind, effect: row.effect, left: rangeFrom(row, "left"), right: rangeFrom(row, "right")}) as Edit),
  });
  return tables.shared_quotes.map(({id, speakers}) => ({id, wordings: (wordings.get(id) ?? []).map(wordingFrom), speakers, reasons: reasons("shared_quotes", id)}) as SharedQuote);
}

function citationRow(citation: Citation): Row {
  const {id, content, quote, mention, to, passage} = citation;
  return {id, ...spanCells(citation), ...rangeCells("content", content), quote, mention, to_doc: to, ...rangeCells("passage", passage)};
}

function informantRow(informant: Informant): Row {
  const {id, entity, people, terms} = informant;
  return {id, ...spanCells(informant), entity, people, terms_doc: terms?.doc ?? null, ...rangeCells("terms", terms)};
}

const [FOR, AGAINST] = ["informant_matches", "informant_matches_against"];

/** What speaks for the matches and against them; the owner is the match's number in its table. */
export function matchReasons(informants: readonly Informant[]): Readonly<Record<string, readonly {readonly id: string; readonly reasons: readonly Reason[]}[]>> {
  const matches = informants.flatMap((informant) => informant.matches);
  return {[FOR]: matches.map(({reasons}, n) => ({id: String(n), reasons})), [AGAINST]: matches.map(({against}, n) => ({id: String(n), reasons: against}))};
}

type ReasonsOf = (layer: string, owner: Cell) => readonly Reason[];

/** The layers that `sourcingRows` wrote. */
export function sourcingFrom(tables: Tables, reasons: ReasonsOf): Sourcing {
  const steps = groupRows(tables.circle_steps, "circle");
  return {
    citations: tables.citations.map((row) => citationFrom(row, reasons)),
    circles: tables.circles.map(({id}) => ({id, steps: (steps.get(id) ?? []).map(stepFrom), reasons: reasons("circles", id)}) as Circle),
    sharedQuotes: sharedQuotesFrom(tables, reasons),
    informants: informantsFrom(tables, reasons),
  };
}

function citationFrom(row: Row, reasons: ReasonsOf): Citation {
  const {id, quote, mention, to_doc: to} = row;
  const passage = rangeFrom(row, "passage");
  return {id, ...spanFrom(row), content: rangeFrom(row, "content"), quote, mention, to, passage: passage && {doc: to, ...passage}, reasons: reasons("citations", id)} as Citation;
}

function stepFrom({doc, to_doc: to, citation, descent}: Row): CircleStep {
  return {doc, to, citation, descent} as unknown as CircleStep;
}

function informantsFrom(tables: Tables, reasons: ReasonsOf): Informant[] {
  const quotes = groupRows(tables.informant_quotes, "informant");
  const matches = groupRows(tables.informant_matches, "informant");
  return tables.informants.map((row) => {
    const terms = rangeFrom(row, "terms");
    const {id, entity, people} = row;
    return {
      id, ...spanFrom(row), entity, people, terms: terms && {doc: row.terms_doc, ...terms}, quotes: (quotes.get(id) ?? []).map(({quote}) => quote),
      matches: (matches.get(id) ?? []).map((match) => matchFrom(match, reasons)),
    } as Informant;
  });
}

function matchFrom({n, other, score}: Row, reasons: ReasonsOf): InformantMatch {
  return {informant: other, score, reasons: reasons(FOR, String(n)), against: reasons(AGAINST, String(n))} as InformantMatch;
}
