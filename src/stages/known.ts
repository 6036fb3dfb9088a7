import {blockKeysOf, compareNames, keyOfWords, SURE} from "../compare/names.ts";
import type {EntityKind, KnownEntity} from "../model/index.ts";

/** An entity of a file of known ones, under one of its names. */
export interface KnownMatch {
  /** The same for all names of one entity. */
  readonly index: number;
  readonly entity: KnownEntity;
  /** The name that fits, as the file writes it. */
  readonly alias: string;
  /** What is between that name and the words; empty where they are the same. */
  readonly reasons: readonly string[];
}

/** The names of known entities, ready to be looked up. */
export interface KnownNames {
  readonly size: number;
  /** The entities that have just these words for a name, written as names are. */
  readonly called: (words: string) => readonly KnownMatch[];
  /** The entities of a kind of which a name compares as surely the same; a single word is not compared. */
  readonly like: (name: string, kind: EntityKind) => readonly KnownMatch[];
  /** Words of the longest name that begins with this word; 0 where none does. */
  readonly longestFrom: (word: string) => number;
}

/** Makes known names ready. O(names). */
export function openKnown(known: readonly KnownEntity[]): KnownNames {
  const entities = mergeSame(known);
  const [byKey, byBlock, longest] = [new Map<string, KnownMatch[]>(), new Map<string, Set<KnownMatch>>(), new Map<string, number>()];
  entities.forEach((entity, index) => {
    for (const [key, alias] of namesByKey(entity)) {
      const words = key.split(" ");
      const match = {index, entity, alias, reasons: []};
      byKey.set(key, [...byKey.get(key) ?? [], match]);
      longest.set(words[0], Math.max(longest.get(words[0]) ?? 0, words.length));
      if (words.length > 1) for (const block of blockKeysOf(words)) byBlock.set(block, (byBlock.get(block) ?? new Set()).add(match));
    }
  });
  return {
    size: entities.length,
    called: (words) => (byKey.get(keyOfWords(words)) ?? []).filter(({alias}) => isWrittenAs(words, alias)),
    like: (name, kind) => likeIn(byBlock, name, kind),
    longestFrom: (word) => longest.get(word) ?? 0,
  };
}

/** "Wire" is no "WIRE": a short form in capitals has to stand in capitals, and a name has a capital where its letters know them. */
function isWrittenAs(words: string, alias: string): boolean {
  if (/^[^\p{Ll}\s]{1,6}$/u.test(alias) && /\p{Lu}/u.test(alias)) return words === words.toUpperCase();
  return /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(words);
}

function namesByKey({name, aliases}: KnownEntity): ReadonlyMap<string, string> {
  return new Map([...aliases].reverse().concat(name).map((alias) => [keyOfWords(alias), alias] as const).filter(([key]) => key !== ""));
}

/** Names under one block that are looked at; a block that has more says nothing. */
const MOST_IN_BLOCK = 400;

function likeIn(byBlock: ReadonlyMap<string, ReadonlySet<KnownMatch>>, name: string, kind: EntityKind): readonly KnownMatch[] {
  const words = keyOfWords(name).split(" ");
  if (words.length < 2) return [];
  const near = new Set(blockKeysOf(words).flatMap((block) => {
    const matches = byBlock.get(block);
    return matches && matches.size <= MOST_IN_BLOCK ? [...matches] : [];
  }));
  return [...near].filter(({entity}) => entity.kind === kind).flatMap((match) => {
    const {score, reasons} = compareNames(name, match.alias, {kind});
    return score >= SURE ? [{...match, reasons}] : [];
  });
}

/** Entities of one name and kind are one, where no two ids say otherwise; the first file names it. */
function mergeSame(known: readonly KnownEntity[]): readonly KnownEntity[] {
  const merged: KnownEntity[] = [];
  const at = new Map<string, number[]>();
  for (const entity of known) {
    const key = `${entity.kind} ${keyOfWords(entity.name)}`;
    const same = (at.get(key) ?? []).find((index) => merged[index].id === null || entity.id === null || merged[index].id === entity.id);
    if (same === undefined) at.set(key, [...at.get(key) ?? [], merged.push(entity) - 1]);
    else merged[same] = {...merged[same], id: merged[same].id ?? entity.id, aliases: [...merged[same].aliases, entity.name, ...entity.aliases]};
  }
  return merged;
}
