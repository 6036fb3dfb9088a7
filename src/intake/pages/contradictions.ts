import {parsePublished} from "../dates.ts";
import type {StatedFact} from "./stated-facts.ts";
import {instantOf} from "../../text/calendar.ts";

/** All that a page says on a field, the most trusted first. */
export interface Testimony {
  readonly published: readonly StatedFact[];
  readonly updated: StatedFact | null;
  readonly urls: readonly StatedFact[];
  readonly bylines: readonly StatedFact[];
  readonly languages: readonly StatedFact[];
}

const DAY = 86_400_000;

/** What a page says of itself in two ways, in words. */
export function findContradictions(testimony: Testimony): readonly string[] {
  const {published, updated, urls, bylines, languages} = testimony;
  return [
    ...apart("it was published on", published.filter(({where}) => /^(?:JSON-LD datePublished|meta|microdata)/u.test(where)).map(withDay), (a, b) => Math.abs(instantOf(a) - instantOf(b)) > 2 * DAY),
    ...updatedBefore(published[0], updated),
    ...apart("its address is", urls, (a, b) => pathOf(a) !== pathOf(b)),
    ...apart("it was written by", bylines, (a, b) => !sharesWord(a, b)),
    ...apart("its language is", languages, (a, b) => primary(a) !== primary(b)),
  ];
}

function apart(what: string, said: readonly StatedFact[], isOther: (a: string, b: string) => boolean): readonly string[] {
  const [first, ...rest] = said;
  const other = rest.find(({value}) => isOther(first.value, value));
  return other ? [`${what} ${first.value} (${first.where}) and ${what.endsWith("on") ? "on " : what.endsWith("by") ? "by " : ""}${other.value} (${other.where})`] : [];
}

function withDay({value, where}: StatedFact): StatedFact {
  return {value: (parsePublished(value) ?? value).slice(0, 10), where};
}

/** A page cannot have been changed more than a day before it was published. */
function updatedBefore(published: StatedFact | undefined, updated: StatedFact | null): readonly string[] {
  if (!published || !updated || !(instantOf(published.value) - instantOf(updated.value) > DAY)) return [];
  return [`it was changed on ${updated.value.slice(0, 10)} (${updated.where}), before it was published on ${published.value.slice(0, 10)} (${published.where})`];
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.replace(/\/$/u, "").toLowerCase() : url;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

function wordsOf(names: string): readonly string[] {
  return names.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/u)[0];
}
