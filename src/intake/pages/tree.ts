import {Column} from "../../text/columns.ts";
import {PageWords} from "./page-words.ts";

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

  /** Its words, in order. */
  readonly words = new PageWords();

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

/** The characters of an element, references resolved, white space as it stands; of a long one, about the first `most`. */
export function wordsOf({tree, start, end}: PageElement, html: string, most = Infinity): string {
  const {words} = tree;
  let found = "";
  for (let at = words.from(start); at < words.count && words.startOf(at) < end && found.length < most; at++) {
    const from = words.startOf(at);
    found += words.referenceOf(at) ?? html.slice(from, Math.min(words.endOf(at), from + most - found.length));
  }
  return found;
}
