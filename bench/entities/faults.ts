import {groupBy, type Document, type Mention} from "../../src/model/index.ts";
import {openReader} from "../../src/intake/reader-file.ts";
import {eventsOf} from "./across.ts";
import {scoreCoreference, type Clusters} from "./coreference.ts";
import {readEcbPlus} from "./ecbplus.ts";
import {answerOf, type Answer} from "./given.ts";
import type {GoldDocument} from "./gold.ts";
import {readMeantime} from "./meantime.ts";
import {percent, type Row, type Table} from "./rows.ts";

/** A pair of parts of sets that people joined and we did not, or the other way round. */
interface Fault {
  readonly kind: string;
  readonly words: string;
  /** Points of CoNLL F1 that mending this one alone would give. */
  readonly worth: number;
}

/** Missing and wrong links by what they cost, ECB+ and MEANTIME with mentions given; printed, not kept. */
export function measureFaults(folder: string): readonly Table[] {
  const reader = openReader();
  return [["ECB+", eventsOf(readEcbPlus(folder))] as const, ["MEANTIME, Apple", [readMeantime(folder)]] as const].filter(([, events]) => events.flat().length > 0).flatMap(([name, events]) => {
    const answer = together(events.map((documents) => answerOf(documents, reader)));
    return tablesOf(name, answer, events.flat());
  });
}

const together = (answers: readonly Answer[]): Answer => ({
  key: answers.flatMap(({key}) => key), response: answers.flatMap(({response}) => response), mentionOf: new Map(answers.flatMap(({mentionOf}) => [...mentionOf])),
});

const LISTED = 60;

function tablesOf(name: string, answer: Answer, documents: readonly GoldDocument[]): readonly Table[] {
  const texts = new Map(documents.map(({doc}) => [doc.id, doc]));
  const [missing, wrong] = [missingIn(answer, texts), wrongIn(answer, texts)];
  return ([["missing links", missing, (kind: string) => mended(answer, kind)], ["wrong links", wrong, null]] as const).flatMap(([title, faults, all]) => [
    {title: `${name}: ${title} by kind`, head: ["kind", "links", "points, each mended alone", "points, all mended"], note: "", rows: kindsOf(faults).map(([kind, own]): Row => [kind, String(own.length), sum(own).toFixed(2), all === null ? "" : all(kind)])},
    {title: `${name}: ${title} that cost most`, head: ["points", "kind", "what"], note: "", rows: [...faults].sort((a, b) => b.worth - a.worth).slice(0, LISTED).map(({worth, kind, words}): Row => [worth.toFixed(3), kind, words])},
  ]);
}

const sum = (faults: readonly Fault[]): number => faults.reduce((all, {worth}) => all + worth, 0);
const kindsOf = (faults: readonly Fault[]): readonly (readonly [string, readonly Fault[]])[] =>
  [...new Set(faults.map(({kind}) => kind))].map((kind) => [kind, faults.filter((fault) => fault.kind === kind)] as const).sort((a, b) => sum(b[1]) - sum(a[1]));

/** The parts into which the sets of one side cut a set of the other. */
function partsOf(set: readonly string[], others: Clusters): readonly (readonly string[])[] {
  const at = new Map(others.flatMap((other, index) => other.map((one) => [one, index] as const)));
  return [...groupBy(set, (one) => at.get(one)!).values()].sort((a, b) => b.length - a.length);
}

function missingIn(answer: Answer, texts: ReadonlyMap<string, Document>): readonly Fault[] {
  const base = scoreCoreference(answer.key, answer.response).conll;
  return answer.key.flatMap((set) => {
    const [first, ...rest] = partsOf(set, answer.response);
    return rest.map((part): Fault => ({kind: kindOf(first, part, answer), words: `${show(first, answer, texts)} ⇎ ${show(part, answer, texts)}`, worth: 100 * (scoreCoreference(answer.key, joined(answer.response, first[0], part[0])).conll - base)}));
  });
}

function wrongIn(answer: Answer, texts: ReadonlyMap<string, Document>): readonly Fault[] {
  const base = scoreCoreference(answer.key, answer.response).conll;
  return answer.response.flatMap((set) => {
    const [first, ...rest] = partsOf(set, answer.key);
    return rest.map((part): Fault => ({kind: kindOf(first, part, answer), words: `${show(first, answer, texts)} ⇔ ${show(part, answer, texts)}`, worth: 100 * (scoreCoreference(answer.key, parted(answer.response, part)).conll - base)}));
  });
}

function joined(response: Clusters, a: string, b: string): Clusters {
  const [one, other] = [a, b].map((name) => response.find((set) => set.includes(name))!);
  return [...response.filter((set) => set !== one && set !== other), one === other ? one : [...one, ...other]];
}

const parted = (response: Clusters, part: readonly string[]): Clusters => [...response.map((set) => set.filter((one) => !part.includes(one))), part].filter((set) => set.length > 0);

/** The figure if all missing links of one kind were made. */
function mended(answer: Answer, kind: string): string {
  let {response} = answer;
  for (const set of answer.key) {
    const [first, ...rest] = partsOf(set, answer.response);
    for (const part of rest) if (kindOf(first, part, answer) === kind) response = joined(response, first[0], part[0]);
  }
  return percent(scoreCoreference(answer.key, response).conll);
}

/** By the surest forms of both, and whether they share an article. */
function kindOf(a: readonly string[], b: readonly string[], {mentionOf}: Answer): string {
  const formOf = (part: readonly string[]): string => ["name", "nominal", "pronoun"].find((form) => part.some((one) => mentionOf.get(one)?.form === form)) ?? "nominal";
  const docs = new Set(a.map((one) => one.split(" ")[0]));
  return `${[formOf(a), formOf(b)].sort().join("–")}, ${b.some((one) => docs.has(one.split(" ")[0])) ? "within" : "across"}`;
}

function show(part: readonly string[], {mentionOf}: Answer, texts: ReadonlyMap<string, Document>): string {
  const words = part.map((one) => {
    const [doc, start, end] = one.split(" ");
    const mention: Mention | undefined = mentionOf.get(one);
    return `${texts.get(doc)!.text.slice(Number(start), Number(end)).replace(/\s+/gu, " ")}/${(mention?.kind ?? "-")[0]}${(mention?.form ?? "-")[1]} ${texts.get(doc)!.input.replace(/\.xml$/u, "")}`;
  });
  const counts = [...groupBy(words, (word) => word.replace(/ \S+$/u, ""))].map(([word, own]) => `${word}${own.length > 1 ? `×${own.length}` : ""}`);
  return `[${part.length}] ${counts.slice(0, 8).join(", ")} {${[...new Set(words.map((word) => word.split(" ").at(-1)))].slice(0, 4).join(" ")}}`;
}
