import {DENYING_LEMMAS} from "../../text/speech-cues.ts";
import type {Attribution} from "./attribution.ts";
import {citing} from "./citing.ts";
import {clauseEnd, invertsAt} from "./clause-end.ts";
import {complementAfter} from "./complements.ts";
import {findVerbCues} from "./cues.ts";
import type {VerbCue} from "./cues.ts";
import {findColons, findNouns, findPrepositions} from "./other-cues.ts";
import {phraseAfter} from "./phrases.ts";
import {passive, quotedBy, reportedSpeech} from "./relayed.ts";
import {findSilences} from "./silences.ts";
import {speakerOf} from "./speakers.ts";
import {subjectBefore} from "./subjects.ts";
import type {Element, Unit} from "./units.ts";
import {isTimeWord} from "./word-classes.ts";
import {around, postposed} from "./words-before.ts";

/** All attributions of a unit, in order of their cues. */
export function findAttributions(unit: Unit): readonly Attribution[] {
  const {elements} = unit;
  const cues = findVerbCues(elements);
  const drafts: Attribution[] = [];
  for (const cue of cues) {
    const draft = readCue(elements, cue, cues, drafts);
    if (draft) drafts.push(draft);
  }
  return [...drafts.map((draft) => within(draft, drafts)), ...findPrepositions(elements, cues), ...findNouns(elements, cues), ...findColons(unit, cues), ...findSilences(elements, drafts)].sort((a, b) => a.cue.from - b.cue.from);
}

/** Words told within another's words end where those do. O(attributions). */
function within(inner: Attribution, all: readonly Attribution[]): Attribution {
  const ends = all.flatMap(({cue, content}) => (cue.from < inner.cue.from ? content.filter(({from, to}) => from <= inner.cue.from && inner.cue.to < to).map(({to}) => to) : []));
  const end = Math.min(...ends);
  return inner.content.some(({from, to}) => from < end && end < to) ? {...inner, content: inner.content.map(({from, to}) => ({from, to: from < end ? Math.min(to, end) : to}))} : inner;
}

function readCue(elements: readonly Element[], cue: VerbCue, cues: readonly VerbCue[], earlier: readonly Attribution[]): Attribution | null {
  if (cue.form === "passive") return quotedBy(elements, cue, cues) ?? passive(elements, cue, cues);
  if (cue.negated || cue.form === "participle" && elements[cue.from - 1]?.norm === "as") return null; // "quoted as saying" is read at "quoted"
  const follows = invertsAt(elements, cue) && (elements[cue.from - 1].quoted !== null || subjectBefore(elements, cue.from) === null || namesAtEnd(elements, cue));
  if (follows) return postposed(elements, cue, true);
  const opening = cue.from === 0 ? saysOde(elements, cue) : null;
  if (opening) return opening;
  const complement = complementAfter(elements, cue, cues);
  if (!complement) return cue.form === "finite" ? postposed(elements, cue, false) : null;
  const {reading, frame} = complement;
  const via = citing(elements, cue, complement);
  const named = speakerOf(elements, cue, frame, earlier);
  const reported = frame === "as" && (reading.lemma === "quote" || reading.lemma === "cite") ? reportedSpeech(elements, cue, complement, named) : null;
  if (reading.kind === "report" && frame === "as") return reported;
  const pieces = around(elements, cue, named, complement);
  return {
    cue: {from: cue.from, to: cue.to}, kind: reading.kind, frame, weak: reading.frames.has("weak"),
    speaker: via ? via.phrase : named, relays: via && named ? [{phrase: named, cue: {from: cue.from, to: cue.to}}] : [],
    content: pieces, denies: DENYING_LEMMAS.has(reading.lemma), rule: `cue-then-${frame}`, score: 0.9,
  };
}

/** "…, including three children, said Capt. Ana Ode." A name and nothing more behind the verb: it speaks, whatever stands between commas before. */
function namesAtEnd(elements: readonly Element[], cue: VerbCue): boolean {
  const speaker = /^sa(?:id|ys)$/u.test(elements[cue.verb].norm) ? phraseAfter(elements, cue.to) : null;
  if (!speaker || isTimeWord(elements[speaker.head]) || elements[speaker.head].tag !== "NNP" || !elements[speaker.head].capital) return false;
  return speaker.to - cue.to > 1 && /^[.;]?$/u.test(elements[speaker.to]?.norm ?? "");
}

/** `Says Ode: "We held."`: a line that opens with the verb. */
function saysOde(elements: readonly Element[], cue: VerbCue): Attribution | null {
  const reading = cue.form === "finite" ? cue.readings.find(({frames}) => frames.has("quote")) : undefined;
  const speaker = reading ? phraseAfter(elements, cue.to) : null;
  if (!reading || !speaker || !/^[:,]$/u.test(elements[speaker.to]?.norm ?? "") || !elements[speaker.to + 1]?.quoted) return null;
  return {
    cue: {from: cue.from, to: cue.to}, kind: reading.kind, frame: "quote", weak: false, speaker, relays: [],
    content: [{from: speaker.to + 1, to: clauseEnd(elements, speaker.to + 1, null, [])}], denies: false, rule: "cue-speaker-words", score: 0.9,
  };
}
