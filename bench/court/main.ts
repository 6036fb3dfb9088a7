/**
 * The quote court on quotations altered by rule: the speeches of articles, each written otherwise in fourteen ways with the
 * answer it must have, and words that nobody said. Prints how many are judged right for each way, and precision and recall
 * for each verdict.
 * usage: npx tsx bench/court/main.ts [FOLDER] [--list]
 */
import process from "node:process";
import {COURT_VERDICTS, openCourt} from "../../src/compare/court/index.ts";
import type {CourtVerdict} from "../../src/compare/court/index.ts";
import {readDocuments} from "../../src/intake/index.ts";
import {openReader} from "../../src/intake/reader-file.ts";
import {buildDossier} from "../../src/stages/index.ts";
import type {Dossier} from "../../src/model/index.ts";
import {alterationsOf} from "./alterations.ts";
import type {Alteration, SaidWords} from "./alterations.ts";

const [folder = "examples/harbor-fire"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const lists = process.argv.includes("--list");

const {documents} = readDocuments([folder]);
const dossier = buildDossier(documents.map(({document}) => document), openReader());
const court = openCourt(dossier);
const alterations = alterationsOf(speechesOf(dossier));

const started = process.cpuUsage();
const judged = alterations.map((one) => ({...one, verdict: court.judge(one.words).verdict}));
const {user, system} = process.cpuUsage(started);

console.log(`${folder}: ${dossier.documents.length} articles, ${alterations.length} quotations`);
for (const kind of new Set(alterations.map((one) => one.kind))) printKind(kind);
for (const verdict of COURT_VERDICTS) printVerdict(verdict);
console.log(`right in all: ${judged.filter(isRight).length} of ${judged.length}`);
console.log(`processor time: ${((user + system) / 1000 / judged.length).toFixed(2)} ms a quotation`);

function isRight({right, verdict}: Alteration & {readonly verdict: CourtVerdict}): boolean {
  return right.includes(verdict);
}

function printKind(kind: string): void {
  const own = judged.filter((one) => one.kind === kind);
  const wrong = own.filter((one) => !isRight(one));
  console.log(`  ${kind}: ${own.length - wrong.length} of ${own.length}`);
  if (lists) for (const {words, verdict} of wrong) console.log(`      ${verdict}: ${words}`);
}

function printVerdict(verdict: CourtVerdict): void {
  const given = judged.filter((one) => one.verdict === verdict);
  const wanted = judged.filter(({right}) => right.includes(verdict));
  if (given.length + wanted.length === 0) return;
  const both = given.filter(isRight).length;
  console.log(`  ${verdict}: precision ${(both / Math.max(1, given.length)).toFixed(3)} of ${given.length}, recall ${(both / Math.max(1, wanted.length)).toFixed(3)} of ${wanted.length}`);
}

/** Direct speech of six words or more in one piece; what several articles have, once. */
function speechesOf({documents: docs, layers}: Dossier): readonly SaidWords[] {
  const texts = new Map(docs.map(({id, text}) => [id, text]));
  const names = new Map(layers.entities.flatMap(({name, mentions}) => mentions.map((id) => [id, name] as const)));
  const said = layers.quotes.filter(({kind, pieces}) => kind === "direct" && !pieces).map(({doc, start, end, speaker}) => (
    {doc, words: texts.get(doc)!.slice(start, end).replace(/\s+/gu, " ").trim(), speaker: names.get(speaker ?? "") ?? null}));
  const long = said.filter(({words}) => words.split(" ").length >= 6);
  return long.filter((one, at) => long.findIndex(({words}) => words.toLowerCase().replace(/\W/gu, "") === one.words.toLowerCase().replace(/\W/gu, "")) === at);
}
