import type {Quote, Range} from "../../model/index.ts";
import {contains, overlapOf} from "../../model/index.ts";
import {alignerFor} from "./alignment.ts";
import type {Align, WordAlignment} from "./alignment.ts";
import type {Asked} from "./asked.ts";
import {blocksOf} from "./blocks.ts";
import type {Block} from "./blocks.ts";
import type {Corpus, Stretch, WordList} from "./corpus.ts";
import {cutNegation, differencesOf, isGrave} from "./differences.ts";
import type {QuoteDifference} from "./differences.ts";
import {windowsFor} from "./windows.ts";
import type {Window} from "./windows.ts";
import type {SpokenWord} from "./words.ts";

/** How near a passage is to what was asked for. */
export type Nearness = "verbatim" | "spliced" | "other-words" | "altered";

/** How a passage stands in its article: in quotation marks, as reported speech, or in the outlet's own voice. */
export type Standing = "direct" | "indirect" | "own";

/** A passage of an article that has what was asked for, or nearly. */
export interface CourtPassage extends Range {
  readonly doc: string;
  readonly standing: Standing;
  readonly nearness: Nearness;
  /** Share of the words asked for that were found in the same order, weighted by how much they say, from 0 to 1. */
  readonly score: number;
  /** Whose words it is; null for the outlet's own and where nothing says it. */
  readonly quote: Quote | null;
  /** The grave ones first, then in the order of what was asked for. */
  readonly differences: readonly QuoteDifference[];
  /** The runs of words, where passages were joined without a sign; else empty. */
  readonly pieces: readonly Range[];
  /** Only a part of a sentence: words go before, words follow. */
  readonly cut: {readonly before: boolean; readonly after: boolean};
}

const LEAST_SCORE = 0.6;
/** In few words each one counts. */
const FEW = 2.5;
const LEAST_OF_FEW = 0.85;
/** The outlet's own sentences have much in common with any words on the event. */
const LEAST_OF_OWN = 0.8;

/** The passages of all documents that have what was asked for, the best of those that overlap; in no order. */
export function findPassages(asked: Asked, corpus: Corpus): readonly CourtPassage[] {
  const align = alignerFor(asked.words);
  const [spoken, told] = [corpus.speech, corpus.text].map((list) => windowsFor(asked, list).flatMap((window) => passageIn(asked, align, corpus, list, window) ?? []));
  const direct = bestOfEach(spoken);
  return [...direct, ...bestOfEach(told.filter((passage) => !direct.some((one) => isMostlyIn(one, passage))))];
}

function isMostlyIn(one: CourtPassage, other: CourtPassage): boolean {
  return one.doc === other.doc && 2 * overlapOf(one, other) > Math.min(one.end - one.start, other.end - other.start);
}

/** Of passages that overlap the best; between equals the first. */
function bestOfEach(passages: readonly CourtPassage[]): readonly CourtPassage[] {
  const ranked = [...passages].sort((a, b) => b.score - a.score || gravity(a) - gravity(b) || a.start - b.start);
  return ranked.reduce<CourtPassage[]>((kept, passage) => (kept.some((one) => one.doc === passage.doc && overlapOf(one, passage) > 0) ? kept : [...kept, passage]), []);
}

const gravity = ({differences}: CourtPassage): number => differences.filter(isGrave).length;

function passageIn(asked: Asked, align: Align, corpus: Corpus, list: WordList, {from, to}: Window): CourtPassage | null {
  const window = list.words.slice(from, to);
  const alignment = align(window);
  const total = asked.words.reduce((sum, {weight}) => sum + weight, 0);
  if (alignment.pairs.length === 0 || alignment.score < (total < FEW ? LEAST_OF_FEW : LEAST_SCORE)) return null;
  const doc = corpus.documents[list.docs[from]];
  const isSpeech = list === corpus.speech;
  const stretches = isSpeech ? corpus.stretchOf.slice(from, to) : null;
  const passage = judge(asked, window, alignment, stretches);
  if (isSpeech) return {...passage, doc: doc.id, standing: "direct", quote: stretches![alignment.pairs[0].found].quote};
  return standingIn(passage, corpus.quotes[list.docs[from]], doc.id);
}

type Judged = Omit<CourtPassage, "doc" | "standing" | "quote">;

function judge(asked: Asked, window: readonly SpokenWord[], alignment: WordAlignment, stretches: readonly Stretch[] | null): Judged {
  const {pairs, score} = alignment;
  const startsAnew = (at: number) => stretches !== null && at > 0 && stretches[at] !== stretches[at - 1] && !stretches[at].goesOn;
  const isBorder = (at: number) => window[at].opens || startsAnew(at);
  const blocks = blocksOf(asked, window, alignment, isBorder);
  const isJump = (block: Block, i: number) => 0 < i && i < pairs.length && jumps(block, stretches, isBorder, startsAnew);
  const joints = blocks.flatMap((block, i) => (isJump(block, i) ? [i] : []));
  const told = blocks.filter((block, i) => !joints.includes(i) || block.asked.length > 0);
  const cut = cutNegation(window, blocks[0].from);
  const differences = [...(cut ? [cut] : []), ...differencesOf(asked.text, asked.words, window, pairs, told)].sort((a, b) => Number(isGrave(b)) - Number(isGrave(a)));
  const [first, last] = [blocks[0].from, blocks[blocks.length - 1].to];
  return {
    start: window[first].start, end: window[last - 1].end, score, differences,
    nearness: differences.some(isGrave) ? "altered" : joints.length > 0 ? "spliced" : differences.length > 0 ? "other-words" : "verbatim",
    pieces: joints.length > 0 ? runsOf(window, alignment, joints) : [],
    cut: {before: !isBorder(first) && first > 0, after: last < window.length && !isBorder(last)},
  };
}

/** True where the words asked for go over words of the article, or from one speech to another, and no sign says so. */
function jumps({asked, found, gap, from, to}: Block, stretches: readonly Stretch[] | null, isBorder: (at: number) => boolean, startsAnew: (at: number) => boolean): boolean {
  const places = Array.from({length: to - from + 1}, (_, i) => from + i);
  if (gap === "points") return stretches !== null && stretches[from - 1].speaker !== stretches[to].speaker;
  return asked.length === 0 && (places.some(startsAnew) || found.length > 0 && places.some(isBorder));
}

function runsOf(window: readonly SpokenWord[], {pairs}: WordAlignment, joints: readonly number[]): readonly Range[] {
  const bounds = [0, ...joints, pairs.length];
  return bounds.slice(1).map((to, i) => ({start: window[pairs[bounds[i]].found].start, end: window[pairs[to - 1].found].end}));
}

/** Most of it must lie in the words reported. */
const MOST = 0.7;

/** Reported speech where a quote holds it; else the outlet's own voice, where more is asked. Words that the speaker denies are said to be denied. */
function standingIn(passage: Judged, quotes: readonly Quote[], doc: string): CourtPassage | null {
  if (passage.nearness === "spliced") return null;
  const length = passage.end - passage.start;
  const reported = quotes.filter(({kind, stance}) => kind !== "direct" && stance !== "declines" && stance !== "silent");
  const quote = reported.find((one) => contains(one, passage)) ?? reported.find((one) => overlapOf(one, passage) >= MOST * length);
  if (quotes.some((one) => one.kind === "direct" && 2 * overlapOf(one, passage) > length)) return null;
  if (!quote) return passage.score >= LEAST_OF_OWN ? {...passage, doc, standing: "own", quote: null, pieces: []} : null;
  if (!quote.denies) return {...passage, doc, standing: "indirect", quote, pieces: []};
  const denied: QuoteDifference = {effect: "negation", kind: "cut", asked: "", found: quote.cue};
  return {...passage, nearness: "altered", differences: [denied, ...passage.differences], doc, standing: "indirect", quote, pieces: []};
}
