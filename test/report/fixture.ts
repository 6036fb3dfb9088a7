import type {Claim, Document, Dossier, Mention, Part, PartKind, Quote, Range, Reason, Reuse, ReuseKind, Span, Statement, StatementValue, TimelineEntry} from "../../src/model/index.ts";

// An invented event told by four invented outlets: a fire on the ferry Aurelia at Harrow Bay. B copies A, C and D
// rest on their own reporting, D relays C. Every layer has rows. Texts are lines with the kind of their part.

const WIRE = [
  ["headline", "Ferry fire at Harrow Bay injures 14"],
  ["byline", "By Ines Calder, Coastal Wire"],
  ["dateline", "HARROW BAY, 3 May —"],
  ["body", "A fire on the ferry Aurelia injured 14 people on Friday, police said."],
  ["body", "The ferry was carrying about 200 passengers when smoke rose from the engine room, a senior harbor official said."],
  ["body", "“We had the deck clear in nine minutes,” harbor master Tomas Reyl told reporters. “Nobody jumped.”"],
  ["caption", "The Aurelia at the north quay. Photo: Ines Calder"],
] as const;

const COURIER = [
  ["headline", "Ferry blaze injures 40"],
  ["body", "A fire on the ferry Aurelia injured 40 people on Friday."],
  ["body", "The ferry was carrying about 200 passengers when smoke rose from the engine room, an official said."],
  ["body", "“We had the deck clear in nine minutes,” harbor master Tomas Reyl told reporters."],
  ["credit", "Source: Coastal Wire"],
  ["promotion", "Read more in the Courier app"],
] as const;

const POST = [
  ["headline", "At least 12 hurt as Aurelia burns"],
  ["body", "At least 12 people were hurt when the aging ferry Aurelia caught fire off Harrow Bay on Saturday."],
  ["body", "“It took them half an hour to wake anyone,” said a deckhand who asked not to be named."],
  ["body", "The operator, Meridian Lines, denied that the alarm had failed."],
  ["paywall", "You have two free articles left this month."],
] as const;

const LEDGER = [
  ["headline", "Ferry owner under pressure"],
  ["body", "The Velmora Post reported that a deckhand said the alarm came late."],
  ["body", "Meridian Lines, a firm with three fines in five years, owns the Aurelia, which was built in 1987."],
  ["comments", "12 comments"],
] as const;

type Lines = readonly (readonly [PartKind, string])[];

function makeDocument(sigil: string, outlet: string, published: string | null, lines: Lines): Document {
  const parts: Part[] = [];
  let text = "";
  for (const [kind, line] of lines) {
    parts.push({kind, start: text.length, end: text.length + line.length});
    text += `${line}\n\n`;
  }
  return {
    id: `doc-${sigil}`, sigil, input: `articles/${sigil.toLowerCase()}.txt`, sha256: sigil.toLowerCase().repeat(64).slice(0, 64),
    url: `https://example.org/${sigil.toLowerCase()}`, outlet, byline: null, headline: lines[0][1],
    published: published === null ? null : {value: published, basis: "given"}, text: text.trimEnd(), parts,
  };
}

export const DOCUMENTS: readonly Document[] = [
  makeDocument("A", "Coastal Wire", "2024-05-03", WIRE),
  makeDocument("B", "The Tarn Courier", "2024-05-04", COURIER),
  makeDocument("C", "Velmora Post", null, POST),
  makeDocument("D", "Morning Ledger", "2024-05-06", LEDGER),
];

/** The span of the words in the document; the first unless `nth` counts on from 0. */
export function at(sigil: string, words: string, nth = 0): Span {
  const doc = DOCUMENTS.find((one) => one.sigil === sigil)!;
  let start = doc.text.indexOf(words);
  for (let i = 0; i < nth; i++) start = doc.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in ${sigil}`);
  return {doc: doc.id, start, end: start + words.length};
}

function range(sigil: string, words: string, nth = 0): Range {
  const {start, end} = at(sigil, words, nth);
  return {start, end};
}

function because(rule: string, detail: string, ...spans: Span[]): Reason {
  return {rule, score: 0.9, detail, spans};
}

function mention(id: string, sigil: string, words: string, kind: Mention["kind"], form: Mention["form"] = "name", nth = 0): Mention {
  return {id, ...at(sigil, words, nth), kind, form, head: range(sigil, words, nth)};
}

const MENTIONS: readonly Mention[] = [
  mention("m1", "A", "Tomas Reyl", "person"),
  mention("m2", "A", "a senior harbor official", "person", "nominal"),
  mention("m3", "A", "police", "organization", "nominal"),
  mention("m4", "B", "Tomas Reyl", "person"),
  mention("m5", "B", "an official", "person", "nominal"),
  mention("m6", "C", "a deckhand", "person", "nominal"),
  mention("m7", "C", "Meridian Lines", "organization"),
  mention("m8", "D", "The Velmora Post", "organization"),
  mention("m9", "D", "a deckhand", "person", "nominal"),
  mention("m10", "D", "Meridian Lines", "organization"),
  mention("m11", "A", "Aurelia", "other"),
  mention("m12", "C", "Aurelia", "other", "name", 1),
];

function quote(id: string, sigil: string, words: string, cue: string, speaker: string, rest: Partial<Quote> = {}): Quote {
  const who = MENTIONS.find((one) => one.id === speaker)!;
  return {
    id, ...at(sigil, words), kind: "indirect", cue: range(sigil, cue), speaker, speakerWords: {start: who.start, end: who.end},
    speakerKind: "named", speakerType: "person", chain: [], denies: false, stance: "asserts", reasons: [because("speaker-then-cue", "the cue stands beside the words")], ...rest,
  };
}

const QUOTES: readonly Quote[] = [
  quote("q1", "A", "A fire on the ferry Aurelia injured 14 people on Friday", "said", "m3", {speakerType: "body"}),
  quote("q2", "A", "The ferry was carrying about 200 passengers when smoke rose from the engine room", "said", "m2", {speakerKind: "unnamed"}),
  quote("q3", "A", "We had the deck clear in nine minutes,” harbor master Tomas Reyl told reporters. “Nobody jumped.", "told", "m1", {
    kind: "direct", pieces: [range("A", "We had the deck clear in nine minutes,"), range("A", "Nobody jumped.")],
  }),
  quote("q4", "B", "The ferry was carrying about 200 passengers when smoke rose from the engine room", "said", "m5", {speakerKind: "unnamed"}),
  quote("q5", "B", "We had the deck clear in nine minutes,", "told", "m4", {kind: "direct"}),
  quote("q6", "C", "It took them half an hour to wake anyone,", "said", "m6", {kind: "direct", speakerKind: "unnamed"}),
  quote("q7", "C", "that the alarm had failed", "denied", "m7", {denies: true, stance: "denies", speakerType: "body"}),
  quote("q8", "D", "the alarm came late", "said", "m9", {
    speakerKind: "unnamed", chain: [{mention: "m8", cue: range("D", "reported")}],
  }),
];

const TIMEXES = [
  {id: "t1", ...at("A", "Friday"), type: "DATE", value: "2024-05-03", mod: null, reasons: []},
  {id: "t2", ...at("B", "Friday"), type: "DATE", value: "2024-05-03", mod: null, reasons: []},
  {id: "t3", ...at("C", "Saturday"), type: "DATE", value: "2024-05-04", mod: null, reasons: []},
  {id: "t4", ...at("D", "1987"), type: "DATE", value: "1987", mod: null, reasons: []},
] as const;

/** The figure in the body; its first place is the headline. */
function people(id: string, sigil: string, words: string, n: number, bound: string | null = null) {
  return {id, ...at(sigil, words, 1), low: n, high: bound ? null : n, unit: null, of: range(sigil, "people"), approximate: false, bound};
}

const QUANTITIES = [people("n1", "A", "14", 14), people("n2", "B", "40", 40), people("n3", "C", "At least 12", 12, "at-least")];

const HANDLE = {class: "burn", agents: [], patients: [], others: ["n:ferry"]};

function entryAt(at: string, rest: Partial<TimelineEntry>): TimelineEntry {
  return {id: `tl-${at}`, about: "", at, first: null, last: null, statements: [], times: [], differ: null, after: [], open: false, reasons: [], ...rest};
}

function statement(id: string, span: Span, about: string, aspect: string, value: string, typed: StatementValue, rest: Partial<Statement> = {}): Statement {
  return {id, ...span, subject: "ev-fire", about, aspect, value, typed, quote: null, speaker: null, at: null, reported: null, asOf: null, hedges: [], handle: HANDLE, ...rest};
}

function many(n: number | null, high: number | null, quantity: string): StatementValue {
  return {type: "quantity", low: n, high, unit: null, approximate: false, quantity};
}

function day(value: string, timex: string): StatementValue {
  return {type: "time", value, mod: null, timex};
}

const FIRE_A = at("A", "A fire on the ferry Aurelia injured 14 people on Friday");
const FIRE_B = at("B", "A fire on the ferry Aurelia injured 40 people on Friday");
const FIRE_C = at("C", "At least 12 people were hurt when the aging ferry Aurelia caught fire off Harrow Bay on Saturday.");
const CLEAR = "We had the deck clear in nine minutes,";

const STATEMENTS: readonly Statement[] = [
  statement("s1", FIRE_A, "people hurt on the Aurelia", "quantity", "14", many(14, 14, "n1"), {quote: "q1"}),
  statement("s2", FIRE_B, "people hurt on the Aurelia", "quantity", "40", many(40, 40, "n2")),
  statement("s3", FIRE_C, "people hurt on the Aurelia", "quantity", "at least 12", many(12, null, "n3")),
  statement("s4", FIRE_A, "fire on the Aurelia", "time", "3 May 2024", day("2024-05-03", "t1"), {quote: "q1", at: "2024-05-03"}),
  statement("s5", FIRE_B, "fire on the Aurelia", "time", "3 May 2024", day("2024-05-03", "t2"), {at: "2024-05-03"}),
  statement("s6", FIRE_C, "fire on the Aurelia", "time", "4 May 2024", day("2024-05-04", "t3"), {at: "2024-05-04"}),
  statement("s7", at("A", CLEAR), "clearing the deck", "duration", "nine minutes", {type: "words", words: "nine minutes"}, {quote: "q3"}),
  statement("s8", at("B", CLEAR), "clearing the deck", "duration", "nine minutes", {type: "words", words: "nine minutes"}, {quote: "q5"}),
  statement("s9", at("C", "that the alarm had failed"), "alarm failed", "happened", "no", {type: "polarity", holds: false}, {quote: "q7"}),
  statement("s10", at("D", "the alarm came late"), "alarm came late", "happened", "yes", {type: "polarity", holds: true}, {quote: "q8"}),
  statement("s11", at("D", "the Aurelia, which was built in 1987"), "building of the Aurelia", "time", "1987", day("1987", "t4"), {at: "1987"}),
  statement("s12", at("A", "about 200 passengers"), "passengers", "wording", "about 200", {type: "words", words: "200"}, {quote: "q2"}),
  statement("s13", at("B", "about 200 passengers"), "passengers", "wording", "about 200", {type: "words", words: "200"}, {quote: "q4"}),
];

function claim(id: string, about: string, statements: string[], rest: Pick<Claim, "verdict" | "documents" | "origins" | "informants"> & Partial<Claim>): Claim {
  return {id, about, statements, differences: [], reasons: [because("same-event", "same class of event and the same ship")], ...rest};
}

const CLAIMS: readonly Claim[] = [
  claim("c1", "people hurt on the Aurelia", ["s1", "s2", "s3"], {
    verdict: "differ", documents: 3, origins: 2, informants: 1,
    differences: [{
      type: "conflict", aspect: "quantity", reasons: [because("apart", "14 and 40 cannot both hold")],
      values: [{value: "14", statements: ["s1"]}, {value: "40", statements: ["s2"]}],
    }, {
      type: "bounds", aspect: "quantity", reasons: [because("bound", "14 is at least 12")],
      values: [{value: "14", statements: ["s1"]}, {value: "at least 12", statements: ["s3"]}],
    }],
  }),
  claim("c2", "fire on the Aurelia", ["s4", "s5", "s6"], {
    verdict: "differ", documents: 3, origins: 2, informants: 1,
    differences: [{
      type: "conflict", aspect: "time", reasons: [because("days-apart", "Friday and Saturday are different days")],
      values: [{value: "3 May 2024", statements: ["s4", "s5"]}, {value: "4 May 2024", statements: ["s6"]}],
    }],
  }),
  claim("c3", "clearing the deck", ["s7", "s8"], {verdict: "agree", documents: 2, origins: 1, informants: 1}),
  claim("c4", "alarm failed", ["s9"], {verdict: "single", documents: 1, origins: 1, informants: 1}),
  claim("c5", "alarm came late", ["s10"], {verdict: "single", documents: 1, origins: 1, informants: 1}),
  claim("c6", "building of the Aurelia", ["s11"], {verdict: "single", documents: 1, origins: 1, informants: 0}),
  claim("c7", "passengers", ["s12", "s13"], {verdict: "unsure", documents: 2, origins: 1, informants: 2}),
];

const POLICE = {start: at("A", " on Friday, police said").start + " on Friday".length, end: at("A", " on Friday, police said").end};

function reused(id: string, span: Span, kind: ReuseKind, share: number, from: readonly Span[], detail: string): Reuse {
  return {id, ...span, kind, share, from, reasons: [because(kind === "own" ? "own-words" : "same-words", detail, ...from)]};
}

const REUSE: readonly Reuse[] = [
  reused("r1", at("A", "A fire on the ferry Aurelia injured 14 people on Friday, police said."), "own", 0, [], "its document takes text from no other"),
  reused("r2", at("B", "Ferry blaze injures 40"), "own", 0, [], "none of its words stand in a text that its document comes from"),
  reused("r3", at("B", "A fire on the ferry Aurelia injured 40 people on Friday."), "edited", 0.9, [at("A", "A fire on the ferry Aurelia injured 14 people on Friday, police said.")], "9 of 10 words stand in A"),
  reused("r4", at("B", "The ferry was carrying about 200 passengers when smoke rose from the engine room, an official said."), "rewritten", 0.4, [at("A", "The ferry was carrying about 200 passengers when smoke rose from the engine room, a senior harbor official said.")], "in other words in A"),
  reused("r5", at("B", "“We had the deck clear in nine minutes,” harbor master Tomas Reyl told reporters."), "verbatim", 1, [at("A", "“We had the deck clear in nine minutes,” harbor master Tomas Reyl told reporters.")], "all 14 words stand in A, in the same order"),
];

export const DOSSIER: Dossier = {
  documents: DOCUMENTS,
  layers: {
    sentences: [], mentions: MENTIONS, timexes: TIMEXES, quantities: QUANTITIES, quotes: QUOTES,
    alignments: [{
      id: "al1", left: at("A", DOCUMENTS[0].text.slice(FIRE_A.start, at("A", "Nobody").start - 2)),
      right: at("B", DOCUMENTS[1].text.slice(FIRE_B.start, at("B", "told reporters.").end)), score: 0.94, basis: "text",
      edits: [
        {kind: "substitution", effect: "wording", left: range("A", "a senior harbor official"), right: range("B", "an official")},
        {kind: "omission", effect: "attribution", left: POLICE, right: null},
        {kind: "substitution", effect: "number", left: range("A", "14", 1), right: range("B", "40", 1)},
      ],
    }],
    unseen: [{id: "un1", label: "Harbor Gazette text, not in the set", credit: at("D", "reported")}],
    descents: [
      {
        id: "de1", child: "doc-B", parent: "doc-A", kind: "copy", share: 0.93, directed: true,
        reasons: [because("credit-line", "B credits Coastal Wire", at("B", "Source: Coastal Wire"))],
      },
      {
        id: "de2", child: "doc-D", parent: "doc-C", kind: "relay", share: 0, directed: true,
        reasons: [because("reported-by", "“The Velmora Post reported” names C", at("D", "The Velmora Post reported"))],
      },
      {id: "de3", child: "doc-C", parent: "un1", kind: "excerpt", share: 0.2, directed: true, reasons: []},
    ],
    reuse: REUSE,
    citations: [{
      id: "ct1", ...at("D", "The Velmora Post"), content: range("D", "The Velmora Post reported"), quote: null, mention: null, to: "doc-C", passage: at("C", "The operator"),
      reasons: [because("names-outlet", "“The Velmora Post” names C", at("D", "The Velmora Post"))],
    }],
    circles: [{
      id: "ci1", steps: [{doc: "doc-D", to: "doc-C", citation: "ct1", descent: null}, {doc: "doc-C", to: "doc-D", citation: null, descent: "de2"}],
      reasons: [because("circular-reporting", "circular reporting: D cites C; C copies D", at("D", "The Velmora Post"))],
    }],
    sharedQuotes: [{
      id: "sq1", speakers: "one", reasons: [because("same-quote", "the quoted words are the same, or nearly so", at("A", "Nobody jumped."))],
      wordings: [
        {quotes: ["q3"], earliest: true, fullest: true, edits: []},
        {quotes: ["q5"], earliest: false, fullest: false, edits: [{kind: "omission", effect: "wording", left: range("A", "Nobody jumped"), right: null}]},
      ],
    }],
    informants: [
      {id: "in1", ...at("A", "a senior harbor official"), entity: "e2", people: 1, terms: null, quotes: ["q1"], matches: [{
        informant: "in2", score: 0.4, reasons: [because("same-office", "both are described by “harbor”", at("A", "a senior harbor official"))],
        against: [because("other-number", "one person here, several people there", at("B", "an official"))],
      }]},
      {id: "in2", ...at("B", "an official"), entity: null, people: null, terms: null, quotes: [], matches: []},
    ],
    entities: [
      {id: "e1", name: "Tomas Reyl", kind: "person", mentions: ["m1", "m4"], descriptions: [{...at("A", "harbor master"), quote: null}], unnamed: false, reasons: []},
      {id: "e2", name: "a senior harbor official", kind: "person", mentions: ["m2"], descriptions: [], unnamed: true, reasons: []},
      {id: "e3", name: "police", kind: "organization", mentions: ["m3"], descriptions: [], unnamed: false, reasons: []},
      {id: "e4", name: "a deckhand", kind: "person", mentions: ["m6"], descriptions: [], unnamed: true, reasons: []},
      {
        id: "e5", name: "Meridian Lines", kind: "organization", mentions: ["m7", "m10"], unnamed: false, reasons: [],
        descriptions: [{...at("C", "The operator"), quote: "q7"}, {...at("D", "a firm with three fines in five years"), quote: null}],
      },
      {id: "e6", name: "The Velmora Post", kind: "organization", mentions: ["m8"], descriptions: [], unnamed: false, reasons: []},
      {id: "e7", name: "Aurelia", kind: "other", mentions: ["m11", "m12"], descriptions: [{...at("C", "aging ferry"), quote: null}], unnamed: false, reasons: []},
    ],
    statements: STATEMENTS,
    claims: CLAIMS,
    timeline: [
      entryAt("1987", {first: "1987-01-01", last: "1987-12-31", about: "building of the Aurelia", statements: ["s11"]}),
      entryAt("2024-05-03", {
        about: "fire on the Aurelia", first: "2024-05-03", last: "2024-05-04", statements: ["s4", "s5", "s6"], differ: "conflict",
        times: [{value: "2024-05-03", statements: ["s4", "s5"]}, {value: "2024-05-04", statements: ["s6"]}],
      }),
    ],
    datings: [{doc: "doc-C", value: null, first: "2024-05-04", last: null, reasons: [because("past-date", "told as past, so published then or later")]}],
    unread: [{...at("D", "12 comments"), why: "a number outside the article"}],
  },
  decisions: [
    {id: "join-1", kind: "join", because: "the register has one firm", sides: [{name: "The operator", spans: [at("C", "The operator")], later: true}, {name: "a firm", spans: [at("D", "a firm with three fines in five years")], later: true}]},
    {id: "split-1", kind: "split", because: "", sides: [{name: "police", spans: [at("A", "police")], later: true}, {name: "an official", spans: [at("B", "an official")], later: false}]},
  ],
  notices: [
    {code: "no-date", text: "C has no date of publication", doc: "doc-C"},
    {code: "unclosed-quote", text: "no closing mark before the paragraph ends", ...at("C", "You have two free articles")},
  ],
};
