import {BLOCKS, CONTROLS, UNSEEN} from "./elements.ts";
import {isElement} from "./tree.ts";
import type {PageElement, PageWords} from "./tree.ts";

/**
 * How characters of the text come from characters of the page: `same` one to one, `reference` one or two from a character
 * reference, `space` one blank from a run of white space (and the tags in it), `break` a line end from the tags there.
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
  /** Characters of the text that lie in links. */
  readonly linked: number;
  /** Characters of the text that lie in bold or italic words. */
  readonly stressed: number;
}

/** The blocks of words of a page in order. Hidden elements are passed over and given to `hidden`. O(size of the page). */
export function blocksOf(root: PageElement, html: string, hidden: PageElement[] = []): readonly Block[] {
  const writer = new BlockWriter(html);
  const walk = (element: PageElement, linked: boolean, stressed: boolean): void => {
    const isBlock = BLOCKS.has(element.name);
    if (isBlock) writer.close(element, element.start);
    for (const child of element.children) {
      if (!isElement(child)) writer.add(child, linked, stressed);
      else if (child.name === "br" || child.name === "hr") writer.breakLine(child);
      else if (UNSEEN.has(child.name)) continue;
      else if (isHidden(child)) hidden.push(child);
      else walk(child, linked || child.name === "a", stressed || STRESS.has(child.name));
    }
    if (isBlock) writer.close(element.parent ?? element, element.end);
  };
  walk(root, false, false);
  writer.close(root, root.end);
  return writer.blocks;
}

const STRESS = new Set(["b", "strong", "i", "em"]);
const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Hidden by its markup: what a style sheet hides cannot be told. */
export function isHidden({attributes}: PageElement): boolean {
  return attributes.has("hidden") && attributes.get("hidden") !== "until-found" || attributes.get("aria-hidden") === "true" || NOT_SHOWN.test(attributes.get("style") ?? "");
}

/** Whether the words stand in a form, a menu or another control. */
export function isInControl(element: PageElement | null): boolean {
  for (let at = element; at; at = at.parent) if (CONTROLS.has(at.name) || at.attributes.get("role") === "navigation") return true;
  return false;
}

const WHITE = /[ \t\n\r\f]+/gu;

/** Collects words into blocks; white space is folded as browsers do. */
class BlockWriter {
  readonly blocks: Block[] = [];
  private text = "";
  private runs: Run[] = [];
  private linked = 0;
  private stressed = 0;
  private element: PageElement | null = null;
  /** White space or a line break that is written only when words follow. */
  private pending: Run | null = null;

  constructor(private readonly html: string) {}

  add(words: PageWords, linked: boolean, stressed: boolean): void {
    if (words.value !== null) return this.addReference(words, linked, stressed);
    const source = this.html.slice(words.start, words.end);
    let at = 0;
    for (const {0: {length}, index} of source.matchAll(WHITE)) {
      this.write("same", source.slice(at, index), words.start + at, words.start + index, words.parent, linked, stressed);
      this.pend("space", words.start + index, words.start + index + length);
      at = index + length;
    }
    this.write("same", source.slice(at), words.start + at, words.end, words.parent, linked, stressed);
  }

  private addReference({value, start, end, parent}: PageWords, linked: boolean, stressed: boolean): void {
    if (/^[ \t\n\r\f]$/u.test(value!)) this.pend("space", start, end); // only words with a value come here
    else this.write("reference", value!, start, end, parent, linked, stressed);
  }

  /** One line break stays in the block, two end it. */
  breakLine({start, end, parent, name}: PageElement): void {
    if (this.text === "") return;
    if (this.pending?.kind === "break" || name === "hr") return this.close(parent!, end);
    this.pending = {kind: "break", length: 1, start: this.pending?.start ?? start, end};
  }

  close(next: PageElement, at: number): void {
    const {text, runs, linked, stressed, element} = this;
    if (text !== "" && element) this.blocks.push({text, runs, linked, stressed, element});
    void next; void at;
    [this.text, this.runs, this.linked, this.stressed, this.element, this.pending] = ["", [], 0, 0, null, null];
  }

  private pend(kind: "space" | "break", start: number, end: number): void {
    if (this.text === "") return;
    this.pending = this.pending ? {...this.pending, end} : {kind, length: 1, start, end};
  }

  private write(kind: "same" | "reference", words: string, start: number, end: number, parent: PageElement, linked: boolean, stressed: boolean): void {
    if (words === "") return;
    this.element ??= blockAround(parent);
    if (this.pending) {
      this.text += this.pending.kind === "break" ? "\n" : " ";
      this.runs.push(this.pending);
      this.pending = null;
    }
    this.text += words;
    if (linked) this.linked += words.length;
    if (stressed) this.stressed += words.length;
    const last = this.runs.at(-1);
    if (kind === "same" && last?.kind === "same" && last.end === start) this.runs[this.runs.length - 1] = {...last, length: last.length + words.length, end};
    else this.runs.push({kind, length: words.length, start, end});
  }
}

function blockAround(element: PageElement): PageElement {
  let at = element;
  while (at.parent && !BLOCKS.has(at.name)) at = at.parent;
  return at;
}
