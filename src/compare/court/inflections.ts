import {IRREGULAR_FORMS} from "../../text/irregular-forms.ts";

/** Words that look inflected and are not. */
const WHOLE: ReadonlySet<string> = new Set((
  "news series species always perhaps this thus yes is was his its us as has does less unless across besides whereas morning evening nothing something anything everything during ceiling sterling " +
  "hundred sacred naked wicked indeed speed breed need seed feed weed exceed proceed succeed bleed greed united business process access address press class loss boss cross mass pass mess dress congress witness"
).split(" "));

const VOWEL = /[aeiouy]/u;
const LEAST = 3;

/**
 * A word without what inflects it: "rebuilding", "rebuilt" and "rebuilds" are one, as are "walls" and "wall". Takes off
 * endings of number, tense and aspect only, never such as make another word ("safe", "unsafe", "safety"). O(length).
 */
export function uninflected(norm: string): string {
  const known = IRREGULAR_FORMS.get(norm);
  if (known !== undefined) return plain(known);
  return WHOLE.has(norm) || /[^a-z]/u.test(norm) ? norm : plain(withoutEnding(norm));
}

function withoutEnding(norm: string): string {
  if (norm.endsWith("ies") || norm.endsWith("ied")) return norm.length > 4 ? `${norm.slice(0, -3)}y` : norm;
  for (const ending of ["ing", "ed"]) {
    const stem = norm.slice(0, -ending.length);
    if (norm.endsWith(ending) && stem.length >= LEAST && VOWEL.test(stem)) return undoubled(stem);
  }
  if (/(?:[sxz]|ch|sh)es$/u.test(norm) && norm.length > 4) return norm.slice(0, -2);
  return /[^su]s$/u.test(norm) && norm.length > LEAST ? norm.slice(0, -1) : norm;
}

/** "stopped" has its second p from the ending; "called" and "passed" have their own. */
function undoubled(stem: string): string {
  return /(?<twice>[bdgmnprt])\k<twice>$/u.test(stem) ? stem.slice(0, -1) : stem;
}

/** The silent e that "hoping" has lost is taken off "hope" as well. */
function plain(word: string): string {
  return word.length > LEAST && word.endsWith("e") ? word.slice(0, -1) : word;
}
