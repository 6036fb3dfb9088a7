import type {CourtFinding, CourtRuling} from "../compare/court/index.ts";
import type {Dossier} from "../model/index.ts";
import {documentsOf, wordsOf} from "./court-words.ts";
import type {Documents} from "./court-words.ts";

/** Format of what `quote --json` prints. */
export const COURT_FORMAT = "stemma-quotes/1";

/** The rulings as JSON, one a line; every passage with its place and its words. */
export function renderCourtJson(rulings: readonly CourtRuling[], dossier: Dossier): string {
  const documents = documentsOf(dossier);
  const rows = rulings.map((ruling) => `    ${JSON.stringify(jsonRuling(ruling, documents))}`);
  return `{\n  "format": ${JSON.stringify(COURT_FORMAT)},\n  "quotes": [${rows.length > 0 ? `\n${rows.join(",\n")}\n  ` : ""}]\n}\n`;
}

function jsonRuling({words, claim, verdict, findings, splices}: CourtRuling, documents: Documents) {
  return {
    words, by: claim.by ?? null, in: claim.in ?? null, verdict, findings: findings.map((finding) => jsonFinding(finding, documents)),
    splices: splices.map(({doc, start, end, stretch, speaker}) => ({doc, sigil: documents.get(doc)?.sigil ?? null, start, end, words: wordsOf(documents, doc, {start, end}), quote: stretch.quote?.id ?? null, speaker: speaker?.name ?? null})),
  };
}

function jsonFinding(finding: CourtFinding, documents: Documents) {
  const {verdict, doc, start, end, standing, nearness, score, quote, speaker, by, in: isIn, differences, pieces, cut} = finding;
  return {
    verdict, doc, sigil: documents.get(doc)?.sigil ?? null, start, end, words: wordsOf(documents, doc, finding), standing, nearness, score,
    quote: quote?.id ?? null, speaker: speaker?.name ?? null, speakerKind: quote?.speakerKind ?? null, denies: quote?.denies ?? false, by, in: isIn,
    differences: differences.map(({effect, kind, asked, found}) => ({effect, kind, asked, found: found && {start: found.start, end: found.end, words: wordsOf(documents, doc, found)}})),
    pieces: pieces.map(({start: from, end: to}) => ({start: from, end: to})), cut,
  };
}
