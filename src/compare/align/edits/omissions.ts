import {LAST, STOP, hashOf} from "../words.ts";
import type {Words} from "../words.ts";
import {hasMark, opensSentence} from "./marks.ts";
import {unitsOf} from "./units.ts";
import type {Unit, UnitKind, WordRange} from "./phrase.ts";

const LONG = 6;

/** Whole sentences and relative clauses as one; else the attributions apart from the rest, and in a short rest a hedge or a date apart from other words. */
export function omissionsIn(words: Words, from: number, to: number): readonly Unit[] {
  if (opensSentence(words, from) && (words.flags[to - 1] & LAST) !== 0) return [{from, to, kind: "word"}];
  const units = unitsOf(words, {from, to});
  if (RELATIVES.has(words.keys[from])) return [{from, to, kind: kindOfAll(words, units)}];
  const found: Unit[] = [];
  for (let at = 0; at < units.length;) {
    let end = at + 1;
    if (units[at].kind !== "attribution") while (end < units.length && units[end].kind !== "attribution") end++;
    found.push(...splitShort(words, units.slice(at, end)));
    at = end;
  }
  return joinSmall(words, found);
}

const RELATIVES = new Set(["who", "whose", "which"].map(hashOf));

/** "said it": small words behind an attribution go with it. */
function joinSmall(words: Words, units: readonly Unit[]): readonly Unit[] {
  const [first, second] = units;
  return units.length === 2 && first.kind === "attribution" && isSmall(words, second.from, second.to) ? [{...first, to: second.to}] : units;
}

function splitShort(words: Words, units: readonly Unit[]): readonly Unit[] {
  const [from, to] = [units[0].from, units[units.length - 1].to];
  const whole = {from, to, kind: kindOfAll(words, units)};
  if (units.length === 1 || to - from > LONG || hasMark(words, from) && hasMark(words, to) && units.some(({from: at}) => at > from && hasMark(words, at))) return [whole];
  const parts: Unit[] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    if (last && isApart(last.kind) === isApart(unit.kind) && (!isApart(unit.kind) || last.kind === unit.kind)) {
      parts[parts.length - 1] = {from: last.from, to: unit.to, kind: kindOfAll(words, units.filter((other) => last.from <= other.from && other.to <= unit.to))};
    } else parts.push(unit);
  }
  return parts.some(({from: a, to: b, kind}) => kind === "word" && isSmall(words, a, b)) ? [whole] : parts;
}

function isApart(kind: UnitKind): boolean {
  return kind === "hedge" || kind === "date";
}

const BY_WEIGHT: readonly UnitKind[] = ["attribution", "hedge", "date", "number", "person", "name", "word"];
const LEAST_SHARE = 1 / 3;

/** The weightiest kind that makes a third of the telling words. */
function kindOfAll(words: Words, units: readonly Unit[]): UnitKind {
  const telling = ({from, to}: WordRange) => countTelling(words, from, to);
  const all = units.reduce((sum, unit) => sum + telling(unit), 0);
  return BY_WEIGHT.find((kind) => units.some((unit) => unit.kind === kind) && units.filter((unit) => unit.kind === kind).reduce((sum, unit) => sum + telling(unit), 0) >= all * LEAST_SHARE) ?? "word";
}

function countTelling({flags}: Words, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if ((flags[i] & STOP) === 0) count++;
  return count;
}

export function isSmall(words: Words, from: number, to: number): boolean {
  return countTelling(words, from, to) === 0;
}
