import {readWords} from "./words.ts";
import type {SpokenWord} from "./words.ts";

/** What may stand in the text before a word that was asked for, beside what was asked for: nothing; a few words, where brackets stand; any words, where points do. */
export type Gap = "none" | "brackets" | "points";

export interface AskedWord extends SpokenWord {
  readonly gap: Gap;
  /** A letter or an ending of it stands in brackets ("[T]he", "want[ed]"): its form may be another. */
  readonly adapted: boolean;
}

/** The words of a quotation that was asked for. */
export interface Asked {
  readonly text: string;
  readonly words: readonly AskedWord[];
  /** Words in brackets, put in by whoever quotes. */
  readonly inserted: readonly SpokenWord[];
}

/** Points in brackets or bare, or words in brackets; 200 characters between brackets at most. */
const GAPS = /\[[^\][]{0,200}\]|\((?:…|\.{3,})\)|…|\.{3,}|\.(?:[ \u00a0]\.){2,}/gu;
const LETTERS_IN_BRACKETS = /(?<=\p{L})\[\p{L}{1,6}\]|\[\p{L}{1,6}\](?=\p{L})/gu;

/** Reads a quotation as it is written elsewhere: `…`, `...` and `[…]` for words left out, `[the mayor]` for words put in. O(length). */
export function readAsked(text: string): Asked {
  const {plain, adapted} = withoutLetterBrackets(text);
  const words: AskedWord[] = [];
  const inserted: SpokenWord[] = [];
  let gap = "none" as Gap;
  let from = 0;
  for (const {0: mark, index} of [...plain.matchAll(GAPS), {0: "", index: plain.length}]) {
    const run = wordsBetween(plain, from, index, gap, adapted);
    words.push(...run);
    const before: Gap = run.length > 0 ? "none" : gap;
    if (!isPoints(mark)) inserted.push(...readWords(plain, {start: index + 1, end: index + mark.length - 1}).filter(({norm}) => norm !== "sic"));
    gap = isPoints(mark) || before === "points" ? "points" : "brackets";
    from = index + mark.length;
  }
  return {text: plain, words, inserted};
}

function wordsBetween(text: string, start: number, end: number, gap: Gap, adapted: readonly number[]): readonly AskedWord[] {
  return readWords(text, {start, end}).map((word, i) => ({
    ...word, gap: i === 0 ? gap : "none", opens: word.opens && (i > 0 || gap === "none"), adapted: adapted.some((at) => word.start <= at && at < word.end),
  }));
}

const isPoints = (mark: string): boolean => !/[\p{L}\p{N}]/u.test(mark);

/** "[T]he" as "The", with the places of such letters. */
function withoutLetterBrackets(text: string): {readonly plain: string; readonly adapted: readonly number[]} {
  const adapted: number[] = [];
  let [plain, from] = ["", 0];
  for (const match of text.matchAll(LETTERS_IN_BRACKETS)) {
    plain += text.slice(from, match.index);
    adapted.push(plain.length);
    plain += match[0].slice(1, -1);
    from = match.index + match[0].length;
  }
  return {plain: plain + text.slice(from), adapted};
}
