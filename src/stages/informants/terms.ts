import type {Document, Range, Span} from "../../model/index.ts";

/** Ways in which articles say that a name is withheld, and why. */
const TERMS = /\b(?:(?:on|under) (?:the )?condition (?:of anonymity|that (?:he|she|they) not be named)|(?:asked|asking|requested|wished|wishes|wanted|preferred|insisted|declined|refused)(?: to remain)?(?: not)? (?:to be (?:named|identified|quoted by name)|anonymity|anonymous)|(?:did|does|do) not want (?:his|her|their) names?(?: to be)? (?:used|published|printed)|(?:was|were|is|are) not authori[sz]ed to (?:speak|talk|comment|discuss)|(?:would|did) not give (?:his|her|their|a) names?|whom? [^.,;”"]{0,60}(?:did|do|does|would) not (?:name|identify)|(?:speaking|spoke|talking) anonymously|for fear of (?:reprisals?|retaliation|losing (?:his|her|their) jobs?)|withh[eo]ld(?:ing)? (?:his|her|their) names?)\b/giu;

/** Characters behind the words that tell who speaks within which the terms are looked for. */
const REACH = 160;

/** The words that say why a name is not told, in the phrase that names the speaker or right behind it; null where there are none. O(length). */
export function termsBeside({id, text}: Document, phrase: Range): Span | null {
  const end = lineEnd(text, phrase.end);
  for (const match of text.slice(phrase.start, Math.min(end, phrase.end + REACH)).matchAll(TERMS)) {
    const start = phrase.start + match.index;
    return {doc: id, start, end: start + match[0].length};
  }
  return null;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}
