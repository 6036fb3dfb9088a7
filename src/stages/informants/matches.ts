import type {Alignment, Citation, Claim, Document, InformantMatch, Mention, Quote, Reason, Span, Statement, Timex, Entity} from "../../model/index.ts";
import {overlapOf, spanOf, titleOf} from "../../model/index.ts";
import {contentOf, likenessOf} from "../citations/contents.ts";
import type {Content} from "../citations/contents.ts";
import {areOfOtherCountries, isTelling, mayBeOne, readDescription, sharedWords} from "./descriptions.ts";
import type {Described} from "./descriptions.ts";
import type {Row} from "./rows.ts";

/** What rows are held against one another with. */
export interface Evidence {
  readonly documents: readonly Document[];
  readonly mentions: readonly Mention[];
  readonly timexes: readonly Timex[];
  readonly quotes: readonly Quote[];
  readonly alignments: readonly Alignment[];
  readonly citations: readonly Citation[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
}

/** A row with all that it is held against others by. */
interface Known {
  readonly row: Row;
  readonly at: number;
  readonly doc: Document;
  readonly described: Described;
  readonly quotes: readonly Quote[];
  /** Ids of the documents in which it speaks, each once. */
  readonly docs: readonly string[];
}

/** Whom each row may also be, by the row's place: always with a row further down. O(pairs that share a word, a passage, a claim or an outlet). */
export function findMatches(rows: readonly Row[], evidence: Evidence): readonly (readonly InformantMatch[])[] {
  const known = knownOf(rows, evidence);
  const settings = settingsOf(evidence);
  const pairs = pairsOf(known, evidence);
  const found = rows.map(() => [] as InformantMatch[]);
  const places = new Map(rows.map(({id}, at) => [id, at]));
  for (const {a, b, reasons} of pairs) {
    const match = judge(a, b, reasons, settings);
    if (match) found[a.at].push(match);
  }
  return found.map((matches) => matches.sort((x, y) => y.score - x.score || places.get(x.informant)! - places.get(y.informant)!));
}

function knownOf(rows: readonly Row[], {documents, quotes}: Evidence): readonly Known[] {
  const docs = new Map(documents.map((doc) => [doc.id, doc]));
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  return rows.map((row, at) => {
    const own = row.quotes.flatMap((id) => byId.get(id) ?? []);
    const doc = docs.get(row.doc)!; // rows are of these documents
    return {row, at, doc, described: readDescription(doc.text.slice(row.start, row.end)), quotes: own, docs: [...new Set([row.doc, ...own.map((quote) => quote.doc)])]};
  });
}

// --- which pairs ----------------------------------------------------------------------------------

interface Pair {
  readonly a: Known;
  readonly b: Known;
  readonly reasons: readonly Reason[];
}

/** Rows of one article are kept apart by it, but for one of several. */
const PART = "part-of-several";

/** More rows with one word in common are no sign that two of them are one. */
const MOST_IN_BLOCK = 60;

/** Every pair that something brings together, with what does. */
function pairsOf(known: readonly Known[], evidence: Evidence): readonly Pair[] {
  const reasons = new Map<string, {a: Known; b: Known; reasons: Reason[]}>();
  const add = (one: Known, other: Known, reason: Reason) => {
    if (one === other || reason.rule !== PART && one.docs.some((doc) => other.docs.includes(doc))) return;
    const [a, b] = one.at < other.at ? [one, other] : [other, one];
    const pair = reasons.get(`${a.at} ${b.at}`) ?? {a, b, reasons: []};
    if (!pair.reasons.some(({rule}) => rule === reason.rule)) pair.reasons.push(reason);
    reasons.set(`${a.at} ${b.at}`, pair);
  };
  for (const bring of [byWords, byPassages, byClaims, byCitations, byEntity]) bring(known, evidence, add);
  return [...reasons.values()].sort((x, y) => x.a.at - y.a.at || x.b.at - y.b.at);
}

type Add = (a: Known, b: Known, reason: Reason) => void;

/** "a port official" and "an official of the port": the same office, body or country. */
function byWords(known: readonly Known[], _: Evidence, add: Add): void {
  const blocks = new Map<string, Known[]>();
  for (const one of known) for (const word of [...one.described.countries, ...one.described.words]) blocks.set(word, [...(blocks.get(word) ?? []), one]);
  for (const block of blocks.values()) if (block.length <= MOST_IN_BLOCK) forPairs(block, (a, b) => {
    const words = sharedWords(a.described, b.described);
    if (!mayBeOne(a.described, b.described) || words.length === 0) return;
    if (a.described.head !== b.described.head && words.every((word) => a.described.countries.has(word))) return; // a country is too little
    const score = isTelling(words) ? Math.min(0.6, 0.3 + 0.1 * words.length + (a.described.head === b.described.head ? 0.05 : 0)) : SLIGHT;
    add(a, b, {rule: "same-office", score, detail: `both are described by ${words.map((word) => `“${a.described.spelled.get(word) ?? word}”`).join(", ")}`, spans: [spanOf(a.row), spanOf(b.row)]});
  });
}

/** "A ministry official" and "an official at the interior ministry" have too little in common to stand alone. */
const SLIGHT = 0.25;

function forPairs<One>(all: readonly One[], run: (a: One, b: One) => void): void {
  all.forEach((a, i) => all.slice(i + 1).forEach((b) => run(a, b)));
}

/** The same words, or words in a passage that one article took from another. */
function byPassages(known: readonly Known[], {alignments}: Evidence, add: Add): void {
  const byDocument = byDocumentOf(known);
  for (const {left, right, basis} of alignments) {
    const [lefts, rights] = [left, right].map((side) => (byDocument.get(side.doc) ?? []).filter(({quotes, row}) => [...quotes, ...(basis === "speech" ? [] : [row])].some((span) => span.doc === side.doc && 2 * overlapOf(span, side) > Math.min(span.end - span.start, side.end - side.start))));
    for (const a of lefts) for (const b of rights) {
      if (!mayBeOne(a.described, b.described) && basis !== "speech" && !isAligned(a, b, {left, right})) continue;
      add(a, b, basis === "speech" ? {rule: "same-words", score: 0.8, detail: "the same words are quoted", spans: [spanOf(left), spanOf(right)]}
        : {rule: "same-passage", score: 0.75, detail: "both stand in one passage that the articles share", spans: [spanOf(left), spanOf(right)]});
    }
  }
}

/** Their descriptions stand on both sides of the passage. */
function isAligned(a: Known, b: Known, {left, right}: Pick<Alignment, "left" | "right">): boolean {
  return a.row.doc === left.doc && b.row.doc === right.doc && overlapOf(a.row, left) > 0 && overlapOf(b.row, right) > 0;
}

/** Both assert one thing. */
function byClaims(known: readonly Known[], {claims, statements}: Evidence, add: Add): void {
  const byQuote = new Map(known.flatMap((one) => one.quotes.map((quote) => [quote.id, one] as const)));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  for (const {verdict, about, statements: ids} of claims) {
    if (verdict !== "agree") continue;
    const behind = ids.flatMap((id) => byId.get(id) ?? []).flatMap((statement) => {
      const one = byQuote.get(statement.quote ?? "");
      return one ? [{one, statement}] : [];
    });
    if (behind.length <= MOST_IN_BLOCK) forPairs(behind, (a, b) => {
      if (mayBeOne(a.one.described, b.one.described)) add(a.one, b.one, {rule: "same-told", score: 0.4, detail: `both are the speakers of one thing: ${about}`, spans: [spanOf(a.statement), spanOf(b.statement)]});
    });
  }
}

/** Words that one article has from the other, or both from a third. */
function byCitations(known: readonly Known[], {citations, documents}: Evidence, add: Add): void {
  const names = new Map(documents.map((doc) => [doc.id, titleOf(doc)]));
  const speaking = byDocumentOf(known);
  const byQuote = new Map(known.flatMap((one) => one.quotes.map(({id}) => [id, one] as const)));
  for (const {quote, to, passage, doc, content} of citations) {
    const one = byQuote.get(quote ?? "");
    if (!one || !passage) continue;
    for (const other of speaking.get(to) ?? []) {
      const told = other.quotes.some((said) => said.doc === to && overlapOf(said, passage) > 0);
      if (told && mayBeOne(one.described, other.described)) add(one, other, {rule: "same-chain", score: 0.7, detail: `one article has it from ${names.get(to)}, where the other speaks`, spans: [{doc, ...content}, passage]});
    }
  }
}

/** By document, who speaks there. */
function byDocumentOf(known: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const speaking = new Map<string, Known[]>();
  for (const one of known) for (const doc of one.docs) speaking.set(doc, [...(speaking.get(doc) ?? []), one]);
  return speaking;
}

/** "One of the officials" may be one of "two officials". */
function byEntity(known: readonly Known[], _: Evidence, add: Add): void {
  const groups = new Map<string, Known[]>();
  for (const one of known) if (one.row.entity !== null) groups.set(one.row.entity, [...(groups.get(one.row.entity) ?? []), one]);
  for (const group of groups.values()) forPairs(group, (a, b) => add(a, b, {rule: PART, score: 0.6, detail: "the article speaks of one and of several of them", spans: [spanOf(a.row), spanOf(b.row)]}));
}

// --- how much speaks for it -----------------------------------------------------------------------

function judge(a: Known, b: Known, brought: readonly Reason[], settings: Settings): InformantMatch | null {
  const against = againstOf(a, b).filter(({rule}) => rule !== "other-number" || !brought.some((reason) => reason.rule === PART));
  const isSame = brought.some(({rule}) => rule === "same-words" || rule === "same-passage");
  const more = [isSame || brought.some(({rule}) => rule === "same-told") ? null : sameTold(a, b, settings), sameSetting(a, b, settings)];
  const reasons = [...brought, ...more.flatMap((reason) => reason ?? [])].sort((x, y) => y.score - x.score);
  const isWeak = ({rule, score}: Reason) => rule === "same-told" || rule === "same-setting" || score <= SLIGHT;
  if (reasons.every(isWeak) || against.some(({rule}) => rule === "other-country") && reasons.every(({score}) => score < STRONG)) return null;
  const doubt = reasons.reduce((left, {score}) => left * (1 - score), 1);
  return {informant: b.row.id, score: Number(((1 - doubt) * against.reduce((left, one) => left * (1 - one.score), 1)).toFixed(2)), reasons, against};
}

/** Weaker reasons do not stand against another country. */
const STRONG = 0.7;

/** Below this share words that both say in indirect speech are not the same. */
const ALIKE = 0.5;
const FEWEST = 4;

function sameTold(a: Known, b: Known, {contentOfQuote}: Settings): Reason | null {
  for (const one of a.quotes) for (const other of b.quotes) {
    const {share, words} = likenessOf(contentOfQuote(one), contentOfQuote(other));
    if (share >= ALIKE && words >= FEWEST) return {rule: "same-told", score: 0.5, detail: "both say nearly the same", spans: [spanOf(one), spanOf(other)]};
  }
  return null;
}

/** What each quote says, and the days and places that stand in the paragraphs of each row's quotes; made when first asked for. */
interface Settings {
  readonly contentOfQuote: (quote: Quote) => Content;
  readonly of: (known: Known) => ReadonlyMap<string, Span>;
}

function settingsOf({documents, timexes, mentions, entities}: Evidence): Settings {
  const docs = new Map(documents.map((doc) => [doc.id, doc]));
  const owner = new Map(entities.flatMap(({id, mentions: ids}) => ids.map((mention) => [mention, id] as const)));
  const days = timexes.filter(({type, value}) => type === "DATE" && /^\d{4}-\d\d-\d\d$/u.test(value)).map((timex) => ({key: `day ${timex.value}`, span: spanOf(timex)}));
  const places = mentions.filter(({kind, id}) => kind === "place" && owner.has(id)).map((mention) => ({key: `place ${owner.get(mention.id)!}`, span: spanOf(mention)}));
  const byDocument = new Map<string, {key: string; span: Span}[]>(documents.map(({id}) => [id, []]));
  for (const place of [...days, ...places]) byDocument.get(place.span.doc)?.push(place);
  const read = (one: Known) => new Map(one.quotes.flatMap((quote) => {
    const line = lineAround(docs.get(quote.doc)!, quote.start);
    return byDocument.get(quote.doc)!.filter(({span}) => overlapOf(span, line) > 0).map(({key, span}) => [key, span] as const);
  }));
  return {
    contentOfQuote: remembered((quote: Quote) => contentOf(docs.get(quote.doc)!, quote)), // quotes are of these documents
    of: remembered(read),
  };
}

function remembered<From, To>(make: (from: From) => To): (from: From) => To {
  const made = new Map<From, To>();
  return (from) => {
    const found = made.get(from) ?? make(from);
    made.set(from, found);
    return found;
  };
}

function lineAround({text}: Document, at: number): {readonly start: number; readonly end: number} {
  const end = text.indexOf("\n", at);
  return {start: text.lastIndexOf("\n", at) + 1, end: end < 0 ? text.length : end};
}

/** A day and a place that both are told beside; speaks for a match, never brings one about. */
function sameSetting(a: Known, b: Known, settings: Settings): Reason | null {
  if (a.row.doc === b.row.doc) return null;
  const [one, other] = [settings.of(a), settings.of(b)];
  const shared = [...one.keys()].filter((key) => other.has(key));
  if (!shared.some((key) => key.startsWith("day ")) || !shared.some((key) => key.startsWith("place "))) return null;
  return {rule: "same-setting", score: 0.2, detail: "beside both stand the same day and the same place", spans: shared.flatMap((key) => [one.get(key)!, other.get(key)!])};
}

/** What tells them apart. */
function againstOf(a: Known, b: Known): readonly Reason[] {
  const spans = [spanOf(a.row), spanOf(b.row)];
  const [one, other] = [a, b].map(({row}) => row.people);
  const number: Reason = {rule: "other-number", score: 0.3, detail: `${peopleWords(one)} here, ${peopleWords(other)} there`, spans};
  const country: Reason = {rule: "other-country", score: 0.6, detail: `${[...a.described.countries].join(", ")} here, ${[...b.described.countries].join(", ")} there`, spans};
  return [...(one === other ? [] : [number]), ...(areOfOtherCountries(a.described, b.described) ? [country] : [])];
}

const peopleWords = (people: number | null): string => (people === null ? "several people" : people === 1 ? "one person" : `${people} people`);
