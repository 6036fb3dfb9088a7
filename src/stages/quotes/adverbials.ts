import {corePhraseAfter} from "./phrases.ts";
import type {Phrase} from "./phrases.ts";
import type {Element} from "./units.ts";
import {isFinite, isNoun, isTimeWord} from "./word-classes.ts";

const NO_ADVERBIAL = new Set("despite given that if whether because as after before while since although though when until unless than like".split(" "));

/** Goes over adverbs that count nothing. */
export function skipAdverbs(elements: readonly Element[], from: number): number {
  let at = from;
  while (at < elements.length && /^RB/u.test(elements[at].tag) && elements[at].norm !== "not" && !countsNext(elements, at) && !opensWithNumber(elements, at)) at++;
  return at;
}

/** "most boats", "more than ten", "nearly two years", "almost all": the adverb is the first word of a phrase. */
const countsNext = (elements: readonly Element[], at: number) => /^(?:NN|NNS|JJ|CD|DT|IN|PDT)$/u.test(elements[at + 1]?.tag ?? "") && /^(?:most|more|less|fewer|nearly|almost|about|around|approximately|roughly|some|only|even|over)$/u.test(elements[at].norm);

/** Goes over "on Monday", "in a statement", "to reporters", "again", ", without giving details,". */
export function skipAdverbials(elements: readonly Element[], from: number, to: number): number {
  let at = from;
  for (;;) {
    const next = skipOne(elements, at, to);
    if (next === at) return at;
    at = next;
  }
}

function skipOne(elements: readonly Element[], at: number, to: number): number {
  const element = elements[at];
  if (!element || at >= to || element.quoted) return at;
  if (isTimeWord(element)) return at + 1;
  if (/^(?:last|this|next|earlier|late|early)$/u.test(element.norm) && elements[at + 1] && (isTimeWord(elements[at + 1]) || elements[at + 1].norm === "this")) return at + 1;
  if (element.norm === ",") return skipBetweenCommas(elements, at, to);
  if (opensWithNumber(elements, at)) return at;
  if (/^RB/u.test(element.tag) && !startsClauseWith(element) && !countsNext(elements, at)) return at + 1;
  if (/^(?:after|before|since|until|as)$/u.test(element.norm)) return occasionEnd(elements, at, to);
  if (!/^(?:IN|TO)$/u.test(element.tag) || NO_ADVERBIAL.has(element.norm)) return at;
  if (elements[at + 1]?.quoted) return at + 2;
  const phrase = elements[at + 1] && /^VBG$/u.test(elements[at + 1].tag) ? corePhraseAfter(elements, at + 2) : corePhraseAfter(elements, at + 1);
  return phrase ? adverbialEnd(elements, phrase) : at;
}

/** "around 300 houses", "up to 20 offices", "as many as 40", "over $3 million": how near a number is to what it counts. "Around 3 p.m." and "over two hours" are times. */
export function opensWithNumber(elements: readonly Element[], at: number): boolean {
  const two = /^(?:up to|close to|at least|at most|as many|as much|as few)$/u.test(`${elements[at].norm} ${elements[at + 1]?.norm}`);
  if (!two && !/^(?:around|about|over|under|above|below|between|near|nearly)$/u.test(elements[at].norm)) return false;
  const first = at + (two ? 2 : 1) + (elements[at].norm === "as" ? 1 : 0);
  if (!/^(?:CD|[$£€])$/u.test(elements[first]?.tag ?? "")) return false;
  const counted = elements.slice(first).find(({tag, norm}) => !/^(?:CD|[$£€])$/u.test(tag) && norm !== "and");
  if (/^(?:19|20)\d\d$/u.test(elements[first].norm) && !(counted && isNoun(counted))) return false; // "between 2010 and 2014"
  return counted !== undefined && !isTimeWord(counted) && !/^(?:[ap]\.?m\.?|o'clock|minutes?|decades?|[,.:])$/u.test(counted.norm);
}

/** Behind "after the vote" where what was said follows ("that …", marks); else `at`. */
function occasionEnd(elements: readonly Element[], at: number, to: number): number {
  const end = corePhraseAfter(elements, at + 1)?.to ?? to;
  const next = elements[end];
  return end < to && next && (next.norm === "that" || next.quoted || /^[,:]$/u.test(next.norm) && elements[end + 1]?.quoted) ? end : at;
}

const startsClauseWith = ({norm}: Element) => norm === "there" || norm === "not" || norm === "here";

/** "in a statement Iran rejected": the noun of time or speech ends the adverbial, what comes after begins the clause. */
function adverbialEnd(elements: readonly Element[], phrase: Phrase): number {
  if (elements[phrase.to]?.tag === "POS") return phrase.to + (elements[phrase.to + 1]?.quoted ? 2 : 1); // "on the Courier's “Morning Hour”"
  for (let i = phrase.from; i < phrase.to; i++) {
    if (isTimeWord(elements[i]) || /^(?:statement|interview|conference|briefing|letter|tweet|report|speech|address)$/u.test(elements[i].norm)) {
      let end = i + 1;
      while (end < phrase.to && (isTimeWord(elements[end]) || elements[end].tag === "CD")) end++;
      return end;
    }
  }
  return phrase.to;
}

/** Goes over ", without giving details," where "that" or marked words follow; else stays. */
export function skipBetweenCommas(elements: readonly Element[], at: number, to: number): number {
  const first = elements[at + 1];
  if (first?.capital && /^NNP/u.test(first.tag) && elements[at - 1]?.capital) return stateEnd(elements, at, to); // "in Velmora, Tarnland, “"
  if (!first || !(/^(?:IN|VBG|RB|VBN)/u.test(first.tag))) return at;
  for (let i = at + 2; i < Math.min(to, at + 25); i++) {
    if (elements[i].quoted || isFinite(elements[i])) return at;
    if (elements[i].norm === ",") return /^(?:that|whether)$/u.test(elements[i + 1]?.norm ?? "") || elements[i + 1]?.quoted ? (elements[i + 1].quoted ? i : i + 1) : at;
  }
  return at;
}

/** Index of the comma behind a state or country, where marks follow; else `at`. */
function stateEnd(elements: readonly Element[], at: number, to: number): number {
  let end = at + 1;
  while (end < at + 4 && elements[end]?.capital && /^NNP|^\.$/u.test(elements[end].tag)) end++;
  return end < to && elements[end]?.norm === "," && elements[end + 1]?.quoted ? end : at;
}
