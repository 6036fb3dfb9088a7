import type {Example} from "./places.ts";

const EMPTY_WORDS = new Set(["a", "an", "the", "of", "mr", "mrs", "ms", "president", "and", "its", "one", "at", "in", "who"]);

/** True when the mention, or its entity under any of its names, is the one that the reading names. */
export function isSpeaker(example: Example, mention: string, wanted: string): boolean {
  const want = contentWords(wanted);
  return namesOf(example, mention).some((name) => {
    const have = contentWords(name);
    const both = [...want].filter((word) => have.has(word)).length;
    return both > 0 && (both >= want.size / 2 || both === have.size);
  });
}

function namesOf({mentionOf, entityOf, wordsAt}: Example, id: string): string[] {
  const mention = mentionOf(id);
  const entity = entityOf(id);
  const siblings = (entity?.mentions ?? []).map(mentionOf).filter((other) => other?.form === "name");
  return [mention, ...siblings].flatMap((one) => (one ? [wordsAt(one)] : [])).concat(entity?.name ?? []);
}

function contentWords(name: string): Set<string> {
  const words = name.toLowerCase().replace(/[’']s\b/gu, "").split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== "" && !EMPTY_WORDS.has(word)));
}
