import {CAPITAL, FIRST, STOP, hashOf} from "../words.ts";
import type {Words} from "../words.ts";
import {isCalendar} from "./times.ts";
import {hasMark} from "./marks.ts";
import {AUXILIARY, BOUND, COURTESY, DETERMINER, HEDGE, NAMED_DAY, NEGATION, NUMBER, PERSON, PREPOSITION, PRONOUN, TITLE, isOf} from "./word-classes.ts";

const [OF, THE, AND] = "of the and".split(" ").map(hashOf);

/** A run of capitalized words, small words inside included. */
export function readName(words: Words, at: number, to: number): number {
  if (!isName(words, at)) return at;
  let end = at + 1;
  for (;;) {
    let next = end;
    while (next < to && next - end < 2 && !hasMark(words, next) && (words.keys[next] === OF || words.keys[next] === THE && next > end)) next++;
    if (next >= to || hasMark(words, next) || !isName(words, next)) break;
    end = next + 1;
  }
  return isTitleAlone(words, at, end) ? at : end;
}

function isTitleAlone(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isOf(words, at, TITLE) || isOf(words, at, COURTESY)) return false;
  return true;
}

/** Written with a capital that no sentence asks for; at the head of one, when the text writes it so elsewhere or another name follows. */
export function isName(words: Words, at: number): boolean {
  const {flags, keys} = words;
  if (at < 0 || at >= keys.length || (flags[at] & CAPITAL) === 0 || isCalendar(words, at)) return false;
  if ((flags[at] & FIRST) === 0) return !isOf(words, at, PRONOUN) || isOf(words, at, TITLE);
  if (isOf(words, at, DETERMINER | PREPOSITION | PRONOUN | NUMBER)) return false;
  return capitalsOf(words).has(keys[at]) || at + 1 < keys.length && (flags[at + 1] & (CAPITAL | FIRST)) === CAPITAL && !isCalendar(words, at + 1) && !hasMark(words, at + 1);
}

const knownCapitals = new WeakMap<Words, ReadonlySet<number>>();

/** The words that the text writes with a capital within a sentence. */
function capitalsOf(words: Words): ReadonlySet<number> {
  const known = knownCapitals.get(words);
  if (known) return known;
  const capitals = new Set<number>();
  for (let i = 0; i < words.keys.length; i++) if ((words.flags[i] & (CAPITAL | FIRST)) === CAPITAL) capitals.add(words.keys[i]);
  knownCapitals.set(words, capitals);
  return capitals;
}

const MAX_ADJECTIVES = 3;

/** "armed men", "a known smuggler", "Captain": the noun with what stands before it. */
export function readPerson(words: Words, at: number, to: number): number {
  if ((words.flags[at] & CAPITAL) !== 0 && isOf(words, at, TITLE)) return at + 1;
  let noun = isOf(words, at, DETERMINER) ? at + 1 : at;
  const first = noun;
  while (noun < to && noun - first < MAX_ADJECTIVES && !isOf(words, noun, PERSON) && isPlain(words, noun) && !hasMark(words, noun + 1)) noun++;
  if (noun >= to || !isOf(words, noun, PERSON) || hasMark(words, noun) && noun > at) return at;
  let end = noun + 1;
  while (end < to && !hasMark(words, end) && (isOf(words, end, PERSON) || words.keys[end] === AND && end + 1 < to && isOf(words, end + 1, PERSON))) end++;
  return end;
}

const BUSY = NUMBER | BOUND | HEDGE | NEGATION | AUXILIARY | PREPOSITION | PRONOUN | DETERMINER | NAMED_DAY;

/** May be an adjective: no small word, name, number or verb by its form. */
function isPlain(words: Words, at: number): boolean {
  return !isOf(words, at, BUSY) && (words.flags[at] & (CAPITAL | STOP)) === 0;
}
