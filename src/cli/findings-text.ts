import {titleOf} from "../model/index.ts";
import type {Dossier} from "../model/index.ts";
import type {Finding, Line} from "../store/index.ts";
import {oneLine} from "./terminal.ts";

/** Layers in the order in which a reader cares. */
const ORDER = [
  "differences", "claims", "timeline", "datings", "quotes", "statements", "descents", "reuse", "alignments", "entities", "unseen", "timexes",
  "quantities", "mentions", "unread", "sentences", "parts", "notices",
];

/** What `verify` prints for something that is off: the place, then every line that rests on it. */
export function renderFinding({doc, text, range, lines}: Finding, dossier: Dossier): string[] {
  const found = dossier.documents.find(({id}) => id === doc);
  const name = found ? `${found.sigil} ${oneLine(titleOf(found), 40)}: ` : "";
  const words = found && range ? ` at ${range.start}–${range.end} “${oneLine(found.text.slice(range.start, range.end), 60)}”` : "";
  const ordered = ORDER.flatMap((layer) => lines.filter((line) => line.layer === layer));
  return [`${name}${text}${words}`, ...ordered.map((line) => `  ${lineWords(line, dossier)}`)];
}

function lineWords({layer, id, name, spans}: Line, {documents}: Dossier): string {
  const [first] = spans;
  const doc = first && documents.find((one) => one.id === first.doc);
  const words = name ?? (doc ? doc.text.slice(first.start, first.end) : "");
  const place = doc ? ` ${doc.sigil} ${first.start}–${first.end}` : "";
  return `${layer}${id === null ? "" : ` ${id}`}${place} “${oneLine(words, 60)}”`;
}
