import {END, ID, N, SPAN, START, table, type Table} from "./table.ts";

/** What is asserted, how accounts differ, and when things happened. */
export const CLAIMS_TABLES: readonly Table[] = [
  table("statements", "What one document asserts in one place, in its own voice or a speaker's.", [
    N, ID, ...SPAN,
    ["subject TEXT", "id of an entity or of an event"],
    ["about TEXT", "a few words for the subject"],
    ["aspect TEXT", "`happened`, `time`, `place`, `quantity`, `agent`, `patient`, `age`, `wording`, `description`, …"],
    ["value TEXT", "the value as a reader sees it"],
    ["type TEXT", "type of the value: `time`, `quantity`, `entity`, `polarity` or `words`; it says which of the next columns are filled"],
    ["time TEXT?", "TIMEX3 value, for a time"],
    ["mod TEXT?", "TIMEX3 modifier, for a time"],
    ["timex TEXT?", "id of the time expression, for a time"],
    ["low REAL?", "lower bound, for a quantity"],
    ["high REAL?", "upper bound, for a quantity"],
    ["unit TEXT?", "unit, for a quantity"],
    ["approximate INTEGER?", "1 or 0, for a quantity"],
    ["quantity TEXT?", "id of the quantity, for a quantity"],
    ["entity TEXT?", "id of the entity, for an entity"],
    ["words TEXT?", "the words, for an entity or words"],
    ["holds INTEGER?", "1 for yes and 0 for no, for a polarity; NULL where the text leaves it open"],
    ["quote TEXT?", "id of the quote whose speaker asserts it; NULL for the outlet's own voice"],
    ["speaker TEXT?", "id of the speaker's entity; NULL for the outlet's own voice or an unknown speaker"],
    ["at TEXT?", "TIMEX3 value of when it is said to have happened"],
    ["reported TEXT?", "when it was said: TIMEX3 value, of a publication its day or instant"],
    ["reported_timex TEXT?", "id of the expression that says when it was said; NULL for the publication"],
    ["as_of TEXT?", "the time as of which it speaks, in the same form"],
    ["as_of_timex TEXT?", "id of the expression that says so; NULL for the publication"],
    ["class TEXT", "class of the event or thing it is about, by which statements are brought together"],
  ], {indexes: ["id"]}),

  table("statement_hedges", "Words of statements that hold them back: may, allegedly, is believed to.", [
    N,
    ["statement TEXT", "id of the statement"],
    START, END,
  ], {indexes: ["statement"]}),

  table("participants", "Who and what takes part in what a statement is about, by which statements are brought together.", [
    N,
    ["statement TEXT", "id of the statement"],
    ["role TEXT", "`agents`, `patients` or `others`"],
    ["feature TEXT", "`e:` and the id of an entity, `c:` and a country, `n:` and the class of a noun, `#:` and a number"],
  ], {indexes: ["statement"]}),

  table("claims", "The statements of all documents on one aspect of one thing.", [
    N, ID,
    ["about TEXT", "a few words for what it is about"],
    ["verdict TEXT", "`agree`, `differ`, `single` or `unsure`"],
    ["documents INTEGER", "number of documents that state it"],
    ["origins INTEGER", "number of independent texts behind them"],
    ["informants INTEGER", "number of distinct speakers"],
  ], {indexes: ["id"]}),

  table("claim_statements", "Which statements are of which claim.", [
    N,
    ["claim TEXT", "id of the claim"],
    ["statement TEXT", "id of the statement"],
  ], {indexes: ["claim", "statement"]}),

  table("differences", "How the readings of a claim differ.", [
    N,
    ["claim TEXT", "id of the claim"],
    ["type TEXT", "`conflict`, `update`, `scope`, `precision`, `bounds`, `attribution` or `description`"],
    ["aspect TEXT", "the aspect in which they differ"],
  ], {indexes: ["claim"]}),

  table("readings", "The readings of a difference.", [
    N,
    ["difference INTEGER", "`n` of the difference"],
    ["value TEXT", "what is read, as a reader sees it"],
  ], {indexes: ["difference"]}),

  table("reading_statements", "Which statements have which reading.", [
    N,
    ["reading INTEGER", "`n` of the reading"],
    ["statement TEXT", "id of the statement"],
  ], {indexes: ["reading"]}),

  table("timeline", "The events that are dated, partly dated or put in order, each once, in order.", [
    N,
    ["id TEXT", "id of the entry"],
    ["about TEXT", "a few words for the event"],
    ["at TEXT", "TIMEX3 value of the closest time told; `XXXX-XX-XX` where only the order is told"],
    ["first TEXT?", "the first day or minute at which it may have been; `XXXX` for a year that is not told"],
    ["last TEXT?", "the last one, included"],
    ["differ TEXT?", "how documents differ on its time: a type of difference; NULL where they do not"],
    ["open INTEGER", "1 where it is told as planned, possible or asked alone"],
  ], {indexes: ["id"]}),

  table("timeline_statements", "What is said to have happened then.", [
    N,
    ["entry INTEGER", "`n` of the line of the timeline"],
    ["statement TEXT", "id of the statement"],
  ], {indexes: ["entry"]}),

  table("timeline_times", "The times told where documents differ on one.", [
    N,
    ["entry INTEGER", "`n` of the line of the timeline"],
    ["value TEXT", "TIMEX3 value"],
  ], {indexes: ["entry"]}),

  table("timeline_time_statements", "Which statements tell which of these times.", [
    N,
    ["time INTEGER", "`n` of the time"],
    ["statement TEXT", "id of the statement"],
  ], {indexes: ["time"]}),

  table("timeline_order", "Which events are told to come after which.", [
    N,
    ["entry INTEGER", "`n` of the line of the timeline"],
    ["after TEXT", "id of the entry that it comes after"],
  ], {indexes: ["entry"]}),

  table("datings", "What is known of when a document without a date was published.", [
    N,
    ["doc TEXT", "id of the document"],
    ["value TEXT?", "TIMEX3 value, `XXXX` for a year that is not told; NULL where it is known less closely"],
    ["first TEXT?", "the first day on which it may have been published; NULL where that side is open"],
    ["last TEXT?", "the last one, included"],
  ], {indexes: ["doc"]}),
];
