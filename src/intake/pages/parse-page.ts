import {createRequire} from "node:module";
import type {PageElement} from "./tree.ts";
import {TreeBuilder} from "./tree-builder.ts";

// Loaded when the first page is read: texts do without.
const require = createRequire(import.meta.url);

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
    ontext: (start, end) => { if (start < at) return; tree.words.add(start, end); at = end; },
    ontextentity: (point, end) => { const from = html.lastIndexOf("&", end - 1); tree.words.addReference(point, from < at ? at : from, end); at = end; },
    oncomment: pass, oncdata: pass, ondeclaration: pass, onprocessinginstruction: pass,
    onend: () => { builder.closeTo(1, html.length); },
  });
  tokens.write(html);
  tokens.end();
  return tree.element(0);
}
