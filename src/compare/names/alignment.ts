import {matchWords, type WordMatch, type WordOptions} from "./word-penalty.ts";

/** Words of one name brought together with words of another; `at` and `to` are their first words. */
interface Pair extends WordMatch {
  readonly at: number;
  readonly to: number;
  /** Number of words joined on each side: two where one name joins what the other parts. */
  readonly left: number;
  readonly right: number;
}

/** Two names word by word. */
export interface Alignment {
  readonly pairs: readonly Pair[];
  /** Indexes of words that only one of them has. */
  readonly onlyLeft: readonly number[];
  readonly onlyRight: readonly number[];
  /** Sum of the pairs' penalties. */
  readonly penalty: number;
}

/** Brings together the words of two names, each once, the surest pairs first. O(left · right · letters²). */
export function alignWords(left: readonly string[], right: readonly string[], options: WordOptions): Alignment {
  const [takenLeft, takenRight] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const pair of candidates(left, right, options)) {
    const [ours, theirs] = [range(pair.at, pair.left), range(pair.to, pair.right)];
    if (ours.some((at) => takenLeft.has(at)) || theirs.some((at) => takenRight.has(at))) continue;
    for (const at of ours) takenLeft.add(at);
    for (const at of theirs) takenRight.add(at);
    pairs.push(pair);
  }
  const rest = (words: readonly string[], taken: ReadonlySet<number>): readonly number[] => words.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  return {pairs, onlyLeft: rest(left, takenLeft), onlyRight: rest(right, takenRight), penalty: pairs.reduce((sum, {penalty}) => sum + penalty, 0)};
}

const range = (from: number, count: number): readonly number[] => Array.from({length: count}, (_, i) => from + i);

/** Every pair of words, and of a word with two joined, that may be one; least penalty first, then the nearest in place. */
function candidates(left: readonly string[], right: readonly string[], options: WordOptions): readonly Pair[] {
  const found: Pair[] = [];
  for (let at = 0; at < left.length; at++) for (let to = 0; to < right.length; to++) {
    const match = matchWords(left[at], right[to], options);
    if (match) found.push({...match, at, to, left: 1, right: 1});
    if (at + 1 < left.length && right[to].length > 3) found.push(...joined(left[at] + left[at + 1], right[to], options).map((one) => ({...one, at, to, left: 2, right: 1})));
    if (to + 1 < right.length && left[at].length > 3) found.push(...joined(left[at], right[to] + right[to + 1], options).map((one) => ({...one, at, to, left: 1, right: 2})));
  }
  return found.sort((a, b) => a.penalty - b.penalty || Math.abs(a.at - a.to) - Math.abs(b.at - b.to));
}

function joined(a: string, b: string, options: WordOptions): readonly WordMatch[] {
  const match = matchWords(a, b, options);
  return match && match.penalty < 0.2 ? [{penalty: match.penalty + 0.02, detail: match.penalty === 0 ? `“${a}” is written in two words` : match.detail}] : [];
}
