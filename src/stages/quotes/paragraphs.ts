import type {Unit} from "./units.ts";

/** The units of a paragraph, as indexes: from `first` to `last`, both within it. */
export interface Paragraph {
  readonly first: number;
  readonly last: number;
}

/** The paragraphs that units make, in order. O(units). */
export function paragraphsOf(units: readonly Unit[]): readonly Paragraph[] {
  const paragraphs: {first: number; last: number}[] = [];
  units.forEach(({paragraph, part}, at) => {
    const before = units[at - 1];
    if (before && before.paragraph === paragraph && before.part === part) paragraphs.at(-1)!.last = at;
    else paragraphs.push({first: at, last: at});
  });
  return paragraphs;
}
