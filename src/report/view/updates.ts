import {readableTime} from "../dates.ts";
import {clip, oneLine} from "../words.ts";
import type {Side} from "./sides.ts";
import type {Lookup} from "./lookup.ts";

/** The detail by which the claims layer says only that two figures are apart. */
const APART = "both numbers cannot hold";

interface Dated {
  readonly side: Side;
  /** When the first document of the side was published. */
  readonly since: string;
}

/**
 * The sides of an update by the first publication of their documents, the last one marked as the latest. Where a
 * side has no date, or no side is later than all others, the order stays and none is marked.
 */
export function orderInTime(sides: readonly Side[], lookup: Lookup): readonly Side[] {
  const dated = sides.flatMap((side) => datedSide(side, lookup)).sort((a, b) => compareTimes(a.since, b.since));
  if (dated.length < 2 || dated.length < sides.length || compareTimes(dated.at(-2)?.since ?? "", dated.at(-1)?.since ?? "") === 0) return sides;
  return dated.map(({side, since}, index) => (index === dated.length - 1 ? {...side, latest: since} : side));
}

/** The reasons of an update, that figures cannot both hold said by their dates: `the later account, of 16 May, has 17`. */
export function updateReasons(reasons: readonly string[], sides: readonly Side[]): readonly string[] {
  const latest = sides.find((side) => side.latest !== null);
  return latest ? reasons.map((reason) => (reason === APART ? laterWords(latest) : reason)) : reasons;
}

function laterWords({latest, value, sayings: [first]}: Side): string {
  const focus = first?.passage.focus;
  const words = focus ? first.passage.words.slice(focus.start - first.passage.from, focus.end - first.passage.from) : first?.value ?? "";
  return `the later account, of ${dayOf(latest ?? "")}, has ${clip(value || words, 80)}`;
}

function datedSide(side: Side, lookup: Lookup): readonly Dated[] {
  const days = side.sayings.flatMap(({passage}) => lookup.doc(passage.doc)?.published?.value ?? []).sort(compareTimes);
  return days.length > 0 ? [{side, since: days[0]}] : [];
}

/** Compares TIMEX3 days or instants by what both say: a day and an instant of that day are the same. */
function compareTimes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [one, other] = [a.slice(0, length), b.slice(0, length)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** `16 May`: the year stands with the article. */
function dayOf(published: string): string {
  return readableTime(oneLine(published).slice(0, 10).replace(/^\d{4}(?=-\d{2}-)/u, "XXXX"));
}
