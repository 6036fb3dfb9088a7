import {personNouns} from "../../text/lexicon/index.ts";
import type {Attribution} from "./attribution.ts";
import {invertsAt} from "./complements.ts";
import type {VerbCue} from "./cues.ts";
import {headOf, isDash, isFinite, phraseAfter, phraseBefore, subjectBefore} from "./phrases.ts";
import type {Phrase} from "./phrases.ts";
import type {Element} from "./units.ts";

/** The phrase for who speaks with a cue; null where none can be told. */
export function speakerOf(elements: readonly Element[], cue: VerbCue, earlier: readonly Attribution[]): Phrase | null {
  const own = cue.form === "finite" ? subjectBefore(elements, cue.from) : null;
  if (own) return antecedentOf(elements, own);
  if (cue.form === "finite" && invertsAt(elements, cue)) return phraseAfter(elements, cue.to);
  return relativeSubject(elements, cue) ?? (cue.form === "participle" && cue.from === 0 ? subjectAhead(elements, cue) : null) ?? sharedSubject(elements, cue, earlier);
}

/** "Citing the fog, the captain turned back": a participle that opens the sentence has the subject behind the comma. */
function subjectAhead(elements: readonly Element[], {to}: VerbCue): Phrase | null {
  const comma = elements.findIndex(({norm, final}, i) => i > to && i < to + 30 && (norm === "," || final === ","));
  const subject = comma > 0 ? phraseAfter(elements, comma + 1) : null;
  const verb = subject ? elements[subject.to] : undefined;
  return subject && verb && (isFinite(verb) || /^RB/u.test(verb.tag) || verb.norm === ",") ? subject : null;
}

/** "the minister, who said …": the phrase before "who". */
export function antecedentOf(elements: readonly Element[], phrase: Phrase): Phrase {
  if (elements[phrase.head].norm !== "who") return phrase;
  const comma = elements[phrase.head - 1]?.norm === "," ? 1 : 0;
  const before = phraseBefore(elements, phrase.head - comma);
  return before ? nearestPerson(elements, before) : phrase;
}

/** Of "a break with its allies, who", the allies: the last part of the phrase with a person at its head. */
function nearestPerson(elements: readonly Element[], phrase: Phrase): Phrase {
  let from = phrase.to;
  while (from > phrase.from) {
    from--;
    const starts = from === phrase.from || /^(?:IN|TO)$/u.test(elements[from - 1].tag);
    const head = starts ? headOf(elements, {from, to: phrase.to}) : -1;
    if (starts && (personNouns.has(elements[head].norm) || from === phrase.from)) return {from, to: phrase.to, head};
  }
  return phrase;
}

/** "a report, which said …", "documents that show …". */
function relativeSubject(elements: readonly Element[], cue: VerbCue): Phrase | null {
  const before = elements[cue.from - 1];
  if (!before || !/^(?:WDT|WP)$/u.test(before.tag)) return null;
  const comma = elements[cue.from - 2]?.norm === "," ? 1 : 0;
  return phraseBefore(elements, cue.from - 1 - comma);
}

/** The subject that a participle, an infinitive or a second verb shares with what stands before it. */
function sharedSubject(elements: readonly Element[], cue: VerbCue, earlier: readonly Attribution[]): Phrase | null {
  const before = elements[cue.from - 1];
  if (cue.form === "finite" && before && !/^(?:CC|,|RB)$/u.test(before.tag) && !isDash(before)) return null;
  const gone = earlier.filter(({content, speaker}) => speaker !== null && content.length > 0 && content.at(-1)!.to <= cue.from);
  const previous = gone.findLast((one) => !gone.some((outer) => outer !== one && outer.content.some(({from, to}) => from <= one.cue.from && one.cue.from < to)));
  if (previous) return previous.speaker;
  for (let i = cue.from - 1; i >= 0; i--) {
    if (elements[i].norm === ";") return null;
    if (!isFinite(elements[i])) continue;
    const subject = subjectBefore(elements, i);
    if (subject) return antecedentOf(elements, subject);
  }
  return null;
}
