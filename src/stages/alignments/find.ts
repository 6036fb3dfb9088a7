import {idOf} from "../../model/index.ts";
import type {Alignment, Document, Quote} from "../../model/index.ts";
import {alignWords} from "../../compare/align/index.ts";
import type {Passage} from "../../compare/align/index.ts";
import {NEWS, findRewritten} from "../../compare/rewritten/index.ts";
import {createFingerprintIndex} from "../../compare/fingerprints.ts";
import {judgePairs} from "../descents/find.ts";
import {turnAlignment} from "../descents/kin.ts";
import {storiesOf} from "../descents/stories.ts";
import type {Story} from "../descents/stories.ts";
import {isBefore} from "../descents/verdicts.ts";

/**
 * The passages of all pairs that share fingerprints, by document and start of the left side. Left is the parent where
 * the evidence says which that is, so that edits read from parent to child; else the earlier document.
 */
export function findAlignments(documents: readonly Document[], quotes: readonly Quote[]): readonly Alignment[] {
  const stories = storiesOf(documents, quotes);
  const found = candidatePairs(stories).flatMap(([left, right]) => alignStories(left, right));
  const parents = parentsByPair(stories, found);
  const turned = found.map((alignment) => (parents.get(pairKey(alignment)) === alignment.right.doc ? turnAlignment(alignment) : alignment));
  const order = new Map(documents.map(({id}, at) => [id, at]));
  return turned.map((alignment) => ({...alignment, id: idFor(alignment)})).sort((a, b) =>
    order.get(a.left.doc)! - order.get(b.left.doc)! || order.get(a.right.doc)! - order.get(b.right.doc)! || a.left.start - b.left.start || a.right.start - b.right.start);
}

/** Each document is asked about before it is added, so that every pair comes once. */
function candidatePairs(stories: readonly Story[]): readonly (readonly [Story, Story])[] {
  const index = createFingerprintIndex();
  const byId = new Map(stories.map((story) => [story.doc.id, story]));
  return stories.flatMap((story) => {
    const pairs = index.query(story.words).map(({id}) => {
      const other = byId.get(id)!; // the index holds only these
      return isBefore(other, story) ? [other, story] as const : [story, other] as const;
    });
    index.add(story.doc.id, story.words);
    return pairs;
  });
}

const SPOKEN_SHARE = 0.8;
const LEAST_TEXT = 12;
const LEAST_BESIDE = 7;
const LEAST_SPOKEN = 6;
const ENOUGH_TEXT = 40;
/** Share of same words that a passage of the outlets' own words has at least. */
const LEAST_SCORE = 0.5;

function alignStories(left: Story, right: Story): readonly Alignment[] {
  const passages = alignWords(left.words, right.words);
  return [...exact(left, right, passages), ...rewritten(left, right, passages)];
}

/** Passages in other words, which the exact ones do not hold. */
function rewritten(left: Story, right: Story, passages: readonly Passage[]): readonly Alignment[] {
  return findRewritten(left.words, right.words, passages, NEWS).map(({left: from, right: to, score, detail}) => ({
    id: "", left: {doc: left.doc.id, ...from}, right: {doc: right.doc.id, ...to}, score: round(score), edits: [], basis: "rewritten", detail,
  }));
}

/** Three places keep the same bytes everywhere. */
function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function exact(left: Story, right: Story, passages: readonly Passage[]): readonly Alignment[] {
  const text = passages.reduce((sum, passage) => sum + (isSpeech(passage) || passage.shared < LEAST_TEXT ? 0 : passage.shared), 0);
  return passages.filter((passage) => isLongEnough(passage, text)).map((passage) => ({
    id: "", left: {doc: left.doc.id, ...passage.left}, right: {doc: right.doc.id, ...passage.right},
    score: round(passage.score), edits: passage.edits, basis: isSpeech(passage) ? "speech" : "text",
  }));
}

/** Both have the words from a speaker. */
function isSpeech({spoken, shared}: Passage): boolean {
  return spoken >= SPOKEN_SHARE * shared;
}

/** A short run of words tells something only beside long ones, or when somebody spoke it. */
function isLongEnough(passage: Passage, text: number): boolean {
  if (isSpeech(passage)) return passage.shared >= LEAST_SPOKEN;
  return passage.score >= LEAST_SCORE && passage.shared >= (text >= ENOUGH_TEXT ? LEAST_BESIDE : LEAST_TEXT);
}

function parentsByPair(stories: readonly Story[], found: readonly Alignment[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const verdict of judgePairs(stories, found)) {
    if (verdict.type !== "descent") continue;
    const {parent, child} = verdict;
    parents.set(`${parent.doc.id} ${child.doc.id}`, parent.doc.id);
    parents.set(`${child.doc.id} ${parent.doc.id}`, parent.doc.id);
  }
  return parents;
}

function pairKey({left, right}: Alignment): string {
  return `${left.doc} ${right.doc}`;
}

function idFor({left, right}: Alignment): string {
  return idOf("alignment", left.doc, left.start, left.end, right.doc, right.start, right.end);
}
