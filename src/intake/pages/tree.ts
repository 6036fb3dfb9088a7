import {createRequire} from "node:module";

// Loaded when the first page is read: texts do without.
const require = createRequire(import.meta.url);

/** An element of a page. Offsets are of the page's characters (UTF-16 code units), half-open. */
export interface PageElement {
  /** In lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | null;
  readonly children: readonly PageNode[];
  /** Where the start tag begins. */
  readonly start: number;
  /** Behind the end tag, or where the element ends without one. */
  readonly end: number;
  /** Its place among the page's elements in the order of their start tags; 0 for the page. */
  readonly index: number;
}

/** Characters of a page: those from `start` to `end`, or what a character reference there stands for. */
export interface PageWords {
  readonly parent: PageElement;
  readonly start: number;
  readonly end: number;
  /** The character that a reference (`&amp;`) stands for; null where the characters stand for themselves. */
  readonly value: string | null;
}

export type PageNode = PageElement | PageWords;

export function isElement(node: PageNode): node is PageElement {
  return "name" in node;
}

interface OpenWords extends PageWords {
  end: number;
}

interface OpenElement extends PageElement {
  attributes: ReadonlyMap<string, string>;
  children: PageNode[];
  end: number;
}

// Most elements have no attributes, and many no children: these are shared.
const NONE: ReadonlyMap<string, string> = new Map();
const CHILDLESS: PageNode[] = [];

function addChild(parent: OpenElement, child: PageNode): void {
  if (parent.children === CHILDLESS) parent.children = [child];
  else parent.children.push(child);
}

/** Elements below the deepest stay empty; of one that is as empty as the one before it, nothing is kept but where it ends. */
function joinAlike(element: OpenElement): void {
  const {children} = element.parent as OpenElement; // all but the page have one
  const before = children.at(-2);
  if (!before || !isElement(before) || before.name !== element.name || before.attributes.size + element.attributes.size + before.children.length > 0 || VOID.has(element.name)) return;
  (before as OpenElement).end = element.end;
  children.pop();
}

/** Names in lower case by how they are written: pages have few, and each many times. */
const names = new Map<string, string>();
const MOST_NAMES = 2000;

function nameOf(written: string): string {
  const known = names.get(written);
  if (known !== undefined) return known;
  const name = written.toLowerCase();
  if (names.size < MOST_NAMES && written.length < 32) names.set(written, name);
  return name;
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

/**
 * The page as a tree with offsets; what is wrong in it is mended as browsers do where it is common (ends left out, ends without
 * start). Scripts do not run, nothing is fetched. O(length × depth), with depth at most 512. Tokens by htmlparser2.
 */
export function parsePage(html: string): PageElement {
  const {Tokenizer} = require("htmlparser2") as typeof import("htmlparser2");
  const root: OpenElement = {name: "#page", attributes: NONE, parent: null, children: CHILDLESS, start: 0, end: html.length, index: 0};
  const open: OpenElement[] = [root];
  let elements = 0;
  let at = 0; // behind the last token
  let tagStart = 0;
  let opening: OpenElement | null = null;
  let attribute = "";
  let value = "";
  const top = () => open[open.length - 1];
  const closeTo = (depth: number, end: number): void => {
    while (open.length > depth) open.pop()!.end = end;
  };
  const add = (name: string): void => {
    const ended = ENDS.get(name);
    while (ended && open.length > 1 && ended.has(top().name)) closeTo(open.length - 1, tagStart);
    const parent = top();
    opening = {name, attributes: NONE, parent, children: CHILDLESS, start: tagStart, end: tagStart, index: ++elements};
    addChild(parent, opening);
  };
  const opened = (end: number): void => {
    if (!opening) return;
    opening.end = end;
    if (!VOID.has(opening.name) && open.length < DEEPEST) open.push(opening);
    else joinAlike(opening);
    opening = null;
  };
  const close = (name: string, end: number): void => {
    for (let depth = open.length - 1; depth > 0; depth--) {
      if (open[depth].name === name) return closeTo(depth, end);
      if (SCOPES.has(open[depth].name) && !SCOPES.has(name)) return;
    }
  };
  /** The tokenizer cuts words at signs that could begin a tag; they are put together again. */
  const addWords = (start: number, end: number): void => {
    const {children} = top();
    const last = children.at(-1);
    if (last && !isElement(last) && last.value === null && last.end === start) (last as OpenWords).end = end;
    else addChild(top(), {parent: top(), start, end, value: null});
  };
  /** Some references stand for two characters, which come one after the other with the same end. */
  const addReference = (point: number, start: number, end: number): void => {
    const {children} = top();
    const last = children.at(-1);
    const first = start === end && last && !isElement(last) && last.end === end ? last.value : null;
    if (first !== null) children[children.length - 1] = {...last as PageWords, value: first + String.fromCodePoint(point)};
    else addChild(top(), {parent: top(), start, end, value: String.fromCodePoint(point)});
  };
  const tokens = new Tokenizer({decodeEntities: true}, {
    onattribname: (start, end) => { attribute = nameOf(html.slice(start, end)); value = ""; },
    onattribdata: (start, end) => { value += html.slice(start, end); },
    onattribentity: (point) => { value += String.fromCodePoint(point); },
    onattribend: () => { if (opening && !opening.attributes.has(attribute)) (opening.attributes === NONE ? opening.attributes = new Map() : opening.attributes as Map<string, string>).set(attribute, value); },
    onopentagname: (start, end) => { tagStart = start - 1; add(nameOf(html.slice(start, end))); },
    onopentagend: (end) => { at = end + 1; opened(at); },
    onselfclosingtag: (end) => { at = end + 1; opened(at); },
    onclosetag: (start, end) => { tagStart = start - 2; close(nameOf(html.slice(start, end).trim()), html.indexOf(">", end) + 1 || html.length); at = end + 1; },
    ontext: (start, end) => { if (start < at) return; addWords(start, end); at = end; },
    ontextentity: (point, end) => { const from = html.lastIndexOf("&", end - 1); addReference(point, from < at ? at : from, end); at = end; },
    oncomment: (_start, end) => { at = end + 1; }, oncdata: (_start, end) => { at = end + 1; },
    ondeclaration: (_start, end) => { at = end + 1; }, onprocessinginstruction: (_start, end) => { at = end + 1; },
    onend: () => { closeTo(1, html.length); },
  });
  tokens.write(html);
  tokens.end();
  return root;
}

/** The elements below (and not) `root`, in order. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  for (const child of root.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** The characters of an element, references resolved, white space as it stands; of a long one, about the first `most`. */
export function wordsOf(root: PageElement, html: string, most = Infinity): string {
  let words = "";
  for (const child of root.children) {
    if (words.length >= most) break;
    words += isElement(child) ? wordsOf(child, html, most - words.length) : child.value ?? html.slice(child.start, Math.min(child.end, child.start + most));
  }
  return words;
}
