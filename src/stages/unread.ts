import {contains, overlapOf, type Document, type Layers, type Range, type Sentence, type Unread} from "../model/index.ts";
import {SPEECH_READINGS} from "../text/speech-cues.ts";
import {groupBy} from "./entities/context.ts";
import {stage, type Stage} from "./stage.ts";

type Read = Pick<Layers, "timexes" | "quantities" | "quotes">;

/** A mark in a sentence that something is there to be read, and the layer that should have read it. */
interface Sign {
  readonly why: string;
  readonly find: (doc: Document, sentence: Sentence) => readonly Range[];
  readonly covers: (sign: Range, read: Read, sentence: Sentence) => boolean;
}

const meets = (rows: readonly Range[], sign: Range, slack = 0): boolean => rows.some((row) => overlapOf({start: row.start - slack, end: row.end + slack}, sign) > 0);

/** What makes a sentence worth a look, in the order in which it is said. */
const SIGNS: readonly Sign[] = [
  {
    why: "quotation mark without a quote",
    find: (doc, sentence) => sentence.tokens.filter((token) => /^["“”„«»]$/u.test(doc.text.slice(token.start, token.end))),
    covers: (sign, {quotes}) => meets(quotes.filter(({kind}) => kind !== "indirect"), sign, 2) || meets(quotes, sign),
  },
  {
    why: "speech verb without a quote",
    find: (_doc, sentence) => sentence.tokens.filter(({tag, lemma}) => tag.startsWith("VB") && SPEECH_READINGS.has(lemma)),
    covers: (sign, {quotes}, sentence) => quotes.some(({cue}) => cue && overlapOf(cue, sign) > 0) || quotes.some((quote) => contains(quote, sign)) || meets(quotes.filter(({cue}) => cue && contains(sentence, cue)), sentence),
  },
  {
    why: "number that was not read",
    find: (doc, sentence) => sentence.tokens.filter((token) => token.tag === "CD" && /\d/u.test(doc.text.slice(token.start, token.end))),
    covers: (sign, {timexes, quantities}) => meets(timexes, sign) || meets(quantities, sign),
  },
  {
    why: "date that was not read",
    find: (_doc, sentence) => sentence.tokens.filter(({norm, tag}) => tag.startsWith("NNP") && DATE_WORDS.has(norm)),
    covers: (sign, {timexes}) => meets(timexes, sign),
  },
];

const DATE_WORDS: ReadonlySet<string> = new Set((
  "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december"
).split(" "));

/** Gives the sentences with a sign of something to read from which nothing was read. */
export function unread(): Stage {
  return stage({
    name: "unread", needs: ["sentences", "timexes", "quantities", "quotes"], gives: "unread",
    run: (documents, layers) => {
      const [sentences, timexes, quantities, quotes] = [groupBy(layers.sentences, docOf), groupBy(layers.timexes, docOf), groupBy(layers.quantities, docOf), groupBy(layers.quotes, docOf)];
      return {layer: documents.flatMap((doc) => findUnread(doc, sentences.get(doc.id) ?? [], {timexes: timexes.get(doc.id) ?? [], quantities: quantities.get(doc.id) ?? [], quotes: quotes.get(doc.id) ?? []}))};
    },
  });
}

const docOf = ({doc}: {readonly doc: string}): string => doc;

/** The unread sentences of one document, in text order, each with all that was passed over in it. */
export function findUnread(doc: Document, sentences: readonly Sentence[], read: Read): readonly Unread[] {
  return sentences.flatMap((sentence) => {
    const near: Read = {
      timexes: read.timexes.filter((row) => overlapOf(row, sentence) > 0), quantities: read.quantities.filter((row) => overlapOf(row, sentence) > 0),
      quotes: read.quotes.filter((row) => overlapOf(row, sentence) > 0 || row.cue && overlapOf(row.cue, sentence) > 0),
    };
    const why = SIGNS.filter(({find, covers}) => find(doc, sentence).some((sign) => !covers(sign, near, sentence))).map(({why: words}) => words);
    return why.length > 0 ? [{doc: sentence.doc, start: sentence.start, end: sentence.end, why: why.join("; ")}] : [];
  });
}
