import {BLOCKS, CONTROLS, HEADINGS, UNSEEN} from "./elements.ts";
import {isElement} from "./tree.ts";
import type {PageElement, PageWords} from "./tree.ts";

/**
 * How characters of the text come from characters of the page: `same` one to one, `reference` one or two from a character
 * reference, `space` one blank from a run of white space (or a tag that breaks the line), `break` a line end from the tags there.
 */
export type RunKind = "same" | "reference" | "space" | "break";

/** A stretch of `length` characters of text, and where in the page it comes from. */
export interface Run {
  readonly kind: RunKind;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** A paragraph, heading, cell or other run of words that the page's layout keeps together. */
export interface Block {
  readonly text: string;
  /** In order; their lengths sum to that of the text. */
  readonly runs: readonly Run[];
  /** The nearest element around it that makes a block. */
  readonly element: PageElement;
  /** The innermost element around all its words, which may stand inside a line; `element` when left out. */
  readonly inner?: PageElement;
  /** Characters of the text that lie in links, without blanks. */
  readonly linked: number;
}

/** The blocks of words of a page in order. Hidden elements are passed over and given to `hidden`. O(size of the page). */
export function blocksOf(root: PageElement, html: string, hidden: PageElement[] = []): readonly Block[] {
  const writer = new BlockWriter(html);
  const walk = (element: PageElement, linked: boolean): void => {
    const isBlock = BLOCKS.has(element.name);
    if (isBlock) writer.close();
    for (const child of element.children) {
      if (!isElement(child)) writer.add(child, linked);
      else if (child.name === "br" || child.name === "hr") writer.breakLine(child);
      else if (UNSEEN.has(child.name)) continue;
      else if (isHidden(child)) hidden.push(child);
      else walk(child, linked || child.name === "a");
    }
    if (isBlock) writer.close();
  };
  walk(root, false);
  writer.close();
  return writer.blocks;
}

const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Hidden by its markup: what a style sheet hides cannot be told. */
export function isHidden({attributes}: PageElement): boolean {
  return attributes.size > 0 && (attributes.has("hidden") && attributes.get("hidden") !== "until-found" || attributes.get("aria-hidden") === "true" || NOT_SHOWN.test(attributes.get("style") ?? ""));
}

/** Whether the words stand in a form, a menu or another control. */
export function isInControl(element: PageElement | null): boolean {
  for (let at = element; at; at = at.parent) if (CONTROLS.has(at.name) || at.attributes.get("role") === "navigation") return true;
  return false;
}

/** Characters that are no blanks. */
function inkOf(words: string): number {
  let ink = 0;
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) !== 32) ink++;
  return ink;
}

/** Where white space from `at` on ends; `at` where none stands. By hand: patterns break down on megabytes of it. */
function whiteEnd(html: string, at: number, end: number): number {
  let place = at;
  while (place < end && isWhite(html.charCodeAt(place))) place++;
  return place;
}

function isWhite(code: number): boolean {
  return code === 32 || 9 <= code && code <= 13 && code !== 11;
}

/** Collects words into blocks; white space is folded as browsers do. */
class BlockWriter {
  readonly blocks: Block[] = [];
  private text = "";
  private readonly runs: Run[] = [];
  private linked = 0;
  private element: PageElement | null = null;
  private inner: PageElement | null = null;
  /** White space or a line break that is written only when words follow. */
  private pending: Run | null = null;

  constructor(private readonly html: string) {}

  add(words: PageWords, linked: boolean): void {
    if (words.value !== null) return this.addReference(words, linked);
    let from = words.start;
    for (let at = words.start; at < words.end;) {
      const white = whiteEnd(this.html, at, words.end);
      if (white === at || white === at + 1 && this.html[at] === " " && words.start < at && white < words.end) { // a single blank between words stands for itself
        at++;
        continue;
      }
      this.write("same", this.html.slice(from, at), from, at, words.parent, linked);
      this.pend(at, white);
      at = from = white;
    }
    this.write("same", this.html.slice(from, words.end), from, words.end, words.parent, linked);
  }

  private addReference({value, start, end, parent}: PageWords, linked: boolean): void {
    if (/^[ \t\n\r\f]$/u.test(value!)) this.pend(start, end); // only words with a value come here
    else this.write("reference", value!, start, end, parent, linked);
  }

  /** One line break stays in the block, two end it. */
  breakLine({start, end, parent, name}: PageElement): void {
    if (this.text === "") return;
    if (HEADINGS.has(blockAround(parent!).name)) return this.pend(start, end);
    if (this.pending?.kind === "break" || name === "hr") return this.close();
    this.pending = {kind: "break", length: 1, start, end};
  }

  close(): void {
    const {text, linked, element, inner} = this;
    if (text === "") {
      this.pending = null;
      return;
    }
    const runs = this.runs.slice(); // with no room to grow, which takes most of its memory
    if (element && inner) this.blocks.push({text, runs, linked, element, inner});
    this.text = "";
    this.runs.length = 0;
    this.linked = 0;
    this.element = this.inner = this.pending = null;
  }

  /** Of white space in several places, the first stands for all. */
  private pend(start: number, end: number): void {
    if (this.text === "") return;
    this.pending ??= {kind: "space", length: 1, start, end};
  }

  private write(kind: "same" | "reference", words: string, start: number, end: number, parent: PageElement, linked: boolean): void {
    if (words === "") return;
    this.element ??= blockAround(parent);
    this.inner = this.inner ? commonOf(this.inner, parent, this.element) : parent;
    if (this.pending) {
      this.text += this.pending.kind === "break" ? "\n" : " ";
      this.runs.push(this.pending);
      this.pending = null;
    }
    this.text += words;
    if (linked) this.linked += inkOf(words);
    const last = this.runs.at(-1);
    if (kind === "same" && last?.kind === "same" && last.end === start) this.runs[this.runs.length - 1] = {...last, length: last.length + words.length, end};
    else this.runs.push({kind, length: words.length, start, end});
  }
}

/** Inline elements are looked for this far up. */
const DEEPEST_INLINE = 8;

/** The innermost element around both, at most `block`. */
function commonOf(inner: PageElement, other: PageElement, block: PageElement): PageElement {
  if (inner === other || inner === block) return inner;
  const around = inlineAround(inner, block);
  return inlineAround(other, block).find((element) => around.includes(element)) ?? block;
}

function inlineAround(element: PageElement, block: PageElement): readonly PageElement[] {
  const around: PageElement[] = [];
  for (let at = element; at !== block && at.parent && around.length < DEEPEST_INLINE; at = at.parent) around.push(at);
  return around;
}

function blockAround(element: PageElement): PageElement {
  let at = element;
  while (at.parent && !BLOCKS.has(at.name)) at = at.parent;
  return at;
}
