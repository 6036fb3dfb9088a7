// What people ask a dossier first, as views; docs/dossier-format.md prints them from here.

export interface View {
  readonly name: string;
  readonly about: string;
  /** Column names and what stands in them. */
  readonly columns: readonly (readonly [name: string, about: string])[];
  readonly select: string;
}

/** SQL for the number of characters before an offset that counts code units. */
function characters(doc: string, offset: string): string {
  return `(${offset} - (SELECT count(*) FROM wide_characters w WHERE w.doc = ${doc} AND w.at < ${offset}))`;
}

/** SQL for the words of a range of a document, or NULL. `text` is the column with the document's text. */
function words(text: string, doc: string, start: string, end: string): string {
  const from = characters(doc, start);
  return `substr(${text}, ${from} + 1, ${characters(doc, end)} - ${from})`;
}

const NAME_OF = "coalesce(outlet, headline, input)";

function nameOf(id: string): string {
  return `coalesce((SELECT ${NAME_OF} FROM documents WHERE documents.id = ${id}), (SELECT label FROM unseen WHERE unseen.id = ${id}))`;
}

const SIGIL = ["sigil", "the document's short label"] as const;
const OUTLET = ["outlet", "who published it, where known"] as const;
const PLACE = [["doc", "id of the document"], ["start", "where the words start"], ["end", "where they end"]] as const;

export const VIEWS: readonly View[] = [
  {
    name: "who_said_what",
    about: "Every quote with its words and its speaker.",
    columns: [
      SIGIL, OUTLET,
      ["speaker", "name of the speaker's entity, else the words that name the speaker"],
      ["speaker_kind", "`named`, `unnamed` or `unknown`"],
      ["speaker_type", "`person`, `body`, `document`, `medium` or `unknown`"],
      ["kind", "`direct`, `indirect` or `mixed`"],
      ["denies", "1 where the speaker says that it is not so"],
      ["stance", "`asserts`, `denies`, `declines` or `silent`"],
      ["via", "who passed the words on, nearest the outlet first"],
      ["words", "the content, as printed"],
      ["quote", "id of the quote"], ...PLACE,
    ],
    select: `SELECT d.sigil, d.outlet,
  coalesce((SELECT e.name FROM entity_mentions em JOIN entities e ON e.id = em.entity WHERE em.mention = q.speaker LIMIT 1),
    ${words("d.text", "q.doc", "q.speaker_start", "q.speaker_end")}) AS speaker,
  q.speaker_kind, q.speaker_type, q.kind, q.denies, q.stance,
  (SELECT group_concat(${words("d.text", "m.doc", "m.start", "m.end")}, ' → ') FROM quote_hops h JOIN mentions m ON m.id = h.mention WHERE h.quote = q.id) AS via,
  ${words("d.text", "q.doc", "q.start", "q.end")} AS words,
  q.id AS quote, q.doc, q.start, q.end
FROM quotes q JOIN documents d ON d.id = q.doc ORDER BY q.n`,
  },
  {
    name: "claims_that_differ",
    about: "Every reading of every difference, with the statements that have it.",
    columns: [
      ["claim", "id of the claim"],
      ["about", "what the claim is about"],
      ["type", "type of the difference"],
      ["aspect", "in what they differ"],
      ["value", "the reading"],
      SIGIL, OUTLET,
      ["words", "the statement, as printed"],
      ["statement", "id of the statement"], ...PLACE,
    ],
    select: `SELECT c.id AS claim, c.about, x.type, x.aspect, r.value, d.sigil, d.outlet,
  ${words("d.text", "s.doc", "s.start", "s.end")} AS words,
  s.id AS statement, s.doc, s.start, s.end
FROM differences x JOIN claims c ON c.id = x.claim JOIN readings r ON r.difference = x.n
JOIN reading_statements rs ON rs.reading = r.n JOIN statements s ON s.id = rs.statement JOIN documents d ON d.id = s.doc
ORDER BY x.n, r.n, rs.n`,
  },
  {
    name: "claims_by_origins",
    about: "Claims, those with the most independent texts behind them first.",
    columns: [
      ["claim", "id of the claim"],
      ["about", "what the claim is about"],
      ["verdict", "`agree`, `differ`, `single` or `unsure`"],
      ["documents", "number of documents"],
      ["origins", "number of independent texts"],
      ["informants", "number of distinct speakers"],
    ],
    select: `SELECT id AS claim, about, verdict, documents, origins, informants FROM claims
ORDER BY origins DESC, documents DESC, n`,
  },
  {
    name: "descents_with_names",
    about: "Who took from whom, by name, with the strongest reason.",
    columns: [
      ["child", "outlet, headline or input of the child; the label of an unseen text"],
      ["parent", "the same of the parent; NULL where it is not in the set"],
      ["kind", "`copy`, `rewrite`, `excerpt` or `relay`"],
      ["share", "share of the child's words that come from the parent"],
      ["directed", "0 where it is not known which of the two is the parent"],
      ["reason", "the reason with the highest score"],
      ["descent", "id of the descent"],
    ],
    select: `SELECT ${nameOf("x.child")} AS child, ${nameOf("x.parent")} AS parent, x.kind, x.share, x.directed,
  (SELECT detail FROM reasons r WHERE r.layer = 'descents' AND r.owner = x.id ORDER BY r.score DESC, r.n LIMIT 1) AS reason,
  x.id AS descent
FROM descents x ORDER BY x.n`,
  },
  {
    name: "edits_with_words",
    about: "Where a copied passage reads differently, both readings.",
    columns: [
      ["kind", "`substitution`, `omission`, `addition` or `move`"],
      ["effect", "what the edit touches: `number`, `hedge`, …"],
      ["left_sigil", "short label of the left document"],
      ["left_words", "the left reading; NULL for an addition"],
      ["right_sigil", "short label of the right document"],
      ["right_words", "the right reading; NULL for an omission"],
      ["alignment", "id of the alignment"],
    ],
    select: `SELECT x.kind, x.effect, l.sigil AS left_sigil, ${words("l.text", "l.id", "x.left_start", "x.left_end")} AS left_words,
  r.sigil AS right_sigil, ${words("r.text", "r.id", "x.right_start", "x.right_end")} AS right_words, x.alignment
FROM edits x JOIN alignments a ON a.id = x.alignment JOIN documents l ON l.id = a.left_doc JOIN documents r ON r.id = a.right_doc
ORDER BY x.n`,
  },
  {
    name: "reuse_with_words",
    about: "What each sentence took from other documents, with the words on both sides; a row for each place it comes from.",
    columns: [
      SIGIL, ["kind", "`verbatim`, `edited`, `rewritten` or `own`"], ["share", "share of its words that stand there"], ["words", "the sentence, as printed"],
      ["from_sigil", "short label of the document it comes from; NULL for `own`"], ["from_words", "the words there; NULL for `own`"], ["reuse", "id of the row"], ...PLACE,
    ],
    select: `SELECT d.sigil, x.kind, x.share, ${words("d.text", "x.doc", "x.start", "x.end")} AS words, f.sigil AS from_sigil,
  ${words("f.text", "p.doc", "p.start", "p.end")} AS from_words, x.id AS reuse, x.doc, x.start, x.end
FROM reuse x JOIN documents d ON d.id = x.doc LEFT JOIN reuse_places p ON p.reuse = x.id LEFT JOIN documents f ON f.id = p.doc
ORDER BY x.n, p.n`,
  },
  {
    name: "names_in_use",
    about: "Under which words the documents speak of an entity, pronouns left out.",
    columns: [
      ["entity", "id of the entity"],
      ["name", "the entity's name"],
      ["kind", "`person`, `organization`, `place`, `event` or `other`"],
      ["words", "the words of the mention"],
      ["form", "`name` or `nominal`"],
      ["times", "how often"],
      ["documents", "in how many documents"],
    ],
    select: `SELECT e.id AS entity, e.name, e.kind, ${words("d.text", "m.doc", "m.start", "m.end")} AS words, m.form,
  count(*) AS times, count(DISTINCT m.doc) AS documents
FROM entities e JOIN entity_mentions em ON em.entity = e.id JOIN mentions m ON m.id = em.mention JOIN documents d ON d.id = m.doc
WHERE m.form <> 'pronoun' GROUP BY e.n, 4, m.form ORDER BY e.n, times DESC, words`,
  },
  {
    name: "timeline_with_words",
    about: "When things are said to have happened, with the words.",
    columns: [["at", "TIMEX3 value"], ["about", "a few words for the event"], ["differ", "how documents differ on its time; NULL where they do not"], SIGIL, OUTLET, ["words", "the statement, as printed"], ["statement", "id of the statement"], ...PLACE],
    select: `SELECT t.at, t.about, t.differ, d.sigil, d.outlet, ${words("d.text", "s.doc", "s.start", "s.end")} AS words, s.id AS statement, s.doc, s.start, s.end
FROM timeline t JOIN timeline_statements ts ON ts.entry = t.n JOIN statements s ON s.id = ts.statement JOIN documents d ON d.id = s.doc
ORDER BY t.n, ts.n`,
  },
  {
    name: "unread_with_words",
    about: "What was passed over, with the words.",
    columns: [["why", "the sign that there was something to read"], SIGIL, OUTLET, ["words", "the sentence, as printed"], ...PLACE],
    select: `SELECT u.why, d.sigil, d.outlet, ${words("d.text", "u.doc", "u.start", "u.end")} AS words, u.doc, u.start, u.end
FROM unread u JOIN documents d ON d.id = u.doc ORDER BY u.n`,
  },
];

/** The SQL that makes a view. */
export function viewSql({name, columns, select}: View): string {
  return `CREATE VIEW ${name} (${columns.map(([column]) => column).join(", ")}) AS\n${select};`;
}
