import type {Court, CourtRuling} from "../compare/court/index.ts";
import {StemmaError} from "../model/index.ts";
import type {Dossier} from "../model/index.ts";
import {neutralize} from "../report/words.ts";
import {delimiterOf, parseCsv, renderCsv} from "../text/csv.ts";
import type {Delimiter} from "../text/csv.ts";
import {differenceLines, documentsOf, nameOf, wordsOf} from "./court-words.ts";

/** A table of quotations to judge. */
export interface QuoteTable {
  readonly header: readonly string[];
  readonly delimiter: Delimiter;
  readonly rows: readonly QuoteRow[];
}

export interface QuoteRow {
  readonly fields: readonly string[];
  /** Of the record in the file, from 1; the header is record 1. */
  readonly record: number;
  readonly words: string;
  readonly speaker: string;
  readonly document: string;
}

/** Reads a table with the columns `quote` and, where wanted, `speaker` and `document`; others are kept. Throws `no-quotes` for one without. O(length). */
export function readQuoteTable(text: string, path: string): QuoteTable {
  const delimiter = delimiterOf(text);
  const [header = [], ...records] = parseCsv(text, delimiter);
  const at = (name: string) => header.findIndex((column) => column.trim().toLowerCase() === name);
  const [quote, speaker, document] = ["quote", "speaker", "document"].map(at);
  if (quote < 0) throw new StemmaError("no-quotes", `${path} has no column “quote”${header.length > 0 ? `; its columns are ${header.slice(0, 12).map((name) => name.slice(0, 40)).join(", ")}` : ""}`);
  const cell = (fields: readonly string[], column: number) => (column < 0 ? "" : fields[column] ?? "").trim();
  return {header, delimiter, rows: records.map((fields, i) => ({fields, record: i + 2, words: cell(fields, quote), speaker: cell(fields, speaker), document: cell(fields, document)}))};
}

/** A row with its answer; null where it has no words. */
export interface JudgedRow {
  readonly row: QuoteRow;
  readonly ruling: CourtRuling | null;
  /** What is wrong with the row, in words; empty where nothing is. */
  readonly problem: string;
}

/** Judges each row; the same question is asked once. */
export function judgeTable({rows}: QuoteTable, court: Court): readonly JudgedRow[] {
  const known = new Map<string, CourtRuling>();
  return rows.map((row) => {
    if (!/[\p{L}\p{N}]/u.test(row.words)) return {row, ruling: null, problem: "has no words to look for"};
    const key = [row.words, row.speaker, row.document].join("\u001f");
    const claim = {...(row.speaker !== "" && {by: row.speaker}), ...(row.document !== "" && {in: row.document})};
    const ruling = known.get(key) ?? court.judge(row.words, claim);
    known.set(key, ruling);
    return {row, ruling, problem: row.document !== "" && court.documentsCalled(row.document).length === 0 ? "names a document that the dossier does not have" : ""};
  });
}

const ANSWERS = ["verdict", "found_in", "outlet", "found_speaker", "start", "end", "found_words", "differences", "places"] as const;

/** The table with the answers behind its own columns: the best passage of each row, and in how many places there is one. */
export function renderQuoteTable({header, delimiter}: QuoteTable, judged: readonly JudgedRow[], dossier: Dossier): string {
  const documents = documentsOf(dossier);
  const rows = judged.map(({row, ruling}) => [...header.map((_, i) => row.fields[i] ?? ""), ...answersOf(ruling)]);
  return renderCsv([[...header, ...ANSWERS], ...rows].map((fields) => fields.map(neutralize)), delimiter);

  function answersOf(ruling: CourtRuling | null): readonly string[] {
    if (ruling === null) return ["no-words", ...ANSWERS.slice(1).map(() => "")];
    const best = ruling.verdict === "spliced" && ruling.splices.length > 0 ? undefined : ruling.findings.at(0);
    if (!best) {
      const {splices} = ruling;
      const sigils = splices.map(({doc}) => documents.get(doc)?.sigil ?? "?");
      return [ruling.verdict, sigils.join(" "), "", "", "", "", splices.map((one) => wordsOf(documents, one.doc, one)).join(" / "), "", String(splices.length)];
    }
    return [
      ruling.verdict, documents.get(best.doc)?.sigil ?? "?", nameOf(documents, best.doc), best.speaker?.name ?? "", String(best.start), String(best.end),
      wordsOf(documents, best.doc, best), differenceLines(best, documents).join("; "), String(ruling.findings.length),
    ];
  }
}
