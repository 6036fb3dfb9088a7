import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {contains} from "../../src/model/index.ts";
import type {Document, Quote, Range, Sentence, Token} from "../../src/model/index.ts";
import {openReader} from "../../src/intake/reader-file.ts";
import {findMentions} from "../../src/stages/mentions/index.ts";
import {findQuotes} from "../../src/stages/quotes/index.ts";
import {normOf} from "../../src/text/fold.ts";
import {percent, type Row, type Table} from "../entities/rows.ts";

export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];

/** A line of CofeNet's files: words of a sentence or more, with tags and gold labels. */
export interface Line {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly pos: readonly string[];
  readonly labels: readonly string[];
}

/** Ranges of token indexes. */
export type Spans = Readonly<Record<Role, readonly Range[]>>;

/** Finds the spans of a line. */
export type SpanFinder = (line: Line) => Spans;

/** The lines of PolNeAR's development part (Newell et al. 2018) as CofeNet prepared it; empty where it is not there. */
export function readLines(shared: string): readonly Line[] {
  const path = join(shared, "bench/quotes/polnear-cofenet/valid.jsonl");
  return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Line) : [];
}

/** Source, cue and content: exact match, begin match, token overlap; precision, recall and F1 over all lines, and over two halves of the articles. */
export function measurePolnear(shared: string): readonly Table[] {
  const lines = readLines(shared);
  if (lines.length === 0) return [];
  const finders: readonly (readonly [string, SpanFinder])[] = [["Stemma", spansByReader()], ["Stemma, tags of the corpus", spansByTags]];
  const rows = finders.flatMap(([name, find]) => rowsOf(name, lines.map((line) => ({line, found: find(line), gold: goldOf(line)}))));
  return [{
    title: "PolNeAR, development part", head: ["by", "role", "precision", "recall", "exact F1", "begin F1", "overlap F1", "exact F1, one half", "exact F1, other half"], rows,
    note: "Only measured, nothing is trained on it. Published on its test part, exact F1 of source, cue, content: rules 10.7, 22.8, 5.6; CRF 50.6, 53.4, 28.6; BiLSTM-CRF 69.6, 66.7, 59.0; BERT 81.1, 74.0, 68.9.",
  }];
}

interface Read {
  readonly line: Line;
  readonly found: Spans;
  readonly gold: Spans;
}

function rowsOf(name: string, read: readonly Read[]): Row[] {
  const articles = [...new Set(read.map(({line}) => articleOf(line)))];
  const half = (rest: number) => read.filter(({line}) => articles.indexOf(articleOf(line)) % 2 === rest);
  return ROLES.map((role) => {
    const {precision, recall, exact, begin, overlap} = scoreRole(read, role);
    return [name, role, ...[precision, recall, exact, begin, overlap, scoreRole(half(0), role).exact, scoreRole(half(1), role).exact].map(percent)];
  });
}

/** The article of a line; the same article stands under several annotators. */
const articleOf = ({id}: Line) => id.replace(/_[^_]*$/u, "");

// --- reading a line ---------------------------------------------------------------------------------

function spell(token: string): string {
  const marks: Record<string, string> = {"``": "“", "''": "”", "`": "‘", "--": "—", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"};
  return marks[token] ?? token;
}

/** The corpus writes '' also for opening marks: where none is open, it opens. A line may begin within marks: it does where they are odd and the first closes. */
export function spellAll(tokens: readonly string[]): string[] {
  const marks = tokens.filter((token) => token === "``" || token === "''");
  const first = tokens.indexOf("''");
  let open = marks.length % 2 === 1 && marks[0] === "''" && /^[.,?!]$/u.test(tokens[first - 1] ?? "");
  return tokens.map((token) => {
    if (token !== "``" && token !== "''") return spell(token);
    open = token === "``" || !open;
    return open ? "“" : "”";
  });
}

/** The words of a line set with a space between them, and where each begins and ends. */
export function textOfLine(line: Line) {
  const words = spellAll(line.tokens);
  const starts: number[] = [];
  let at = 0;
  for (const word of words) {
    starts.push(at);
    at += word.length + 1;
  }
  return {words, text: words.join(" "), starts, ends: starts.map((start, i) => start + words[i].length)};
}

export function documentOf(text: string): Document {
  return {id: "d", sigil: "A", input: "line", sha256: "", url: null, outlet: null, byline: null, headline: null, published: null, text, parts: [{kind: "body", start: 0, end: text.length}]};
}

/** The line's own tokens and tags as sentences. */
function sentencesOf(line: Line, starts: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  line.tokens.forEach((word, at) => {
    const start = starts[at];
    const spelled = spell(word);
    tokens.push({start, end: start + spelled.length, norm: normOf(spelled), tag: line.pos[at], pos: "X", lemma: word.toLowerCase(), head: -1, relation: "dep"});
    const next = line.tokens[at + 1];
    const ends = (/^[.!?]$/u.test(word) && next !== "''" && next !== "'" && next !== "-RRB-") || (/^(?:''|')$/u.test(word) && /^[.!?]$/u.test(line.tokens[at - 1] ?? ""));
    if (!ends && next !== undefined) return;
    sentences.push({id: `s${at}`, doc: "d", start: tokens[0].start, end: tokens.at(-1)!.end, part: "body", paragraph: 0, tokens});
    tokens = [];
  });
  return sentences;
}

export function goldOf({labels}: Line): Spans {
  const spans: Record<Role, Range[]> = {source: [], cue: [], content: []};
  labels.forEach((label, at) => {
    if (!label.startsWith("B-")) return;
    const role = label.slice(2) as Role;
    let end = at + 1;
    while (labels[end] === `I-${role}`) end++;
    spans[role].push({start: at, end});
  });
  return spans;
}

/** Token indexes of a range of characters. */
export function tokensIn(starts: readonly number[], ends: readonly number[], {start, end}: Range): Range {
  const from = starts.findIndex((_, i) => ends[i] > start);
  let to = from;
  while (to < starts.length && starts[to] < end) to++;
  return {start: from, end: to};
}

function spansByReader(): SpanFinder {
  const reader = openReader();
  return (line) => spansOf(line, (text) => reader.readSentences(text).map((sentence, i) => ({...sentence, id: `s${i}`, doc: "d", part: "body" as const, paragraph: 0})));
}

const spansByTags: SpanFinder = (line) => spansOf(line, (_, starts) => sentencesOf(line, starts));

function spansOf(line: Line, read: (text: string, starts: readonly number[]) => readonly Sentence[]): Spans {
  const {words, text, starts, ends} = textOfLine(line);
  const doc = documentOf(text);
  const sentences = read(text, starts);
  const quotes = findQuotes(doc, sentences, findMentions(doc, sentences));
  return flatSpans(words, outermost(quotes).map(({pieces, start, end, cue, speakerWords}) => ({
    content: (pieces ?? [{start, end}]).map((piece) => tokensIn(starts, ends, piece)), cue: cue && tokensIn(starts, ends, cue), source: speakerWords && tokensIn(starts, ends, speakerWords),
  })));
}

/** Direct speech within mixed speech is a part of it. */
const outermost = (quotes: readonly Quote[]) => quotes.filter((quote) => quote.kind !== "direct" || !quotes.some((other) => other !== quote && other.kind === "mixed" && other.start <= quote.start && quote.end <= other.end));

/** An attribution as ranges of token indexes. */
export interface Attributed {
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly source: Range | null;
}

/** The files have one label a word: what stands within the content of another attribution has the label of that content. */
export function flatSpans(words: readonly string[], attributed: readonly Attributed[]): Spans {
  const content = flatten(attributed.flatMap((each) => each.content.map((piece) => widen(words, piece))));
  const outside = (span: Range | null) => (span && !content.some((outer) => contains(outer, span)) ? [span] : []);
  const cues = flatten(attributed.flatMap(({cue}) => outside(cue)));
  return {content, cue: cues, source: flatten(attributed.flatMap(({source}) => outside(source && widenSource(words, source))))};
}

/** Where an apposition is closed by a comma PolNeAR counts the comma to the source; so it does with the "'s" of a possessor. */
function widenSource(words: readonly string[], {start, end}: Range): Range {
  const closes = words[end] === "," && words.slice(start, end).includes(",");
  return {start, end: closes || words[end] === "'s" ? end + 1 : end};
}

/** PolNeAR counts quotation marks, a leading "that" and the comma before a closing mark to the content. */
export function widen(words: readonly string[], {start, end}: Range): Range {
  let [from, to] = [start, end];
  if (/^[“‘]$/u.test(words[from - 1] ?? "")) from--;
  if (words[from - 1] === "that") from--;
  while (/^[”’]$/u.test(words[to] ?? "") || (words[to] === "," && words[to + 1] === "”")) to++;
  return {start: from, end: to};
}

/** PolNeAR as prepared is flat: the outermost span of each role stands. */
export function flatten(spans: readonly Range[]): Range[] {
  const unique = [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return unique.filter((span, i) => !unique.slice(0, i).some((outer) => outer.start <= span.start && span.end <= outer.end));
}

// --- scores -----------------------------------------------------------------------------------------

const covered = (span: Range, others: readonly Range[]) => others.reduce((sum, other) => sum + Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start)), 0);
const lengthOf = (spans: readonly Range[]) => spans.reduce((sum, {start, end}) => sum + end - start, 0);
const isSame = (a: Range, b: Range) => a.start === b.start && a.end === b.end;
const f1 = (precision: number, recall: number) => (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** Exact precision, recall and F1; F1 of spans with the right beginning; F1 of tokens (Newell et al. 2018). */
export function scoreRole(read: readonly Read[], role: Role) {
  const pairs = read.map(({found, gold}) => ({found: found[role], gold: gold[role]}));
  const found = sumOf(pairs.map((pair) => pair.found.length));
  const gold = sumOf(pairs.map((pair) => pair.gold.length));
  const hits = (same: (a: Range, b: Range) => boolean) => sumOf(pairs.map((pair) => pair.found.filter((span) => pair.gold.some((other) => same(span, other))).length));
  const tokens = (of: "found" | "gold", other: "found" | "gold") => sumOf(pairs.map((pair) => sumOf(pair[of].map((span) => Math.min(covered(span, pair[other]), span.end - span.start)))))
    / sumOf(pairs.map((pair) => lengthOf(pair[of])));
  const [exact, begin] = [hits(isSame), hits((a, b) => a.start === b.start)];
  return {
    precision: exact / found, recall: exact / gold, exact: f1(exact / found, exact / gold), begin: f1(begin / found, begin / gold),
    overlap: f1(tokens("found", "gold"), tokens("gold", "found")),
  };
}

/** What of a role was missed, and what was found too much, a line each with the words around. */
export function listFaults(shared: string, role: Role, ownTags: boolean): string {
  const find = ownTags ? spansByReader() : spansByTags;
  return readLines(shared).flatMap((line) => {
    const [found, gold] = [find(line)[role], goldOf(line)[role]];
    const show = (label: string) => ({start, end}: Range) => `${label} ${line.tokens.slice(start, end).join(" ")}\n          in ${line.tokens.slice(Math.max(0, start - 12), end + 12).join(" ")}`;
    return [
      ...gold.filter((span) => !found.some((other) => isSame(span, other))).map(show("missed ")),
      ...found.filter((span) => !gold.some((other) => isSame(span, other))).map(show("extra  ")),
    ];
  }).join("\n");
}
