import {wordsOfName} from "../../compare/names.ts";
import type {EntityKind, Mention} from "../../model/index.ts";
import {countryOf, countryOfDemonym, demonyms, places} from "../../text/lexicon/index.ts";
import {groupBy, type JoinContext, type Link} from "./context.ts";
import type {Union} from "./union.ts";

/** What one article calls somebody without a name. */
interface Called {
  readonly index: number;
  readonly doc: string;
  readonly kind: EntityKind;
  readonly head: string;
  /** Content words beside the head, of all its mentions. */
  readonly modifiers: ReadonlySet<string>;
  /** Countries, places and nationalities among them. */
  readonly origins: readonly string[];
  /** It is spoken of as known: "the gunman". */
  readonly isDefinite: boolean;
  /** One of several, one of many, or an informant: never joined, and what it is called beside it is not the only one. */
  readonly isLeft: boolean;
  readonly words: string;
}

/** Names that two articles have to share before what they call "the gunman" is one: who takes part is the second link. */
const SHARED_NAMES = 2;

/** Offices that every country, town or body has one of; without saying whose, they tell nothing. */
const ONE_EACH: ReadonlySet<string> = new Set("president minister premier leader chancellor ambassador envoy governor mayor chief head director manager chairman chairwoman chair boss owner founder commissioner secretary king queen".split(" "));

/** Bodies that the account of an event has one of, however often it speaks of it. */
const ONE_BODY: ReadonlySet<string> = new Set(["police", "jury"]);

/** Persons of whom there are many in any account. */
const MANY: ReadonlySet<string> = new Set("official source person people man woman boy girl expert analyst resident witness eyewitness neighbor neighbour reporter journalist adviser aide lawyer spokesman spokeswoman spokesperson diplomat relative friend member worker child adult one other".split(" "));

const DETERMINERS: ReadonlySet<string> = new Set("the a an this that these those its his her their our my your of and".split(" "));
const OTHERS = /^(?:other|another|second|third|two|three|four|five|several|many|some|more|\d.*)$/u;

/**
 * "the gunman" in two articles on one event: sets without a name that are the only ones of their noun in each of the two, where the two
 * share names besides, and no word beside the noun speaks against it. Who speaks and is not named is left apart: an informant is joined by
 * a person alone; a body may speak. O(nominals + pairs of articles of one noun).
 */
export function nominalsAcross(context: JoinContext, union: Union): readonly Link[] {
  const shareNames = sharing(namedSets(context, union));
  const groups = groupBy(calledIn(context, union), ({kind, head}) => `${kind} ${head}`);
  return [...groups.values()].flatMap((group) => {
    const lone = [...groupBy(group, ({doc}) => doc).values()].filter((own) => own.length === 1).map(([only]) => only).filter(({isLeft}) => !isLeft);
    const origins = new Set(group.flatMap((called) => called.origins));
    return lone.flatMap((b, at) => {
      const a = lone.slice(0, at).find((other) => fit(other, b, origins.size) && shareNames(other.doc, b.doc));
      return a ? [{a: a.index, b: b.index, rule: "same-noun", score: 0.7, detail: `“${a.words}” and “${b.words}”: each the only ${b.head} of its article, and the two articles share names`}] : [];
    });
  });
}

function calledIn(context: JoinContext, union: Union): readonly Called[] {
  const speakers = new Set(context.quotes.flatMap(({speaker}) => (speaker !== null && context.indexOf.has(speaker) ? [union.rootOf(context.indexOf.get(speaker)!)] : [])));
  const sets = groupBy(context.mentions.map((_, index) => index), (index) => String(union.rootOf(index)));
  return [...sets.values()].flatMap((indexes) => {
    const mentions = indexes.map((index) => context.mentions[index]);
    const nominals = mentions.filter(({form}) => form === "nominal");
    if (nominals.length === 0 || mentions.some(({form}) => form === "name")) return [];
    const root = union.rootOf(indexes[0]);
    return [calledAs(context, root, nominals, speakers.has(root))];
  });
}

function calledAs(context: JoinContext, index: number, nominals: readonly Mention[], speaks: boolean): Called {
  const text = context.documentOf.get(nominals[0].doc)!.text;
  const wordsOf = ({start, end}: {readonly start: number; readonly end: number}) => wordsOfName(text.slice(start, end));
  const [{kind, doc, head}] = nominals;
  const noun = wordsOf(head).join(" ");
  const words = nominals.flatMap((mention) => wordsOf({start: mention.start, end: mention.head.start}));
  const isLeft = noun === "" || words.some((word) => OTHERS.test(word)) || kind === "person" && (MANY.has(noun) || isPlural(noun)) || kind !== "organization" && speaks;
  const modifiers = new Set(words.filter((word) => !DETERMINERS.has(word)));
  const origins = [...modifiers].filter((word) => demonyms.has(word) || places.has(word)).map((word) => countryOfDemonym.get(word) ?? countryOf.get(word) ?? word).sort();
  const isDefinite = nominals.some(({start}) => /^the\s/iu.test(text.slice(start, start + 4)));
  return {index, doc, kind, head: noun, modifiers, origins, isDefinite, isLeft, words: text.slice(nominals[0].start, nominals[0].end).replace(/\s+/gu, " ")};
}

const isPlural = (noun: string): boolean => /(?<![su])s$/u.test(noun) || /men$/u.test(noun);

/**
 * No word speaks against it: both are of the same countries or places, and what is no person has the same words beside its noun, for
 * there are many companies and reports. Where articles tell of several origins, both have to tell.
 */
function fit(a: Called, b: Called, origins: number): boolean {
  if (a.origins.join() !== b.origins.join() || origins > 1 && a.origins.length === 0) return false;
  if (ONE_BODY.has(b.head)) return true;
  if (ONE_EACH.has(b.head)) return a.origins.length > 0;
  const sameWords = a.modifiers.size === b.modifiers.size && [...a.modifiers].every((word) => b.modifiers.has(word));
  return a.kind === "person" || sameWords && a.modifiers.size > 0 && (a.isDefinite || b.isDefinite);
}

function namedSets(context: JoinContext, union: Union): ReadonlyMap<string, ReadonlySet<number>> {
  const named = new Map(context.documents.map(({id}) => [id, new Set<number>()]));
  for (const {index, mention} of context.names) named.get(mention.doc)?.add(union.rootOf(index));
  return named;
}

/** Whether two articles share enough names; each pair is looked at once. */
function sharing(named: ReadonlyMap<string, ReadonlySet<number>>): (a: string, b: string) => boolean {
  const known = new Map<string, boolean>();
  return (a, b) => {
    const pair = `${a} ${b}`;
    const answer = known.get(pair) ?? [...named.get(a) ?? []].filter((root) => named.get(b)?.has(root)).length >= SHARED_NAMES;
    known.set(pair, answer);
    return answer;
  };
}
