import type {Dating, Document, Sentence, Timex} from "../../model/index.ts";
import {idOf} from "../../model/index.ts";
import type {Stage} from "../stage.ts";
import {documentStage} from "../stage.ts";
import type {FoundTime} from "./find.ts";
import {findTimes, publishedDay} from "./find.ts";
import {findTimesBetween, type PublishedBetween} from "./inferred.ts";

export type {FindTimesOptions, FoundTime, TimeSentence} from "./find.ts";
export {findTimes} from "./find.ts";
export {triggersTime} from "./expressions.ts";

/** The stage that gives time expressions, dated by the document's day of publication where it is known, else by what `datings` say of it. */
export function timexes(datings: readonly Dating[] = []): Stage {
  const between = new Map(datings.flatMap((dating) => (isClose(dating) ? [[dating.doc, dating] as const] : [])));
  return documentStage({name: "timexes", needs: ["sentences"], gives: "timexes", find: (doc, {sentences}) => findTimexes(doc, sentences, between.get(doc.id))});
}

/** Days of a year: when a document was published is of use where it is known as closely. */
const YEAR = 366;

/** Whether a dating tells the year, so that times can be dated by it. */
export function isClose(dating: Dating): dating is Dating & PublishedBetween {
  const [first, last] = [dating.first, dating.last].map(publishedDay);
  return first !== null && last !== null && last - first < YEAR;
}

/** The time expressions of a document's sentences; `between` says when a document without a date was published. */
export function findTimexes(doc: Document, sentences: readonly Sentence[], between?: PublishedBetween): readonly Timex[] {
  const published = doc.published?.value ?? null;
  const times = published === null && between ? findTimesBetween(doc.text, between, sentences) : findTimes(doc.text, {published, sentences});
  return times.map((time) => makeTimex(doc, time));
}

function makeTimex(doc: Document, {start, end, type, value, mod, rule, detail}: FoundTime): Timex {
  const span = {doc: doc.id, start, end};
  const score = value.includes("X") || rule.includes("unknown") || rule.endsWith("inferred") ? 0.7 : 0.9;
  return {id: idOf("timex", doc.id, start, end), ...span, type, value, mod, reasons: [{rule, score, detail, spans: [span]}]};
}
