/**
 * Source, cue and content of attributions on PolNeAR's development part (Newell et al. 2018, as CofeNet prepared it):
 * exact match, begin match and token overlap, each as precision, recall and F1 per role. Only measured, never trained on.
 * usage: npx tsx bench/quotes.ts VALID.jsonl [--list ROLE] [--own-tags]
 */
import {readFileSync} from "node:fs";
import process from "node:process";
import type {Document, Range, Sentence, Token} from "../src/model/index.ts";
import {openReader} from "../src/intake/reader-file.ts";
import {findMentions} from "../src/stages/mentions/index.ts";
import {findQuotes} from "../src/stages/quotes/index.ts";
import {normOf} from "../src/text/fold.ts";

const ROLES = ["source", "cue", "content"] as const;
type Role = (typeof ROLES)[number];

interface Line {
  readonly tokens: readonly string[];
  readonly pos: readonly string[];
  readonly labels: readonly string[];
}

type Spans = Readonly<Record<Role, readonly Range[]>>;

const [path] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const listed = process.argv.includes("--list") ? process.argv[process.argv.indexOf("--list") + 1] : null;
const ownTags = process.argv.includes("--own-tags");
const reader = ownTags ? openReader() : null;

function spell(token: string): string {
  const marks: Record<string, string> = {"``": "“", "''": "”", "`": "‘", "--": "—", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"};
  return marks[token] ?? token;
}

/** The corpus writes '' also for opening marks: where none is open, it opens. */
function spellAll(tokens: readonly string[]): string[] {
  let open = false;
  return tokens.map((token) => {
    if (token !== "``" && token !== "''") return spell(token);
    open = token === "``" || !open;
    return open ? "“" : "”";
  });
}

function documentOf(text: string): Document {
  return {id: "d", sigil: "A", input: "line", sha256: "", url: null, outlet: null, byline: null, headline: null, published: null, text, parts: [{kind: "body", start: 0, end: text.length}]};
}

/** The line's own tokens and tags as sentences. */
function sentencesOf(line: Line, starts: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  line.tokens.forEach((word, at) => {
    const start = starts[at];
    const tag = line.pos[at];
    const spelled = spell(word);
    tokens.push({start, end: start + spelled.length, norm: normOf(spelled), tag, pos: "X", lemma: word.toLowerCase(), head: -1, relation: "dep"});
    const next = line.tokens[at + 1];
    const ends = (/^[.!?]$/u.test(word) && next !== "''" && next !== "'") || (/^(?:''|')$/u.test(word) && /^[.!?]$/u.test(line.tokens[at - 1] ?? ""));
    if (!ends && next !== undefined) return;
    sentences.push({id: `s${at}`, doc: "d", start: tokens[0].start, end: tokens.at(-1)!.end, part: "body", paragraph: 0, tokens});
    tokens = [];
  });
  return sentences;
}

function goldOf({labels}: Line): Spans {
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
function tokensIn(starts: readonly number[], ends: readonly number[], {start, end}: Range): Range {
  const from = starts.findIndex((_, i) => ends[i] > start);
  let to = from;
  while (to < starts.length && starts[to] < end) to++;
  return {start: from, end: to};
}

function readLine(line: Line): Spans {
  const words = spellAll(line.tokens);
  const starts: number[] = [];
  let at = 0;
  for (const word of words) {
    starts.push(at);
    at += word.length + 1;
  }
  const ends = starts.map((start, i) => start + words[i].length);
  const doc = documentOf(words.join(" "));
  const sentences = reader
    ? reader.readSentences(doc.text).map((sentence, i) => ({...sentence, id: `s${i}`, doc: "d", part: "body" as const, paragraph: 0}))
    : sentencesOf(line, starts);
  const quotes = findQuotes(doc, sentences, findMentions(doc, sentences));
  const outer = quotes.filter((quote) => quote.kind !== "direct" || !quotes.some((other) => other !== quote && other.kind === "mixed" && other.start <= quote.start && quote.end <= other.end));
  const content = outer.flatMap(({pieces, start, end}) => (pieces ?? [{start, end}]).map((piece) => widen(words, tokensIn(starts, ends, piece))));
  const cue = outer.flatMap(({cue}) => (cue ? [tokensIn(starts, ends, cue)] : []));
  const source = outer.flatMap(({speakerWords}) => (speakerWords ? [tokensIn(starts, ends, speakerWords)] : []));
  return {content: flatten(joinAdjacent(content)), cue: flatten(cue), source: flatten(source)};
}

/** PolNeAR counts quotation marks, a leading "that" and the comma before a closing mark to the content. */
function widen(words: readonly string[], {start, end}: Range): Range {
  let [from, to] = [start, end];
  if (/^[“‘]$/u.test(words[from - 1] ?? "")) from--;
  if (words[from - 1] === "that") from--;
  while (/^[”’]$/u.test(words[to] ?? "") || (words[to] === "," && words[to + 1] === "”")) to++;
  return {start: from, end: to};
}

function joinAdjacent(spans: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) joined.push(span);
  return joined;
}

/** PolNeAR as prepared is flat: the outermost span of each role stands. */
function flatten(spans: readonly Range[]): Range[] {
  const unique = [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return unique.filter((span, i) => !unique.slice(0, i).some((outer) => outer.start <= span.start && span.end <= outer.end));
}

interface Tally {
  found: number;
  gold: number;
  exact: number;
  begin: number;
  overlapFound: number;
  overlapGold: number;
  tokensFound: number;
  tokensGold: number;
}

const tallies = new Map<Role, Tally>(ROLES.map((role) => [role, {found: 0, gold: 0, exact: 0, begin: 0, overlapFound: 0, overlapGold: 0, tokensFound: 0, tokensGold: 0}]));
const covered = (span: Range, others: readonly Range[]) => others.reduce((sum, other) => sum + Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start)), 0);
const length = (spans: readonly Range[]) => spans.reduce((sum, {start, end}) => sum + end - start, 0);

function count(line: Line, role: Role, found: readonly Range[], gold: readonly Range[]): void {
  const tally = tallies.get(role)!;
  tally.found += found.length;
  tally.gold += gold.length;
  tally.exact += found.filter((span) => gold.some((other) => other.start === span.start && other.end === span.end)).length;
  tally.begin += found.filter((span) => gold.some((other) => other.start === span.start)).length;
  tally.overlapFound += found.reduce((sum, span) => sum + Math.min(covered(span, gold), span.end - span.start), 0);
  tally.overlapGold += gold.reduce((sum, span) => sum + Math.min(covered(span, found), span.end - span.start), 0);
  tally.tokensFound += length(found);
  tally.tokensGold += length(gold);
  if (role !== listed) return;
  const show = ({start, end}: Range) => line.tokens.slice(start, end).join(" ");
  for (const span of gold) if (!found.some((other) => other.start === span.start && other.end === span.end)) process.stdout.write(`missed  ${show(span)}\n          in ${line.tokens.slice(Math.max(0, span.start - 12), span.end + 12).join(" ")}\n`);
  for (const span of found) if (!gold.some((other) => other.start === span.start && other.end === span.end)) process.stdout.write(`extra   ${show(span)}\n          in ${line.tokens.slice(Math.max(0, span.start - 12), span.end + 12).join(" ")}\n`);
}

for (const text of readFileSync(path, "utf8").trim().split("\n")) {
  const line = JSON.parse(text) as Line;
  const [found, gold] = [readLine(line), goldOf(line)];
  for (const role of ROLES) count(line, role, found[role], gold[role]);
}

const f1 = (precision: number, recall: number) => (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));
const percent = (value: number) => (100 * value).toFixed(1).padStart(6);
process.stdout.write("role      exact: P      R     F1   begin F1  overlap F1\n");
for (const [role, t] of tallies) {
  const [precision, recall] = [t.exact / t.found, t.exact / t.gold];
  const cells = [precision, recall, f1(precision, recall), f1(t.begin / t.found, t.begin / t.gold), f1(t.overlapFound / t.tokensFound, t.overlapGold / t.tokensGold)];
  process.stdout.write(`${role.padEnd(10)}${cells.map(percent).join(" ")}\n`);
}
