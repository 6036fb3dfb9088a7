/** What a character is to the tokenizer. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const HYPHEN = 5;
export const MARK = 6;

const APOSTROPHES = /['’ʼ＇]/u;
const HYPHENS = /[-‐‑]/u;
// Joiners and the soft hyphen stand inside words and are not seen.
const LETTERS = /[\p{L}\p{M}_\u00ad\u200b-\u200d\u2060]/u;
const DIGITS = /\p{N}/u;
const SPACES = /\s/u;

const known = new Uint8Array(0x10000);

/** The class of the character that starts at `at`; 0 behind the end. A lone surrogate is a mark. */
export function classAt(text: string, at: number): number {
  if (!(0 <= at && at < text.length)) return 0;
  const unit = text.charCodeAt(at);
  if (known[unit] !== 0) return known[unit];
  if (0xd800 <= unit && unit < 0xe000) return classify(String.fromCodePoint(text.codePointAt(at)!));
  return (known[unit] = classify(text[at]));
}

function classify(character: string): number {
  if (SPACES.test(character)) return SPACE;
  if (LETTERS.test(character)) return LETTER;
  if (DIGITS.test(character)) return DIGIT;
  if (APOSTROPHES.test(character)) return APOSTROPHE;
  return HYPHENS.test(character) ? HYPHEN : MARK;
}

/** Code units of the character that starts at `at`: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** True for the characters that end a line: line feed, carriage return, and the two Unicode separators. */
export function isLineBreakAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;
}

/** True where an upper-case letter starts at `at`. */
export function isUpperAt(text: string, at: number): boolean {
  if (classAt(text, at) !== LETTER) return false;
  const letter = text[at];
  return letter !== letter.toLowerCase();
}
