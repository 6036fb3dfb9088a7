// SQLite counts characters where spans count UTF-16 code units, and it keeps neither NUL nor half a
// surrogate pair. Both are noted beside the text, so that the text comes back unit by unit.

export interface OddCharacter {
  readonly at: number;
  readonly unit: number;
}

const REPLACEMENT = "\uFFFD";

function isHigh(unit: number): boolean {
  return 0xd800 <= unit && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return 0xdc00 <= unit && unit <= 0xdfff;
}

function isPairAt(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1));
}

/** Offsets of the characters that take two code units. O(length). */
export function findWideCharacters(text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isPairAt(text, at)) found.push(at++);
  }
  return found;
}

/** The code units that SQLite cannot keep, with their offsets. O(length). */
export function findOddCharacters(text: string): OddCharacter[] {
  const found: OddCharacter[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isPairAt(text, at)) at++;
    else if (unit === 0 || isHigh(unit) || isLow(unit)) found.push({at, unit});
  }
  return found;
}

const ODD = /[\0\p{Cs}]/u;

/** The text with U+FFFD for each odd character; the same length. */
export function keepable(text: string): string {
  if (!ODD.test(text)) return text;
  const odd = findOddCharacters(text);
  return odd.length === 0 ? text : replaceAt(text, odd.map(({at}) => ({at, put: REPLACEMENT})));
}

/** The way back: puts the odd characters where they stood. */
export function restore(text: string, odd: readonly OddCharacter[]): string {
  return replaceAt(text, odd.map(({at, unit}) => ({at, put: String.fromCharCode(unit)})));
}

function replaceAt(text: string, places: readonly {at: number; put: string}[]): string {
  let done = 0;
  const pieces: string[] = [];
  for (const {at, put} of places) {
    pieces.push(text.slice(done, at), put);
    done = at + put.length;
  }
  return pieces.join("") + text.slice(done);
}
