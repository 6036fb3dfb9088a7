import {AMBIGUOUS_MARKS, GENERIC_OUTLETS, LOOSE_OUTLET_NOUNS, ONE_WORD_OUTLETS, OUTLET_ADJECTIVES, OUTLET_NOUNS} from "../../text/agencies.ts";
import type {Words} from "../../compare/align/index.ts";
import {CAPITAL, FIRST, LAST, STOP, wordAt} from "../../compare/align/words.ts";
import {LONGEST_MARK, agencyNamed} from "./outlets.ts";
import {OUTLET_HEADS} from "./relay-words.ts";

/** The name of an outlet in running text, by word numbers. */
export interface Medium {
  readonly from: number;
  readonly to: number;
  /** The outlet's name without what stands before it ("Ann Ode of the …"). */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** `name`: surely an outlet; `loose`: may be something else; `generic`: no certain outlet ("local media"). */
  readonly sort: "name" | "loose" | "generic";
}

const JOINING = " .\u00a0-";
const DOMAINS: ReadonlySet<string> = new Set(["com", "org", "net"]);

/**
 * The outlet whose name starts with word `at`, which no name's word stands before; null when none does. `isKnown` says
 * whether a name is that of an outlet of the set. O(1): looks at no more words than the longest name has.
 */
export function mediumAt(words: Words, at: number, isKnown: (name: string) => boolean = () => false): Medium | null {
  if (!isCapital(words, at) || opensSentence(words, at)) return genericAt(words, at);
  const to = nameEnd(words, at);
  return headedName(words, at, to) ?? ownName(words, at, to, isKnown) ?? genericAt(words, at, to) ?? namedByHead(words, at, to);
}

function isCapital({flags}: Words, at: number): boolean {
  return at < flags.length && (flags[at] & CAPITAL) !== 0;
}

/** "As" in "As Coastal Wire reported" has its capital letter from its place. */
function opensSentence({flags}: Words, at: number): boolean {
  return (flags[at] & (FIRST | STOP)) === (FIRST | STOP);
}

/** Words that a name with what stands before it has at most; a longer run of capitals is looked at from further on. */
const LONGEST_NAME = 12;

/** Capitalized words in a row, "of" and "and" between them; about `LONGEST_NAME` words at most. */
function nameEnd(words: Words, at: number): number {
  let to = at + 1;
  while (to - at < LONGEST_NAME && follows(words, to)) {
    if (isCapital(words, to) || isDomain(words, to)) to++;
    else if (isLink(words, to) && follows(words, to + 1) && isCapital(words, to + 1)) to += 2;
    else if (isLink(words, to) && lower(words, to + 1) === "the" && follows(words, to + 1) && follows(words, to + 2) && isCapital(words, to + 2)) to += 3;
    else break;
  }
  return to;
}

function follows(words: Words, at: number): boolean {
  return at < words.keys.length && (words.flags[at - 1] & LAST) === 0
    && words.starts[at] - words.ends[at - 1] === 1 && JOINING.includes(words.text[words.ends[at - 1]]);
}

function isLink(words: Words, at: number): boolean {
  return isOf(words, at) || words.ends[at] - words.starts[at] === 3 && lower(words, at) === "and";
}

/** Asked of every word of a name, so the length is looked at first. */
function isOf(words: Words, at: number): boolean {
  return words.ends[at] - words.starts[at] === 2 && lower(words, at) === "of";
}

function isDomain(words: Words, at: number): boolean {
  return words.text[words.starts[at] - 1] === "." && DOMAINS.has(lower(words, at));
}

export function lower(words: Words, at: number): string {
  return 0 <= at && at < words.keys.length ? plainOf(wordAt(words, at).toLowerCase()) : "";
}

function plainOf(word: string): string {
  if (word.length < 3 || word[word.length - 1] !== "s") return word;
  const mark = word[word.length - 2];
  return mark === "'" || mark === "’" ? word.slice(0, -2) : word;
}

/** "the TRNA news organisation": a name and a small-letter noun that says what it is. */
function headedName(words: Words, from: number, to: number): Medium | null {
  const news = follows(words, to) && lower(words, to) === "news" ? 1 : 0;
  const head = to + news;
  if (!follows(words, head) || !OUTLET_HEADS.has(lower(words, head)) || (news === 0 && !/newspaper|magazine|broadcaster|daily/u.test(lower(words, head)))) return null;
  const adjective = to - from === 1 && ADJECTIVE.test(lower(words, from)) && agencyNamed(wordAt(words, from)) === null;
  return {from, to: head + 1, nameFrom: from, nameTo: adjective ? head + 1 : to, sort: adjective ? "generic" : "name"};
}

/** "the Croatian news agency", "a Saudi-owned newspaper": no name. */
const ADJECTIVE = /(?:an|ese|ish|i|ch|-owned|-run|-based|-language)$/u;

/** "the newspaper Kestrel Vestnik": the noun before the name says what it is. */
function namedByHead(words: Words, from: number, to: number): Medium | null {
  const head = lower(words, from - 1);
  const isHead = OUTLET_HEADS.has(head) && (SURE_HEADS.has(head) || lower(words, from - 2) === "news");
  return isHead && follows(words, from) ? {from, to, nameFrom: from, nameTo: to, sort: "name"} : null;
}

const SURE_HEADS: ReadonlySet<string> = new Set(["newspaper", "magazine", "broadcaster", "daily", "website", "channel"]);

function ownName(words: Words, from: number, to: number, isKnown: (name: string) => boolean): Medium | null {
  const nameFrom = behindPerson(words, from, to);
  const sort = sortOf(words, nameFrom, to) ?? (isKnown(words.text.slice(words.starts[nameFrom], words.ends[to - 1])) ? "loose" : null);
  if (sort === null) return null;
  const article = nameFrom === from && to - from === 1 && hasArticle(words, from) && isCapital(words, from - 1) ? 1 : 0;
  return {from, to, nameFrom: nameFrom - article, nameTo: to, sort};
}

/** "Ann Ode of Coastal Wire" names the outlet behind "of"; "The Times of Velmora" does not. */
function behindPerson(words: Words, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    if (isOf(words, at) && !OUTLET_NOUNS.has(lower(words, at - 1)) && !LOOSE_OUTLET_NOUNS.has(lower(words, at - 1))) {
      return lower(words, at + 1) === "the" ? at + 2 : at + 1;
    }
  }
  return from;
}

function sortOf(words: Words, from: number, to: number): "name" | "loose" | null {
  const start = lower(words, from) === "the" ? from + 1 : from;
  const text = words.text.slice(words.starts[start] ?? 0, words.ends[to - 1]);
  if (start >= to) return null;
  if (text.length <= LONGEST_MARK && agencyNamed(text) !== null && !AMBIGUOUS_MARKS.has(text) && text === agencyMark(text)) return "name";
  if (to - start === 1 && COMPOUND.test(lower(words, start))) return "loose";
  if (isDomain(words, to - 1) || to - start === 1 && ONE_WORD_OUTLETS.has(lower(words, start))) return "name";
  const key = keyWord(words, start, to);
  const told = to - start > 1 || start > from;
  if (OUTLET_NOUNS.has(key) && told) return "name";
  if (key === "agency" && ["news", "press"].includes(lower(words, to - 2))) return "name";
  if (!OUTLET_NOUNS.has(key) && !LOOSE_OUTLET_NOUNS.has(key)) return null;
  return told || hasArticle(words, from) ? "loose" : null;
}

/** "The Ledger reported": the article may open the sentence or have a small letter. */
function hasArticle(words: Words, from: number): boolean {
  return from > 0 && follows(words, from) && lower(words, from - 1) === "the";
}

/** One word made with a word for outlets: "Ardopress", "Euronews". */
const COMPOUND = /^\p{L}{2,}(?:press|news|newswire|tv|radio|times|post)$/u;

/** Marks are told by their upper case: "AP", not "Ap". */
function agencyMark(text: string): string | null {
  const agency = agencyNamed(text);
  return agency === null ? null : agency.marks.find((mark) => mark === text || mark === `The ${text}`) ?? null;
}

/** The word before "of", else the last. */
function keyWord(words: Words, from: number, to: number): string {
  for (let at = from + 1; at < to; at++) if (isOf(words, at)) return lower(words, at - 1);
  return lower(words, to - 1);
}

/** "Iranian state television", "local media": an adjective, and a word for outlets in general. */
function genericAt(words: Words, from: number, nameTo = from): Medium | null {
  let at = nameTo;
  while (at - nameTo < 2 && OUTLET_ADJECTIVES.has(lower(words, at)) && (at === from || follows(words, at))) at++;
  // In a headline the noun has a capital letter of its own: "Israeli Media".
  if (at > from && at === nameTo && GENERIC_OUTLETS.has(lower(words, at - 1)) && at - from >= 2) return {from, to: at, nameFrom: from, nameTo: at, sort: "generic"};
  if (at === from || !follows(words, at) || !GENERIC_OUTLETS.has(lower(words, at)) || nameTo - from > 2) return null;
  return {from, to: at + 1, nameFrom: from, nameTo: at + 1, sort: "generic"};
}
