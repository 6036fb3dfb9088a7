import {personNouns} from "../../text/lexicon/index.ts";
import {COMMON_NOUN, EMPTY_WORDS, GENERIC_HEADS, IRREGULAR_PLURALS, OUTCOMES, RESTRICTING} from "./outcomes.ts";

/** What a count counts, read from its words: "two Belgian nationals of Iranian descent". */
export interface Counted {
  /** Singular of the word that heads the phrase; null when only an outcome is told ("12 injured"). */
  readonly head: string | null;
  readonly qualifiers: readonly string[];
  /** `dead`, `hurt`, `held` … ; null when none is told. */
  readonly outcome: string | null;
}

/**
 * Whether two counts count the same: same head, no qualifier on one side alone that picks out a part, same outcome
 * (killed and injured are different; an outcome told on one side alone too). Words may hold the number and unit.
 */
export function countedAlike(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [readCountedWords(a), readCountedWords(b)];
  if (x.outcome !== y.outcome) return false;
  if (x.head === null || y.head === null) return x.outcome !== null && isOpenHead(x.head) && isOpenHead(y.head);
  return headsAlike(x, y) && !restricts(x, y) && !restricts(y, x);
}

/** How what two counts count stands to each other. */
export interface CountedRelation {
  /** As `countedAlike` says. */
  readonly isAlike: boolean;
  /** One side alone picks out a part: "workers" and "foreign workers", "people" and "passengers". */
  readonly isPart: boolean;
  /** Each side picks out what the other does not: "twelve Ardovian sailors" and "eleven Velmoran sailors". */
  readonly isOther: boolean;
}

/** Compares what two counts count; killed and injured are neither alike nor part of each other. O(words). */
export function compareCounted(a: string | null, b: string | null): CountedRelation {
  if (a === null || b === null) return {isAlike: false, isPart: false, isOther: false};
  const [x, y] = [a, b].map((words) => asPeople(readCountedWords(words)));
  const isPart = x.outcome === y.outcome && x.head !== null && y.head !== null && (headsAlike(x, y) ? picksOut(x, y) !== picksOut(y, x) : isOneOf(x.head, y.head) || isOneOf(y.head, x.head));
  return {isAlike: countedAlike(a, b), isPart, isOther: hasMore(x, y) && hasMore(y, x)};
}

// "Nine dead" counts people in general, of whom "six crew members killed" are a part.
const asPeople = (counted: Counted): Counted => (counted.head === null && counted.outcome !== null ? {...counted, head: "person"} : counted);

const hasMore = (x: Counted, y: Counted): boolean => x.qualifiers.some((word) => !y.qualifiers.includes(word) && word !== y.head);

// One has every qualifier of the other, and more.
function picksOut(x: Counted, y: Counted): boolean {
  return hasMore(x, y) && y.qualifiers.every((word) => x.qualifiers.includes(word));
}

// Passengers are among the people.
function isOneOf(head: string, general: string): boolean {
  return ["person", "individual"].includes(general) && personNouns.has(head) && !GENERIC_HEADS.has(head);
}

// "12 dead" and "12 people killed" count alike; "12 dead" and "12 soldiers killed" need not.
function isOpenHead(head: string | null): boolean {
  return head === null || GENERIC_HEADS.has(head);
}

function headsAlike(x: Counted, y: Counted): boolean {
  if (wordsAlike(x.head!, y.head!)) return true;
  if (GENERIC_HEADS.has(x.head!) && GENERIC_HEADS.has(y.head!)) return true;
  if (GENERIC_HEADS.has(x.head!)) return x.qualifiers.some((word) => wordsAlike(word, y.head!));
  return GENERIC_HEADS.has(y.head!) && y.qualifiers.some((word) => wordsAlike(word, x.head!));
}

function restricts(x: Counted, y: Counted): boolean {
  return x.qualifiers.some((word) => RESTRICTING.has(word) && !y.qualifiers.includes(word));
}

// The same, or, for a name of four letters or more, with two neighbours exchanged ("Krav", "Krva").
function wordsAlike(a: string, b: string): boolean {
  if (a === b || (COMMON_NOUN.get(a) ?? a) === (COMMON_NOUN.get(b) ?? b)) return true;
  if (a.length !== b.length || a.length < 4) return false;
  const off = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]));
  return off.length === 2 && off[1] === off[0] + 1 && a[off[0]] === b[off[1]] && a[off[1]] === b[off[0]];
}

// The same words are held against many others; what was read of the last ones is kept.
const KEPT = 2000;
const read = new Map<string, Counted>();

/** Head, qualifiers and outcome of the words that tell what is counted. O(words). */
export function readCountedWords(words: string): Counted {
  const known = read.get(words);
  if (known) return known;
  if (read.size >= KEPT) read.clear();
  const counted = readAnew(words);
  read.set(words, counted);
  return counted;
}

function readAnew(words: string): Counted {
  const all = [...words.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(([word]) => word.toLowerCase());
  const outcome = all.map((word) => OUTCOMES.get(word)).find((found) => found !== undefined) ?? (all.includes("toll") ? "dead" : null);
  const measure = all.findIndex((word, i) => word === "of" && (i === 0 || EMPTY_WORDS.has(all[i - 1])));
  const phrase = beforePlace(measure < 0 ? all : all.slice(measure + 1)).filter((word) => !OUTCOMES.has(word) || word === "hostages");
  const tail = phrase.findIndex((word, i) => 0 < i && (word === "of" || word === "that" || word === "who") && phrase.slice(0, i).some((before) => !EMPTY_WORDS.has(before)));
  const core = (tail < 0 ? phrase : phrase.slice(0, tail)).filter((word) => !EMPTY_WORDS.has(word)).map(singular);
  return {head: core.at(-1) ?? null, qualifiers: core.slice(0, -1), outcome};
}

const PLACES: ReadonlySet<string> = new Set(["from", "in", "on", "after", "since", "near", "during", "at", "by", "when", "while", "as"]);

// "death toll from the blast rose to": where and when say nothing of what is counted.
function beforePlace(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => PLACES.has(word) && !["least", "most"].includes(words[i + 1]) && words.slice(0, i).some((before) => before === "toll" || !EMPTY_WORDS.has(before)));
  return at < 0 ? words : words.slice(0, at);
}

function singular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !/(?:ss|us|is)$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
