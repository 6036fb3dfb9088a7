import type {EntityKind} from "../../model/index.ts";
import {bodyNouns, demonyms, documentNouns, officeModifiers, officeTitles, personNouns} from "../../text/lexicon/index.ts";
import {isCapital, isNounTag, type Phrase, type Run} from "./phrase.ts";

/** A phrase whose head is a noun for a person, a body or a text that can speak. */
export interface NominalRun extends Run {
  readonly head: number;
  readonly kind: EntityKind;
}

/** Bodies whose last word is a person's elsewhere. */
const GUARDS: ReadonlySet<string> = new Set(["coast", "national", "border", "home", "republican", "revolutionary", "presidential", "palace", "civil"].map((word) => `${word} guard`));

const MODIFIER = /^(?:DT|PDT|PRP\$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|VBN|POS|HYPH|RBS)$/u;
const PLURAL_DEMONYM = /(?:s|ese|men)$/u;

/** The nominal mentions of a phrase; one may stand behind the "of" of another. O(tokens). */
export function findNominals(phrase: Phrase): readonly NominalRun[] {
  const runs: NominalRun[] = [];
  for (let head = 0; head < phrase.tokens.length; head++) {
    const kind = kindOfHead(phrase, head);
    if (!kind) continue;
    const run = {first: leftEdge(phrase, head), head, last: rightEdge(phrase, head), kind};
    const before = runs.at(-1);
    // What stands behind "of" in a longer phrase ("the head of the port authority") is a mention of its own; an owner ("the firm's analysts") stays within.
    const isApart = before !== undefined && run.first <= before.head && before.head < head && phrase.tokens[before.head + 1].tag !== "POS";
    runs.push(isApart ? {...run, first: skipJoints(phrase, Math.max(run.first, before.head + 1), head)} : run);
  }
  return runs;
}

function kindOfHead(phrase: Phrase, at: number): EntityKind | null {
  const {norms, words, tokens} = phrase;
  const {tag} = tokens[at];
  if (isDemonymNoun(phrase, at)) return "person";
  const isAdjective = tag === "JJ" && !/^(?:JJ|NN)/u.test(tokens[at + 1]?.tag ?? "") && at > 0 && /^(?:DT|JJ|NN|NNP|POS|PRP\$)$/u.test(tokens[at - 1].tag);
  if (isOfficeAlone(phrase, at)) return "person";
  if (!isNounTag(tag) && !isAdjective || isCapital(words[at]) && tag.startsWith("NNP") || modifiesNoun(phrase, at)) return null;
  if (GUARDS.has(`${norms[at - 1] ?? ""} ${norms[at]}`)) return "organization";
  if (personNouns.has(norms[at])) return "person";
  if (bodyNouns.has(norms[at])) return "organization";
  return documentNouns.has(norms[at]) ? "other" : null;
}

/** "The President left", "the Home Secretary and I": an office with capitals, and nobody's name behind it. */
function isOfficeAlone({norms, words, tokens}: Phrase, at: number): boolean {
  if (!isCapital(words[at]) || tokens[at].tag !== "NNP" || !officeTitles.has(norms[at]) || !personNouns.has(norms[at]) || isCapital(words[at + 1]) || tokens[at + 1]?.tag === "HYPH" || isNounTag(tokens[at + 1]?.tag ?? "")) return false;
  let first = at;
  while (first > 0 && isCapital(words[first - 1]) && norms[first - 1] !== "the") first--;
  return norms[first - 1] === "the" && (officeTitles.has(norms.slice(first, at + 1).join(" ")) || norms.slice(first, at).every((norm) => officeModifiers.has(norm)));
}

/** "the Belgians", "Iranians": people named by their country. */
function isDemonymNoun({norms, words, tokens}: Phrase, at: number): boolean {
  return isCapital(words[at]) && demonyms.has(norms[at]) && PLURAL_DEMONYM.test(norms[at]) && /^(?:NNP|NNPS|NNS)$/u.test(tokens[at].tag) && !isNounTag(tokens[at + 1]?.tag ?? "");
}

/** The noun in front of another noun is no head, unless what follows is a name ("spokesman John Roe"). */
function modifiesNoun({tokens, words}: Phrase, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (next.tag === "HYPH" && next.start === tokens[at].end) return true;
  const noun = next.tag === "JJ" && tokens[at + 2] !== undefined && isNounTag(tokens[at + 2].tag) ? at + 2 : at + 1;
  return isNounTag(tokens[noun].tag) && !isCapital(words[noun]) && next.start > tokens[at].end;
}

export function leftEdge(phrase: Phrase, head: number): number {
  const {tokens, norms} = phrase;
  let first = head;
  for (let at = head - 1; at >= 0; at--) {
    if (norms[at] === "and" || norms[at] === "but" || norms[at] === "or") {
      if (!/^(?:JJ|NN|VBN|RB)/u.test(tokens[at - 1]?.tag ?? "") || !/^JJ/u.test(tokens[at + 1].tag)) break;
    } else if (tokens[at].tag === "VBN" && !/^(?:DT|JJ|PRP\$|POS|CC|RB|RBS|HYPH|CD)$/u.test(tokens[at - 1]?.tag ?? "")) break;
    else if (!MODIFIER.test(tokens[at].tag) && !(tokens[at].tag === "RB" && tokens[at + 1].tag === "HYPH")) break;
    if (tokens[first].tag === "DT" || tokens[first].tag === "PRP$") {
      if (tokens[at].tag !== "PDT") break;
    }
    first = at;
  }
  return skipJoints(phrase, first, head);
}

/** The first token from `first` on that no phrase is joined to another by. */
function skipJoints({tokens}: Phrase, first: number, head: number): number {
  let at = first;
  while (at < head && /^(?:POS|HYPH|CC|,)$/u.test(tokens[at].tag)) at++;
  return at;
}

const LINKS = new Set(["of", "for", "at"]);
/** Those who are sent to somebody, or speak to somebody's ear. */
const SENT = /^(?:ambassador|envoy|adviser|advisor|aide|delegate|representative)s?$/u;
/** Those who are of a place and nothing in it: "Villagers of Harrow return". */
const INHABITANTS = /^(?:villagers|residents|citizens|inhabitants|natives|people)$/u;
const MINISTRIES = /^(?:ministry|department|council|committee|office|bureau|court)$/u;

/** Takes along "of the Foreign Ministry" and the like, up to the end of that noun phrase. */
function rightEdge(phrase: Phrase, head: number): number {
  const {tokens, norms, words} = phrase;
  const link = norms[head + 1] ?? "";
  // "two Belgians of foreign origin": people named by their country take their origin along.
  const isOrigin = link === "of" && demonyms.has(norms[head]) && /^(?:origin|descent|background|nationality)$/u.test(norms[head + 3] ?? "");
  if (isOrigin) return head + 3;
  const takes = LINKS.has(link) && personNouns.has(norms[head]) || link === "to" && SENT.test(norms[head]) || link === "of" && MINISTRIES.test(norms[head]);
  if (!takes) return head;
  let last = head;
  for (let at = head + 2; at < tokens.length && MODIFIER.test(tokens[at].tag); at++) {
    if (!isCapital(words[at]) && isCapital(words[at - 1]) && INHABITANTS.test(norms[head])) break;
    if (isCapital(words[at]) && at > head + 2 && isNounTag(tokens[at - 1].tag) && !isCapital(words[at - 1])) break;
    last = at;
  }
  while (last > head && !isNounTag(tokens[last].tag)) last--;
  return last > head + 1 ? last : head;
}
