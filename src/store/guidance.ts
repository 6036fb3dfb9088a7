// What people said of who is who, as rows and back.
import type {Decision, DecisionSide, Guidance, KnownEntity} from "../model/index.ts";
import {flagCell, groupRows, spanCells, spanFrom} from "./row.ts";
import type {Row, Tables} from "./row.ts";

/** The rows of all decisions and known entities. */
export function guidanceRows({decisions = [], known = []}: Guidance): Tables {
  const sides = decisions.flatMap((decision) => decision.sides.map((side) => ({decision: decision.id, side})));
  return {
    decisions: decisions.map(({id, kind, because}) => ({id, kind, because})),
    decision_sides: sides.map(({decision, side: {name, later}}) => ({decision, name, later: flagCell(later)})),
    decision_spans: sides.flatMap(({side}, n) => side.spans.map((span) => ({side: n, ...spanCells(span)}))),
    known_entities: known.map(({file, id, name, kind}) => ({file, id, name, kind})),
    known_aliases: known.flatMap(({aliases}, n) => aliases.map((alias) => ({known: n, alias}))),
  };
}

/** What `guidanceRows` wrote; a list without rows is left out. */
export function guidanceFrom(tables: Tables): Guidance {
  const sides = groupRows(tables.decision_sides, "decision");
  const spans = groupRows(tables.decision_spans, "side");
  const decisions = tables.decisions.map(({id, kind, because}) => ({id, kind, because, sides: (sides.get(id) ?? []).map((side) => sideFrom(side, spans.get(side.n) ?? []))}) as Decision);
  const aliases = groupRows(tables.known_aliases, "known");
  const known = tables.known_entities.map(({n, file, id, name, kind}) => ({file, id, name, kind, aliases: (aliases.get(n) ?? []).map(({alias}) => alias)}) as KnownEntity);
  return {...(decisions.length > 0 && {decisions}), ...(known.length > 0 && {known})};
}

function sideFrom({name, later}: Row, spans: readonly Row[]): DecisionSide {
  return {name: name as string, spans: spans.map(spanFrom), later: later === 1};
}
