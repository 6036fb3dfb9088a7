import {contains, groupBy, idOf, overlapOf, rowsWithin, type Document, type Entity, type Handle, type Layers, type Quote, type Range, type ReportTime, type Sentence, type Statement, type StatementValue, type Timex} from "../../model/index.ts";
import {stage, type Stage} from "../stage.ts";
import {findAges, type Age} from "./ages.ts";
import {featuresOf} from "./features.ts";
import {findFigures} from "./figures.ts";
import {hedgesIn, holdingCue} from "./hedges.ts";
import {findSayings, type Sayings} from "./sayings.ts";
import {findFrames, lookupIn, type DocumentLayers, type Frame} from "./frames.ts";
import {aboutFrame} from "./labels.ts";

/** Gives the statements: what each document asserts of what, in its own voice or a speaker's. */
export function statements(): Stage {
  return stage({
    name: "statements", needs: ["sentences", "mentions", "timexes", "quantities", "quotes", "entities"], gives: "statements",
    run: (documents, layers) => {
      const layersOf = documentLayersOf(layers);
      return {layer: documents.flatMap((doc) => findStatements(doc, layersOf(doc)))};
    },
  });
}

/** The layers that statements are made from. */
export type StatementNeeds = Pick<Layers, "sentences" | "mentions" | "timexes" | "quantities" | "quotes" | "entities">;

/** What of the layers lies in one document, ready to be looked up. O(rows). */
export function documentLayersOf(layers: StatementNeeds): (doc: Document) => DocumentLayers {
  const entityOf = new Map(layers.entities.flatMap((entity) => entity.mentions.map((id) => [id, entity] as const)));
  const byDoc = <Row extends {readonly doc: string}>(rows: readonly Row[]) => groupBy(rows, ({doc}) => doc);
  const [sentences, mentions, timexes, quantities, quotes] = [byDoc(layers.sentences), byDoc(layers.mentions), byDoc(layers.timexes), byDoc(layers.quantities), byDoc(layers.quotes)];
  return ({id}) => {
    const own = {sentences: sentences.get(id) ?? [], mentions: mentions.get(id) ?? [], timexes: timexes.get(id) ?? [], quantities: quantities.get(id) ?? [], quotes: quotes.get(id) ?? []};
    return {...own, entityOf, sayings: findSayings(own), quotesOf: rowsBySentence(own.sentences, own.quotes)};
  };
}

/** Looks up the rows that reach into a sentence; both lists are in text order. O(sentences + rows · sentences of the longest row). */
export function rowsBySentence<Row extends Range>(sentences: readonly Sentence[], rows: readonly Row[]): (sentence: Sentence) => readonly Row[] {
  const found = new Map<string, Row[]>(sentences.map(({id}) => [id, []]));
  let from = 0;
  for (const row of rows) {
    while (from < sentences.length && sentences[from].end <= row.start) from++;
    for (let at = from; at < sentences.length && sentences[at].start < row.end; at++) found.get(sentences[at].id)!.push(row);
  }
  return ({id}) => found.get(id) ?? [];
}

/** The statements of one document in text order. */
export function findStatements(doc: Document, layers: DocumentLayers): readonly Statement[] {
  const frames = findFrames(doc, layers);
  const framesBySentence = groupBy(frames, ({sentence}) => sentence.id);
  const contextIn = contextsOf(doc, layers);
  const dating = new Set(frames.flatMap(({form, timexes}) => (form === "verb" ? timexes.map(({id}) => id) : [])));
  const found = [
    ...frames.flatMap((frame) => [...(frame.form === "verb" ? [happened(frame, layers)] : []), ...frame.timexes.filter(isDated).map((timex) => timed(frame, timex, layers))]),
    ...findFigures(doc, layers, ({id}) => framesBySentence.get(id) ?? [], (range) => sentenceOf(layers.sentences, range)).map((figure) => counted(doc, figure, layers, contextIn, dating)),
    ...findAges(doc, layers, ({id}) => framesBySentence.get(id) ?? []).map((age) => aged(doc, age, layers)),
    ...layers.quotes.filter(({kind}) => kind === "direct").flatMap((quote) => worded(doc, quote, layers)),
  ];
  return [...new Map(found.map((statement) => [statement.id, statement])).values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

/** What a sentence speaks of as a whole, found once for each. */
type ContextIn = (sentence: Sentence) => readonly string[];

function contextsOf(doc: Document, layers: DocumentLayers): ContextIn {
  const contexts = new Map<string, readonly string[]>();
  return (sentence) => {
    const known = contexts.get(sentence.id) ?? featuresOf(lookupIn(doc, sentence, layers), [...sentence.tokens.keys()]);
    contexts.set(sentence.id, known);
    return known;
  };
}

/** A time that says when: not a duration, a repeated time, or a bare "now". */
const isDated = ({type, value}: Timex): boolean => (type === "DATE" || type === "TIME") && /\d/u.test(value);

function happened(frame: Frame, layers: DocumentLayers): Statement {
  const at = frame.timexes.find(isDated)?.value ?? null;
  const holds = frame.quote?.stance === "denies" ? false : frame.open || isUnsaid(frame.quote) ? null : !frame.negated;
  return statement(frame, layers, frame.range, "happened", {type: "polarity", holds}, wordsOf(holds, frame.negated), at);
}

/** "will not move", "should not move" leave open whether it moves, and say otherwise than "will move". */
const wordsOf = (holds: boolean | null, isNegated: boolean): string => (holds === null ? isNegated ? "open, denied" : "open" : holds ? "happened" : "did not happen");

/** "declined to say whether the pumps had failed" leaves open whether they had. */
const isUnsaid = (quote: Quote | null): boolean => quote?.stance === "declines" || quote?.stance === "silent";

function timed(frame: Frame, timex: Timex, layers: DocumentLayers): Statement {
  const predicate = frame.sentence.tokens[frame.predicate];
  const near = {start: Math.min(predicate.start, timex.start), end: Math.max(predicate.end, timex.end)};
  const range = frame.form === "noun" ? near : frame.range;
  const bound = boundOf(frame.doc.text, timex);
  const isWithinDay = bound !== null && timex.value.includes("T") && !bound.isSoon;
  const [value, mod] = isWithinDay ? [timex.value.slice(0, timex.value.indexOf("T")), timex.mod] : [timex.value, timex.mod ?? (bound?.isSoon && timex.value.includes("T") ? null : bound?.mod ?? null)];
  return statement(frame, layers, range, "time", {type: "time", value, mod, timex: timex.id}, frame.doc.text.slice(bound?.start ?? timex.start, timex.end), value);
}

/** "before May 5", "by Friday": a bound on the time, and where its word begins. Of an hour ("before dawn on Monday") the day still holds, and "shortly after 4 a.m." is about that hour. */
function boundOf(text: string, {start}: Timex): {readonly mod: string; readonly start: number; readonly isSoon: boolean} | null {
  const found = /(?<soon>\b(?:shortly|just|soon) )?\b(?<word>before|after|by) $/iu.exec(text.slice(Math.max(0, start - BOUND_REACH), start));
  return found === null ? null : {mod: BOUND_MODS[found.groups!.word.toLowerCase()], start: start - found[0].length, isSoon: found.groups!.soon !== undefined}; // the word is part of the form
}

/** Code units before a time within which its bound stands. */
const BOUND_REACH = 16;

/** TIMEX3 modifiers of bounds. */
const BOUND_MODS: Readonly<Record<string, string>> = {before: "BEFORE", after: "AFTER", by: "ON_OR_BEFORE"};

function statement(frame: Frame, layers: DocumentLayers, range: Range, aspect: string, typed: StatementValue, value: string, at: string | null): Statement {
  const event = eventIdOf(frame.doc.id, frame.sentence.tokens[frame.predicate].start);
  return make(frame.doc, range, {subject: event, about: aboutFrame(frame, layers.mentions), aspect, value, typed, quote: frame.quote, at, handle: frame.handle}, layers);
}

/** Id of the event that the word at an offset of a document names: the `subject` of the statements on it. */
export function eventIdOf(doc: string, start: number): string {
  return idOf("ev", doc, start);
}

interface Draft {
  readonly subject: string;
  readonly about: string;
  readonly aspect: string;
  readonly value: string;
  readonly typed: StatementValue;
  readonly quote: Quote | null;
  readonly at: string | null;
  readonly handle: Handle;
  /** Where words stand that may hold it back; else its own range. */
  readonly clause?: Range;
}

function make(doc: Document, {start, end}: Range, {quote, clause = {start, end}, ...draft}: Draft, {entityOf, sayings, sentences}: Making): Statement {
  const reported = reportedAt(doc, quote, sayings);
  return {
    id: idOf("st", doc.id, start, end, draft.aspect, draft.subject, draft.value), doc: doc.id, start, end, ...draft, value: draft.value.replace(/\s+/gu, " "),
    hedges: [...hedgesIn(sentenceOf(sentences, clause)?.tokens ?? [], clause), ...holdingCue(doc, quote)].sort((a, b) => a.start - b.start),
    quote: quote?.id ?? null, speaker: quote?.speaker ? entityOf.get(quote.speaker)?.id ?? null : null,
    reported, asOf: asOfIn(sentenceOf(sentences, {start, end}), sayings) ?? reported,
  };
}

type Making = Pick<DocumentLayers, "entityOf" | "sayings" | "sentences">;

/** When the speaker said it, where the text tells, else when the document was published. */
function reportedAt({published}: Document, quote: Quote | null, {saidAt}: Sayings): ReportTime | null {
  const said = quote && saidAt.get(quote.id);
  if (said && isDated(said)) return {value: said.value, timex: said.id};
  return published && {value: published.value, timex: null};
}

function asOfIn(sentence: Sentence | undefined, {asOf}: Sayings): ReportTime | null {
  const said = sentence && asOf.find((timex) => contains(sentence, timex) && isDated(timex));
  return said ? {value: said.value, timex: said.id} : null;
}

/** How many, how much: what is counted or measured is the thing, the event it stands with takes part. */
function counted(doc: Document, {quantity, range, frame, handle, about, sentence}: FoundFigure, layers: DocumentLayers, contextIn: ContextIn, dating: ReadonlySet<string>): Statement {
  const typed: StatementValue = {type: "quantity", low: quantity.low, high: quantity.high, unit: quantity.unit, approximate: quantity.approximate, quantity: quantity.id};
  const quote = frame?.quote ?? quoteAround(layers.quotesOf(sentence), quantity);
  const at = frame?.timexes.find(isDated)?.value ?? onlyTimeOf(sentence, quantity, layers, frame ? dating : NONE);
  const value = doc.text.slice(quantity.start, quantity.end);
  return make(doc, range, {subject: idOf("th", doc.id, quantity.start), about, aspect: "quantity", value, typed, quote, at, handle: {...handle, others: contextIn(sentence)}, clause: frame?.range ?? range}, layers);
}

type FoundFigure = ReturnType<typeof findFigures>[number];

const NONE: ReadonlySet<string> = new Set();

/** Characters of a TIMEX3 value that tells a day. */
const DAY_LENGTH = 10;

/** How old somebody is said to be. */
function aged(doc: Document, {entity, range, years, about, handle, frame, sentence}: Age, layers: DocumentLayers): Statement {
  const subject = entity?.id ?? idOf("th", doc.id, range.start);
  const quote = frame?.quote ?? quoteAround(layers.quotesOf(sentence), range);
  return make(doc, range, {subject, about: `how old ${about} is`, aspect: "age", value: years, typed: {type: "words", words: years}, quote, at: null, handle}, layers);
}

/** The one dated time of a sentence, with no other figure between: "the worst since 2019, when a fire hurt 12 people" speaks of 2019; of "48 percent, up from 39 percent in 2018" only the second does. */
function onlyTimeOf(sentence: Range, figure: Range, {timexes, quantities, sayings: {apart}}: DocumentLayers, dating: ReadonlySet<string>): string | null {
  const dated = rowsWithin(timexes, sentence).filter((timex) => isDated(timex) && !apart.has(timex.id));
  if (dated.length !== 1 || dating.has(dated[0].id) && dated[0].value.length >= DAY_LENGTH) return null; // "on Monday ordered … after the tank poured 9 tons": the day of the order
  const between = {start: Math.min(figure.end, dated[0].end), end: Math.max(figure.start, dated[0].start)};
  return rowsWithin(quantities, between).length > 0 ? null : dated[0].value;
}

/** The sentence that holds a range; sentences are in text order. O(log sentences). */
function sentenceOf(sentences: readonly Sentence[], range: Range): Sentence | undefined {
  const at = firstBehind(sentences, range.start);
  return at < sentences.length && contains(sentences[at], range) ? sentences[at] : undefined;
}

/** Index of the first sentence that ends behind an offset. O(log sentences). */
function firstBehind(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].end <= offset) low = middle + 1; else high = middle;
  }
  return low;
}

function quoteAround(quotes: readonly Quote[], range: Range): Quote | null {
  return quotes.filter((quote) => contains(quote, range)).sort((a, b) => (a.end - a.start) - (b.end - b.start))[0] ?? null;
}

/** The very words of a speaker, a statement for each sentence of them. */
function worded(doc: Document, quote: Quote, {entityOf, sentences, sayings}: DocumentLayers): readonly Statement[] {
  const speaker: Entity | undefined = quote.speaker ? entityOf.get(quote.speaker) : undefined;
  const about = speaker ? `what ${speaker.name} said` : "words in quotation marks";
  const handle: Handle = {class: "say", agents: speaker ? [`e:${speaker.id}`] : [], patients: [], others: []};
  const first = firstBehind(sentences, quote.start);
  return sentences.slice(first, firstBehind(sentences, quote.end) + 1).filter((sentence) => overlapOf(sentence, quote) > 1).map((sentence) => {
    const range = {start: Math.max(sentence.start, quote.start), end: Math.min(sentence.end, quote.end)};
    const words = spokenWords(doc, quote, range);
    return make(doc, range, {subject: speaker?.id ?? quote.id, about, aspect: "wording", value: words, typed: {type: "words", words}, quote, at: null, handle}, {entityOf, sentences, sayings});
  });
}

/** The words of a quote within a range, without the attribution that breaks them. */
function spokenWords({text}: Document, {pieces}: Quote, range: Range): string {
  const within = (pieces ?? [range]).map(({start, end}) => ({start: Math.max(start, range.start), end: Math.min(end, range.end)}));
  return within.filter(({start, end}) => start < end).map(({start, end}) => text.slice(start, end)).join(" ");
}
