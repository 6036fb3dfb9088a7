import {bodyNouns, documentNouns, isPersonNoun} from "../../text/lexicon/index.ts";
import {SPEAKING_THINGS} from "../../text/speech-cues.ts";
import type {Attribution} from "./attribution.ts";
import type {MentionIndex} from "./mention-index.ts";
import {mentionOf} from "./mention-index.ts";
import type {Element, Unit} from "./units.ts";
import {isFinite, isTimeWord, PRONOUN_SUBJECTS} from "./word-classes.ts";

/** Rules that find what is said without a word of who says it. */
export const UNNAMED: ReadonlySet<string> = new Set(["is-said-to", "is-accused-of"]);

const NEEDS_A_SPEAKER = new Set(["show", "believe", "describe", "praise", "accuse", "demand", "promise", "deny", "intend"]);

/** Nouns that are said to teach or show something, and are nobody. */
const SPEAKS_NEVER: ReadonlySet<string> = new Set("anyone anybody history experience logic reason tradition nature fate time life reality fact facts sense intuition spending results trend trends".split(" "));

/** Weak verbs, and verbs of thought and judgment, count only where the speaker is one who can speak. */
export function isPlausible({elements}: Unit, attribution: Attribution, index: MentionIndex): boolean {
  const {weak, kind, speaker, rule} = attribution;
  if (!speaker) return UNNAMED.has(rule) || (!weak && !NEEDS_A_SPEAKER.has(kind));
  const head = elements[speaker.head];
  if (SPEAKS_NEVER.has(head.norm) || head.norm === "one" && elements[speaker.head + 1]?.norm !== "of" && speaker.to - speaker.from === 1) return false; // "history shows", "one wonders"
  if (/^(?:no|nobody|none|neither)$/u.test(elements[speaker.from].norm) || isTimeWord(head) && !head.capital && mentionOf(elements, speaker, index)?.form !== "name") return false; // "no officer has defended it", "as late as Thursday afternoon were insisting"
  if (/^(?:there|what|that|this|these|those)$/u.test(head.norm) || kind === "believe" && /^(?:i|we)$/u.test(head.norm)) return false;
  if (SPEAKING_THINGS.has(head.norm) || mentionOf(elements, speaker, index) !== null) return true;
  return !weak && !NEEDS_A_SPEAKER.has(kind) && (canSpeak(head) || isSaidByAnybody(elements, attribution));
}

/** A name, a pronoun, or the noun of a person, a body or a paper, in the list or by its ending. */
const canSpeak = ({tag, norm}: Element): boolean =>
  /^(?:PRP|W|CD|DT|NNP)/u.test(tag) || PRONOUN_SUBJECTS.has(norm) || bodyNouns.has(norm) || documentNouns.has(norm) || isPersonNoun(norm);

/** Verbs that things do as well: "the clause that informs the act", "the talks continued", "the film tells of a war". */
const DONE_BY_THINGS: ReadonlySet<string> = new Set("inform assure continue go put begin tell reveal post".split(" "));

/** The cue leads to words between marks, or is no participle and no verb that things do; the phrase of the speaker has no verb of its own. */
function isSaidByAnybody(elements: readonly Element[], {cue, speaker, content}: Attribution): boolean {
  const words = elements.slice(cue.from, cue.to);
  const verb = words.findLast(({tag, norm}) => tag.startsWith("VB") && norm !== "according");
  if (!verb) return true;
  if (speaker && elements.slice(speaker.from, speaker.to).some((element) => element.quoted || !element.capital && isFinite(element))) return false;
  return content.some(({from}) => elements[from].quoted) || words.some(isFinite) && (!DONE_BY_THINGS.has(verb.lemma) || verb.norm === "told");
}
