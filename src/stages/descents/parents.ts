import {countMarked} from "./kin.ts";
import {isBefore} from "./verdicts.ts";
import type {PairVerdict} from "./verdicts.ts";
import type {Story} from "./stories.ts";

export type DescentVerdict = Extract<PairVerdict, {readonly type: "descent"}>;

/** One parent of one document, with the marks of the child's words that came from there. */
export interface Parentage {
  readonly verdict: DescentVerdict;
  readonly parent: Story;
  readonly child: Story;
  readonly directed: boolean;
  readonly marks: Uint8Array;
  /** The parent's words, marked alike. */
  readonly parentMarks: Uint8Array;
}

const NEW_WORDS = 25;
const NEW_SHARE = 0.08;
const NAMED_BONUS = 20;

/**
 * For each document the fewest parents that explain what it shares: the best one, and another only for at least
 * 25 words and 8 % of the text that no earlier one has. No circles: a parent always stands before its children in
 * one order of the documents that follows the directed pairs. O(pairs × words).
 */
export function chooseParents(verdicts: readonly DescentVerdict[]): readonly Parentage[] {
  const place = orderOf(verdicts);
  const candidates = new Map<Story, Parentage[]>();
  for (const verdict of verdicts) {
    const {a, b} = verdict.kin;
    const [parent, child] = place.get(a)! < place.get(b)! ? [a, b] : [b, a]; // every story of a verdict has a place
    const [marks, parentMarks] = child === a ? [verdict.kin.inA, verdict.kin.inB] : [verdict.kin.inB, verdict.kin.inA];
    const known = candidates.get(child);
    const parentage = {verdict, parent, child, directed: verdict.directed && verdict.parent === parent, marks, parentMarks};
    if (known) known.push(parentage);
    else candidates.set(child, [parentage]);
  }
  return [...candidates].sort((x, y) => x[0].order - y[0].order).flatMap(([child, found]) => pickParents(child, found));
}

function pickParents(child: Story, candidates: readonly Parentage[]): readonly Parentage[] {
  const explained = new Uint8Array(child.words.keys.length);
  const least = Math.max(NEW_WORDS, NEW_SHARE * explained.length);
  const ranked = candidates.map((parentage) => ({parentage, fit: fitOf(parentage)}))
    .sort((x, y) => y.fit - x.fit || x.parentage.parent.order - y.parentage.parent.order).map(({parentage}) => parentage);
  return ranked.filter(({marks}, i) => {
    if (i > 0 && gainOf(marks, explained) < least) return false;
    for (let at = 0; at < marks.length; at++) if (marks[at] > 0) explained[at] = 1;
    return true;
  });
}

/** Words that are the same and not explained yet. */
function gainOf(marks: Uint8Array, explained: Uint8Array): number {
  let gain = 0;
  for (let at = 0; at < marks.length; at++) if (marks[at] === 2 && explained[at] === 0) gain++;
  return gain;
}

/** Words that are the same, less what had to be changed; a parent that the child names is preferred. */
function fitOf({verdict: {kin, reasons}, marks, directed}: Parentage): number {
  const same = countMarked(marks, 2);
  const named = directed && reasons.some(({rule}) => rule.endsWith("names-outlet")) ? NAMED_BONUS : 0;
  return same + named - kin.edits - kin.alignments.length;
}

/** An order in which parents stand before children: again and again the document that least evidence puts behind one that is left. */
function orderOf(verdicts: readonly DescentVerdict[]): ReadonlyMap<Story, number> {
  const weightBefore = new Map<Story, number>();
  const children = new Map<Story, DescentVerdict[]>();
  for (const verdict of verdicts) {
    const {parent, child, directed, lean} = verdict;
    weightBefore.set(parent, weightBefore.get(parent) ?? 0);
    weightBefore.set(child, (weightBefore.get(child) ?? 0) + (directed ? lean : 0));
    children.set(parent, [...(children.get(parent) ?? []), verdict]);
  }
  const place = new Map<Story, number>();
  while (weightBefore.size > 0) {
    const next = lightest(weightBefore);
    weightBefore.delete(next);
    place.set(next, place.size);
    for (const {child, directed, lean} of children.get(next) ?? []) {
      if (directed && weightBefore.has(child)) weightBefore.set(child, weightBefore.get(child)! - lean);
    }
  }
  return place;
}

function lightest(weights: ReadonlyMap<Story, number>): Story {
  let best: Story | null = null;
  for (const [story, weight] of weights) {
    if (best === null || weight < weights.get(best)! - 1e-9 || Math.abs(weight - weights.get(best)!) <= 1e-9 && isBefore(story, best)) best = story;
  }
  return best!; // asked only while one is left
}

/** Words of child and parent that are the same, and that lie in passages, as shares of the child's and the parent's. */
export interface Shares {
  readonly same: number;
  readonly covered: number;
  /** Of the parent's words, the share that is the same; 1 where the parent is not there. */
  readonly ofParent: number;
  /** Of the words in the passages of both, whole sentences aside that only one has, the share that is the same. */
  readonly kept: number;
}

const MOSTLY = 0.8;
const HARDLY_CHANGED = 0.9;
const NEARLY_WHOLE = 0.7;

/** How the child was made: near all of the parent hardly changed, most of it reworded, or a part of it. */
export function kindOfChild({covered, ofParent, kept}: Shares): "copy" | "rewrite" | "excerpt" {
  if (covered >= MOSTLY && kept >= HARDLY_CHANGED) return ofParent >= NEARLY_WHOLE ? "copy" : "excerpt";
  return covered >= 0.6 && kept < HARDLY_CHANGED && ofParent >= 0.4 ? "rewrite" : "excerpt";
}
