import {readFileSync, writeFileSync} from "node:fs";
import {pathToFileURL} from "node:url";
import process from "node:process";
import {courtesyTitles, demonyms, officeTitles, personNouns, titleAdjectives} from "../../src/text/lexicon/index.ts";
import {normOf} from "../../src/text/fold.ts";

/** A name in a sentence: first and last token, and PER, ORG, LOC, EVENT, OTHER. */
export type GoldName = readonly [first: number, last: number, kind: string];

/** A sentence with its names. `full` is false where the corpus marks persons, bodies and places alone. */
export interface NamedSentence {
  readonly doc: string;
  readonly words: readonly string[];
  readonly spaces: readonly boolean[];
  readonly names: readonly GoldName[];
  readonly full: boolean;
}

/** Sentences of wikigold (CoNLL columns, IOB1). Documents are not told apart: runs of 12 sentences stand for them. */
export function readWikigold(path: string): NamedSentence[] {
  return blocksOf(path).map((lines, at) => {
    const rows = lines.map((line) => line.split(" "));
    const words = rows.map(([word]) => word);
    const names = namesOfMarks(rows.map((row) => row.at(-1) ?? "O")).map(([first, last, kind]): GoldName => [first, last, kind === "MISC" ? "OTHER" : kind])
      .filter(([first, last, kind]) => kind !== "OTHER" || !demonyms.has(words.slice(first, last + 1).map(normOf).join(" ")));
    return {doc: `wikigold-${Math.floor(at / 12)}`, words, spaces: spacesBetween(words), names, full: true};
  });
}

/** Sentences of Universal NER (tab separated, IOB2). */
export function readUner(path: string): NamedSentence[] {
  let doc = "";
  return blocksOf(path).map((lines) => {
    doc = lines.find((line) => line.startsWith("# newdoc"))?.slice(14) ?? doc;
    const rows = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
    const words = rows.map(([, word]) => word);
    return {doc, words, spaces: spacesBetween(words), names: namesOfMarks(rows.map(([, , mark]) => mark)), full: false};
  });
}

const KINDS: Readonly<Record<string, string>> = {person: "PER", organization: "ORG", place: "LOC", event: "EVENT", object: "OTHER", abstract: "OTHER"};

/** Sentences of GUM with its entities that have a proper noun for a head; titles before a person's name are left out, as in other corpora. */
export function readGum(path: string): NamedSentence[] {
  let doc = "";
  return blocksOf(path).map((lines) => {
    doc = lines.find((line) => line.startsWith("# newdoc"))?.slice(14) ?? doc;
    const rows = lines.map((line) => line.split("\t")).filter(([id]) => /^\d+$/u.test(id));
    const words = rows.map((row) => row[1]);
    return {doc, words, spaces: rows.map((row) => !row[9].includes("SpaceAfter=No")), names: gumNames(rows), full: true};
  });
}

function gumNames(rows: readonly string[][]): GoldName[] {
  const found = entitiesOf(rows).flatMap(({first, last, kind}) => {
    const head = headOf(rows, first, last);
    if (!(kind in KINDS) || !isProper(rows[head])) return [];
    const run = runAbout(rows, first, last, head);
    return run === null ? [] : [[...trimmed(rows, run, KINDS[kind]), KINDS[kind]] as GoldName];
  });
  const long = found.filter(([first, last]) => first <= last).sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
  const kept: GoldName[] = [];
  for (const name of long) if (kept.every(([first, last]) => name[1] < first || last < name[0])) kept.push(name);
  return kept.sort((a, b) => a[0] - b[0]);
}

function entitiesOf(rows: readonly string[][]) {
  const open = new Map<string, {first: number; kind: string}[]>();
  const found: {first: number; last: number; kind: string}[] = [];
  rows.forEach((row, at) => {
    const marks = /(?:^|\|)Entity=(?<marks>[^|]*)/u.exec(row[9])?.groups?.marks ?? "";
    // Pieces such as "(e1-person-…" where one begins, "e1)" where it ends, "(e1-person-…)" for a single token.
    for (const piece of marks.split(/(?=\()|(?<=\))/u)) {
      const [id, kind] = piece.replace(/[()]/gu, "").split("-");
      if (piece.startsWith("(")) open.set(id, [...open.get(id) ?? [], {first: at, kind}]);
      const begun = piece.endsWith(")") ? open.get(id)?.pop() : undefined;
      if (begun) found.push({...begun, last: at});
    }
  });
  return found;
}

/** The token of the span whose governor stands outside it. */
function headOf(rows: readonly string[][], first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const head = Number(rows[at][6]) - 1;
    if (head < first || head > last) return at;
  }
  return first;
}

const isProper = (row: readonly string[]) => /^NNPS?$/u.test(row[4]);
const LINK = /^(?:of|the|for|and|de|la|del|van|von|der|bin|al|[-&–'])$/iu;

/** Proper nouns in a row about the head, small words of names between them taken along. */
function runAbout(rows: readonly string[][], first: number, last: number, head: number): [number, number] | null {
  let [from, to] = [head, head];
  const isPart = (at: number) => isProper(rows[at]) || /^(?:CD|JJ|NN|HYPH|FW)$/u.test(rows[at][4]) && /^[\p{Lu}\d-]/u.test(rows[at][1]);
  const reach = (at: number, step: number, end: number): number => {
    const next = at + step;
    if ((next - end) * step > 0) return at;
    if (isPart(next)) return next;
    let beyond = next;
    while ((beyond - end) * step <= 0 && LINK.test(rows[beyond][1]) && Math.abs(beyond - at) < 4) beyond += step;
    return (beyond - end) * step <= 0 && beyond !== next && isProper(rows[beyond]) ? beyond : at;
  };
  for (let next = reach(from, -1, first); next !== from; next = reach(from, -1, first)) from = next;
  for (let next = reach(to, 1, last); next !== to; next = reach(to, 1, last)) to = next;
  return /\p{L}/u.test(rows.slice(from, to + 1).map((row) => row[1]).join("")) ? [from, to] : null;
}

/** The name without a leading article; of a person without the titles before it: "US President Anna Ode" is Anna Ode. */
function trimmed(rows: readonly string[][], [first, last]: [number, number], kind: string): [number, number] {
  const norms = rows.map((row) => normOf(row[1]));
  let from = first;
  if (kind === "PER") for (let at = first; at <= last; at++) if (titles(norms[at]) || personNouns.has(norms[at])) from = at + 1;
  while (from < last && (norms[from] === "the" || norms[from] === "of")) from++;
  return kind === "PER" && demonyms.has(norms.slice(from, last + 1).join(" ")) ? [from, from - 1] : [from, last];
}

const titles = (phrase: string) => courtesyTitles.has(phrase) || officeTitles.has(phrase) || titleAdjectives.has(phrase);

function blocksOf(path: string): string[][] {
  return readFileSync(path, "utf8").split(/\r?\n(?:[ \t]*\r?\n)+/u).map((block) => block.split(/\r?\n/u).filter((line) => line !== ""))
    .filter((lines) => lines.some((line) => !line.startsWith("#")));
}

/** Names from marks B-X, I-X, O; an I after another kind or O begins one as well. */
export function namesOfMarks(marks: readonly string[]): GoldName[] {
  const names: [number, number, string][] = [];
  marks.forEach((mark, at) => {
    const [place, kind] = mark.split("-");
    if (kind === undefined) return;
    const before = names.at(-1);
    if (place === "I" && before?.[1] === at - 1 && before[2] === kind) before[1] = at;
    else names.push([at, at, kind]);
  });
  return names;
}

function spacesBetween(words: readonly string[]): boolean[] {
  return words.map((word, at) => !/^(?:[([{$#]|``|--)$/u.test(word) && !/^(?:[.,;:!?)\]}%]|'s|'|''|n't|'re|'ll|'ve|'d|'m)$/u.test(words[at + 1] ?? ""));
}

/** Which half of a corpus a document is in: even ones may be trained on, odd ones are measured on. Documents are numbered as met. */
export function halves(sentences: readonly NamedSentence[]): [trained: NamedSentence[], measured: NamedSentence[]] {
  const docs = [...new Set(sentences.map(({doc}) => doc))];
  const place = new Map(docs.map((doc, at) => [doc, at % 2]));
  return [0, 1].map((half) => sentences.filter(({doc}) => place.get(doc) === half)) as [NamedSentence[], NamedSentence[]];
}

// gold.ts BENCH GUM_TRAIN.conllu OUT_FOLDER writes the sentences with gold names: those to train on, and those to measure on.
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [bench, gum, out] = process.argv.slice(2);
  const write = (name: string, rows: readonly NamedSentence[]) => writeFileSync(`${out}/${name}.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const wikigold = halves(readWikigold(`${bench}/ner/wikigold/wikigold.conll.txt`));
  const uner = halves(readUner(`${bench}/ner/uner-ewt-dev/en_ewt-ud-dev.iob2`));
  const sentences = readGum(gum);
  const isNews = ({doc}: NamedSentence) => doc.startsWith("GUM_news");
  write("gold-train", [...wikigold[0], ...uner[0], ...sentences.filter((row) => !isNews(row))]);
  write("wikigold-held", wikigold[1]);
  write("uner-held", uner[1]);
  write("gum-news", sentences.filter(isNews));
}
