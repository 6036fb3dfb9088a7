import {BlockTable, type Blocks} from "./block-table.ts";
import type {Outline} from "./outline.ts";
import type {PageElement} from "./tree.ts";

/** A JSON string on the page: from behind its opening quotation mark to its closing one, or to the end of the script. */
interface Stated {
  readonly script: PageElement;
  readonly start: number;
  readonly end: number;
}

const KEY = /"articleBody"\s*:\s*"/gu;

/** The paragraphs of the longest `articleBody` that the page's JSON-LD holds; null where there is none. O(size of the scripts). */
export function statedBlocks({data, html}: Pick<Outline, "data" | "html">): Blocks | null {
  const bodies = data.flatMap((script) => bodiesIn(script, html));
  const longest = bodies.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return longest ? new Paragraphs(html, longest).read() : null;
}

function bodiesIn(script: PageElement, html: string): readonly Stated[] {
  const {tree} = script;
  const [first, behind] = [tree.words.from(script.start), tree.words.from(script.end)];
  if (first === behind) return [];
  const start = tree.words.startOf(first);
  const source = html.slice(start, tree.words.endOf(behind - 1));
  return [...source.matchAll(KEY)].map(({0: key, index}) => ({script, start: start + index + key.length, end: start + endOfString(source, index + key.length)}));
}

/** Where the JSON string that begins at `from` ends. */
function endOfString(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== "\"") at += source[at] === "\\" ? 2 : 1;
  return Math.min(at, source.length);
}

const ESCAPES: Readonly<Record<string, string>> = {n: "\n", r: "\r", t: "\t", b: " ", f: " "};

/** What is written from `start` to `end`: an escape, or a character that stands for itself. */
function readEscape(html: string, start: number, end: number): string {
  if (html[start] !== "\\") return html[start];
  if (html[start + 1] === "u") return String.fromCharCode(Number.parseInt(html.slice(start + 2, Math.min(end, start + 6)), 16) || 0xfffd);
  return ESCAPES[html[start + 1]] ?? html[start + 1];
}

/** Reads a JSON string as blocks between line ends; tags in it and blanks at the ends of lines are left out. */
class Paragraphs {
  private readonly table: BlockTable;
  private isTag = false;
  private blank: {readonly start: number; readonly end: number} | null = null;

  constructor(private readonly html: string, private readonly stated: Stated) {
    this.table = new BlockTable(html, stated.script.tree, (start, end) => readEscape(html, start, end));
  }

  read(): Blocks {
    const {stated: {start, end}} = this;
    for (let at = start; at < end;) {
      const plain = this.plainEnd(at);
      if (plain > at) this.write("same", plain - at, at, plain);
      at = plain === end ? end : this.takeSign(plain);
    }
    this.close();
    return this.table;
  }

  /** Where words that stand for themselves end; in a tag, where it ends. */
  private plainEnd(from: number): number {
    if (this.isTag) return from;
    const {html, stated: {end}} = this;
    let at = from;
    while (at < end && (!isSign(html.charCodeAt(at)) || from < at && isLoneBlank(html, at, end))) at++;
    return at;
  }

  /** Takes an escape, a blank or a character of a tag; gives where it ends. */
  private takeSign(at: number): number {
    const {html, stated} = this;
    const size = html[at] !== "\\" ? 1 : html[at + 1] === "u" ? 6 : 2;
    const end = Math.min(at + size, stated.end);
    const character = readEscape(html, at, end);
    if (character === "\n" || character === "\r") this.close();
    else if (character === "<") this.isTag = true;
    else if (this.isTag) this.isTag = character !== ">";
    else if (isBlank(character)) this.blank = this.table.isEmpty ? null : {start: this.blank?.start ?? at, end};
    else this.write(size === 1 ? "same" : "reference", character.length, at, end);
    return end;
  }

  private write(kind: "same" | "reference", length: number, start: number, end: number): void {
    if (this.blank) this.table.addRun("space", 1, this.blank.start, this.blank.end);
    this.blank = null;
    this.table.addRun(kind, length, start, end);
  }

  private close(): void {
    const {table, stated: {script: {index}}} = this;
    if (!table.isEmpty) table.close(index, index, 0);
    this.blank = null;
  }
}

function isBlank(character: string): boolean {
  return character !== "\u00a0" && /\s/u.test(character);
}

const [BLANK, LESS, BACKSLASH, LAST_ASCII] = [32, 60, 92, 127];

/** Whether a code unit may not stand for itself: a backslash, "<" or white space. */
function isSign(code: number): boolean {
  return code <= BLANK || code === LESS || code === BACKSLASH || code > LAST_ASCII && isBlank(String.fromCharCode(code));
}

/** A single blank, with words that stand for themselves behind it. */
function isLoneBlank(html: string, at: number, end: number): boolean {
  return html.charCodeAt(at) === BLANK && at + 1 < end && !isSign(html.charCodeAt(at + 1));
}
