import type {Asked} from "./asked.ts";
import type {WordList} from "./corpus.ts";

/** Words of a list to look at closely: from, up to. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const WIDTH = 8;
/** Windows looked at closely, and places of words counted to find them. */
const MOST_WINDOWS = 8;
const MOST_PLACES = 20_000;
/** Share of the weight asked for that must stand near a place for it to be looked at. */
const LEAST = 0.4;
/** Words that may stand in the window beside those asked for: around them, and for each gap. */
const AROUND = 24;
const WITHIN = {none: 0, brackets: 8, points: 200} as const;

/**
 * Where a list of words may hold what was asked for: places near which most of it stands at about the right distance.
 * Votes of the words, the rare ones first, in bins of eight (as in seed-and-extend search, Altschul and others 1990).
 * O(places counted + bins log bins).
 */
export function windowsFor({words: asked}: Asked, list: WordList): readonly Window[] {
  const votes = votesFor(asked, list);
  const segments = 1 + asked.filter(({gap}) => gap === "points").length;
  const enough = LEAST * asked.reduce((sum, {weight}) => sum + weight, 0) / segments;
  const room = AROUND + asked.length + asked.reduce((sum, {gap}) => sum + WITHIN[gap], 0);
  const summed = [...votes].map(([bin, weight]) => ({bin, weight: weight + (votes.get(bin + 1) ?? 0)})).filter(({weight}) => weight >= enough);
  const ranked = summed.sort((a, b) => b.weight - a.weight || a.bin - b.bin).slice(0, 4 * MOST_WINDOWS);
  const best = ranked.filter(({bin}, at) => !ranked.slice(0, at).some((better) => Math.abs(better.bin - bin) <= 1)).slice(0, MOST_WINDOWS);
  return distinct(best.flatMap(({bin}) => windowsAt(list, bin, room)));
}

function votesFor(asked: Asked["words"], {places}: WordList): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  const seeds = asked.map(({stem, weight}, at) => ({at, weight, found: places.get(stem) ?? []})).sort((a, b) => a.found.length - b.found.length || a.at - b.at);
  let counted = 0;
  for (const {at, weight, found} of seeds) {
    if ((counted += found.length) > MOST_PLACES && counted > found.length) break;
    for (const place of found) {
      const bin = Math.floor((place - at) / WIDTH);
      votes.set(bin, (votes.get(bin) ?? 0) + weight);
    }
  }
  return votes;
}

/** A window lies in one document; a bin near the border of several gives several. */
function windowsAt({docs, starts}: WordList, bin: number, room: number): readonly Window[] {
  const docAt = (place: number) => docs[Math.min(docs.length - 1, Math.max(0, place))];
  const [from, to] = [bin * WIDTH - WIDTH, bin * WIDTH + 2 * WIDTH];
  const near = Array.from({length: docAt(to) - docAt(from) + 1}, (_, i) => docAt(from) + i);
  return near.map((doc) => ({from: Math.max(starts[doc], from), to: Math.min(starts[doc + 1], bin * WIDTH + room)}));
}

function distinct(windows: readonly Window[]): readonly Window[] {
  return windows.filter(({from, to}, at) => from < to && windows.findIndex((other) => other.from === from && other.to === to) === at);
}
