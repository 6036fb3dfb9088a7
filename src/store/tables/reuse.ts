import {ID, N, SPAN, range, side, table, type Table} from "./table.ts";

/** Who took what from whom. */
export const REUSE_TABLES: readonly Table[] = [
  table("alignments", "Passages that stand in two documents.", [
    N, ID, ...side("left"), ...side("right"),
    ["score REAL", "share of words that are the same in the same order, from 0 to 1"],
    ["basis TEXT", "`text`; `rewritten`, where the same is said in other words; or `speech`, where what both share is words of one speaker, which is no sign of copying"],
    ["detail TEXT?", "what a rewritten passage has in common with the other, in words"],
  ], {indexes: ["id"]}),

  table("edits", "Where an aligned passage reads differently.", [
    N,
    ["alignment TEXT", "id of the alignment"],
    ["kind TEXT", "`substitution`, `omission`, `addition` or `move`"],
    ["effect TEXT", "`number`, `date`, `name`, `hedge`, `attribution`, `description` or `wording`"],
    ...range("left", "the left reading"),
    ...range("right", "the right reading"),
  ], {indexes: ["alignment"]}),

  table("unseen", "Texts that no document holds but that several rest on, or that one credits.", [
    N, ID,
    ["label TEXT", "what to call it"],
    ["credit_doc TEXT?", "id of the document that credits it"],
    ...range("credit", "the credit"),
  ]),

  table("unseen_contents", "What an unseen text must have contained: passages that two of its children share, each in one of them.", [
    N,
    ["unseen TEXT", "id of the unseen text"],
    ...SPAN,
  ], {indexes: ["unseen"]}),

  table("descents", "Who took from whom: child → parent.", [
    N, ID,
    ["child TEXT", "id of a document or an unseen text"],
    ["parent TEXT?", "id of a document or an unseen text; NULL only for a relay of something that is not in the set"],
    ["kind TEXT", "`copy`, `rewrite`, `excerpt`, `relay` or `version`"],
    ["share REAL", "share of the child's article words that come from the parent, from 0 to 1"],
    ["directed INTEGER", "0 where the evidence does not say which of the two is the parent, else 1"],
  ]),

  table("reuse", "What each sentence took from the documents that its document comes from.", [
    N, ID, ...SPAN,
    ["kind TEXT", "`verbatim`, `edited`, `rewritten` or `own`"],
    ["share REAL", "share of its words that stand there the same and in the same order, from 0 to 1"],
  ], {indexes: ["doc, start"]}),

  table("reuse_places", "The places that the words of a sentence come from.", [
    N,
    ["reuse TEXT", "id of the row of `reuse`"],
    ...SPAN,
  ], {indexes: ["reuse"]}),

  table("citations", "Where a document names an outlet of the set for what it tells, joined to the document that it names. The span covers the name.", [
    N, ID, ...SPAN,
    ["content_start INTEGER", "offset where what is told starts: the words of the quote, else the sentence"],
    ["content_end INTEGER", "offset where it ends"],
    ["quote TEXT?", "id of the quote whose chain or speaker names the outlet; NULL where the document's own words do"],
    ["mention TEXT?", "id of the mention that names it, where it is a quote's"],
    ["to_doc TEXT", "id of the document of that outlet"],
    ["passage_start INTEGER?", "offset, in that document, where the sentence starts that tells the same; NULL where none was found"],
    ["passage_end INTEGER?", "offset where it ends"],
  ], {indexes: ["doc", "to_doc", "quote"]}),

  table("circles", "Circular reporting: documents that have one thing from one another.", [N, ID], {indexes: ["id"]}),

  table("circle_steps", "Who has it from whom on a circle, in order; the last step leads to where the first begins.", [
    N,
    ["circle TEXT", "id of the circle"],
    ["doc TEXT", "id of the document that has it"],
    ["to_doc TEXT", "id of the document it has it from"],
    ["citation TEXT?", "id of the citation; NULL where it was copied"],
    ["descent TEXT?", "id of the descent; NULL where it is cited"],
  ], {indexes: ["circle"]}),

  table("shared_quotes", "One quotation in several documents, in the same words or nearly so.", [
    N, ID,
    ["speakers TEXT", "`one`, `several` or `unclear`: whether the documents give it to one speaker"],
  ], {indexes: ["id"]}),

  table("shared_quote_wordings", "The words of a shared quotation in one document.", [
    N,
    ["shared_quote TEXT", "id of the shared quotation"],
    ["earliest INTEGER", "1 where its document is, as far as dates tell, the first to have it, else 0"],
    ["fullest INTEGER", "1 for the wording that the others are held against, else 0"],
  ], {indexes: ["shared_quote"]}),

  table("shared_quote_parts", "The quotes that make a wording, in text order.", [
    N,
    ["wording INTEGER", "number of the wording in its table"],
    ["quote TEXT", "id of the quote"],
  ], {indexes: ["wording", "quote"]}),

  table("shared_quote_edits", "Where a wording reads differently from the fullest.", [
    N,
    ["wording INTEGER", "number of the wording in its table"],
    ["kind TEXT", "`substitution`, `omission`, `addition` or `move`"],
    ["effect TEXT", "`number`, `date`, `name`, `hedge`, `attribution`, `description` or `wording`"],
    ...range("left", "the reading of the fullest"),
    ...range("right", "the reading here"),
  ], {indexes: ["wording"]}),
];
