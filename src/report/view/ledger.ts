import type {Dossier, Informant, InformantMatch, Reason} from "../../model/index.ts";
import {count, oneLine} from "../words.ts";
import {byPlace, titleLine} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";
import {statementsOf, viewQuote} from "./speakers.ts";
import type {QuoteView} from "./speakers.ts";

/** Somebody who speaks and is not named. */
export interface InformantView {
  /** The fragment of the row: `informant-1`, in the order of the layer. */
  readonly anchor: string;
  readonly name: string;
  /** What the document is called that speaks of the informant. */
  readonly outlet: string;
  /** The fullest description. */
  readonly passage: Passage;
  /** `one person`, `2 people`, `several people`. */
  readonly people: string;
  /** Why the name is not told. */
  readonly terms: Passage | null;
  readonly quotes: readonly QuoteView[];
  /** Whom else it may be, most likely first. Only a person decides. */
  readonly matches: readonly MatchView[];
}

export interface MatchView {
  readonly anchor: string;
  readonly name: string;
  readonly article: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly GroundView[];
  readonly against: readonly GroundView[];
}

/** What speaks for or against a match, with the places it rests on. */
export interface GroundView {
  readonly words: string;
  readonly places: readonly Passage[];
}

/** The ledger of unnamed informants, in the order of the layer; a match stands with both. O(rows + matches). */
export function viewLedger({layers: {informants}}: Dossier, lookup: Lookup): readonly InformantView[] {
  const anchors = new Map(informants.map(({id}, at) => [id, `informant-${at + 1}`]));
  const byId = new Map(informants.map((one) => [one.id, one]));
  const matches = informants.flatMap((one) => one.matches.flatMap((match) => {
    const other = byId.get(match.informant);
    return other ? [{of: one, other, match}, {of: other, other: one, match}] : [];
  }));
  return informants.map((informant) => {
    const own = matches.filter(({of}) => of === informant).sort((a, b) => b.match.score - a.match.score);
    return viewInformant(informant, anchors, own.map(({other, match}) => viewMatch(other, match, anchors, lookup)), lookup);
  });
}

function viewInformant(informant: Informant, anchors: ReadonlyMap<string, string>, matches: readonly MatchView[], lookup: Lookup): InformantView {
  const {id, people, terms} = informant;
  const doc = lookup.doc(informant.doc);
  const quotes = informant.quotes.flatMap((quote) => lookup.quote(quote) ?? []).sort(byPlace(lookup));
  return {
    anchor: anchors.get(id) ?? "", name: nameOf(informant, lookup), outlet: doc ? titleLine(doc) : "", passage: lookup.passage(informant), terms: terms && lookup.passage(terms),
    people: people === null ? "several people" : people === 1 ? "one person" : count(people, "person", "people"),
    quotes: statementsOf(quotes, new Map(), lookup).map(({places}) => viewQuote(places, lookup)), matches,
  };
}

function nameOf(informant: Informant, lookup: Lookup): string {
  return oneLine(lookup.passage(informant).words);
}

function viewMatch(other: Informant, {score, reasons, against}: InformantMatch, anchors: ReadonlyMap<string, string>, lookup: Lookup): MatchView {
  const ground = ({detail, spans}: Reason): GroundView => ({words: oneLine(detail), places: spans.map((span) => lookup.passage(span))});
  return {
    anchor: anchors.get(other.id) ?? "", name: nameOf(other, lookup), article: lookup.passage(other).sigil, score, reasons: reasons.map(ground), against: against.map(ground),
  };
}
