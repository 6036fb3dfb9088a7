import type {Document, Entity, Informant, Mention, Quote, Range, Span} from "../../model/index.ts";
import {groupBy, idOf, spanOf} from "../../model/index.ts";
import {coreOf} from "./descriptions.ts";
import {headOf, isOfInformants, peopleIn} from "./people.ts";
import {termsBeside} from "./terms.ts";

/** An informant before it was held against others. */
export type Row = Omit<Informant, "matches">;

/** What the rows are made of. */
export interface Ground {
  readonly documents: readonly Document[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
}

/** How much a phrase tells of somebody: words before a comma or "who", then all. */
function tellsMost(a: Span, b: Span, docs: ReadonlyMap<string, Document>): Span {
  const [one, other] = [a, b].map(({doc, start, end}) => docs.get(doc)!.text.slice(start, end));
  const [more, less] = [coreOf(other).split(/\s+/u).length, coreOf(one).split(/\s+/u).length];
  return more > less || more === less && other.length > one.length ? b : a;
}

/** A quote of somebody without a name, and the words that say who it is. */
interface Saying {
  readonly quote: Quote;
  readonly doc: Document;
  readonly entity: Entity | undefined;
  /** Null for a pronoun or where nothing stands. */
  readonly phrase: Range | null;
  readonly people: number | null;
}

/**
 * The ledger's rows: quotes of one unnamed entity, "a US official" apart from "two US officials" where an article has both.
 * In the order of documents and of first quotes. O(quotes + mentions).
 */
export function rowsOf(ground: Ground): readonly Row[] {
  const sayings = sayingsOf(ground);
  const groups = groupBy(sayings, ({entity, quote, doc, phrase}) => entity?.id ?? `${quote.doc} ${phrase ? doc.text.slice(phrase.start, phrase.end).toLowerCase() : ""}`);
  const names = namesOf(ground);
  const rows = [...groups.values()].flatMap((group) => byNumber(group).map((one) => rowOf(one, names)))
    .filter(({doc, start, end}) => isOfInformants(names.docs.get(doc)!.text.slice(start, end))); // rows are of these documents
  const order = new Map(ground.documents.map(({id}, at) => [id, at]));
  const first = new Map(sayings.map(({quote}, at) => [quote.id, at]));
  return rows.sort((a, b) => order.get(a.doc)! - order.get(b.doc)! || first.get(a.quotes[0])! - first.get(b.quotes[0])!);
}

function sayingsOf({documents, mentions, quotes, entities}: Ground): readonly Saying[] {
  const docs = new Map(documents.map((doc) => [doc.id, doc]));
  const byMention = new Map(mentions.map((mention) => [mention.id, mention]));
  const owner = new Map(entities.flatMap((entity) => entity.mentions.map((id) => [id, entity] as const)));
  return quotes.flatMap((quote) => {
    const [doc, entity, mention] = [docs.get(quote.doc), owner.get(quote.speaker ?? ""), byMention.get(quote.speaker ?? "")];
    if (!doc || entity && !entity.unnamed || quote.speakerType === "document" || quote.stance === "declines" || quote.stance === "silent") return [];
    const own = quote.speakerWords ?? mention ?? null;
    if (quote.speakerKind !== "unnamed" && (own === null || termsBeside(doc, own) === null)) return [];
    const isPronoun = mention?.form === "pronoun";
    const head = mention && !isPronoun ? doc.text.slice(mention.head.start, mention.head.end) : "";
    const words = own ? doc.text.slice(own.start, own.end) : "";
    return [{quote, doc, entity, phrase: isPronoun || own === null ? null : own, people: peopleIn(words, isPronoun ? words : head || headOf(words))}];
  });
}

/** One group for each number of people; "the officials" goes with the only number told. */
function byNumber(group: readonly Saying[]): readonly (readonly Saying[])[] {
  const numbers = [...new Set(group.map(({people}) => people))];
  const several = numbers.filter((people) => people !== null && people > 1);
  const numberOf = ({people}: Saying) => (people === null && several.length === 1 ? several[0] : people);
  return [...groupBy(group, (saying) => String(numberOf(saying))).values()];
}

/** Nominal mentions of each unnamed entity, and the documents. */
interface Names {
  readonly docs: ReadonlyMap<string, Document>;
  readonly nominals: (entity: Entity) => readonly Mention[];
}

function namesOf({documents, mentions}: Ground): Names {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return {docs: new Map(documents.map((doc) => [doc.id, doc])), nominals: (entity) => entity.mentions.flatMap((id) => byId.get(id) ?? []).filter(({form}) => form === "nominal")};
}

/** The fullest description is one that tells as many people; where the quotes have only pronouns, the entity's own words. */
function rowOf(group: readonly Saying[], {docs, nominals}: Names): Row {
  const [{entity, quote}] = group;
  const phrases = group.flatMap(({doc, phrase}): readonly Span[] => (phrase ? [{doc: doc.id, start: phrase.start, end: phrase.end}] : []));
  const numbers = group.map(({people}) => people).filter((people) => people !== null);
  const people = numbers.length > 0 ? Math.max(...numbers) : null;
  const own = entity ? nominals(entity).filter((mention) => peopleIn(docs.get(mention.doc)!.text.slice(mention.start, mention.end), docs.get(mention.doc)!.text.slice(mention.head.start, mention.head.end)) === people) : [];
  const described = [...phrases, ...own.map(spanOf)];
  const span = described.length > 0 ? described.reduce((best, one) => tellsMost(best, one, docs)) : spanOf(quote);
  return {
    id: idOf("in", span.doc, span.start, span.end, quote.id), ...span, entity: entity?.id ?? null, people,
    terms: group.map(({doc, phrase}) => phrase && termsBeside(doc, phrase)).find((found) => found !== null) ?? null, quotes: group.map((one) => one.quote.id),
  };
}
