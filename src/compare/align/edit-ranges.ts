import type {Range} from "../../model/index.ts";
import {FIRST, LAST, rangeOfWords} from "./words.ts";
import type {Words} from "./words.ts";

const CLOSERS: Readonly<Record<string, string>> = {"(": ")", "[": "]", "“": "”"};
const OPENERS: Readonly<Record<string, string>> = {")": "(", "]": "[", "”": "“"};
const STOPS = ".!?…";
const LETTER = /^\p{L}$/u;
const BRACKETS = /[()[\]“”]/u;
const MONEY = "$£€";

/**
 * The range of an edit's words with the marks that belong to them: a percent or money sign, the stop of an
 * abbreviation, the other one of a pair of brackets or quotation marks and, of whole sentences (`whole`), the last stop.
 * Null when there is no word. O(length of the edit).
 */
export function rangeOfEdit(words: Words, from: number, to: number, whole: boolean): Range | null {
  const range = rangeOfWords(words, from, to);
  if (!range) return null;
  const {text} = words;
  const least = from > 0 ? words.ends[from - 1] : 0;
  const most = to < words.starts.length ? words.starts[to] : text.length;
  const sentence = whole && (words.flags[from] & FIRST) !== 0 && (words.flags[to - 1] & LAST) !== 0;
  let {start, end} = range;
  const open = unpaired(text.slice(start, end));
  while (end < most && belongsBehind(text, end, sentence, open.before)) end++;
  while (start > least && (MONEY.includes(text[start - 1]) || text[start - 1] === open.after.at(-1))) {
    if (text[start - 1] === open.after.at(-1)) open.after.pop();
    start--;
  }
  return {start, end};
}

function belongsBehind(text: string, at: number, sentence: boolean, open: string[]): boolean {
  const mark = text[at];
  if (open.length > 0 && mark === CLOSERS[open[open.length - 1]]) return open.pop() !== undefined;
  if (mark === "%") return true;
  return sentence && STOPS.includes(mark) || mark === "." && text[at - 2] === "." && LETTER.test(text[at - 1]);
}

/** Marks that open and are not closed, and the openers of those that close unopened, the outermost first. */
function unpaired(text: string): {readonly before: string[]; readonly after: string[]} {
  const [before, after]: [string[], string[]] = [[], []];
  if (!BRACKETS.test(text)) return {before, after};
  for (const mark of text) {
    if (CLOSERS[mark]) before.push(mark);
    else if (OPENERS[mark] && before.at(-1) === OPENERS[mark]) before.pop();
    else if (OPENERS[mark]) after.unshift(OPENERS[mark]);
  }
  return {before, after};
}
