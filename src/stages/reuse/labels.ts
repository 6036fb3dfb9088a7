import {overlapOf} from "../../model/index.ts";
import type {Range, Reason, Reuse, ReuseKind, Span} from "../../model/index.ts";
import type {Ground} from "./ground.ts";
import {firstFrom} from "./pairs.ts";
import {chooseShares, lostWords, placeOf, shareOf} from "./shares.ts";
import type {Share} from "./shares.ts";

/** What is said of a sentence; the fields are those of the layer. */
export type Label = Pick<Reuse, "kind" | "share" | "from" | "reasons">;

/** From this share of same words on, a sentence is the other's, edited. */
const EDITED = 0.5;
/** From this share of words on that are the same or stand for others, it is the other's, rewritten. */
const TAKEN = 0.5;
/** So many words that are the same make one of several texts worth naming, and a rewritten sentence likely. */
const TELLING = 3;
/** From this share of its words on, a sentence is said to hold a shared quote. */
const SPOKEN = 0.3;

interface Judged {
  readonly sentence: Span;
  /** Words of the sentence; those that are the same elsewhere; those and the ones that stand for others. */
  readonly size: number;
  readonly same: number;
  readonly taken: number;
  readonly shares: readonly Share[];
  /** The passages that the words come from, those with most words first. */
  readonly chosen: readonly Share[];
  readonly ground: Ground;
}

/**
 * Labels a sentence. The levels are those of METER, a corpus of newspaper articles beside the agency texts they rest on
 * (Gaizauskas et al., 2001: verbatim, rewrite, new), with the rewrites parted by whether half of the words are kept.
 * O(log words + words of the sentence) for each passage of the document.
 */
export function labelSentence(sentence: Span, ground: Ground): Label {
  const [from, to] = [firstFrom(ground.words, sentence.start), firstFrom(ground.words, sentence.end)];
  const shares = ground.ways.filter(({range}) => overlapOf(range, sentence) > 0).map((way) => shareOf(way, from, to));
  const [size, same] = [Math.max(1, to - from), countDistinct(shares.flatMap(({here}) => here))];
  const taken = countDistinct(shares.flatMap(({here, replaced}) => [...here, ...replaced]));
  const judged = {sentence, size, same, taken, shares, chosen: chooseShares(shares, Math.min(TELLING, size)), ground};
  return verbatim(judged) ?? edited(judged) ?? reworded(judged) ?? fewWords(judged) ?? own(judged, {start: from, end: to});
}

function countDistinct(numbers: readonly number[]): number {
  return new Set(numbers).size;
}

/** All its words in one place, and none more there before, between or behind them. */
function verbatim({size, chosen, ground}: Judged): Label | null {
  const whole = chosen.find((share) => share.here.length === size && lostWords(share, ground) === 0);
  return whole ? taken("verbatim", 1, [whole], ground, "same-words", 1, `${allOf(size)} in ${namesOf([whole], ground)}, in the same order`) : null;
}

function edited({size, same, chosen, ground}: Judged): Label | null {
  if (same < EDITED * size || chosen.length === 0) return null;
  const more = same === size && chosen.length === 1 ? lostWords(chosen[0], ground) : 0;
  const left = more > 0 ? `, where the sentence has ${more} more` : "";
  return taken("edited", same / size, chosen, ground, "most-words", same / size, `${same === size ? allOf(size) : `${same} of ${size} words stand`} in ${namesOf(chosen, ground)}${left}`);
}

/** A passage that was found as reworded covers at least half of the sentence. */
function reworded({sentence, size, same, shares, ground}: Judged): Label | null {
  const covering = shares.filter(({way}) => way.basis === "rewritten" && 2 * overlapOf(way.range, sentence) >= sentence.end - sentence.start);
  const [best] = covering.sort((a, b) => b.way.score - a.way.score);
  return best ? taken("rewritten", same / size, [best], ground, "reworded", best.way.score, `in other words in ${namesOf([best], ground)}`) : null;
}

/** Some words are kept, and others stand for those of the other text. */
function fewWords({size, same, taken: touched, chosen, ground}: Judged): Label | null {
  if (touched < TAKEN * size || same < TELLING || chosen.length === 0) return null;
  return taken("rewritten", same / size, chosen, ground, "few-words", touched / size, `${same} of ${size} words stand in ${namesOf(chosen, ground)}, ${touched - same} stand for others there`);
}

function own({sentence, size, same, ground}: Judged, words: Range): Label {
  const reason = sharedQuote(sentence, words, ground) ?? ownReason(size, same, ground);
  return {kind: "own", share: round(same / size), from: [], reasons: [reason]};
}

function ownReason(size: number, same: number, {kin}: Ground): Reason {
  if (kin.size === 0) return {rule: "no-parent", score: 1, detail: "its document takes text from no other", spans: []};
  const detail = same === 0 ? "none of its words stand in a text that its document comes from" : `only ${same} of ${size} words stand in a text that its document comes from`;
  return {rule: "own-words", score: round(1 - same / size), detail, spans: []};
}

/** Words of a speaker that another outlet has as well: no sign of copying. */
function sharedQuote(sentence: Span, {start, end}: Range, ground: Ground): Reason | null {
  const shares = ground.speech.filter(({range}) => overlapOf(range, sentence) > 0).map((way) => shareOf(way, start, end));
  const spoken = shares.filter(({here}) => here.length >= SPOKEN * (end - start) && here.length >= Math.min(TELLING, end - start));
  if (spoken.length === 0) return null;
  const most = Math.max(...spoken.map(({here}) => here.length));
  return {
    rule: "shared-quote", score: round(most / (end - start)), detail: `${most} of ${end - start} words are a speaker's that stand in ${namesOf(spoken, ground)} as well`,
    spans: spoken.map((share) => placeOf(share, ground)),
  };
}

function taken(kind: ReuseKind, share: number, shares: readonly Share[], ground: Ground, rule: string, score: number, detail: string): Label {
  const from = shares.map((one) => placeOf(one, ground)).sort((a, b) => (a.doc === b.doc ? a.start - b.start : 0));
  const isParent = shares.some(({way}) => ground.kin.get(way.other) === "parent");
  const because = isParent ? "" : "; both rest on a text that is not in the set";
  return {kind, share: round(share), from, reasons: [{rule, score: round(score), detail: `${detail}${because}`, spans: from}]};
}

function namesOf(shares: readonly Share[], ground: Ground): string {
  const names = [...new Set(shares.map(({way}) => ground.other(way.other).sigil))];
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function allOf(size: number): string {
  return size === 1 ? "its one word stands" : `all ${size} words stand`;
}

/** Three places are enough for a reader and keep the same bytes everywhere. */
function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
