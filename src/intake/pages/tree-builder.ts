import {PageTree} from "./tree.ts";

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
export class TreeBuilder {
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
    const {tree, tree: {words}} = this;
    const before = index - 1;
    const isAlike = tree.parents.get(before) === tree.parents.get(index) && tree.nameOf(before) === tree.nameOf(index) && !tree.hasAttributes(before) && !tree.hasAttributes(index);
    const last = words.count - 1;
    if (!isAlike || last >= 0 && words.endOf(last) > tree.starts.get(before)) return;
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
