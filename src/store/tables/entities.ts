import {ID, N, SPAN, range, table, type Table} from "./table.ts";

/** Who is meant. */
export const ENTITIES_TABLES: readonly Table[] = [
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
    ["name TEXT", "of the forms with more than one word the one that most articles use; for an unnamed informant the fullest description"],
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
];
