import {groupBy} from "../../model/index.ts";
import type {Dossier, Entity} from "../../model/index.ts";
import {oneLine} from "../words.ts";
import {byPlace, sigilsOf} from "./lookup.ts";
import type {Lookup, Passage} from "./lookup.ts";
import {voiceOf} from "./voices.ts";
import type {Voice} from "./voices.ts";

/** One wording for an entity, and every place that has it. */
export interface DescriptionView {
  readonly passage: Passage;
  /** The first place in each other document that has the same words. */
  readonly also: readonly Passage[];
  readonly sigils: readonly string[];
  /** Whose words they are; nobody for the outlets' own. */
  readonly voices: readonly Voice[];
}

export interface DescribedView {
  readonly name: string;
  readonly sigils: readonly string[];
  readonly descriptions: readonly DescriptionView[];
}

/** Entities with descriptions that say more than a name: those that two or more articles describe first, then those with more wordings. */
export function viewDescribed({layers}: Dossier, lookup: Lookup): readonly DescribedView[] {
  const names = new Set(layers.entities.filter(({unnamed}) => !unnamed).map(({name}) => bare(name)));
  const described = layers.entities.map((entity) => viewEntity(entity, names, lookup)).filter(({descriptions}) => descriptions.length > 0);
  return described.sort((a, b) => b.sigils.length - a.sigils.length || b.descriptions.length - a.descriptions.length);
}

function viewEntity(entity: Entity, names: ReadonlySet<string>, lookup: Lookup): DescribedView {
  const wordsOf = (span: Entity["descriptions"][number]) => bare(lookup.passage(span).words);
  const telling = entity.descriptions.filter((span) => wordsOf(span) !== bare(entity.name) && !names.has(wordsOf(span)));
  const wordings = groupBy([...telling].sort(byPlace(lookup)), wordsOf);
  return {
    name: oneLine(entity.name), sigils: sigilsOf(lookup, telling.map(({doc}) => doc)),
    descriptions: [...wordings.values()].map((places) => viewWording(places, lookup)),
  };
}

function viewWording(places: Entity["descriptions"], lookup: Lookup): DescriptionView {
  const [passage, ...also] = [...groupBy(places, ({doc}) => doc).values()].map(([first]) => lookup.passage(first));
  const voices = places.flatMap(({quote}) => describer(quote, lookup) ?? []);
  return {passage, also, sigils: sigilsOf(lookup, places.map(({doc}) => doc)), voices: [...new Map(voices.map((voice) => [voice.name, voice])).values()]};
}

/** Whose words a description is; that they deny something else there does not matter. */
function describer(quote: string | null, lookup: Lookup): Voice | null {
  const voice = voiceOf({quote, speaker: null}, lookup);
  return voice && {...voice, denial: ""};
}

/** The words in lower case without the article before them. */
function bare(words: string): string {
  return oneLine(words).toLowerCase().replace(/^(?:the|an?) /u, "");
}
