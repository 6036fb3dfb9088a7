import {bucketOf} from "./linear.ts";
import type {ParseState} from "./parse-state.ts";
import {LEFT, NONE, headOfMove, stackAt} from "./parse-state.ts";
import type {SeenWords} from "./seen-words.ts";

/** Upper bounds of the number of features of a move and of a relation. */
export const MOVE_FEATURES = 120;
export const RELATION_FEATURES = 80;

/** What the parser sees of a sentence besides its words: tags, and running counts of what may stand between two tokens. */
export interface SeenSentence {
  readonly seen: SeenWords;
  readonly tags: Uint8Array;
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly quotes: Int32Array;
  readonly joiners: Int32Array;
}

/** Counts commas, verbs, quotation marks and conjunctions up to each token. O(words). */
export function seeSentence(seen: SeenWords, tags: Uint8Array, names: readonly string[]): SeenSentence {
  const kindOf = (test: (name: string) => boolean) => names.map((name) => (test(name) ? 1 : 0));
  const count = (kinds: readonly number[]) => {
    const sums = new Int32Array(seen.length + 2);
    for (let i = 0; i < seen.length; i++) sums[i + 1] = sums[i] + (kinds[tags[i]] ?? 0);
    sums[seen.length + 1] = sums[seen.length];
    return sums;
  };
  return {
    seen, tags,
    commas: count(kindOf((name) => name === "," || name === ":")), verbs: count(kindOf((name) => name.startsWith("VB") || name === "MD")),
    quotes: count(kindOf((name) => name === "``" || name === "''")), joiners: count(kindOf((name) => name === "CC")),
  };
}

const ROOT = 0x3c6ef372;
const EDGE = 0x5bd1e995;

/** Buckets of the features for the next move; returns how many. */
export function moveFeatures(state: ParseState, sentence: SeenSentence, mask: number, out: Int32Array): number {
  const {seen, tags} = sentence;
  const size = state.length;
  const read = (row: Int32Array | Uint8Array, i: number) => (i === NONE ? EDGE : i >= size ? (i === size ? ROOT : EDGE + 1) : row[i]);
  const s0 = stackAt(state, 0);
  const s1 = stackAt(state, 1);
  const s2 = stackAt(state, 2);
  const b0 = state.next;
  const b1 = b0 + 1;
  const b2 = b0 + 2;
  const s0w = read(seen.norm, s0);
  const s1w = read(seen.norm, s1);
  const b0w = read(seen.norm, b0);
  const b1w = read(seen.norm, b1);
  const s0t = read(tags, s0);
  const s1t = read(tags, s1);
  const s2t = read(tags, s2);
  const b0t = read(tags, b0);
  const b1t = read(tags, b1);
  const b2t = read(tags, b2);
  const s0l = s0 === NONE ? NONE : state.left1[s0];
  const s0r = s0 === NONE ? NONE : state.right1[s0];
  const s1l = s1 === NONE ? NONE : state.left1[s1];
  const s1r = s1 === NONE ? NONE : state.right1[s1];
  const b0l = state.left1[b0];
  const s0l2 = s0 === NONE ? NONE : state.left2[s0];
  const s0r2 = s0 === NONE ? NONE : state.right2[s0];
  const s1r2 = s1 === NONE ? NONE : state.right2[s1];
  const b0l2 = state.left2[b0];
  const near = distance(s0, b0);
  const far = distance(s1, s0);
  const s0sets = s0 === NONE ? 0 : state.leftSet[s0];
  const s0setr = s0 === NONE ? 0 : state.rightSet[s0];
  const s1setr = s1 === NONE ? 0 : state.rightSet[s1];
  const s1setl = s1 === NONE ? 0 : state.leftSet[s1];
  const relations = state.relations;
  let n = 0;
  const add = (a: number, b = 0, c = 0) => {
    out[n] = bucketOf(mask, n, a, b, c);
    n++;
  };
  // Single tokens.
  add(s0w, s0t);
  add(s0w);
  add(s0t);
  add(s1w, s1t);
  add(s1w);
  add(s1t);
  add(s2t, read(seen.norm, s2));
  add(s2t);
  add(b0w, b0t);
  add(b0w);
  add(b0t);
  add(b1w, b1t);
  add(b1w);
  add(b1t);
  add(b2t, read(seen.norm, b2));
  add(b2t);
  add(read(seen.suffix3, s0), b0t);
  add(read(seen.suffix3, b0), s0t);
  add(read(seen.suffix3, s0), s1t);
  add(read(tags, b0 + 3), b2t, b1t);
  // Pairs.
  add(s0w ^ (s0t << 8), b0w ^ (b0t << 8));
  add(s0w, s0t, b0w);
  add(s0w, b0w, b0t);
  add(s0w, s0t, b0t);
  add(s0t, b0w, b0t);
  add(s0w, b0w);
  add(s0t, b0t);
  add(s0t, s1t);
  add(s0w, s1w);
  add(s0w, s1t);
  add(s0t, s1w);
  add(s0w, s0t, s1t);
  add(s1w, s1t, s0t);
  add(s1t, b0t);
  add(s1w, b0t);
  add(s1t, b0w);
  add(s1w, b0w);
  add(b0t, b1t);
  add(b0w, b1w);
  add(b0w, b1t);
  add(b0t, b1w);
  // Triples.
  add(s0t, b0t, b1t);
  add(s1t, s0t, b0t);
  add(s2t, s1t, s0t);
  add(b0t, b1t, b2t);
  add(s1t ^ (s2t << 8), s0t, b0t);
  add(s1t ^ (b1t << 8), s0t, b0t);
  add(s0w, b0t, b1t);
  add(s1t, s0w, b0t);
  add(s1w, s0t, b0t);
  add(s1t, s0t, b0w);
  add(s0t, read(tags, s0l), b0t);
  add(s0t, read(tags, s0r), b0t);
  add(s0t, read(tags, b0l), b0t);
  add(s1t, s0t, read(tags, s0l));
  add(s1t, s0t, read(tags, s0r));
  add(s1t, read(tags, s1r), s0t);
  add(s1t, read(tags, s1l), s0t);
  add(s1t, read(tags, s1r), b0t);
  // Dependents.
  add(s0w, read(relations, s0l), read(relations, s0r));
  add(s0t, read(relations, s0l), read(relations, s0r));
  add(s1w, read(relations, s1l), read(relations, s1r));
  add(s1t, read(relations, s1l), read(relations, s1r));
  add(b0w, read(relations, b0l), read(relations, b0l2));
  add(b0t, read(relations, b0l), s0t);
  add(read(seen.norm, s0l), s0t, b0t);
  add(read(seen.norm, s0r), s0t, b0t);
  add(read(seen.norm, s1r), s1t, s0t);
  add(read(seen.norm, b0l), b0t, s0t);
  add(s0t, read(tags, s0l) ^ (read(tags, s0l2) << 8), b0t);
  add(s0t, read(tags, s0r) ^ (read(tags, s0r2) << 8), b0t);
  add(s1t, read(tags, s1r) ^ (read(tags, s1r2) << 8), s0t);
  add(s0sets, s0t, b0t);
  add(s0setr, s0t, b0t);
  add(s1setr, s1t, s0t);
  add(s1setl, s1t, s0t);
  add(state.leftSet[b0], b0t, s0t);
  add(s0setr, s0w);
  add(s0sets, s0w);
  add(s1setr, s1w);
  add(s0 === NONE ? -1 : state.lefts[s0], s0 === NONE ? -1 : state.rights[s0], s0t ^ (b0t << 8));
  add(s1 === NONE ? -1 : state.rights[s1], s1t, s0t);
  add(state.lefts[b0], b0t, s0t);
  // Distance and what stands between.
  add(near, s0t, b0t);
  add(near, s0w);
  add(near, b0w);
  add(far, s1t, s0t);
  add(far, s1w);
  add(far, s0w);
  add(between(sentence, s0, b0), s0t, b0t);
  add(between(sentence, s1, s0), s1t, s0t);
  add(between(sentence, s1, b0), s1t, b0t);
  add(between(sentence, s0, b0), s0w, b0t);
  add(Math.min(state.depth, 4), b0t, seen.setting);
  add(read(seen.casing, s0), read(seen.casing, b0), s0t ^ (b0t << 8));
  return n;
}

/** Buckets of the features for the relation of the top of the stack to the governor that `move` gives it. */
export function relationFeatures(state: ParseState, sentence: SeenSentence, move: number, mask: number, out: Int32Array): number {
  const head = headOfMove(state, move);
  const child = stackAt(state, 0);
  return arcFeatures(state, sentence, head, child, mask, out);
}

function arcFeatures(state: ParseState, sentence: SeenSentence, head: number, child: number, mask: number, out: Int32Array): number {
  const {seen, tags} = sentence;
  const size = state.length;
  const read = (row: Int32Array | Uint8Array, i: number) => (i < 0 ? EDGE : i >= size ? (i === size ? ROOT : EDGE + 1) : row[i]);
  const move = child < head ? LEFT : 0;
  const hw = read(seen.norm, head);
  const ht = read(tags, head);
  const cw = read(seen.norm, child);
  const ct = read(tags, child);
  const cl = state.left1[child];
  const cl2 = state.left2[child];
  const cr = state.right1[child];
  const sibling = move === LEFT ? state.left1[head] : state.right1[head];
  const side = move ^ (ht << 4) ^ (ct << 12);
  const {relations} = state;
  let n = 0;
  const add = (a: number, b = 0, c = 0) => {
    out[n] = bucketOf(mask, 128 + n, a, b, c);
    n++;
  };
  add(side);
  add(move);
  add(hw, move);
  add(ht, move);
  add(hw, ht, move);
  add(cw, move);
  add(ct, move);
  add(cw, ct, move);
  add(hw, cw, move);
  add(hw, ct, move);
  add(ht, cw, move);
  add(side, distance(head, child));
  add(side, between(sentence, Math.min(head, child), Math.max(head, child)));
  add(read(seen.suffix3, child), ht, move);
  add(read(seen.suffix2, child), ht, move);
  add(read(seen.suffix3, head), ct, move);
  add(read(seen.casing, child), read(seen.casing, head), side);
  add(read(seen.norm, cl), side);
  add(read(seen.norm, cl), hw, ct);
  add(read(tags, cl), side);
  add(read(seen.norm, cr), side);
  add(read(tags, cr), side);
  add(read(relations, cl), read(relations, cr), side);
  add(read(relations, cl), read(relations, cl2), side);
  add(state.leftSet[child], side);
  add(state.rightSet[child], side);
  add(state.leftSet[child], cw);
  add(state.leftSet[head], side);
  add(state.rightSet[head], side);
  add(state.leftSet[head], hw, ct);
  add(state.rightSet[head], hw, ct);
  add(sibling === NONE ? EDGE : relations[sibling], side);
  add(read(seen.norm, sibling), side);
  add(read(tags, child - 1), side);
  add(read(tags, child + 1), side);
  add(read(seen.norm, child - 1), side);
  add(read(seen.norm, child + 1), side);
  add(read(tags, head - 1), read(tags, head + 1), side);
  add(read(seen.norm, child - 1), cw, ht);
  add(read(tags, child - 1), read(tags, child + 1), side);
  return n;
}

/** Steps: 1, 2, 3, 4, 5–6, 7–10, more. */
function distance(a: number, b: number): number {
  if (a === NONE || b === NONE) return 0;
  const far = Math.abs(a - b);
  return far <= 4 ? far : far <= 6 ? 5 : far <= 10 ? 6 : 7;
}

/** What stands between two tokens: commas (up to two), a verb, quotation marks (even or odd), a conjunction. */
function between({commas, verbs, quotes, joiners}: SeenSentence, from: number, to: number): number {
  if (from === NONE || to === NONE) return -1;
  const inside = (sums: Int32Array) => sums[to] - sums[from + 1];
  const marks = inside(quotes);
  return Math.min(2, inside(commas)) + 3 * Math.min(1, inside(verbs)) + 6 * (marks === 0 ? 0 : 1 + (marks % 2)) + 18 * Math.min(1, inside(joiners));
}
