import {afterParenthesis, corePhraseAfter, OCCASIONS} from "./phrases.ts";
import type {Indexes} from "./phrases.ts";
import type {Element} from "./units.ts";
import {isDash, isFinite, isTimeWord} from "./word-classes.ts";

/**
 * Where the words for a speaker who stands behind the verb end: "said Ana Ode, a harbor guard in Velmora who saw it." takes along what hangs on
 * the last noun and a relative clause behind a comma; "on Monday" and "in a statement" belong to the verb.
 */
export function wordsEnd(elements: readonly Element[], {to}: Indexes): number {
  const own = hangingEnd(elements, afterParenthesis(elements, to));
  const relative = elements[own]?.norm === "," && /^W[DP]/u.test(elements[own + 1]?.tag ?? "");
  return relative ? stopAt(elements, own + 1) : own;
}

function hangingEnd(elements: readonly Element[], from: number): number {
  const next = elements[from];
  const hangs = next && (/^W[DP]/u.test(next.tag) || next.norm === "that" || /^IN$/u.test(next.tag) && !belongsToVerb(elements, from) || /^VB[NG]$/u.test(next.tag) && elements[from - 1]?.tag === "NNS");
  if (!hangs) return from;
  const end = stopAt(elements, from);
  const relative = elements.findIndex(({tag, norm}, i) => i >= from && i < end && (/^W[DP]/u.test(tag) || norm === "that"));
  return elements.some((element, i) => i >= from && i < (relative < 0 ? end : relative) && isFinite(element)) ? from : end;
}

/** Up to the next mark, or the first adverbial that belongs to the verb. */
function stopAt(elements: readonly Element[], from: number): number {
  let at = from;
  while (at < elements.length && !elements[at].quoted && !/^[.,;:!?]$/u.test(elements[at].norm) && !isDash(elements[at]) && !(at > from && belongsToVerb(elements, at))) at++;
  return at;
}

/** "on Monday", "in a statement", "to reporters", "during", "as he left", "after the vote". */
function belongsToVerb(elements: readonly Element[], at: number): boolean {
  const {tag, norm} = elements[at];
  if (isTimeWord(elements[at]) && elements[at].capital) return true;
  if (!/^(?:IN|TO)$/u.test(tag)) return false;
  if (/^(?:during|after|before|as|while|when|if|because|since|until|about|though|although|by)$/u.test(norm)) return true;
  const phrase = corePhraseAfter(elements, at + 1);
  return phrase !== null && elements.slice(phrase.from, phrase.to).some((element) => isTimeWord(element) || OCCASIONS.has(element.norm) || /^(?:19|20)\d\d$/u.test(element.norm));
}
