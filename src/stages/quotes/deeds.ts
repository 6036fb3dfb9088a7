import {SPEAKING_THINGS, type SpeechVerb} from "../../text/speech-cues.ts";
import {corePhraseAfter} from "./phrases.ts";
import type {Phrase} from "./phrases.ts";
import type {Element} from "./units.ts";

/** Verbs that as often tell what hands did: "two men attacked a rally", "slammed the plan". */
const HARD_VERBS: ReadonlySet<string> = new Set(["attack", "slam", "blast", "assail", "shrug", "brush"]);

/** Verbs that tell of help, not of words, but where what is helped is said or decided ("the plan was backed by the union"). */
export const GIVES_HELP: ReadonlySet<string> = new Set(["support", "back", "defend", "oppose"]);

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

/** What is denied or granted, not said: "denied bond", "was denied entry". */
const GRANTED: ReadonlySet<string> = new Set((
  "bond bail parole entry access permission visa visas asylum request requests motion motions application applications appeal appeals petition petitions clemency custody leave service services boarding treatment care"
).split(" "));

/** What a court or a master dismisses; all else is dismissed in words. */
const DISCHARGED: ReadonlySet<string> = new Set((
  "lawsuit lawsuits suit suits case cases charge charges appeal appeals petition petitions motion motions complaint complaints application applications indictment indictments proceedings " +
  "staff worker workers employee employees minister ministers chief director aide aides judge officer officers coach manager"
).split(" "));

/** What is called to mind; a maker recalls its cars, a state its envoy. */
const REMEMBERED: ReadonlySet<string> = new Set((
  "day days moment moments night nights morning evening week year years time times scene scenes event events incident incidents memory memories story stories word words conversation conversations horror terror " +
  "fear panic experience experiences childhood youth war explosion blast crash attack accident storm flood fire meeting meetings ordeal history feeling feelings sound sight smell episode encounter life"
).split(" "));

/**
 * An act that the words for speech also name, whatever follows: "denied bond", "dismissed the suit", "recalled the cars", "claimed lives",
 * and "showed no remorse", where no document shows it. `from` is where the object begins. O(1).
 */
export function isAct({lemma}: SpeechVerb, elements: readonly Element[], subject: Phrase | null, from: number): boolean {
  const next = elements[from];
  if (lemma === "show") return subject !== null && !SPEAKING_THINGS.has(elements[subject.head].norm);
  if (!next || next.quoted || lemma === "dismiss" && elements.slice(from, from + 9).some(({norm}) => norm === "as") || /^(?:that|[,:]|how|what|why)$/u.test(next.norm)) return false;
  return next.tag !== "VBG" && isDoneTo(lemma, elements[corePhraseAfter(elements, from)?.head ?? from].norm);
}

/** Whether the verb tells an act where its object is this noun: a claim of lives, a denial of bond, a dismissal of a suit, a recall of cars. */
export function isDoneTo(lemma: string, head: string): boolean {
  if (lemma === "claim") return CLAIMED.has(head);
  if (lemma === "deny") return GRANTED.has(head);
  if (lemma === "dismiss") return DISCHARGED.has(head);
  return lemma === "recall" && !REMEMBERED.has(head);
}
