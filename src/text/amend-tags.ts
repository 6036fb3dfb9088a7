import {SENTENCE_STARTERS} from "./abbreviations.ts";
import type {Network} from "./network.ts";
import type {CaseEvidence, SeenWords} from "./seen-words.ts";
import {MIXED, SEEN_CAPITAL, SEEN_LOWER} from "./seen-words.ts";

// Tags of nouns and of small words, which a name that the model has never met may get ("called Velmex", "the TWB").
const DOUBTFUL = new Set(["NN", "RP", "RB", "RBR", "IN", "MD", "UH", "FW", "CC", "DT", "EX", "PDT", "TO"]);
const OPENING = new Set(["``", "''", ":", ".", "-LRB-", "HYPH", "CD", "SYM", "LS"]);
const NAME = /^\p{Lu}\p{Ll}+$/u;
const SHORT_NAME = /^\p{Lu}[\p{Lu}&]{1,5}$/u;
/** Written in capitals, but nobody's name. */
const COMMON = new Set("tv dna rna aids hiv ceo cfo coo pm mp mep gp iq id pr hr it ai cctv gps gdp gnp vat ngo pow suv ufo vip ad bc bce ce dj mc phd ma ba ied sms pdf faq atm asap diy covid ok".split(" "));

/**
 * Makes proper nouns of words that stand with a capital amid a sentence, nowhere in the text without one, and are
 * tagged as common nouns or small words. Made for edited text: on GUM's development part and PUD it mends three tags for
 * one that it breaks (mostly words in names of works), on the web text of EWT it breaks more than it mends.
 */
export function amendTags(words: readonly string[], norms: readonly string[], seen: SeenWords, tags: Uint8Array, network: Network, evidence: CaseEvidence): Uint8Array {
  const names = network.tags;
  const proper = names.indexOf("NNP");
  if (seen.setting !== MIXED) return tags;
  return tags.map((tag, i) => {
    if (i === 0 || OPENING.has(names[tags[i - 1]])) return isOpeningName(words[i], names[tag], evidence.get(norms[i]) ?? 0, network.knows(seen.norm[i])) ? proper : tag;
    if (!DOUBTFUL.has(names[tag]) || !isNameLike(words[i], names[tag])) return tag;
    const isCommon = SENTENCE_STARTERS.has(norms[i]) || COMMON.has(norms[i]) || norms[i].endsWith("ly");
    return isCommon || ((evidence.get(norms[i]) ?? 0) & SEEN_LOWER) > 0 ? tag : proper;
  });
}

/** Where any word has a capital, a noun is a name if the text shows it so elsewhere, or if no list has the word. */
function isOpeningName(word: string, tag: string, seen: number, known: boolean): boolean {
  return tag === "NN" && NAME.test(word) && (seen & SEEN_LOWER) === 0 && ((seen & SEEN_CAPITAL) > 0 || !known);
}

/** Letters as names have them; of capitals only, just nouns, since other words are set so to stress them. */
function isNameLike(word: string, tag: string): boolean {
  return NAME.test(word) || (tag === "NN" && SHORT_NAME.test(word));
}
