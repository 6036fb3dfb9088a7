import type {Document, Dossier, Quote, Range} from "../../model/index.ts";
import {compareRanges, contains, isArticleKind, overlapOf} from "../../model/index.ts";
import {findQuoted} from "../../text/quotation-marks.ts";
import {readWords} from "./words.ts";
import type {SpokenWord} from "./words.ts";

/** Words between quotation marks: what somebody is said to have said in these words. */
export interface Stretch extends Range {
  /** The quote that says whose words they are; null where nothing does. */
  readonly quote: Quote | null;
  /** Who speaks, as a key; null where it is not known. */
  readonly speaker: string | null;
  /** The words go on from those of the stretch before: one speech, broken by the outlet's own words or a paragraph. */
  readonly goesOn: boolean;
}

/** Words of all documents in order, and where each stem stands. */
export interface WordList {
  readonly words: readonly SpokenWord[];
  /** Index of the document of each word. */
  readonly docs: Int32Array;
  /** First word of each document, and one more number: all words. */
  readonly starts: readonly number[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A dossier made ready for quotations to be looked up. */
export interface Corpus {
  readonly documents: readonly Document[];
  /** Every word of the article parts. */
  readonly text: WordList;
  /** The words between quotation marks alone. */
  readonly speech: WordList;
  /** The stretch of each word of `speech`. */
  readonly stretchOf: readonly Stretch[];
  /** Quotes of each document, the shortest first. */
  readonly quotes: readonly (readonly Quote[])[];
}

/** Reads the words of a dossier once. O(text + quotes · marks of their document). */
export function corpusOf({documents, layers}: Pick<Dossier, "documents" | "layers">): Corpus {
  const quotes = documents.map((doc) => layers.quotes.filter((quote) => quote.doc === doc.id).sort((a, b) => a.end - a.start - (b.end - b.start)));
  const speakers = new Map((layers.entities ?? []).flatMap(({id, mentions}) => mentions.map((mention) => [mention, id] as const)));
  const stretches = documents.map((doc, at) => stretchesOf(doc, quotes[at], speakers));
  const spoken = documents.map((doc, at) => stretches[at].map((stretch) => readWords(doc.text, stretch)));
  return {
    documents, quotes,
    text: listOf(documents.map((doc) => articleRanges(doc).flatMap((range) => readWords(doc.text, range)))),
    speech: listOf(spoken.map((runs) => runs.flat())),
    stretchOf: spoken.flatMap((runs, at) => runs.flatMap((run, i) => run.map(() => stretches[at][i]))),
  };
}

function listOf(byDocument: readonly (readonly SpokenWord[])[]): WordList {
  const words = byDocument.flat();
  const starts = [0];
  for (const own of byDocument) starts.push(starts[starts.length - 1] + own.length);
  const places = new Map<string, number[]>();
  words.forEach(({stem}, at) => {
    const known = places.get(stem);
    if (known) known.push(at);
    else places.set(stem, [at]);
  });
  return {words, starts, places, docs: Int32Array.from(byDocument.flatMap((own, at) => own.map(() => at)))};
}

function articleRanges({parts}: Document): readonly Range[] {
  return parts.filter(({kind}) => isArticleKind(kind));
}

// --- speech ---------------------------------------------------------------------------------------

/** Fewer words between marks are a name or a term, where no quote has them. */
const FEWEST = 3;

function stretchesOf(doc: Document, quotes: readonly Quote[], speakers: ReadonlyMap<string, string>): readonly Stretch[] {
  const direct = quotes.filter(({kind}) => kind === "direct").flatMap((quote) => (quote.pieces ?? [quote]).map(({start, end}) => ({start, end, quote})));
  const marked = markedRanges(doc).filter((range) => !direct.some((piece) => overlapOf(piece, range) > 0));
  const loose = marked.map((range) => ({...range, quote: quotes.find((quote) => contains(quote, range)) ?? null}))
    .filter((range) => range.quote !== null || readWords(doc.text, range).length >= FEWEST);
  const inOrder = [...outermost(direct), ...loose].sort(compareRanges).map((one) => ({...one, speaker: speakerOf(one.quote, doc.text, speakers)}));
  return inOrder.map((one, at) => ({...one, goesOn: at > 0 && isOneSpeech(doc, inOrder[at - 1], one)}));
}

/** A quotation within a quotation is spoken twice, and read once. */
function outermost<Piece extends Range & {readonly quote: Quote}>(pieces: readonly Piece[]): readonly Piece[] {
  return [...pieces].sort(compareRanges).reduce<Piece[]>((kept, piece) => (kept.length > 0 && piece.start < kept[kept.length - 1].end ? kept : [...kept, piece]), []);
}

function markedRanges(doc: Document): readonly Range[] {
  return articleRanges(doc).flatMap(({start, end}) => linesOf(doc.text, start, end)).flatMap((line) => findQuoted(doc.text, line).map(({content}) => content));
}

function linesOf(text: string, start: number, end: number): readonly Range[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/gu)].map((match) => ({start: start + match.index, end: start + match.index + match[0].length}));
}

type Piece = Omit<Stretch, "goesOn">;

/** Nothing but an opening mark between them, or one speaker on both sides in one paragraph. */
function isOneSpeech({text}: Document, before: Piece, next: Piece): boolean {
  if (before.quote !== null && before.quote === next.quote) return true;
  if (before.speaker !== null && next.speaker !== null && before.speaker !== next.speaker) return false;
  const between = text.slice(before.end, next.start);
  const line = between.indexOf("\n");
  if (!/[\p{L}\p{N}]/u.test(between)) return line < 0 || !/["'”’»“]/u.test(between.slice(0, line)); // a paragraph that is not closed goes on
  return before.speaker !== null && before.speaker === next.speaker && line < 0;
}

function speakerOf(quote: Quote | null, text: string, speakers: ReadonlyMap<string, string>): string | null {
  if (quote === null) return null;
  const entity = quote.speaker === null ? undefined : speakers.get(quote.speaker);
  return entity ?? (quote.speakerWords && text.slice(quote.speakerWords.start, quote.speakerWords.end));
}
