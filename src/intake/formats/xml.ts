import {createRequire} from "node:module";
import {WrittenWords, type Written} from "./written.ts";

const require = createRequire(import.meta.url);

/** An element of XML; offsets are of the file's characters (UTF-16 code units), half-open. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | XmlWords)[];
  readonly start: number;
  readonly end: number;
  /** What stands between its tags. */
  readonly inner: {readonly start: number; readonly end: number};
  /** False where its end tag is missing. */
  readonly isClosed: boolean;
}

/** Characters of the file, or what a reference there stands for. */
export interface XmlWords {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | XmlWords)[];
  readonly attributes: Map<string, string>;
  end: number;
  readonly inner: {start: number; end: number};
  isClosed: boolean;
}

/** Deeper elements hang from the one at this depth. */
const DEEPEST = 64;

/** A parsed file: its root element, null for none, and whether it declares entities. */
export interface XmlFile {
  readonly root: XmlElement | null;
  readonly declaresEntities: boolean;
}

/**
 * Parses XML. Only the five entities of XML and numbers stand for characters; what a file declares itself stays as it is
 * written, so that nothing grows. Nothing is fetched; what is wrong is passed over. O(length). Tokens by htmlparser2.
 */
export function parseXml(xml: string): XmlFile {
  const {Tokenizer} = require("htmlparser2") as typeof import("htmlparser2");
  const page = create("", 0);
  const open: OpenElement[] = [page];
  let opening: OpenElement = page;
  let attribute = "";
  let at = 0; // behind the last token
  const top = () => open[open.length - 1];
  const opened = (end: number, isOpen: boolean): void => {
    [opening.inner.start, opening.inner.end, opening.end, opening.isClosed, at] = [end, end, end, !isOpen, end];
    if (isOpen && open.length <= DEEPEST) open.push(opening);
  };
  const close = (name: string, start: number, end: number): void => {
    const depth = open.findLastIndex((element) => element.name === name);
    if (depth <= 0) return;
    const [closed, ...inner] = open.splice(depth);
    [closed.inner.end, closed.end, closed.isClosed] = [start, end, true];
    for (const element of inner) [element.inner.end, element.end] = [start, start];
  };
  const tokens = new Tokenizer({xmlMode: true, decodeEntities: true}, {
    onopentagname: (start, end) => { opening = create(xml.slice(start, end), start - 1); top().children.push(opening); },
    onattribname: (start, end) => { attribute = xml.slice(start, end); opening.attributes.set(attribute, ""); },
    onattribdata: (start, end) => { opening.attributes.set(attribute, opening.attributes.get(attribute) + xml.slice(start, end)); },
    onattribentity: (point) => { opening.attributes.set(attribute, opening.attributes.get(attribute) + String.fromCodePoint(point)); },
    onattribend: () => undefined,
    onopentagend: (end) => { opened(end + 1, true); },
    onselfclosingtag: (end) => { opened(end + 1, false); },
    onclosetag: (start, end) => {
      at = xml.indexOf(">", end) + 1 || xml.length;
      close(xml.slice(start, end).trim(), start - 2, at);
    },
    ontext: (start, end) => { top().children.push({start, end, value: null}); at = end; },
    ontextentity: (point, end) => { top().children.push({start: Math.max(at, xml.lastIndexOf("&", end - 1)), end, value: String.fromCodePoint(point)}); at = end; },
    oncdata: (start, end, tail) => { top().children.push({start, end: end - tail, value: null}); at = end + 1; },
    oncomment: (_start, end) => { at = end + 1; },
    ondeclaration: (_start, end) => { at = end + 1; },
    onprocessinginstruction: (_start, end) => { at = end + 1; },
    onend: () => { for (const element of open) [element.inner.end, element.end] = [xml.length, xml.length]; },
  });
  tokens.write(xml);
  tokens.end();
  const root = page.children.find(isXmlElement) ?? null;
  return {root, declaresEntities: /<!ENTITY\s/iu.test(xml.slice(0, root?.start))};
}

function create(name: string, start: number): OpenElement {
  return {name, attributes: new Map(), children: [], start, end: start, inner: {start, end: start}, isClosed: false};
}

export function isXmlElement(node: XmlElement | XmlWords): node is XmlElement {
  return "name" in node;
}

export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isXmlElement);
}

/** The words of an element and of those in it, references resolved, with their places. */
export function wordsIn(element: XmlElement, xml: string): Written {
  const words = new WrittenWords();
  const walk = ({children}: XmlElement): void => {
    for (const child of children) {
      if (isXmlElement(child)) walk(child);
      else words.add(child.value ?? xml.slice(child.start, child.end), child.start, child.end, child.value === null);
    }
  };
  walk(element);
  return words.done();
}

/** What stands between the element's tags, as it is written. */
export function markupIn({inner: {start, end}}: XmlElement, xml: string): Written {
  const words = new WrittenWords();
  words.add(xml.slice(start, end), start, end, true);
  return words.done();
}
