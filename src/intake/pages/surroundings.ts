import {AROUND, AROUND_PAIRS, wordsOfName} from "./furniture-names.ts";
import type {PageElement} from "./tree.ts";

/** What an element says that its words are, beside article. */
export type Surrounding = "navigation" | "promotion" | "comments" | "author" | "caption" | "credit" | "label" | "embed";

const BY_NAME: ReadonlyMap<string, Surrounding> = new Map([
  ["nav", "navigation"], ["menu", "navigation"], ["footer", "navigation"], ["form", "promotion"], ["button", "promotion"], ["select", "promotion"], ["textarea", "promotion"], ["fieldset", "promotion"],
  ["dialog", "promotion"], ["figcaption", "caption"], ["aside", "promotion"],
]);

const BY_ROLE: ReadonlyMap<string, Surrounding> = new Map([
  ["navigation", "navigation"], ["menu", "navigation"], ["menubar", "navigation"], ["banner", "navigation"], ["contentinfo", "navigation"], ["complementary", "promotion"],
  ["search", "navigation"], ["dialog", "promotion"], ["alertdialog", "promotion"], ["form", "promotion"], ["button", "promotion"], ["tablist", "navigation"], ["toolbar", "promotion"],
]);

/** What the element's own name, role, classes and id say; null where they say nothing. */
export function surroundingOf(element: PageElement): Surrounding | null {
  const {name} = element;
  const plain = BY_NAME.get(name) ?? BY_ROLE.get(element.attribute("role") ?? "");
  if (plain) return plain;
  if (name === "body" || name === "html" || name === "main" || name === "article") return null;
  const itemprop = element.attribute("itemprop") ?? "";
  if (itemprop.includes("articleBody")) return null;
  return surroundingOfNames(element.attribute("class")) ?? surroundingOfNames(element.attribute("id"));
}

const known = new Map<string, Surrounding | null>();
const MOST_KNOWN = 20_000;

function surroundingOfNames(names: string | undefined): Surrounding | null {
  if (!names) return null;
  const found = known.get(names);
  if (found !== undefined) return found;
  const surrounding = names.split(/\s+/u).map(surroundingOfName).find(Boolean) ?? null;
  if (known.size < MOST_KNOWN && names.length < 200) known.set(names, surrounding);
  return surrounding;
}

/** "has-sidebar", "no-ads" and "with-comments" speak of a page's layout, not of what stands in the element. */
const LAYOUT = new Set("has no with without not is hide show layout page template grid col column wrapper body type".split(" "));

function surroundingOfName(name: string): Surrounding | null {
  const words = wordsOfName(name);
  if (words.length > 8) return null;
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = AROUND_PAIRS.get(`${words[i]}_${words[i + 1]}`);
    if (pair) return pair;
  }
  if (words.length > 1 && LAYOUT.has(words[0])) return null;
  return words.map((word) => AROUND.get(word)).find(Boolean) ?? null;
}
