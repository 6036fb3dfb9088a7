import type {Entity, Span} from "../../src/model/index.ts";
import {articleShare, shared} from "./places.ts";
import type {Example} from "./places.ts";
import type {ExpectedEntity, Miss} from "./reading.ts";

/** What the reading says of people, bodies and places, held against the dossier. */

interface Occurrence extends Span {
  readonly alias: string;
  readonly key: string;
}

export function missedNames(example: Example): Miss[] {
  const places = placesOfAll(example);
  return example.reading.entities.flatMap((want, index) => {
    const best = bestEntity(example, places[index]);
    if (!best) return [{line: want.name, why: "not found"}];
    const lacking = places[index].filter((place) => !speaksOf(example, best, place));
    const aliases = new Set(lacking.map(({alias, key}) => `“${alias}” in ${key}`));
    return [...aliases].map((alias) => ({line: want.name, why: `lacks ${alias}`}));
  });
}

export function wrongKinds(example: Example): Miss[] {
  const places = placesOfAll(example);
  return example.reading.entities.flatMap((want, index) => {
    const kind = bestEntity(example, places[index])?.kind ?? want.kind;
    return kind === want.kind ? [] : [{line: `${want.name} is a ${want.kind}`, why: `got ${kind}`}];
  });
}

/** Two entities of the reading under one entity of the dossier. */
export function wrongJoins(example: Example): Miss[] {
  const places = placesOfAll(example);
  return example.reading.entities.flatMap((want, index) => {
    const best = bestEntity(example, places[index]);
    const others = example.reading.entities.filter((_, other) => other !== index && best
      && places[other].some((place) => speaksOf(example, best, place, 0.95)));
    return others.map((other) => ({line: `${want.name} is not ${other.name}`, why: `both are ${best?.name}`}));
  });
}

/** Each unnamed informant has an entity without a name, and no two share one. */
export function missedUnnamed(example: Example): Miss[] {
  const {reading, dossier, placesOf, mentionOf} = example;
  const taken = new Map<Entity, string>();
  return reading.unnamed.informants.flatMap(({doc, name}) => {
    const places = placesOf({doc, text: name});
    const entity = dossier.layers.entities.find(({unnamed, mentions}) => unnamed
      && mentions.map(mentionOf).some((mention) => mention && places.some((place) => shared(mention, place) >= 0.6 * (mention.end - mention.start))));
    const other = entity && taken.get(entity);
    if (entity) taken.set(entity, name);
    if (!entity) return [{line: `${doc}: ${name}`, why: "no entity"}];
    return other === undefined ? [] : [{line: `${doc}: ${name}`, why: `joined with ${other}`}];
  });
}

function bestEntity(example: Example, places: readonly Occurrence[]): Entity | undefined {
  const tally = example.dossier.layers.entities
    .map((entity) => ({entity, hits: places.filter((place) => speaksOf(example, entity, place)).length}))
    .filter(({hits}) => hits > 0);
  return tally.sort((a, b) => b.hits - a.hits)[0]?.entity;
}

function speaksOf({mentionOf}: Example, entity: Entity, place: Span, share = 0.5): boolean {
  return entity.mentions.map(mentionOf).some((mention) => mention && mention.form !== "pronoun"
    && shared(mention, place) >= share * (share > 0.9 ? Math.max(mention.end - mention.start, place.end - place.start) : place.end - place.start));
}

/** Where each entity is named in article parts; a name inside a longer one of the reading is not counted. */
function placesOfAll(example: Example): Occurrence[][] {
  const all = example.reading.entities.map((entity) => occurrencesOf(example, entity));
  return all.map((places) => places.filter((place) => !all.flat().some((other) => holds(other, place))));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.doc === inner.doc && outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function occurrencesOf({placesOf, docOf}: Example, {aliases, docs}: ExpectedEntity): Occurrence[] {
  return docs.flatMap((key) => aliases.flatMap((alias) => placesOf({doc: key, text: alias})
    .filter((place) => standsAlone(docOf(key).text, place) && articleShare(docOf(key), place) === 1)
    .map((place) => ({...place, alias, key}))));
}

function standsAlone(text: string, {start, end}: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}
