import type {Range, Token} from "../model/index.ts";

export type AtomKind = "word" | "number" | "mark";

/**
 * The smallest piece that the grammars of times, numbers and measures read: a run of letters, a number in
 * digits, or one mark. Finer than a token ("mid-July" is three, "8.30am" two), so that a grammar does not
 * depend on where a tokenizer breaks words.
 */
export interface Atom extends Range {
  /** Lower case, straight quotation marks and hyphens; digits as they stand. */
  readonly norm: string;
  readonly kind: AtomKind;
  /** White space stands before it, or nothing does. */
  readonly spaced: boolean;
  readonly capital: boolean;
  /** Penn tag of the token it lies in; "" when the text was not tagged. */
  readonly tag: string;
}

const ATOM = /\p{L}[\p{L}\p{M}]*|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<!\S)\.\d+|\S/gu;
const WORD = /^\p{L}/u;
const NUMBER = /^\.?\d/u;
const CAPITAL = /^\p{Lu}/u;
const ALIKE: Readonly<Record<string, string>> = {"’": "'", "‘": "'", "ʼ": "'", "“": "\"", "”": "\"", "‐": "-", "‑": "-", "−": "-"};

/** The atoms of a range of `text` in order, offsets in `text`. Tags come from `tokens`, sorted by start. O(length). */
export function findAtoms(text: string, {start, end}: Range, tokens: readonly Token[] = []): readonly Atom[] {
  const atoms: Atom[] = [];
  let token = 0;
  let before = start;
  for (const match of text.slice(start, end).matchAll(ATOM)) {
    const at = start + match.index;
    while (token < tokens.length && tokens[token].end <= at) token++;
    const covering = token < tokens.length && tokens[token].start <= at ? tokens[token] : null;
    atoms.push(makeAtom(match[0], at, before < at || at === start, covering));
    before = at + match[0].length;
  }
  return atoms;
}

function makeAtom(words: string, start: number, spaced: boolean, token: Token | null): Atom {
  const kind = kindOf(words);
  const norm = kind === "word" ? words.toLowerCase() : kind === "mark" ? ALIKE[words] ?? words : words;
  return {start, end: start + words.length, norm, kind, spaced, capital: kind === "word" && isCapital(words), tag: token?.tag ?? ""};
}

// Plain letters and digits, which most text is, need no pattern.
function kindOf(words: string): AtomKind {
  const code = words.charCodeAt(0) | 32;
  if (97 <= code && code <= 122) return "word";
  if (code < 128) return NUMBER.test(words) ? "number" : "mark";
  return WORD.test(words) ? "word" : NUMBER.test(words) ? "number" : "mark";
}

function isCapital(words: string): boolean {
  const code = words.charCodeAt(0);
  return code < 128 ? 65 <= code && code <= 90 : CAPITAL.test(words);
}

/** The norm of the atom at `at`; "" outside the list. */
export function normAt(atoms: readonly Atom[], at: number): string {
  return atoms[at]?.norm ?? "";
}

/** Whether the atom at `at` stands right behind the one before it, with no white space. */
export function isJoined(atoms: readonly Atom[], at: number): boolean {
  return 0 < at && at < atoms.length && !atoms[at].spaced;
}
