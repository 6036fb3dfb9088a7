import {AGREEMENT_NOUNS} from "../../text/lexicon/agreements.ts";
import {groupBy, rowsWithin, type Mention, type Quote, type Range, type Sentence, type Token} from "../../model/index.ts";
import {type JoinContext} from "./context.ts";
import {predicateFrom, quoteAround, type Found} from "./descriptions.ts";

/** A document's sentences, mentions and quotes, in text order. */
interface Reading {
  readonly doc: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
}

/** What is called names in other ways than beside a noun: "It is a terrible deal", of a deal told of before; "she called Renn a liar". O(tokens + quotes). */
export function findLabels({documents, sentences, mentions, quotes, byDocument}: JoinContext): readonly Found[] {
  const [bySentence, byQuote] = [groupBy(sentences, ({doc}) => doc), groupBy(quotes, ({doc}) => doc)];
  return documents.flatMap(({id, text}) => {
    const reading: Reading = {doc: id, text, sentences: bySentence.get(id) ?? [], mentions: byDocument.get(id)!.map((index) => mentions[index]), quotes: byQuote.get(id) ?? []};
    return [...saidOfAgreements(reading), ...called(reading)];
  });
}

const foundOf = ({doc, quotes}: Reading, mention: Mention, {start, end}: Range): Found => ({mention: mention.id, description: {doc, start, end, quote: quoteAround(quotes, {start, end})?.id ?? null}});

// --- "this is a terrible deal" --------------------------------------------------------------------

/** Sentences back to which "it" goes for an agreement that is then called one. */
const MOST_BACK = 6;

/** "It's a terrible deal": the noun says that an agreement is meant, the one told of last. */
function saidOfAgreements(reading: Reading): readonly Found[] {
  const told = reading.mentions.filter(({form, kind, head}) => form !== "pronoun" && kind === "other" && AGREEMENT_NOUNS.has(reading.text.slice(head.start, head.end).toLowerCase()));
  if (told.length === 0) return [];
  return reading.sentences.flatMap(({tokens}, at) => tokens.flatMap((token, i) => {
    const range = /^(?:it|this|that)$/u.test(token.norm) && /^(?:is|was|'s|remains)$/u.test(tokens[i + 1]?.norm ?? "") ? predicateFrom(tokens, i + 2) : null;
    if (!range || !isAgreement(tokens.filter(({start, end}) => range.start <= start && end <= range.end))) return [];
    const meant = told.findLast(({end}) => end <= token.start);
    return meant && reading.sentences[Math.max(0, at - MOST_BACK)].start <= meant.start ? [foundOf(reading, meant, range)] : [];
  }));
}

/** The noun before the first preposition is one for an agreement, and there is a word more than that. */
function isAgreement(tokens: readonly Token[]): boolean {
  const stop = tokens.findIndex(({tag}) => tag === "IN" || tag === "TO");
  const own = stop < 0 ? tokens : tokens.slice(0, stop);
  return own.length > 2 && AGREEMENT_NOUNS.has(own.at(-1)!.norm);
}

// --- "she called Renn a liar" ---------------------------------------------------------------------

const CALLING: ReadonlySet<string> = new Set("call label brand dub".split(" "));
const CALLING_AS: ReadonlySet<string> = new Set("describe denounce condemn dismiss regard portray hail praise blast slam criticize criticise decry".split(" "));

/** What somebody calls a name or a noun told of before, where the words are in a quote, so that it is known whose they are. */
function called(reading: Reading): readonly Found[] {
  return reading.sentences.flatMap((sentence) => {
    const {tokens} = sentence;
    if (!tokens.some(({lemma}) => CALLING.has(lemma) || CALLING_AS.has(lemma))) return [];
    return rowsWithin(reading.mentions, sentence).flatMap((mention) => {
      const [first, behind] = [tokens.findIndex(({end}) => mention.start < end), tokens.findIndex(({start}) => mention.end <= start)];
      const verb = tokens[/^(?:the|this|that)$/u.test(tokens[first - 1]?.norm ?? "") ? first - 2 : first - 1] as Token | undefined;
      if (mention.form === "pronoun" || behind < 0 || !verb?.tag.startsWith("VB")) return [];
      const from = CALLING.has(verb.lemma) ? behind : CALLING_AS.has(verb.lemma) && tokens[behind].norm === "as" ? behind + 1 : -1;
      const range = from < 0 ? null : predicateFrom(tokens, tokens[from]?.norm === "“" || tokens[from]?.norm === "\"" ? from + 1 : from);
      return range && quoteAround(reading.quotes, range) ? [foundOf(reading, mention, range)] : [];
    });
  });
}
