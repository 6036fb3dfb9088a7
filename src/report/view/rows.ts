import type {Range} from "../../model/index.ts";
import type {Row, SharedPassage} from "./shared-passage.ts";
import type {Passage} from "./lookup.ts";
import {pairWords} from "./word-pairs.ts";
import type {WordPair} from "./word-pairs.ts";

interface Cut {
  readonly before: number;
  readonly after: number;
}

/**
 * The passage in rows, so that the same words stand beside each other, or one below the other on a narrow screen: a
 * row begins where a paragraph does on either side. No cut goes through an edit. O(words × edits).
 */
export function rowsOf({before, after, edits}: Pick<SharedPassage, "before" | "after" | "edits">): readonly Row[] {
  const ranges = edits.map((edit) => ({left: edit.before, right: edit.after}));
  const pairs = pairWords(before, after, ranges);
  const isWhole = (cut: Cut) => ranges.every(({left, right}) => !cuts(left, cut.before) && !cuts(right, cut.after));
  const inner = [...cutsOf(pairs, before, after)].filter(isWhole);
  const all = [{before: before.start, after: after.start}, ...inner, {before: before.end, after: after.end}];
  return all.slice(1).map((cut, index) => ({before: part(before, all[index].before, cut.before), after: part(after, all[index].after, cut.after)}));
}

/** A cut before each pair of words between which and the pair before it a line ends on either side. */
function cutsOf(pairs: readonly WordPair[], before: Passage, after: Passage): readonly Cut[] {
  return pairs.slice(1).flatMap(({left, right}, index) => {
    const last = pairs[index];
    const ends = [lineAfter(before, last.left.end, left.start), lineAfter(after, last.right.end, right.start)];
    if (ends[0] === null && ends[1] === null) return [];
    return [{before: ends[0] ?? openingOf(before, left.start), after: ends[1] ?? openingOf(after, right.start)}];
  });
}

/** Offset behind the last line break between the two, else null. */
function lineAfter({words, start}: Passage, from: number, to: number): number | null {
  const at = words.slice(from - start, to - start).lastIndexOf("\n");
  return at < 0 ? null : from + at + 1;
}

/** Offset of the word with the marks that open it. */
function openingOf({words, start}: Passage, at: number): number {
  let opening = at;
  while (start < opening && "“‘\"'([".includes(words[opening - 1 - start])) opening -= 1;
  return opening;
}

function cuts(range: Range | null, at: number): boolean {
  return range !== null && range.start < at && at < range.end;
}

function part(passage: Passage, start: number, end: number): Passage {
  const words = passage.words.slice(start - passage.start, end - passage.start).trimEnd();
  return {...passage, start, end: start + words.length, from: start, words, focus: null};
}
