import {AGREEMENT_NOUNS} from "../../text/lexicon/agreements.ts";
import {demonyms} from "../../text/lexicon/index.ts";
import {leftEdge} from "./nominals.ts";
import {isCapital, isNounTag, type Phrase, type Run} from "./phrase.ts";

/** An agreement where a text speaks of it. */
export interface AgreementRun extends Run {
  readonly phrase: Phrase;
  readonly head: number;
  readonly form: "name" | "nominal";
}

/**
 * "the Velmora fishing deal", "the Tarn accord": an agreement that is called by a name before its noun; and, in an article that has one so, "the deal", "this pact",
 * "the 2015 agreement". Without a name it may be any deal, so that nothing is read. O(tokens).
 */
export function findAgreements(phrases: readonly Phrase[]): readonly AgreementRun[] {
  const runs = phrases.flatMap((phrase) => phrase.norms.flatMap((_, at) => runAt(phrase, at)));
  return runs.some(({form}) => form === "name") ? runs : [];
}

function runAt(phrase: Phrase, head: number): readonly AgreementRun[] {
  const {norms, words, tokens} = phrase;
  if (!AGREEMENT_NOUNS.has(norms[head]) || !isNounTag(tokens[head].tag) || isCapital(words[head]) || isNounTag(tokens[head + 1]?.tag ?? "") || tokens[head + 1]?.tag === "HYPH") return [];
  const first = leftEdge(phrase, head);
  const proper = properStart(phrase, first, head);
  if (proper !== null) return [{phrase, first: proper, head, last: head, form: "name"}];
  const isDefinite = /^(?:the|this|that)$/u.test(norms[first]) && !tokens.slice(first, head).some(({tag}) => tag === "POS");
  return isDefinite && !words.slice(first + 1, head).some(isCapital) ? [{phrase, first, head, last: head, form: "nominal"}] : [];
}

/** The first of the words with a capital before the noun, with nothing but nouns and adjectives between; null where "a" or "another" makes it one of several, or an owner stands there. */
function properStart({norms, words, tokens}: Phrase, first: number, head: number): number | null {
  const at = words.findIndex((word, i) => first <= i && i < head && isCapital(word) && (tokens[i].tag.startsWith("NNP") || demonyms.has(norms[i])));
  const opens = /^(?:an?|another|any|no|every|each|some)$/u.test(norms[first]) || /^(?:an?|another|any|no)$/u.test(norms[first - 1] ?? "");
  if (at < 0 || opens || tokens.slice(first, head).some(({tag}) => tag === "PRP$")) return null;
  const isWhole = tokens.slice(at, head).every(({tag}) => /^(?:NN|JJ|HYPH|CD)/u.test(tag)) && !isNounTag(tokens[at - 1]?.tag ?? "");
  return isWhole ? at : null;
}
