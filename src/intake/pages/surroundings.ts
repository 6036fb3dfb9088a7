import {AROUND, AROUND_PAIRS, wordsOfName} from "./furniture-names.ts";
import {wordsOf, type PageElement} from "./tree.ts";

/** What an element says that its words are, beside article. */
export type Surrounding = "navigation" | "promotion" | "comments" | "author" | "caption" | "credit" | "label" | "embed";

const BY_NAME: ReadonlyMap<string, Surrounding> = new Map([
  ["nav", "navigation"], ["menu", "navigation"], ["footer", "navigation"], ["form", "promotion"], ["button", "promotion"], ["select", "promotion"], ["textarea", "promotion"], ["fieldset", "promotion"],
  ["dialog", "promotion"], ["figcaption", "caption"], ["aside", "promotion"],
  ["amp-ad", "promotion"], ["amp-sticky-ad", "promotion"], ["amp-embed", "promotion"], ["amp-consent", "promotion"], ["amp-user-notification", "promotion"], ["amp-social-share", "promotion"], ["amp-sidebar", "navigation"],
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
  if (name === "header" && isBanner(element)) return "navigation";
  if (name === "body" || name === "html" || name === "main" || name === "article") return null;
  const itemprop = element.attribute("itemprop") ?? "";
  if (itemprop.includes("articleBody")) return null;
  return surroundingOfNames(element.attribute("class")) ?? surroundingOfId(element);
}

const SECTIONS = new Set(["article", "main", "section", "aside", "nav"]);

/** A header of the page and not of a part of it, without a heading of the first levels: the banner, as HTML has it. */
function isBanner(element: PageElement): boolean {
  for (let at = element.parent; at; at = at.parent) if (SECTIONS.has(at.name)) return false;
  const {tree} = element;
  for (let index = element.index + 1; index < tree.size && tree.starts.get(index) < element.end; index++) if (/^h[12]$/u.test(tree.nameOf(index))) return false;
  return true;
}

/** Words of an id that repeats its heading ("sharing-with-a-single-developer") say nothing of what the element is. */
function surroundingOfId(element: PageElement): Surrounding | null {
  const id = element.attribute("id");
  const found = surroundingOfNames(id);
  return found === null || id === undefined || !isHeadingWords(id, element) ? found : null;
}

const FEWEST_OF_HEADING = 4;

function isHeadingWords(id: string, element: PageElement): boolean {
  const words = wordsOfName(id);
  if (words.length < FEWEST_OF_HEADING) return false;
  return wordsOf(element, element.tree.html, 2 * id.length + 100).toLowerCase().replace(/[^a-z]+/gu, "").startsWith(words.join(""));
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
  return words.map((word) => AROUND.get(word) ?? (word.endsWith("caption") ? "caption" : undefined)).find(Boolean) ?? null;
}
