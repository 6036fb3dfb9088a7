import type {Document, Mention, PartKind, Quote, Range, Sentence} from "../../../src/model/index.ts";
import {openReader} from "../../../src/intake/reader-file.ts";
import {findMentions} from "../../../src/stages/mentions/index.ts";
import {findQuotes} from "../../../src/stages/quotes/index.ts";
import {resolveWithin} from "../../../src/stages/antecedents.ts";
import {sentences} from "../../../src/stages/sentences.ts";

/**
 * A story with marks: `[d:words]` direct speech, `[i:words]` indirect speech, `[s:words]` its speaker (here or where the
 * story first names it), `[c:said]` its cue, `[h:words]` who passed it on. Numbers join what belongs together: `[s2:…] [d2:…]`.
 */
export interface Marked extends Range {
  readonly role: "d" | "i" | "s" | "c" | "h";
  readonly group: string;
}

export interface Story {
  readonly doc: Document;
  readonly marks: readonly Marked[];
}

const OPEN = /\[([disch])(\d?):/uy;

const KINDS: Readonly<Record<string, PartKind>> = {"#": "headline", "##": "standfirst", "%": "caption"};

/** Reads the notation; a line that starts with `# ` is the headline, `## ` the standfirst, `% ` a caption; `\\[` is a bracket of the text. */
export function parseStory(notation: string): Story {
  const kinds = notation.split("\n").map((line) => KINDS[/^(?:##?|%)(?= )/u.exec(line)?.[0] ?? ""] ?? "body");
  const marked = notation.replace(/^(?:##?|%) /gmu, "");
  const marks: Marked[] = [];
  const open: {role: Marked["role"]; group: string; start: number}[] = [];
  let text = "";
  for (let at = 0; at < marked.length; at++) {
    OPEN.lastIndex = at;
    const match = OPEN.exec(marked);
    if (match) {
      open.push({role: match[1] as Marked["role"], group: match[2], start: text.length});
      at += match[0].length - 1;
    } else if (marked[at] === "\\") text += marked[++at];
    else if (marked[at] === "]" && open.length > 0) marks.push({...open.pop()!, end: text.length});
    else text += marked[at];
  }
  return {doc: documentOf(text, kinds), marks};
}

/** A part for each run of lines of one kind. */
function documentOf(text: string, kinds: readonly PartKind[]): Document {
  const parts: {kind: PartKind; start: number; end: number}[] = [];
  let cut = 0;
  for (const [at, line] of text.split("\n").entries()) {
    const end = Math.min(text.length, cut + line.length + 1);
    if (parts.at(-1)?.kind === "body" && kinds[at] === "body") parts[parts.length - 1] = {...parts.at(-1)!, end};
    else if (cut < end) parts.push({kind: kinds[at], start: cut, end});
    cut = end;
  }
  return {id: "d", sigil: "A", input: "story", sha256: "", url: null, outlet: null, byline: null, headline: null, published: null, text, parts};
}

const reader = openReader();

export interface Read {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly antecedents: ReadonlyMap<string, string>;
}

export function readStory({doc}: Story): Read {
  const read = sentences(reader).run([doc], {}).layer as readonly Sentence[];
  const mentions = findMentions(doc, read);
  return {sentences: read, mentions, quotes: findQuotes(doc, read, mentions), antecedents: resolveWithin(doc, read, mentions)};
}

/** What is wrong with the reading of a story, in words; empty when it is as marked. */
export function faultsOf(story: Story): readonly string[] {
  const {quotes, strays} = judgeStory(story);
  return [...quotes.flat(), ...strays];
}

/** The faults of each marked quote, none where it is right, and what was taken for direct speech that is none. */
export function judgeStory(story: Story): {readonly quotes: readonly (readonly string[])[]; readonly strays: readonly string[]} {
  const read = readStory(story);
  const wanted = story.marks.filter(({role}) => role === "d" || role === "i");
  const words = (range: Range) => story.doc.text.slice(range.start, range.end);
  const extra = read.quotes.filter((quote) => quote.kind === "direct" && (quote.pieces ?? [quote]).some((piece) => !wanted.some((mark) => mark.role === "d" && mark.start <= piece.start && piece.end <= mark.end)));
  return {quotes: wanted.map((mark) => faultsOfMark(story, read, mark)), strays: extra.map((quote) => `“${words(quote)}” is no direct speech`)};
}

function faultsOfMark({doc, marks}: Story, read: Read, mark: Marked): string[] {
  const words = doc.text.slice(mark.start, mark.end);
  const kinds = mark.role === "d" ? ["direct"] : ["indirect", "mixed"];
  const candidates = read.quotes.filter((quote) => kinds.includes(quote.kind) && (quote.pieces ?? [quote]).some((piece) => piece.start === mark.start && piece.end === mark.end));
  if (candidates.length === 0) return [`“${words}” not found`];
  const same = (role: Marked["role"]) => marks.filter((other) => other.role === role && other.group === mark.group);
  const quote = candidates.find((each) => same("s").some((speaker) => speaksAt(read, each, speaker))) ?? candidates[0];
  const faults: string[] = [];
  if (same("s").length > 0 && !same("s").some((speaker) => speaksAt(read, quote, speaker))) faults.push(`“${words}” has speaker ${speakerOf(doc, read, quote)}`);
  if (same("s").length === 0 && quote.speaker !== null) faults.push(`“${words}” has speaker ${speakerOf(doc, read, quote)}, none is said`);
  for (const cue of same("c")) if (!quote.cue || quote.cue.start !== cue.start || quote.cue.end !== cue.end) faults.push(`“${words}” has cue ${quote.cue ? doc.text.slice(quote.cue.start, quote.cue.end) : "none"}`);
  for (const hop of same("h")) if (!quote.chain.some(({mention}) => overlaps(read.mentions.find(({id}) => id === mention)!, hop))) faults.push(`“${words}” did not come through ${doc.text.slice(hop.start, hop.end)}`);
  return faults;
}

function speakerOf(doc: Document, read: Read, quote: Quote): string {
  const mention = read.mentions.find(({id}) => id === quote.speaker);
  return mention ? `“${doc.text.slice(mention.start, mention.end)}”` : "none";
}

/** True when the speaker's mention, or one it goes back to, lies at the mark. */
function speaksAt(read: Read, quote: Quote, mark: Range): boolean {
  let id: string | undefined = quote.speaker ?? undefined;
  for (let i = 0; id !== undefined && i < 20; i++) {
    const mention = read.mentions.find((each) => each.id === id);
    if (mention && overlaps(mention, mark)) return true;
    id = read.antecedents.get(id);
  }
  return false;
}

const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;
