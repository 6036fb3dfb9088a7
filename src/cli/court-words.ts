import {isGrave} from "../compare/court/index.ts";
import type {CourtFinding, CourtRuling, QuoteDifference} from "../compare/court/index.ts";
import type {Document, Dossier} from "../model/index.ts";
import {titleOf} from "../model/index.ts";
import {oneLine} from "./terminal.ts";

/** Documents by id. */
export type Documents = ReadonlyMap<string, Document>;

export function documentsOf({documents}: Dossier): Documents {
  return new Map(documents.map((doc) => [doc.id, doc]));
}

/** The words of a range of a document of the dossier. */
export function wordsOf(documents: Documents, doc: string, {start, end}: {readonly start: number; readonly end: number}): string {
  return documents.get(doc)?.text.slice(start, end) ?? "";
}

/** What a reader calls a document, in a line. */
export function nameOf(documents: Documents, doc: string): string {
  const found = documents.get(doc);
  return found ? oneLine(titleOf(found), 50) : doc;
}

const EFFECTS: Readonly<Record<QuoteDifference["effect"], string>> = {
  negation: "negation", number: "number", date: "date", name: "name", person: "person", order: "order", sense: "sense", hedge: "hedge", word: "word", form: "form", wording: "wording",
};

/** `number: “40” where the article has “14”`, one line. */
export function differenceLine({effect, kind, asked, found}: QuoteDifference, doc: string, documents: Documents): string {
  const there = found === null ? "" : `“${oneLine(wordsOf(documents, doc, found), 80)}”`;
  const here = `“${oneLine(asked, 80)}”`;
  const what = {
    changed: found === null ? `${here} stands in another place` : `${here} where the article has ${there}`,
    "left-out": `${there} left out`, "put-in": `${here} put in`, cut: `${there} cut off before it`,
  }[kind];
  return `${EFFECTS[effect]}: ${what}`;
}

/** All differences of a finding, the grave ones first. */
export function differenceLines({differences, doc, standing, quote}: CourtFinding, documents: Documents): readonly string[] {
  return differences.map((one) => (standing === "indirect" && quote?.denies && one.kind === "cut" && one.found?.start === quote.cue?.start ? "negation: the speaker says that it is not so" : differenceLine(one, doc, documents)));
}

/** True where the answer is that nobody said these words: nearly these, or none. */
export function isMissing({verdict}: Pick<CourtRuling, "verdict">): boolean {
  return verdict === "not-found" || verdict === "altered";
}

/** The speaker as a line says it; empty for the outlet's own voice. */
export function speakerLine({quote, speaker, standing}: CourtFinding): string {
  if (standing === "own") return "";
  const who = speaker?.name ? oneLine(speaker.name, 60) : "speaker not told";
  return `${who}${quote?.speakerKind === "unnamed" ? ", unnamed" : ""}${quote?.denies ? " denies it" : ""}`;
}

/** True where a finding has a difference that says another thing. */
export function isAltered({differences}: CourtFinding): boolean {
  return differences.some(isGrave);
}
