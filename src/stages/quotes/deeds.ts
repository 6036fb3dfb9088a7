import {isPersonNoun} from "../../text/lexicon/index.ts";
import type {SpeechVerb} from "../../text/speech-cues.ts";
import {corePhraseAfter} from "./phrases.ts";
import type {Phrase} from "./phrases.ts";
import type {Element} from "./units.ts";
import {isDocumentNoun} from "./word-classes.ts";

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
export const isSpokenOf = (elements: readonly Element[], phrase: Phrase | null): boolean => phrase !== null && (SPOKEN_OF.has(elements[phrase.head].norm) || !elements[phrase.head].capital && /(?:tion|sion|ment|ing)s?$/u.test(elements[phrase.head].norm));

/** A blow that is no word: nothing that is said or decided is the object at `from`, and no "for" or "over" tells a reason. O(1). */
export function isDeed({lemma}: SpeechVerb, elements: readonly Element[], from: number): boolean {
  if (!HARD_VERBS.has(lemma) || elements[from].quoted) return false;
  const object = corePhraseAfter(elements, from);
  const hasReason = elements.slice(from, from + 9).some(({norm}, i, near) => /^(?:for|over|as)$/u.test(norm) && /^(?:VBG|DT|PRP\$|JJ|NN)/u.test(near[i + 1]?.tag ?? ""));
  return !hasReason && (object === null || !SPOKEN_OF.has(elements[object.head].norm));
}

/** By verb, the objects with which it tells an act: what is claimed by a form, granted or refused, discharged by a court or a master. Dictionary forms. */
const ACTS_ON: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries({
  claim: "asylum life benefit insurance compensation refund title seat prize medal expense pension status wicket",
  deny: "bond bail parole entry access permission visa asylum request motion application appeal petition clemency custody leave service boarding treatment care",
  dismiss: "lawsuit suit case charge appeal petition motion complaint application indictment proceeding staff worker employee minister chief director aide judge officer coach manager",
}).map(([lemma, nouns]) => [lemma, new Set(nouns.split(" "))]));

/** What is called to mind; a maker recalls its cars, a state its envoy. Dictionary forms. */
const REMEMBERED: ReadonlySet<string> = new Set((
  "day moment night morning evening week year time scene event incident memory story word conversation horror terror " +
  "fear panic experience childhood youth war explosion blast crash attack accident storm flood fire meeting ordeal history feeling sound sight smell episode encounter life"
).split(" "));

/** Whether the verb tells an act where this is its object: a claim of lives, a denial of bond, a dismissal of a suit, a recall of cars, the questioning of a man. O(1). */
export function isDoneTo(lemma: string, {lemma: noun, norm, tag, capital}: Element): boolean {
  if (lemma === "question") return isPersonNoun(norm) || tag === "PRP" || capital && tag === "NNP";
  return lemma === "recall" ? !REMEMBERED.has(noun) : ACTS_ON.get(lemma)?.has(noun) ?? false;
}

/**
 * An act that the words for speech also name, however they go on: "denied bond", "dismissed the suit", "recalled the cars", "claimed lives", and
 * "showed no remorse", where no document shows it. `from` is where the object begins. O(1).
 */
export function isAct({lemma}: SpeechVerb, elements: readonly Element[], subject: Phrase | null, from: number): boolean {
  if (lemma === "show") return subject !== null && !isDocumentNoun(elements[subject.head].norm);
  const next = elements[from];
  const isTold = !next || next.quoted !== null || next.tag === "VBG" || /^(?:that|[,:]|how|what|why)$/u.test(next.norm) || elements.slice(from, from + REACH_OF_AS).some(({norm}) => norm === "as");
  return !isTold && isDoneTo(lemma, elements[corePhraseAfter(elements, from)?.head ?? from]);
}

/** Elements behind the verb within which "as" tells what the object is called: "dismissed the case as a stunt". */
const REACH_OF_AS = 9;
