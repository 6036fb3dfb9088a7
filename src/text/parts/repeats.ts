import type {PartKind} from "../../model/index.ts";
import {Column} from "../columns.ts";
import {isProse, type Line, type Lines} from "./lines.ts";

/** The shortest line, in words, that is compared; and the length one line of a run must have, so that lists and refrains stay. */
const SHORTEST = 5;
const TELLING = 12;

/** Words that a line cut short shares with the whole one at its beginning. */
const OPENING_WORDS = 6;

/** Neighboring lines that stand twice: `length` of the compared lines from place `first` on, and from place `second` on. */
interface Run {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

type Kinds = readonly (PartKind | null)[];

/**
 * Second copies of the article's own lines, 1 by index. Lines with the same words are pairs, neighboring pairs a run. Of a
 * run, the earlier one is the copy when the article goes on behind the later one and not between the two; else the later.
 * A line cut short by "…" is a copy of the whole one. O(words).
 */
export function findRepeats(lines: Lines, kinds: Kinds): Uint8Array {
  const repeats = new Uint8Array(lines.length);
  const compared = lines.indexesOf((line) => isArticle(line, kinds) && line.words >= SHORTEST);
  for (const index of findCutShort(compared, lines)) repeats[index] = 1;
  const proseBefore = countProse(lines, kinds);
  for (const run of runsOf(twinsOf(compared, lines))) {
    if (!isTelling(run, compared, lines, kinds)) continue;
    const from = isEarlierTheCopy(run, compared, kinds, proseBefore) ? run.first : run.second;
    for (let at = from; at < from + run.length; at++) repeats[compared[at]] = 1;
  }
  markFrontRepeats(lines, kinds, repeats);
  return repeats;
}

function isArticle({index}: Pick<Line, "index">, kinds: Kinds): boolean {
  return kinds[index] === null || kinds[index] === "standfirst";
}

/** A standfirst may stand again as the first paragraph; both are then the article's. */
function isTelling({first, length}: Run, compared: Uint32Array, lines: Lines, kinds: Kinds): boolean {
  if (length === 1 && kinds[compared[first]] === "standfirst") return false;
  return compared.subarray(first, first + length).some((index) => (lines.at(index)?.words ?? 0) >= TELLING);
}

/** Lines that stand twice, as runs of neighbors; `twins` has for each place the first with the same words, or its own. */
function* runsOf(twins: Uint32Array): Generator<Run> {
  let run = null as Run | null;
  for (let at = 0; at < twins.length; at++) {
    if (twins[at] === at) continue;
    const last: Run | null = run;
    const goesOn: boolean = last !== null && at === last.second + last.length && twins[at] === last.first + last.length;
    if (last && !goesOn) yield last;
    run = last && goesOn ? {...last, length: last.length + 1} : {first: twins[at], second: at, length: 1};
  }
  if (run) yield run;
}

/** A hostile text may be made so that its lines fall together; what is then looked at is bounded. */
const MOST_SLOTS = 1000;
const MOST_ALIKE = 8;

/** For each of the compared lines the place of the first with the same words, its own where there is none before. */
function twinsOf(compared: Uint32Array, lines: Lines): Uint32Array {
  const keyAt = (place: number) => lines.at(compared[place])?.key ?? "";
  const hashes = compared.map((index) => lines.hashAt(index));
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * compared.length + 2))); // a place plus one; 0 for none
  return compared.map((_, place) => {
    let slot = hashes[place] & (slots.length - 1);
    for (let [tries, alike] = [0, 0]; slots[slot] > 0 && tries < MOST_SLOTS && alike < MOST_ALIKE; tries++) {
      const other = slots[slot] - 1;
      if (hashes[other] === hashes[place]) {
        if (keyAt(other) === keyAt(place)) return other;
        alike++;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (slots[slot] === 0) slots[slot] = place + 1;
    return place;
  });
}

function isEarlierTheCopy({first, second, length}: Run, compared: Uint32Array, kinds: Kinds, proseBefore: Uint32Array): boolean {
  const behindLater = compared[second + length - 1] + 1;
  if (behindLater >= kinds.length || !isArticle({index: behindLater}, kinds)) return false;
  const behindEarlier = compared[first + length - 1] + 1;
  return behindEarlier >= compared[second] || proseBefore[compared[second]] === proseBefore[behindEarlier];
}

/** For each place in the lines, how many before it are running text of the article. */
function countProse(lines: Lines, kinds: Kinds): Uint32Array {
  const before = new Uint32Array(lines.length + 1);
  for (const line of lines) before[line.index + 1] = before[line.index] + Number(isArticle(line, kinds) && isProse(line));
  return before;
}

/** Lines that end in "…" and whose words begin a longer line. */
function* findCutShort(compared: Uint32Array, lines: Lines): Generator<number> {
  const isCutAt = (line: Line) => line.words >= OPENING_WORDS && isCut(line);
  const linesOf = function* () { for (const index of compared) yield lines.at(index)!; }; // found among the lines
  const cut = new Column();
  for (const line of linesOf()) if (isCutAt(line)) cut.push(line.index);
  if (cut.length === 0) return;
  const openings = new Map<string, number>();
  for (const line of linesOf()) {
    const opening = openingOf(line);
    if (!isCut(line) && !openings.has(opening)) openings.set(opening, line.index);
  }
  for (const index of cut.toArray()) {
    const line = lines.at(index)!; // found among the lines
    if (lines.at(openings.get(openingOf(line)) ?? -1)?.key.startsWith(line.key)) yield index;
  }
}

function openingOf({key}: Line): string {
  return key.split(" ", OPENING_WORDS).join(" ");
}

function isCut({plain}: Line): boolean {
  return /(?:\.\.\.|…)[\])]?$/u.test(plain);
}

/** Marks lines that say the headline or the byline again. */
function markFrontRepeats(lines: Lines, kinds: Kinds, repeats: Uint8Array): void {
  const front = new Map<number, Line>(); // by the hash of the words
  kinds.forEach((kind, index) => {
    const line = kind === "headline" || kind === "byline" ? lines.at(index) : undefined;
    if (line && line.words >= 3) front.set(lines.hashAt(index), line);
  });
  if (front.size === 0) return;
  for (let index = 0; index < lines.length; index++) {
    const said = front.get(lines.hashAt(index));
    if (said && said.index < index && lines.at(index)?.key === said.key) repeats[index] = 1;
  }
}
