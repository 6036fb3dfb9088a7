import type {Document, Sentence, Timex} from "../../model/index.ts";
import {idOf} from "../../model/index.ts";
import type {Stage} from "../stage.ts";
import {documentStage} from "../stage.ts";
import type {FoundTime} from "./find.ts";
import {findTimes} from "./find.ts";

export type {FindTimesOptions, FoundTime, TimeSentence} from "./find.ts";
export {findTimes} from "./find.ts";

/** The stage that gives time expressions, dated by the document's day of publication where it is known. */
export function timexes(): Stage {
  return documentStage({name: "timexes", needs: ["sentences"], gives: "timexes", find: (doc, {sentences}) => findTimexes(doc, sentences)});
}

/** The time expressions of a document's sentences. */
export function findTimexes(doc: Document, sentences: readonly Sentence[]): readonly Timex[] {
  const times = findTimes(doc.text, {published: doc.published?.value ?? null, sentences});
  return times.map((time) => makeTimex(doc, time));
}

function makeTimex(doc: Document, {start, end, type, value, mod, rule, detail}: FoundTime): Timex {
  const span = {doc: doc.id, start, end};
  const score = value.includes("X") || rule.includes("unknown") ? 0.7 : 0.9;
  return {id: idOf("timex", doc.id, start, end), ...span, type, value, mod, reasons: [{rule, score, detail, spans: [span]}]};
}
