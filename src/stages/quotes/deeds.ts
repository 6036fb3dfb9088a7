import type {SpeechVerb} from "../../text/speech-cues.ts";
import {corePhraseAfter} from "./phrases.ts";
import type {Phrase} from "./phrases.ts";
import type {Element} from "./units.ts";

/** Verbs that as often tell what hands did: "two men attacked a rally", "slammed the plan". */
const HARD_VERBS: ReadonlySet<string> = new Set(["attack", "slam", "blast", "assail", "shrug", "brush"]);

/** What is attacked in words alone. */
const SPOKEN_OF: ReadonlySet<string> = new Set((
  "plan plans proposal proposals decision decisions ruling rulings move moves comment comments remark remarks statement statements claim claims policy policies criticism idea ideas bill bills law laws " +
  "measure measures reform reforms budget budgets deal deals agreement treaty verdict sentence report reports article articles coverage response handling record approach strategy order orders ban bans " +
  "tariff tariffs sanction sanctions appointment nomination resolution speech allegation allegations accusation accusations charge charges suggestion opinion opinions view views judgment judgement"
).split(" "));

/** True for a plan, a ruling, a remark: what is said or decided. */
export const isSpokenOf = (elements: readonly Element[], phrase: Phrase | null): boolean => phrase !== null && SPOKEN_OF.has(elements[phrase.head].norm);

/** What is claimed by a form, not by words: "claimed asylum", "claimed three lives". */
const CLAIMED: ReadonlySet<string> = new Set("asylum life lives benefit benefits insurance compensation refund refunds title titles seat seats prize medal medals expenses pension status wicket wickets".split(" "));

/** A blow that is no word: nothing that is said or decided is the object at `from`, and no "for" or "over" tells a reason. O(1). */
export function isDeed({lemma}: SpeechVerb, elements: readonly Element[], from: number): boolean {
  if (lemma === "claim") return CLAIMED.has(elements[corePhraseAfter(elements, from)?.head ?? from].norm);
  if (!HARD_VERBS.has(lemma) || elements[from].quoted) return false;
  const object = corePhraseAfter(elements, from);
  const hasReason = elements.slice(from, from + 9).some(({norm}, i, near) => /^(?:for|over|as)$/u.test(norm) && /^(?:VBG|DT|PRP\$|JJ|NN)/u.test(near[i + 1]?.tag ?? ""));
  return !hasReason && (object === null || !SPOKEN_OF.has(elements[object.head].norm));
}
