import {areTwoNames, initialsOf, wordsOfName} from "../../compare/names.ts";
import {groupBy, rowsWithin, type Difference, type Entity, type Layers, type Statement} from "../../model/index.ts";
import {readingOf, spansOf} from "./differences.ts";
import {assertorOf} from "./tellers.ts";

/** What is known of who speaks. */
export interface Speakers {
  readonly named: ReadonlyMap<string, Entity>;
  /** Ids of the quotes whose speaker is read from a pronoun. */
  readonly byPronoun: ReadonlySet<string>;
  /** Ids of all that the words for the speaker of a quote name, by the quote: "Ode and Dorn said". */
  readonly together: ReadonlyMap<string, ReadonlySet<string>>;
}

export function speakersOf({entities, quotes, mentions}: Pick<Layers, "entities" | "quotes" | "mentions">): Speakers {
  const pronouns = new Set(mentions.filter(({form}) => form === "pronoun").map(({id}) => id));
  return {
    named: new Map(entities.filter(({unnamed, kind}) => !unnamed && kind !== "place").map((entity) => [entity.id, entity])),
    byPronoun: new Set(quotes.filter(({speaker}) => speaker !== null && pronouns.has(speaker)).map(({id}) => id)),
    together: togetherOf(quotes, mentions, entities),
  };
}

function togetherOf(quotes: Layers["quotes"], mentions: Layers["mentions"], entities: Layers["entities"]): Speakers["together"] {
  const entityOf = new Map(entities.flatMap(({id, mentions: own}) => own.map((mention) => [mention, id] as const)));
  const byDoc = groupBy(mentions, ({doc}) => doc);
  return new Map(quotes.flatMap(({id, doc, speakerWords: words}) => {
    const named = words ? rowsWithin(byDoc.get(doc) ?? [], words).flatMap((mention) => entityOf.get(mention.id) ?? []) : [];
    return named.length > 1 ? [[id, new Set(named)] as const] : [];
  }));
}

/**
 * The same asserted by different speakers. "Officials" in one article may be the minister of the other, so only names count; nor does a
 * pronoun's reading, a place, a shorter form of the same name, or one of two who speak together make a second speaker.
 */
export function speakersApart(statements: readonly Statement[], {named, byPronoun, together}: Speakers): readonly (readonly [string, readonly Statement[]])[] {
  const known = statements.filter(({speaker, quote}) => speaker !== null && named.has(speaker) && !byPronoun.has(quote ?? ""));
  const sides = [...groupBy(known, ({speaker}) => speaker ?? "")];
  const wordsOf = (id: string) => wordsOfName(named.get(id)!.name);
  const isInitials = (short: string, long: string): boolean => wordsOf(long).length > 1 && named.get(short)!.name.toLowerCase() === initialsOf(wordsOf(long)); // "BA" of "British Airways": in one event hardly another speaker
  const speakTogether = (own: readonly Statement[], other: string): boolean => own.some(({quote}) => together.get(quote ?? "")?.has(other));
  const areTwo = ([id, own]: typeof sides[number], [other, others]: typeof sides[number]): boolean => areTwoNames(named.get(id)!, named.get(other)!) && !isInitials(id, other) && !isInitials(other, id) && !speakTogether(own, other) && !speakTogether(others, id);
  const apart = sides.filter((side) => sides.every((other) => other === side || areTwo(side, other)));
  return apart.length < 2 ? [] : apart.map(([id, own]) => [named.get(id)!.name, own] as const);
}

/** Each is said by somebody, and not by the same or together. */
export function speakAgainst(a: Statement, b: Statement, {together}: Speakers): boolean {
  const [x, y] = [a, b].map(assertorOf);
  if (x === null || y === null || x === y || a.quote === b.quote && a.quote !== null && x === a.speaker && y === b.speaker) return false;
  return !together.get(a.quote ?? "")?.has(y) && !together.get(b.quote ?? "")?.has(x);
}

/** A value that each article has from another speaker, and none in its own voice. */
export function attributionDifferences(statements: readonly Statement[], speakers: Speakers): readonly Difference[] {
  const apart = speakersApart(statements, speakers);
  const told = new Set(apart.flatMap(([, own]) => own));
  const isOfAll = statements.every((statement) => told.has(statement)) && new Set(statements.map(({doc}) => doc)).size > 1;
  const isOfEach = apart.every(([, own]) => new Set(own.map(({doc}) => doc)).size === 1);
  if (!isOfAll || !isOfEach) return [];
  const values = apart.map(([name, own]) => readingOf(name, own));
  return [{type: "attribution", aspect: "speaker", values, reasons: [{rule: "other-speaker", score: 0.6, detail: "the same value stands under different speakers", spans: spansOf(statements)}]}];
}
