import {groupBy} from "../../model/index.ts";
import {countryOf, countryOfDemonym, demonyms, places} from "../../text/lexicon/index.ts";
import type {EntityKind} from "../../model/index.ts";
import {type JoinContext} from "./context.ts";
import {isTelegraphic, type NounPhrase} from "./noun-phrases.ts";
import {SCALES, TEENS, TENS, UNITS} from "../../text/number-words.ts";
import {synonymOf} from "./same-nouns.ts";
import type {Union} from "./union.ts";

/** What one article calls somebody or something by one noun, in all places where it does. */
export interface Calling {
  readonly root: number;
  /** The first of its mentions. */
  readonly index: number;
  readonly doc: string;
  readonly kind: EntityKind;
  /** The noun, or the one that stands for it and its synonyms. */
  readonly noun: string;
  readonly isPlural: boolean;
  /** Somewhere in the set there is a name. */
  readonly isNamed: boolean;
  /** Somebody is quoted under it. */
  readonly speaks: boolean;
  /** Words beside the noun. */
  readonly modifiers: ReadonlySet<string>;
  /** Countries and places among them, in alphabetical order. */
  readonly origins: readonly string[];
  /** Folded words of the names beside it: whose it is, where it stands. */
  readonly names: ReadonlySet<string>;
  /** Numbers among them: ages, counts. */
  readonly numbers: readonly string[];
  readonly isOther: boolean;
  /** It has "a", "some" or the like wherever it stands. */
  readonly isIndefinite: boolean;
  /** It has "the", "this" or an owner somewhere. */
  readonly isDefinite: boolean;
  /** It stands in headlines and captions alone, without an article. */
  readonly isHeadline: boolean;
  /** What it does and what is done to it: "kill patient". */
  readonly deeds: ReadonlySet<string>;
  readonly words: string;
}

/** "two", "dozen"; "one" is no count of several. */
const isNumberWord = (word: string): boolean => word !== "one" && [UNITS, TEENS, TENS, SCALES].some((words) => words.has(word));

/** The callings of all sets, in text order. O(mentions). */
export function callingsOf(context: JoinContext, union: Union, phrases: ReadonlyMap<number, NounPhrase>): readonly Calling[] {
  const rootsOf = (ids: readonly (string | null)[]) => new Set(ids.flatMap((id) => (id !== null && context.indexOf.has(id) ? [union.rootOf(context.indexOf.get(id)!)] : [])));
  const speakers = rootsOf(context.quotes.map(({speaker}) => speaker));
  const named = new Set(context.names.map(({index}) => union.rootOf(index)));
  const groups = groupBy([...phrases], ([index, {noun, isPlural}]) => `${union.rootOf(index)} ${context.mentions[index].doc} ${synonymOf(noun)} ${isPlural}`);
  return [...groups.values()].map((own): Calling => {
    const [index, {noun, isPlural, phrase, at, modifiers: beside}] = own[0];
    const all = own.map(([, one]) => one);
    const root = union.rootOf(index);
    const {doc, kind} = context.mentions[index];
    const modifiers = new Set(all.flatMap((one) => one.modifiers));
    return {
      root, index, doc, kind, noun: synonymOf(noun), isPlural, isNamed: named.has(root), speaks: speakers.has(root), modifiers,
      origins: [...modifiers].filter((word) => demonyms.has(word) || places.has(word)).map((word) => countryOfDemonym.get(word) ?? countryOf.get(word) ?? word).sort(),
      names: new Set(all.flatMap((one) => one.names)),
      numbers: [...modifiers].filter((word) => /\d/u.test(word) || isNumberWord(word)).sort(),
      isOther: all.some((one) => one.isOther), isDefinite: all.some(({determiner}) => determiner === "definite" || determiner === "possessed"), isIndefinite: all.every(({determiner}) => determiner === "indefinite"),
      isHeadline: all.every((one) => one.determiner === "none" && isTelegraphic(one.phrase)),
      deeds: new Set(all.flatMap((one) => one.deeds)), words: [...beside, phrase.norms[at]].join(" "),
    };
  });
}
