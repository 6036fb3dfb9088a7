import {N, SPAN, table, type Table} from "./table.ts";

/** Why rows stand, what gave nothing, and what was odd. */
export const REASONS_TABLES: readonly Table[] = [
  table("unread", "Sentences that have a sign of something to read and gave nothing.", [
    N, ...SPAN,
    ["why TEXT", "the sign"],
  ]),

  table("reasons", "Why a row stands.", [
    N,
    ["layer TEXT", "table of the row: `timexes`, `quotes`, `descents`, `reuse`, `entities`, `citations`, `circles`, `shared_quotes`, `claims`, `differences`, `timeline`, `datings`, `informant_matches` or `informant_matches_against`"],
    ["owner TEXT", "id of the row; of a difference and of a match its `n`"],
    ["rule TEXT", "name of the rule that decided"],
    ["score REAL", "confidence from 0 to 1"],
    ["detail TEXT", "the reason as a sentence"],
  ], {indexes: ["layer, owner"]}),

  table("reason_spans", "The passages that a reason rests on.", [
    N,
    ["reason INTEGER", "`n` of the reason"],
    ...SPAN,
  ], {indexes: ["reason"]}),

  table("notices", "What was odd in the material.", [
    N,
    ["at_intake INTEGER", "1 where it was noticed while the article was read in, 0 where a stage noticed it"],
    ["code TEXT", "stable name of the kind of notice"],
    ["text TEXT", "the notice as a sentence"],
    ["doc TEXT?", "id of the document it is about"],
    ["start INTEGER?", "offset where the odd passage starts"],
    ["end INTEGER?", "offset where it ends"],
  ]),
];
