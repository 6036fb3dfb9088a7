import {groupBy} from "../../model/index.ts";
import {compareCounted, readCountedWords} from "../../compare/quantities.ts";
import {fateOfCounted, isOfCrowd, wordsCounted} from "./counted.ts";
import type {Grounds, Measured} from "./measured.ts";

/** What of a figure decides whether it can be of one thing with another: figures of one kind are looked up together. */
interface Kind {
  readonly unit: string | null;
  /** The words for what is counted; empty where none are told. */
  readonly words: string;
  readonly fate: string | null;
  readonly isCrowd: boolean;
}

/**
 * The pairs of a class that can be of one thing, in the order of the class: of one unit, counted alike or one a part of the other; and all of one
 * article. What no rule could bring together is never looked at: O(figures · kinds + pairs).
 */
export function candidatesIn(block: readonly Measured[], {texts}: Pick<Grounds, "texts">): readonly (readonly [Measured, Measured])[] {
  if (block.length < 2) return [];
  const placed = block.map((own, at) => ({at, own, ...keyed(kindOf(own, texts))}));
  const byKind = [...groupBy(placed, ({key}) => key).values()];
  const met = new Map(byKind.map((members) => [members[0].key, byKind.filter(([other]) => canMeet(members[0].kind, other.kind))]));
  const byDoc = groupBy(placed, ({own}) => own.statement.doc);
  return placed.flatMap(({at, own, key}) => {
    const others = [...met.get(key)!, byDoc.get(own.statement.doc)!].flatMap((members) => members.filter((other) => at < other.at).map((other) => other.at)); // both have every key
    return [...new Set(others)].sort((x, y) => x - y).map((other) => [own, block[other]] as const);
  });
}

function keyed(kind: Kind): {readonly kind: Kind; readonly key: string} {
  const {head, qualifiers, outcome} = readCountedWords(kind.words);
  return {kind, key: JSON.stringify([kind.unit, kind.words.trim() === "", head, qualifiers, outcome, kind.fate, kind.isCrowd])};
}

const kindOf = (own: Measured, texts: Grounds["texts"]): Kind => ({unit: own.amount.unit, words: wordsCounted(own, texts), fate: fateOfCounted(own.statement), isCrowd: isOfCrowd(own)});

function canMeet(a: Kind, b: Kind): boolean {
  if (a.unit !== b.unit) return false;
  if (a.words.trim() === "" && b.words.trim() === "" || a.isCrowd && b.isCrowd || a.unit === null && a.fate !== null && a.fate === b.fate) return true;
  const {isAlike, isPart} = compareCounted(a.words, b.words);
  return isAlike || isPart;
}
