import type {PageElement, PageNode} from "./dom.ts";

/** A paragraph of a page: its words, and whether the markup says that it describes a picture. */
export interface Block {
  readonly text: string;
  readonly isCaption: boolean;
}

const NEVER = new Set([
  "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "math", "button", "form", "input", "select",
  "textarea", "nav", "audio", "video", "head", "dialog", "img", "picture", "source",
]);

const BLOCKS = new Set([
  "p", "div", "section", "article", "main", "header", "footer", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt",
  "dd", "blockquote", "pre", "figure", "figcaption", "table", "thead", "tbody", "tr", "td", "th", "hr", "address", "details", "summary", "body", "center",
]);

/** The blocks of words of an element in order; white space is folded, a line break within a block kept. O(size). */
export function blocksOf(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let words = "";
  const close = (isCaption: boolean) => {
    for (const text of words.split(/\n[^\S\n]*\n/u).map(foldBlanks)) if (text) blocks.push({text, isCaption});
    words = "";
  };
  const walk = (node: PageNode, isCaption: boolean): void => {
    if (node.nodeType === 3) words += (node.textContent ?? "").replace(/[ \t\n\r\f]+/gu, " ");
    if (node.nodeType !== 1 || NEVER.has(node.localName ?? "")) return;
    if (node.localName === "br") words += "\n";
    const isBlock = BLOCKS.has(node.localName ?? "");
    if (isBlock) close(isCaption);
    const inside = isCaption || node.localName === "figcaption";
    for (const child of node.childNodes) walk(child, inside);
    if (isBlock) close(inside);
  };
  walk(root, false);
  close(false);
  return blocks;
}

/** No-break spaces stay: they are the author's. */
function foldBlanks(words: string): string {
  return words.replace(/ {2,}/gu, " ").split("\n").map((line) => line.replace(/^ | $/gu, "")).filter(Boolean).join("\n").trim();
}
