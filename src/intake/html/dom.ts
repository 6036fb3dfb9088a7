import {createRequire} from "node:module";
import {StemmaError} from "../../model/index.ts";

// Loaded when the first page is read: both take longer to load than a text takes to read.
const require = createRequire(import.meta.url);

/** The little of the DOM that pages are read with. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
}

/** The deepest nesting of elements that is read; deeper pages are broken or hostile. */
const DEEPEST = 600;

/** The page as a tree. Scripts do not run, nothing is fetched. Throws `no-article` for a page nested too deep. */
export function parsePage(html: string): PageDocument {
  if (isTooDeep(html)) throw new StemmaError("no-article", `nests its elements deeper than ${DEEPEST}`);
  const {parseHTML} = require("linkedom") as {parseHTML: (html: string) => {document: PageDocument}};
  return parseHTML(/<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|path|option|tr|td|th|dt|dd)$/u;

function isTooDeep(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (const {groups} of html.matchAll(/<(?<close>\/?)(?<name>[a-z][a-z0-9]*)/giu)) {
    if (!groups || VOID.test(groups.name.toLowerCase())) continue;
    depth = groups.close ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest > DEEPEST;
}

/** The element that holds the main text, as Mozilla's Readability finds it; null when it finds none. Changes the page. */
export function findMain(page: PageDocument): PageElement | null {
  const {Readability} = require("@mozilla/readability") as {
    Readability: new (page: PageDocument, options: object) => {parse: () => {content?: PageElement | null} | null};
  };
  const options = {keepClasses: false, disableJSONLD: true, charThreshold: 250, serializer: (node: PageElement) => node};
  return new Readability(page, options).parse()?.content ?? null;
}
