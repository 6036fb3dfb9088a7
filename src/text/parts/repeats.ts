import type {PartKind} from "../../model/index.ts";
import {isProse, type Line} from "./lines.ts";

/** The shortest line, in words, that is compared; and the length one line of a run must have, so that lists and refrains stay. */
const SHORTEST = 5;
const TELLING = 12;

/** Words that a line cut short shares with the whole one at its beginning. */
const OPENING_WORDS = 6;

interface Pair {
  readonly first: number;
  readonly second: number;
}

type Kinds = readonly (PartKind | null)[];

/**
 * Second copies of the article's own lines, by index. Lines with the same words are pairs, neighboring pairs a run. Of a
 * run, the earlier one is the copy when the article goes on behind the later one and not between the two; else the later.
 * A line cut short by "…" is a copy of the whole one. O(words).
 */
export function findRepeats(lines: readonly Line[], kinds: Kinds): ReadonlySet<number> {
  const compared = lines.filter((line) => isArticle(line, kinds) && line.words >= SHORTEST);
  const repeats = new Set(findCutShort(compared));
  const proseBefore = countProse(lines, kinds);
  for (const run of findRuns(compared)) {
    if (!isTelling(run, lines, kinds)) continue;
    const earlier = isEarlierTheCopy(run, lines, kinds, proseBefore);
    for (const pair of run) repeats.add(earlier ? pair.first : pair.second);
  }
  for (const index of findFrontRepeats(lines, kinds)) repeats.add(index);
  return repeats;
}

function isArticle({index}: Line, kinds: Kinds): boolean {
  return kinds[index] === null || kinds[index] === "standfirst";
}

/** A standfirst may stand again as the first paragraph; both are then the article's. */
function isTelling(run: readonly Pair[], lines: readonly Line[], kinds: Kinds): boolean {
  if (run.length === 1 && kinds[run[0].first] === "standfirst") return false;
  return run.some(({first}) => lines[first].words >= TELLING);
}

/** Lines that stand twice, as runs of neighbors. */
function findRuns(lines: readonly Line[]): readonly (readonly Pair[])[] {
  const order = new Int32Array(1 + (lines.at(-1)?.index ?? 0));
  lines.forEach(({index}, at) => { order[index] = at; });
  const follows = (index: number, before: number) => order[index] === order[before] + 1;
  const runs: Pair[][] = [];
  for (const pair of findPairs(lines)) {
    const last = runs.at(-1)?.at(-1);
    if (last && follows(pair.second, last.second) && follows(pair.first, last.first)) runs[runs.length - 1].push(pair);
    else runs.push([pair]);
  }
  return runs;
}

function findPairs(lines: readonly Line[]): readonly Pair[] {
  const seen = new Map<string, Line>();
  const pairs: Pair[] = [];
  for (const line of lines) {
    const twin = seen.get(line.key);
    if (twin) pairs.push({first: twin.index, second: line.index});
    else seen.set(line.key, line);
  }
  return pairs;
}

function isEarlierTheCopy(run: readonly Pair[], lines: readonly Line[], kinds: Kinds, proseBefore: Uint32Array): boolean {
  const [first, last] = [run[0], run[run.length - 1]];
  const behindLater = lines[last.second + 1];
  if (!behindLater || !isArticle(behindLater, kinds)) return false;
  return last.first + 1 >= first.second || proseBefore[first.second] === proseBefore[last.first + 1];
}

/** For each place in the lines, how many before it are running text of the article. */
function countProse(lines: readonly Line[], kinds: Kinds): Uint32Array {
  const before = new Uint32Array(lines.length + 1);
  lines.forEach((line, at) => { before[at + 1] = before[at] + Number(isArticle(line, kinds) && isProse(line)); });
  return before;
}

/** Lines that end in "…" and whose words begin a longer line. */
function findCutShort(lines: readonly Line[]): readonly number[] {
  const cut = new Set(lines.filter((line) => line.words >= OPENING_WORDS && isCut(line)));
  if (cut.size === 0) return [];
  const openings = new Map<string, Line>();
  for (const line of lines) {
    const opening = openingOf(line);
    if (!isCut(line) && !openings.has(opening)) openings.set(opening, line);
  }
  return [...cut].filter((line) => openings.get(openingOf(line))?.key.startsWith(line.key)).map(({index}) => index);
}

function openingOf({key}: Line): string {
  return key.split(" ", OPENING_WORDS).join(" ");
}

function isCut({plain}: Line): boolean {
  return /(?:\.\.\.|…)[\])]?$/u.test(plain);
}

/** Lines that say the headline or the byline again. */
function findFrontRepeats(lines: readonly Line[], kinds: Kinds): readonly number[] {
  const front = new Map(lines.filter(({index, words}) => (kinds[index] === "headline" || kinds[index] === "byline") && words >= 3).map(({key, index}) => [key, index]));
  return lines.filter(({index, key}) => (front.get(key) ?? Infinity) < index).map(({index}) => index);
}
