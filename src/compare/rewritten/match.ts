import {overlapOf} from "../../model/index.ts";
import type {Range} from "../../model/index.ts";
import {alignWords, wordsOf} from "../align/index.ts";
import type {Words} from "../align/index.ts";
import {findRewritten, isKept, lengthOf} from "./find.ts";
import type {Exact, Rewritten} from "./find.ts";
import {DOCUMENTS} from "./options.ts";
import type {RewrittenOptions} from "./options.ts";

/** `verbatim`: hardly a word differs; `edited`: half of the words or more stand in the same order; `rewritten`: fewer. */
export type MatchKind = "verbatim" | "edited" | "rewritten";

/** A passage that two texts share, in the same words or others. */
export interface Match {
  readonly left: Range;
  readonly right: Range;
  readonly kind: MatchKind;
  /** For `rewritten`, the evidence from 0 to 1; otherwise the share of words that are the same in the same order. */
  readonly score: number;
  readonly detail: string;
}

export interface MatchOptions {
  readonly rewritten?: RewrittenOptions;
  /** Passages with no more characters than this between them, in both texts, are joined. */
  readonly joinWithin?: number;
  /** Characters of the shorter side that a passage has after joining, at least. */
  readonly minLength?: number;
}

const DEFAULTS: Required<MatchOptions> = {rewritten: DOCUMENTS, joinWithin: 200, minLength: 150};

/** Everything two texts share, in the same words or in others, by place in the left text. Offsets are UTF-16 code units. */
export function matchTexts(left: string, right: string, options: MatchOptions = {}): readonly Match[] {
  return matchWords(wordsOf(left), wordsOf(right), options);
}

/** As `matchTexts`, for texts whose words are known. */
export function matchWords(left: Words, right: Words, options: MatchOptions = {}): readonly Match[] {
  const {rewritten, joinWithin, minLength} = {...DEFAULTS, ...options};
  const exact = alignWords(left, right);
  const found = findRewritten(left, right, exact, rewritten);
  const kept = exact.filter((one) => isKept(one, rewritten));
  const joined = joinNear([...kept, ...found.filter(({digest}) => !digest)], joinWithin).filter((one) => lengthOf(one) >= minLength);
  const digests = found.filter((one) => one.digest && !joined.some((other) => accountsFor(other, one)));
  const rest = joined.filter((one) => !digests.some((digest) => meets(digest, one)));
  return [...rest.map((one) => describe(one, exact)), ...digests.map(describeDigest)].sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start);
}

type Pair = Pick<Match, "left" | "right">;

/** A passage with what it was made of. */
interface Joined extends Pair {
  readonly made: readonly (Exact | Rewritten)[];
}

function joinNear(pieces: readonly (Exact | Rewritten)[], within: number): readonly Joined[] {
  let joined: Joined[] = [];
  for (const piece of [...pieces].sort((a, b) => a.left.start - b.left.start)) {
    let next: Joined = {left: piece.left, right: piece.right, made: [piece]};
    for (;;) { // a passage that grew may reach another
      const near = joined.find((one) => areNear(one, next, within));
      if (!near) break;
      joined = joined.filter((one) => one !== near);
      next = join(near, next);
    }
    joined.push(next);
  }
  return joined;
}

function areNear(a: Pair, b: Pair, within: number): boolean {
  return gapOf(a.left, b.left) <= within && gapOf(a.right, b.right) <= within;
}

/** Characters between two ranges; below 0 when they overlap. */
function gapOf(a: Range, b: Range): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}

function join(a: Joined, b: Joined): Joined {
  return {left: cover(a.left, b.left), right: cover(a.right, b.right), made: [...a.made, ...b.made]};
}

function cover(a: Range, b: Range): Range {
  return {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)};
}

function meets(a: Pair, b: Pair): boolean {
  return overlapOf(a.left, b.left) > 0 && overlapOf(a.right, b.right) > 0;
}

const ACCOUNTED = 0.7;

/** What one place of the other text accounts for is no digest of the whole. */
function accountsFor(one: Pair, digest: Pair): boolean {
  const short = digest.left.end - digest.left.start < digest.right.end - digest.right.start ? "left" : "right";
  return overlapOf(one[short], digest[short]) >= ACCOUNTED * (digest[short].end - digest[short].start);
}

const [VERBATIM, EDITED] = [0.9, 0.5];

function describe({left, right, made}: Joined, exact: readonly Exact[]): Match {
  const length = left.end - left.start;
  const same = Math.min(1, exact.filter((one) => meets(one, {left, right})).reduce((sum, one) => sum + one.score * overlapOf(one.left, left), 0) / length);
  if (same >= EDITED) return {left, right, kind: same >= VERBATIM ? "verbatim" : "edited", score: same, detail: `${Math.round(100 * same)} % of the words are the same in the same order`};
  const reworded = made.filter((one) => "detail" in one);
  const score = reworded.reduce((sum, one) => Math.max(sum, one.score), same);
  return {left, right, kind: "rewritten", score, detail: reworded.map(({detail}) => detail).join("; ")};
}

function describeDigest({left, right, score, detail}: Rewritten): Match {
  return {left, right, kind: "rewritten", score, detail};
}
