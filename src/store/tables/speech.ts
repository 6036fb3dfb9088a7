import {END, ID, N, SPAN, START, range, table, type Table} from "./table.ts";

/** What stands in one document: sentences, mentions, times, quantities, quotes. */
export const SPEECH_TABLES: readonly Table[] = [
  table("sentences", "The sentences of article parts. Their words are not kept: they are read again from the text.", [
    N, ID, ...SPAN,
    ["part TEXT", "kind of the part it stands in"],
    ["paragraph INTEGER", "paragraph of the document, from 0"],
  ], {indexes: ["doc, start"]}),

  table("mentions", "Where a text speaks of a person, body, place, event or thing.", [
    N, ID, ...SPAN,
    ["kind TEXT", "`person`, `organization`, `place`, `event` or `other`"],
    ["form TEXT", "`name`, `nominal` (\"the official\") or `pronoun`"],
    ["head_start INTEGER", "offset where the word that heads the phrase starts"],
    ["head_end INTEGER", "offset where that word ends"],
    ...range("title", "a title before the name (\"President\")"),
  ], {indexes: ["id", "doc, start"]}),

  table("timexes", "Time expressions, after TIMEX3.", [
    N, ID, ...SPAN,
    ["type TEXT", "`DATE`, `TIME`, `DURATION` or `SET`"],
    ["value TEXT", "TIMEX3 value: `2018-07-10`, `XXXX-06-30`, `P2W`, …"],
    ["mod TEXT?", "TIMEX3 modifier: `START`, `APPROX`, …"],
  ], {indexes: ["id"]}),

  table("quantities", "How much, as closed intervals.", [
    N, ID, ...SPAN,
    ["low REAL?", "lower bound, in `unit`; NULL where not known"],
    ["high REAL?", "upper bound, in `unit`; NULL where not known"],
    ["unit TEXT?", "`g`, `m`, `s`, `USD`, `%`, …; NULL where things are counted"],
    ...range("of", "what is counted or measured"),
    ["approximate INTEGER", "1 where the words say about how much, else 0"],
    ["bound TEXT?", "the word that made the interval: `at-least`, `more-than`, `about`, …; NULL for a plain number"],
  ], {indexes: ["id"]}),

  table("quotes", "Words of somebody: direct, indirect and mixed speech. The span covers the content.", [
    N, ID, ...SPAN,
    ["kind TEXT", "`direct`, `indirect` or `mixed`"],
    ...range("cue", "the word of saying"),
    ["speaker TEXT?", "id of the speaker's mention; NULL where not known"],
    ...range("speaker", "the phrase that names the speaker here"),
    ["speaker_kind TEXT", "`named`, `unnamed` or `unknown`"],
    ["speaker_type TEXT", "`person`, `body`, `document`, `medium` or `unknown`"],
    ["denies INTEGER", "1 where the speaker says that it is not so, or will not say, else 0"],
    ["stance TEXT", "`asserts`, `denies`, `declines` (will not say) or `silent` (could not be asked, did not answer); of the last two the span covers what is not said"],
  ], {indexes: ["id", "doc, start"]}),

  table("quote_pieces", "The pieces of a quote whose words are broken by the attribution.", [
    N,
    ["quote TEXT", "id of the quote"],
    START, END,
  ], {indexes: ["quote"]}),

  table("quote_hops", "The way of a quote to the outlet, from the outlet's nearest hop to the one nearest the speaker.", [
    N,
    ["quote TEXT", "id of the quote"],
    ["mention TEXT", "id of the mention that passed the words on"],
    ["cue_start INTEGER", "offset where the words that say so start"],
    ["cue_end INTEGER", "offset where they end"],
  ], {indexes: ["quote"]}),
];
