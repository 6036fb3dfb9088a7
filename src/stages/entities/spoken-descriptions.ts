import {groupBy} from "../../model/index.ts";
import type {Document, Mention, Quote, Sentence, Token} from "../../model/index.ts";
import {bodyNouns, personNouns} from "../../text/lexicon/index.ts";
import {type JoinContext} from "./context.ts";
import {predicateFrom, type Found} from "./descriptions.ts";
import type {Union} from "./union.ts";

/** Nouns for who does something, beside those for persons and bodies by their role: a country can be each of them. */
const AGENTS: ReadonlySet<string> = new Set("sponsor backer aggressor exporter importer violator occupier oppressor invader supplier producer buyer seller winner loser victim enemy rival threat menace partner neighbor neighbour power superpower state country nation".split(" "));

/** Sentences that may lie between what a speaker said of somebody and "This is the …". */
const MOST_BETWEEN = 2;
/** Quotes before "This is the …" that are asked whom they speak of. */
const MOST_QUOTES = 4;

/**
 * "Ms Ode said Velmora had paid. “This is the chief backer of the league,” she said": what a speaker calls *this* is whom the same
 * speaker spoke of just before, the subject there (the center of attention: Grosz, Joshi and Weinstein, 1995), where the noun can be
 * said of it. O(sentences + quotes + mentions).
 */
export function findSpokenDescriptions(context: JoinContext, union: Union): readonly Found[] {
  const [sentences, quotes] = [groupBy(context.sentences, ({doc}) => doc), groupBy(context.quotes, ({doc}) => doc)];
  return context.documents.flatMap((doc) => inDocument(context, union, doc, sentences.get(doc.id) ?? [], quotes.get(doc.id) ?? []));
}

function inDocument(context: JoinContext, union: Union, doc: Document, sentences: readonly Sentence[], quotes: readonly Quote[]): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  quotes.forEach((quote, i) => {
    while (at < sentences.length - 1 && sentences[at].end <= quote.start) at++;
    const predicate = quote.kind === "indirect" || sentences.length === 0 ? null : openingPredicate(sentences[at], quote);
    const before = predicate ? quotes.slice(Math.max(0, i - MOST_QUOTES), i).filter(({start, end}) => end <= quote.start && end > (sentences[at - MOST_BETWEEN]?.start ?? 0) && start < quote.start) : [];
    const others = before.findLastIndex((one) => !isSameSpeaker(context, union, one, quote));
    const subject = before.slice(others + 1).reverse().map((one) => subjectOf(context, doc, one)).find((one) => one !== null);
    if (predicate && subject && !isSpeaker(context, union, quote, subject)) found.push({mention: subject.id, description: {doc: doc.id, ...predicate, quote: quote.id}});
  });
  return found;
}

/** What "This is …" at the beginning of a quote calls somebody. */
function openingPredicate(sentence: Sentence, quote: Quote) {
  const tokens = sentence.tokens.filter(({start, end}) => quote.start <= start && end <= quote.end);
  if (!/^(?:this|that|these|those)$/u.test(tokens[0]?.norm ?? "") || !/^(?:is|was|are|were|'s)$/u.test(tokens[1]?.norm ?? "")) return null;
  const range = predicateFrom(tokens, 2);
  return range && isAgent(tokens.filter(({start, end}) => range.start <= start && end <= range.end)) ? range : null;
}

/** The noun before the first preposition is one for who does something. */
function isAgent(tokens: readonly Token[]): boolean {
  const stop = tokens.findIndex(({tag}) => tag === "IN" || tag === "TO");
  const head = (stop < 0 ? tokens : tokens.slice(0, stop)).findLast(({tag}) => tag.startsWith("NN"));
  return head !== undefined && [head.norm, head.lemma].some((word) => AGENTS.has(word) || personNouns.has(word) || bodyNouns.has(word));
}

function isSameSpeaker({indexOf}: JoinContext, union: Union, a: Quote, b: Quote): boolean {
  const [first, second] = [a, b].map(({speaker}) => (speaker === null ? undefined : indexOf.get(speaker)));
  return first !== undefined && second !== undefined && union.rootOf(first) === union.rootOf(second);
}

const isSpeaker = ({indexOf}: JoinContext, union: Union, {speaker}: Quote, {id}: Mention): boolean => speaker !== null && union.rootOf(indexOf.get(speaker)!) === union.rootOf(indexOf.get(id)!);

/** The name that opens what was said: its subject. */
function subjectOf(context: JoinContext, doc: Document, {start, end}: Quote): Mention | null {
  const opens = (mention: Mention): boolean => mention.form === "name" && mention.end <= end && mention.start >= start && /^(?:that\s)?(?:the\s)?$/iu.test(doc.text.slice(start, mention.start));
  return context.byDocument.get(doc.id)!.map((index) => context.mentions[index]).find((mention) => opens(mention) && /^(?:person|organization|place)$/u.test(mention.kind)) ?? null;
}
