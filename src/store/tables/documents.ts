import {DOC, ID, N, SPAN, table, type Table} from "./table.ts";

/** What was read: files, documents, and what is known of each. */
export const DOCUMENTS_TABLES: readonly Table[] = [
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
];
