// A small dossier made by hand with a row in every table of the file.
import {Buffer} from "node:buffer";
import {createHash} from "node:crypto";
import type {Document, Dossier, Part, Reason, Span} from "../../src/model/index.ts";
import type {StoredFile} from "../../src/store/index.ts";

const LEFT = "Ferry halted 🌊 at Velmora\n\n\u201CAt least 40 people were aboard,\u201D Ada Ode said on Tuesday, citing the Tarn Courier.\n";
const RIGHT = "Ferry stopped\n\n43 people were aboard, President Ada Ode told the Courier.\u0000\n";

function documentOf(id: string, sigil: string, text: string, parts: readonly Part[]): Document {
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return {
    id, sigil, input: `articles/${id}.txt`, sha256, url: null, outlet: sigil === "A" ? "Coastal Wire" : null, byline: null,
    headline: text.split("\n")[0], published: sigil === "A" ? {value: "2031-05-06", basis: "given"} : null,
    ...(sigil === "A" && {facts: [{field: "updated", value: "2031-05-07", where: "time"}, {field: "section", value: "Coast", where: "meta section"}], work: "coastal.example/ferry"}),
    ...(sigil === "B" && {versionOf: "d-a"}), text, parts,
  };
}

const a = documentOf("d-a", "A", LEFT, [{kind: "headline", start: 0, end: 26}, {kind: "body", start: 28, end: LEFT.length - 1}]);
const b = documentOf("d-b", "B", RIGHT, [{kind: "headline", start: 0, end: 13}, {kind: "body", start: 15, end: RIGHT.length}]);

/** The first place of the words in a document. */
export function spanIn(doc: Document, words: string): Span {
  const start = doc.text.indexOf(words);
  return {doc: doc.id, start, end: start + words.length};
}

function rangeIn(doc: Document, words: string) {
  const {start, end} = spanIn(doc, words);
  return {start, end};
}

function reasonOf(rule: string, ...spans: Span[]): Reason {
  return {rule, score: 0.75, detail: `a reason of ${rule}`, spans};
}

const handle = {class: "board", agents: ["e:p-1"], patients: [], others: ["c:velmora", "#:40"]};

export const sample: Dossier = {
  documents: [a, b],
  layers: {
    sentences: [{id: "s-1", ...spanIn(b, "Ferry stopped"), part: "headline", paragraph: 0, tokens: []}],
    mentions: [
      {id: "m-1", ...spanIn(a, "Ada Ode"), kind: "person", form: "name", head: rangeIn(a, "Ode")},
      {id: "m-2", ...spanIn(b, "President Ada Ode"), kind: "person", form: "name", head: rangeIn(b, "Ode"), title: rangeIn(b, "President")},
      {id: "m-3", ...spanIn(a, "the Tarn Courier"), kind: "organization", form: "name", head: rangeIn(a, "Courier")},
    ],
    timexes: [{id: "t-1", ...spanIn(a, "on Tuesday"), type: "DATE", value: "2031-05-06", mod: null, reasons: [reasonOf("weekday", spanIn(a, "Tuesday"))]}],
    quantities: [
      {id: "n-1", ...spanIn(a, "At least 40"), low: 40, high: null, unit: null, of: rangeIn(a, "people"), approximate: false, bound: "at-least"},
      {id: "n-2", ...spanIn(b, "43"), low: 43, high: 43.5, unit: "g", of: null, approximate: true, bound: null},
    ],
    quotes: [
      {
        id: "q-1", ...spanIn(a, "At least 40 people were aboard,"), kind: "direct", cue: rangeIn(a, "said"),
        pieces: [rangeIn(a, "At least 40"), rangeIn(a, "people were aboard,")], speaker: "m-1", speakerWords: rangeIn(a, "Ada Ode"),
        speakerKind: "named", speakerType: "person", chain: [{mention: "m-3", cue: rangeIn(a, "citing")}], denies: false, stance: "asserts", reasons: [reasonOf("speaker-then-cue", spanIn(a, "said"))],
      },
      {
        id: "q-2", ...spanIn(b, "43 people were aboard"), kind: "indirect", cue: null, speaker: null, speakerWords: null,
        speakerKind: "unknown", speakerType: "unknown", chain: [], denies: true, stance: "declines", reasons: [],
      },
    ],
    alignments: [{
      id: "a-1", left: spanIn(a, "people were aboard"), right: spanIn(b, "people were aboard"), score: 0.9, basis: "speech",
      edits: [
        {kind: "substitution", effect: "number", left: rangeIn(a, "At least 40"), right: rangeIn(b, "43")},
        {kind: "omission", effect: "attribution", left: rangeIn(a, "said"), right: null},
      ],
    }],
    unseen: [{id: "u-1", label: "a text of the Courier", credit: spanIn(b, "the Courier"), contents: [spanIn(a, "people were aboard"), spanIn(b, "told")]}, {id: "u-2", label: "another", credit: null}],
    descents: [
      {id: "e-1", child: "d-b", parent: "u-1", kind: "excerpt", share: 0.4, directed: true, reasons: [reasonOf("credit", spanIn(b, "the Courier"))]},
      {id: "e-2", child: "d-a", parent: null, kind: "relay", share: 0, directed: false, reasons: []},
    ],
    reuse: [
      {id: "r-1", ...spanIn(b, "people were aboard"), kind: "edited", share: 0.75, from: [spanIn(a, "people were aboard"), spanIn(a, "Velmora")], reasons: [reasonOf("most-words", spanIn(a, "people were aboard"))]},
      {id: "r-2", ...spanIn(a, "Ferry halted"), kind: "own", share: 0, from: [], reasons: []},
    ],
    citations: [
      {id: "x-1", ...spanIn(a, "the Tarn Courier"), content: rangeIn(a, "At least 40 people were aboard,"), quote: "q-1", mention: "m-3", to: "d-b", passage: spanIn(b, "43 people were aboard"), reasons: [reasonOf("names-outlet", spanIn(a, "the Tarn Courier"))]},
      {id: "x-2", ...spanIn(b, "the Courier"), content: rangeIn(b, "43 people were aboard"), quote: null, mention: null, to: "d-a", passage: null, reasons: []},
    ],
    circles: [{
      id: "o-1", reasons: [reasonOf("circular-reporting", spanIn(a, "citing"))],
      steps: [{doc: "d-a", to: "d-b", citation: "x-1", descent: null}, {doc: "d-b", to: "d-a", citation: null, descent: "e-1"}],
    }],
    sharedQuotes: [{
      id: "w-1", speakers: "unclear", reasons: [reasonOf("same-quote", spanIn(a, "aboard"))],
      wordings: [
        {quotes: ["q-1"], earliest: true, fullest: true, edits: []},
        {quotes: ["q-2", "q-1"], earliest: false, fullest: false, edits: [{kind: "substitution", effect: "number", left: rangeIn(a, "40"), right: rangeIn(b, "43")}, {kind: "omission", effect: "wording", left: rangeIn(a, "At least"), right: null}]},
      ],
    }],
    informants: [
      {
        id: "i-1", ...spanIn(a, "people"), entity: "p-1", people: 2, terms: spanIn(a, "on Tuesday"), quotes: ["q-1", "q-2"],
        matches: [{informant: "i-2", score: 0.4, reasons: [reasonOf("same-office", spanIn(a, "people"))], against: [reasonOf("other-number", spanIn(b, "people"))]}],
      },
      {id: "i-2", ...spanIn(b, "people"), entity: null, people: null, terms: null, quotes: [], matches: []},
    ],
    entities: [{
      id: "p-1", name: "Ada Ode", kind: "person", mentions: ["m-1", "m-2"], unnamed: false, reasons: [reasonOf("same-name", spanIn(b, "Ada Ode"))],
      descriptions: [{...spanIn(b, "President"), quote: null}, {...spanIn(a, "Ode"), quote: "q-1"}],
    }],
    statements: [
      {id: "c-1", ...spanIn(a, "At least 40 people were aboard,"), subject: "p-1", about: "aboard", aspect: "quantity", value: "at least 40", typed: {type: "quantity", low: 40, high: null, unit: null, approximate: false, quantity: "n-1"}, quote: "q-1", speaker: "p-1", at: "2031-05-06", reported: {value: "2031-05-07", timex: "t-1"}, asOf: {value: "2031-05-07", timex: null}, hedges: [rangeIn(a, "At least")], handle},
      {id: "c-2", ...spanIn(b, "43 people were aboard"), subject: "p-1", about: "aboard", aspect: "quantity", value: "43", typed: {type: "quantity", low: 43, high: 43, unit: null, approximate: true, quantity: "n-2"}, quote: null, speaker: null, at: null, reported: null, asOf: null, hedges: [], handle},
      {id: "c-3", ...spanIn(a, "on Tuesday"), subject: "p-1", about: "said", aspect: "time", value: "Tuesday", typed: {type: "time", value: "2031-05-06", mod: null, timex: "t-1"}, quote: null, speaker: null, at: null, reported: null, asOf: null, hedges: [], handle},
      {id: "c-4", ...spanIn(b, "told the Courier"), subject: "p-1", about: "told", aspect: "patient", value: "the Courier", typed: {type: "entity", entity: "p-1", words: "the Courier"}, quote: null, speaker: null, at: null, reported: null, asOf: null, hedges: [], handle},
      {id: "c-5", ...spanIn(a, "halted"), subject: "p-1", about: "halt", aspect: "happened", value: "yes", typed: {type: "polarity", holds: true}, quote: null, speaker: null, at: null, reported: null, asOf: null, hedges: [], handle},
      {id: "c-6", ...spanIn(b, "stopped"), subject: "p-1", about: "halt", aspect: "wording", value: "stopped", typed: {type: "words", words: "stopped"}, quote: null, speaker: null, at: null, reported: null, asOf: null, hedges: [], handle},
    ],
    claims: [
      {
        id: "k-1", about: "people aboard", statements: ["c-1", "c-2"], verdict: "differ", documents: 2, origins: 2, informants: 1,
        differences: [{type: "bounds", aspect: "quantity", values: [{value: "at least 40", statements: ["c-1"]}, {value: "43", statements: ["c-2"]}], reasons: [reasonOf("nested", spanIn(a, "40"))]}],
        reasons: [reasonOf("same-count", spanIn(a, "aboard"), spanIn(b, "aboard"))],
      },
      {id: "k-2", about: "halt", statements: ["c-5"], verdict: "single", documents: 1, origins: 1, informants: 0, differences: [], reasons: []},
    ],
    timeline: [
      {id: "tl-1", about: "halt", at: "2031-05-06", first: "2031-05-06", last: "2031-05-07", statements: ["c-3", "c-5"], times: [{value: "2031-05-06", statements: ["c-3"]}, {value: "2031-05-07", statements: ["c-5"]}], differ: "conflict", after: [], open: false, reasons: [reasonOf("same-event", spanIn(a, "Tuesday"))]},
      {id: "tl-2", about: "told", at: "XXXX-XX-XX", first: "2031-05-06", last: null, statements: ["c-4"], times: [], differ: null, after: ["tl-1"], open: true, reasons: []},
    ],
    datings: [{doc: b.id, value: "XXXX-05", first: "XXXX-05-01", last: "XXXX-05-31", reasons: [reasonOf("dateline", spanIn(b, "Courier"))]}, {doc: a.id, value: null, first: null, last: "2031-05-07", reasons: []}],
    unread: [{...spanIn(b, "Ferry stopped"), why: "verb"}],
  },
  known: [{file: "people.csv", id: null, name: "Ada Ode", kind: "person", aliases: ["A. Ode", "Ode"]}, {file: "ftm.json", id: "Q1", name: "Tarn Courier", kind: "organization", aliases: []}],
  decisions: [{id: "split-1", kind: "split", because: "two ages are told", sides: [
    {name: "Ada Ode", spans: [spanIn(a, "Ada Ode")], later: true}, {name: "President Ada Ode [B]", spans: [spanIn(b, "President Ada Ode"), spanIn(b, "the Courier")], later: false},
  ]}],
  notices: [
    {code: "no-date", text: "no day of publication is known", doc: "d-b"},
    {code: "odd-character", text: "a character that is no text", doc: "d-b", start: RIGHT.indexOf("\u0000"), end: RIGHT.indexOf("\u0000") + 1},
    {code: "general", text: "something odd"},
  ],
};

/** The stored bytes of the sample, as a normalizer that takes UTF-8 as it is would have read them. */
export const sampleFiles: ReadonlyMap<string, StoredFile> = new Map(
  sample.documents.map((doc, at) => [doc.id, {
    bytes: new Uint8Array(Buffer.from(doc.text, "utf8")), normalizer: "as-is/1",
    ...(at === 0 ? {runs: [{kind: "same" as const, start: 0, end: doc.text.length, byteStart: 0, byteEnd: Buffer.byteLength(doc.text, "utf8")}]} : {}),
  }]),
);
