import {CAPITAL, DIGITS, FIRST, STOP} from "../align/words.ts";
import type {Stretch} from "./bounds.ts";
import type {Side, Sides} from "./sides.ts";
import {stemsIn, weigh} from "./sides.ts";

/** What speaks for a stretch being reworded from one side to the other. */
export interface Evidence {
  /** Share of each side's weight that the other side has, from 0 to 1. */
  readonly leftShare: number;
  readonly rightShare: number;
  /** Weight of the stems that both sides have, each once. */
  readonly weight: number;
  /** Rare words that stand in the same order, each stem once, and of these, names and numbers. */
  readonly ordered: number;
  readonly names: number;
  readonly numbers: number;
  /** Of the rare words of the side that has fewer, the share that stands in the same order in the other; from 0 to 1. */
  readonly order: number;
  /** Words next to each other in both; pairs of two stop words do not count. */
  readonly neighbors: number;
}

/** O(words of the stretch + rare words left × rare words right), at most 400 rare words a side. */
export function evidenceOf({left, right}: Sides, at: Stretch): Evidence {
  const [ofLeft, ofRight] = [stemsIn(left, at.leftFrom, at.leftTo), stemsIn(right, at.rightFrom, at.rightTo)];
  const [weighedLeft, weighedRight] = [weigh(left, at.leftFrom, at.leftTo, ofRight), weigh(right, at.rightFrom, at.rightTo, ofLeft)];
  let weight = 0;
  for (const stem of ofLeft) if (ofRight.has(left.twins[stem])) weight += left.weights[stem];
  return {
    leftShare: weighedLeft.shared / (weighedLeft.all || 1), rightShare: weighedRight.shared / (weighedRight.all || 1), weight,
    ...orderOf(left, right, at), neighbors: neighborsIn(left, right, at),
  };
}

const MOST_RARE = 400;

/** Words that are no stop words. */
function rareWords({profile: {words}}: Side, from: number, to: number): readonly number[] {
  const rare: number[] = [];
  for (let i = from; i < to && rare.length < MOST_RARE; i++) if ((words.flags[i] & STOP) === 0) rare.push(i);
  return rare;
}

/** Rare words in the same order: longest common subsequence by dynamic programming; a word that comes again counts once. */
function orderOf(left: Side, right: Side, at: Stretch): Pick<Evidence, "ordered" | "names" | "numbers" | "order"> {
  const [a, b] = [rareWords(left, at.leftFrom, at.leftTo), rareWords(right, at.rightFrom, at.rightTo)];
  const met = commonSubsequence(a.map((i) => left.twins[left.profile.stems[i]]), b.map((i) => right.profile.stems[i])).map((i) => a[i]);
  const [all, names, numbers] = [stemsAt(left, met), stemsAt(left, met.filter((i) => isName(left, i))), stemsAt(left, met.filter((i) => isNumber(left, i)))];
  return {ordered: all.size, names: names.size, numbers: numbers.size, order: met.length / Math.max(1, Math.min(a.length, b.length))};
}

function stemsAt({profile: {stems}}: Side, places: readonly number[]): ReadonlySet<number> {
  return new Set(places.map((i) => stems[i]));
}

/** A capital letter within a sentence. */
function isName({profile: {words: {flags}}}: Side, i: number): boolean {
  return (flags[i] & (CAPITAL | FIRST | DIGITS)) === CAPITAL;
}

function isNumber({profile: {words: {flags}}}: Side, i: number): boolean {
  return (flags[i] & DIGITS) !== 0;
}

/** Indexes in `a` of a longest common subsequence. */
function commonSubsequence(a: readonly number[], b: readonly number[]): readonly number[] {
  const wide = b.length + 1;
  const best = new Uint16Array((a.length + 1) * wide);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * wide + j] = a[i] === b[j] ? best[(i + 1) * wide + j + 1] + 1 : Math.max(best[(i + 1) * wide + j], best[i * wide + j + 1]);
    }
  }
  const path: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      path.push(i++);
      j++;
    } else if (best[(i + 1) * wide + j] >= best[i * wide + j + 1]) i++;
    else j++;
  }
  return path;
}

function neighborsIn(left: Side, right: Side, at: Stretch): number {
  const theirs = new Set<number>();
  for (let j = at.rightFrom; j + 1 < at.rightTo; j++) theirs.add(pairOf(right.profile.stems[j], right.profile.stems[j + 1]));
  const {stems, words: {flags}} = left.profile;
  let count = 0;
  for (let i = at.leftFrom; i + 1 < at.leftTo; i++) {
    const [first, second] = [left.twins[stems[i]], left.twins[stems[i + 1]]];
    if (first >= 0 && second >= 0 && (flags[i] & flags[i + 1] & STOP) === 0 && theirs.has(pairOf(first, second))) count++;
  }
  return count;
}

function pairOf(first: number, second: number): number {
  return first * 0x1000000 + second;
}

/** A sentence for the reader: "12 rare words, 3 names and 2 numbers in the same order; 61 % of the weight of the words on both sides". */
export function wordsOfEvidence({ordered, names, numbers, leftShare, rightShare}: Evidence): string {
  const counts = [[ordered - names - numbers, "rare word"], [names, "name"], [numbers, "number"]] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, noun]) => `${count} ${noun}${count === 1 ? "" : "s"}`);
  const listed = said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said[said.length - 1]}`;
  return `${listed === "" ? "no rare word" : listed} in the same order; ${Math.round(100 * Math.min(leftShare, rightShare))} % of what the words weigh is on both sides`;
}
