import {compareCounted} from "../../compare/quantities.ts";
import {groupBy} from "../../model/index.ts";
import {areApartByWords, areStrangers, areWholeAndCrowd, doOtherwise, namesNoMore} from "./same-figure.ts";
import {countOthers, wordsCounted} from "./counted.ts";
import {compareMeasured, isOfOtherDay, timesClash} from "./figure-comparison.ts";
import {mutualBest, type Match} from "./matches.ts";
import type {Grounds, Measured, Meeting} from "./measured.ts";
import {areNearFeatures, likenessOf, NEAR, scoreOf, slotOfFigure, type Likeness, type Slot} from "./slots.ts";
import {speaksLater} from "./updates.ts";

/** A figure with the slot that it fills. */
interface Filled {
  readonly own: Measured;
  readonly slot: Slot;
}

/** Likeness from which two figures that are each other's best fill one slot, and by how much the best must be better than a rival. */
const ALIKE = 0.57;
const MARGIN = 0.06;

/**
 * Figures of different documents that fill one slot, though no rule has brought them together: each is the other's best match, in what is counted, by which
 * deed, with whom and what, and how many. O(figures of a kind² of kin documents).
 */
export function meetBySlot(measured: readonly Measured[], met: readonly Meeting[], grounds: Grounds): readonly Meeting[] {
  const pairs = candidatesOf(measured.map((own) => ({own, slot: slotOfFigure(own)})), grounds);
  const known = new Set(met.flatMap(({a, b}) => [`${a.statement.id} ${b.statement.id}`, `${b.statement.id} ${a.statement.id}`]));
  const isKnown = (a: Measured, b: Measured): boolean => known.has(`${a.statement.id} ${b.statement.id}`);
  const scored = pairs.flatMap(([a, b]): readonly Match<Measured>[] => {
    const score = isKnown(a.own, b.own) ? 1 : scoreOf(likenessOf(a.slot, b.slot, grounds.weightOf));
    return score >= ALIKE - MARGIN ? [{a: a.own, b: b.own, score}] : [];
  });
  const areRivals = (a: Measured, b: Measured): boolean => areApart(a, b, grounds);
  const best = mutualBest(scored, {docOf: ({statement: {doc}}) => doc, areRivals, margin: MARGIN});
  const slots = new Map(pairs.flat().map(({own, slot}) => [own, slot]));
  const saysEnough = (a: Measured, b: Measured): boolean => !areApart(a, b, grounds) || isTelling(likenessOf(slots.get(a)!, slots.get(b)!, grounds.weightOf), a.amount.unit); // all that match were in a pair
  return best.flatMap(({a, b, score}) => (score < ALIKE || isKnown(a, b) || !saysEnough(a, b) ? [] : meetingOf(a, b, grounds)));
}

const areApart = (a: Measured, b: Measured, {texts}: Grounds): boolean => compareMeasured(a, b, texts).relation === "apart";

/** Where two figures exclude each other, both tell one deed, or who and what takes part is much the same; of lengths every account has many. */
const isTelling = ({deed, parts}: Likeness, unit: string | null): boolean => deed >= NEAR || unit !== LENGTH && parts >= SAME_PARTS;
const LENGTH = "m";
const SAME_PARTS = 0.3;

function meetingOf(a: Measured, b: Measured, grounds: Grounds): readonly Meeting[] {
  const {texts} = grounds;
  const {relation, reason} = compareMeasured(a, b, texts);
  const counted = compareCounted(wordsCounted(a, texts), wordsCounted(b, texts));
  if (relation === "incomparable" || timesClash(a.statement, b.statement, texts)) return [];
  if (relation === "apart" && (countOthers(a, b, counted, grounds) || areOfOther(a, b, grounds) || isToldOfBoth(a, b, grounds))) return [];
  if (relation !== "equal" && a.amount.unit === "%" && doOtherwise(a.statement, b.statement)) return [];
  const isPart = relation === "apart" && counted.isPart;
  return isPart && [[a, b], [b, a]].some(([x, y]) => isOfOtherDay(x.statement, y.statement, texts)) ? [] : [{a, b, relation, reason, isPart}];
}

/** By their words they are of other things: of doers who have nothing to do with each other, of all and of those who came, of a share of some. */
function areOfOther(a: Measured, b: Measured, grounds: Grounds): boolean {
  const areStrange = areStrangers(a.statement, b.statement, grounds, areNearFeatures) && !grounds.passages.share(a.statement, b.statement);
  const isShareOfSome = a.amount.unit !== null && !(namesNoMore(a, b) && namesNoMore(b, a));
  return areStrange || isShareOfSome && a.amount.unit === "%" || areWholeAndCrowd(a, b) || areApartByWords(a.telling.classes[0], a, b, grounds);
}

/** One of the documents gives the figure of the other too, and does not say that it replaced it. */
function isToldOfBoth(a: Measured, b: Measured, {tells, texts}: Grounds): boolean {
  const gives = (own: Measured, other: Measured): boolean => own.telling.classes.some((name) => tells(own.statement.doc, name, other));
  return (gives(a, b) || gives(b, a)) && !speaksLater(a.statement, b.statement, texts);
}

/** Pairs of kin documents that count or measure one kind of thing, and in one way: not what did not come about beside what did. */
function candidatesOf(filled: readonly Filled[], {passages}: Grounds): readonly (readonly [Filled, Filled])[] {
  const blocks = [...groupBy(filled, ({own}) => `${own.amount.unit} ${wayOf(own)}`).values()];
  return blocks.flatMap((block) => block.flatMap((a, at) => block.slice(at + 1).flatMap((b) => (a.own.statement.doc !== b.own.statement.doc && passages.areKin(a.own.statement.doc, b.own.statement.doc) ? [[a, b] as const] : []))));
}

/** "unreal", "rate of", "margin of"; empty for how many there were. */
const wayOf = ({telling: {classes}}: Measured): string => /^(?:unreal|rate of|margin of) /u.exec(classes[0] ?? "")?.[0] ?? "";
