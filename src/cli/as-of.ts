import {dayAt, formatInstant, parseStamp} from "../intake/index.ts";
import type {Stamp} from "../intake/index.ts";
import {StemmaError} from "../model/index.ts";
import type {Document, Notice, Published} from "../model/index.ts";
import {readableTime} from "../report/dates.ts";
import {valueIn, wrongUse} from "./args.ts";
import type {Args} from "./args.ts";

/** The documents that had been published by a moment, and a notice of each that is left out. */
export interface Known {
  readonly documents: readonly Document[];
  readonly notices: readonly Notice[];
}

/** Whether a document had been published by then; `open` where it is dated by the day alone and then is an hour of that day. */
type Standing = "known" | "later" | "undated" | "open";

/** The moment of `--as-of`; null where it was not given. Throws for what is no moment. */
export function momentIn(args: Args): Stamp | null {
  const words = valueIn(args, "as-of");
  if (words === null) return null;
  const stamp = parseStamp(words);
  if (!stamp) throw wrongUse(`--as-of ${words} is no moment (write 2018-07-10 or 2018-07-10T14:00+02:00)`);
  return stamp;
}

/**
 * What had been published by a moment. A document of which that is not known is left out: what it says may not have been
 * known then. Throws where nothing is left. Sigils stay, so that the dossiers of two moments can be compared.
 */
export function keepKnown(documents: readonly Document[], moment: Stamp): Known {
  const judged = documents.map((doc) => ({doc, standing: standingOf(doc.published, moment)}));
  const kept = judged.filter(({standing}) => standing === "known").map(({doc}) => doc);
  const left = judged.filter(({standing}) => standing !== "known");
  if (kept.length === 0) throw new StemmaError("no-articles", `no article is known to have been published by ${labelOf(moment)}${hint(left)}`);
  const head = {code: "as-of", text: `As of ${labelOf(moment)}: ${kept.length} of ${documents.length} articles are known to have been published by then.`};
  return {documents: kept, notices: [head, ...left.map(({doc, standing}) => ({code: "as-of", text: `${doc.sigil} (${doc.input}) is left out: ${whyLeft(doc, standing)}.`}))]};
}

/** The notices that speak of no document, or of one that is kept. */
export function noticesFor(documents: readonly Document[], notices: readonly Notice[]): readonly Notice[] {
  const ids = new Set(documents.map(({id}) => id));
  return notices.filter(({doc}) => doc === undefined || ids.has(doc));
}

/** A date that was inferred may rest on articles that came later, and is none here. Instants are compared as such; a day without an hour is held against the day that the moment falls on in its own zone. */
function standingOf(published: Published | null, {day, instant, zone}: Stamp): Standing {
  const stamp = published && published.basis !== "inferred" ? parseStamp(published.value) : null;
  if (!stamp) return "undated";
  if (stamp.instant !== null) return (instant === null ? dayAt(stamp.instant, 0) <= day : stamp.instant <= instant) ? "known" : "later";
  const today = instant === null ? day : dayAt(instant, zone ?? 0);
  if (stamp.day === today) return instant === null ? "known" : "open";
  return stamp.day < today ? "known" : "later";
}

function whyLeft({published}: Document, standing: Standing): string {
  const day = published ? readableTime(published.value) : "";
  if (standing === "later") return `published later, ${day}`;
  return standing === "open" ? `published on ${day}, the hour is not known` : "when it was published is not known (--published NAME=DATE says so)";
}

function hint(left: readonly {readonly standing: Standing}[]): string {
  const undated = left.filter(({standing}) => standing === "undated").length;
  return undated === 0 ? "" : `; of ${undated} it is not known when (--published NAME=DATE says so)`;
}

function labelOf({day, instant}: Stamp): string {
  return instant === null ? `the end of ${readableTime(day)}` : readableTime(formatInstant(instant));
}
