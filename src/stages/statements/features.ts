import {overlapOf, type Document, type Entity, type Mention, type Quantity, type Sentence} from "../../model/index.ts";
import {nounClassOf} from "../../text/classes.ts";
import {countryOf, countryOfDemonym} from "../../text/lexicon/index.ts";

/** What features are looked up in: the layers of one sentence. */
export interface Lookup {
  readonly doc: Document;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly entityOf: ReadonlyMap<string, Entity>;
}

/**
 * What the tokens at `indexes` speak of, each once, in text order: `e:` an entity, `c:` a country (also as "Belgian"),
 * `n:` the class of a noun, `a:` an adjective, `#:` an exact number.
 */
export function featuresOf(lookup: Lookup, indexes: readonly number[]): readonly string[] {
  return [...new Set(indexes.flatMap((at) => featuresAt(lookup, at)))];
}

function featuresAt({doc, sentence, mentions, quantities, entityOf}: Lookup, at: number): readonly string[] {
  const token = sentence.tokens[at];
  const country = countryOfDemonym.get(token.norm);
  if (country && /^\p{Lu}/u.test(doc.text.slice(token.start, token.end))) return [`c:${country}`];
  const name = mentions.find((mention) => mention.form !== "nominal" && overlapOf(mention, token) > 0 && !(mention.title && overlapOf(mention.title, token) > 0));
  const entity = name && entityOf.get(name.id);
  if (entity) return [featureOf(entity)];
  const number = quantities.find((quantity) => quantity.start <= token.start && token.end <= quantity.end && quantity.low === quantity.high && quantity.low !== null);
  if (number && token.tag === "CD") return [`#:${number.low}`];
  if (/^NNS?$/u.test(token.tag)) return [`n:${nounClassOf(token.lemma)}`, ...referent(mentions, entityOf, token)];
  return /^JJ/u.test(token.tag) ? [`a:${token.lemma}`] : [];
}

/** The named entity that a nominal headed by the token stands for. */
function referent(mentions: readonly Mention[], entityOf: ReadonlyMap<string, Entity>, token: {readonly start: number}): readonly string[] {
  const nominal = mentions.find(({form, head}) => form === "nominal" && head.start === token.start);
  const entity = nominal && entityOf.get(nominal.id);
  return entity && !entity.unnamed ? [featureOf(entity)] : [];
}

function featureOf({id, name, kind}: Entity): string {
  const country = kind === "place" ? countryOf.get(name.toLowerCase()) : undefined;
  return country ? `c:${country}` : `e:${id}`;
}
