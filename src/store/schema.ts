// The tables of the dossier file, as data: SQL, docs/dossier-format.md and the readers and writers of rows go by it.

export type ColumnType = "TEXT" | "INTEGER" | "REAL" | "BLOB";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** True where the column may be NULL. */
  readonly optional: boolean;
  /** What stands in it, as docs/dossier-format.md says it. */
  readonly about: string;
}

export interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
  /** Column lists to look rows up by. */
  readonly indexes: readonly string[];
  /** Column that is the primary key. */
  readonly key: string;
}

/** Marks the file as a dossier: "STMA" in ASCII, as `PRAGMA application_id` gives it. */
export const APPLICATION_ID = 0x53544d41;

/** Version of the tables, as `PRAGMA user_version` gives it. */
export const SCHEMA_VERSION = 11;

type ColumnRow = readonly [declaration: string, about: string];

/** `["low REAL?", "…"]`: the question mark says that the column may be NULL. */
function column([declaration, about]: ColumnRow): Column {
  const [name, type] = declaration.split(" ");
  const optional = type.endsWith("?");
  return {name, type: (optional ? type.slice(0, -1) : type) as ColumnType, optional, about};
}

interface TableOptions {
  readonly indexes?: readonly string[];
  readonly key?: string;
}

function table(name: string, about: string, rows: readonly ColumnRow[], options: TableOptions = {}): Table {
  const {indexes = [], key = "n"} = options;
  return {name, about, columns: rows.map(column), indexes, key};
}

const N: ColumnRow = ["n INTEGER", "place in the order of the table, from 0"];
const ID: ColumnRow = ["id TEXT", "the row's id, unique in the file"];
const DOC: ColumnRow = ["doc TEXT", "id of the document it lies in"];
const START: ColumnRow = ["start INTEGER", "offset of its first UTF-16 code unit in the document's text"];
const END: ColumnRow = ["end INTEGER", "offset behind its last code unit; greater than `start`"];
const SPAN = [DOC, START, END];

function range(name: string, what: string): ColumnRow[] {
  return [
    [`${name}_start INTEGER?`, `offset where ${what} starts; NULL where there is none`],
    [`${name}_end INTEGER?`, `offset where ${what} ends; NULL where there is none`],
  ];
}

function side(name: string): ColumnRow[] {
  return [
    [`${name}_doc TEXT`, `id of the document of the ${name} side`],
    [`${name}_start INTEGER`, `offset where the passage starts in the ${name} document`],
    [`${name}_end INTEGER`, `offset where the passage ends in the ${name} document`],
  ];
}

export const TABLES: readonly Table[] = [
  table("meta", "What wrote the file, as names and values.", [
    ["name TEXT", "`format`: the contract of `--json` that the layers follow; `program`: name and version that wrote the file; `revision`: how often it was written; `digest:TABLE`: SHA-256 of the rows of a table as they were written, each row a JSON list of its cells, bytes in hexadecimal, and a line end"],
    ["value TEXT", "the value"],
  ], {key: "name"}),

  table("files", "The bytes of the articles as they were read. Never changed.", [
    ["sha256 TEXT", "SHA-256 of the bytes, in hexadecimal"],
    ["bytes BLOB", "the bytes"],
  ], {key: "sha256"}),

  table("documents", "The articles, in the order they were given.", [
    N, ID,
    ["sigil TEXT", "short label: A, B, … Z, AA, …"],
    ["input TEXT", "path or URL as given; for a line of JSON Lines the path, `#`, and the line's id"],
    ["sha256 TEXT", "SHA-256 of the bytes read, in hexadecimal; see `files`"],
    ["normalizer TEXT", "name and version of what made the text of the bytes, with its settings; `stemma verify` runs it again"],
    ["url TEXT?", "address of the article, where known"],
    ["outlet TEXT?", "who published it, where known"],
    ["byline TEXT?", "who wrote it, where known"],
    ["headline TEXT?", "its headline, where known"],
    ["published TEXT?", "day (`2018-07-10`) or instant (`2018-07-10T08:00:00Z`) of publication, where known"],
    ["published_basis TEXT?", "how that is known: `given`, `metadata`, `text` or `inferred`"],
    ["work TEXT?", "the address, without scheme, or id of which the document is one state; NULL where nothing but its own address tells"],
    ["version_of TEXT?", "id of the first version of the document of which this is a later one; NULL for the first and only ones"],
    ["text TEXT", "the text that all spans point into; never changed"],
  ], {indexes: ["id"]}),

  table("facts", "What a page says of itself, and what an archive or feed says of it.", [
    N,
    ["doc TEXT", "id of the document"],
    ["field TEXT", "`headline`, `byline`, `published`, `updated`, `outlet`, `url`, `language`, `section`, `based-on`, `agency`, `access` (`free` or `paid`), `correction`, `captured`, `captured-from`, `record`, `digest`, `redirected-from`, `header`"],
    ["value TEXT", "what is said"],
    ["found_in TEXT", "where it is said: `JSON-LD dateModified`, `meta article:section`, `WARC record`, …"],
  ], {indexes: ["doc"]}),

  table("wide_characters", "The characters of the texts that take two UTF-16 code units (emoji, rare letters). SQLite counts characters, spans count code units: the views take the number of these before an offset away from it.", [
    N, DOC,
    ["at INTEGER", "offset of the character's first code unit"],
  ], {indexes: ["doc, at"]}),

  table("odd_characters", "The code units of the texts that SQLite cannot keep (NUL, half a surrogate pair). In `documents.text` U+FFFD stands in their place.", [
    N, DOC,
    ["at INTEGER", "offset of the code unit"],
    ["unit INTEGER", "the code unit, from 0 to 65535"],
  ], {indexes: ["doc, at"]}),

  table("parts", "What is article and what is furniture. Every character that is not white space lies in exactly one part.", [
    N, ...SPAN,
    ["kind TEXT", "article: `headline`, `standfirst`, `byline`, `dateline`, `body`; furniture: `caption`, `credit`, `label`, `paywall`, `promotion`, `author`, `comments`, `navigation`, `repeat`, `other`"],
  ], {indexes: ["doc"]}),

  table("page_runs", "For what is no plain text: which bytes, in `files`, each stretch of the text was made of. `stemma verify` reads the text through them.", [
    N, ...SPAN,
    ["kind TEXT", "`same`: the characters themselves; `reference`: a character reference (`&amp;`) or an escape; `space`: white space, with tags and comments in it, that became one blank; `break`: markup that became a line end or a blank line"],
    ["byte_start INTEGER", "first byte, in the bytes of `files`"],
    ["byte_end INTEGER", "byte behind the last"],
  ], {indexes: ["doc, start"]}),

  table("fingerprints", "What a copy of a document is known by, so that an index of the documents can be made without reading their texts. Documents whose fingerprints nobody made are not here.", [
    N, DOC,
    ["prints BLOB", "hashes of runs of the article's words, each once, in the order of the text; 32 bits each, lowest byte first"],
  ], {indexes: ["doc"]}),

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

  table("informants", "The ledger of unnamed informants: who speaks and is not named. The span covers the fullest description.", [
    N, ID, ...SPAN,
    ["entity TEXT?", "id of the entity; NULL where the words that name the speaker are no mention of one"],
    ["people INTEGER?", "how many people; NULL for several of whom no number is told"],
    ["terms_doc TEXT?", "id of the document that says why the name is not told; NULL where none does"],
    ...range("terms", "the words that say so"),
  ], {indexes: ["id"]}),

  table("informant_quotes", "All that an unnamed informant says.", [
    N,
    ["informant TEXT", "id of the informant"],
    ["quote TEXT", "id of the quote"],
  ], {indexes: ["informant", "quote"]}),

  table("informant_matches", "Whom else an unnamed informant may be. A suggestion: nothing is joined but by a person.", [
    N,
    ["informant TEXT", "id of the informant"],
    ["other TEXT", "id of the other, which stands further down"],
    ["score REAL", "how much speaks for it, from 0 to 1; the reasons have the layers `informant_matches` and, against it, `informant_matches_against`, and `n` for owner"],
  ], {indexes: ["informant", "other"]}),

  table("entities", "Persons, bodies, places, events and things, over all documents.", [
    N, ID,
    ["name TEXT", "the fullest form met; for an unnamed informant the fullest description"],
    ["kind TEXT", "`person`, `organization`, `place`, `event` or `other`"],
    ["unnamed INTEGER", "1 where no document gives it a name, else 0"],
  ], {indexes: ["id"]}),

  table("entity_mentions", "Which mentions are of which entity.", [
    N,
    ["entity TEXT", "id of the entity"],
    ["mention TEXT", "id of the mention"],
  ], {indexes: ["entity", "mention"]}),

  table("decisions", "What people have decided on who is who, in the order they did. It wins over the rules, and a new reading goes by it.", [
    N, ID,
    ["kind TEXT", "`join`: the sides are one; `split`: no two of them are"],
    ["because TEXT", "why, in the person's words; empty where it was not said"],
  ], {indexes: ["id"]}),

  table("decision_sides", "Those that a decision is about.", [
    N,
    ["decision TEXT", "id of the decision"],
    ["name TEXT", "as the person called it"],
    ["later INTEGER", "1 where, in a split, places of the same words in later articles are meant too, else 0"],
  ], {indexes: ["decision"]}),

  table("decision_spans", "The mentions that were meant by one side of a decision.", [
    N,
    ["side INTEGER", "`n` of the side"],
    ...SPAN,
  ], {indexes: ["side"]}),

  table("known_entities", "Entities of the files that `--known` gave, whether or not an article names them. Later articles are read by them too.", [
    N,
    ["file TEXT", "last name of the file's path"],
    ["id TEXT?", "the id that the file gives; NULL where it gives none"],
    ["name TEXT", "what the file calls it"],
    ["kind TEXT", "`person`, `organization`, `place`, `event` or `other`"],
  ]),

  table("known_aliases", "Other names that a file gives to a known entity.", [
    N,
    ["known INTEGER", "`n` of the known entity"],
    ["alias TEXT", "the name"],
  ], {indexes: ["known"]}),

  table("descriptions", "What documents call an entity.", [
    N,
    ["entity TEXT", "id of the entity"],
    ...SPAN,
    ["quote TEXT?", "id of the quote whose speaker's words they are; NULL for the outlet's own voice"],
  ], {indexes: ["entity"]}),

  table("statements", "What one document asserts in one place, in its own voice or a speaker's.", [
    N, ID, ...SPAN,
    ["subject TEXT", "id of an entity or of an event"],
    ["about TEXT", "a few words for the subject"],
    ["aspect TEXT", "`happened`, `time`, `place`, `quantity`, `agent`, `patient`, `wording`, `description`, …"],
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

/** The SQL that makes a table and its indexes. */
export function tableSql({name, columns, indexes, key}: Table): string {
  const lines = columns.map((column) => `  ${columnSql(column, column.name === key)}`);
  const made = [`CREATE TABLE ${name} (\n${lines.join(",\n")}\n) STRICT;`];
  indexes.forEach((list, i) => made.push(`CREATE INDEX ${name}_${i} ON ${name} (${list});`));
  return made.join("\n");
}

function columnSql({name, type, optional}: Column, isKey: boolean): string {
  if (isKey) return `${name} ${type} PRIMARY KEY NOT NULL`;
  return `${name} ${type}${optional ? "" : " NOT NULL"}`;
}
