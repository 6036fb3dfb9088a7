import type {Document, Layers, Mention, Quote, Sentence} from "../../model/index.ts";
import {resolveMentions} from "../antecedents.ts";
import {documentStage, type Stage} from "../stage.ts";
import {findAttributions} from "./attributions.ts";
import {indexMentions} from "./mention-index.ts";
import {readSpeech} from "./speech.ts";
import {buildUnits} from "./units.ts";


/** Gives the quotes of every document: whose words they are, by what cue, through whom. */
export function quotes(): Stage {
  return documentStage({
    name: "quotes", needs: ["sentences", "mentions"], gives: "quotes",
    find: (doc, layers: Pick<Layers, "sentences" | "mentions">) => findQuotes(doc, layers.sentences, layers.mentions),
  });
}

/** The quotes of one document in text order. O(tokens). */
export function findQuotes(doc: Document, sentences: readonly Sentence[], mentions: readonly Mention[]): readonly Quote[] {
  const units = buildUnits(doc, sentences).map((unit) => ({unit, attributions: findAttributions(unit)}));
  const index = indexMentions(mentions);
  return readSpeech(doc, units, index, resolveMentions(doc, units, index));
}
