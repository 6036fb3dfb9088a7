import {CAPITAL, hashOf} from "../words.ts";
import type {Words} from "../words.ts";
import {ADDRESSEES, TELLING_BODIES} from "./lists.ts";
import {hasMark, opensSentence} from "./marks.ts";
import type {WordRange} from "./phrase.ts";
import {AUXILIARY, DETERMINER, NUMBER, PREPOSITION, SPEECH, WEAK_SPEECH, isOf} from "./word-classes.ts";

const keysOf = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(hashOf));

const [THAT, ACCORDING, TO, CITING, QUOTING, IN, A, AN] = "that according to citing quoting in a an".split(" ").map(hashOf);
const OPENING_PRONOUNS = keysOf(["who", "which", "that", "whom"]);
const TOLD_TO = keysOf([...ADDRESSEES, "the", "a", "local", "foreign"]);
const TOLD_IN = keysOf(TELLING_BODIES);

const MAX_SPEAKER = 8;
const MAX_SPEAKER_SWAPPED = 6;
const MAX_TAIL = 4;

/** The phrases in `[from, to)` that say whose words the rest are, ascending: "police said that", "according to the port". O(length). */
export function attributionsIn(words: Words, {from, to}: WordRange): readonly WordRange[] {
  const found: WordRange[] = [];
  for (let start = from; start < to;) {
    let end = start + 1;
    while (end < to && !hasMark(words, end)) end++;
    const phrase = attributionIn(words, start, end);
    if (phrase) found.push(withApposition(words, phrase, from, to));
    start = phrase ? found[found.length - 1].to : end;
  }
  return found;
}

const MAX_APPOSITION = 6;

/** "said Ode, a pilot" and "Ode, a pilot, said": what is set beside the speaker's name belongs to the phrase. */
function withApposition(words: Words, phrase: WordRange, least: number, most: number): WordRange {
  let {from, to} = phrase;
  if (isSpeech(words, from) && to - from > 1 && isOf(words, to, DETERMINER | NUMBER) && hasMark(words, to) && !opensSentence(words, to)) {
    let end = to + 1;
    while (end < most && !hasMark(words, end)) end++;
    if (end <= most && end - to <= MAX_APPOSITION && hasMark(words, end)) to = end;
  } else if (isOf(words, from, DETERMINER | NUMBER) && hasMark(words, from) && !opensSentence(words, from)) {
    let start = from;
    while (start > least && (words.flags[start - 1] & CAPITAL) !== 0 && (start === from || !hasMark(words, start))) start--;
    if (start < from && hasMark(words, start)) from = start;
  }
  return {from, to};
}

/** In a stretch without a mark. */
function attributionIn(words: Words, from: number, to: number): WordRange | null {
  if (to - from === 3 && isInStatement(words, from, to)) return {from, to};
  for (let at = from; at < to; at++) {
    if (isAccording(words, at)) return {from: at, to: Math.min(to, at + 2 + MAX_SPEAKER)};
    if (!isSpeech(words, at)) continue;
    if (at === from) return startsWithVerb(words, at, to);
    if (at - from > MAX_SPEAKER || OPENING_PRONOUNS.has(words.keys[from])) return null;
    return {from, to: tailEnd(words, from, at + 1, to)};
  }
  return null;
}

function startsWithVerb(words: Words, at: number, to: number): WordRange {
  const inverted = hasMark(words, at) && !opensSentence(words, at) && to - at <= MAX_SPEAKER && words.keys[at + 1] !== THAT;
  return {from: at, to: inverted ? to : tailEnd(words, at, at + 1, to)};
}

/** Behind the verb: whom they told, in which statement, "that"; and all up to a comma in a phrase set off by commas. */
function tailEnd(words: Words, from: number, behind: number, to: number): number {
  let end = behind;
  if (end < to && TOLD_TO.has(words.keys[end]) && words.keys[end - 1] !== undefined && isTelling(words, end - 1)) {
    end++;
    while (end < to && end - behind < MAX_TAIL && words.keys[end] !== THAT && !hasMark(words, to)) end++;
  }
  if (isInStatement(words, end, to)) end += 3;
  if (end < to && words.keys[end] === THAT) return end + 1;
  const setOff = hasMark(words, from) && !opensSentence(words, from) && hasMark(words, to);
  return setOff && to - behind <= MAX_TAIL ? to : end;
}

/** "in a statement". */
function isInStatement({keys}: Words, at: number, to: number): boolean {
  return at + 2 < to && keys[at] === IN && (keys[at + 1] === A || keys[at + 1] === AN) && TOLD_IN.has(keys[at + 2]);
}

const TELLS = keysOf(["told", "tells", "tell", "telling", "informed"]);

function isTelling(words: Words, at: number): boolean {
  return TELLS.has(words.keys[at]);
}

function isAccording(words: Words, at: number): boolean {
  return words.keys[at] === ACCORDING && words.keys[at + 1] === TO || (words.keys[at] === CITING || words.keys[at] === QUOTING) && hasMark(words, at);
}

/** A verb that attributes here: a strong one always but before "to", a weak one before "that" or a mark. */
export function isSpeech(words: Words, at: number): boolean {
  if (!isOf(words, at, SPEECH) || words.keys[at + 1] === TO) return false;
  if (!isOf(words, at, WEAK_SPEECH) || words.keys[at + 1] === THAT) return true;
  return PAST_ENDS.includes(words.text[words.ends[at] - 1]) && hasMark(words, at + 1) || isBehindQuote(words, at);
}

/** "reported" and "wrote" before a mark are verbs; "reports" and "claims" may be nouns. */
const PAST_ENDS = "de";

const CLOSERS = "\"”»’";

/** “…,” noted Ode. */
function isBehindQuote({text, starts}: Words, at: number): boolean {
  return starts[at] > 1 && (CLOSERS.includes(text[starts[at] - 2]) || CLOSERS.includes(text[starts[at] - 1]));
}

/** Whether `[from, to)` holds the speaker's place: right before a verb of speech, behind one that is set off by a mark, or behind "according to". */
export function isSpeaker(words: Words, from: number, to: number): boolean {
  if (to - from > MAX_SPEAKER_SWAPPED || from >= to) return false;
  if (!hasMark(words, to) && isSpeech(words, to)) return true;
  if (words.keys[from - 1] === TO && words.keys[from - 2] === ACCORDING || words.keys[from - 1] === CITING) return true;
  return from > 1 && isOf(words, from - 1, SPEECH) && hasMark(words, from - 1) && !opensSentence(words, from - 1) && !isOf(words, from, PREPOSITION | AUXILIARY);
}
