import {neutralize} from "../words.ts";

/** Text that is HTML already. Only `html` makes it, so that nothing of an article gets into a page unescaped. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, null and false are nothing. */
export type Content = string | number | Markup | null | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;", "`": "&#96;"};

/**
 * A template for HTML. Strings and numbers are escaped for text and for attributes in double quotes, the only places
 * where they may stand; an escaped text has as many UTF-16 code units in the page as it had before.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return {markup: strings.reduce((page, string, index) => page + rendered(contents[index - 1]) + string)};
}

/** The text with no character that could be markup or steer what is shown. Length in the page is unchanged. */
export function escapeHtml(text: string): string {
  return neutralize(text).replace(/[&<>"'\r`]/gu, (mark) => ENTITIES[mark]);
}

function rendered(content: Content): string {
  if (content === null || content === false) return "";
  if (typeof content === "object") return "markup" in content ? content.markup : content.map(rendered).join("");
  return escapeHtml(String(content));
}

/** Markup that the product itself wrote, such as its own script: never words of an article. */
export function trusted(markup: string): Markup {
  return {markup};
}
