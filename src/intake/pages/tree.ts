import {createRequire} from "node:module";
import {Column} from "../../text/columns.ts";

// Loaded when the first page is read: texts do without.
const require = createRequire(import.meta.url);

/** Of an element, so many attributes are kept. */
const MOST_ATTRIBUTES = 200;

/**
 * The elements and words of a page in columns of numbers, in the order of the page; offsets are of its characters (UTF-16 code units),
 * half-open. No two elements cross, so that what stands in an element is told by offsets.
 */
export class PageTree {
  private readonly names: string[] = [];
  /** By how they are written: pages have few names, and each many times. */
  private readonly idByName = new Map<string, number>();
  private readonly nameIds = new Column();
  readonly starts = new Column();
  readonly ends = new Column();
  readonly parents = new Column();
  private readonly firstAttributes = new Column();
  private readonly attributeNames = new Column();
  private readonly valueStarts = new Column();
  private readonly valueEnds = new Column();
  /** Values with character references in them, read. */
  private readonly readValues = new Map<number, string>();
  /** Stretches of words, in order and not overlapping: twice where each begins, and one for a reference. */
  private readonly wordStarts = new Column();
  /** Where the stretch ends; of a reference, its number among the references. */
  private readonly wordEnds = new Column();
  private readonly referenceEnds = new Column();
  /** The character that the reference (`&amp;`) stands for. */
  private readonly points = new Column();
  /** Of references that stand for two characters, the second. */
  private readonly seconds = new Map<number, number>();

  constructor(readonly html: string) {
    this.add(this.idOf("#page"), 0, 0);
    this.ends.set(0, html.length);
  }

  /** Elements, the page itself among them as the first. */
  get size(): number {
    return this.nameIds.length;
  }

  element(index: number): PageElement {
    return new PageElement(this, index);
  }

  nameOf(index: number): string {
    return this.names[this.nameIds.get(index)];
  }

  /** A name by its number, in lower case. */
  nameBy(id: number): string {
    return this.names[id];
  }

  /** The number of a name: names that differ in case alone are one. */
  idOf(written: string): number {
    const known = this.idByName.get(written);
    if (known !== undefined) return known;
    const name = written.toLowerCase();
    const id = this.idByName.get(name) ?? this.names.push(name) - 1;
    this.idByName.set(name, id).set(written, id);
    return id;
  }

  add(name: number, parent: number, start: number): number {
    this.nameIds.push(name);
    this.parents.push(parent);
    this.starts.push(start);
    this.ends.push(start);
    this.firstAttributes.push(this.attributeNames.length);
    return this.size - 1;
  }

  /** Takes back the last element, which has neither attributes nor words. */
  dropLast(): void {
    for (const column of [this.nameIds, this.parents, this.starts, this.ends, this.firstAttributes]) column.length--;
  }

  /** Adds an attribute to the last element; `read` where the value holds references. The first of a name counts. */
  addAttribute(name: number, start: number, end: number, read: string | null): void {
    if (this.attributeNames.length - this.firstAttributes.get(this.size - 1) >= MOST_ATTRIBUTES) return;
    if (read !== null) this.readValues.set(this.attributeNames.length, read);
    this.attributeNames.push(name);
    this.valueStarts.push(start);
    this.valueEnds.push(end);
  }

  hasAttributes(index: number): boolean {
    return this.firstAttributes.get(index) < this.attributesEnd(index);
  }

  attributeOf(index: number, name: string): string | undefined {
    const id = this.idByName.get(name);
    if (id === undefined) return undefined;
    const end = this.attributesEnd(index);
    for (let at = this.firstAttributes.get(index); at < end; at++) {
      if (this.attributeNames.get(at) === id) return this.readValues.get(at) ?? this.html.slice(this.valueStarts.get(at), this.valueEnds.get(at));
    }
    return undefined;
  }

  private attributesEnd(index: number): number {
    return index + 1 < this.size ? this.firstAttributes.get(index + 1) : this.attributeNames.length;
  }

  /** Stretches of words that stand for themselves, and references. */
  get wordCount(): number {
    return this.wordStarts.length;
  }

  wordStart(words: number): number {
    return this.wordStarts.get(words) >>> 1;
  }

  wordEnd(words: number): number {
    const end = this.wordEnds.get(words);
    return this.isReference(words) ? this.referenceEnds.get(end) : end;
  }

  /** The first stretch, from the one at `from` on, that begins at the offset or behind it. O(log n). */
  wordsFrom(offset: number, from = 0): number {
    return this.wordStarts.findFirst(2 * offset, from);
  }

  private isReference(words: number): boolean {
    return this.wordStarts.get(words) % 2 === 1;
  }

  /** The tokenizer cuts words at signs that could begin a tag; they are put together again. */
  addWords(start: number, end: number): void {
    const last = this.wordCount - 1;
    if (last >= 0 && !this.isReference(last) && this.wordEnds.get(last) === start) return this.wordEnds.set(last, end);
    this.wordStarts.push(2 * start);
    this.wordEnds.push(end);
  }

  /** Some references stand for two characters, which come one after the other with the same end. */
  addReference(point: number, start: number, end: number): void {
    const last = this.wordCount - 1;
    if (start === end && last >= 0 && this.isReference(last) && this.wordEnd(last) === end) {
      this.seconds.set(last, point);
      return;
    }
    this.wordStarts.push(2 * start + 1);
    this.wordEnds.push(this.points.length);
    this.referenceEnds.push(end);
    this.points.push(point);
  }

  /** What the reference stands for; null for words that stand for themselves. */
  referenceOf(words: number): string | null {
    if (!this.isReference(words)) return null;
    const second = this.seconds.get(words);
    return String.fromCodePoint(this.points.get(this.wordEnds.get(words))) + (second === undefined ? "" : String.fromCodePoint(second));
  }

  /** The index behind the last element inside the one at `index`. O(log n). */
  indexBehind(index: number): number {
    return this.starts.findFirst(this.ends.get(index), index + 1);
  }
}

/** An element of a page: a view of its tree, made anew whenever it is asked for, so that two are compared by `index`. */
export class PageElement {
  constructor(
    readonly tree: PageTree,
    /** Its place among the page's elements in the order of their start tags; 0 for the page. */
    readonly index: number,
  ) {}

  /** In lower case. */
  get name(): string {
    return this.tree.nameOf(this.index);
  }

  get parent(): PageElement | null {
    return this.index === 0 ? null : new PageElement(this.tree, this.tree.parents.get(this.index));
  }

  /** Where the start tag begins. */
  get start(): number {
    return this.tree.starts.get(this.index);
  }

  /** Behind the end tag, or where the element ends without one. */
  get end(): number {
    return this.tree.ends.get(this.index);
  }

  get hasAttributes(): boolean {
    return this.tree.hasAttributes(this.index);
  }

  attribute(name: string): string | undefined {
    return this.tree.attributeOf(this.index, name);
  }

  /** The elements right below it, in order. */
  * children(): Generator<PageElement> {
    const end = this.tree.indexBehind(this.index);
    for (let at = this.index + 1; at < end; at = this.tree.indexBehind(at)) yield new PageElement(this.tree, at);
  }
}

const VOID = new Set("area base basefont br col command embed frame hr img input keygen link meta param source track wbr".split(" "));

/** Elements that end an open one of the named kinds, as the HTML standard has it for start tags without end tags. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["li", ["li"]], ["dt", ["dt", "dd"]], ["dd", ["dt", "dd"]], ["option", ["option"]], ["optgroup", ["option", "optgroup"]],
  ["tr", ["tr", "td", "th"]], ["td", ["td", "th"]], ["th", ["td", "th"]], ["tbody", ["tr", "td", "th", "thead", "tbody"]], ["tfoot", ["tr", "td", "th", "tbody"]],
  ["body", ["head", "title", "link", "script"]],
  ...("address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul"
    .split(" ").map((name) => [name, ["p"]])),
].map(([name, ended]) => [name as string, new Set(ended as string[])]));

/** An end tag looks for its start tag only below these. */
const SCOPES = new Set(["table", "td", "th", "article", "main", "body", "html"]);

/** Deeper elements hang from the element at this depth, as in browsers. */
const DEEPEST = 512;

/** Builds a tree from start tags, end tags and words. */
class TreeBuilder {
  readonly tree: PageTree;
  private readonly open: number[] = [0];
  private opening: number | null = null;

  constructor(html: string) {
    this.tree = new PageTree(html);
  }

  closeTo(depth: number, end: number): void {
    while (this.open.length > depth) this.tree.ends.set(this.open.pop()!, end); // longer than `depth`, so not empty
  }

  begin(name: number, start: number): void {
    const {tree, open} = this;
    const ended = ENDS.get(tree.nameBy(name));
    while (ended && open.length > 1 && ended.has(tree.nameOf(open[open.length - 1]))) this.closeTo(open.length - 1, start);
    this.opening = tree.add(name, open[open.length - 1], start);
  }

  addAttribute(name: number, start: number, end: number, read: string | null): void {
    if (this.opening !== null) this.tree.addAttribute(name, start, end, read);
  }

  /** The start tag ends. */
  finish(end: number): void {
    const {tree, open, opening} = this;
    if (opening === null) return;
    tree.ends.set(opening, end);
    const isVoid = VOID.has(tree.nameOf(opening));
    if (!isVoid && open.length < DEEPEST) open.push(opening);
    else if (!isVoid) this.joinAlike(opening);
    this.opening = null;
  }

  /** Elements below the deepest stay empty; of one that is as empty as the one before it, nothing is kept but where it ends. */
  private joinAlike(index: number): void {
    const {tree} = this;
    const before = index - 1;
    const isAlike = tree.parents.get(before) === tree.parents.get(index) && tree.nameOf(before) === tree.nameOf(index) && !tree.hasAttributes(before) && !tree.hasAttributes(index);
    const last = tree.wordCount - 1;
    if (!isAlike || last >= 0 && tree.wordEnd(last) > tree.starts.get(before)) return;
    tree.ends.set(before, tree.ends.get(index));
    tree.dropLast();
  }

  end(name: string, end: number): void {
    const {tree, open} = this;
    for (let depth = open.length - 1; depth > 0; depth--) {
      const other = tree.nameOf(open[depth]);
      if (other === name) return this.closeTo(depth, end);
      if (SCOPES.has(other) && !SCOPES.has(name)) return;
    }
  }
}

/** An attribute's value as it comes in pieces; put together only where a reference parts it. */
class AttributeValue {
  start = 0;
  end = 0;
  read: string | null = null;

  constructor(private readonly html: string) {}

  clear(): void {
    this.start = this.end = 0;
    this.read = null;
  }

  addRange(start: number, end: number): void {
    if (this.read !== null) this.read += this.html.slice(start, end);
    else if (this.start === this.end) [this.start, this.end] = [start, end];
    else if (this.end === start) this.end = end;
    else this.read = this.html.slice(this.start, this.end) + this.html.slice(start, end);
  }

  addPoint(point: number): void {
    this.read = (this.read ?? this.html.slice(this.start, this.end)) + String.fromCodePoint(point);
  }
}

/**
 * The page as a tree with offsets; what is wrong in it is mended as browsers do where it is common (ends left out, ends without
 * start). Scripts do not run, nothing is fetched. O(length × depth), with depth at most 512. Tokens by htmlparser2.
 */
export function parsePage(html: string): PageElement {
  const {Tokenizer} = require("htmlparser2") as typeof import("htmlparser2");
  const builder = new TreeBuilder(html);
  const {tree} = builder;
  const value = new AttributeValue(html);
  let attribute = 0;
  let at = 0; // behind the last token
  const finish = (end: number): void => {
    at = end + 1;
    builder.finish(at);
  };
  const pass = (_start: number, end: number): void => { at = end + 1; };
  const tokens = new Tokenizer({decodeEntities: true}, {
    onattribname: (start, end) => { attribute = tree.idOf(html.slice(start, end)); value.clear(); },
    onattribdata: (start, end) => { value.addRange(start, end); },
    onattribentity: (point) => { value.addPoint(point); },
    onattribend: () => { builder.addAttribute(attribute, value.start, value.end, value.read); },
    onopentagname: (start, end) => { builder.begin(tree.idOf(html.slice(start, end)), start - 1); },
    onopentagend: finish, onselfclosingtag: finish,
    onclosetag: (start, end) => { builder.end(tree.nameBy(tree.idOf(html.slice(start, end).trim())), html.indexOf(">", end) + 1 || html.length); at = end + 1; },
    ontext: (start, end) => { if (start < at) return; tree.addWords(start, end); at = end; },
    ontextentity: (point, end) => { const from = html.lastIndexOf("&", end - 1); tree.addReference(point, from < at ? at : from, end); at = end; },
    oncomment: pass, oncdata: pass, ondeclaration: pass, onprocessinginstruction: pass,
    onend: () => { builder.closeTo(1, html.length); },
  });
  tokens.write(html);
  tokens.end();
  return tree.element(0);
}

/** The characters of an element, references resolved, white space as it stands; of a long one, about the first `most`. */
export function wordsOf({tree, start, end}: PageElement, html: string, most = Infinity): string {
  let words = "";
  for (let at = tree.wordsFrom(start); at < tree.wordCount && tree.wordStart(at) < end && words.length < most; at++) {
    const from = tree.wordStart(at);
    words += tree.referenceOf(at) ?? html.slice(from, Math.min(tree.wordEnd(at), from + most - words.length));
  }
  return words;
}
