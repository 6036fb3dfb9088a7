import {EVENT_CLASSES, EVENT_NOUNS, LIGHT_VERBS, THING_CLASSES, type WordClass} from "./lexicon/classes.ts";

const index = (classes: readonly WordClass[]): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const {name, words} of classes) for (const word of words) names.set(word, [...(names.get(word) ?? []), name]);
  return names;
};

const eventClasses = index(EVENT_CLASSES);
const thingClasses = index(THING_CLASSES);

/** The event classes of a lemma ("meeting" is a meeting and a gathering); the lemma itself where none is listed. */
export function eventClassesOf(lemma: string): readonly string[] {
  return eventClasses.get(lemma) ?? stemsOf(lemma).map((stem) => eventClasses.get(stem)).find((names) => names !== undefined) ?? [lemma];
}

/** What a form in -ed or -ing may be a form of, where the lemma was not found. */
function stemsOf(word: string): readonly string[] {
  const stem = /^(?<stem>.{2,}?)(?:ed|ing)$/u.exec(word)?.groups?.stem;
  return stem ? [stem, `${stem}e`, stem.slice(0, -1)] : [];
}

/** The class of a noun as a thing or event; the lemma itself where none is listed. */
export function nounClassOf(lemma: string): string {
  return (thingClasses.get(lemma) ?? eventClasses.get(lemma))?.[0] ?? lemma;
}

/** True for a word that the list of things knows, whatever its tag. */
export const isThingNoun = (lemma: string): boolean => thingClasses.has(lemma);
export const isEventNoun = (lemma: string): boolean => EVENT_NOUNS.has(lemma);
export const isLightVerb = (lemma: string): boolean => LIGHT_VERBS.has(lemma);
