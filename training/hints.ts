import {readFileSync} from "node:fs";
import {convertTree} from "./convert.ts";
import {bucketOf} from "../src/text/linear.ts";
import {hashOf} from "../src/text/seen-words.ts";
import type {ParseState} from "../src/text/parse-state.ts";
import {stackAt} from "../src/text/parse-state.ts";

/** What a teacher of another scheme says of a sentence: tags and relations as hashes, governors as indices (−1: root). */
export interface Hints {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** Relations as the teacher called them. */
  readonly own: Int32Array;
}

/** Room that the features from hints need behind the others. */
export const HINT_FEATURES = 48;

/** Hints as teach.py wrote them, a line a sentence, converted as far as rules can. */
export function readHints(path: string, words: readonly (readonly string[])[]): Hints[] {
  const lines = readFileSync(path, "utf8").trim().split("\n");
  if (lines.length !== words.length) throw new RangeError(`${path} has hints for ${lines.length} sentences, not for ${words.length}`);
  return lines.map((line, i) => {
    const {tags, heads, deps} = JSON.parse(line) as {tags: string[]; heads: number[]; deps: string[]};
    const tree = convertTree({words: words[i], tags, heads, relations: deps});
    const hashes = (names: readonly string[]) => Int32Array.from(names, (name) => hashOf(name));
    return {tags: hashes(tags), heads: Int32Array.from(tree.heads), relations: hashes(tree.relations), own: hashes(deps)};
  });
}

/** Features for the tag of word `i` from hints. */
export function hintTag({tags, relations, heads}: Hints, norm: Int32Array, i: number, mask: number, out: Int32Array, from: number): number {
  const at = (row: Int32Array, j: number) => (0 <= j && j < row.length ? row[j] : 9);
  let n = from;
  const add = (a: number, b = 0, c = 0) => {
    out[n] = bucketOf(mask, 1000 + n, a, b, c);
    n++;
  };
  add(tags[i]);
  add(tags[i], norm[i]);
  add(tags[i], relations[i]);
  add(tags[i], at(tags, i + 1));
  add(tags[i], at(tags, i - 1));
  add(relations[i], norm[i]);
  add(tags[i], at(tags, heads[i]), relations[i]);
  return n;
}

/** Features for a move from hints: how the teacher joins the tokens in question. */
export function hintMove(state: ParseState, hints: Hints, ownTags: Uint8Array, mask: number, out: Int32Array, from: number): number {
  const s0 = stackAt(state, 0);
  const s1 = stackAt(state, 1);
  const b0 = state.next;
  const a = tie(hints, s0, b0);
  const b = tie(hints, s1, s0);
  const c = tie(hints, s1, b0);
  const label = (i: number) => (0 <= i && i < state.length ? hints.relations[i] : 7);
  const tag = (i: number) => (0 <= i && i < state.length ? ownTags[i] : 99);
  const head = (i: number) => (0 <= i && i < state.length ? Math.sign(hints.heads[i] < 0 ? -3 : hints.heads[i] - state.next) + (hints.heads[i] < 0 ? 5 : 0) : 9);
  const own = (i: number) => (0 <= i && i < state.length ? hints.own[i] : 7);
  const later = (i: number) => (0 <= i && i < state.length ? laterDependents(hints, i, b0) : 0);
  const ties = a * 100 + b * 10 + c;
  let n = from;
  const add = (x: number, y = 0, z = 0) => {
    out[n] = bucketOf(mask, 1000 + n, x, y, z);
    n++;
  };
  add(ties);
  add(ties, label(s0), label(b0));
  add(ties, label(s1), label(s0));
  add(ties, tag(s0), tag(b0));
  add(ties, tag(s1), tag(s0));
  add(a, label(s0), label(b0));
  add(b, label(s1), label(s0));
  add(c, label(s1), label(b0));
  add(a, tag(s0) * 64 + tag(b0), label(s0));
  add(b, tag(s1) * 64 + tag(s0), label(s0));
  add(head(s0), label(s0), tag(s0));
  add(head(s1), label(s1), label(s0));
  add(head(b0), label(b0), tag(b0));
  add(head(s0) * 16 + head(b0), ties);
  add(head(s0) * 16 + head(s1), ties, label(s0));
  add(later(s0), label(s0), tag(s0));
  add(later(s0), head(s0), label(s0));
  add(later(s0), ties, tag(s0));
  add(later(s0) * 16 + head(s0), ties, label(s0) ^ (label(s1) << 3));
  add(later(s0) * 16 + later(b0), ties, label(s0) ^ (label(b0) << 3));
  add(ties, own(s0), own(b0));
  add(ties, own(s1), own(s0));
  add(ties, tag(s0) * 64 + tag(b0), own(s0));
  add(ties, later(s0) * 16 + head(s0), tag(s0) * 64 + tag(b0));
  add(ties, later(s0) * 16 + head(s0), tag(s0) * 64 + tag(s1));
  return n;
}

/** Features for a relation from hints. */
export function hintRelation(hints: Hints, head: number, child: number, ownTags: Uint8Array, mask: number, out: Int32Array, from: number): number {
  const label = (i: number) => (0 <= i && i < ownTags.length ? hints.relations[i] : 7);
  const tag = (i: number) => (0 <= i && i < ownTags.length ? ownTags[i] : 99);
  const own = (i: number) => (0 <= i && i < ownTags.length ? hints.own[i] : 7);
  const joined = tie(hints, child, head);
  const over = 0 <= child ? label(hints.heads[child]) : 7;
  let n = from;
  const add = (x: number, y = 0, z = 0) => {
    out[n] = bucketOf(mask, 1000 + n, x, y, z);
    n++;
  };
  add(label(child));
  add(label(child), joined);
  add(label(child), joined, label(head));
  add(label(child), tag(child), tag(head));
  add(label(child), over, joined);
  add(label(head), joined, tag(child));
  add(label(child), joined * 128 + tag(child), tag(head));
  add(label(child), over, tag(head));
  add(own(child), joined);
  add(own(child), label(child), joined);
  add(own(child), tag(child), tag(head));
  add(own(child), own(head), joined);
  return n;
}

/** How the teacher joins two tokens: 1 a hangs from b, 2 b from a, 3 and 4 over one between, 5 both from one, 0 not. */
function tie({heads}: Hints, a: number, b: number): number {
  if (a < 0 || b < 0) return 6;
  if (b >= heads.length) return heads[a] < 0 ? 1 : 7;
  if (a >= heads.length) return 7;
  if (heads[a] === b) return 1;
  if (heads[b] === a) return 2;
  if (heads[a] >= 0 && heads[heads[a]] === b) return 3;
  if (heads[b] >= 0 && heads[heads[b]] === a) return 4;
  return heads[a] === heads[b] ? 5 : 0;
}

/** Up to two dependents of a token, after the teacher, that the buffer still holds. */
function laterDependents({heads}: Hints, token: number, from: number): number {
  let count = 0;
  for (let i = from; i < heads.length && count < 2 && i < from + 60; i++) if (heads[i] === token) count++;
  return count;
}
