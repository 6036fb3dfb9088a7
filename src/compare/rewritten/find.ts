import {contains, partitionPoint} from "../../model/index.ts";
import type {Range} from "../../model/index.ts";
import {rangeOfWords} from "../align/words.ts";
import type {Words} from "../align/index.ts";
import {findAlike} from "./alike.ts";
import {fitBounds} from "./bounds.ts";
import type {Part, Stretch} from "./bounds.ts";
import {clusterAlike, stretchOf} from "./clusters.ts";
import {findDigest} from "./digests.ts";
import {evidenceOf, wordsOfEvidence} from "./evidence.ts";
import type {Evidence} from "./evidence.ts";
import {DOCUMENTS} from "./options.ts";
import type {RewrittenOptions} from "./options.ts";
import {profileOf} from "./profiles.ts";
import {sidesOf} from "./sides.ts";
import type {Sides} from "./sides.ts";

/** A passage of one text that says in other words what a passage of the other says. */
export interface Rewritten {
  readonly left: Range;
  readonly right: Range;
  /** From 0 to 1: how much of what the words weigh stands on both sides, and in the same order. */
  readonly score: number;
  /** A sentence: what both sides have in common. */
  readonly detail: string;
  /** True when one side is the whole of the other text in short. */
  readonly digest: boolean;
}

/** A passage whose words are the same: what `alignWords` gives. */
export interface Exact {
  readonly left: Range;
  readonly right: Range;
  readonly score: number;
}

/**
 * The passages that two texts share in other words, by place in the left text. `exact` are the passages whose words
 * are known to be the same; strong ones keep their words. Sentences are compared as weighted bags of stems, those
 * alike are clustered, and the ends moved to where the words cease to be shared (after Sanchez-Perez, Sidorov and
 * Gelbukh, "A winning approach to text alignment for text reuse detection at PAN 2014"; the fitting of ends is ours).
 * Near O(words) for texts without much repetition.
 */
export function findRewritten(left: Words, right: Words, exact: readonly Exact[] = [], options: RewrittenOptions = DOCUMENTS): readonly Rewritten[] {
  const [kept, weak] = [exact.filter((one) => isKept(one, options)), exact.filter((one) => !isKept(one, options))];
  const taken = {left: takenIn(left, kept.map((one) => one.left)), right: takenIn(right, kept.map((one) => one.right))};
  const sides = sidesOf(profileOf(left), profileOf(right), taken);
  const starts = [...startsOf(sides, options), ...weak.map((one) => wordsIn(left, right, one))];
  const found = starts.flatMap((start) => fit(sides, start, options) ?? []);
  return [...withoutContained(found), ...digestsIn(sides, options)].sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start);
}

/** Whether the words of an exact passage belong to it alone. */
export function isKept({left, right, score}: Exact, {keepFrom, keepLength}: RewrittenOptions): boolean {
  return score >= keepFrom && lengthOf({left, right}) >= keepLength;
}

/** Characters of the shorter side. */
export function lengthOf({left, right}: Pick<Exact, "left" | "right">): number {
  return Math.min(left.end - left.start, right.end - right.start);
}

/** Without passages that lie in another on both sides; of two alike the first stays. */
function withoutContained(found: readonly Rewritten[]): readonly Rewritten[] {
  return found.filter((one, i) => !found.some((other, j) => other !== one && liesIn(one, other) && (j < i || !liesIn(other, one))));
}

function liesIn(one: Rewritten, other: Rewritten): boolean {
  return contains(other.left, one.left) && contains(other.right, one.right);
}

function startsOf(sides: Sides, options: RewrittenOptions): readonly Stretch[] {
  return clusterAlike(findAlike(sides, options), options.maxGap).map((pairs) => stretchOf(pairs, sides.left.profile, sides.right.profile));
}

function fit(sides: Sides, start: Stretch, options: RewrittenOptions): Rewritten | null {
  const at = fitBounds(sides, start, options.near);
  if (!at) return null;
  const evidence = evidenceOf(sides, at);
  const found = isEnough(evidence, options) ? describe(sides, at, evidence) : null;
  return found && lengthOf(found) >= options.minLength ? found : null;
}

function isEnough({leftShare, rightShare, weight, ordered, names, numbers, order, neighbors}: Evidence, options: RewrittenOptions): boolean {
  return Math.min(leftShare, rightShare) >= options.minShare && weight >= options.minWeight
    && ordered - names - numbers >= options.minPlain && order >= options.minOrder && neighbors >= options.minNeighbors;
}

function describe({left, right}: Sides, {leftFrom, leftTo, rightFrom, rightTo}: Stretch, evidence: Evidence): Rewritten {
  return {
    left: rangeOfWords(left.profile.words, leftFrom, leftTo)!, right: rangeOfWords(right.profile.words, rightFrom, rightTo)!, // a stretch has words
    score: (Math.min(evidence.leftShare, evidence.rightShare) + evidence.order) / 2, detail: wordsOfEvidence(evidence), digest: false,
  };
}

/** Only the left text is searched for a digest of the right one. */
function digestsIn(sides: Sides, {digests}: RewrittenOptions): readonly Rewritten[] {
  const words = sides.right.profile.stems.length;
  const short = digests && words > 0 ? findDigest(sides.left, sides.right, digests) : null;
  return short ? [describeDigest(sides, short, {from: 0, to: words})] : [];
}

function describeDigest(sides: Sides, ofLeft: Part, ofRight: Part): Rewritten {
  const at = {leftFrom: ofLeft.from, leftTo: ofLeft.to, rightFrom: ofRight.from, rightTo: ofRight.to};
  const evidence = evidenceOf(sides, at);
  const share = Math.max(evidence.leftShare, evidence.rightShare);
  return {...describe(sides, at, evidence), score: share / 2, digest: true, detail: `one side has, in short, what stands all over the other: ${Math.round(100 * share)} % of what its words weigh`};
}

function takenIn({starts, ends}: Words, ranges: readonly Range[]): Uint8Array {
  const taken = new Uint8Array(starts.length);
  for (const {start, end} of ranges) taken.fill(1, firstEndingAfter(ends, start), firstEndingAfter(ends, end - 1) + 1);
  return taken;
}

function wordsIn(left: Words, right: Words, exact: Exact): Stretch {
  return {
    leftFrom: firstEndingAfter(left.ends, exact.left.start), leftTo: firstEndingAfter(left.ends, exact.left.end - 1) + 1,
    rightFrom: firstEndingAfter(right.ends, exact.right.start), rightTo: firstEndingAfter(right.ends, exact.right.end - 1) + 1,
  };
}

/** Number of the first word that ends behind `offset`. O(log words). */
function firstEndingAfter(ends: Int32Array, offset: number): number {
  return partitionPoint(ends, (end) => end <= offset);
}
