import {AGENCIES, AGENCY_WORDS, AMBIGUOUS_MARKS, LOOSE_OUTLET_NOUNS, OUTLET_NOUNS} from "../../text/agencies.ts";
import {bodyNouns, documentNouns, givenNames, personNouns} from "../../text/lexicon/index.ts";
import {isOutletName} from "../../text/parts/index.ts";
import {anyWord} from "../../text/pattern.ts";
import {agencyNamed} from "./outlets.ts";

/** Whom words of credit name; `at` and `length` in code units from the beginning of these words. */
export interface CreditedName {
  readonly at: number;
  readonly length: number;
  /** The short name of an agency of the table, `AGENCIES_AT_LARGE`, else the words as they stand. */
  readonly name: string;
  /** `agencies`: no certain one; `outlet`: by its words a name of an outlet; `name`: a name that may be anything's. */
  readonly sort: "agency" | "agencies" | "outlet" | "name";
}

/** The name of agencies that are not named: "with agencies", "from wire reports". */
export const AGENCIES_AT_LARGE = "agencies";

const MARKS = AGENCIES.flatMap(({marks}) => marks);
const findAnyMark = findMarks(MARKS);
const findClearMark = findMarks(MARKS.filter((mark) => !AMBIGUOUS_MARKS.has(mark)));

/** Agencies that the words name, each once, and "agencies" as such; `sure` also by marks that are words or names of others. O(length). */
export function agenciesIn(text: string, sure: boolean): readonly CreditedName[] {
  const seen = new Set<string>();
  const named = (sure ? findAnyMark : findClearMark)(text).flatMap(({mark, at}) => {
    const name = agencyNamed(mark)?.name ?? mark;
    if (seen.has(name)) return [];
    seen.add(name);
    return [{at, length: mark.length, name, sort: "agency" as const}];
  });
  return [...named, ...atLarge(text)];
}

const AT_LARGE = anyWord(AGENCY_WORDS, "giu");

function atLarge(text: string): readonly CreditedName[] {
  const found = [...text.matchAll(AT_LARGE)].find(({0: words, index}) => standsAlone(text, index, index + words.length));
  return found ? [{at: found.index, length: found[0].length, name: AGENCIES_AT_LARGE, sort: "agencies"}] : [];
}

// Upper and lower case as printed: "AP" credits, "ap" does not.
function findMarks(marks: readonly string[]): (text: string) => readonly {readonly mark: string; readonly at: number}[] {
  const byFirst = new Map<string, string[]>();
  for (const mark of [...marks].sort((a, b) => b.length - a.length)) {
    const known = byFirst.get(mark.split(" ", 1)[0]);
    if (known) known.push(mark);
    else byFirst.set(mark.split(" ", 1)[0], [mark]);
  }
  return (text) => {
    const found: {mark: string; at: number}[] = [];
    for (const {0: word, index} of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu)) {
      for (const mark of byFirst.get(word) ?? byFirst.get(withoutTrail(word)) ?? []) {
        if (!text.startsWith(mark, index) || /^[\p{L}\p{N}]/u.test(text.slice(index + mark.length))) continue;
        if (isAlsoName(mark) && !standsAlone(text, index, index + mark.length)) continue;
        found.push({mark, at: index});
        break;
      }
    }
    return found;
  };
}

/** People are called so too: "Petra Novak", "Michael Bloomberg". */
const NAME_MARKS: ReadonlySet<string> = new Set("Bloomberg Antara Lusa Belga Tasnim Storyful".split(" "));

function isAlsoName(mark: string): boolean {
  return AMBIGUOUS_MARKS.has(mark) || NAME_MARKS.has(mark);
}

/** What may stand beside an agency that is named for itself; any other word makes it part of a longer name. */
const BESIDE: ReadonlySet<string> = new Set(`
and with by from of for via the our other news wire international various staff input inputs material information reporting files source sources
credit text story reports report contributed was were is in or to additional copyright a an without
`.trim().split(/\s+/u));

function standsAlone(text: string, start: number, end: number): boolean {
  const before = /([\p{L}\p{N}.'’-]{1,30})\s$/u.exec(text.slice(Math.max(0, start - 32), start))?.[1];
  const behind = /^\s([\p{L}\p{N}'’-]{1,30})/u.exec(text.slice(end, end + 32))?.[1];
  return [before, behind].every((word) => word === undefined || !/\p{L}/u.test(word) || BESIDE.has(word.toLowerCase()));
}

const TRAILING = /[\s.,;:)\]*_|»-]/u;

/** Without marks and blanks at the end. */
export function withoutTrail(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.test(text[end - 1])) end--;
  return text.slice(0, end);
}

const OPENING = /^[\s([*_»>–—-]*(?:the\s)?/iu;
/** Names in capitals with small words between them, or one word of any kind ("vpost", "coastalwire.example"). */
const ONLY_NAMES = /^(?:\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|the|and|on|in|for|&)){0,6}|[\p{L}\p{N}.-]{3,40})$/u;
/** What follows the name and is none of it: a sentence, an address, a day, a license. */
const BEHIND_NAME = /\.\s|\]\(|\s(?:under|on(?=\s(?:\p{N}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december))|with|in\s(?=\p{N}))|\s?\(/iu;

/**
 * Outlets and other names that the words from `from` to `to` consist of, divided by commas, slashes and bars; what stands before "of" in
 * "Jane Roe of the Tarn Courier" is left out, and so are people. O(length).
 */
export function namesIn(text: string, from: number, to: number): readonly CreditedName[] {
  const cut = BEHIND_NAME.exec(text.slice(from, to));
  const names: CreditedName[] = [];
  for (const {piece, start} of piecesOf(text, from, cut ? from + cut.index : to)) {
    const lead = OPENING.exec(piece)?.[0].length ?? 0;
    const at = start + lead;
    const name = nameOf(withoutTrail(piece.slice(lead)), at, lead > 0 && /the\s$/iu.test(piece.slice(0, lead)));
    if (name) names.push(name);
  }
  return names;
}

/** Between commas, slashes and bars, and at an "and" behind two words: that of "Tarn and Bay Courier" is one of the name. */
function piecesOf(text: string, from: number, to: number): readonly {readonly piece: string; readonly start: number}[] {
  return [...text.slice(from, to).matchAll(/[^,;|/]+/gu)].flatMap(({0: piece, index}) => {
    const and = piece.lastIndexOf(" and ");
    const start = from + index;
    if (and < 0 || piece.slice(0, and).replace(OPENING, "").trim().split(" ").length < 2) return [{piece, start}];
    return [{piece: piece.slice(0, and), start}, {piece: piece.slice(and + 5), start: start + and + 5}];
  });
}

const BEHIND_PERSON = /\s(?:of|for|from|at)\s(?:the\s)?/iu;

function nameOf(words: string, at: number, hasArticle: boolean): CreditedName | null {
  const join = BEHIND_PERSON.exec(words);
  if (join && !isOutletNoun(words.slice(0, join.index).split(" ").at(-1) ?? "")) {
    const from = join.index + join[0].length;
    const outlet = nameOf(words.slice(from), at + from, /the\s$/iu.test(join[0]));
    if (outlet?.sort === "outlet") return outlet;
  }
  if (words.length < 2 || words.length > 60 || !ONLY_NAMES.test(words)) return null;
  if (agencyNamed(words) !== null) return {at, length: words.length, name: agencyNamed(words)!.name, sort: "agency"}; // just asked
  const [first] = words.split(" ", 1);
  if (!hasArticle && words.includes(" ") && givenNames.has(first.toLowerCase())) return null;
  if (personNouns.has(words) || bodyNouns.has(words) || documentNouns.has(words)) return null;
  return {at, length: words.length, name: words, sort: isOutletName(words) || hasArticle && isOutletNoun(words) ? "outlet" : "name"};
}

function isOutletNoun(word: string): boolean {
  return OUTLET_NOUNS.has(word.toLowerCase()) || LOOSE_OUTLET_NOUNS.has(word.toLowerCase());
}
