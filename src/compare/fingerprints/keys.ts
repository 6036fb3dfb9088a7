import type {Range} from "../../model/index.ts";
import {STOP_WORDS} from "../align/lexicon.ts";
import {hashOf, wordsOf} from "../align/words.ts";

/** The keys of a text's words; the first `length` count. */
export interface KeyRow {
  readonly keys: Int32Array;
  readonly length: number;
  /** How many of the keys lie before the end of each range; no run of words goes across. */
  readonly breaks: readonly number[];
}

/**
 * The keys that `wordsOf` gives for the words in `ranges`, without making words: in about a tenth of the time. The array
 * is the same one at each call: read it before the next. O(length).
 */
export function keysOf(text: string, ranges: readonly Range[] = [{start: 0, end: text.length}]): KeyRow {
  let length = 0;
  const breaks = ranges.map(({start, end}) => {
    const piece = start === 0 && end === text.length ? text : text.slice(start, end);
    makeRoom(length, piece.length);
    const {written} = encoder.encodeInto(piece, bytes);
    bytes[written] = 0;
    length = scan(bytes, keys, length, written);
    return length;
  });
  return {keys, length, breaks};
}

const encoder = new TextEncoder();

/** Kept between calls, so that a text costs no memory of its own. UTF-8, behind the last byte a 0. */
let bytes = new Uint8Array(4096);
let keys = new Int32Array(1024);

function makeRoom(words: number, units: number): void {
  if (bytes.length < 3 * units + 1) bytes = new Uint8Array(6 * units + 1);
  if (keys.length >= words + units) return;
  const known = keys;
  keys = new Int32Array(2 * (words + units));
  keys.set(known.subarray(0, words));
}

const at = (character: string): number => character.charCodeAt(0);
const table = (entry: (unit: number) => number): Uint8Array => Uint8Array.from({length: 256}, (_, unit) => entry(unit));
const isBetween = (unit: number, first: string, last: string): boolean => at(first) <= unit && unit <= at(last);

/** The small letter for letters of ASCII; else 0. */
const LETTER = table((unit) => (isBetween(unit | 32, "a", "z") && unit < 128 ? unit | 32 : 0));
/** The same, and digits for themselves. */
const WORD = table((unit) => (isBetween(unit, "0", "9") ? unit : LETTER[unit]));
const DIGIT = table((unit) => (isBetween(unit, "0", "9") ? unit : 0));
const LARGE = table((unit) => (isBetween(unit, "A", "Z") ? 1 : 0));
/** What may join two halves of a word; the first byte of ’ and ‑ among them. */
const JOINT = table((unit) => ("'-&\u00e2".includes(String.fromCharCode(unit)) ? 1 : 0));
const BLANK = table((unit) => (unit !== 0 && " \t\n\r".includes(String.fromCharCode(unit)) ? 1 : 0));

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const [FULL_STOP, APOSTROPHE, HYPHEN, AMPERSAND] = [at("."), at("'"), at("-"), at("&")];

/**
 * Words as the pattern in words.ts has them; gives the number of keys then written. A piece between blanks with a letter
 * beyond ASCII is left to `wordsOf`; no word runs across a blank, so the two may take turns. Long and with its state in
 * local variables because this is where the time of an archive goes.
 */
function scan(text: Uint8Array, out: Int32Array, known: number, end: number): number {
  let length = known;
  let pieceAt = 0;
  let pieceLength = length;
  for (let i = 0; i < end;) {
    let unit = LETTER[text[i]];
    if (unit !== 0 && (text[i + 1] !== FULL_STOP || !isInitials(text, i))) {
      let key = SEED;
      do key = Math.imul(key ^ unit, PRIME);
      while ((unit = LETTER[text[++i]]) !== 0);
      if (JOINT[text[i]] !== 0) {
        const joined = endOfJoined(text, i, true);
        key = hashOfJoined(key, text, i, joined);
        i = joined;
      }
      out[length++] = key;
    } else if (BLANK[text[i]] !== 0) {
      pieceAt = ++i;
      pieceLength = length;
    } else if (unit !== 0) {
      const start = i;
      while (LARGE[text[i]] !== 0 && text[i + 1] === FULL_STOP) i += 2;
      out[length++] = hashOfJoined(SEED, text, start, i);
    } else if (DIGIT[text[i]] !== 0) {
      const start = i;
      i = endOfJoined(text, endOfNumber(text, i), false);
      out[length++] = hashOfJoined(SEED, text, start, i);
    } else if (text[i] < 128) i++;
    else if (isMark(text, i)) i += text[i] === 0xc2 ? 2 : 3;
    else {
      while (i < end && BLANK[text[i]] === 0) i++;
      length = pieceLength;
      for (const key of wordsOf(decoder.decode(text.subarray(pieceAt, i))).keys) out[length++] = key;
    }
  }
  return length;
}

const decoder = new TextDecoder("utf-8", {ignoreBOM: true});

/** "U.S.", "D.C.B.A." */
function isInitials(text: Uint8Array, i: number): boolean {
  return LARGE[text[i]] !== 0 && text[i + 1] === FULL_STOP && LARGE[text[i + 2]] !== 0 && text[i + 3] === FULL_STOP;
}

/** Digits with single marks between them, then letters: 25,000 · 1.7m · 10:30 · 9/11. */
function endOfNumber(text: Uint8Array, start: number): number {
  let i = start;
  while (DIGIT[text[i]] !== 0 || (isSeparator(text[i]) && DIGIT[text[i + 1]] !== 0)) i++;
  while (LETTER[text[i]] !== 0) i++;
  return i;
}

const isSeparator = (unit: number): boolean => unit === 0x2c || unit === FULL_STOP || unit === 0x2f || unit === 0x3a;

/** Where what hyphens and apostrophes join to a word ends: "don't", "no-one's", "19th-century"; "R&D" for words alone. */
function endOfJoined(text: Uint8Array, start: number, isWord: boolean): number {
  let i = start;
  for (let wide = widthOfJoint(text, i, isWord); wide > 0 && WORD[text[i + wide]] !== 0; wide = widthOfJoint(text, i, isWord)) {
    i += wide;
    while (WORD[text[i]] !== 0) i++;
  }
  return i;
}

/** Bytes of the joint at `i`; 0 where there is none. */
function widthOfJoint(text: Uint8Array, i: number, isWord: boolean): number {
  if (text[i] === APOSTROPHE || text[i] === HYPHEN) return 1;
  if (text[i] === AMPERSAND) return isWord ? 1 : 0;
  if (text[i] !== 0xe2 || text[i + 1] !== 0x80) return 0;
  return text[i + 2] === 0x99 || (isWord && (text[i + 2] === 0x90 || text[i + 2] === 0x91)) ? 3 : 0;
}

/** The key, carried on over ASCII in small letters and the joints ’ and ‑ as ' and -. */
function hashOfJoined(before: number, text: Uint8Array, start: number, end: number): number {
  let key = before;
  for (let i = start; i < end; i++) {
    let unit = WORD[text[i]] || text[i];
    if (unit >= 128) {
      i += 2;
      unit = text[i] === 0x99 ? APOSTROPHE : HYPHEN;
    }
    key = Math.imul(key ^ unit, PRIME);
  }
  return key;
}

/** Dashes, quotation marks, dots and the like beyond ASCII (U+2010–2027, U+00A0–00A9, U+00AB–00B1, U+00BB): no letters, and no digits. */
function isMark(text: Uint8Array, i: number): boolean {
  const next = text[i + 1];
  if (text[i] === 0xc2) return (0xa0 <= next && next <= 0xb1 && next !== 0xaa) || next === 0xbb;
  return text[i] === 0xe2 && next === 0x80 && 0x90 <= text[i + 2] && text[i + 2] <= 0xa7;
}

/** Keys of the stop words, by open addressing; 0 is an empty slot (no stop word has that key). */
const STOP_KEYS = new Int32Array(1024);
for (const word of STOP_WORDS) {
  let slot = hashOf(word) & 1023;
  while (STOP_KEYS[slot] !== 0) slot = (slot + 1) & 1023;
  STOP_KEYS[slot] = hashOf(word);
}

/** Whether the word of that key is a stop word. O(1). */
export function isStopKey(key: number): boolean {
  for (let slot = key & 1023; STOP_KEYS[slot] !== 0; slot = (slot + 1) & 1023) if (STOP_KEYS[slot] === key) return true;
  return false;
}
