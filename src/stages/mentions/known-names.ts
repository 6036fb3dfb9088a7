import {keyOfWords} from "../../compare/names.ts";
import type {EntityKind} from "../../model/index.ts";
import type {KnownNames} from "../known.ts";
import {isDayOrFunction, type NameRun} from "./names.ts";
import {isCapital, rangeOfRun, type Phrase, type Run} from "./phrase.ts";

/** A place where a known name stands. */
export interface KnownRun extends Run {
  readonly kind: EntityKind;
}

/** A name, and what a file of known entities says that it names, where one does. */
export interface TypedRun {
  readonly run: NameRun;
  readonly kind?: EntityKind;
}

/** Tokens of the longest known name beyond its words: marks within it. */
const MARKS = 4;

/** The known names of a phrase, the longest first met, none over another. O(tokens · words of the longest name). */
export function findKnownNames(phrase: Phrase, known: KnownNames): readonly KnownRun[] {
  const runs: KnownRun[] = [];
  if (known.size === 0) return runs;
  for (let at = 0; at < phrase.tokens.length; at++) {
    const run = knownFrom(phrase, at, known);
    if (run) runs.push(run);
    at = run?.last ?? at;
  }
  return runs;
}

function knownFrom(phrase: Phrase, first: number, known: KnownNames): KnownRun | null {
  const words = known.longestFrom(keyOfWords(phrase.words[first]).split(" ")[0]);
  if (words === 0) return null;
  for (let last = Math.min(first + words + MARKS, phrase.tokens.length) - 1; last >= first; last--) {
    const kind = kindAt(phrase, {first, last}, known);
    if (kind) return {first, last, kind};
  }
  return null;
}

/** The one kind of all entities that are called so, where the words are written as a name. */
function kindAt(phrase: Phrase, run: Run, known: KnownNames): EntityKind | null {
  if (!/[\p{L}\p{N}]/u.test(phrase.words[run.last])) return null;
  const {start, end} = rangeOfRun(phrase, run);
  const kinds = new Set(known.called(phrase.doc.text.slice(start, end)).map(({entity}) => entity.kind));
  if (kinds.size !== 1 || run.first === run.last && !isLoneName(phrase, run.first)) return null;
  return [...kinds][0];
}

/** A single word is taken where it is read as a name, not where it is a month or opens a sentence as a common word. */
function isLoneName(phrase: Phrase, at: number): boolean {
  return phrase.tokens[at].tag.startsWith("NNP") && !isDayOrFunction(phrase, at) || !isCapital(phrase.words[at]);
}

/** Names that the rules found, put right by the known ones: a known name within a longer one is left alone, what a known name covers or crosses gives way. */
export function withKnown(names: readonly NameRun[], known: readonly KnownRun[]): readonly TypedRun[] {
  const apart = known.filter((run) => !names.some((name) => name.proper <= run.first && run.last <= name.last && (name.proper < run.first || run.last < name.last)));
  const titled = apart.map(({first, last, kind}) => {
    const own = names.find((name) => name.first < name.proper && name.first <= first && first <= name.last);
    return {kind, run: own && own.proper === first ? {first: own.first, last, proper: first} : {first, last, proper: first}};
  });
  const kept = names.filter((name) => !titled.some(({run}) => name.first <= run.last && run.first <= name.last));
  return [...kept.map((run) => ({run})), ...titled].sort((a, b) => a.run.first - b.run.first);
}
