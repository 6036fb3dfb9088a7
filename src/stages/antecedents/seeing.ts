import type {Document, Mention} from "../../model/index.ts";
import {contains} from "../../model/index.ts";
import type {Attribution} from "../quotes/attribution.ts";
import {mentionOf, type MentionIndex} from "../quotes/mention-index.ts";
import {subjectBefore} from "../quotes/subjects.ts";
import type {Unit} from "../quotes/units.ts";
import {isFinite} from "../quotes/word-classes.ts";
import {sightOf, type Role, type Sight} from "../sights.ts";

/** A unit with what it says of who said what. */
export interface AttributedUnit {
  readonly unit: Unit;
  readonly attributions: readonly Attribution[];
}

/** The mentions of a document that something may point back to, in text order, each with its part in its unit. O(mentions + tokens). */
export function seeMentions(doc: Pick<Document, "text">, units: readonly AttributedUnit[], index: MentionIndex): Sight[] {
  const speakers = new Set<string>();
  const subjects = new Set<string>();
  const topics = new Set<string>();
  for (const {unit, attributions} of units) {
    for (const {speaker, cue, frame, kind} of attributions) {
      const speaks = kind !== "intend" && (frame !== "thing" || /^(?:deny|demand|accuse|praise)$/u.test(kind)); // who discusses or plans something does not take the floor
      const told = attributions.some(({content, cue: outer}) => outer !== cue && content.some(({from, to}) => from <= cue.from && cue.from < to));
      if (speaker) note(told || !speaks ? subjects : speakers, mentionOf(unit.elements, speaker, index)); // who is said to have said it is spoken of
    }
    const verbs = unit.elements.flatMap((element, at) => (isFinite(element) ? [at] : []));
    const found = verbs.flatMap((at) => subjectBefore(unit.elements, at) ?? []).map((subject) => mentionOf(unit.elements, subject, index));
    for (const mention of found) note(subjects, mention);
    note(topics, topicOf(found));
  }
  const roleOf = ({id}: Mention): Role => (speakers.has(id) ? "speaker" : topics.has(id) ? "topic" : subjects.has(id) ? "subject" : "other");
  let [at, element] = [0, 0];
  let outer: Mention | null = null;
  return index.all.flatMap((mention) => {
    const nested = mention.form === "name" && outer !== null && contains(outer, mention);
    if (mention.form === "name" && !nested) outer = mention;
    while (at < units.length && units[at].unit.end <= mention.start) [at, element] = [at + 1, 0];
    const unit = units[at]?.unit;
    if (!unit || unit.start > mention.start) return [];
    while (unit.elements[element].end <= mention.start) element++;
    return [sightOf(doc, mention, unit, at, element, roleOf(mention), nested)];
  });
}

/** What the unit is about: the first of its subjects that is no relative pronoun. */
function topicOf(subjects: readonly (Mention | null)[]): Mention | null {
  return subjects.find((mention) => mention !== null) ?? null;
}

function note(ids: Set<string>, mention: Mention | null): void {
  if (mention) ids.add(mention.id);
}
