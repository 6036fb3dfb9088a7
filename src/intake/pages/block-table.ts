import {Column} from "../../text/columns.ts";
import type {PageElement, PageTree} from "./tree.ts";

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
  /** Its place among the blocks of the page. */
  readonly index: number;
  readonly text: string;
  /** In order; their lengths sum to that of the text. */
  readonly runs: Iterable<Run>;
  /** Where its words begin and end in the page. */
  readonly start: number;
  readonly end: number;
  /** The nearest element around it that makes a block. */
  readonly element: PageElement;
  /** The innermost element around all its words, which may stand inside a line. */
  readonly inner: PageElement;
  /** Characters of the text that lie in links, without blanks. */
  readonly linked: number;
}

/** Blocks in order. What `at` gives is a view, made anew whenever it is asked for: two are compared by `index`. */
export interface Blocks extends Iterable<Block> {
  readonly length: number;
  readonly tree: PageTree;
  readonly at: (index: number) => Block;
  /** The index of the element of a block. */
  readonly elementAt: (index: number) => number;
  /** All runs of all blocks. */
  readonly runCount: number;
}

const KINDS: readonly RunKind[] = ["same", "reference", "space", "break"];

/** Blocks and their runs in columns of numbers: no strings are kept, words are read from the page again. */
export class BlockTable implements Blocks {
  private readonly runStarts = new Column();
  private readonly runEnds = new Column();
  /** The kind, and four times the length, which for characters that stand for themselves is left out. */
  private readonly runCodes = new Column();
  private readonly firstRuns = new Column();
  private readonly elements = new Column();
  private readonly inners = new Column();
  private readonly links = new Column();
  private closedRuns = 0;
  /** The block read last: it is asked for several times in a row. */
  private lastIndex = -1;
  private lastText = "";

  /** `readReference` gives what a reference from `start` to `end` of the page stands for. */
  constructor(private readonly html: string, readonly tree: PageTree, private readonly readReference: (start: number, end: number) => string) {}

  get length(): number {
    return this.firstRuns.length;
  }

  get runCount(): number {
    return this.runStarts.length;
  }

  /** Whether no run was added since the last block was closed. */
  get isEmpty(): boolean {
    return this.runStarts.length === this.closedRuns;
  }

  /** Adds a run to the block that is being written; one that goes on where the last one ended lengthens that. */
  addRun(kind: RunKind, length: number, start: number, end: number): void {
    const last = this.runEnds.length - 1;
    if (kind === "same" && !this.isEmpty && this.runCodes.get(last) === 0 && this.runEnds.get(last) === start) return this.runEnds.set(last, end);
    this.runStarts.push(start);
    this.runEnds.push(end);
    this.runCodes.push(kind === "same" ? 0 : KINDS.indexOf(kind) + KINDS.length * length);
  }

  close(element: number, inner: number, linked: number): void {
    this.firstRuns.push(this.closedRuns);
    this.elements.push(element);
    this.inners.push(inner);
    this.links.push(linked);
    this.closedRuns = this.runStarts.length;
  }

  at(index: number): Block {
    return new StoredBlock(this, index);
  }

  * [Symbol.iterator](): Generator<Block> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }

  elementAt(index: number): number {
    return this.elements.get(index);
  }

  innerAt(index: number): number {
    return this.inners.get(index);
  }

  linkedAt(index: number): number {
    return this.links.get(index);
  }

  startAt(index: number): number {
    return this.runStarts.get(this.firstRuns.get(index));
  }

  endAt(index: number): number {
    return this.runEnds.get(this.runsEnd(index) - 1);
  }

  private runsEnd(index: number): number {
    return index + 1 < this.length ? this.firstRuns.get(index + 1) : this.closedRuns;
  }

  * runsAt(index: number): Generator<Run> {
    const end = this.runsEnd(index);
    for (let at = this.firstRuns.get(index); at < end; at++) {
      const [start, code] = [this.runStarts.get(at), this.runCodes.get(at)];
      yield {kind: KINDS[code % KINDS.length], length: code === 0 ? this.runEnds.get(at) - start : Math.floor(code / KINDS.length), start, end: this.runEnds.get(at)};
    }
  }

  textAt(index: number): string {
    if (index === this.lastIndex) return this.lastText;
    let text = "";
    const end = this.runsEnd(index);
    for (let at = this.firstRuns.get(index); at < end; at++) text += this.wordsOfRun(at);
    [this.lastIndex, this.lastText] = [index, text];
    return text;
  }

  private wordsOfRun(at: number): string {
    const kind = KINDS[this.runCodes.get(at) % KINDS.length];
    if (kind === "same") return this.html.slice(this.runStarts.get(at), this.runEnds.get(at));
    return kind === "reference" ? this.readReference(this.runStarts.get(at), this.runEnds.get(at)) : kind === "break" ? "\n" : " ";
  }
}

class StoredBlock implements Block {
  constructor(private readonly table: BlockTable, readonly index: number) {}

  get text(): string {
    return this.table.textAt(this.index);
  }

  get runs(): Iterable<Run> {
    return this.table.runsAt(this.index);
  }

  get start(): number {
    return this.table.startAt(this.index);
  }

  get end(): number {
    return this.table.endAt(this.index);
  }

  get element(): PageElement {
    return this.table.tree.element(this.table.elementAt(this.index));
  }

  get inner(): PageElement {
    return this.table.tree.element(this.table.innerAt(this.index));
  }

  get linked(): number {
    return this.table.linkedAt(this.index);
  }
}
