import {compareNames, SAME, wordsOfName} from "../names.ts";
import type {Document, Dossier, Entity, Quote} from "../../model/index.ts";

/** Whether a speaker is the one that was asked for; `unknown` where the article does not tell who speaks. */
export type Fit = "same" | "other" | "unknown";

/** Who speaks in a quote. */
export interface Speaker {
  /** The entity's name, else the words that name the speaker; null where nothing does. */
  readonly name: string | null;
  /** Id of the entity; null where there is none. */
  readonly entity: string | null;
  /** All words by which the speaker may be asked for: names, descriptions, the phrase beside the quote. */
  readonly forms: readonly string[];
}

export type Speakers = (quote: Quote) => Speaker;

const UNKNOWN: Speaker = {name: null, entity: null, forms: []};

/** Looks up who speaks. O(mentions) once, then O(forms of the speaker) a quote. */
export function speakersOf({documents, layers}: Dossier): Speakers {
  const docs = new Map(documents.map((doc) => [doc.id, doc]));
  const entities = new Map((layers.entities ?? []).flatMap((entity) => entity.mentions.map((id) => [id, entity] as const)));
  const mentions = new Map((layers.mentions ?? []).map((mention) => [mention.id, mention]));
  const formsOf = (entity: Entity) => [
    entity.name, ...entity.mentions.flatMap((id) => mentions.get(id) ?? []).filter(({form}) => form !== "pronoun").map((mention) => wordsAt(docs, mention)),
    ...entity.descriptions.map((description) => wordsAt(docs, description)),
  ];
  const known = new Map<string, readonly string[]>();
  return (quote) => {
    const entity = quote.speaker === null ? undefined : entities.get(quote.speaker);
    const phrase = quote.speakerWords && wordsAt(docs, {...quote.speakerWords, doc: quote.doc});
    if (!entity) return phrase === null ? UNKNOWN : {name: phrase, entity: null, forms: [phrase]};
    if (!known.has(entity.id)) known.set(entity.id, [...new Set(formsOf(entity))]);
    return {name: entity.name, entity: entity.id, forms: [...known.get(entity.id)!, ...(phrase === null ? [] : [phrase])]};
  };
}

function wordsAt(docs: ReadonlyMap<string, Document>, {doc, start, end}: {readonly doc: string; readonly start: number; readonly end: number}): string {
  return docs.get(doc)?.text.slice(start, end) ?? "";
}

/**
 * Whether the speaker may be called so: a name that compares as one with a name of the speaker's, or words of which each
 * stands in one of the names or descriptions ("Ode", "the harbor master", "Mayor Ode"). O(forms · words).
 */
export function fitOf(asked: string, {forms, name}: Speaker): Fit {
  if (name === null) return "unknown";
  const wanted = contentOf(asked);
  if (wanted.length === 0) return "unknown";
  return forms.some((form) => isWithin(wanted, contentOf(form)) || isSameName(asked, form)) || isWithinAll(wanted, forms) ? "same" : "other";
}

const EMPTY: ReadonlySet<string> = new Set("the a an of and for in at on by who mr mrs ms miss sir".split(" "));

const contentOf = (words: string): readonly string[] => wordsOfName(words).filter((word) => !EMPTY.has(word));

/** A part of the form that ends it or holds its name: "Ode" of "Ana Ode", "harbor master" of "Ana Ode, harbor master of Velmora". */
function isWithin(wanted: readonly string[], form: readonly string[]): boolean {
  return form.length > 0 && wanted.every((word) => form.includes(word));
}

function isSameName(asked: string, form: string): boolean {
  return form.length <= 80 && contentOf(form).length > 1 && contentOf(asked).length > 1 && compareNames(asked, form, {kind: "person"}).score >= SAME;
}

/** "Mayor Ana Ode", where one form has the name and another the office. */
function isWithinAll(wanted: readonly string[], forms: readonly string[]): boolean {
  const all = new Set(forms.flatMap(contentOf));
  return wanted.length > 1 && wanted.every((word) => all.has(word));
}
