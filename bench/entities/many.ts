import {fileURLToPath} from "node:url";
import {openReader} from "../../src/intake/reader-file.ts";
import {readDocuments} from "../../src/intake/index.ts";
import {sigilAt, type Document} from "../../src/model/index.ts";
import {contextOf} from "../../src/stages/entities/context.ts";
import {findEntities} from "../../src/stages/entities/index.ts";
import {runStages, stages} from "../../src/stages/index.ts";
import type {Row, Table} from "./rows.ts";

const BEFORE: ReadonlySet<string> = new Set(["sentences", "mentions", "timexes", "quantities", "quotes", "alignments"]);

/** The time of the entities stage over more and more articles that are the same, three articles of the example in one. */
export function measureMany(): readonly Table[] {
  const documents = readDocuments([fileURLToPath(new URL("../../examples/harbor-fire", import.meta.url))]).documents.slice(0, 3).map(({document}) => document);
  const text = documents.map((doc) => doc.text.trim()).join("\n\n");
  return [{
    title: "Many articles with the same people", head: ["articles", "mentions", "links kept as reasons", "milliseconds"],
    note: "The same text again and again: three articles of the example in one. Links and time must not grow as the square of the articles.",
    rows: [10, 20, 40, 80].map((count) => rowOf(Array.from({length: count}, (_, at) => ({...documents[0], id: `d-${at}`, sigil: sigilAt(at), text, parts: [{kind: "body" as const, start: 0, end: text.length}]})))),
  }];
}

function rowOf(documents: readonly Document[]): Row {
  const {layers} = runStages(stages(openReader()).filter(({gives}) => BEFORE.has(gives)), documents);
  const context = contextOf(documents, layers.sentences, layers.mentions, layers.quotes, layers.alignments);
  const started = performance.now();
  const {layer} = findEntities(context);
  const took = performance.now() - started;
  return [String(documents.length), String(layers.mentions.length), String(layer.reduce((sum, {reasons}) => sum + reasons.length, 0)), took.toFixed(0)];
}
