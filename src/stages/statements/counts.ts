import type {Quantity, Range, Token} from "../../model/index.ts";
import {isThingNoun, nounClassOf} from "../../text/classes.ts";
import {personNouns} from "../../text/lexicon/index.ts";

export const isNoun = ({tag}: Token): boolean => tag.startsWith("NN");

/** "Three of its seven carriages", "five of the injured": a part is not held against the whole. "Destroyed 12 of its buses" tells of all buses that were. */
export function isPartOf(tokens: readonly Token[], {end, unit}: Quantity): boolean {
  const at = tokens.findIndex(({start}) => start >= end);
  const [owner, next] = [tokens[at + 1]?.tag ?? "", tokens[at + 2]?.tag];
  return !unit && at >= 0 && tokens[at].norm === "of" && (owner === "DT" || owner === "PRP$" && (next === "CD" || next === undefined));
}

/** "900 of our 1,480 employees left": the whole, of which only a part did it. */
export function isWholeOfPart(tokens: readonly Token[], {start}: Range): boolean {
  const first = tokens.findIndex(({end}) => end > start);
  const before = tokens.findLastIndex(({tag}, at) => at < first && !/^(?:DT|PRP\$|JJ)$/u.test(tag));
  return before > 0 && tokens[before].norm === "of" && tokens[before - 1].tag === "CD";
}

/** "People", whichever dictionary form the reader gives it. */
export const isPeople = ({lemma}: Token): boolean => lemma === "people" || lemma === "person";

/** "1,450 people work at the plant", "it employs 1,450 people", "it has 1,450 employees": the workers. */
export function isOfWorkers(thing: readonly Token[], verb: Token | undefined): boolean {
  if (thing.length === 1 && nounClassOf(thing[0].lemma) === "worker") return /^(?:have|employ)$/u.test(verb?.lemma ?? "");
  return thing.length === 1 && isPeople(thing[0]) && /^(?:work|employ)$/u.test(verb?.lemma ?? "");
}

/** "9.50 IST": an hour of that zone, and nothing counted. */
const ZONES = /^(?:gmt|utc|ist|cet|cest|bst|est|edt|cst|cdt|mst|mdt|pst|pdt|aest|jst|msk|eet)$/u;

/** "Nine voting for it": what is done by nine is a deed, and not what is counted. */
export function isCountable(thing: readonly Token[], {high}: Quantity): boolean {
  const head = thing.at(-1);
  return head === undefined || !ZONES.test(head.norm) && head.tag !== "NN" || !head.norm.endsWith("ing") || high === 1;
}

/** "Six of the dead were crew members": behind a count of a part and a form of "be", the nouns that tell who they are. Empty where nothing does. */
export function predicatedNouns(tokens: readonly Token[], quantity: Quantity, {end}: Range): readonly Token[] {
  const behind = tokens.findIndex(({start}) => start >= end);
  const verb = tokens[behind]?.tag === "IN" ? tokens.findIndex(({tag}, at) => at > behind && !/^(?:DT|JJ|NN|PRP\$)/u.test(tag)) : behind;
  if (!isPartOf(tokens, quantity) || !/^(?:are|were)$/u.test(tokens[verb]?.norm ?? "")) return [];
  let last = verb;
  while (/^(?:JJ|NN|HYPH)/u.test(tokens[last + 1]?.tag ?? "")) last++;
  return tokens[last].tag === "NNS" || isPeople(tokens[last]) ? tokens.slice(verb + 1, last + 1) : [];
}

/** "A nurse and two guards were shot", "twelve Ardovian and eleven Velmoran sailors": one of several counts of people, so that it is not how many were shot. */
export function isAmongOthers(tokens: readonly Token[], {start, end}: Range): boolean {
  const [first, last] = [tokens.findIndex((token) => token.end > start), tokens.findLastIndex((token) => token.start < end)];
  if (!isPerson(tokens[last])) return false;
  const isBehind = JOINS.test(tokens[first - 1]?.norm ?? "") && (isPerson(tokens[first - 2]) || tokens[first - 2]?.tag === "JJ" && tokens[first - 3]?.tag === "CD");
  return isBehind || JOINS.test(tokens[last + 1]?.norm ?? "") && startsCount(tokens.slice(last + 2, last + 2 + LONGEST_COUNT));
}

/** Tokens of a count within which its noun is looked for: "and at least two young men". */
const LONGEST_COUNT = 6;

const JOINS = /^(?:and|,|&)$/u;

/** Begins with a number or article, maybe behind another "and", and comes to a noun for people before any verb. */
function startsCount(tokens: readonly Token[]): boolean {
  const count = tokens[0]?.norm === "and" ? tokens.slice(1) : tokens;
  const noun = count.findIndex((token, at) => isPerson(token) || token.tag === "VBG" || /^(?:VB[DPZ]|MD|IN|[.,:])$/u.test(token.tag) && at > 1); // "killing four and forcing 600 residents": of another deed
  return noun > 0 && isPerson(count[noun]) && count.slice(0, noun).some(({tag, norm}) => tag === "CD" || /^(?:a|an|another)$/u.test(norm));
}

const isPerson = (token: Token | undefined): boolean => token !== undefined && isNoun(token) && (isPeople(token) || personNouns.has(token.lemma));

/** The tokens that tell what is counted, with the nouns and adjectives that follow on without a break. */
export function tokensCounted(tokens: readonly Token[], {of}: Quantity): readonly Token[] {
  if (!of) return [];
  const first = tokens.findIndex(({end}) => end > of.start);
  let last = tokens.findLastIndex(({start}) => start < of.end);
  for (let at = last + 1; at < tokens.length && /^(?:NN|JJ|HYPH)/u.test(tokens[at].tag) && !endsBefore(tokens, at); at++) if (isNoun(tokens[at])) last = at;
  return tokens.slice(first, last + 1);
}

/** "Two men Monday": a name behind a plural is not what is counted. */
const endsBefore = (tokens: readonly Token[], at: number): boolean => tokens[at].tag.startsWith("NNP") && tokens[at - 1].tag === "NNS";

/**
 * Lemmas of the nouns of the phrase proper, the head last: those before any "of", "from" or comma. A name in capitals is also
 * met with its letters in another order, as typing errors leave them.
 */
export function headNouns(thing: readonly Token[], wordOf: (token: Token) => string): readonly string[] {
  const stop = thing.findIndex(({norm}, at) => at > 0 && /^(?:of|from|in|,|that|who|which|with|on|at|for)$/u.test(norm));
  const nouns = (stop < 0 ? thing : thing.slice(0, stop)).filter((token) => isNoun(token) || isThingNoun(token.lemma));
  return nouns.flatMap((token) => [token.lemma.toLowerCase(), ...(/^\p{Lu}{4,6}$/u.test(wordOf(token)) ? [`letters ${[...token.norm].sort().join("")}`] : [])]);
}

/** "… of the stuff — a strong glue": the noun by which the words behind a dash or comma rename the thing. */
export function renamedAs(tokens: readonly Token[], end: number): readonly string[] {
  const mark = tokens.findIndex(({start}) => start >= end);
  if (mark < 0 || !/^[,–—-]$/u.test(tokens[mark].norm) || !/^(?:a|an|the)$/u.test(tokens[mark + 1]?.norm ?? "")) return [];
  let last = mark + 1;
  while (/^(?:JJ|NN|HYPH|VBN)/u.test(tokens[last + 1]?.tag ?? "")) last++;
  // ", the rescue service said" renames nothing.
  const isAttribution = tokens[mark].norm === "," && /^(?:VB|MD)/u.test(tokens[last + 1]?.tag ?? "");
  return isNoun(tokens[last]) && !isAttribution ? [tokens[last].lemma] : [];
}
