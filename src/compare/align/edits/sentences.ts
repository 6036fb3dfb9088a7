import {LAST, STOP} from "../words.ts";
import type {Words} from "../words.ts";
import {opensSentence} from "./marks.ts";
import type {WordEdit, WordRange} from "./phrase.ts";

/** A sentence or what of one lies in a stretch. */
interface Piece extends WordRange {
  /** The rest of a sentence that begins before the stretch. */
  readonly rest: boolean;
  /** The beginning of a sentence that ends behind it. */
  readonly head: boolean;
}

const LEAST_ALIKE = 0.25;
const MAX_PIECES = 40;

/**
 * The stretch cut where sentences end: rests of sentences stand against rests, beginnings against beginnings, whole sentences
 * against such as share a quarter of their words; what has no counterpart was left out or put in. O(pieces² + words).
 */
export function splitBySentence(gap: WordEdit, left: Words, right: Words): readonly WordEdit[] {
  const {leftFrom, leftTo, rightFrom, rightTo} = gap;
  if (leftFrom === leftTo || rightFrom === rightTo) return [gap];
  const [a, b] = [piecesOf(left, leftFrom, leftTo), piecesOf(right, rightFrom, rightTo)];
  if (a.length === 1 && b.length === 1 && a[0].rest === b[0].rest || a.length > MAX_PIECES || b.length > MAX_PIECES) return [gap];
  return pairPieces(a, b, left, right);
}

function piecesOf(words: Words, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let start = from; start < to;) {
    let end = start + 1;
    while (end < to && (words.flags[end - 1] & LAST) === 0) end++;
    pieces.push({from: start, to: end, rest: !opensSentence(words, start), head: (words.flags[end - 1] & LAST) === 0});
    start = end;
  }
  return pieces;
}

/** The pairing with the highest sum of likeness; what stands before and behind a pair keeps its place. */
function pairPieces(a: readonly Piece[], b: readonly Piece[], left: Words, right: Words): readonly WordEdit[] {
  const wide = b.length + 1;
  const likeness = new Float64Array(a.length * b.length);
  a.forEach((p, i) => b.forEach((q, j) => { likeness[i * b.length + j] = likenessOf(p, q, left, right); }));
  const best = new Float64Array((a.length + 1) * wide);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * wide + j] = Math.max(best[(i + 1) * wide + j], best[i * wide + j + 1], best[(i + 1) * wide + j + 1] + likeness[i * b.length + j]);
    }
  }
  const parts: WordEdit[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const pair = i < a.length && j < b.length ? likeness[i * b.length + j] : 0;
    const [leftAt, rightAt] = [a[i]?.from ?? a[a.length - 1].to, b[j]?.from ?? b[b.length - 1].to];
    if (pair > 0 && best[i * wide + j] === best[(i + 1) * wide + j + 1] + pair) parts.push({leftFrom: leftAt, leftTo: a[i++].to, rightFrom: rightAt, rightTo: b[j++].to});
    else if (i < a.length && (j === b.length || best[i * wide + j] === best[(i + 1) * wide + j])) parts.push({leftFrom: leftAt, leftTo: a[i++].to, rightFrom: rightAt, rightTo: rightAt});
    else parts.push({leftFrom: leftAt, leftTo: leftAt, rightFrom: rightAt, rightTo: b[j++].to});
  }
  return parts;
}

const REST_OR_HEAD = 1;

function likenessOf(p: Piece, q: Piece, left: Words, right: Words): number {
  if (p.rest !== q.rest || p.head !== q.head) return p.rest && q.rest || p.head && q.head ? REST_OR_HEAD / 2 : 0;
  if (p.rest || p.head) return REST_OR_HEAD;
  const share = shareOfWords(p, q, left, right);
  return share >= LEAST_ALIKE ? share : 0;
}

function shareOfWords(p: Piece, q: Piece, left: Words, right: Words): number {
  const known = new Map<number, number>();
  let [here, there, both] = [0, 0, 0];
  for (let i = p.from; i < p.to; i++) {
    if ((left.flags[i] & STOP) !== 0) continue;
    here++;
    known.set(left.keys[i], (known.get(left.keys[i]) ?? 0) + 1);
  }
  for (let j = q.from; j < q.to; j++) {
    if ((right.flags[j] & STOP) !== 0) continue;
    there++;
    const count = known.get(right.keys[j]) ?? 0;
    if (count > 0) both++;
    if (count > 0) known.set(right.keys[j], count - 1);
  }
  return here + there === 0 ? 0 : (2 * both) / (here + there);
}
