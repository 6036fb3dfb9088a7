import {IRREGULAR_FORMS} from "./irregular-forms.ts";

/** Endings by tag: "VBD ied" → "3y" says cut three characters and add "y"; a "^" before the ending stands for the whole word. */
export type Endings = ReadonlyMap<string, string>;

const LONGEST = 6;

/** The dictionary form of a word: that of an irregular past ("fled", "cost"), else by the edit of its longest known ending under its tag. Proper nouns keep their letters' case. */
export function lemmaOf(word: string, norm: string, tag: string, endings: Endings): string {
  if (tag === "NNP") return word;
  const base = tag === "NNPS" ? word : norm;
  const irregular = tag === "VBD" || tag === "VBN" ? IRREGULAR_FORMS.get(norm) : undefined;
  if (irregular !== undefined) return irregular;
  const edit = endings.get(`${tag} ^${norm}`) ?? editOfEnding(norm, tag, endings);
  if (edit === undefined) return base;
  const cut = Number(edit[0]);
  return cut < base.length ? base.slice(0, base.length - cut) + edit.slice(1) : edit.slice(1) || base;
}

function editOfEnding(norm: string, tag: string, endings: Endings): string | undefined {
  for (let length = Math.min(LONGEST, norm.length - 1); length >= 0; length--) {
    const edit = endings.get(`${tag} ${norm.slice(norm.length - length)}`);
    if (edit !== undefined) return edit;
  }
  return undefined;
}

/** The edit that makes `lemma` of `norm`, or null when it cuts more than nine characters. */
export function editBetween(norm: string, lemma: string): string | null {
  let same = 0;
  while (same < norm.length && same < lemma.length && norm[same] === lemma[same]) same++;
  const cut = norm.length - same;
  return cut > 9 ? null : `${cut}${lemma.slice(same)}`;
}
