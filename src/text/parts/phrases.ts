import {keyOf, type Line} from "./lines.ts";

/** A phrase behind its first word, and whose it is: one bit for each list. */
interface Entry {
  readonly rest: string;
  readonly list: number;
}

/** The most lists a book can hold: the bits of a number. */
const MOST_LISTS = 31;

/**
 * Lists of phrases, looked up together: each line is gone through once, by the first words of all phrases, whatever the number
 * of lists asked for. Words are compared as `keyOf` folds them, so marks between them do not count.
 */
export class PhraseBook {
  private readonly entries = new Map<string, Entry[]>();
  private lists = 0;
  private last: string | null = null;
  private found = 0;

  /** A test for lines that hold one of the phrases as whole words. */
  add(phrases: readonly string[]): (line: Line) => boolean {
    const list = 1 << this.lists++;
    if (this.lists > MOST_LISTS) throw new RangeError(`more than ${MOST_LISTS} lists of phrases`);
    for (const phrase of phrases) this.enter(keyOf(phrase), list);
    return (line) => (this.listsIn(line) & list) !== 0;
  }

  private enter(phrase: string, list: number): void {
    const end = wordEnd(phrase, 0);
    const entry = {rest: phrase.slice(end), list};
    const known = this.entries.get(phrase.slice(0, end));
    if (known) known.push(entry);
    else this.entries.set(phrase.slice(0, end), [entry]);
  }

  /** The lists of which the line holds a phrase; the line asked for last is known. */
  private listsIn({key}: Line): number {
    if (key === this.last) return this.found;
    [this.last, this.found] = [key, 0];
    for (let start = 0, end = 0; start < key.length; start = end + 1) {
      end = wordEnd(key, start);
      for (const {rest, list} of this.entries.get(key.slice(start, end)) ?? []) if (standsAt(key, rest, end)) this.found |= list;
    }
    return this.found;
  }
}

/** A test for lines that begin with one of the openings, brackets and bullets aside; an opening may be a sign. */
export function beginsWith(openings: readonly string[]): (line: Line) => boolean {
  const signs = openings.filter((opening) => keyOf(opening) === "");
  const rests = new Map<string, string[]>();
  for (const opening of openings.map(keyOf).filter(Boolean)) {
    const end = wordEnd(opening, 0);
    rests.set(opening.slice(0, end), [...rests.get(opening.slice(0, end)) ?? [], opening.slice(end)]);
  }
  return ({key, plain}) => {
    const end = wordEnd(key, 0);
    return rests.get(key.slice(0, end))?.some((rest) => standsAt(key, rest, end)) === true || signs.some((sign) => firstSign(plain, sign));
  };
}

/** Whether the sign stands before the first letter or digit. */
function firstSign(plain: string, sign: string): boolean {
  const at = plain.indexOf(sign);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(plain.slice(0, at));
}

/** Where the word of a key that begins at `start` ends. */
export function wordEnd(key: string, start: number): number {
  const end = key.indexOf(" ", start);
  return end < 0 ? key.length : end;
}

/** Whether the words stand at `at` as whole words. */
function standsAt(key: string, words: string, at: number): boolean {
  const end = at + words.length;
  return key.startsWith(words, at) && (end === key.length || key[end] === " ");
}
