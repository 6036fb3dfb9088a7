import {alignWords, wordsOf} from "../../src/compare/align/index.ts";
import {EFFECTS_BY_WEIGHT} from "../../src/compare/align/index.ts";
import {STOP_WORDS} from "../../src/compare/align/lexicon.ts";
import type {Document, Edit, EditEffect, Range} from "../../src/model/index.ts";
import type {TrueEdit} from "./lineage-edits.ts";
import {makeLineage} from "./lineages.ts";
import type {Weight} from "./lineages.ts";
import type {Row} from "./rows.ts";

/** Families of each weight; of a second range of seeds no case was looked at while the rules were written. */
const FAMILIES = 40;
const KEPT_BACK = 200_000;
const TITLES: Readonly<Record<Weight, string>> = {light: "light", heavy: "heavy", other: "other operations (no bar)"};

/** Edits found between each parent and child against those made: a pair is one edit of each with the same effect that overlap on every side made. */
export function measureEffects(): readonly Row[] {
  return [1, KEPT_BACK].flatMap((from) => (["light", "heavy", "other"] as const).map((weight) => rowOf(weight, from)));
}

interface Tally {
  right: number;
  found: number;
  made: number;
}

type Tallies = ReadonlyMap<EditEffect, Tally>;

function rowOf(weight: Weight, from: number): Row {
  const tallies: Tallies = new Map(EFFECTS_BY_WEIGHT.map((effect) => [effect, {right: 0, found: 0, made: 0}]));
  for (let i = 0; i < FAMILIES; i++) {
    const {documents, edits} = makeLineage(from + i, 2 + (i % 9), weight);
    for (const pair of pairsOf(edits)) countPair(pair, documents, tallies);
  }
  const all = [...tallies.values()].reduce((sum, {right, found, made}) => ({right: sum.right + right, found: sum.found + found, made: sum.made + made}), {right: 0, found: 0, made: 0});
  const each = [...tallies].filter(([, {found, made}]) => found + made > 0).map(([effect, tally]) => `${effect} ${f1(tally)} of ${tally.made}`);
  return [
    `edit effects, ${TITLES[weight]}${from === KEPT_BACK ? ", kept back" : ""}: F1`,
    `${f1(all)} (precision ${share(all.right, all.found)}, recall ${share(all.right, all.made)}; ${each.join(", ")})`,
  ];
}

function f1({right, found, made}: Tally): string {
  return share(2 * right, found + made);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(3);
}

function pairsOf(edits: readonly TrueEdit[]): readonly (readonly TrueEdit[])[] {
  const pairs = new Map<string, TrueEdit[]>();
  for (const edit of edits) {
    const key = `${edit.parent} ${edit.child}`;
    const known = pairs.get(key);
    if (known) known.push(edit);
    else pairs.set(key, [edit]);
  }
  return [...pairs.values()];
}

type Place = Pick<Edit, "effect" | "left" | "right">;

function countPair(made: readonly TrueEdit[], documents: readonly Document[], tallies: Tallies): void {
  const [parent, child] = [made[0].parent, made[0].child].map((id) => documents.find((doc) => doc.id === id)!); // a pair is of documents that are left
  const found = editsBetween(parent, child);
  const wanted = joinNeighbors(made, parent.text, child.text);
  for (const {effect} of found) tallies.get(effect)!.found++;
  for (const {effect} of wanted) tallies.get(effect)!.made++;
  const taken = new Set<Place>();
  for (const edit of wanted) {
    const match = found.find((other) => !taken.has(other) && other.effect === edit.effect && overlaps(edit.left, other.left) && overlaps(edit.right, other.right));
    if (!match) continue;
    taken.add(match);
    tallies.get(edit.effect)!.right++;
  }
}

/** Within sentences that both have: what was moved unchanged, and whole sentences put in or left out, are none of the edits made. */
function editsBetween(parent: Document, child: Document): readonly Place[] {
  const passages = alignWords(bodyOf(parent), bodyOf(child));
  const edits = passages.flatMap((passage) => passage.edits).filter(({kind, left, right}) => kind !== "move" && !hasSentence(parent.text, left) && !hasSentence(child.text, right));
  return joinNeighbors(edits, parent.text, child.text);
}

function bodyOf({text, parts}: Document) {
  return wordsOf(text, parts.filter(({kind}) => kind === "body"));
}

function hasSentence(text: string, range: Range | null): boolean {
  if (!range) return false;
  const before = text.slice(Math.max(0, range.start - 2), range.start);
  const words = text.slice(range.start, range.end + 1);
  const opens = range.start === 0 || /[.”\n–]\s?$/u.test(before);
  return opens && /\.$/u.test(words.trimEnd()) || /\. .*\.$|\n/u.test(words.trimEnd());
}

function overlaps(made: Range | null, found: Range | null): boolean {
  return made === null || found !== null && Math.min(made.end, found.end) > Math.max(made.start, found.start);
}

const MAX_SMALL = 2;

function isSmall(between: string): boolean {
  const words = between.toLowerCase().split(/[\s,]+/u).filter(Boolean);
  return words.length <= MAX_SMALL && words.every((word) => STOP_WORDS.has(word));
}

/** Edits of one effect with nothing or two small words between are one, in what was made as in what was found: where a reader would draw the line is open. */
function joinNeighbors<Kind extends Place>(edits: readonly Kind[], parent: string, child: string): readonly Place[] {
  const joined: Place[] = [];
  const at = ({left, right}: Place) => (left ? left.start : Infinity) + (left ? 0 : right!.start); // an edit has a side
  const inOrder = [...edits].sort((a, b) => at(a) - at(b));
  for (const edit of inOrder) {
    const last = joined.at(-1);
    if (last && last.effect === edit.effect && isBeside(last.left, edit.left, parent) && isBeside(last.right, edit.right, child)) {
      joined[joined.length - 1] = {effect: edit.effect, left: cover(last.left, edit.left), right: cover(last.right, edit.right)};
    } else joined.push({effect: edit.effect, left: edit.left, right: edit.right});
  }
  return joined;
}

function isBeside(a: Range | null, b: Range | null, text: string): boolean {
  return a === null && b === null || a !== null && b !== null && a.end <= b.start && isSmall(text.slice(a.end, b.start));
}

function cover(a: Range | null, b: Range | null): Range | null {
  return a && b ? {start: a.start, end: b.end} : null;
}
