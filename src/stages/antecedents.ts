import type {Document, Mention, Sentence} from "../model/index.ts";
import {findAttributions} from "./quotes/attributions.ts";
import {indexMentions, type MentionIndex} from "./quotes/mention-index.ts";
import {buildUnits} from "./quotes/units.ts";
import type {Sight} from "./sights.ts";
import {linkAppositions} from "./antecedents/appositions.ts";
import {descriptionAntecedent} from "./antecedents/descriptions.ts";
import {gendersByTitle, noteGender, type Gender} from "./antecedents/genders.ts";
import {pronounAntecedent} from "./antecedents/pronouns.ts";
import {seeMentions, type AttributedUnit} from "./antecedents/seeing.ts";

export type {AttributedUnit} from "./antecedents/seeing.ts";

/**
 * For each pronoun and each definite description of a document the earlier mention it most likely goes back to
 * (for "the head of the agency, Ana Ruiz," the name beside it). Where nothing fits well, the mention is left out.
 * Method: salience by role and distance with agreement in number and gender, after Lappin and Leass (1994),
 * and head and modifier match for descriptions, after Vieira and Poesio (2000). O(mentions) with a fixed window.
 */
export function resolveWithin(doc: Document, sentences: readonly Sentence[], mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const own = sentences.filter((sentence) => sentence.doc === doc.id);
  const units = buildUnits(doc, own);
  return resolveMentions(doc, units.map((unit) => ({unit, attributions: findAttributions(unit)})), indexMentions(mentions.filter((mention) => mention.doc === doc.id)));
}

/** The same for units that were read already. */
export function resolveMentions(doc: Pick<Document, "text">, units: readonly AttributedUnit[], index: MentionIndex): ReadonlyMap<string, string> {
  const sights = seeMentions(doc, units, index);
  const found = new Map<string, string>();
  const genders = gendersByTitle(sights);
  const rootOf = findRoots(found);
  const appositions = linkAppositions(doc, sights);
  sights.forEach((sight, at) => {
    const apposed = appositions.get(sight.mention.id);
    const antecedent = apposed ?? antecedentOf(sight, at, sights, genders, rootOf);
    if (!antecedent || rootOf(antecedent.mention.id) === sight.mention.id) return noteGender(sight, sight.mention.id, genders);
    found.set(sight.mention.id, antecedent.mention.id);
    noteGender(sight, rootOf(sight.mention.id), genders);
  });
  return found;
}

/** The mention that a way of antecedents ends at; ways are cut short as they are gone, so that each step is gone about once (Tarjan 1975). */
function findRoots(found: ReadonlyMap<string, string>): (id: string) => string {
  const shortcuts = new Map<string, string>();
  const next = (id: string) => shortcuts.get(id) ?? found.get(id);
  return (id) => {
    const way: string[] = [];
    let root = id;
    for (let on = next(root); on !== undefined; on = next(root)) {
      way.push(root);
      root = on;
    }
    for (const step of way) shortcuts.set(step, root);
    return root;
  };
}

function antecedentOf(sight: Sight, at: number, sights: readonly Sight[], genders: ReadonlyMap<string, Gender>, rootOf: (id: string) => string): Sight | null {
  if (sight.mention.form === "pronoun") return pronounAntecedent(sight, at, sights, genders, rootOf);
  if (sight.mention.form === "nominal" && (sight.determiner === "definite" || sight.determiner === "possessed")) {
    const found = descriptionAntecedent(sight, at, sights, rootOf);
    return found && sight.nameless && (found.mention.form === "name" || rootOf(found.mention.id) !== found.mention.id) ? null : found;
  }
  return null;
}
