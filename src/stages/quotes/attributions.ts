import {DENYING_LEMMAS} from "../../text/speech-cues.ts";
import type {Attribution} from "./attribution.ts";
import {citing} from "./citing.ts";
import {invertsAt} from "./clause-end.ts";
import {complementAfter} from "./complements.ts";
import {findVerbCues} from "./cues.ts";
import type {VerbCue} from "./cues.ts";
import {findColons, findNouns, findPrepositions} from "./other-cues.ts";
import {passive, quotedBy, reportedSpeech} from "./relayed.ts";
import {findSilences} from "./silences.ts";
import {speakerOf} from "./speakers.ts";
import {subjectBefore} from "./subjects.ts";
import type {Element, Unit} from "./units.ts";
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
  return [...drafts, ...findPrepositions(elements, cues), ...findNouns(elements, cues), ...findColons(unit), ...findSilences(elements, drafts)].sort((a, b) => a.cue.from - b.cue.from);
}

function readCue(elements: readonly Element[], cue: VerbCue, cues: readonly VerbCue[], earlier: readonly Attribution[]): Attribution | null {
  if (cue.form === "passive") return quotedBy(elements, cue, cues) ?? passive(elements, cue);
  if (cue.negated || cue.form === "participle" && elements[cue.from - 1]?.norm === "as") return null; // "quoted as saying" is read at "quoted"
  const follows = invertsAt(elements, cue) && (elements[cue.from - 1].quoted !== null || subjectBefore(elements, cue.from) === null);
  if (follows) return postposed(elements, cue, true);
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
