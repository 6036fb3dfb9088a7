import type {Words} from "../words.ts";
import {attributionsIn} from "./attributions.ts";
import {readNumber} from "./counts.ts";
import {readHedge} from "./hedges.ts";
import {readName, readPerson} from "./people.ts";
import {readDate} from "./times.ts";
import type {WordRange, UnitKind, Unit} from "./phrase.ts";

type Reader = readonly [kind: UnitKind, read: (words: Words, at: number, to: number) => number];

/** The first that reads something decides; each gives where its phrase ends, or `at` when there is none. */
const READERS: readonly Reader[] = [["date", readDate], ["number", readNumber], ["hedge", readHedge], ["name", readName], ["person", readPerson]];

/** The phrases of `[from, to)` in order, without gaps. O(length). */
export function unitsOf(words: Words, range: WordRange, speakers: readonly WordRange[] = []): readonly Unit[] {
  const units: Unit[] = [];
  const attributions = withSpeakers(speakers, attributionsIn(words, range));
  for (let at = range.from, next = 0; at < range.to;) {
    while (next < attributions.length && attributions[next].to <= at) next++;
    const attribution = next < attributions.length ? attributions[next] : null;
    const unit = attribution && attribution.from <= at ? {kind: "attribution" as const, from: at, to: attribution.to} : readUnit(words, at, attribution?.from ?? range.to);
    units.push(unit);
    at = unit.to;
  }
  return units;
}

/** Ascending; a phrase that a speaker's place cuts begins behind it. */
function withSpeakers(speakers: readonly WordRange[], attributions: readonly WordRange[]): readonly WordRange[] {
  if (speakers.length === 0) return attributions;
  return [...speakers, ...attributions.filter(({from, to}) => !speakers.some((speaker) => speaker.from <= from && to <= speaker.to))].sort((a, b) => a.from - b.from || b.to - a.to);
}

function readUnit(words: Words, at: number, to: number): Unit {
  for (const [kind, read] of READERS) {
    const end = read(words, at, to);
    if (end > at) return {kind, from: at, to: end};
  }
  return {kind: "word", from: at, to: at + 1};
}
