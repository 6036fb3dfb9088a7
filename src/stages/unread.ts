import {contains, groupBy, overlapOf, rowsWithin, type Document, type Layers, type Mention, type Quote, type Range, type Sentence, type Unread} from "../model/index.ts";
import {SPEECH_READINGS} from "../text/speech-cues.ts";
import {stage, type Stage} from "./stage.ts";
import {ageWordsIn} from "./statements/ages.ts";
import {rowsBySentence} from "./statements/index.ts";

type Read = Pick<Layers, "mentions" | "timexes" | "quantities" | "quotes">;

/** What was read in one sentence, with the ages beside names. */
interface ReadHere extends Read {
  readonly ages: readonly Range[];
}

/** A mark in a sentence that something is there to be read, and the layer that should have read it. */
interface Sign {
  readonly why: string;
  readonly find: (doc: Pick<Document, "text">, sentence: Sentence) => readonly Range[];
  readonly covers: (sign: Range, read: ReadHere, sentence: Sentence) => boolean;
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
    find: (_doc, {tokens}) => tokens.filter(({tag, lemma}, at) => tag.startsWith("VB") && SAYING.has(lemma) && tokens[at + 1]?.norm !== "to"),
    covers: (sign, {quotes}, sentence) => quotes.some(({cue}) => cue && overlapOf(cue, sign) > 0) || quotes.some((quote) => contains(quote, sign)) || meets(quotes.filter(({cue}) => cue && contains(sentence, cue)), sentence),
  },
  {
    why: "number that was not read",
    find: (doc, {tokens}) => tokens.filter((token, at) => token.tag === "CD" && /\d/u.test(doc.text.slice(token.start, token.end)) && !isLabel(doc.text, tokens, at)),
    covers: (sign, {mentions, timexes, quantities, ages}) => [timexes, quantities, ages].some((rows) => meets(rows, sign)) || meets(mentions.filter(({form}) => form === "name"), sign, 1),
  },
  {
    why: "date that was not read",
    find: (_doc, sentence) => sentence.tokens.filter(({norm, tag}) => tag.startsWith("NNP") && DATE_WORDS.has(norm)),
    covers: (sign, {timexes}) => meets(timexes, sign),
  },
];

/** "Warehouse 7", "Flight 212": the number is a name's. */
function isLabel(text: string, tokens: Sentence["tokens"], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.tag.startsWith("NNP") && /^\p{Lu}/u.test(text.slice(before.start, before.end)) && before.end < tokens[at].start;
}

/** Lemmas of the verbs that report what was said; those of belief and intention are left to the reader. */
const SAYING: ReadonlySet<string> = new Set([...SPEECH_READINGS].filter(([, readings]) => readings.some(({kind, particle}) => particle === null && (kind === "say" || kind === "deny" || kind === "report"))).map(([lemma]) => lemma));

const DATE_WORDS: ReadonlySet<string> = new Set((
  "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december"
).split(" "));

/** Gives the sentences with a sign of something to read from which nothing was read. */
export function unread(): Stage {
  return stage({
    name: "unread", needs: ["sentences", "mentions", "timexes", "quantities", "quotes"], gives: "unread",
    run: (documents, layers) => {
      const [sentences, mentions, timexes, quantities, quotes] = [groupBy(layers.sentences, docOf), groupBy(layers.mentions, docOf), groupBy(layers.timexes, docOf), groupBy(layers.quantities, docOf), groupBy(layers.quotes, docOf)];
      return {layer: documents.flatMap(({id, text}) => findUnread({id, text}, sentences.get(id) ?? [], {
        mentions: mentions.get(id) ?? [], timexes: timexes.get(id) ?? [], quantities: quantities.get(id) ?? [], quotes: quotes.get(id) ?? [],
      }))};
    },
  });
}

const docOf = ({doc}: {readonly doc: string}): string => doc;

/** The quotes whose words or cue reach into a sentence. */
function quotesNear(sentences: readonly Sentence[], quotes: readonly Quote[]): (sentence: Sentence) => readonly Quote[] {
  const cues = quotes.flatMap((quote) => (quote.cue ? [{...quote.cue, quote}] : [])).sort((a, b) => a.start - b.start);
  const [byCue, byWords] = [rowsBySentence(sentences, cues), rowsBySentence(sentences, quotes)];
  return (sentence) => [...new Set([...byWords(sentence), ...byCue(sentence).map(({quote}) => quote)])];
}

/** A person's name that touches the words for an age but for a blank. */
const isPersonBeside = ({kind, form, start, end}: Mention, age: Range): boolean => kind === "person" && form === "name" && age.start <= end + 2 && start <= age.end + 2;

/** The unread sentences of one document, in text order, each with all that was passed over in it. */
export function findUnread(doc: Pick<Document, "id" | "text">, sentences: readonly Sentence[], read: Read): readonly Unread[] {
  const quotesAt = quotesNear(sentences, read.quotes);
  return sentences.flatMap((sentence) => {
    const mentions = rowsWithin(read.mentions, sentence);
    const near: ReadHere = {
      mentions, ages: ageWordsIn(doc.text, sentence).filter((age) => mentions.some((name) => isPersonBeside(name, age))), timexes: rowsWithin(read.timexes, sentence), quantities: rowsWithin(read.quantities, sentence), quotes: quotesAt(sentence),
    };
    const why = SIGNS.filter(({find, covers}) => find(doc, sentence).some((sign) => !covers(sign, near, sentence))).map(({why: words}) => words);
    return why.length > 0 ? [{doc: sentence.doc, start: sentence.start, end: sentence.end, why: why.join("; ")}] : [];
  });
}
