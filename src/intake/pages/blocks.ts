import {BlockTable, type Blocks} from "./block-table.ts";
import {BLOCKS, HEADINGS, UNSEEN} from "./elements.ts";
import type {PageElement, PageTree} from "./tree.ts";

/** The blocks of words of a page in order. Hidden elements are passed over and given to `hidden`. O(size of the page). */
export function blocksOf({tree}: PageElement, hidden: PageElement[] = []): Blocks {
  return new Walk(tree, hidden).read();
}

const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Hidden by its markup: what a style sheet hides cannot be told. */
export function isHidden(element: PageElement): boolean {
  if (!element.hasAttributes) return false;
  const hidden = element.attribute("hidden");
  return hidden !== undefined && hidden !== "until-found" || element.attribute("aria-hidden") === "true" || NOT_SHOWN.test(element.attribute("style") ?? "");
}

/** An element that is open, from its start tag to where it ends. */
interface Open {
  readonly index: number;
  readonly end: number;
  readonly isBlock: boolean;
  readonly isLinked: boolean;
}

/** Walks elements and words in the order of the page. */
class Walk {
  private readonly open: Open[] = [];
  private readonly writer: BlockWriter;

  constructor(private readonly tree: PageTree, private readonly hidden: PageElement[]) {
    this.writer = new BlockWriter(tree);
  }

  read(): Blocks {
    const {tree, tree: {starts}, writer} = this;
    for (let [element, words] = [1, 0]; element < tree.size || words < tree.words.count;) {
      const isElement = element < tree.size && (words >= tree.words.count || starts.get(element) <= tree.words.startOf(words));
      this.leave(isElement ? starts.get(element) : tree.words.startOf(words));
      const top = this.open.at(-1);
      if (!isElement) writer.add(words++, top?.index ?? 0, top?.isLinked ?? false);
      else if (this.enter(element)) element++;
      else {
        words = tree.words.from(tree.ends.get(element), words);
        element = tree.indexBehind(element);
      }
    }
    this.leave(Infinity);
    writer.close();
    return writer.table;
  }

  private leave(at: number): void {
    while (this.open.length > 0 && this.open[this.open.length - 1].end <= at) if (this.open.pop()?.isBlock) this.writer.close();
  }

  /** False for what is passed over with all that stands in it. */
  private enter(index: number): boolean {
    const {tree, writer, open} = this;
    const name = tree.nameOf(index);
    if (name === "br" || name === "hr") {
      writer.breakLine(index, name === "hr");
      return true;
    }
    if (UNSEEN.has(name)) return false;
    const element = tree.element(index);
    if (isHidden(element)) {
      this.hidden.push(element);
      return false;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) writer.close();
    open.push({index, end: element.end, isBlock, isLinked: name === "a" || (open.at(-1)?.isLinked ?? false)});
    return true;
  }
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

const NONE = -1;

/** Collects words into blocks; white space is folded as browsers do. */
class BlockWriter {
  readonly table: BlockTable;
  private linked = 0;
  private element = NONE;
  private inner = NONE;
  /** White space or a line break that is written only when words follow. */
  private pending: {readonly kind: "space" | "break"; readonly start: number; readonly end: number} | null = null;

  constructor(private readonly tree: PageTree) {
    this.table = new BlockTable(tree.html, tree, (start, end) => referenceAt(tree, start, end));
  }

  /** Adds a stretch of words that stands right below the element `parent`. */
  add(words: number, parent: number, linked: boolean): void {
    const {html} = this.tree;
    const [start, end] = [this.tree.words.startOf(words), this.tree.words.endOf(words)];
    const reference = this.tree.words.referenceOf(words);
    if (reference !== null) return this.addReference(reference, {start, end, parent, linked});
    let from = start;
    for (let at = start; at < end;) {
      const white = whiteEnd(html, at, end);
      if (white === at || white === at + 1 && html[at] === " " && start < at && white < end) { // a single blank between words stands for itself
        at++;
        continue;
      }
      this.addSame(from, at, parent, linked);
      this.pend(at, white);
      at = from = white;
    }
    this.addSame(from, end, parent, linked);
  }

  private addReference(value: string, {start, end, parent, linked}: {readonly start: number; readonly end: number; readonly parent: number; readonly linked: boolean}): void {
    if (/^[ \t\n\r\f]$/u.test(value)) return this.pend(start, end);
    this.begin(parent);
    this.table.addRun("reference", value.length, start, end);
    if (linked) this.linked += value.length;
  }

  private addSame(start: number, end: number, parent: number, linked: boolean): void {
    if (start === end) return;
    this.begin(parent);
    this.table.addRun("same", end - start, start, end);
    if (linked) this.linked += inkOf(this.tree.html, start, end);
  }

  /** One line break stays in the block, two end it. */
  breakLine(index: number, isRule: boolean): void {
    const {tree, table} = this;
    if (table.isEmpty) return;
    const [start, end] = [tree.starts.get(index), tree.ends.get(index)];
    if (HEADINGS.has(tree.nameOf(this.blockAround(tree.parents.get(index))))) return this.pend(start, end);
    if (this.pending?.kind === "break" || isRule) return this.close();
    this.pending = {kind: "break", start, end};
  }

  close(): void {
    if (!this.table.isEmpty) this.table.close(this.element, this.inner, this.linked);
    this.linked = 0;
    this.element = this.inner = NONE;
    this.pending = null;
  }

  /** Of white space in several places, the first stands for all. */
  private pend(start: number, end: number): void {
    if (!this.table.isEmpty) this.pending ??= {kind: "space", start, end};
  }

  private begin(parent: number): void {
    if (this.element === NONE) this.element = this.blockAround(parent);
    this.inner = this.inner === NONE ? parent : this.commonOf(this.inner, parent);
    if (!this.pending) return;
    this.table.addRun(this.pending.kind, 1, this.pending.start, this.pending.end);
    this.pending = null;
  }

  /** The innermost element around both, at most the block. */
  private commonOf(inner: number, other: number): number {
    if (inner === other || inner === this.element) return inner;
    const around = this.inlineAround(inner);
    return this.inlineAround(other).find((index) => around.includes(index)) ?? this.element;
  }

  private inlineAround(index: number): readonly number[] {
    const around: number[] = [];
    for (let at = index; at !== this.element && at > 0 && around.length < DEEPEST_INLINE; at = this.tree.parents.get(at)) around.push(at);
    return around;
  }

  private blockAround(index: number): number {
    let at = index;
    while (at > 0 && !BLOCKS.has(this.tree.nameOf(at))) at = this.tree.parents.get(at);
    return at;
  }
}

/** Inline elements are looked for this far up. */
const DEEPEST_INLINE = 8;

/** Characters that are no blanks. */
function inkOf(html: string, start: number, end: number): number {
  let ink = 0;
  for (let at = start; at < end; at++) if (html.charCodeAt(at) !== 32) ink++;
  return ink;
}

/** What the reference that stands there stands for. */
function referenceAt(tree: PageTree, start: number, end: number): string {
  let at = tree.words.from(start);
  while (tree.words.endOf(at) !== end) at++; // it was put there when the block was read
  return tree.words.referenceOf(at) ?? "";
}
