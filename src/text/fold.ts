/** A text made ready for comparing, with the way back. */
export interface FoldedText {
  readonly text: string;
  /** `origin[i]` is the offset in the given text of what character `i` came from; one more entry holds its length. */
  readonly origin: Int32Array;
}

export interface FoldOptions {
  readonly lowerCase?: boolean;
  /** Drop marks of accent: é → e, ł → l. */
  readonly plainLetters?: boolean;
}

// Written as code points so that what looks alike can be told apart.
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...pairs("'", "\u2018\u2019\u201a\u201b\u02bc\u2032\uff07\u00b4"),
  ...pairs("\"", "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02"),
  ...pairs("-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"),
  ...pairs(" ", "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"),
  ...pairs("", "\u00ad\u200b\u200c\u200d\u2060\ufeff"),
  ["\u2026", "..."],
]);

// Letters that no decomposition makes plain.
const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({
  ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ħ: "h", ı: "i",
  Ø: "O", Ł: "L", Đ: "D", Ð: "D", Þ: "Th", Æ: "AE", Œ: "OE", Ħ: "H", İ: "I", ʻ: "'", ʿ: "'", ʾ: "'",
}));

function pairs(to: string, from: string): [string, string][] {
  return [...from].map((sign) => [sign, to]);
}

/** Folds a text for comparing: straight quotation marks and hyphens, plain blanks, no invisible characters. O(length). */
export function fold(text: string, {lowerCase = false, plainLetters = false}: FoldOptions = {}): FoldedText {
  const pieces: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const folded = foldCharacter(character, lowerCase, plainLetters);
    for (let i = 0; i < folded.length; i++) origin.push(at);
    pieces.push(folded);
    at += character.length;
  }
  origin.push(text.length);
  return {text: pieces.join(""), origin: Int32Array.from(origin)};
}

function foldCharacter(character: string, lowerCase: boolean, plainLetters: boolean): string {
  const sign = character < "\u0080" && character !== "\t" ? character : SIGNS.get(character) ?? plain(character, plainLetters);
  return lowerCase ? sign.toLowerCase() : sign;
}

function plain(character: string, plainLetters: boolean): string {
  if (!plainLetters || character < "\u0080") return character;
  const folded = LETTERS.get(character) ?? character.normalize("NFKD").replace(/\p{M}/gu, "");
  return folded === "" ? "" : folded;
}

// eslint-disable-next-line no-control-regex
const PLAIN_WORD = /^[\u0000-\u007f]*$/u;

/** A word folded for lookup: lower case, straight marks, no accents; the word itself where nothing would be left. O(length). */
export function normOf(word: string): string {
  if (PLAIN_WORD.test(word)) return word.toLowerCase();
  const folded = [...word].map((character) => foldCharacter(character, true, true)).join("");
  return folded === "" ? word : folded;
}
