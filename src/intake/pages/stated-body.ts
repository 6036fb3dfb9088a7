import type {Block, Run} from "./blocks.ts";
import type {Outline} from "./outline.ts";
import type {PageElement} from "./tree.ts";

/** A JSON string on the page: from behind its opening quotation mark to its closing one, or to the end of the script. */
interface Stated {
  readonly script: PageElement;
  readonly start: number;
  readonly end: number;
}

const KEY = /"articleBody"\s*:\s*"/gu;

/** The paragraphs of the longest `articleBody` that the page's JSON-LD holds; empty where there is none. O(size of the scripts). */
export function statedBlocks({data, html}: Pick<Outline, "data" | "html">): readonly Block[] {
  const bodies = data.flatMap((script) => bodiesIn(script, html));
  const longest = bodies.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return longest ? new Paragraphs(html, longest).read() : [];
}

function bodiesIn(script: PageElement, html: string): readonly Stated[] {
  const [first, last] = [script.children[0], script.children.at(-1)];
  if (!first || !last) return [];
  const source = html.slice(first.start, last.end);
  return [...source.matchAll(KEY)].map(({0: key, index}) => {
    const from = index + key.length;
    return {script, start: first.start + from, end: first.start + endOfString(source, from)};
  });
}

/** Where the JSON string that begins at `from` ends. */
function endOfString(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== "\"") at += source[at] === "\\" ? 2 : 1;
  return Math.min(at, source.length);
}

const ESCAPES: Readonly<Record<string, string>> = {n: "\n", r: "\r", t: "\t", b: " ", f: " "};

/** Reads a JSON string as blocks between line ends; tags in it and blanks at the ends of lines are left out. */
class Paragraphs {
  private readonly blocks: Block[] = [];
  private text = "";
  private runs: Run[] = [];
  private isTag = false;
  private blank: {readonly start: number; readonly end: number} | null = null;

  constructor(private readonly html: string, private readonly stated: Stated) {}

  read(): readonly Block[] {
    const {html, stated: {start, end}} = this;
    for (let at = start; at < end;) {
      const plain = this.plainEnd(at);
      if (plain > at) this.write(html.slice(at, plain), "same", at, plain);
      at = plain === end ? end : this.takeSign(plain);
    }
    this.close();
    return this.blocks;
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
    const character = size === 1 ? html[at] : size === 2 ? ESCAPES[html[at + 1]] ?? html[at + 1] : String.fromCharCode(Number.parseInt(html.slice(at + 2, at + 6), 16) || 0xfffd);
    if (character === "\n" || character === "\r") this.close();
    else if (character === "<") this.isTag = true;
    else if (this.isTag) this.isTag = character !== ">";
    else if (isBlank(character)) this.blank = this.text === "" ? null : {start: this.blank?.start ?? at, end};
    else this.write(character, size === 1 ? "same" : "reference", at, end);
    return end;
  }

  private write(words: string, kind: "same" | "reference", start: number, end: number): void {
    if (this.blank) this.append(" ", "space", this.blank.start, this.blank.end);
    this.blank = null;
    this.append(words, kind, start, end);
  }

  private append(words: string, kind: "same" | "space" | "reference", start: number, end: number): void {
    this.text += words;
    this.runs.push({kind, length: words.length, start, end});
  }

  private close(): void {
    const {text, runs, stated: {script: element}} = this;
    if (text !== "") this.blocks.push({text, runs, element, linked: 0});
    [this.text, this.runs, this.blank] = ["", [], null];
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
