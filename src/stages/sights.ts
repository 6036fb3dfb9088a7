import type {Document, Mention, Range} from "../model/index.ts";
import type {Unit} from "./quotes/units.ts";

/** `topic`: the subject of a unit's first verb. */
export type Role = "speaker" | "topic" | "subject" | "other";

/** What is known of a mention when something later points back to it. */
export interface Sight {
  readonly mention: Mention;
  readonly unit: number;
  readonly paragraph: number;
  readonly role: Role;
  readonly quoted: Range | null;
  readonly plural: boolean;
  readonly norms: readonly string[];
  /** Words of the title in front of a name. */
  readonly title: readonly string[];
  readonly head: string;
  /** True right behind a word that joins a clause to the one before ("when he"). */
  readonly joined: boolean;
  readonly determiner: "definite" | "indefinite" | "possessed" | "none";
  /** Told to have no name that is known: "the gunman, whose name was not released". */
  readonly nameless: boolean;
  /** A name within a longer one, which nothing points back to: "Tarn" in "Tarn Port Authority". */
  readonly nested: boolean;
}

const DEFINITE = new Set(["the", "this", "that", "these", "those"]);
const INDEFINITE = new Set("a an one another some several two three four five six seven many few other no".split(" "));
const POSSESSIVE = new Set("his her its their our my your".split(" "));
const JOINERS = new Set("when as after because while before although though where since until how why".split(" "));

/** A mention in its unit, as what points back to it needs it. O(words of the mention). */
export function sightOf(doc: Pick<Document, "text">, mention: Mention, unit: Unit, at: number, element: number, role: Role, nested: boolean): Sight {
  const norms = wordsOf(doc.text.slice(mention.start, mention.end));
  const title = mention.title ? wordsOf(doc.text.slice(mention.title.start, mention.title.end)) : [];
  const head = wordsOf(doc.text.slice(mention.head.start, mention.head.end)).at(-1) ?? "";
  const quoted = unit.elements[element].quoted;
  const before = wordsOf(doc.text.slice(Math.max(unit.start, mention.start - 30), mention.start)).at(-1) ?? "";
  const tag = tagAt(unit, element, mention.head);
  const plural = mention.form === "name" ? false : /^NNP?S$/u.test(tag) || (tag === "" && /[^s]s$/u.test(head));
  return {mention, unit: at, paragraph: unit.paragraph, role, quoted, plural, norms, title, head, joined: JOINERS.has(before), determiner: determinerOf(norms, before), nameless: NAMELESS.test(doc.text.slice(mention.end, mention.end + NAMELESS_REACH)), nested};
}

/** Code units behind a mention in which its name is told to be withheld. */
const NAMELESS_REACH = 80;
const NAMELESS = /^,?\s(?:whose (?:name|identity)\b[^.;\n]{1,30}\b(?:not|withheld)|who (?:was|has)(?: not|n['’]t)(?: yet)?(?: been)? (?:named|identified))\b/u;

function tagAt({elements}: Unit, from: number, {start}: Range): string {
  let at = from;
  while (at < elements.length - 1 && elements[at].end <= start) at++;
  return elements[at].quoted ? "" : elements[at].tag;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().replace(/[’‘]/gu, "'").match(/[\p{L}\p{N}]+(?:\.\p{L}\.?)*|'s/gu) ?? [];
}

function determinerOf(norms: readonly string[], before: string): Sight["determiner"] {
  const first = norms[0] ?? "";
  if (DEFINITE.has(first) || DEFINITE.has(before)) return "definite";
  if (INDEFINITE.has(first)) return "indefinite";
  if (POSSESSIVE.has(first) || norms.includes("'s")) return "possessed";
  return "none";
}
