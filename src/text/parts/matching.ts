import {wordEnd} from "./phrases.ts";
import type {Line} from "./lines.ts";

/** A test for lines that are one of the given, by key. */
export function isOneOf(keys: readonly string[]): (line: Line) => boolean {
  const set = new Set(keys);
  return ({key}) => set.has(key);
}

/** A test for lines made of the given words alone, `least` to `most` of them; numbers do not count. */
export function isMadeOf(words: readonly string[], least: number, most: number): (line: Pick<Line, "key">) => boolean {
  const set = new Set(words);
  return ({key}) => {
    let found = 0;
    for (let start = 0, end = 0; start < key.length; start = end + 1) {
      end = wordEnd(key, start);
      const word = key.slice(start, end);
      if (set.has(word)) found++;
      else if (!/^\d+$/u.test(word)) return false;
    }
    return least <= found && found <= most;
  };
}

/** True for a line that speaks: what stands in quotation marks is the news, whatever its words. */
export function quotesSpeech({plain}: Line): boolean {
  return /"[^"]{15,}"/u.test(plain) || /\b(?:said|says|told|according to|added|asked)\b/iu.test(plain);
}
